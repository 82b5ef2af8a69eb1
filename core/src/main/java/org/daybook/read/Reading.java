package org.daybook.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.daybook.claim.Claim;
import org.daybook.claim.Hedge;
import org.daybook.claim.Outcome;
import org.daybook.claim.Period;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.mention.QuantityMention;
import org.daybook.text.Span;
import org.daybook.text.Tokens;

/** The reading of one article: each pass over the drafts adds what it can tell; what became whole is a claim. */
final class Reading {

  private final Story story;
  private final Marks marks;
  private final Tokens t;
  private final OutcomeReader outcomes;
  private final ListReader lists;
  private final ListThings listed;
  private final LabelReader labels;
  private final PeopleReader people;
  private final NationalsReader nationals;
  private final StrengthReader strengths;
  private final PassageReader passage;
  private final BareReader bare;
  private final ReleaseReader swaps;
  private final MoneyReader money;
  private final Map<Line, List<Draft>> drafts = new LinkedHashMap<>();

  Reading(Story story) {
    this.story = story;
    this.marks = story.marks();
    this.t = marks.tokens();
    this.outcomes = new OutcomeReader(marks);
    this.lists = new ListReader(marks);
    this.listed = new ListThings(marks);
    this.labels = new LabelReader(marks);
    this.people = new PeopleReader(marks);
    this.nationals = new NationalsReader(marks);
    this.strengths = new StrengthReader(marks);
    this.passage = new PassageReader(marks);
    this.bare = new BareReader(marks);
    this.swaps = new ReleaseReader(marks);
    this.money = new MoneyReader(marks);
  }

  List<Claim> claims() {
    ClaimGate gate = new ClaimGate(marks);
    for (Line line : story.lines()) {
      List<Draft> kept = sentence(line, gate);
      if (!kept.isEmpty()) {
        drafts.put(line, kept);
      }
    }
    if (drafts.isEmpty()) {
      return List.of();
    }
    AttributionReader speech = new AttributionReader(story);
    drafts.forEach(speech::attribute);
    speech.goOn(story.lines(), drafts);
    hedges();
    new SettingReader(story, speech).read(drafts);
    HeadlineReader.read(drafts);
    new EventNumbers(marks).read(story.lines(), drafts);
    new StandingReader(story.lexicon(), speech).read(story.lines(), drafts);
    List<Claim> claims = new ArrayList<>();
    drafts.forEach((line, all) -> all.forEach(d -> claims.add(claim(d))));
    claims.sort(
        Comparator.comparingInt((Claim c) -> c.span().start())
            .thenComparingInt(c -> c.span().end()));
    return claims;
  }

  /** The figures of a sentence with thing and outcome; those that are no claims are left out. */
  private List<Draft> sentence(Line line, ClaimGate gate) {
    if (line.figures().isEmpty()) {
      labels.lead(line);
      return List.of();
    }
    NounReader nouns = new NounReader(marks);
    List<Draft> all = new ArrayList<>();
    for (QuantityMention printed : line.figures()) {
      boolean several = !Objects.equals(printed.bounds().high(), BigDecimal.ONE);
      Noun noun = nouns.after(printed.to(), line.to(), several);
      QuantityMention figure = money.read(printed, noun, all);
      Draft d = new Draft(line, figure, noun);
      measured(d);
      if (t.is(figure.to() - 1, "couple") && noun.kind() == Noun.Kind.NONE) {
        d.thing = Thing.PERSON;
      }
      if (t.is(figure.to(), "-") && t.is(figure.to() + 1, "strong")) {
        d.thing = Thing.SOLDIER;
        d.take(Set.of(Outcome.DEPLOYED), null, -1, Draft.Way.NOUN);
      }
      all.add(d);
    }
    all.forEach(d -> gate.shares().share(d, all));
    all.forEach(outcomes::times);
    all.removeIf(gate::isExcluded);
    labels.read(line, all);
    partsOf(all);
    all.forEach(strengths::read);
    shares(line, all);
    lists.tie(all);
    listed.heads(all);
    for (int i = 0; i < all.size(); i++) {
      outcomes.read(all.get(i), stop(line, all, i));
    }
    all.forEach(Reading::unknown);
    all.stream().limit(1).forEach(passage::carried);
    listed.things(all);
    lists.share(all);
    lists.gapped(all);
    passage.included(line, all, labels.lead());
    for (Draft d : all) {
      if (d.outcomes.isEmpty()
          && d.thing != null
          && d.figure.form() != QuantityMention.Form.ARTICLE) {
        outcomes.clause(d, line.from(), end(line, all, d));
      }
      if (d.outcomes.isEmpty() && d.thing != null) {
        d.take(strengths.usual(d), null, -1, Draft.Way.DEFAULT);
      }
    }
    listed.things(all);
    swaps.read(line, all);
    all.forEach(Reading::stock);
    passage.pointing(all, drafts.values());
    bare.read(all);
    passage.doubled(all);
    nationals.read(all, passage.people());
    people.read(all, passage.people());
    List<Draft> kept = new ArrayList<>();
    for (Draft d : all) {
      for (int i = d.figure.to(); i < d.noun.to(); i++) {
        d.military |= marks.is(i, ThingWord.class, ThingWord::military);
      }
      passage.counted(d);
      if (gate.isClaim(d, all)) {
        kept.add(d);
        gate.articles().passed(d);
        passage.claimed(d);
      }
    }
    return kept;
  }

