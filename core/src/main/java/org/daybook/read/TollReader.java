package org.daybook.read;

import java.util.Set;
import java.util.TreeSet;
import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.BoundWord;
import org.daybook.lexicon.Sense.NumberWord;
import org.daybook.lexicon.Sense.OutcomeWord;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.mention.TimeMention;
import org.daybook.read.Draft.Way;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads the noun before the figure: {@code losses of up to 95}, {@code the number of those killed rose to 8,382}. */
final class TollReader {

  private final Marks marks;
  private final Tokens t;

  TollReader(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
  }

  /** Reads a figure's outcome from the nouns before it, and its thing where they tell it. */
  void read(Draft d) {
    numberOf(d);
    head(d);
  }

  /** {@code three children were among the dead}, {@code among the wounded are nine medics}: what the rest is called. */
  void among(Draft d) {
    if (!d.outcomes.isEmpty() || d.thing == null) {
      return;
    }
    int i = d.noun.to();
    while (i < d.line.to() && (Grammar.isAuxiliary(t.word(i)) || t.is(i, ","))) {
      i++;
    }
    boolean behind = t.is(i, "among", "amongst") && i > d.noun.to();
    int be = d.figure.from() - 1;
    boolean before = Grammar.isBe(t.word(be));
    while (before && be > d.line.from() && !t.is(be, "among", "amongst")) {
      be--;
    }
    int from = behind ? i + 1 : before && t.is(be, "among", "amongst") ? be + 1 : d.line.to();
    int to = behind ? Math.min(d.line.to(), from + 9) : d.figure.from();
    for (int j = from; j < to; j++) {
      OutcomeWord word = marks.at(j, OutcomeWord.class);
      ThingWord noun = marks.at(j, ThingWord.class);
      Set<Outcome> found =
          word != null && word.form() != OutcomeWord.Form.ING
              ? word.outcomes()
              : noun != null
                  ? noun.outcomes()
                  : t.is(j, "victims") ? Set.of(Outcome.KILLED) : Set.of();
      d.take(Kinds.adapt(found, d.thing), null, -1, Way.HEAD);
      if (!d.outcomes.isEmpty() || t.is(j, ".", ";", ",")) {
        return;
      }
    }
  }

  /** {@code the number of civilians who have fled has passed 1.5 million}: the people, and what they did, stand before. */
  private void numberOf(Draft d) {
    boolean stated =
        d.figure.number() > d.figure.from()
            || t.is(
                d.figure.from() - 1,
                "to",
                "at",
                "reached",
                "is",
                "was",
                "stands",
                "stood",
                "hit",
                "passed",
                "exceeded",
                "topped",
                "surpassed",
                "are",
                "were");
    if (!stated || !d.outcomes.isEmpty()) {
      return;
    }
    for (int i = d.figure.from() - 4; i >= d.line.from(); i--) {
      if (t.is(i, "number") && t.is(i + 1, "of")) {
        Thing people = null;
        for (int j = i + 2; j < d.figure.from(); j++) {
          ThingWord noun = marks.at(j, ThingWord.class);
          people = people == null && noun != null && noun.thing() != null ? noun.thing() : people;
          OutcomeWord word = marks.at(j, OutcomeWord.class);
          Set<Outcome> outcomes =
              word == null
                  ? Set.of()
                  : Kinds.adapt(word.outcomes(), people == null ? Thing.PERSON : people);
          if (!outcomes.isEmpty()
              && word != null
              && word.form() != OutcomeWord.Form.BASE
              && (d.noun.kind() != Noun.Kind.KNOWN || isSame(d.thing, people))) {
            d.take(outcomes, null, -1, Way.HEAD);
            d.thing = people == null ? Thing.PERSON : people;
            return;
          }
        }
      }
    }
  }

  private static boolean isSame(@Nullable Thing counted, @Nullable Thing said) {
    return counted == said
        || counted != null && said != null && counted.isPeople() && said.isPeople();
  }

