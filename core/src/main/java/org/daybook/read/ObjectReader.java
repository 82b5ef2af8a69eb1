package org.daybook.read;

import java.util.Set;
import org.daybook.claim.Outcome;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.BoundWord;
import org.daybook.lexicon.Sense.OutcomeWord;
import org.daybook.lexicon.Sense.OutcomeWord.Role;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.read.Draft.Way;
import org.daybook.text.Tokens;

/** Reads the verb that has the figure as its object: {@code killed [at least] 12}. */
final class ObjectReader {

  private final Marks marks;
  private final Tokens t;
  private final OutcomeWords words;

  ObjectReader(Marks marks, OutcomeWords words) {
    this.marks = marks;
    this.t = marks.tokens();
    this.words = words;
  }

  /** {@code killed [at least] 12}, {@code shooting down another five drones}. */
  void read(Draft d) {
    int j = d.figure.from();
    for (int skipped = 0; skipped < 5 && j > d.line.from(); skipped++) {
      Hit<OutcomeWord> before = marks.hitBefore(j, OutcomeWord.class);
      if (before != null && isSeries(before)) {
        Set<Outcome> all = Kinds.adapt(before.sense().outcomes(), d.thing);
        d.take(all, before.sense(), before.from(), Way.OBJECT);
        return;
      }
      Hit<OutcomeWord> hit = words.fitting(before, d.thing, true);
      boolean figureReached = d.noun.kind() == Noun.Kind.NONE && t.is(j - 1, "reached", "hit");
      if (hit != null && !figureReached && !words.isPassive(hit) && !isAdjective(hit)) {
        OutcomeWord word = hit.sense();
        d.take(
            words.joint(
                hit, words.union(hit, Kinds.adapt(word.outcomes(), d.thing), d.thing), d.thing),
            word,
            hit.from(),
            Way.OBJECT);
        return;
      }
      Hit<BoundWord> opener = marks.hitBefore(j, BoundWord.class);
      if (opener != null && opener.sense().kind() == BoundWord.Kind.EXACTLY) {
        j = opener.from();
      } else if (isSkipped(j - 1)) {
        j--;
      } else {
        return;
      }
    }
  }

  /** {@code killed, wounded or captured 12}: verbs in a series, known as one state; not {@code were killed or wounded}. */
  private boolean isSeries(Hit<OutcomeWord> hit) {
    return hit.sense().role() == Role.STATE
        && hit.sense().outcomes().size() > 1
        && t.is(hit.from(), "killed")
        && t.word(hit.to() - 1).endsWith("ed")
        && t.isNumber(hit.to())
        && !Grammar.isBe(t.word(hit.from() - 1));
  }

  private boolean isSkipped(int i) {
    String w = t.word(i);
    return Grammar.isDeterminer(w)
        || Grammar.isAdverb(w)
        || marks.is(i, SideName.class)
        || t.is(
            i,
            "'s",
            "\"",
            "“",
            "‘",
            "'",
            "total",
            "of",
            "more",
            "some",
            "further",
            "additional",
            "another",
            "including",
            "also",
            "least",
            "record",
            "in",
            "all",
            "out",
            "down",
            "up",
            "and",
            "with",
            "altogether",
            "around",
            "off",
            "him",
            "themselves",
            "nearly");
  }

  private boolean isAdjective(Hit<OutcomeWord> hit) {
    OutcomeWord word = hit.sense();
    return word.role() == Role.STATE
        || word.role() == Role.SUBJECT && !t.is(hit.from(), "fled", "lost");
  }
}
