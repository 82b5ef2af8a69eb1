package org.daybook.app;

import java.time.Instant;
import org.daybook.ledger.KeptClaim;
import org.daybook.ledger.Review;
import org.daybook.ledger.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * What a person made of a claim, as it is printed beside it.
 *
 * @param state {@code corrected}
 * @param by who
 * @param at when
 * @param reason why; null where no reason was given
 */
record Remark(String state, String by, Instant at, @Nullable String reason) {

  /** The remark of a kept claim; null where nobody reviewed it. */
  static @Nullable Remark of(KeptClaim kept) {
    Review review = kept.review();
    Instant at = kept.reviewedAt();
    return review == null || at == null
        ? null
        : new Remark(kept.state().label(), review.by(), at, review.reason());
  }

  /** {@code corrected by Ann, 12 Jun 2025: he said at least}. */
  String line() {
    return state
        + " by "
        + by
        + " on "
        + at.toString().substring(0, 10)
        + (reason == null ? "" : ": " + reason);
  }

  /** Writes it as the field {@code review}. */
  void write(Json json) {
    json.object("review")
        .text("state", state)
        .text("by", by)
        .text("at", at.toString())
        .text("reason", reason)
        .end();
  }
}
