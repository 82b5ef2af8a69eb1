package org.daybook.read;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.daybook.claim.Claim.Share;
import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.BodyName;
import org.daybook.lexicon.Sense.NumberWord;
import org.daybook.lexicon.Sense.OutcomeWord;
import org.daybook.lexicon.Sense.OutletName;
import org.daybook.lexicon.Sense.PlaceName;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.lexicon.Sense.Speech;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.mention.QuantityMention;
import org.daybook.mention.QuantityMention.Form;
import org.daybook.text.Tokens;

/** Decides what is a claim: dates, ages, distances, names, bracketed conversions and loose articles are not. */
final class ClaimGate {

  private static final Set<Outcome> HARM =
      EnumSet.of(
          Outcome.KILLED,
          Outcome.WOUNDED,
          Outcome.MISSING,
          Outcome.CAPTURED,
          Outcome.DETAINED,
          Outcome.LOST,
          Outcome.FREED,
          Outcome.EXCHANGED,
          Outcome.RESCUED);
  private static final Set<Outcome> TALLY =
      EnumSet.of(
          Outcome.LOST,
          Outcome.DESTROYED,
          Outcome.DAMAGED,
          Outcome.STRUCK,
          Outcome.INTERCEPTED,
          Outcome.CAPTURED);

  /** So many losses of things make a text one that tallies them. */
  private static final int MANY = 3;

  private static final BigDecimal OLDEST = BigDecimal.valueOf(115);

  private final Marks marks;
  private final Tokens t;
  private int tallied;

  ClaimGate(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
  }

  /** Whether the words beside the figure say that it is none: {@code aged 12}, {@code 12-year-old}, {@code (about 31 percent)}. */
  boolean isExcluded(Draft d) {
    QuantityMention q = d.figure;
    boolean named = d.noun.kind() == Noun.Kind.EXCLUDED && d.outcomes.isEmpty();
    return isAge(q)
        || isAgeOfName(d)
        || isSaying(d)
        || isRatio(q)
        || isNumbered(q)
        || isModel(d)
        || isMake(q)
        || isYear(d)
        || isPopulation(q)
        || isChange(q)
        || isOrdinal(q)
        || isLoneOne(q)
        || named && (q.isCount() || q.unit().equals("percent"))
        || isBracketed(d)
        || isFractionBeside(d);
  }

  /** {@code one in ten}: a share of nobody in particular. */
  private boolean isRatio(QuantityMention q) {
    return t.is(q.from(), "one", "1")
            && t.is(q.to(), "in")
            && (t.isNumber(q.to() + 1) || marks.is(q.to() + 1, NumberWord.class))
        || t.is(q.from() - 1, "in") && t.is(q.from() - 2, "one", "1");
  }

  /** {@code aged 12}, {@code a man of 34}, {@code 12-year-old}; and {@code a 12-storey house}, {@code a 30-minute raid}. */
  private boolean isAge(QuantityMention q) {
    return t.is(q.from() - 1, "of") && t.is(q.from() - 2, "man", "woman", "boy", "girl")
        || t.is(q.number() - 1, "aged", "age", "ages")
        || isAgeList(q)
        || t.is(q.number() - 1, "was", "is", "am", "turned")
            && t.is(q.number() - 2, "i", "he", "she")
        || (q.isCount() || q.form() == Form.FRACTION) && isCompound(q.to());
  }

  /** {@code aged 12 and 14}. */
  private boolean isAgeList(QuantityMention q) {
    int i = q.number() - 1;
    while (i > 0 && (t.is(i, "and", ",", "to", "or", "between") || t.isNumber(i))) {
      i--;
    }
    return i < q.number() - 1 && t.is(i, "aged", "ages");
  }

  /** {@code a five-star hotel}, {@code a 20-truck convoy}: what stands before a dash describes; {@code 300-strong} counts. */
  private boolean isCompound(int dash) {
    return t.is(dash, "-")
        && t.isGlued(dash)
        && t.isGlued(dash + 1)
        && t.isWord(dash + 1)
        && !t.is(dash + 1, "strong");
  }

