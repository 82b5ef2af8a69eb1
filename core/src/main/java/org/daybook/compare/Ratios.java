package org.daybook.compare;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.daybook.claim.Claim;
import org.daybook.claim.Claim.Stance;
import org.daybook.claim.Outcome;
import org.daybook.claim.Period.Kind;
import org.daybook.claim.Thing;

/** How many wounded to one dead, where a claimant gives both of a war's soldiers. */
final class Ratios {

  private static final Set<Outcome> KILLED = Set.of(Outcome.KILLED);
  private static final Set<Outcome> BOTH = Set.of(Outcome.KILLED, Outcome.WOUNDED);

  /** Of fewer dead the ratio is one engagement's, not a war's. */
  private static final Exact TELLING = Exact.of(1000);

  private Ratios() {}

  static void find(List<Statement> statements, Consumer<Finding> found) {
    for (Statement dead : statements) {
      Claim killed = dead.with(KILLED);
      if (killed == null || !isWars(killed)) {
        continue;
      }
      for (Statement other : statements) {
        Claim both = other.speaker().equals(dead.speaker()) ? other.in(killed.doc()) : null;
        if (both != null
            && both.outcomes().equals(BOTH)
            && both.time().equals(killed.time())
            && both.thing() == killed.thing()
            && Fit.sameGroup(killed, both)
            && !Amount.meant(both).isBelow(Amount.meant(killed))) {
          found.accept(ratio(killed, both));
        }
      }
    }
  }

  private static boolean isWars(Claim c) {
    Exact figure = Amount.printed(c).figure();
    return c.time().kind() == Kind.TOTAL
        && c.stance() == Stance.ASSERTS
        && c.thing() == Thing.SOLDIER
        && figure != null
        && figure.compareTo(TELLING) >= 0;
  }

  private static Finding ratio(Claim killed, Claim both) {
    Amount ratio = Amount.printed(both).per(Amount.printed(killed)).plus(Amount.of(-1));
    return new Finding.Implies(
        List.of(killed, both),
        Arithmetic.by("wounded-to-killed")
            .figure("killed", Amount.printed(killed), killed.unit())
            .figure("killed-or-wounded", Amount.printed(both), both.unit())
            .figure("wounded-to-one-killed", ratio, "times")
            .done(),
        "“"
            + killed.quote()
            + "” killed of “"
            + both.quote()
            + "” killed or wounded, both by "
            + Words.claimant(killed)
            + ": "
            + Words.about(ratio)
            + " wounded to one killed.");
  }
}
