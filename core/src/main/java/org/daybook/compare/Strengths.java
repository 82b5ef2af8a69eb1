package org.daybook.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.daybook.claim.Claim;
import org.daybook.claim.Claim.Stance;
import org.daybook.claim.Outcome;
import org.daybook.claim.Period.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Stock and flow: what was recruited and lost a month against the strength at two times; costs a head. Within one article
 * whoever says it; across articles only one claimant's rates, of the time between.
 */
final class Strengths {

  /** So many rates of the time between two strengths are looked at. */
  private static final int RATES = 200;

  private Strengths() {}

  static void find(List<Claim> article, Consumer<Finding> found) {
    for (Claim recruited : article) {
      if (isRate(recruited, Outcome.RECRUITED) && recruited.unit().equals("count")) {
        balance(recruited, article, found);
        head(recruited, article, found);
      }
    }
  }

  private static boolean isRate(Claim c, Outcome outcome) {
    return c.time().kind() == Kind.RATE
        && c.stance() == Stance.ASSERTS
        && c.side() != null
        && c.outcomes().equals(Set.of(outcome));
  }

  private static @Nullable Claim first(List<Claim> article, Predicate<Claim> is) {
    return article.stream().filter(is).findFirst().orElse(null);
  }

  private static void balance(Claim recruited, List<Claim> article, Consumer<Finding> found) {
    Claim lost =
        first(
            article,
            c ->
                c.time().kind() == Kind.RATE
                    && c.stance() == Stance.ASSERTS
                    && Fates.isLossAsWhole(c.outcomes())
                    && Fit.sameThing(c, recruited));
    List<Claim> levels = new ArrayList<>();
    for (Claim c : article) {
      if (c.time().kind() == Kind.LEVEL
          && c.outcomes().equals(Set.of(Outcome.DEPLOYED))
          && c.stance() == Stance.ASSERTS
          && Amount.printed(c).figure() != null
          && Fit.sameThing(c, recruited)
          && Fit.sameGroup(c, recruited)) {
        levels.add(c);
      }
    }
    levels.sort(
        Comparator.comparing(c -> c.time().to(), Comparator.nullsLast(Comparator.naturalOrder())));
    if (lost == null || levels.size() < 2) {
      return;
    }
    Claim before = levels.get(levels.size() - 2);
    Claim after = levels.get(levels.size() - 1);
    found.accept(balance(recruited, lost, before, after));
  }

  /** Rates of any articles against the last two figures of a strength. */
  static void acrossArticles(
      List<Claim> block, List<Tallies.Tally> tallies, Consumer<Finding> found) {
    TreeMap<LocalDate, List<Claim>> rates = new TreeMap<>();
    for (Claim c : block) {
      LocalDate day = Days.of(c);
      if (c.time().kind() == Kind.RATE
          && c.stance() == Stance.ASSERTS
          && c.unit().equals("count")
          && day != null) {
        rates.computeIfAbsent(day, d -> new ArrayList<>()).add(c);
      }
    }
    for (Tallies.Tally tally : tallies) {
      List<Claim> dated = new ArrayList<>(tally.figures());
      dated.removeIf(c -> c.time().to() == null || Amount.printed(c).figure() == null);
      int n = dated.size();
      if (n > 1 && dated.get(0).time().kind() == Kind.LEVEL && isFielded(dated.get(0))) {
        Claim before = dated.get(n - 2);
        Claim after = dated.get(n - 1);
        List<Claim> near =
            rates.subMap(day(before), true, day(after), true).values().stream()
                .flatMap(List::stream)
                .limit(RATES)
                .toList();
        between(near, before, after, found);
      }
    }
  }

  private static LocalDate day(Claim level) {
    return Objects.requireNonNull(level.time().to());
  }

  private static boolean isFielded(Claim c) {
    return c.outcomes().equals(Set.of(Outcome.DEPLOYED));
  }

  private static void between(
      List<Claim> rates, Claim before, Claim after, Consumer<Finding> found) {
    Claim recruited = first(rates, c -> isRate(c, Outcome.RECRUITED) && isOf(c, after));
    Claim lost =
        recruited == null
            ? null
            : first(
                rates,
                c ->
                    Fates.isLossAsWhole(c.outcomes())
                        && isOf(c, after)
                        && Statement.speaker(c).equals(Statement.speaker(recruited)));
    if (recruited == null || lost == null) {
      return;
    }
    Set<String> docs = new HashSet<>();
    List.of(recruited, lost, before, after).forEach(c -> docs.add(c.doc()));
    if (docs.size() > 1) {
      found.accept(balance(recruited, lost, before, after));
    }
  }

