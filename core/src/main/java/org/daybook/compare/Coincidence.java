package org.daybook.compare;

import java.math.BigInteger;
import java.util.Collection;

/**
 * How often a figure would be hit by chance, in closed form. Of the values that were tried, those within a tenth of the
 * figure that end in its last digit are counted; over as many numbers as lie there and end so, they would fall on each
 * equally often. Running totals are often counted in tens, so the last digit is kept: else ten times too few would be
 * expected.
 *
 * @param tried how many values were tried
 * @param expected how many of them would be the figure by chance
 */
record Coincidence(int tried, Exact expected) {

  private static final BigInteger TENTH = BigInteger.TEN;

  /** The least half width of a figure's neighbourhood: a handful of numbers says nothing. */
  private static final BigInteger LEAST = BigInteger.valueOf(50);

  /** More than one coincidence in ten such searches is no fingerprint. */
  private static final Exact MOST = Exact.of(1, 10);

  /** What chance would give for a whole figure above zero and the values that it was held against. */
  static Coincidence of(BigInteger figure, Collection<BigInteger> tried) {
    BigInteger half = figure.divide(TENTH).max(LEAST);
    BigInteger digit = figure.mod(BigInteger.TEN);
    BigInteger low = figure.subtract(half).max(BigInteger.ONE);
    BigInteger high = figure.add(half);
    long near =
        tried.stream()
            .filter(
                value ->
                    value.compareTo(low) >= 0
                        && value.compareTo(high) <= 0
                        && value.mod(BigInteger.TEN).equals(digit))
            .count();
    BigInteger numbers =
        endingIn(digit, high).subtract(endingIn(digit, low.subtract(BigInteger.ONE)));
    return new Coincidence(tried.size(), new Exact(BigInteger.valueOf(near), numbers));
  }

  /** How many numbers from 0 to one end in a digit; none below 0. */
  private static BigInteger endingIn(BigInteger digit, BigInteger last) {
    return last.compareTo(digit) < 0
        ? BigInteger.ZERO
        : last.subtract(digit).divide(BigInteger.TEN).add(BigInteger.ONE);
  }

  /** Whether a match means something. */
  boolean isRare() {
    return expected.compareTo(MOST) <= 0;
  }

  void into(Arithmetic.Sum sum) {
    sum.figure("tried", Amount.of(tried), "count")
        .figure("expected-by-chance", Amount.of(expected), "count");
  }

  /** {@code Chance would give 0.0078 such matches in the 170 differences tried.} */
  String words(String what) {
    return "Chance would give "
        + Words.about(expected)
        + " such matches in the "
        + (tried == 1 ? "one" : String.valueOf(tried))
        + " "
        + what
        + (tried == 1 ? "" : "s")
        + " tried";
  }
}
