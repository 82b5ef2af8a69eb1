package org.daybook.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Marks;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Figures whose side is another figure's: parts, what is left of it, the same number told again ({@code three of our soldiers}). */
final class SameSide {

  /** For how many sentences a number is remembered, and how many numbers. */
  private static final int NEAR = 3;

  private static final int MOST = 8;

  private final Tokens t;
  private final Deque<Draft> recent = new ArrayDeque<>();
  private @Nullable Draft last;

  SameSide(Marks marks) {
    this.t = marks.tokens();
  }

  /** {@code 1,000 tanks, 624 of which were destroyed}: the side of the whole; null if the figure is no part. */
  @Nullable String part(Draft d) {
    boolean part =
        t.is(d.figure.to(), "of")
            && t.is(d.figure.to() + 1, "which", "whom", "them", "these", "those");
    int from = d.line.from();
    boolean these = t.is(from, "of", "among") && t.is(from + 1, "these", "those", "them");
    boolean near =
        last != null
            && (last.line == d.line && part || these && d.line.index() - last.line.index() <= 1);
    return near && last != null ? last.side : null;
  }

  /** {@code 12 killed and 30 others wounded}, {@code shot down five of them while the other three landed}. */
  boolean isRest(Draft d) {
    boolean same = last != null && last.line == d.line && last.thing == d.thing;
    boolean other = t.is(d.figure.from() - 1, "other", "remaining") && d.noun.side() == null;
    return same && (t.is(d.noun.to() - 1, "others", "more") || other && d.thing != null);
  }

  /**
   * {@code Russia launched 805 drones. Of these 747 were shot down, and 54 hit 33 places}: what came to an end is whose it
   * was when it was fired; null if the figure is of nothing that was.
   */
  @Nullable String fired(Draft d) {
    boolean ended =
        d.outcomes.contains(Outcome.INTERCEPTED)
            || d.outcomes.contains(Outcome.DESTROYED)
            || d.outcomes.contains(Outcome.STRUCK);
    if (!ended || d.thing == null || d.noun.side() != null) {
      return null;
    }
    for (Draft other : recent) {
      if (d.line.index() - other.line.index() <= 1
          && other.thing == d.thing
          && other.outcomes.contains(Outcome.LAUNCHED)
          && other.side != null) {
        return other.side;
      }
    }
    return null;
  }

  /** The side of the last figure. */
  @Nullable String last() {
    return last == null ? null : last.side;
  }

  /** The side of the same number of the same thing, told in one of the sentences before; null if there is none. */
  @Nullable String again(Draft d) {
    for (Draft other : recent) {
      boolean same =
          d.line.index() - other.line.index() <= NEAR
              && other.thing == d.thing
              && Objects.equals(other.figure.bounds(), d.figure.bounds());
      if (same && other.side != null) {
        return other.side;
      }
    }
    return null;
  }

  /** {@code three of its soldiers}: of somebody whom the words only point at. */
  boolean isTheirs(Draft d) {
    int k = d.figure.to() + 1;
    return t.is(k - 1, "of")
        && (t.is(k, "its", "their", "our") || d.thing == Thing.SOLDIER && t.is(k, "his", "her"));
  }

  /** The state whose the same number is said to be in another sentence; the figure's own side if none is. */
  static @Nullable String told(Draft d, List<Draft> all) {
    for (Draft other : all) {
      boolean same =
          other.line != d.line
              && other.thing == d.thing
              && other.outcomes.equals(d.outcomes)
              && Objects.equals(other.figure.bounds(), d.figure.bounds());
      if (same && other.side != null && Belligerents.isState(other.side)) {
        return other.side;
      }
    }
    return d.side;
  }

  /** Takes note of a figure whose side is being read. */
  void take(Draft d) {
    last = d;
    recent.addFirst(d);
    if (recent.size() > MOST) {
      recent.removeLast();
    }
  }
}
