package org.daybook.compare;

import java.math.BigDecimal;
import java.util.function.BinaryOperator;
import org.daybook.claim.Bounds;
import org.daybook.claim.Claim;
import org.jspecify.annotations.Nullable;

/**
 * How much: a closed interval of exact numbers, open at an end where that end is null. All arithmetic of the comparison
 * goes from ends to ends; no midpoint is ever taken.
 *
 * @param low the least it can be; null where the words leave it open
 * @param high the most it can be; null where the words leave it open
 */
public record Amount(@Nullable Exact low, @Nullable Exact high) {

  /** So many digits count at least where a figure is rounded: {@code about a million} is rounded to 100,000. */
  private static final int FEWEST_DIGITS = 2;

  /** Checks that the ends are in order. */
  public Amount {
    if (low != null && high != null && low.compareTo(high) > 0) {
      throw new IllegalArgumentException("from " + low + " to " + high + " is nothing");
    }
  }

  /** One number. */
  public static Amount of(Exact one) {
    return new Amount(one, one);
  }

  /** A whole number. */
  public static Amount of(long one) {
    return of(Exact.of(one));
  }

  /** The figure as printed: {@code around 250,000} is 250,000. */
  public static Amount printed(Claim claim) {
    return new Amount(exact(claim.bounds().low()), exact(claim.bounds().high()));
  }

  /**
   * The figure with what its rounding word leaves open, half of the place of its last digit that counts: {@code around
   * 250,000} is 245,000 to 255,000, {@code approximately one million} 950,000 to 1,050,000.
   */
  public static Amount meant(Claim claim) {
    Bounds bounds = claim.bounds();
    if (!claim.approx() || bounds.low() == null || bounds.high() == null) {
      return printed(claim);
    }
    return new Amount(
        Exact.of(bounds.low()).minus(slack(bounds.low())),
        Exact.of(bounds.high()).plus(slack(bounds.high())));
  }

  /** Half of the place of the last digit that counts; two digits count at least. */
  static Exact slack(BigDecimal figure) {
    BigDecimal plain = figure.stripTrailingZeros();
    int place = -plain.scale();
    int digits = plain.precision();
    int finest = digits < FEWEST_DIGITS ? place - (FEWEST_DIGITS - digits) : place;
    return Exact.of(BigDecimal.ONE.scaleByPowerOfTen(finest)).per(Exact.of(2));
  }

  private static @Nullable Exact exact(@Nullable BigDecimal end) {
    return end == null ? null : Exact.of(end);
  }

  /** Whether it is one number. */
  public boolean isOne() {
    return low != null && low.equals(high);
  }

  /** Whether both ends are there. */
  public boolean isClosed() {
    return low != null && high != null;
  }

  /** Whether some number is in both. */
  public boolean meets(Amount other) {
    return !isBelow(other) && !other.isBelow(this);
  }

  /** Whether all of it lies below all of the other. */
  public boolean isBelow(Amount other) {
    return high != null && other.low != null && high.compareTo(other.low) < 0;
  }

  /** The sum of two. */
  public Amount plus(Amount other) {
    return new Amount(both(low, other.low, Exact::plus), both(high, other.high, Exact::plus));
  }

  /** The difference of two. */
  public Amount minus(Amount other) {
    return new Amount(both(low, other.high, Exact::minus), both(high, other.low, Exact::minus));
  }

  /** So many times it; the factor is above zero. */
  public Amount times(Exact factor) {
    return new Amount(
        low == null ? null : low.times(factor), high == null ? null : high.times(factor));
  }

  /** The product of two that are not below zero. */
  public Amount times(Amount other) {
    return new Amount(both(low, other.low, Exact::times), both(high, other.high, Exact::times));
  }

  /** The quotient of two that are not below zero; an end that would be divided by zero is open. */
  public Amount per(Amount other) {
    return new Amount(ratio(low, other.high), ratio(high, other.low));
  }

  private static @Nullable Exact ratio(@Nullable Exact over, @Nullable Exact under) {
    return over == null || under == null || under.signum() == 0 ? null : over.per(under);
  }

  private static @Nullable Exact both(
      @Nullable Exact one, @Nullable Exact other, BinaryOperator<Exact> of) {
    return one == null || other == null ? null : of.apply(one, other);
  }

  /** The number that the words print, where they print one: 500 of {@code over 500}; null for a range. */
  public @Nullable Exact figure() {
    if (low == null || high == null) {
      return low == null ? high : low;
    }
    return isOne() ? low : null;
  }
}