  /** {@code losses of up to 95}, {@code death toll rose to 8,382}, {@code casualties at 12}. */
  private void head(Draft d) {
    if (!d.outcomes.isEmpty()) {
      return;
    }
    int j = d.figure.from() - 1;
    boolean verb =
        marks.is(d.figure.from(), BoundWord.class, b -> b.place() == BoundWord.Place.VERB);
    if (t.is(j, ",") && d.figure.isCount() && !verb && !t.is(j - 1, "total", "overall")) {
      return;
    }
    boolean link =
        d.figure.number() > d.figure.from()
            || d.figure.unit().equals("percent") && t.is(d.figure.from() - 1, ",", "(");
    for (int steps = 0; steps < 24 && j >= d.line.from(); steps++, j--) {
      Hit<ThingWord> noun = marks.hitBefore(j + 1, ThingWord.class);
      if (noun != null && !noun.sense().outcomes().isEmpty() && link) {
        ThingWord word = noun.sense();
        Set<Outcome> outcomes = Kinds.adapt(both(noun), d.thing);
        if (!outcomes.isEmpty()) {
          d.take(outcomes, null, -1, Way.HEAD);
          if (d.thing == null || d.thing == Thing.PERSON) {
            d.thing = lost(noun, word.thing());
          }
        }
        return;
      }
      TimeMention time = timeEnding(d, j);
      if (time != null) {
        j = time.from();
        continue;
      }
      if (t.is(j, ")")) {
        int open = j;
        while (open > d.line.from() && !t.is(open, "(")) {
          open--;
        }
        Hit<OutcomeWord> inside = marks.hitAt(open + 1, OutcomeWord.class);
        Hit<ThingWord> before = marks.hitBefore(open, ThingWord.class);
        if (inside != null && before != null && link) {
          d.take(Kinds.adapt(inside.sense().outcomes(), d.thing), null, -1, Way.HEAD);
          return;
        }
        j = open;
        continue;
      }
      OutcomeWord counted =
          link && t.is(j - 1, "number", "those", "people", "total")
              ? marks.at(j, OutcomeWord.class)
              : null;
      if (counted != null && counted.canBePassive() && d.noun.kind() == Noun.Kind.NONE) {
        d.take(Kinds.adapt(counted.outcomes(), Thing.PERSON), null, -1, Way.HEAD);
        d.thing = d.outcomes.isEmpty() || d.thing != null ? d.thing : Thing.PERSON;
        return;
      }
      if (t.is(j, ";", ".", "that", "while", "but")
          || t.isNumber(j)
          || steps > 3 && t.is(j, ",") && !link) {
        return;
      }
      link |=
          t.is(
                  j,
                  "of",
                  "to",
                  "at",
                  "reached",
                  "is",
                  "was",
                  "are",
                  "were",
                  "be",
                  "number",
                  "numbers",
                  "numbered",
                  "stands",
                  "stood",
                  "rose",
                  "risen",
                  "including",
                  "included",
                  "include",
                  "includes",
                  "exceeded",
                  ":",
                  "from",
                  "between",
                  "among",
                  "-",
                  "surpassed",
                  "hit",
                  "total",
                  "totaled",
                  "totalled",
                  "totaling",
                  "totalling",
                  "exceeds",
                  "by",
                  "passed",
                  "topped",
                  "climbed",
                  "as",
                  "(")
              || d.figure.number() > d.figure.from() && j == d.figure.from() - 1;
    }
  }

  /** {@code the number of deaths and injuries was 2,392}: one figure for both. */
  private Set<Outcome> both(Hit<ThingWord> noun) {
    Hit<ThingWord> first =
        t.is(noun.from() - 1, "and", "or", "/")
            ? marks.hitBefore(noun.from() - 1, ThingWord.class)
            : null;
    if (first == null
        || first.sense().outcomes().isEmpty()
        || t.isNumber(first.from() - 1)
        || marks.is(first.from() - 1, NumberWord.class)) {
      return noun.sense().outcomes();
    }
    Set<Outcome> both = new TreeSet<>(first.sense().outcomes());
    both.addAll(noun.sense().outcomes());
    return both;
  }

  /** {@code tank losses reached 6,998}: the things lost stand before the noun. */
  private @Nullable Thing lost(Hit<ThingWord> losses, @Nullable Thing otherwise) {
    Hit<ThingWord> before = marks.hitBefore(losses.from(), ThingWord.class);
    Thing thing = before == null ? null : before.sense().thing();
    return thing != null && thing.isEquipment() ? thing : otherwise;
  }

  private static @Nullable TimeMention timeEnding(Draft d, int last) {
    for (TimeMention time : d.line.times()) {
      if (time.to() == last + 1) {
        return time;
      }
    }
    return null;
  }
}
