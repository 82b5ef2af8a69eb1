package org.daybook.compare;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.daybook.claim.Bounds;
import org.daybook.claim.Claim;
import org.daybook.claim.Claim.Stance;

/**
 * Joins the figures of one article that are one claimant's running totals of one day: soldiers, tanks and guns of a staff's
 * bulletin are one match, though a few guns alone would tell no day.
 */
final class Bulletins {

  /** Of fewer fields each stands for itself. */
  private static final int FEWEST = 3;

  private static final Exact MILLIONTH = Exact.of(1, 1_000_000);

  private static final String TINY =
      "Chance would give less than one such match in a million searches.";

  /** One article, one claimant's series of one side. */
  private record Page(String doc, Claim.Standing standing, String side) {}

  /** A figure and the series that counts the same. */
  private record Field(Claim claim, Series series) {
    Exact figure() {
      return Objects.requireNonNull(Amount.printed(claim).figure());
    }
  }

  private Bulletins() {}

  /** Finds them; gives the claims that are told so, which need not be told one by one. */
  static Set<Claim> find(List<Claim> claims, Collection<Series> series, Consumer<Finding> found) {
    Map<Page, Map<Series, Field>> pages = new LinkedHashMap<>();
    for (Claim claim : claims) {
      for (Series one : series) {
        if (isField(claim, one)) {
          pages
              .computeIfAbsent(
                  new Page(claim.doc(), one.standing(), one.side()), p -> new LinkedHashMap<>())
              .putIfAbsent(one, new Field(claim, one));
        }
      }
    }
    Set<Claim> told = new HashSet<>();
    for (Map<Series, Field> page : pages.values()) {
      if (page.size() >= FEWEST) {
        told.addAll(find(new ArrayList<>(page.values()), found));
      }
    }
    return told;
  }

  private static boolean isField(Claim claim, Series series) {
    return claim.stance() == Stance.ASSERTS
        && series.kind() == Series.Kind.RUNNING_TOTAL
        && Amount.printed(claim).figure() != null
        && !(claim.bounds() instanceof Bounds.AtMost)
        && !(claim.bounds() instanceof Bounds.FewerThan)
        && Fingerprint.isSinceStart(series, claim)
        && series.measures(claim);
  }

  private static List<Claim> find(List<Field> fields, Consumer<Finding> found) {
    TreeMap<LocalDate, List<Field>> byDay = new TreeMap<>();
    for (Field field : fields) {
      Amount figure = Amount.of(field.figure());
      field
          .series()
          .points()
          .forEach(
              (day, total) -> {
                if (total.equals(figure)) {
                  byDay.computeIfAbsent(day, d -> new ArrayList<>()).add(field);
                }
              });
    }
    LocalDate best = null;
    int most = 0;
    for (Map.Entry<LocalDate, List<Field>> day : byDay.entrySet()) {
      if (day.getValue().size() > most) {
        best = day.getKey();
        most = day.getValue().size();
      }
    }
    List<Field> fit = best == null ? List.of() : byDay.getOrDefault(best, List.of());
    if (best == null || fit.size() < FEWEST || fit.size() * 2 < fields.size()) {
      return List.of();
    }
    int days = fields.stream().mapToInt(f -> f.series().points().size()).max().orElse(0);
    Coincidence chance = new Coincidence(days, chance(days, fit, fields.size()));
    if (!chance.isRare()) {
      return List.of();
    }
    found.accept(finding(best, fit, fields.size(), chance));
    return fit.stream().map(Field::claim).toList();
  }

  private static Finding finding(LocalDate day, List<Field> fit, int fields, Coincidence chance) {
    String whose = fit.get(0).series().claimant();
    Arithmetic.Sum sum =
        Arithmetic.by("bulletin-of-a-series")
            .note("claimant", whose)
            .day("day", day)
            .figure("figures", Amount.of(fields), "count")
            .figure("fit", Amount.of(fit.size()), "count");
    chance.into(sum);
    List<String> told = new ArrayList<>();
    for (Field field : fit) {
      sum.figure(field.series().what(), Amount.of(field.figure()), "count");
      told.add(Words.what(field.claim()));
    }
    boolean tiny = chance.expected().compareTo(MILLIONTH) < 0;
    return new Finding.AddsUp(
        fit.stream().map(Field::claim).toList(),
        sum.done(),
        fit.size()
            + " of "
            + fields
            + " figures of one article are "
            + SeriesWords.whose(whose)
            + " running totals of "
            + Words.day(day)
            + ": "
            + Words.list(told, "and")
            + ". "
            + (tiny ? TINY : chance.words("day") + "."));
  }

  /** How many days would fit by chance: each figure falls on a day's total as often as on any number near it that ends so. */
  private static Exact chance(int days, List<Field> fit, int fields) {
    Exact chance = Exact.of(days).times(new Exact(choices(fields, fit.size()), BigInteger.ONE));
    for (Field field : fit) {
      BigInteger figure = field.figure().floor();
      chance = chance.times(Coincidence.of(figure, List.of(figure)).expected());
    }
    return chance;
  }

  /** In how many ways so many may be chosen of all. */
  private static BigInteger choices(int all, int some) {
    BigInteger ways = BigInteger.ONE;
    for (int i = 1; i <= some; i++) {
      ways = ways.multiply(BigInteger.valueOf(all - some + i)).divide(BigInteger.valueOf(i));
    }
    return ways;
  }
}