  private static boolean isOf(Claim rate, Claim strength) {
    return Fit.sameThing(rate, strength) && Fit.sameGroup(rate, strength);
  }

  /** What one claimant says is paid and recruited, in two articles of about the same time. */
  static void headsAcrossArticles(List<Claim> all, Consumer<Finding> found) {
    Map<String, TreeMap<LocalDate, Claim>> paid = new HashMap<>();
    Set<String> here = new HashSet<>();
    for (Claim c : all) {
      LocalDate day = Days.of(c);
      if (isRate(c, Outcome.PAID) && day != null) {
        paid.computeIfAbsent(payer(c), key -> new TreeMap<>()).putIfAbsent(day, c);
        here.add(c.doc() + " " + c.side());
      }
    }
    for (Claim recruited : all) {
      LocalDate day = Days.of(recruited);
      if (isRate(recruited, Outcome.RECRUITED)
          && recruited.unit().equals("count")
          && day != null
          && !here.contains(recruited.doc() + " " + recruited.side())) {
        Map.Entry<LocalDate, Claim> cost =
            paid.getOrDefault(payer(recruited), new TreeMap<>())
                .ceilingEntry(day.minusDays(Days.ABOUT));
        if (cost != null && Days.near(cost.getKey(), day, Days.ABOUT)) {
          found.accept(head(cost.getValue(), recruited));
        }
      }
    }
  }

  private static String payer(Claim c) {
    return c.side() + " " + Statement.speaker(c) + " " + Words.plain(c.group());
  }

  private static Finding balance(Claim recruited, Claim lost, Claim before, Claim after) {
    boolean printed = lost.time().per() == recruited.time().per();
    Amount net =
        printed
            ? Amount.printed(recruited).minus(Amount.printed(lost))
            : Pace.aMonth(recruited, Amount.printed(recruited))
                .minus(Pace.aMonth(lost, Amount.printed(lost)));
    String per = printed ? Pace.per(lost) : "month";
    Amount change = Amount.printed(after).minus(Amount.printed(before));
    return new Finding.Balance(
        List.of(recruited, lost, before, after),
        Arithmetic.by("stock-and-flow")
            .figure("recruited", Amount.printed(recruited), Pace.unit(recruited))
            .figure("lost", Amount.printed(lost), Pace.unit(lost))
            .figure("net", net, "count/" + per)
            .figure("before", Amount.printed(before), "count")
            .figure("after", Amount.printed(after), "count")
            .figure("change", change, "count")
            .done(),
        "“"
            + recruited.quote()
            + "” recruited less “"
            + lost.quote()
            + "” lost a "
            + per
            + " would "
            + (net.low() != null && net.low().signum() >= 0
                ? "add " + Words.about(net)
                : "change the strength by " + Words.about(net))
            + " a "
            + per
            + "; the strength given went from “"
            + before.quote()
            + "” ("
            + Words.day(before.time().to())
            + ") to “"
            + after.quote()
            + "” ("
            + Words.day(after.time().to())
            + ").");
  }

  private static void head(Claim recruited, List<Claim> article, Consumer<Finding> found) {
    Claim paid =
        first(article, c -> isRate(c, Outcome.PAID) && Objects.equals(c.side(), recruited.side()));
    if (paid != null) {
      found.accept(head(paid, recruited));
    }
  }

  private static Finding head(Claim paid, Claim recruited) {
    Amount head =
        Pace.aMonth(paid, Amount.printed(paid))
            .per(Pace.aMonth(recruited, Amount.printed(recruited)));
    return new Finding.Implies(
        List.of(paid, recruited),
        Arithmetic.by("cost-a-head")
            .figure("paid", Amount.printed(paid), Pace.unit(paid))
            .figure("recruited", Amount.printed(recruited), Pace.unit(recruited))
            .figure("a-head", head, paid.unit())
            .done(),
        "“"
            + paid.quote()
            + "” a "
            + Pace.per(paid)
            + " for “"
            + recruited.quote()
            + "” recruits a "
            + Pace.per(recruited)
            + " is about "
            + Words.about(head)
            + " "
            + paid.unit()
            + " a recruit.");
  }
}
