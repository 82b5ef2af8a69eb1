package org.daybook.compare;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import org.daybook.claim.Claim;
import org.daybook.claim.Period;
import org.jspecify.annotations.Nullable;

/** Time as the comparison reckons with it. */
final class Days {

  /** Days of a mean month and year of the Gregorian calendar, 365.25 days to the year. */
  static final Exact MONTH = Exact.of(487, 16);

  private static final Exact YEAR = Exact.of(1461, 4);
  private static final Exact WEEK = Exact.of(7);

  /** So far apart running totals and levels are still of about the same time. */
  static final int ABOUT = 31;

  private Days() {}

  /** How many days a rate's unit has. */
  static Exact in(Period.Per per) {
    return switch (per) {
      case DAY -> Exact.ONE;
      case WEEK -> WEEK;
      case MONTH -> MONTH;
      case YEAR -> YEAR;
    };
  }

  /** How many days lie between two days, without a sign. */
  static long apart(LocalDate one, LocalDate other) {
    return Math.abs(DAYS.between(one, other));
  }

  /** How many days a stretch has, both ends counted. */
  static long counted(LocalDate from, LocalDate to) {
    return DAYS.between(from, to) + 1;
  }

  /** Whether two days are at most so far apart; false where one is not known. */
  static boolean near(@Nullable LocalDate one, @Nullable LocalDate other, int most) {
    return one != null && other != null && apart(one, other) <= most;
  }

  /** The day that a figure is from: that it holds for, else its article's; null where neither is known. */
  static @Nullable LocalDate of(Claim claim) {
    return claim.time().to() != null ? claim.time().to() : claim.evidence().dated();
  }
}