  /** {@code Samer Talal, 22, was shot}: a bare number between the commas behind a person's name. */
  private boolean isAgeOfName(Draft d) {
    QuantityMention q = d.figure;
    BigDecimal years = q.bounds().high();
    int name = q.number() - 2;
    boolean bare =
        q.form() == Form.DIGITS
            && q.isCount()
            && q.from() == q.number()
            && q.to() == q.number() + 1
            && years != null
            && years.compareTo(OLDEST) <= 0;
    return bare
        && t.is(q.number() - 1, ",", "(")
        && name > d.line.from()
        && t.isCapital(name)
        && (t.isCapital(name - 1) || t.is(q.to(), ",", ")"))
        && (t.isMark(q.to()) || q.to() >= d.line.to())
        && !t.is(q.to(), "(", "%")
        && !marks.is(name, PlaceName.class)
        && !marks.is(name, SideName.class)
        && marks.hitBefore(name + 1, ThingWord.class) == null;
  }

  /** {@code Resolution 2334}, {@code day 26}: a number that names. */
  private boolean isNumbered(QuantityMention q) {
    return t.is(
            q.from() - 1,
            "no",
            "number",
            "nos",
            "article",
            "chapter",
            "channel",
            "resolution",
            "section",
            "room",
            "route",
            "highway",
            "day",
            "page",
            "flight",
            "phase",
            "level",
            "point",
            "№",
            "#",
            "unit",
            "protocol",
            "title",
            "part",
            "volume",
            "covid",
            "g",
            "p",
            "category",
            "brigade",
            "battalion",
            "area",
            "zone",
            "age",
            "under-",
            "figure")
        && q.from() == q.number()
        && q.form() == Form.DIGITS;
  }

  /** {@code 18 Leopard 2 tanks}: the 2 names the model. */
  private boolean isModel(Draft d) {
    return d.figure.form() == Form.DIGITS
        && d.figure.from() == d.figure.number()
        && d.figure.from() - 1 > d.line.from()
        && t.isCapital(d.figure.from() - 1)
        && marks.hitBefore(d.figure.from(), ThingWord.class) != null
        && d.noun.kind() == Noun.Kind.KNOWN;
  }

  /** {@code a MK 84 bomb}: a few capitals before bare digits name a make. */
  private boolean isMake(QuantityMention q) {
    String make = q.from() > 0 ? t.raw(q.from() - 1) : "";
    return q.form() == Form.DIGITS
        && q.from() == q.number()
        && make.length() > 1
        && make.length() < 4
        && make.chars().allMatch(Character::isUpperCase)
        && !marks.is(q.from() - 1, SideName.class)
        && marks.hitOver(q.from() - 1, BodyName.class) == null
        && marks.hitOver(q.from() - 1, OutletName.class) == null
        && t.breaksBefore(q.from()) == 0
        && !t.is(q.from() - 2, ".", ":")
        && t.isWord(q.from() - 2)
        && (!t.isCapital(q.from() - 2) || Grammar.isDeterminer(t.word(q.from() - 2)));
  }

  /** {@code in 2023}, {@code their 2023 attack}; {@code 2023 soldiers} are counted. */
  private boolean isYear(Draft d) {
    String last = t.word(d.noun.to() - 1);
    boolean counted =
        d.noun.kind() == Noun.Kind.KNOWN && (last.endsWith("s") || last.endsWith("people"));
    return isFourDigits(d.figure) && !counted;
  }

  /** {@code a population of 2 million}, {@code a population of over 2 million}. */
  private boolean isPopulation(QuantityMention q) {
    return t.is(q.from() - 1, "of") && t.is(q.from() - 2, "population")
        || t.is(q.from() - 2, "of") && t.is(q.from() - 3, "population");
  }

  /** {@code 40 percent more}: a change and no share. */
  private boolean isChange(QuantityMention q) {
    return q.unit().equals("percent")
        && t.is(
            q.to(),
            "fewer",
            "more",
            "less",
            "higher",
            "lower",
            "increase",
            "decrease",
            "rise",
            "drop",
            "below",
            "above",
            "decline",
            "reduction",
            "chance",
            "faster",
            "jump");
  }

  /** {@code the 95th}, {@code the 1990s}, {@code 3x}. */
  private boolean isOrdinal(QuantityMention q) {
    return t.isGlued(q.to())
        && t.is(q.to(), "th", "st", "nd", "rd", "s", "x")
        && q.form() == Form.DIGITS;
  }

