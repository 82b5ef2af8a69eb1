package org.daybook.read;

import java.math.BigDecimal;
import java.util.List;
import org.daybook.claim.Claim.Share;
import org.daybook.lexicon.Marks;
import org.daybook.mention.QuantityMention;
import org.daybook.mention.QuantityMention.Form;
import org.daybook.text.Tokens;

/** Knows the fractions and conversions that stand beside a figure and are no claims of their own. */
final class ShareReader {

  private final Tokens t;

  ShareReader(Marks marks) {
    this.t = marks.tokens();
  }

  /** {@code 742 (about 31 percent)}, {@code $13bn (£10bn)}: said again in another measure. */
  boolean isBracketed(Draft d) {
    if (d.figure.isCount() || !t.is(d.figure.from() - 1, "(")) {
      return false;
    }
    for (int k = d.figure.from() - 2; k >= Math.max(d.line.from(), d.figure.from() - 7); k--) {
      if (t.isNumber(k)) {
        return true;
      }
    }
    return false;
  }

  /** {@code a fifth of the total (200,000)}: the number beside it is the claim. */
  boolean isFractionBeside(Draft d) {
    return d.line.figures().stream().anyMatch(other -> isBeside(d.figure, other));
  }

  /** Gives the number beside a fraction the fraction's words. */
  void share(Draft d, List<Draft> all) {
    for (Draft other : all) {
      if (isBeside(d.figure, other.figure)) {
        BigDecimal percent = d.figure.bounds().low();
        percent = percent == null ? d.figure.bounds().high() : percent;
        other.share =
            percent == null ? null : new Share(t.text(d.figure.from(), d.figure.to()), percent);
        return;
      }
    }
  }

  private boolean isBeside(QuantityMention fraction, QuantityMention other) {
    int gap = other.from() - fraction.to();
    return fraction.form() == Form.FRACTION
        && other.form() != Form.FRACTION
        && gap > 0
        && gap <= 8
        && t.is(other.from() - 1, "(", "or", "-", "—", ",");
  }
}
