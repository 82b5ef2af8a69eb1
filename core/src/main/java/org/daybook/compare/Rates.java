package org.daybook.compare;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.daybook.claim.Claim;
import org.daybook.claim.Claim.Stance;
import org.daybook.claim.Period;
import org.daybook.claim.Period.Kind;

/** Multiplies rates by time and holds the product against totals, and rates against the pace at which totals grew. */
final class Rates {

  /** A rate without a time of its own is taken for at most so many days. */
  private static final int LONGEST = 366;

  /** A rate is held against so many moves, the nearest in time. */
  private static final int MOVES = 3;

  /** What is ten times off is a rate of something else. */
  private static final Exact FAR = Exact.of(10);

  /** Where a rate or a total is rounded, a product less than a quarter off is no contradiction. */
  private static final Exact NEAR = Exact.of(5, 4);

  private Rates() {}

  /** Within one article: {@code 50-60,000 a month} and {@code 250,000 since the beginning of the year}. */
  static void inOneArticle(List<Claim> claims, Consumer<Finding> found) {
    List<Narrowed> narrowed = new ArrayList<>();
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
      found.accept(undated(narrowed, i));
    }
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
      Claim rate, Claim total, List<Narrowed> narrowed, Consumer<Finding> found) {
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
        narrowed.add(Narrowed.of(rate, total, days, from));
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

  /** Days of an article without a date for which a rate and a total fit each other. */
  private record Narrowed(Claim rate, Claim total, Amount days, LocalDate first, LocalDate last) {
    static Narrowed of(Claim rate, Claim total, Amount days, LocalDate from) {
      BigInteger least = Objects.requireNonNull(days.low()).ceiling();
      BigInteger most = Objects.requireNonNull(days.high()).floor().max(least);
      return new Narrowed(
          rate,
          total,
          days,
          from.plusDays(least.longValueExact() - 1),
          from.plusDays(most.longValueExact() - 1));
    }
  }

  private static Finding undated(List<Narrowed> all, int i) {
    Narrowed one = all.get(i);
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

  private static String together(List<Narrowed> before, Narrowed one, Arithmetic.Sum sum) {
    LocalDate first =
        before.stream().map(Narrowed::first).max(Comparator.naturalOrder()).orElseThrow();
    LocalDate last =
        before.stream().map(Narrowed::last).min(Comparator.naturalOrder()).orElseThrow();
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

  /** Holds each rate against the pace at which totals grew. */
  static void againstMoves(List<Claim> block, List<Move> moves, Consumer<Finding> found) {
    Map<String, List<Move>> byScope = new TreeMap<>();
    for (Move move : moves) {
      byScope.computeIfAbsent(scope(move.last()), s -> new ArrayList<>()).add(move);
    }
    for (Claim rate : block) {
      if (rate.time().kind() == Kind.RATE && rate.stance() == Stance.ASSERTS) {
        List<Move> near = byScope.getOrDefault(scope(rate), List.of());
        near.stream()
            .filter(move -> isAt(rate, move))
            .filter(
                move ->
                    Fates.areWeighed(rate.outcomes(), move.last().outcomes())
                        && Fit.sameThing(rate, move.last()))
            .filter(
                move ->
                    !rate.doc().equals(move.last().doc())
                        || !rate.claimant().equals(move.last().claimant()))
            .limit(MOVES)
            .forEach(move -> against(rate, move, found));
      }
    }
  }

  private static String scope(Claim claim) {
    return Words.plain(claim.group()) + Fates.isLossAsWhole(claim.outcomes());
  }

  /** Whether a rate is of the time of a move; where its own time is not known, it may be. */
  private static boolean isAt(Claim rate, Move move) {
    LocalDate day = Days.of(rate);
    LocalDate from = Objects.requireNonNull(move.first().time().to());
    LocalDate to = Objects.requireNonNull(move.last().time().to());
    return day == null || !day.isBefore(from) && !day.isAfter(to.plusDays(Days.ABOUT));
  }

  private static void against(Claim rate, Move move, Consumer<Finding> found) {
    Amount aMonth = move.aMonth();
    Amount said = Pace.aMonth(rate, Amount.meant(rate));
    if (!aMonth.isClosed() || !said.isClosed() || !said.meets(aMonth)) {
      return;
    }
    Arithmetic.Sum sum =
        Arithmetic.by("pace-of-a-total").figure("said", Amount.printed(rate), Pace.unit(rate));
    move.into(sum, rate.unit());
    found.accept(
        new Finding.AddsUp(
            List.of(move.first(), move.last(), rate),
            sum.done(),
            "The pace at which the figures of "
                + Words.claimant(move.last())
                + " grew, about "
                + Words.about(aMonth)
                + " a month as printed, meets “"
                + rate.quote()
                + "” a "
                + Pace.per(rate)
                + " by "
                + Words.claimant(rate)
                + (Days.of(rate) == null ? " (undated)." : ".")));
  }
}
