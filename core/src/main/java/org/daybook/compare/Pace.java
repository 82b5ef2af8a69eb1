package org.daybook.compare;

import java.util.Objects;
import org.daybook.claim.Claim;

/** A rate's unit of time: {@code 35,000 a month} is per month, of 30.4375 days. The claims are rates. */
final class Pace {

  private Pace() {}

  /** What it is per: {@code month}. */
  static String per(Claim rate) {
    return Objects.requireNonNull(rate.time().per()).label();
  }

  /** Its unit: {@code count/month}. */
  static String unit(Claim rate) {
    return rate.unit() + "/" + per(rate);
  }

  /** How many days its unit of time has. */
  static Exact days(Claim rate) {
    return Days.in(Objects.requireNonNull(rate.time().per()));
  }

  /** What an amount of the rate is a month. */
  static Amount aMonth(Claim rate, Amount amount) {
    return amount.times(Days.MONTH.per(days(rate)));
  }
}