  /** {@code one of them}, {@code no one}, {@code one day}: no count. */
  private boolean isLoneOne(QuantityMention q) {
    return q.form() == Form.WORDS
        && t.is(q.number(), "one")
        && (t.is(
                q.number() + 1,
                "of",
                "another",
                "day",
                "thing",
                "hand",
                "side",
                "way",
                "time",
                "point",
                "more")
            || t.is(
                    q.number() - 1,
                    "no",
                    "any",
                    "every",
                    "this",
                    "that",
                    "the",
                    "each",
                    "only",
                    "-")
                && !t.is(q.number() + 1, "person")
            || q.to() == q.number() + 1 && t.isMark(q.to()));
  }

  private boolean isFourDigits(QuantityMention q) {
    String digits = t.raw(q.number());
    return q.form() == Form.DIGITS
        && digits.length() == 4
        && (digits.startsWith("19") || digits.startsWith("20"))
        && q.to() == q.number() + 1;
  }

  /** {@code 742 (about 31 percent)}, {@code $13bn (£10bn)}: said again in another measure. */
  private boolean isBracketed(Draft d) {
    if (d.figure.isCount() || !t.is(d.figure.from() - 1, "(")) {
      return false;
    }
    for (int k = d.figure.from() - 2; k >= Math.max(d.line.from(), d.figure.from() - 7); k--) {
      if (t.isNumber(k)) {
        return true;
      }
    }
    return false;
  }

  /** {@code a fifth of the total (200,000)}: the number beside it is the claim. */
  private boolean isFractionBeside(Draft d) {
    return d.line.figures().stream().anyMatch(other -> isBeside(d.figure, other));
  }

  /** Gives the number beside a fraction the fraction's words. */
  void share(Draft d, List<Draft> all) {
    for (Draft other : all) {
      if (isBeside(d.figure, other.figure)) {
        BigDecimal percent = d.figure.bounds().low();
        percent = percent == null ? d.figure.bounds().high() : percent;
        other.share =
            percent == null ? null : new Share(t.text(d.figure.from(), d.figure.to()), percent);
        return;
      }
    }
  }

  private boolean isBeside(QuantityMention fraction, QuantityMention other) {
    int gap = other.from() - fraction.to();
    return fraction.form() == Form.FRACTION
        && other.form() != Form.FRACTION
        && gap > 0
        && gap <= 8
        && t.is(other.from() - 1, "(", "or", "-", "—", ",");
  }

  /** What is usually meant where only the thing is told: troops are deployed, strikes were carried out, money is paid. */
  Set<Outcome> usual(Draft d) {
    if (d.thing == null || d.figure.form() == Form.ARTICLE) {
      return Set.of();
    }
    boolean large =
        d.figure.bounds().low() == null
            || d.figure.bounds().low().compareTo(BigDecimal.valueOf(5)) >= 0;
    return switch (d.thing) {
      case MONEY -> Set.of(Outcome.PAID);
      case ATTACK -> Set.of(Outcome.CONDUCTED);
      case SOLDIER -> large ? Set.of(Outcome.DEPLOYED) : Set.of();
      default -> Set.of();
    };
  }

  /** Counts a claim of losses of things: an article alone counts only in a text that tallies them. */
  void passed(Draft d) {
    boolean lost = TALLY.containsAll(d.outcomes) && !d.outcomes.contains(Outcome.STRUCK);
    tallied += d.thing != null && !d.thing.isPeople() && lost ? 1 : 0;
  }

