package org.daybook.compare;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.daybook.claim.Claim;
import org.daybook.claim.Claim.Stance;
import org.jspecify.annotations.Nullable;

/** Holds a figure that is said to be a share against its whole: {@code a fifth of the total (200,000)} of a million. */
final class Shares {

  /** A share in words or whole percent is rounded to half a percent. */
  private static final Exact HALF = Exact.of(1, 2);

  private static final Exact HUNDRED = Exact.of(100);

  private Shares() {}

  static void find(List<Claim> article, Consumer<Finding> found) {
    for (int i = 0; i < article.size(); i++) {
      Claim part = article.get(i);
      boolean said = part.evidence().share() != null && part.stance() == Stance.ASSERTS;
      Claim whole = said ? whole(part, article.subList(0, i)) : null;
      if (whole != null) {
        found.accept(share(part, whole));
      }
    }
  }

  /** The nearest figure before it whose share it is; that none fits may mean that the whole is not given. */
  private static @Nullable Claim whole(Claim part, List<Claim> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Claim whole = before.get(i);
      boolean one =
          whole.stance() == Stance.ASSERTS
              && Fit.sameThing(part, whole)
              && Fit.sameGroup(part, whole)
              && isWholeOf(Fates.of(part.outcomes(), whole.outcomes()))
              && !Amount.printed(whole).equals(Amount.printed(part))
              && product(part, whole).meets(Amount.meant(part));
      if (one) {
        return whole;
      }
    }
    return null;
  }

  /** A share is of the same, of more, or of what is not told apart. */
  private static boolean isWholeOf(Fates fates) {
    return fates == Fates.SAME || fates == Fates.PART || fates == Fates.LOOSE;
  }

  private static Amount product(Claim part, Claim whole) {
    Exact percent = Exact.of(Objects.requireNonNull(part.evidence().share()).percent());
    Amount share =
        new Amount(percent.minus(HALF), percent.plus(HALF)).times(Exact.ONE.per(HUNDRED));
    return Amount.printed(whole).times(share);
  }

  private static Finding share(Claim part, Claim whole) {
    Claim.Share share = Objects.requireNonNull(part.evidence().share());
    Exact percent = Exact.of(share.percent());
    Amount product = Amount.printed(whole).times(percent.per(HUNDRED));
    return new Finding.AddsUp(
        List.of(part, whole),
        Arithmetic.by("share-of-a-whole")
            .figure("share", Amount.of(percent), "percent")
            .figure("whole", Amount.printed(whole), whole.unit())
            .figure("product", product, part.unit())
            .figure("part", Amount.printed(part), part.unit())
            .done(),
        share.words()
            + " of “"
            + whole.quote()
            + "” is "
            + Words.about(product)
            + ", as “"
            + part.quote()
            + "” says.");
  }
}
