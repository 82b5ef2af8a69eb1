package org.daybook.compare;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.daybook.claim.Claim;
import org.daybook.claim.Claim.Stance;
import org.daybook.claim.Period.Kind;
import org.daybook.compare.Fingerprint.Match;

/**
 * Says which days of a reference series a figure is: {@code over 217,440} since 1 January 2025 is the General Staff's total
 * of 19 June 2025 less that of 1 January 2025, which dates an undated article. A match that chance would often give is
 * not told.
 */
final class Fingerprints {

  /** An exact figure that fits more days than this tells none. */
  private static final int FITS = 3;

  /** So few digits that count are a round number's. */
  private static final int ROUND = 3;

  private Fingerprints() {}

  /**
   * Finds them.
   *
   * @param rated what dates an article by its rates
   */
  static void find(
      List<Claim> claims, Collection<Series> series, Rated rated, Consumer<Finding> found) {
    Map<String, List<Claim>> copies = new LinkedHashMap<>();
    Set<Claim> joined = Bulletins.find(claims, series, found);
    for (Claim claim : claims) {
      if (!joined.contains(claim)
          && claim.stance() == Stance.ASSERTS
          && (claim.time().kind() == Kind.TOTAL || claim.time().kind() == Kind.DURING)) {
        copies.computeIfAbsent(key(claim), key -> new ArrayList<>()).add(claim);
      }
    }
    for (List<Claim> same : copies.values()) {
      for (Series one : series) {
        if (one.kind() != Series.Kind.MONTHLY && one.measures(same.get(0))) {
          one(one, same, rated, found);
        }
      }
    }
  }

  /** Copies of a figure are held against the series once. */
  private static String key(Claim c) {
    return c.bounds()
        + " "
        + c.approx()
        + c.time()
        + c.side()
        + c.thing()
        + c.outcomes()
        + c.unit()
        + Words.plain(c.group())
        + (c.time().to() == null ? c.doc() : "");
  }

  private static void one(Series series, List<Claim> same, Rated rated, Consumer<Finding> found) {
    Claim claim = same.get(0);
    Exact figure = Amount.printed(claim).figure();
    if (figure == null || figure.signum() <= 0 || !figure.under().equals(BigInteger.ONE)) {
      return;
    }
    boolean estimates = series.kind() == Series.Kind.ESTIMATES;
    if (estimates && (isRound(figure) || !Fingerprint.isSinceStart(series, claim))) {
      return;
    }
    // "Around 776,090" is not rounded, whatever the word.
    if (claim.approx() && isRound(figure)) {
      rounded(series, same, found);
      return;
    }
    Fingerprint print = Fingerprint.of(series, claim, Amount.of(figure));
    List<Match> matches = print.matches();
    Coincidence chance = print.chance(figure);
    if (!matches.isEmpty() && matches.size() <= FITS && chance.isRare()) {
      found.accept(exact(series, same, print, chance, rated));
    }
  }

  /** Estimates are mostly round, and so is what newspapers print: that they are equal says nothing. */
  private static boolean isRound(Exact figure) {
    return new BigDecimal(figure.over()).stripTrailingZeros().precision() <= ROUND;
  }

  private static Finding exact(
      Series series, List<Claim> same, Fingerprint print, Coincidence chance, Rated rated) {
    Claim claim = same.get(0);
    boolean value = print.matches().get(0).from() == null;
    Arithmetic.Sum sum =
        Arithmetic.by(value ? "value-of-a-series" : "difference-of-a-series")
            .note("series", series.claimant() + ": " + series.what())
            .figure("figure", Amount.printed(claim), claim.unit());
    Set<LocalDate> ends = new TreeSet<>();
    List<String> places = new ArrayList<>();
    for (Match match : print.matches()) {
      ends.add(match.to());
      places.add(place(match, print, sum));
    }
    chance.into(sum);
    String says =
        SeriesWords.figure(claim)
            + " is "
            + SeriesWords.whose(series.claimant())
            + " "
            + (series.kind() == Series.Kind.ESTIMATES ? "estimate of " : "running total of ")
            + String.join(", or that of ", places)
            + SeriesWords.other(claim, series)
            + dates(claim, ends, rated, sum)
            + ". "
            + chance.words(value ? "value" : "difference")
            + ".";
    return new Finding.AddsUp(same, sum.done(), says);
  }

  private static String place(Match match, Fingerprint print, Arithmetic.Sum sum) {
    LocalDate from = match.from();
    sum.day("day", match.to()).figure("total", Amount.of(print.total(match.to())), "count");
    String total = SeriesWords.total(match.to(), print.total(match.to()));
    if (from == null) {
      return total;
    }
    sum.day("since", from).figure("total-then", Amount.of(print.total(from)), "count");
    return total + " less that of " + SeriesWords.total(from, print.total(from));
  }

  /** What a match tells of the article's date, where the claim has no end. */
  private static String dates(Claim claim, Set<LocalDate> ends, Rated rated, Arithmetic.Sum sum) {
    LocalDate to = claim.time().to();
    LocalDate day = ends.iterator().next();
    if (to != null) {
      return ends.stream().anyMatch(end -> Days.near(end, to, 3))
          ? ""
          : ", not of " + Words.day(to);
    }
    if (ends.size() > 1) {
      return "; " + ends.size() + " days fit";
    }
    sum.day("dated", day);
    return "; no other day fits, so it is of about that day" + rated.words(claim, day, sum);
  }

  /** A rounded figure fits many days: they date an article that nothing else dates, and mean no more than that. */
  private static void rounded(Series series, List<Claim> same, Consumer<Finding> found) {
    Claim claim = same.get(0);
    String side = claim.evidence().standing().side();
    // Another's round figure is not of this series only since some day of it comes near.
    if (side == null
        || !side.equals(series.standing().side())
        || claim.time().to() != null
        || claim.time().from() == null
        || claim.evidence().dated() != null
        || !Amount.meant(claim).isClosed()
        || series.kind() != Series.Kind.RUNNING_TOTAL) {
      return;
    }
    Fingerprint print = Fingerprint.of(series, claim, Amount.meant(claim));
    TreeMap<LocalDate, Match> days = new TreeMap<>();
    print.matches().forEach(match -> days.putIfAbsent(match.to(), match));
    if (days.isEmpty()) {
      return;
    }
    boolean value = Objects.requireNonNull(days.firstEntry()).getValue().from() == null;
    Arithmetic.Sum sum =
        Arithmetic.by(value ? "value-of-a-series" : "difference-of-a-series")
            .note("series", series.claimant() + ": " + series.what())
            .figure("figure", Amount.meant(claim), claim.unit())
            .day("earliest", days.firstKey())
            .day("latest", days.lastKey())
            .figure("days-that-fit", Amount.of(days.size()), "days");
    found.accept(
        new Finding.AddsUp(
            same,
            sum.done(),
            SeriesWords.figure(claim)
                + " is rounded: if it is of "
                + SeriesWords.whose(series.claimant())
                + " running total"
                + SeriesWords.other(claim, series)
                + ", "
                + days.size()
                + (days.size() == 1 ? " day fits, " : " days fit, ")
                + Words.day(days.firstKey())
                + (days.size() == 1 ? "" : " to " + Words.day(days.lastKey()))
                + ". Some day always fits a rounded figure."));
  }
}
