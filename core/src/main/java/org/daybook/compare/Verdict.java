package org.daybook.compare;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
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
   * @param stopped the searches that were stopped before their end: the claims may not be the fewest, or a change was not
   *     found
   */
  record Conflict(
      List<Claim> claims, List<String> because, @Nullable Change change, Set<Search> stopped)
      implements Verdict {
    /** Copies the lists. */
    public Conflict {
      claims = List.copyOf(claims);
      because = List.copyOf(because);
      stopped = Collections.unmodifiableSet(new TreeSet<>(stopped));
    }
  }

  /**
   * Nobody knows: the claims are too many and too entangled for the solver.
   *
   * @param steps after so many it was stopped
   */
  record Unsettled(long steps) implements Verdict {}

  /** What is searched for once claims are known to conflict. */
  enum Search {
    CONFLICT,
    CHANGE;

    /** The name in the record: {@code conflict}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What a claim's figure is in an example.
   *
   * @param number the number; null of a figure that is denied
   */
  record Value(Claim claim, @Nullable Exact number) {}
}
