package org.daybook.compare;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * An exact number: a fraction in lowest terms, so that {@code 250,000 / 60,000} is 25/6 and stays so.
 *
 * @param over the number above the line
 * @param under the number below it, always above zero
 */
public record Exact(BigInteger over, BigInteger under) implements Comparable<Exact> {

  public static final Exact ZERO = of(0);
  public static final Exact ONE = of(1);

  /** Reduces the fraction; throws {@link ArithmeticException} where {@code under} is zero. */
  public Exact {
    if (under.signum() == 0) {
      throw new ArithmeticException("a fraction of nothing: " + over + "/0");
    }
    BigInteger common = over.gcd(under).multiply(BigInteger.valueOf(under.signum()));
    if (!common.equals(BigInteger.ONE)) {
      over = over.divide(common);
      under = under.divide(common);
    }
  }

  /** A whole number. */
  public static Exact of(long whole) {
    return new Exact(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  /** A fraction: {@code of(1, 3)} is a third. */
  public static Exact of(long over, long under) {
    return new Exact(BigInteger.valueOf(over), BigInteger.valueOf(under));
  }

  /** A decimal, without loss: {@code 12.2} is 61/5. */
  public static Exact of(BigDecimal decimal) {
    return decimal.scale() <= 0
        ? new Exact(decimal.toBigIntegerExact(), BigInteger.ONE)
        : new Exact(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
  }

  /** The sum. */
  public Exact plus(Exact other) {
    return new Exact(
        over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
  }

  /** The difference. */
  public Exact minus(Exact other) {
    return plus(other.negated());
  }

  /** The product. */
  public Exact times(Exact other) {
    return new Exact(over.multiply(other.over), under.multiply(other.under));
  }

  /** The quotient; throws {@link ArithmeticException} where the other is zero. */
  public Exact per(Exact other) {
    return new Exact(over.multiply(other.under), under.multiply(other.over));
  }

  /** The number with the other sign. */
  public Exact negated() {
    return new Exact(over.negate(), under);
  }

  /** -1, 0 or 1. */
  public int signum() {
    return over.signum();
  }

  /** The greatest whole number that is not above it. */
  public BigInteger floor() {
    BigInteger[] parts = over.divideAndRemainder(under);
    return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }

  /** The least whole number that is not below it. */
  public BigInteger ceiling() {
    return negated().floor().negate();
  }

  /** The nearest decimal with so many digits that count: 25/6 with three is 4.17. */
  public BigDecimal rounded(int digits) {
    return new BigDecimal(over).divide(new BigDecimal(under), new MathContext(digits));
  }

  @Override
  public int compareTo(Exact other) {
    return under.equals(other.under)
        ? over.compareTo(other.over)
        : over.multiply(other.under).compareTo(other.over.multiply(under));
  }

  @Override
  public String toString() {
    return under.equals(BigInteger.ONE) ? over.toString() : over + "/" + under;
  }
}
