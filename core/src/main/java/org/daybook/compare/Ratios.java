package org.daybook.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    Map<String, List<Claim>> wholes = new HashMap<>();
    for (Statement s : statements) {
      for (Claim both : s.copies()) {
        if (both.outcomes().equals(BOTH)) {
          wholes.computeIfAbsent(key(both), key -> new ArrayList<>()).add(both);
        }
      }
    }
    for (Statement dead : statements) {
      Claim killed = dead.with(KILLED);
      if (killed != null && isWars(killed)) {
        for (Claim both : wholes.getOrDefault(key(killed), List.of())) {
          if (!Amount.meant(both).isBelow(Amount.meant(killed))) {
            found.accept(ratio(killed, both));
            break;
          }
        }
      }
    }
  }

  private static String key(Claim c) {
    return c.doc()
        + Statement.speaker(c)
        + c.time()
        + c.thing()
        + Words.plain(c.group())
        + c.evidence().headline();
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
