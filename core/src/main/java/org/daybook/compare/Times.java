package org.daybook.compare;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.daybook.claim.Claim;
import org.daybook.claim.Outcome;
import org.daybook.claim.Period.Kind;
import org.daybook.compare.Arithmetic.Sum;

/** Finds periods that cannot be: of the future in an article that tells of the past, or with their ends exchanged. */
final class Times {

  /** What is planned may well be of the future; what was suffered may not. */
  private static final Set<Outcome> PLANS =
      EnumSet.of(
          Outcome.RECRUITED,
          Outcome.MOBILISED,
          Outcome.DEPLOYED,
          Outcome.TRAINED,
          Outcome.EXCHANGED,
          Outcome.FREED,
          Outcome.RETURNED,
          Outcome.SUPPLIED,
          Outcome.PRODUCED,
          Outcome.PAID,
          Outcome.CONTROLLED,
          Outcome.AFFECTED,
          Outcome.DISPLACED);

  private Times() {}

  /** The impossible periods of an article, each once with all the figures it is said of. */
  static void find(List<Claim> article, Consumer<Finding> found) {
    Map<org.daybook.claim.Period, List<Claim>> byPeriod = new LinkedHashMap<>();
    for (Claim claim : article) {
      byPeriod.computeIfAbsent(claim.time(), period -> new ArrayList<>()).add(claim);
    }
    byPeriod.values().forEach(claims -> of(claims, found));
  }

  private static void of(List<Claim> claims, Consumer<Finding> found) {
    Claim claim = claims.get(0);
    LocalDate from = claim.time().from();
    LocalDate to = claim.time().to();
    LocalDate dated = claim.evidence().dated();
    boolean stretch = claim.time().kind() == Kind.DURING || claim.time().kind() == Kind.TOTAL;
    if (!stretch || from == null || to == null) {
      return;
    }
    if (from.isAfter(to)) {
      found.accept(exchanged(claims, from, to));
    } else if (dated != null && from.isAfter(dated)) {
      List<Claim> told = new ArrayList<>(claims);
      told.removeIf(c -> c.outcomes().isEmpty() || c.outcomes().stream().anyMatch(PLANS::contains));
      if (!told.isEmpty()) {
        found.accept(future(told, from, to, dated));
      }
    }
  }

  private static Finding exchanged(List<Claim> claims, LocalDate from, LocalDate to) {
    return new Finding.ImpossibleTime(
        claims,
        Arithmetic.by("period-ends-before-it-starts").day("from", from).day("to", to).done(),
        "The period of "
            + what(claims)
            + " starts on "
            + Words.day(from)
            + " and ends before, on "
            + Words.day(to)
            + ".");
  }

  private static Finding future(List<Claim> claims, LocalDate from, LocalDate to, LocalDate dated) {
    Sum sum =
        Arithmetic.by("period-after-the-article")
            .day("from", from)
            .day("to", to)
            .day("dated", dated);
    List<String> nearest = new ArrayList<>();
    Period length = Period.between(from, to.plusDays(1));
    LocalDate firstOfYear = from.withDayOfYear(1);
    if (length.toTotalMonths() > 0 && length.getDays() == 0 && firstOfYear.isBefore(from)) {
      LocalDate end = firstOfYear.plus(length).minusDays(1);
      add(
          sum,
          nearest,
          "the first " + length.toTotalMonths() + " months of " + from.getYear(),
          firstOfYear,
          end);
    }
    add(sum, nearest, "the same stretch up to the article", dated.minus(length).plusDays(1), dated);
    add(sum, nearest, "the year before", from.minusYears(1), to.minusYears(1));
    sum.day("article-of-at-least", to);
    nearest.add("an article of " + Words.day(to) + " or later");
    return new Finding.ImpossibleTime(
        claims,
        sum.done(),
        "The period of "
            + what(claims)
            + ", "
            + Words.day(from)
            + " to "
            + Words.day(to)
            + ", had not begun when the article was written, on "
            + Words.day(dated)
            + "; what would make sense: "
            + Words.list(nearest, "or")
            + ".");
  }

  private static void add(
      Sum sum, List<String> nearest, String name, LocalDate from, LocalDate to) {
    sum.note(name, from + " to " + to);
    nearest.add(name + " (" + Words.day(from) + " to " + Words.day(to) + ")");
  }

  private static String what(List<Claim> claims) {
    List<String> told = new ArrayList<>();
    claims.forEach(claim -> told.add(Words.what(claim)));
    return Words.list(told, "and");
  }
}
