package org.daybook.compare;

import java.util.List;
import java.util.function.Consumer;
import org.daybook.claim.Claim;
import org.daybook.claim.Claim.Stance;
import org.jspecify.annotations.Nullable;

/** Finds the figure that a claimant rejects. */
final class Denials {

  /** Of less, a denial may mean anything: {@code denied that a soldier was captured}. */
  private static final Exact SMALL = Exact.of(10);

  private Denials() {}

  /** The denials of one article, each with the figure before it that it rejects. */
  static void find(List<Claim> article, Consumer<Finding> found) {
    for (Claim denial : article) {
      if (denial.stance() == Stance.DENIES) {
        Claim denied = denied(denial, article);
        if (denied != null) {
          found.accept(
              new Finding.Denied(
                  List.of(denied, denial),
                  Arithmetic.by("intervals-meet")
                      .figure("said", Amount.meant(denied), denied.unit())
                      .figure("rejected", Amount.meant(denial), denial.unit())
                      .done(),
                  Words.claim(denied) + "; rejected by " + Words.claimant(denial) + "."));
        }
      }
    }
  }

  private static @Nullable Claim denied(Claim denial, List<Claim> article) {
    Claim best = null;
    for (Claim claim : article) {
      boolean one =
          claim.stance() == Stance.ASSERTS
              && !claim.claimant().equals(denial.claimant())
              && Fit.sameThing(claim, denial)
              && Fates.of(claim.outcomes(), denial.outcomes()) != Fates.APART
              && Amount.meant(claim).meets(Amount.meant(denial))
              && isSaidAgain(claim, denial);
      boolean nearer =
          best == null
              || best.evidence().headline() && !claim.evidence().headline()
              || claim.span().start() < denial.span().start();
      if (one && nearer) {
        best = claim;
      }
    }
    return best;
  }

  /** Whether a denial says the figure that it rejects again: {@code the 1 million figure}. */
  private static boolean isSaidAgain(Claim claim, Claim denial) {
    Exact said = Amount.printed(claim).figure();
    Exact again = Amount.printed(denial).figure();
    return said != null && said.equals(again) && said.compareTo(SMALL) >= 0;
  }
}
