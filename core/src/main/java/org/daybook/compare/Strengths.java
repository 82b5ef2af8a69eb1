package org.daybook.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.daybook.claim.Claim;
import org.daybook.claim.Claim.Stance;
import org.daybook.claim.Outcome;
import org.daybook.claim.Period.Kind;
import org.jspecify.annotations.Nullable;

/** Stock and flow, within one article: what was recruited and lost a month against the strength at two times; costs a head. */
final class Strengths {

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
    boolean printed = lost.time().per() == recruited.time().per();
    Amount net =
        printed
            ? Amount.printed(recruited).minus(Amount.printed(lost))
            : Pace.aMonth(recruited, Amount.printed(recruited))
                .minus(Pace.aMonth(lost, Amount.printed(lost)));
    String per = printed ? Pace.per(lost) : "month";
    Amount change = Amount.printed(after).minus(Amount.printed(before));
    found.accept(
        new Finding.Balance(
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
                + ")."));
  }

  private static void head(Claim recruited, List<Claim> article, Consumer<Finding> found) {
    Claim paid =
        first(article, c -> isRate(c, Outcome.PAID) && Objects.equals(c.side(), recruited.side()));
    if (paid == null) {
      return;
    }
    Amount head =
        Pace.aMonth(paid, Amount.printed(paid))
            .per(Pace.aMonth(recruited, Amount.printed(recruited)));
    found.accept(
        new Finding.Implies(
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
                + " a recruit."));
  }
}
