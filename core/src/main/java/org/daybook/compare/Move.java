package org.daybook.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.daybook.claim.Claim;
import org.jspecify.annotations.Nullable;

/**
 * The change between two figures of one tally, and the rate that it implies: 900,000 on 20 March and 1,000,000 on 12 June
 * are 100,000 in 84 days, about 1,190 a day.
 *
 * @param first the earlier figure
 * @param last the later figure
 * @param days how many days lie between them
 * @param change the change between the figures as printed
 * @param meant the same with what the rounding words leave open
 */
record Move(Claim first, Claim last, long days, Amount change, Amount meant) {

  /** The move from one figure to another; null where a day is not known, or neither end of the change is. */
  static @Nullable Move of(Claim first, Claim last) {
    LocalDate from = first.time().to();
    LocalDate to = last.time().to();
    if (from == null || to == null || !from.isBefore(to)) {
      return null;
    }
    Amount change = Amount.printed(last).minus(Amount.printed(first));
    Amount meant = Amount.meant(last).minus(Amount.meant(first));
    return change.low() == null && change.high() == null
        ? null
        : new Move(first, last, ChronoUnit.DAYS.between(from, to), change, meant);
  }

  /** The change a day, as printed. */
  Amount aDay() {
    return change.times(Exact.of(1, days));
  }

  /** The change a month, as printed. */
  Amount aMonth() {
    return aDay().times(Days.MONTH);
  }

  /** The change a month, with what the rounding words leave open. */
  Amount aMonthMeant() {
    return meant.times(Exact.of(1, days)).times(Days.MONTH);
  }

  void into(Arithmetic.Sum sum, String unit) {
    sum.figure("change", change, unit)
        .figure("days", Amount.of(days), "days")
        .figure("a-day", aDay(), unit + "/day")
        .figure("a-month", aMonth(), unit + "/month");
    if (!meant.equals(change)) {
      sum.figure("a-month-with-rounding", aMonthMeant(), unit + "/month");
    }
  }

  /** {@code about 1,190}, {@code at least about 909}. */
  private static String roughly(Amount amount) {
    String told = Words.about(amount);
    for (String open : new String[] {"at least ", "at most "}) {
      if (told.startsWith(open)) {
        return open + "about " + told.substring(open.length());
      }
    }
    return "about " + told;
  }

  /** {@code : 100,000 in 84 days, about 1,190 a day, 36,200 a month}. */
  String words() {
    String rounding =
        meant.equals(change)
            ? ""
            : "; with the rounding " + Words.about(aMonthMeant()) + " a month";
    return ": "
        + Words.amount(change)
        + " in "
        + days
        + (days == 1 ? " day" : " days, " + roughly(aDay()) + " a day, ")
        + (days == 1 ? "" : Words.about(aMonth()) + " a month")
        + rounding;
  }
}
