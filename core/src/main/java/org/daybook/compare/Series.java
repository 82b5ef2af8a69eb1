package org.daybook.compare;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.daybook.claim.Claim;
import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.daybook.claim.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A reference series: what one claimant has said of one thing day by day or month by month. The General Staff of Ukraine's
 * running total of soldiers lost by Russia is 790,800 on 1 January 2025 and 1,008,240 on 19 June 2025.
 *
 * @param claimant who gives it: {@code General Staff of Ukraine}
 * @param standing whom the claimant speaks for
 * @param kind what its points are
 * @param side whose the things are: {@code RU}
 * @param thing what is counted
 * @param outcomes what happened to them, a union
 * @param start the day that running totals count from
 * @param points its figures by their days; a month's under its first day
 */
public record Series(
    String claimant,
    Claim.Standing standing,
    Kind kind,
    String side,
    Thing thing,
    SortedSet<Outcome> outcomes,
    LocalDate start,
    SortedMap<LocalDate, Amount> points) {

  /** What the points of a series are. */
  public enum Kind {
    /** How many since its start, by days. */
    RUNNING_TOTAL,
    /** How many in each month. */
    MONTHLY,
    /** Single estimates of how many since its start. */
    ESTIMATES
  }

  /** Copies the collections; throws {@link IllegalArgumentException} where a total or a month's amount is no one number. */
  public Series {
    Objects.requireNonNull(claimant, "claimant");
    Objects.requireNonNull(standing, "standing");
    Objects.requireNonNull(start, "start");
    outcomes = Collections.unmodifiableSortedSet(new TreeSet<>(outcomes));
    points = Collections.unmodifiableSortedMap(new TreeMap<>(points));
    if (kind != Kind.ESTIMATES) {
      points.forEach(
          (day, amount) -> {
            if (!amount.isOne() || Objects.requireNonNull(amount.low()).signum() < 0) {
              throw new IllegalArgumentException(
                  day + ": expected one number, zero or more, found " + amount);
            }
          });
    }
  }

  /** The number of a day; null where it has none, or a range. */
  @Nullable Exact at(LocalDate day) {
    Amount amount = points.get(day);
    return amount == null || !amount.isOne() ? null : amount.low();
  }

  /** Whether a figure is of what the series counts: its side, thing and whole, its outcomes not told apart from the series'. */
  boolean measures(Claim claim) {
    return whyNot(claim) == null;
  }

  /**
   * Why a figure is not held against the series, as a sentence's end: {@code it is for Kursk region, the series for the
   * whole}; null where it counts the same.
   */
  public @Nullable String whyNot(Claim claim) {
    if (!side.equals(claim.side())) {
      return claim.side() == null
          ? "the text does not say whose they are"
          : "it is of " + claim.side() + ", the series of " + side;
    }
    if (!claim.unit().equals("count")) {
      return "it is in " + claim.unit() + ", the series counts";
    }
    if (claim.group() != null) {
      return "it is for " + claim.group() + ", the series for the whole";
    }
    boolean fits =
        Fit.sameKind(claim.thing(), thing) && Fates.of(claim.outcomes(), outcomes) != Fates.APART;
    return fits ? null : "it counts " + Words.what(claim) + ", the series " + what();
  }

  /** Its name: {@code General Staff of Ukraine: soldiers lost (RU)}. */
  public String name() {
    return claimant + ": " + what();
  }

  /** Whether two series of two claimants count the same. */
  boolean isOfSame(Series other) {
    return side.equals(other.side)
        && !standing.equals(other.standing)
        && Fit.sameKind(thing, other.thing)
        && Fates.of(outcomes, other.outcomes) != Fates.APART;
  }

  /** What it counts: {@code soldiers lost (RU)}. */
  String what() {
    return Wording.many(thing) + " " + Words.outcomes(outcomes) + " (" + side + ")";
  }
}
