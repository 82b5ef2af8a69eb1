package org.daybook.read;

import java.util.EnumSet;
import java.util.Set;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.NumberWord;
import org.daybook.lexicon.Sense.OutcomeWord;
import org.daybook.lexicon.Sense.PlaceName;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.lexicon.Sense.Speech;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.lexicon.Sense.UnitWord;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What single words do in the noun phrase behind a figure: a model, a measure, a modifier, a verb spelt like a noun. */
final class NounWords {

  /** Words behind a hyphen that make a name an origin, and no owner: {@code US-made}, {@code Russian-held}. */
  private static final Set<String> ORIGINS =
      Set.of(
          "made",
          "backed",
          "led",
          "supplied",
          "held",
          "occupied",
          "controlled",
          "built",
          "designed",
          "style",
          "type",
          "manufactured",
          "provided",
          "produced",
          "donated",
          "era",
          "aligned",
          "allied",
          "speaking",
          "born",
          "trained",
          "imposed",
          "annexed",
          "sponsored",
          "run",
          "administered",
          "friendly",
          "affiliated",
          "based",
          "appointed",
          "linked");

  /** Number words that open no new figure behind a noun. */
  private static final Set<NumberWord.Kind> UNCOUNTED =
      EnumSet.of(NumberWord.Kind.ARTICLE, NumberWord.Kind.SUFFIX, NumberWord.Kind.FRACTION);

  private final Marks marks;
  private final Tokens t;

  NounWords(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
  }

  /** {@code US-made}, {@code Russian-held}: where a thing is from or who holds it, at the dash. */
  boolean isOrigin(int dash) {
    return t.is(dash, "-") && ORIGINS.contains(t.word(dash + 1));
  }

  /** {@code Views 3214 The strike}: a capital after bare digits begins another sentence on a page without layout. */
  boolean isNextSentence(int at, int end) {
    return at < end && t.isNumber(at - 1) && t.isCapital(at) && Grammar.isDeterminer(t.word(at));
  }

  /** {@code 85 last year}, {@code 1,337 the previous month}, {@code 500 a day}: no noun of its own. */
  boolean isTime(int i) {
    boolean opens =
        t.is(i, "last", "this", "a", "per", "each", "every")
            || t.is(i, "the") && t.is(i + 1, "previous", "same", "following", "next");
    int unit = t.is(i, "the") ? i + 2 : i + 1;
    boolean each = t.is(i, "annually", "yearly", "monthly", "weekly", "daily");
    return each && !marks.is(i + 1, ThingWord.class)
        || opens
            && t.is(unit, "day", "night", "week", "month", "quarter", "year", "decade", "hour");
  }

  /** {@code 300 set to roll in}, {@code 12 due to arrive}: a verb, and no noun. */
  boolean isPlanned(int i) {
    return t.is(i, "set", "due", "scheduled", "slated", "poised", "expected", "bound")
        && t.is(i + 1, "to", "for");
  }

  /** {@code a 12-year-old [girl]}. */
  boolean isAge(int i) {
    return t.is(i + 1, "-") && t.is(i + 2, "year", "month");
  }

  /** {@code 22 F-16 jets}, {@code 180 S-300 systems}: digits behind a capital letter and a dash are a name. */
  boolean isModel(int i) {
    return t.is(i - 1, "-")
        && t.isGlued(i)
        && t.isGlued(i - 1)
        && t.isWord(i - 2)
        && t.isCapital(i - 2);
  }

  /** {@code two 500-pound bombs}, {@code 18 155mm guns}: what they weigh or measure. */
  boolean isMeasure(int i) {
    int word = t.is(i + 1, "-") ? i + 2 : i + 1;
    return t.isWord(word) && t.isGlued(i + 1) && t.isGlued(word);
  }

  /** {@code two hospital staffers}, {@code 12 drone makers}: of several things in the singular an unknown noun is told. */
  boolean isModifier(Hit<ThingWord> hit, int end) {
    if (hit.sense().plural() || hit.sense().thing() == null) {
      return false;
    }
    boolean dash = t.is(hit.to(), "-") && t.isGlued(hit.to());
    int next = dash ? hit.to() + 1 : hit.to();
    int i = next;
    for (; i < next + (dash ? 1 : 2) && isUnknownNoun(i, end); i++) {
      if (t.word(i).endsWith("s") && t.word(i).length() > 4) {
        return true;
      }
    }
    return i > next && marks.is(i, ThingWord.class, ThingWord::plural);
  }

  /** {@code two state-paid guards}: a noun with a dash behind it only begins an adjective. */
  boolean isCompound(Hit<ThingWord> hit) {
    return !hit.sense().plural()
        && t.is(hit.to(), "-")
        && t.isGlued(hit.to())
        && t.isGlued(hit.to() + 1)
        && t.isWord(hit.to() + 1)
        && !t.isCapital(hit.to() + 1);
  }

  private boolean isUnknownNoun(int i, int end) {
    if (i < end && marks.is(i, SideName.class)) {
      return true;
    }
    return t.isWord(i)
        && i < end
        && !Grammar.endsPhrase(t, i)
        && !Grammar.isDeterminer(t.word(i))
        && !marks.is(i, ThingWord.class)
        && !marks.is(i, OutcomeWord.class)
        && !marks.is(i, Speech.class);
  }