  /** Whether the draft is a claim, seen beside the others of its sentence. */
  boolean isClaim(Draft d, List<Draft> all) {
    if (!d.figure.isCount() && !d.figure.unit().equals("percent")) {
      d.thing =
          d.figure.unit().length() == 3
                  && !d.figure.unit().equals("km2")
                  && !d.figure.unit().equals("mi2")
              ? Thing.MONEY
              : Thing.TERRITORY;
      if (d.outcomes.isEmpty() || Kinds.adapt(d.outcomes, d.thing).isEmpty()) {
        d.outcomes = Set.of(d.thing == Thing.MONEY ? Outcome.PAID : Outcome.CONTROLLED);
      }
      return true;
    }
    if (d.thing == null || d.outcomes.isEmpty() || Kinds.adapt(d.outcomes, d.thing).isEmpty()) {
      return false;
    }
    if (d.figure.form() == Form.ARTICLE) {
      return isTallied(d, all);
    }
    if (d.population && d.thing == Thing.PERSON && d.noun.outcomes().isEmpty()) {
      return false;
    }
    boolean loose =
        isBehind(d.figure.from() - 1) || d.noun.kind() == Noun.Kind.NONE && d.before == null;
    if (isSpeaker(d) || isOne(d.figure) && loose && !isNear(d)) {
      return false;
    }
    boolean single =
        d.figure.bounds().high() != null && d.figure.bounds().high().equals(BigDecimal.ONE);
    boolean opens =
        t.is(d.noun.to(), ":")
            && t.isCapital(d.noun.to() + 1)
            && !d.thing.isPeople()
            && d.way != Draft.Way.LABEL;
    if (opens || single && d.thing == Thing.ATTACK && d.way != Draft.Way.OBJECT) {
      return false;
    }
    if (d.thing == Thing.OFFICIAL || d.thing == Thing.JOURNALIST) {
      return !Set.of(Outcome.DEPLOYED).equals(d.outcomes) && d.way != Draft.Way.CLAUSE;
    }
    return true;
  }

  /** {@code a spokesman said}, {@code two officials told CNN}: they only speak, and stand in no list. */
  private boolean isSaying(Draft d) {
    int verb = d.noun.to();
    while (t.is(verb, "who", "also")
        || t.is(verb, ",") && t.is(verb + 1, "who")
        || Grammar.isAdverb(t.word(verb))) {
      verb++;
    }
    return d.thing != null
        && d.thing.isPeople()
        && d.noun.outcomes().isEmpty()
        && t.is(verb, "said", "says", "say", "told", "tells")
        && (d.figure.from() == d.line.from()
            || marks.hitBefore(d.figure.from(), OutcomeWord.class) == null)
        && !t.is(verb + 1, "to")
        && !(t.is(verb, "said") && (t.isCapital(verb + 1) || t.is(verb + 1, "the")));
  }

  /** {@code two medics said}: people who speak are counted where something besides happened to them, and only there. */
  private boolean isSpeaker(Draft d) {
    boolean said =
        d.way == Draft.Way.CLAUSE
            || d.way == Draft.Way.DEFAULT
            || d.way == Draft.Way.PASSAGE
            || d.way == Draft.Way.LIST && !t.is(d.figure.from() - 1, ",", "and", "or", ";");
    int verb = d.noun.to();
    while (t.is(verb, "who", "also")
        || t.is(verb, ",") && t.is(verb + 1, "who")
        || Grammar.isAdverb(t.word(verb))) {
      verb++;
    }
    return said
        && d.thing != null
        && d.thing.isPeople()
        && d.noun.kind() == Noun.Kind.KNOWN
        && marks.is(verb, Speech.class, Speech::speaks)
        && !t.is(verb + 1, "to", "dead", "killed", "missing", "wounded", "injured");
  }

  private boolean isOne(QuantityMention q) {
    return q.form() == Form.WORDS && q.to() == q.number() + 1 && t.is(q.number(), "one");
  }

  private static boolean isNear(Draft d) {
    return d.way == Draft.Way.OBJECT
        || d.way == Draft.Way.PREDICATE
        || d.way == Draft.Way.PARTICIPLE
        || d.way == Draft.Way.NOUN
        || d.way == Draft.Way.LABEL;
  }

