package org.daybook.ledger;

import java.util.Locale;
import java.util.Objects;
import org.daybook.claim.Claim;
import org.daybook.ledger.json.ClaimJson;
import org.jspecify.annotations.Nullable;

/**
 * What a person said of a figure; it wins over every reading, older or newer, until somebody reviews the figure again.
 *
 * @param figure which figure
 * @param verdict what the person did
 * @param was the claim that the person saw; null for {@code ADD}
 * @param is the claim that holds from then on; null for {@code REJECT}
 * @param reason why; must not be blank for {@code CORRECT}, null where none was given
 * @param by the person's name
 * @param after the id of the figure's review before this one; null for its first
 */
public record Review(
    Figure figure,
    Verdict verdict,
    @Nullable Claim was,
    @Nullable Claim is,
    @Nullable String reason,
    String by,
    @Nullable String after)
    implements Entry {

  /** What a person can do with a figure. */
  public enum Verdict {
    /** The claim is right as it was read. */
    ACCEPT,
    /** The claim is another. */
    CORRECT,
    /** There is no claim. */
    REJECT,
    /** The reader missed a claim. */
    ADD;

    /** The name in the ledger: {@code accept}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The verdict of a name; throws {@link IllegalArgumentException} where there is none. */
    public static Verdict of(String label) {
      return valueOf(label.toUpperCase(Locale.ROOT));
    }
  }

  /** Checks that each verdict has what it needs; throws {@link IllegalArgumentException} that says what is missing. */
  public Review {
    Objects.requireNonNull(figure, "figure");
    if (by.isBlank()) {
      throw new IllegalArgumentException("a review needs the reviewer's name");
    }
    Texts.check("the reviewer's name", by);
    if (reason != null) {
      Texts.check("the reason", reason);
    }
    if (verdict == Verdict.CORRECT && (reason == null || reason.isBlank())) {
      throw new IllegalArgumentException("a correction needs a reason");
    }
    if ((was == null) != (verdict == Verdict.ADD) || (is == null) != (verdict == Verdict.REJECT)) {
      throw new IllegalArgumentException(
          "to " + verdict.label() + " takes the claim that was there, and the one that holds");
    }
  }

  /** The claim that it is about: the one that holds, or the one that was rejected. */
  public Claim claim() {
    return Objects.requireNonNull(is != null ? is : was);
  }

  @Override
  public String id() {
    return Hash.of(
        "review",
        figure.version(),
        figure.start(),
        figure.twin(),
        verdict.label(),
        was == null ? null : ClaimJson.line(was),
        is == null ? null : ClaimJson.line(is),
        reason,
        by,
        after);
  }

  @Override
  public String kind() {
    return "review";
  }

  /** Whether a person says the same again: but for what stood before, there is nothing new in it. */
  public boolean repeats(Review other) {
    return verdict == other.verdict
        && by.equals(other.by)
        && Objects.equals(reason, other.reason)
        && claim().equals(other.claim());
  }
}
