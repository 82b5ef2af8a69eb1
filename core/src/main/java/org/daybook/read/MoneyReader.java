package org.daybook.read;

import java.math.BigDecimal;
import java.util.List;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.NumberWord;
import org.daybook.mention.QuantityMention;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Gives a bare sum the currency of the sum before it: {@code 90 billion rubles, or 30 billion annually}. */
final class MoneyReader {

  /** Less than this no writer leaves bare of its currency. */
  private static final BigDecimal LARGE = BigDecimal.valueOf(1_000_000);

  private final Marks marks;
  private final Tokens t;

  MoneyReader(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
  }

  /** The figure, in the currency of the sums before it where it is one itself. */
  QuantityMention read(QuantityMention q, Noun noun, List<Draft> before) {
    String unit = before.isEmpty() ? null : currency(before.get(before.size() - 1));
    boolean bare = q.isCount() && noun.kind() == Noun.Kind.NONE && isLarge(q) && !isRest(q.to());
    return unit == null || !bare
        ? q
        : new QuantityMention(q.from(), q.to(), q.number(), q.bounds(), q.approx(), unit, q.form());
  }

  private static @Nullable String currency(Draft d) {
    String unit = d.figure.unit();
    boolean money = unit.length() == 3 && Character.isUpperCase(unit.charAt(0));
    return money ? unit : null;
  }

  /** {@code 30 billion}: written with its magnitude. */
  private boolean isLarge(QuantityMention q) {
    BigDecimal value = q.bounds().low() == null ? q.bounds().high() : q.bounds().low();
    return value != null
        && value.compareTo(LARGE) >= 0
        && marks.is(q.to() - 1, NumberWord.class, n -> n.kind() == NumberWord.Kind.MAGNITUDE);
  }

  /** {@code 2 million of them}, {@code 2 million were displaced}: people, not money. */
  private boolean isRest(int i) {
    return t.is(i, "of", "have", "had", "has") || Grammar.isBe(t.word(i));
  }
}
