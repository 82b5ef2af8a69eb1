package org.daybook.compare;

import java.util.List;
import org.daybook.claim.Claim;
import org.jspecify.annotations.Nullable;

/** Whether claims can all be true, and what follows. It never says which of them is. */
public sealed interface Verdict {

  /**
   * They can.
   *
   * @param example values for which all hold, in the order of the claims
   * @param touching claims that hold only if {@code over 500} may be 500; empty where none need that
   */
  record Holds(List<Value> example, List<Claim> touching) implements Verdict {
    /** Copies the lists. */
    public Holds {
      example = List.copyOf(example);
      touching = List.copyOf(touching);
    }
  }

  /**
   * They cannot.
   *
   * @param claims the fewest of them that cannot all be true; without any one of these, the others can
   * @param because the inequality that fails, in words, a line each; {@code [2]} is the second claim of the worksheet
   * @param change the smallest change of reading for which all claims of the worksheet can be true; null where no single
   *     one is enough
   */
  record Conflict(List<Claim> claims, List<String> because, @Nullable Change change)
      implements Verdict {
    /** Copies the lists. */
    public Conflict {
      claims = List.copyOf(claims);
      because = List.copyOf(because);
    }
  }

  /**
   * What a claim's figure is in an example.
   *
   * @param number the number; null of a figure that is denied
   */
  record Value(Claim claim, @Nullable Exact number) {}
}
