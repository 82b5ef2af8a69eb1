package org.daybook.read;

import java.util.List;
import org.daybook.mention.QuantityMention;
import org.daybook.mention.TimeMention;

/**
 * A sentence of the article with what was found in it: tokens {@code [from, to)}.
 *
 * @param paragraph the number of its paragraph, a headline's is its own
 */
record Line(
    int index,
    int from,
    int to,
    int paragraph,
    boolean headline,
    List<QuantityMention> figures,
    List<TimeMention> times) {

  /** Its place in the article, since lines are looked up often and what they hold is long. */
  @Override
  public int hashCode() {
    return index;
  }
}