  /** {@code a tank and three depots}, {@code killing a woman}: an article counts only in a tally. */
  private boolean isTallied(Draft d, List<Draft> all) {
    if (d.thing == null || d.noun.kind() != Noun.Kind.KNOWN) {
      return false;
    }
    boolean speaker =
        marks.at(d.noun.to(), Speech.class) != null
            || t.is(d.noun.to(), ",") && marks.at(d.noun.to() + 1, Speech.class) != null;
    boolean meant =
        d.verb >= 0
            && t.is(d.verb - 1, "to")
            && t.is(
                d.verb - 2,
                "attempt",
                "attempts",
                "attempted",
                "tried",
                "try",
                "tries",
                "plot",
                "plan",
                "plans",
                "aims",
                "failed",
                "want",
                "wanted",
                "vowed",
                "threatened",
                "seeking",
                "trying");
    boolean far =
        d.way == Draft.Way.LIST
            && d.before != null
            && d.figure.from() - d.before.noun.to() > 3
            && !t.is(d.figure.from() - 1, "—", "-", ":", "(");
    int of = d.figure.from() - 1;
    boolean told = d.way == Draft.Way.HEAD && isTold(d);
    if (d.way == Draft.Way.HEAD && !told) {
      return false;
    }
    boolean behind = isBehind(of) && !told;
    boolean others = d.way == Draft.Way.PARTICIPLE && d.verb - d.noun.to() > 2;
    int name = t.isNumber(of - 1) && t.is(of - 2, ",") ? of - 3 : of - 1;
    boolean named =
        t.is(of, ",") && t.isCapital(name) && name - 1 > d.line.from() && isApposed(d, name);
    boolean family =
        t.is(d.noun.to(), "of")
            && t.is(d.noun.to() - 1, "family", "household", "group", "crew", "team", "gang")
            && (t.isNumber(d.noun.to() + 1)
                || marks.is(
                    d.noun.to() + 1, NumberWord.class, n -> n.kind() == NumberWord.Kind.UNIT));
    boolean collective = t.is(d.figure.to(), "number") && t.is(d.figure.to() + 1, "of");
    if (speaker || meant || far || behind || others || collective || named || family) {
      return false;
    }
    boolean near =
        d.way == Draft.Way.OBJECT
            || d.way == Draft.Way.PREDICATE
            || d.way == Draft.Way.PARTICIPLE
            || d.way == Draft.Way.LIST;
    if (d.thing.isPeople()) {
      return (near || d.way == Draft.Way.HEAD) && HARM.containsAll(d.outcomes);
    }
    boolean tied = d.before != null || all.stream().anyMatch(o -> o.before == d);
    boolean beside = all.stream().anyMatch(ClaimGate::isTally);
    boolean struck = d.outcomes.contains(Outcome.STRUCK);
    boolean listed = struck ? tied && beside : tied || beside || tallied >= MANY;
    return near
        && listed
        && TALLY.containsAll(d.outcomes)
        && d.thing != Thing.TERRITORY
        && d.thing != Thing.ATTACK
        && d.thing != Thing.UNIT;
  }

  /** {@code Ahmed Nur, a farmer, …}: it tells who the man of that name is. */
  private boolean isApposed(Draft d, int name) {
    return d.thing != null
        && d.thing.isPeople()
        && t.isCapital(name - 1)
        && !marks.is(name, PlaceName.class)
        && !marks.is(name, SideName.class)
        && marks.hitBefore(name + 1, ThingWord.class) == null;
  }

  /** {@code the death of a child}, {@code a nurse was among the dead}, {@code the dead include a child}. */
  private boolean isTold(Draft d) {
    int before = d.figure.from() - 1;
    if (t.is(before, "of")) {
      return marks.hitBefore(before, ThingWord.class) != null;
    }
    if (t.is(before, "including", "include", "includes", "included", "—", "-", ":", "(")) {
      return true;
    }
    for (int i = d.noun.to(); i < d.noun.to() + 4; i++) {
      if (t.is(i, "among", "amongst")) {
        return true;
      }
    }
    for (int i = before; i > Math.max(d.line.from() - 1, before - 10) && !t.is(i, "who"); i--) {
      if (t.is(i, "among", "amongst")) {
        return isToll(i + 1) || isToll(i + 2);
      }
    }
    return false;
  }

  private static boolean isTally(Draft d) {
    return d.figure.form() != Form.ARTICLE
        && d.thing != null
        && !d.thing.isPeople()
        && !d.outcomes.isEmpty()
        && TALLY.containsAll(d.outcomes);
  }

  private boolean isToll(int i) {
    return t.is(i, "victims", "casualties", "those")
        || marks.is(i, OutcomeWord.class)
        || marks.is(i, ThingWord.class, noun -> !noun.outcomes().isEmpty());
  }

  /** Whether a small word stands there that makes what follows no object: {@code the home of one family}. */
  private boolean isBehind(int i) {
    return t.is(
        i, "of", "for", "by", "with", "from", "in", "near", "at", "to", "as", "like", "on", "into",
        "than", "after", "is", "was", "be", "being", "become");
  }
}
