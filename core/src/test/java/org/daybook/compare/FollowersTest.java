package org.daybook.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.daybook.claim.Claim;
import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.junit.jupiter.api.Test;

/** Made-up months of one claimant against the made-up running total of another. */
class FollowersTest {

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

  private static Series series(Series.Kind kind, String side, long... amounts) {
    TreeMap<LocalDate, Amount> points = new TreeMap<>();
    for (int i = 0; i < amounts.length; i++) {
      points.put(FIRST.plusMonths(i), Amount.of(amounts[i]));
    }
    boolean total = kind == Series.Kind.RUNNING_TOTAL;
    return new Series(
        total ? "General Staff" : "the ministry",
        new Claim.Standing(total ? "BB" : "CC", total ? "general staff" : "ministry"),
        kind,
        side,
        Thing.SOLDIER,
        new TreeSet<>(List.of(total ? Outcome.LOST : Outcome.KILLED)),
        FIRST,
        points);
  }

  /** A running total that grows by 1,000, 1,100, 1,200 … a month. */
  private static Series staff(int months) {
    long[] totals = new long[months + 1];
    for (int i = 1; i <= months; i++) {
      totals[i] = totals[i - 1] + 900 + 100L * i;
    }
    return series(Series.Kind.RUNNING_TOTAL, "AA", totals);
  }

  private static Series ministry(int months, int off) {
    long[] amounts = new long[months];
    for (int i = 0; i < months; i++) {
      amounts[i] = 1000 + 100L * i + (i < off ? 50 : 5);
    }
    return series(Series.Kind.MONTHLY, "AA", amounts);
  }

  private static List<Finding> find(Series... series) {
    return Comparison.of(List.of(), List.of(series));
  }

  @Test
  void oneThatFollowsWithinAPercentIsNamed() {
    List<Finding> found = find(staff(12), ministry(12, 2));
    assertEquals(1, found.size());
    assertEquals("same-origin", found.get(0).kind());
    assertEquals(List.of(), found.get(0).claims());
    assertEquals(
        "Two series have perhaps one origin: the monthly figures of the ministry, soldiers killed (AA), are within 1"
            + " percent of the growth of the General Staff's running total, soldiers lost (AA), in 10 of 12 months"
            + " (January 2024 to December 2024); the largest difference is 5 percent, 1,050 against 1,000 in January"
            + " 2024. If the months were shuffled, 0.833 would be within 1 percent.",
        found.get(0).says());
  }

  @Test
  void oneThatDoesNotFollowIsLeftAlone() {
    assertEquals(List.of(), find(staff(12), ministry(12, 7)));
    assertEquals(List.of(), find(staff(11), ministry(11, 0)));
    long[] level = new long[12];
    java.util.Arrays.fill(level, 1000);
    long[] totals = new long[13];
    for (int i = 1; i <= 12; i++) {
      totals[i] = totals[i - 1] + 1000;
    }
    // Months that are all alike are within a percent however they are shuffled.
    assertEquals(
        List.of(),
        find(
            series(Series.Kind.RUNNING_TOTAL, "AA", totals),
            series(Series.Kind.MONTHLY, "AA", level)));
    long[] others = new long[12];
    for (int i = 0; i < 12; i++) {
      others[i] = 1005 + 100L * i;
    }
    assertTrue(find(staff(12), series(Series.Kind.MONTHLY, "DD", others)).isEmpty());
  }
}
