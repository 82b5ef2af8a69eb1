package org.daybook.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.daybook.claim.Claim;
import org.daybook.claim.Period.Kind;
import org.daybook.compare.Tallies.Tally;

/** Finds running totals that stand still though one that contains them grew. */
final class Standstills {

  /** A total that stands still for less than this is no news. */
  private static final int STILL = 14;

  private Standstills() {}

  /** Finds totals that stand still though one that contains them grew. */
  static void find(List<Tally> tallies, Consumer<Finding> found) {
    Map<String, List<Tally>> bySpeaker = new TreeMap<>();
    for (Tally tally : tallies) {
      if (tally.first().time().kind() == Kind.TOTAL) {
        bySpeaker.computeIfAbsent(tally.speaker(), s -> new ArrayList<>()).add(tally);
      }
    }
    for (List<Tally> own : bySpeaker.values()) {
      for (Tally part : own) {
        for (Tally whole : own) {
          if (isPart(part.first(), whole.first())) {
            still(part, whole, found);
          }
        }
      }
    }
  }

  private static boolean isPart(Claim part, Claim whole) {
    return Fates.of(part.outcomes(), whole.outcomes()) == Fates.PART
        && Fit.sameThing(part, whole)
        && Fit.sameGroup(part, whole)
        && Days.near(part.time().from(), whole.time().from(), 1);
  }

  private static void still(Tally part, Tally whole, Consumer<Finding> found) {
    for (int i = 1; i < part.figures().size(); i++) {
      Claim a = part.figures().get(i - 1);
      Claim b = part.figures().get(i);
      Claim from = whole.at(a.time().to());
      Claim to = whole.at(b.time().to());
      Exact figure = Amount.printed(a).figure();
      if (from == null
          || to == null
          || figure == null
          || !figure.equals(Amount.printed(b).figure())
          || Days.near(a.time().to(), b.time().to(), STILL - 1)
          || !Amount.printed(from).isBelow(Amount.printed(to))) {
        continue;
      }
      Amount grew = Amount.printed(to).minus(Amount.printed(from));
      found.accept(
          new Finding.Stalls(
              List.of(a, b, from, to),
              Arithmetic.by("part-stands-still")
                  .figure("part", Amount.of(figure), a.unit())
                  .figure("whole-before", Amount.printed(from), from.unit())
                  .figure("whole-after", Amount.printed(to), to.unit())
                  .figure("whole-grew", grew, to.unit())
                  .done(),
              Words.claimant(b)
                  + "'s figure of "
                  + Words.things(b)
                  + " "
                  + Words.outcomes(b.outcomes())
                  + " stands still, “"
                  + a.quote()
                  + "” on "
                  + Words.day(a.time().to())
                  + " and “"
                  + b.quote()
                  + "” on "
                  + Words.day(b.time().to())
                  + ", while that of "
                  + Words.outcomes(to.outcomes())
                  + " went from “"
                  + from.quote()
                  + "” to “"
                  + to.quote()
                  + "”."));
    }
  }
}