  /** Where a figure's own words end: at the next figure, or behind it where that is only a part that is put in. */
  private int stop(Line line, List<Draft> all, int i) {
    for (int k = i + 1; k < all.size(); k++) {
      Draft next = all.get(k);
      if (!t.is(next.figure.from() - 1, "including") || next.noun.outcomes().isEmpty()) {
        return next.figure.from();
      }
    }
    return line.to();
  }

  /** Where a figure's clause ends at the latest: before the next figure that has a predicate of its own. */
  private int end(Line line, List<Draft> all, Draft d) {
    boolean verb = false;
    int from = d.noun.to();
    for (Draft next : all) {
      boolean own =
          next.way == Draft.Way.PREDICATE
              && next.verb >= 0
              && next.before != d
              && next.figure.form() != QuantityMention.Form.ARTICLE;
      for (; from < next.figure.from(); from++) {
        verb |= Grammar.isBe(t.word(from));
      }
      if (next.figure.from() > d.figure.from() && own && verb) {
        return next.figure.from();
      }
    }
    return line.to();
  }

  /** {@code 142 of 150 drones}: the part is of the same things as the whole. */
  private void partsOf(List<Draft> all) {
    for (int i = 0; i + 1 < all.size(); i++) {
      Draft part = all.get(i);
      if (isPartOf(part, all.get(i + 1)) && part.thing == null && isNumber(part)) {
        part.thing = all.get(i + 1).thing;
        all.get(i + 1).whole = true;
        all.get(i + 1).population = part.figure.unit().equals("percent");
      }
    }
  }

  /** {@code shot down 45 of 60 drones}: so many were sent; {@code 30 of 200 tanks were lost}: so many there were. */
  private static void stock(Draft d) {
    boolean gone =
        d.outcomes.contains(Outcome.INTERCEPTED)
            || d.outcomes.contains(Outcome.DESTROYED)
            || d.outcomes.contains(Outcome.LOST);
    if (d.whole
        && gone
        && d.thing != null
        && d.thing.isEquipment()
        && d.noun.outcomes().isEmpty()) {
      d.outcomes =
          Set.of(
              Kinds.isWeapon(d.thing) && !d.outcomes.contains(Outcome.DESTROYED)
                  ? Outcome.LAUNCHED
                  : Outcome.DEPLOYED);
    }
  }

  private boolean isPartOf(Draft part, Draft whole) {
    int of = t.is(part.figure.to(), "out") ? part.figure.to() + 1 : part.figure.to();
    int next = of + 1;
    while (next < of + 5
        && (t.is(next, "the", "its", "their", "'s")
            || t.is(next + 1, "'s")
            || marks.is(next, SideName.class))) {
      next++;
    }
    return t.is(of, "of") && whole.figure.from() == next;
  }

  private static boolean isNumber(Draft d) {
    return d.figure.isCount() || d.figure.unit().equals("percent");
  }

  /** Money and land are what their unit says; a share of a country is of its land. */
  private void measured(Draft d) {
    String unit = d.figure.unit();
    boolean large = d.figure.bounds().low() != null && d.figure.bounds().low().intValue() >= 100;
    if (d.thing == Thing.UNIT && large && t.is(d.noun.to() - 1, "units")) {
      d.thing = Thing.WEAPON;
    }
    if (!large && t.is(d.noun.to() - 1, "contract", "contracts")) {
      d.thing = null;
    }
    boolean land = unit.equals("km2") || unit.equals("mi2") || unit.equals("ha");
    if (land) {
      d.thing = Thing.TERRITORY;
    } else if (unit.equals("percent")) {
      int of = d.figure.to();
      int k = t.is(of + 1, "the") ? of + 2 : of + 1;
      boolean country =
          t.is(of, "of")
              && !t.is(k + 1, "'s")
              && (isLand(k)
                  || marks.is(k, SideName.class, name -> name.kind() == SideName.Kind.NAME)
                      && d.noun.thing() == null);
      d.thing = country ? Thing.TERRITORY : d.thing;
    } else if (!unit.equals("count")) {
      d.thing = Thing.MONEY;
    }
  }

