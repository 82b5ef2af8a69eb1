package org.daybook.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.NumberWord;
import org.daybook.lexicon.Sense.OutcomeWord;
import org.daybook.lexicon.Sense.Speech;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.mention.QuantityMention;
import org.daybook.mention.QuantityMention.Form;
import org.daybook.text.Tokens;

/** Decides what is a claim: dates, ages, distances, names, bracketed conversions and loose articles are not. */
final class ClaimGate {

  private final Marks marks;
  private final Tokens t;
  private final AgeCheck ages;
  private final NumberNames names;
  private final ShareReader shares;
  private final ArticleGate articles;

  ClaimGate(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
    this.ages = new AgeCheck(marks);
    this.names = new NumberNames(marks);
    this.shares = new ShareReader(marks);
    this.articles = new ArticleGate(marks);
  }

  /** The reader of shares and conversions. */
  ShareReader shares() {
    return shares;
  }

  /** The gate of articles. */
  ArticleGate articles() {
    return articles;
  }

  /** Whether the words beside the figure say that it is none: {@code aged 12}, {@code 12-year-old}, {@code (about 31 percent)}. */
  boolean isExcluded(Draft d) {
    QuantityMention q = d.figure;
    boolean named = d.noun.kind() == Noun.Kind.EXCLUDED && d.outcomes.isEmpty();
    return ages.isAge(q)
        || ages.isAgeOfName(d)
        || isSaying(d)
        || isRatio(q)
        || names.isNumbered(q)
        || names.isModel(d)
        || names.isMake(q)
        || names.isMakeOf(d)
        || names.isYear(d)
        || isPopulation(q)
        || isChange(q)
        || isGoal(d)
        || names.isOrdinal(q)
        || isLoneOne(q)
        || named && (q.isCount() || q.unit().equals("percent"))
        || shares.isBracketed(d)
        || shares.isFractionBeside(d);
  }

  /** {@code one in ten}: a share of nobody in particular. */
  private boolean isRatio(QuantityMention q) {
    return t.is(q.from(), "one", "1")
            && t.is(q.to(), "in")
            && (t.isNumber(q.to() + 1) || marks.is(q.to() + 1, NumberWord.class))
        || t.is(q.from() - 1, "in") && t.is(q.from() - 2, "one", "1");
  }

  /** {@code a population of 2 million}, {@code a population of over 2 million}. */
  private boolean isPopulation(QuantityMention q) {
    return t.is(q.from() - 1, "of") && t.is(q.from() - 2, "population")
        || t.is(q.from() - 2, "of") && t.is(q.from() - 3, "population");
  }

  /** {@code the 2 percent target}: a share of nothing in particular. */
  private boolean isGoal(Draft d) {
    return d.figure.unit().equals("percent")
        && marks.is(d.figure.to(), ThingWord.class, noun -> !noun.plural())
        && d.noun.outcomes().isEmpty()
        && d.thing != null
        && !d.thing.isPeople();
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
      return articles.isTallied(d, all);
    }
    if (d.thing == Thing.PERSON && d.noun.outcomes().isEmpty() && (d.population || isAll(d))) {
      return false;
    }
    boolean loose =
        articles.isBehind(d.figure.from() - 1)
            || d.noun.kind() == Noun.Kind.NONE && d.before == null;
    if (isSpeaker(d) || isOne(d.figure) && loose && !isNear(d)) {
      return false;
    }
    boolean single =
        d.figure.bounds().high() != null && d.figure.bounds().high().equals(BigDecimal.ONE);
    boolean opens = !d.thing.isPeople() && d.way != Draft.Way.LABEL && isListOfNames(d);
    if (opens || single && d.thing == Thing.ATTACK && d.way != Draft.Way.OBJECT) {
      return false;
    }
    if (d.thing == Thing.OFFICIAL || d.thing == Thing.JOURNALIST) {
      return !Set.of(Outcome.DEPLOYED).equals(d.outcomes) && d.way != Draft.Way.CLAUSE;
    }
    return true;
  }

  /** {@code Lebanon's 1 million Shiites}: all that there are of them, where nothing near says what happened. */
  private boolean isAll(Draft d) {
    BigDecimal low = d.figure.bounds().low();
    return t.is(d.figure.from() - 1, "'s", "’s")
        && low != null
        && low.compareTo(BigDecimal.valueOf(500_000)) >= 0
        && !isNear(d);
  }

  /** {@code four regions: Donetsk, …}, {@code three villages in the district: …}, {@code Nubl and Zahra, two towns}. */
  private boolean isListOfNames(Draft d) {
    int colon = d.noun.to();
    if (t.is(colon, "in", "of", "near")) {
      while (colon < d.noun.to() + 6 && t.isWord(colon)) {
        colon++;
      }
    }
    int name = d.figure.from() - 2;
    boolean apposed =
        t.is(name + 1, ",")
            && t.isCapital(name)
            && (t.is(name - 1, "and") && t.isCapital(name - 2)
                || t.is(name - 2, "and") && t.isCapital(name - 1))
            && d.way != Draft.Way.OBJECT
            && d.way != Draft.Way.PREDICATE;
    return t.is(colon, ":") && t.isCapital(colon + 1) || apposed;
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
}