  /** {@code 20 civilians dead reports}, {@code 253 people hostage}: a plural tells nothing of a noun behind it. */
  boolean isWhole(int i) {
    String w = t.word(i);
    return w.endsWith("s") || w.endsWith("men") || t.is(i, "people", "children", "dead");
  }

  /** {@code strikes}, {@code raids} behind a noun may be verbs: {@code 12 drones attacks the base}. */
  boolean isVerb(Hit<ThingWord> hit) {
    Hit<OutcomeWord> verb = marks.hitAt(hit.from(), OutcomeWord.class);
    boolean compound = !isWhole(hit.from() - 1) && marks.is(hit.to(), ThingWord.class);
    return verb != null && verb.to() >= hit.to() && !hit.sense().plural() && !compound;
  }

  boolean isSpeech(int i) {
    boolean adjective = t.is(i, "state") || t.is(i + 1, "-") && t.isGlued(i + 1);
    return !adjective && marks.is(i, Speech.class, s -> s.kind() != Speech.Kind.REPORT);
  }

  /** {@code 10 alleged Russian soldiers}: a participle of speech before what is counted is an adjective. */
  boolean isAlleged(int i) {
    return t.word(i).endsWith("ed")
        && (marks.is(i + 1, SideName.class) || marks.is(i + 1, ThingWord.class, ThingWord::plural));
  }

  /** {@code tens of thousands of Yazidis}: a people's own name. */
  boolean isPeople(int i) {
    Hit<PlaceName> name = marks.hitBefore(i + 1, PlaceName.class);
    return name != null && name.sense().people();
  }

  /** Whether two nouns name people, and neither of them says what happened to them alone. */
  boolean arePeople(ThingWord one, ThingWord other) {
    return one.thing() != null
        && one.thing().isPeople()
        && other.thing() != null
        && other.thing().isPeople()
        && (one.outcomes().isEmpty() || one.outcomes().equals(other.outcomes()));
  }

  /** What people of two kinds are together: {@code civilians and activists} civilians, {@code soldiers and civilians} people. */
  @Nullable Thing both(@Nullable Thing one, @Nullable Thing other) {
    boolean civil = one == Thing.CIVILIAN || other == Thing.CIVILIAN;
    boolean armed = one == Thing.SOLDIER || other == Thing.SOLDIER;
    boolean held = one == Thing.PRISONER || one == Thing.HOSTAGE;
    return one == other || held && other == Thing.PERSON
        ? one
        : civil && !armed ? Thing.CIVILIAN : Thing.PERSON;
  }

  /** {@code soldiers and [state] employees}: an unknown word before a noun of people. */
  boolean isAdjective(int i) {
    Hit<ThingWord> noun = marks.hitAt(i + 1, ThingWord.class);
    return t.isWord(i)
        && !marks.is(i, ThingWord.class)
        && !marks.is(i, OutcomeWord.class)
        && !marks.is(i, NumberWord.class)
        && !Grammar.endsPhrase(t, i)
        && !Grammar.isDeterminer(t.word(i))
        && noun != null
        && noun.sense().plural();
  }

  /** Whether the noun is counted with the one before it: {@code soldiers and civilians}, not {@code soldiers and residents said}. */
  boolean areJoined(ThingWord first, Hit<ThingWord> hit) {
    boolean same = first.outcomes().isEmpty() && hit.sense().outcomes().isEmpty();
    return hit.sense().plural()
        && same
        && arePeople(first, hit.sense())
        && !marks.is(hit.to(), Speech.class, Speech::speaks)
        && !marks.is(hit.to(), ThingWord.class, noun -> noun.outcomes().isEmpty());
  }

  boolean isNumberWord(int i) {
    return marks.is(i, NumberWord.class, n -> !UNCOUNTED.contains(n.kind()))
        || t.isMark(i) && marks.is(i, UnitWord.class, UnitWord::before);
  }

  /** {@code three members of the border police}: of a force, they are soldiers. */
  boolean isOfForce(int at, int end) {
    for (int k = at + 1; t.is(at, "of") && k < Math.min(end, at + 9); k++) {
      if (t.isMark(k) && !t.is(k, "-")) {
        return false;
      }
      ThingWord word = marks.at(k, ThingWord.class);
      boolean armed =
          t.is(k, "army", "militia", "force", "forces", "guard", "military", "armed", "rebel");
      if (armed || word != null && (word.thing() == Thing.SOLDIER || word.thing() == Thing.UNIT)) {
        return true;
      }
    }
    return false;
  }

  /** {@code the deaths of 24 soldiers}, {@code casualties among police}: the noun tells who. */
  @Nullable Thing ofPeople(int at, int end) {
    if (!t.is(at, "of", "among", "amongst")) {
      return null;
    }
    for (int k = at + 1; k < Math.min(end, at + 5); k++) {
      ThingWord word = marks.at(k, ThingWord.class);
      if (word != null
          && word.thing() != null
          && word.thing().isPeople()
          && word.thing() != Thing.PERSON) {
        return word.thing();
      }
      if (t.isMark(k) || t.isNumber(k)) {
        return null;
      }
    }
    return null;
  }
}
