package org.daybook.compare;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds a series of monthly amounts that follows another claimant's running total: an estimate given as independent that is
 * within a percent of another's in 37 of 47 months has perhaps one origin with it. A month of the running total goes from
 * its first day to the first day of the next.
 */
final class Followers {

  /** Fewer months than this tell nothing. */
  private static final int FEWEST = 12;

  /** Within a hundredth is the same. */
  private static final Exact HUNDRED = Exact.of(100);

  /** As many times more months must be within a percent as chance would give. */
  private static final Exact TIMES = Exact.of(4);

  private static final Exact HALF = Exact.of(1, 2);

  private Followers() {}

  static void find(Collection<Series> series, Consumer<Finding> found) {
    for (Series follower : series) {
      for (Series followed : series) {
        if (follower.kind() == Series.Kind.MONTHLY
            && followed.kind() == Series.Kind.RUNNING_TOTAL
            && follower.isOfSame(followed)) {
          Finding finding = compare(follower, followed);
          if (finding != null) {
            found.accept(finding);
          }
        }
      }
    }
  }

  /** A month of both: what one says of it, and the growth of the other's running total. */
  private record Month(LocalDate first, Exact said, Exact grown) {
    /** How far one is from the other, as a share of the growth. */
    Exact apart() {
      return distance(said, grown).per(grown);
    }
  }

  private static Exact distance(Exact one, Exact other) {
    Exact apart = one.minus(other);
    return apart.signum() < 0 ? apart.negated() : apart;
  }

  private static boolean isWithin(Exact said, Exact grown) {
    return distance(said, grown).times(HUNDRED).compareTo(grown) <= 0;
  }

  private static List<Month> months(Series follower, Series followed) {
    List<Month> months = new ArrayList<>();
    for (LocalDate first : follower.points().keySet()) {
      Exact said = Objects.requireNonNull(follower.at(first));
      Exact before = followed.at(first);
      Exact after = followed.at(first.plusMonths(1));
      if (before != null && after != null && after.compareTo(before) > 0) {
        months.add(new Month(first, said, after.minus(before)));
      }
    }
    return months;
  }

  /**
   * How many months would be within a percent if the months of one were dealt at random onto those of the other: each of
   * the n² pairings of two months comes up in one of n, so it is the share of pairings that are within, times n; exact.
   */
  private static Exact shuffled(List<Month> months) {
    TreeMap<Exact, Integer> said = new TreeMap<>();
    months.forEach(month -> said.merge(month.said(), 1, Integer::sum));
    long pairs = 0;
    for (Month month : months) {
      Exact slack = month.grown().per(HUNDRED);
      for (Map.Entry<Exact, Integer> near :
          said.subMap(month.grown().minus(slack), true, month.grown().plus(slack), true)
              .entrySet()) {
        pairs += near.getValue();
      }
    }
    return new Exact(BigInteger.valueOf(pairs), BigInteger.valueOf(months.size()));
  }

  private static @Nullable Finding compare(Series follower, Series followed) {
    List<Month> months = months(follower, followed);
    if (months.size() < FEWEST) {
      return null;
    }
    long within = months.stream().filter(m -> isWithin(m.said(), m.grown())).count();
    Exact chance = shuffled(months);
    Exact many = Exact.of(within);
    if (many.compareTo(HALF.times(Exact.of(months.size()))) < 0
        || many.compareTo(chance.times(TIMES)) < 0) {
      return null;
    }
    Month most = months.get(0);
    for (Month month : months) {
      most = month.apart().compareTo(most.apart()) > 0 ? month : most;
    }
    return sameOrigin(follower, followed, months, within, chance, most);
  }

  private static Finding sameOrigin(
      Series follower, Series followed, List<Month> months, long within, Exact chance, Month most) {
    Exact percent = most.apart().times(HUNDRED);
    LocalDate last = months.get(months.size() - 1).first();
    Arithmetic arithmetic =
        Arithmetic.by("follows-a-series")
            .note("follower", follower.claimant() + ": " + follower.what())
            .note("followed", followed.claimant() + ": " + followed.what())
            .day("first-month", months.get(0).first())
            .day("last-month", last)
            .figure("months", Amount.of(months.size()), "months")
            .figure("within-a-percent", Amount.of(within), "months")
            .figure("expected-by-chance", Amount.of(chance), "months")
            .day("largest-difference-in", most.first())
            .figure("said-there", Amount.of(most.said()), "count")
            .figure("grown-there", Amount.of(most.grown()), "count")
            .figure("largest-difference", Amount.of(percent), "percent")
            .done();
    return new Finding.SameOrigin(
        List.of(),
        arithmetic,
        "Two series have perhaps one origin: the monthly figures of "
            + follower.claimant()
            + ", "
            + follower.what()
            + ", are within 1 percent of the growth of "
            + SeriesWords.whose(followed.claimant())
            + " running total, "
            + followed.what()
            + ", in "
            + within
            + " of "
            + months.size()
            + " months ("
            + Words.month(months.get(0).first())
            + " to "
            + Words.month(last)
            + "); the largest difference is "
            + Words.about(percent)
            + " percent, "
            + Words.number(most.said())
            + " against "
            + Words.number(most.grown())
            + " in "
            + Words.month(most.first())
            + ". If the months were shuffled, "
            + Words.about(chance)
            + " would be within 1 percent.");
  }
}