  /** {@code kills 18 suspected informants}: whoever is killed or hurt is a person, whatever the word for them. */
  private static void unknown(Draft d) {
    boolean harmed =
        d.outcomes.contains(Outcome.KILLED)
            || d.outcomes.contains(Outcome.WOUNDED)
            || d.outcomes.contains(Outcome.DETAINED);
    boolean near =
        d.way == Draft.Way.OBJECT
            || d.way == Draft.Way.PREDICATE
            || d.way == Draft.Way.PARTICIPLE
            || d.way == Draft.Way.NOUN;
    if (d.thing == null
        && d.noun.kind() == Noun.Kind.UNKNOWN
        && harmed
        && near
        && d.figure.isCount()
        && d.figure.form() != QuantityMention.Form.ARTICLE) {
      d.thing = Thing.PERSON;
      d.rules.add("thing:harmed");
    }
  }

  /** {@code 73 per cent are women}, {@code 465 are children}: the people are told behind the verb. */
  private void shares(Line line, List<Draft> all) {
    for (int k = 0; k < all.size(); k++) {
      Draft d = all.get(k);
      Draft told = k > 0 && isPartOf(all.get(k - 1), d) ? all.get(k - 1) : d;
      boolean part = d.thing == null || d.figure.unit().equals("percent") && d.thing.isPeople();
      boolean pointing =
          d.noun.kind() == Noun.Kind.POINTING
              && t.is(d.noun.to() - 1, "them", "whom", "those", "these");
      int be =
          Grammar.isBe(t.word(d.noun.to())) ? d.noun.to() + 1 : pointing ? d.noun.to() : line.to();
      if (part) {
        for (int i = be; i < Math.min(line.to(), be + (pointing ? 1 : 3)); i++) {
          ThingWord word = marks.at(i, ThingWord.class);
          if (word != null
              && word.thing() != null
              && word.thing().isPeople()
              && !(pointing && word.thing() == Thing.PERSON)
              && (word.outcomes().isEmpty() || word.outcomes().contains(Outcome.DISPLACED))) {
            told.thing = word.thing();
            told.rules.add("thing:share");
            told.take(word.outcomes(), null, -1, Draft.Way.NOUN);
            break;
          }
        }
      }
    }
  }

  /** {@code the country}, {@code the buffer zone}, {@code the besieged city}: land, with an adjective or two. */
  private boolean isLand(int from) {
    for (int i = from; i < from + 3 && t.isWord(i) && !Grammar.endsPhrase(t, i); i++) {
      if (t.is(i, "country", "territory", "land", "enclave", "strip", "region", "province")
          || t.is(i, "zone", "area", "district", "peninsula", "island", "oblast")) {
        return !t.is(i + 1, "'s", "’s") && (!t.isWord(i + 1) || Grammar.endsPhrase(t, i + 1));
      }
    }
    return false;
  }

  private void hedges() {
    HedgeReader reader = new HedgeReader(marks);
    List<Draft> last = List.of();
    for (Line line : story.lines()) {
      List<Draft> here = drafts.getOrDefault(line, List.of());
      for (Draft d : here) {
        d.hedge = reader.read(d);
        if (d.hedge == null && d.before != null && d.way == Draft.Way.LIST) {
          d.hedge = d.before.hedge;
        }
      }
      Hedge back = here.isEmpty() ? reader.backward(line) : null;
      if (back != null && !last.isEmpty()) {
        last.get(last.size() - 1).hedge = back;
      }
      last = here.isEmpty() ? last : here;
    }
  }

  private Claim claim(Draft d) {
    Span span = t.span(d.figure.from(), d.figure.to());
    Set<Outcome> outcomes = d.outcomes;
    TreeSet<Outcome> sorted = new TreeSet<>(Comparator.comparing(Outcome::label));
    sorted.addAll(outcomes);
    Period time = d.time == null ? new Period(Period.Kind.DURING, null, null, null) : d.time;
    Span sentence = t.span(d.line.from(), d.line.to());
    Thing thing = d.thing == null ? Thing.PERSON : d.thing;
    return new Claim(
        story.article().doc(),
        span,
        span.of(t.text()),
        d.figure.bounds(),
        d.figure.approx(),
        d.figure.unit(),
        thing,
        sorted,
        d.side,
        d.group,
        d.claimant,
        d.relays,
        d.stance,
        d.hedge,
        time,
        new Claim.Evidence(
            sentence, d.line.headline(), d.share, story.date(), d.standing, d.rules));
  }
}
