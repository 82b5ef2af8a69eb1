package org.daybook.read;

import java.util.Set;
import org.daybook.claim.Hedge;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.HedgeWord;
import org.daybook.lexicon.Sense.OutcomeWord;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the probability word that governs a figure: {@code it is likely around 250,000}, {@code probably up to 365 tanks}. */
final class HedgeReader {

  private static final int REACH = 12;

  /** What {@code this} may point back at: {@code this [grim] milestone}. */
  private static final Set<String> POINTED =
      Set.of("milestone", "figure", "number", "total", "toll", "mark", "threshold");

  private final Marks marks;
  private final Tokens t;

  HedgeReader(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
  }

  /** The hedge on a figure in its own clause; null if there is none. */
  @Nullable Hedge read(Draft d) {
    int reach = d.verb >= 0 && d.verb < d.figure.from() ? d.verb - 6 : d.figure.from() - REACH;
    for (int i = d.figure.from() - 1; i >= Math.max(d.line.from(), reach); i--) {
      if (t.is(i, ";", "while", "but", ",") && !t.is(i, ",")) {
        return null;
      }
      Hit<HedgeWord> hit = marks.hitBefore(i + 1, HedgeWord.class);
      if (hit != null && !governsOther(hit, d)) {
        return hit.sense().hedge();
      }
    }
    for (int i = d.noun.to(); i < Math.min(d.line.to(), d.noun.to() + 5); i++) {
      if (t.is(i, ",", ";", ".")) {
        return null;
      }
      Hit<HedgeWord> hit = marks.hitAt(i, HedgeWord.class);
      if (hit != null) {
        return isForecast(hit) ? null : hit.sense().hedge();
      }
    }
    return null;
  }

  /** {@code is likely to rise}: of what is to come, not of the figure; {@code likely to have lost} is of it. */
  private boolean isForecast(Hit<?> hit) {
    return t.is(hit.to(), "to") && !t.is(hit.to() + 1, "have", "be", "exceed", "number", "total");
  }

  /** {@code likely to rise after 12 died}: another verb stands between, and takes the hedge. */
  private boolean governsOther(Hit<?> hit, Draft d) {
    boolean done = t.is(hit.to(), "to") && t.is(hit.to() + 1, "have", "be");
    if (t.is(hit.to(), "to", "due", "because") && !done) {
      return d.verb < hit.to();
    }
    int next = t.is(hit.to(), "\"", "”", "'", "’") ? hit.to() + 1 : hit.to();
    int from = t.is(next, "that") ? next + 1 : hit.to();
    for (int i = from; i < d.figure.from(); i++) {
      if (marks.is(i, OutcomeWord.class) && i != d.verb && i > d.verb && t.is(i + 1, ",", ";")) {
        return true;
      }
      if (t.is(i, "that", "after", "when", "because", "since")) {
        return true;
      }
    }
    return false;
  }

  /** A sentence that looks back and hedges: {@code they have likely reached this milestone}; null if it does not. */
  @Nullable Hedge backward(Line line) {
    boolean points = false;
    Hedge hedge = null;
    for (int i = line.from(); i < line.to(); i++) {
      HedgeWord word = marks.at(i, HedgeWord.class);
      if (word != null && hedge == null) {
        hedge = word.hedge();
      }
      points |=
          hedge != null
              && t.is(i, "this", "that", "these")
              && (POINTED.contains(t.word(i + 1))
                  || t.is(i + 1, "estimate", "figures")
                  || POINTED.contains(t.word(i + 2)));
    }
    return points ? hedge : null;
  }
}
