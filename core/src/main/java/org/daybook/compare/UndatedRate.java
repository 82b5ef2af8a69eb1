package org.daybook.compare;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.daybook.claim.Claim;

/**
 * A rate and a total of an article without a date, and the days for which they fit each other: 35,000 to 45,000 a month
 * make 217,440 from 28 May to 8 July 2025.
 *
 * @param days how many days the rate takes to make the total
 * @param first the earliest day
 * @param last the latest day
 */
record UndatedRate(Claim rate, Claim total, Amount days, LocalDate first, LocalDate last) {
  static UndatedRate of(Claim rate, Claim total, Amount days, LocalDate from) {
    BigInteger least = Objects.requireNonNull(days.low()).ceiling();
    BigInteger most = Objects.requireNonNull(days.high()).floor().max(least);
    return new UndatedRate(
        rate,
        total,
        days,
        from.plusDays(least.longValueExact() - 1),
        from.plusDays(most.longValueExact() - 1));
  }

  /** The days, for what else would date the article. */
  Rated.Spell spell() {
    return new Rated.Spell(rate, total, first, last);
  }

  /** What the i-th of an article says, and what it leaves with those before. */
  static Finding finding(List<UndatedRate> all, int i) {
    UndatedRate one = all.get(i);
    Amount units = one.days().times(Exact.ONE.per(Pace.days(one.rate())));
    Arithmetic.Sum sum =
        Arithmetic.by("rate-times-time")
            .figure("rate", Amount.printed(one.rate()), Pace.unit(one.rate()))
            .figure("total", Amount.printed(one.total()), one.total().unit())
            .figure("takes", units, Pace.per(one.rate()) + "s")
            .day("since", Objects.requireNonNull(one.total().time().from()))
            .day("earliest", one.first())
            .day("latest", one.last());
    String together = i == 0 ? "" : together(all.subList(0, i), one, sum);
    return new Finding.AddsUp(
        List.of(one.rate(), one.total()),
        sum.done(),
        "“"
            + one.rate().quote()
            + "” a "
            + Pace.per(one.rate())
            + " make “"
            + one.total().quote()
            + "” in "
            + months(units)
            + " "
            + Pace.per(one.rate())
            + "s: it holds if the article is of about "
            + Words.day(one.first())
            + " to "
            + Words.day(one.last())
            + together
            + ".");
  }

  private static String months(Amount units) {
    return one(Objects.requireNonNull(units.low()))
        + " to "
        + one(Objects.requireNonNull(units.high()));
  }

  /** A length of time with one decimal: {@code 4.2}. */
  private static String one(Exact units) {
    Exact tenths =
        new Exact(units.times(Exact.of(10)).plus(Exact.of(1, 2)).floor(), BigInteger.TEN);
    return Words.number(tenths);
  }

  private static String together(List<UndatedRate> before, UndatedRate one, Arithmetic.Sum sum) {
    LocalDate first =
        before.stream().map(UndatedRate::first).max(Comparator.naturalOrder()).orElseThrow();
    LocalDate last =
        before.stream().map(UndatedRate::last).min(Comparator.naturalOrder()).orElseThrow();
    LocalDate from = first.isAfter(one.first()) ? first : one.first();
    LocalDate to = last.isBefore(one.last()) ? last : one.last();
    if (from.isAfter(to)) {
      sum.note("together", "no day");
      return "; no day fits this and the article's other rate";
    }
    sum.day("together-earliest", from).day("together-latest", to);
    return "; together with the article's other rate, of "
        + Words.day(from)
        + " to "
        + Words.day(to);
  }
}
