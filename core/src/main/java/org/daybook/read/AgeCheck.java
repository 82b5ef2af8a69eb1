package org.daybook.read;

import java.math.BigDecimal;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.PlaceName;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.mention.QuantityMention;
import org.daybook.mention.QuantityMention.Form;
import org.daybook.text.Tokens;

/** Knows the numbers that are ages or only describe: {@code aged 12}, {@code a man of 34}, {@code a five-star hotel}. */
final class AgeCheck {

  private static final BigDecimal OLDEST = BigDecimal.valueOf(115);

  private final Marks marks;
  private final Tokens t;

  AgeCheck(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
  }

  /** {@code aged 12}, {@code a man of 34}, {@code 12-year-old}; and {@code a 12-storey house}, {@code a 30-minute raid}. */
  boolean isAge(QuantityMention q) {
    return t.is(q.from() - 1, "of") && t.is(q.from() - 2, "man", "woman", "boy", "girl")
        || t.is(q.number() - 1, "aged", "age", "ages")
        || isAgeList(q)
        || t.is(q.number() - 1, "was", "is", "am", "turned")
            && t.is(q.number() - 2, "i", "he", "she")
        || (q.isCount() || q.form() == Form.FRACTION) && isCompound(q.to());
  }

  /** {@code aged 12 and 14}, {@code between the ages of 18 and 25}. */
  private boolean isAgeList(QuantityMention q) {
    int i = q.number() - 1;
    while (i > 0 && (t.is(i, "and", ",", "to", "or", "between", "of", "-") || t.isNumber(i))) {
      i--;
    }
    return i < q.number() - 1 && t.is(i, "aged", "ages", "age");
  }

  /** {@code a five-star hotel}, {@code a 20-truck convoy}: what stands before a dash describes; {@code 300-strong} counts. */
  private boolean isCompound(int dash) {
    return t.is(dash, "-")
        && t.isGlued(dash)
        && t.isGlued(dash + 1)
        && t.isWord(dash + 1)
        && !t.is(dash + 1, "strong");
  }

  /** {@code Samer Talal, 22, was shot}: a bare number between the commas behind a person's name. */
  boolean isAgeOfName(Draft d) {
    QuantityMention q = d.figure;
    BigDecimal years = q.bounds().high();
    int name = q.number() - 2;
    boolean bare =
        q.form() == Form.DIGITS
            && q.isCount()
            && q.from() == q.number()
            && q.to() == q.number() + 1
            && years != null
            && years.compareTo(OLDEST) <= 0;
    return bare
        && t.is(q.number() - 1, ",", "(")
        && (name > d.line.from() || name == d.line.from() && t.is(q.to(), ","))
        && t.isCapital(name)
        && (t.isCapital(name - 1) || t.is(q.to(), ",", ")"))
        && (t.isMark(q.to()) || q.to() >= d.line.to())
        && !t.is(q.to(), "(", "%")
        && !marks.is(name, PlaceName.class)
        && !marks.is(name, SideName.class)
        && marks.hitBefore(name + 1, ThingWord.class) == null;
  }
}
