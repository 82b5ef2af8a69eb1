package org.daybook.mention;

import org.daybook.claim.Bounds;

/**
 * A figure met in a text: tokens {@code [from, to)}, its bound words and unit with it.
 *
 * <p>{@code some 4,900} is exactly 4900, rounded, a count; {@code dozens} is at least 24, rounded.
 *
 * @param number the first token of the number itself, behind the bound words
 * @param bounds what the words allow
 * @param approx whether the words round
 * @param unit {@code count}, {@code percent}, a currency or an area
 * @param form how it is written
 */
public record QuantityMention(
    int from, int to, int number, Bounds bounds, boolean approx, String unit, Form form) {

  /** How a figure is written: what may be a figure depends on it. */
  public enum Form {
    DIGITS,
    WORDS,
    VAGUE,
    FRACTION,
    ARTICLE,
    ADDITION
  }

  /** Whether it counts something, rather than measuring a share, money or land. */
  public boolean isCount() {
    return unit.equals("count");
  }
}
