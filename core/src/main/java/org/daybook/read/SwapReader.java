package org.daybook.read;

import java.util.ArrayList;
import java.util.List;
import org.daybook.claim.Outcome;
import org.daybook.lexicon.Conflicts.Conflict;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/** {@code exchanged 1,000 prisoners each}: one figure of either side, so two claims. */
final class SwapReader {

  private final Tokens t;
  private final @Nullable Conflict war;
  private final SideReader sides;

  SwapReader(Story story, SideReader sides) {
    this.t = story.marks().tokens();
    this.war = story.conflict();
    this.sides = sides;
  }

  /** A sentence's figures, those of either side doubled. */
  List<Draft> read(List<Draft> drafts) {
    List<Draft> all = new ArrayList<>();
    for (Draft d : drafts) {
      all.add(d);
      if (war != null && isSwapped(d) && d.noun.side() == null && isEach(d)) {
        Draft other = d.copy();
        String first = sides.firstOf(war.one().get(0), war.other().get(0));
        d.side = first;
        other.side = war.enemy(first);
        all.add(other);
      }
    }
    return all;
  }

  private static boolean isSwapped(Draft d) {
    return d.outcomes.contains(Outcome.EXCHANGED)
        || d.outcomes.contains(Outcome.FREED)
        || d.outcomes.contains(Outcome.RETURNED);
  }

  private boolean isEach(Draft d) {
    for (int i = d.line.from(); i < d.line.to(); i++) {
      boolean beside = i >= d.figure.from() - 4 && i <= d.noun.to() + 1;
      if (t.is(i, "each") && beside
          || t.is(i, "both", "two")
              && t.is(i + 1, "sides", "countries", "parties")
              && i < d.figure.from()) {
        return true;
      }
    }
    return false;
  }
}
