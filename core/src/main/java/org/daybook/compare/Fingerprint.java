package org.daybook.compare;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.daybook.claim.Claim;
import org.daybook.claim.Period;
import org.daybook.claim.Period.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Holds one figure against the days of a running total: 217,440 since 1 January 2025 is the total of 19 June 2025 less that
 * of 1 January 2025, and of no other day. The days that the claim names are tried first, those about them next, any day
 * last; what was tried is counted throughout.
 */
final class Fingerprint {

  /** A figure is passed on for so many days, and may be of the night that ends the day after. */
  private static final int BEFORE = 3;

  private static final int AFTER = 1;

  /** Pairs of any two days are tried in series of so many days at most; in longer ones every figure fits some pair. */
  private static final int DAYS = 400;

  /**
   * Where a figure fits.
   *
   * @param from the day whose total is taken off; null where the figure is the day's total itself
   * @param to the day whose total it is, or is the end of what was added
   */
  record Match(@Nullable LocalDate from, LocalDate to) {}

  private final Series series;
  private final Period time;
  private final Amount wanted;
  private final List<Match> matches = new ArrayList<>();
  private final List<BigInteger> tried = new ArrayList<>();

  private Fingerprint(Series series, Claim claim, Amount wanted) {
    this.series = series;
    this.time = claim.time();
    this.wanted = wanted;
    LocalDate dated = claim.evidence().dated();
    // A total without an end is not later than its article.
    List<LocalDate> all =
        series.points().keySet().stream()
            .filter(day -> dated == null || !day.isAfter(dated.plusDays(AFTER)))
            .toList();
    if (isSinceStart(series, claim)) {
      values(all);
    } else {
      differences(all);
    }
  }

  /** Where the figure fits a running total; none where nothing was found or tried. */
  static Fingerprint of(Series series, Claim claim, Amount wanted) {
    return new Fingerprint(series, claim, wanted);
  }

  List<Match> matches() {
    return matches;
  }

  /** What chance would give for a figure. */
  Coincidence chance(Exact figure) {
    return Coincidence.of(figure.floor(), tried);
  }

  /** Whether the claim counts from where the series does. */
  static boolean isSinceStart(Series series, Claim claim) {
    return claim.time().kind() == Kind.TOTAL && Days.near(claim.time().from(), series.start(), 1);
  }

  private void values(List<LocalDate> all) {
    LocalDate to = time.to();
    if (to != null) {
      about(to).forEach(this::value);
    }
    if (matches.isEmpty()) {
      List<LocalDate> near = to == null ? List.of() : about(to);
      all.stream().filter(day -> !near.contains(day)).forEach(this::value);
    }
  }

  private void differences(List<LocalDate> all) {
    LocalDate from = time.from();
    LocalDate to = time.to();
    List<LocalDate> starts = from == null ? all : List.of(from, from.minusDays(1));
    if (from != null && to != null) {
      starts.forEach(start -> difference(start, to));
      if (matches.isEmpty()) {
        starts.forEach(
            start ->
                about(to).stream()
                    .filter(day -> !day.equals(to))
                    .forEach(day -> difference(start, day)));
      }
    } else if (to != null) {
      starts.forEach(start -> difference(start, to));
    } else if (from != null || all.size() <= DAYS) {
      starts.forEach(start -> all.forEach(day -> difference(start, day)));
    }
  }

  private static List<LocalDate> about(LocalDate to) {
    return to.minusDays(BEFORE).datesUntil(to.plusDays(AFTER + 1L)).toList();
  }

  private void value(LocalDate day) {
    offer(series.at(day), new Match(null, day));
  }

  private void difference(LocalDate from, LocalDate to) {
    Exact before = series.at(from);
    Exact after = from.isBefore(to) ? series.at(to) : null;
    offer(before == null || after == null ? null : after.minus(before), new Match(from, to));
  }

  private void offer(@Nullable Exact value, Match match) {
    if (value != null) {
      tried.add(value.floor());
      boolean fits = wanted.meets(Amount.of(value));
      if (fits) {
        matches.add(match);
      }
    }
  }

  /** The total of a day that fits. */
  Exact total(LocalDate day) {
    return Objects.requireNonNull(series.at(day));
  }
}
