package org.daybook.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.daybook.claim.Claim;
import org.daybook.claim.Claim.Stance;
import org.daybook.claim.Period;
import org.daybook.claim.Period.Kind;
import org.daybook.compare.Tallies.Tally;
import org.jspecify.annotations.Nullable;

/** Holds the growth of a running total against what its claimant says was added between: yesterday's, today's, the day's. */
final class Additions {

  private Additions() {}

  static void find(List<Claim> block, List<Tally> tallies, Consumer<Finding> found) {
    Map<String, List<Claim>> byDay = new HashMap<>();
    for (Claim c : block) {
      if (c.time().kind() == Kind.DURING && c.time().to() != null) {
        byDay.computeIfAbsent(key(c), key -> new ArrayList<>()).add(c);
      }
    }
    for (Tally tally : tallies) {
      if (tally.first().time().kind() == Kind.TOTAL) {
        for (int i = 1; i < tally.figures().size(); i++) {
          Claim before = tally.figures().get(i - 1);
          Claim after = tally.figures().get(i);
          Claim added = added(byDay.getOrDefault(key(after), List.of()), before, after);
          if (added != null) {
            found.accept(addition(before, after, added));
          }
        }
      }
    }
  }

  private static String key(Claim c) {
    return Statement.speaker(c) + " " + c.time().to();
  }

  private static @Nullable Claim added(List<Claim> thatDay, Claim before, Claim after) {
    LocalDate first = Objects.requireNonNull(before.time().to());
    LocalDate last = Objects.requireNonNull(after.time().to());
    if (!Amount.printed(before).isOne()
        || !Amount.printed(after).isOne()
        || before.approx()
        || after.approx()) {
      return null;
    }
    for (Claim c : thatDay) {
      Period time = c.time();
      boolean between =
          time.kind() == Kind.DURING
              && last.equals(time.to())
              && (first.equals(time.from()) || first.plusDays(1).equals(time.from()));
      if (between
          && c.stance() == Stance.ASSERTS
          && c.outcomes().equals(after.outcomes())
          && c.thing() == after.thing()
          && Fit.sameGroup(c, after)) {
        return c;
      }
    }
    return null;
  }

  private static Finding addition(Claim before, Claim after, Claim added) {
    Amount sum = Amount.printed(before).plus(Amount.meant(added));
    boolean adds = sum.meets(Amount.printed(after));
    Arithmetic arithmetic =
        Arithmetic.by("total-and-addition")
            .figure("before", Amount.printed(before), before.unit())
            .figure("added", Amount.meant(added), added.unit())
            .figure("sum", sum, after.unit())
            .figure("after", Amount.printed(after), after.unit())
            .done();
    String says =
        "“"
            + before.quote()
            + "” on "
            + Words.day(before.time().to())
            + " and “"
            + added.quote()
            + "” since make "
            + Words.amount(sum)
            + ", "
            + (adds ? "as" : "not")
            + " “"
            + after.quote()
            + "” on "
            + Words.day(after.time().to())
            + (adds ? " says." : ".");
    List<Claim> claims = List.of(before, added, after);
    return adds
        ? new Finding.AddsUp(claims, arithmetic, says)
        : new Finding.DoesNotAddUp(claims, arithmetic, says);
  }
}
