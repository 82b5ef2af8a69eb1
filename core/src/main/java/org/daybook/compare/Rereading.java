package org.daybook.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.daybook.claim.Bounds;
import org.daybook.claim.Claim;
import org.daybook.claim.Outcome;
import org.daybook.claim.Period;
import org.jspecify.annotations.Nullable;

/**
 * Other readings of a claim, each by one change: {@code 250,000} may be about 250,000, or have lost its {@code up to};
 * {@code killed} may be killed or missing. The cheapest keeps most of what is said.
 *
 * @param cost what the change costs; those that leave the figure nothing to say cost most
 * @param change the change
 * @param line the line as it would be read
 */
record Rereading(int cost, Change change, Line line) {

  private static final int ROUNDED = 1;
  private static final int OPENED = 2;
  private static final int WIDENED = 3;
  private static final int LOST = 4;
  private static final int MOVED = 5;
  private static final int UNBOUND = 6;
  private static final int UNDATED = 7;

  /** What may stand beside an outcome where a word fell off: {@code killed or missing}. */
  private static final List<List<Outcome>> UNIONS =
      List.of(
          List.of(Outcome.KILLED, Outcome.MISSING),
          List.of(Outcome.KILLED, Outcome.WOUNDED),
          List.of(Outcome.KILLED, Outcome.WOUNDED, Outcome.MISSING),
          List.of(Outcome.KILLED, Outcome.WOUNDED, Outcome.MISSING, Outcome.CAPTURED),
          List.of(Outcome.DESTROYED, Outcome.DAMAGED));

  /** The other readings of lines, the cheapest first, then in the order of the lines. */
  static List<Rereading> of(List<Line> lines) {
    List<Rereading> all = new ArrayList<>();
    for (Line line : lines) {
      bounds(line, all);
      outcomes(line, all);
      Spans.of(line.claim()).forEach(time -> all.add(moved(line, time)));
      Period time = line.claim().time();
      Claim undated = with(line.claim(), new Period(time.kind(), null, null, time.per()));
      all.add(
          of(
              line,
              UNDATED,
              Change.What.PERIOD,
              undated,
              Words.time(time),
              "of another time",
              true));
    }
    all.sort(Comparator.comparing(Rereading::cost));
    return all;
  }

  private static void bounds(Line line, List<Rereading> all) {
    Claim claim = line.claim();
    Amount meant = Amount.meant(claim);
    BigDecimal low = decimal(meant.low());
    BigDecimal high = decimal(meant.high());
    String says = Worksheet.says(claim);
    if (low != null && high != null) {
      if (!claim.approx()) {
        Claim about = with(claim, claim.bounds(), true);
        String to =
            "about " + Words.amount(Amount.printed(claim)) + " (" + Worksheet.says(about) + ")";
        all.add(of(line, ROUNDED, Change.What.BOUND, about, says, to, false));
      }
      opened(line, new Bounds.AtLeast(low), OPENED, all);
      opened(line, new Bounds.AtMost(high), OPENED, all);
    }
    Claim any = unbound(line, BigDecimal.ZERO).claim();
    all.add(of(line, UNBOUND, Change.What.BOUND, any, says, "any number", false));
  }

  /** A line that says no more than that its figure is so much at least. */
  static Line unbound(Line line, BigDecimal least) {
    Claim any = with(line.claim(), new Bounds.AtLeast(least), false);
    return new Line(line.number(), any, line.loose());
  }

  private static void opened(Line line, Bounds bounds, int cost, List<Rereading> all) {
    Claim opened = with(line.claim(), bounds, line.claim().approx());
    String says = Worksheet.says(line.claim());
    all.add(of(line, cost, Change.What.BOUND, opened, says, Worksheet.says(opened), false));
  }

  private static @Nullable BigDecimal decimal(@Nullable Exact end) {
    return end == null ? null : new BigDecimal(end.over()).divide(new BigDecimal(end.under()));
  }

  private static void outcomes(Line line, List<Rereading> all) {
    Set<Outcome> told = line.claim().outcomes();
    for (List<Outcome> union : UNIONS) {
      if (union.containsAll(told) && union.size() > told.size() && !told.isEmpty()) {
        all.add(widened(line, union, WIDENED));
      }
    }
    if (!told.isEmpty() && Fates.LOSSES.containsAll(told)) {
      all.add(widened(line, List.of(Outcome.LOST), LOST));
    }
  }

  private static Rereading widened(Line line, List<Outcome> outcomes, int cost) {
    Claim c = line.claim();
    Claim wide = c.readAs(c.bounds(), c.approx(), new TreeSet<>(outcomes), c.time());
    return of(
        line,
        cost,
        Change.What.OUTCOME,
        wide,
        Words.outcomes(c.outcomes()),
        Words.outcomes(wide.outcomes()),
        false);
  }

  private static Rereading moved(Line line, Period time) {
    return of(
        line,
        MOVED,
        Change.What.PERIOD,
        with(line.claim(), time),
        Words.time(line.claim().time()),
        Words.time(time),
        false);
  }

  private static Rereading of(
      Line line, int cost, Change.What what, Claim reading, String from, String to, boolean loose) {
    return new Rereading(
        cost,
        new Change(line.claim(), what, reading, from, to),
        new Line(line.number(), reading, loose));
  }

  private static Claim with(Claim c, Bounds bounds, boolean approx) {
    return c.readAs(bounds, approx, c.outcomes(), c.time());
  }

  private static Claim with(Claim c, Period time) {
    return c.readAs(c.bounds(), c.approx(), c.outcomes(), time);
  }
}
