package org.daybook.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.daybook.claim.Claim;
import org.daybook.claim.Claim.Stance;
import org.daybook.claim.Period;
import org.daybook.claim.Period.Kind;

/** Multiplies rates by time and holds the product against totals, within an article. */
final class Rates {

  /** A rate without a time of its own is taken for at most so many days. */
  private static final int LONGEST = 366;

  /** What is ten times off is a rate of something else. */
  private static final Exact FAR = Exact.of(10);

  /** Where a rate or a total is rounded, a product less than a quarter off is no contradiction. */
  private static final Exact NEAR = Exact.of(5, 4);

  private Rates() {}

  /**
   * Within one article: {@code 50-60,000 a month} and {@code 250,000 since the beginning of the year}. Gives the days for
   * which they hold, where the article's is not known.
   */
  static List<Rated.Spell> inOneArticle(List<Claim> claims, Consumer<Finding> found) {
    List<UndatedRate> narrowed = new ArrayList<>();
    List<Claim> rates = new ArrayList<>(claims);
    rates.removeIf(c -> c.time().kind() != Kind.RATE || c.stance() == Stance.DENIES);
    for (Claim rate : rates) {
      for (Claim total : claims) {
        if (fits(rate, total) && (isBounded(rate, total) || isPlain(rate, rates))) {
          multiply(rate, total, narrowed, found);
        }
      }
    }
    for (int i = 0; i < narrowed.size(); i++) {
      found.accept(UndatedRate.finding(narrowed, i));
    }
    return narrowed.stream().map(UndatedRate::spell).toList();
  }

  private static boolean fits(Claim rate, Claim total) {
    Period time = total.time();
    return (time.kind() == Kind.TOTAL || time.kind() == Kind.DURING)
        && time.from() != null
        && total.stance() == Stance.ASSERTS
        && Fit.sameThing(rate, total)
        && Fit.sameGroup(rate, total)
        && Fates.areWeighed(rate.outcomes(), total.outcomes())
        && Fit.overlap(rate.time(), time);
  }

  /** Whether a rate is for any time: it names none, and its claimant has no other for another time. */
  private static boolean isPlain(Claim rate, List<Claim> rates) {
    return rate.time().from() == null
        && rate.time().to() == null
        && rates.stream()
            .allMatch(
                other ->
                    other == rate
                        || !Fit.sameThing(rate, other)
                        || !other.outcomes().equals(rate.outcomes())
                        || !Statement.speaker(other).equals(Statement.speaker(rate))
                        || Amount.meant(other).equals(Amount.meant(rate)));
  }

  private static Amount aDay(Claim rate) {
    return Amount.printed(rate).times(Exact.ONE.per(Pace.days(rate)));
  }

  private static void multiply(
      Claim rate, Claim total, List<UndatedRate> narrowed, Consumer<Finding> found) {
    LocalDate from = Objects.requireNonNull(total.time().from());
    LocalDate to = total.time().to();
    Exact figure = Amount.printed(total).figure();
    if (figure == null
        || figure.signum() <= 0
        || aDay(rate).low() == null && aDay(rate).high() == null) {
      return;
    }
    if (to == null) {
      Amount days = Amount.of(figure).per(aDay(rate));
      if (days.isClosed()
          && Objects.requireNonNull(days.high()).compareTo(Exact.of(LONGEST)) <= 0) {
        narrowed.add(UndatedRate.of(rate, total, days, from));
      }
      return;
    }
    long days = Days.counted(from, to);
    if (days < 1 || days > LONGEST && rate.time().to() == null) {
      return;
    }
    Amount product = aDay(rate).times(Exact.of(days));
    boolean meets = meets(product, Amount.meant(total), figure);
    boolean one =
        rate.claimant().equals(total.claimant())
            && rate.unit().equals("count")
            && rate.outcomes().equals(total.outcomes())
            && isBounded(rate, total);
    Exact off = rate.approx() || total.approx() ? NEAR : Exact.ONE;
    boolean apart = !meets && isNear(product, figure, FAR) && !isNear(product, figure, off);
    if (meets && product.isClosed() || one && apart) {
      found.accept(product(rate, total, days, product, meets));
    }
  }

  /** Six million meets {@code more than 1.5 million}, but says nothing of it. */
  private static boolean meets(Amount product, Amount total, Exact figure) {
    return product.meets(total) && (total.isClosed() || isNear(product, figure, NEAR));
  }

  /** Whether a product is less than so many times off. */
  private static boolean isNear(Amount product, Exact figure, Exact times) {
    Exact low = product.low();
    Exact high = product.high();
    return low != null
        && high != null
        && low.compareTo(figure.times(times)) < 0
        && figure.compareTo(high.times(times)) < 0;
  }

  /** Whether the rate is said for just the time of the total. */
  private static boolean isBounded(Claim rate, Claim total) {
    return Objects.equals(rate.time().from(), total.time().from())
        && Objects.equals(rate.time().to(), total.time().to());
  }

  private static Finding product(
      Claim rate, Claim total, long days, Amount product, boolean meets) {
    Arithmetic arithmetic =
        Arithmetic.by("rate-times-time")
            .figure("rate", Amount.printed(rate), Pace.unit(rate))
            .figure("days", Amount.of(days), "days")
            .figure("product", product, total.unit())
            .figure("total", Amount.printed(total), total.unit())
            .done();
    String says =
        "“"
            + rate.quote()
            + "” a "
            + Pace.per(rate)
            + " for "
            + days
            + " days make "
            + Words.about(product)
            + ", "
            + (meets ? "which “" : "not “")
            + total.quote()
            + "” "
            + (meets ? "fits." : "as said.");
    return meets
        ? new Finding.AddsUp(List.of(rate, total), arithmetic, says)
        : new Finding.DoesNotAddUp(List.of(rate, total), arithmetic, says);
  }
}
