package org.daybook.read;

import java.util.List;
import java.util.Set;
import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.OutcomeWord;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Tells people freed in a swap from people let go otherwise: {@code freed 12 hostages in exchange for 90 prisoners}, {@code in
 * return Israel freed 90}; and people who {@code returned} from a swap from those who just came home.
 */
final class ReleaseReader {

  /** So many words before a sentence may tell that it is about a swap. */
  private static final int NEAR = 60;

  private final Tokens t;

  /** Whether the article tells of a swap of prisoners at all; null until it is asked. */
  private @Nullable Boolean swapped;

  ReleaseReader(Marks marks) {
    this.t = marks.tokens();
  }

  /** Mends the outcomes of a sentence's figures. */
  void read(Line line, List<Draft> all) {
    boolean swap = isSwap(line.from(), line.to()) || isExchange(line.from() - NEAR, line.from());
    for (Draft d : all) {
      if (swap && d.outcomes.equals(Set.of(Outcome.FREED)) && d.thing != Thing.SETTLEMENT) {
        d.outcomes = Set.of(Outcome.EXCHANGED);
      }
      OutcomeWord word = d.word;
      boolean returned = word != null && word.outcomes().contains(Outcome.RETURNED);
      boolean civil =
          d.thing != null
              && d.thing.isPeople()
              && d.thing != Thing.SOLDIER
              && d.thing != Thing.PRISONER;
      if (returned && civil && d.outcomes.contains(Outcome.EXCHANGED) && !isSwapArticle()) {
        d.outcomes = Kinds.adapt(d.noun.outcomes(), d.thing);
      }
    }
  }

  /** {@code the prisoner swap}, {@code an exchange of prisoners}: what the passage before is about. */
  private boolean isExchange(int from, int to) {
    for (int i = Math.max(0, from); i < to; i++) {
      boolean prisoners = t.is(i, "prisoner", "prisoners", "pow", "pows", "captives");
      if (prisoners && (t.is(i + 1, "exchange", "swap") || t.is(i - 2, "exchange", "swap"))) {
        return true;
      }
    }
    return false;
  }

  private boolean isSwap(int from, int to) {
    boolean swap = false;
    for (int i = from; i < to; i++) {
      swap |=
          t.is(i, "in") && t.is(i + 1, "exchange", "return")
              || t.is(i, "swap", "swaps")
              || t.is(i, "prisoner", "prisoners", "hostage", "captive") && t.is(i + 1, "exchange");
    }
    return swap;
  }

  private boolean isSwapArticle() {
    Boolean known = swapped;
    if (known == null) {
      known = isExchange(0, t.size());
      for (int i = 0; i < t.size() && !known; i++) {
        boolean bodies = t.is(i, "bodies") && (t.is(i + 1, "exchange") || t.is(i - 2, "exchange"));
        known = bodies || t.is(i, "swap", "swaps", "swapped");
      }
      swapped = known;
    }
    return known;
  }
}
