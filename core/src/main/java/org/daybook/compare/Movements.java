package org.daybook.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.daybook.claim.Claim;
import org.daybook.claim.Period.Kind;
import org.daybook.compare.Tallies.Tally;

/** Says how running totals and levels move, and where a total goes down. */
final class Movements {

  /** So many figures of one tally are shown. */
  private static final int SHOWN = 12;

  /** Levels that differ by more times than this are of two things. */
  private static final Exact APART = Exact.of(3);

  private static final Exact SMALL = Exact.of(100);

  private Movements() {}

  /** Says of each tally how it moves, or where it falls. */
  static void find(List<Tally> tallies, Consumer<Finding> found) {
    for (Tally tally : tallies) {
      if (!fall(tally, found)) {
        move(tally, found);
      }
    }
  }

  private static boolean fall(Tally tally, Consumer<Finding> found) {
    boolean any = false;
    for (int i = 1; i < tally.figures().size(); i++) {
      Claim before = tally.figures().get(i - 1);
      Claim after = tally.figures().get(i);
      if (before.time().kind() == Kind.TOTAL
          && Amount.meant(after).isBelow(Amount.meant(before))
          && isHalfAtLeast(after, before)) {
        any = true;
        found.accept(
            new Finding.Falls(
                List.of(before, after),
                change(before, after).done(),
                "A running total goes down: "
                    + Words.claim(before)
                    + " on "
                    + Words.day(before.time().to())
                    + ", "
                    + Words.what(after)
                    + " on "
                    + Words.day(after.time().to())
                    + "."));
      }
    }
    return any;
  }

  /** A total that falls by more than half is hardly the same total. */
  private static boolean isHalfAtLeast(Claim after, Claim before) {
    Exact less = Amount.printed(after).high();
    Exact more = Amount.printed(before).low();
    return less != null && more != null && less.times(Exact.of(2)).compareTo(more) >= 0;
  }

  private static Arithmetic.Sum change(Claim before, Claim after) {
    Arithmetic.Sum sum =
        Arithmetic.by("change-over-time")
            .figure("before", Amount.meant(before), before.unit())
            .figure("after", Amount.meant(after), after.unit());
    if (before.time().to() != null) {
      sum.day("first", before.time().to());
    }
    if (after.time().to() != null) {
      sum.day("last", after.time().to());
    }
    return sum;
  }

  private static void move(Tally tally, Consumer<Finding> found) {
    Claim first = tally.first();
    Claim last = tally.last();
    Move move = Move.of(first, last);
    Exact from = Amount.printed(first).figure();
    Exact to = Amount.printed(last).figure();
    if (from == null || to == null || from.equals(to) || !isOneMeasure(first, from, to)) {
      return;
    }
    if (isOpen(first) && isOpen(last)) {
      // "More than 1,300" and "more than 2,000" may be one number: nothing is said to have changed.
      return;
    }
    List<String> told = new ArrayList<>();
    List<Claim> shown = tally.figures().size() <= SHOWN ? tally.figures() : List.of(first, last);
    for (Claim c : shown) {
      told.add(
          (tally.speaker().equals("own") ? Words.claimant(c) + " " : "")
              + "“"
              + c.quote()
              + "” ("
              + (c.time().to() == null ? "undated" : Words.day(c.time().to()))
              + ")");
    }
    String who =
        tally.speaker().equals("own") ? first.side() + "'s own officials" : Words.claimant(first);
    Arithmetic.Sum sum = change(first, last);
    String rate = "";
    if (move != null) {
      move.into(sum, first.unit());
      rate = move.words();
    }
    found.accept(
        new Finding.Moves(
            shown,
            sum.done(),
            "By "
                + who
                + ", "
                + Words.things(first)
                + " "
                + Words.outcomes(first.outcomes())
                + " ("
                + first.side()
                + "): "
                + String.join(", ", told)
                + rate
                + "."));
  }

  private static boolean isOpen(Claim c) {
    return !Amount.printed(c).isClosed();
  }

  /** A total does not shrink, and levels of an article that are of two orders of size are of two things. */
  private static boolean isOneMeasure(Claim first, Exact from, Exact to) {
    return first.time().kind() == Kind.TOTAL
        ? from.compareTo(to) <= 0
        : from.compareTo(to.times(APART)) <= 0
            && to.compareTo(from.times(APART)) <= 0
            && from.compareTo(SMALL) >= 0;
  }
}
