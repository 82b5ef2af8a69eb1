package org.daybook.ledger;

import java.time.Instant;
import java.util.Locale;
import org.daybook.claim.Claim;
import org.jspecify.annotations.Nullable;

/**
 * A claim that holds in the ledger: the latest reading's, or what a person made of it.
 *
 * @param figure its place in the article's version that holds
 * @param claim the claim; its claimant's standing is that of the alias, where a person added one
 * @param state what people made of it
 * @param review the review that made it so; null where there is none
 * @param reviewedAt when it was reviewed; null where it was not
 */
public record KeptClaim(
    Figure figure,
    Claim claim,
    State state,
    @Nullable Review review,
    @Nullable Instant reviewedAt) {

  /** What people made of a claim. */
  public enum State {
    UNREVIEWED,
    ACCEPTED,
    CORRECTED,
    ADDED,
    /** There is no such claim, a person says; it takes part in nothing. */
    REJECTED;

    /** The name: {@code accepted}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The state of a name; throws {@link IllegalArgumentException} where there is none. */
    public static State of(String label) {
      return valueOf(label.toUpperCase(Locale.ROOT));
    }

    /** What a verdict makes of a claim. */
    public static State of(Review.Verdict verdict) {
      return switch (verdict) {
        case ACCEPT -> ACCEPTED;
        case CORRECT -> CORRECTED;
        case ADD -> ADDED;
        case REJECT -> REJECTED;
      };
    }
  }
}
