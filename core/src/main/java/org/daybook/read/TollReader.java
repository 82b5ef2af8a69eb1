package org.daybook.read;

import java.util.Set;
import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
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
              && (d.noun.kind() != Noun.Kind.KNOWN || d.thing == people)) {
            d.take(outcomes, null, -1, Way.HEAD);
            d.thing = people == null ? Thing.PERSON : people;
            return;
          }
        }
      }
    }
  }

  /** {@code losses of up to 95}, {@code death toll rose to 8,382}, {@code casualties at 12}. */
  private void head(Draft d) {
    int j = d.figure.from() - 1;
    boolean link =
        d.figure.number() > d.figure.from()
            || d.figure.unit().equals("percent") && t.is(d.figure.from() - 1, ",", "(");
    for (int steps = 0; steps < 24 && j >= d.line.from(); steps++, j--) {
      Hit<ThingWord> noun = marks.hitBefore(j + 1, ThingWord.class);
      if (noun != null && !noun.sense().outcomes().isEmpty() && link) {
        ThingWord word = noun.sense();
        Set<Outcome> outcomes = Kinds.adapt(word.outcomes(), d.thing);
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
