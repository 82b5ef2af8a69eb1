package org.daybook.mention;

import java.math.BigDecimal;
import org.daybook.lexicon.Sense.BoundWord;
import org.daybook.lexicon.Sense.NumberWord;
import org.daybook.lexicon.Sense.TimeWord.Kind;
import org.daybook.mention.TimeMention.Grain;
import org.jspecify.annotations.Nullable;

/** Reads lengths of time: {@code 24 hours}, {@code 12-day}, {@code nearly two years}, {@code a few weeks}. */
final class LengthReader {

  private static final int LONGEST = 9999;

  private LengthReader() {}

  /** The length that starts at token i, a bound before its number passed over; null if there is none. */
  static @Nullable Length at(Scene s, int i) {
    int number = pastBound(s, i);
    int n = number(s, number);
    boolean vague = n < 0 && s.has(number, "few", "several");
    if (n < 0 && !vague) {
      return null;
    }
    int unit = numberEnd(s, number);
    if (s.has(unit, "-", "full", "consecutive", "whole", "straight")) {
      unit++;
    }
    Length length = of(s, unit, Math.max(n, 0), vague);
    if (length == null || vague) {
      return length;
    }
    Length rest =
        s.has(length.end(), "and") && s.kind(unit) == Kind.MONTHS
            ? counted(s, length.end() + 1)
            : null;
    return rest == null || rest.hours() > 0
        ? length
        : new Length(
            rest.end(), 0, rest.days(), length.months() + rest.months(), false, rest.grain());
  }

  private static @Nullable Length counted(Scene s, int i) {
    int n = number(s, i);
    return n < 0 ? null : of(s, numberEnd(s, i), n, false);
  }

  /** The length of n units, the unit at token i; null if there is no unit. */
  static @Nullable Length of(Scene s, int i, int n, boolean vague) {
    Kind kind = s.kind(i);
    int size = s.value(i) * n;
    int end = s.after(i);
    if (kind == Kind.HOURS) {
      return new Length(end, size, 0, 0, vague, Grain.DAY);
    }
    if (kind == Kind.DAYS) {
      return new Length(end, 0, size, 0, vague, s.value(i) == 1 ? Grain.DAY : Grain.WEEK);
    }
    return kind == Kind.MONTHS
        ? new Length(end, 0, 0, size, vague, s.value(i) == 1 ? Grain.MONTH : Grain.YEAR)
        : null;
  }

  /** The small whole number at token i, in digits or words; -1 if there is none. */
  static int number(Scene s, int i) {
    if (i >= s.end) {
      return -1;
    }
    if (s.tokens.isNumber(i)) {
      return Digits.small(s.tokens, i, LONGEST);
    }
    NumberWord word = s.marks.at(i, NumberWord.class);
    if (word == null) {
      return s.has(i, "couple") ? 2 : -1;
    }
    boolean ten = word.kind() == NumberWord.Kind.TEN;
    if (!ten && word.kind() != NumberWord.Kind.UNIT) {
      return s.has(i, "couple") ? 2 : -1;
    }
    return value(word)
        + (ten && unitAfterTen(s, i) > 0
            ? value(s.marks.at(unitAfterTen(s, i), NumberWord.class))
            : 0);
  }

  /** The token after the number, or after {@code few}, at token i. */
  static int numberEnd(Scene s, int i) {
    NumberWord word = s.marks.at(i, NumberWord.class);
    boolean ten = word != null && word.kind() == NumberWord.Kind.TEN;
    if (ten && unitAfterTen(s, i) > 0) {
      return unitAfterTen(s, i) + 1;
    }
    return s.has(i, "couple") && s.has(i + 1, "of") ? i + 2 : i + 1;
  }

  /** The {@code four} of {@code twenty-four}; -1 if there is none. */
  private static int unitAfterTen(Scene s, int i) {
    int j = s.has(i + 1, "-") ? i + 2 : i + 1;
    NumberWord unit = j < s.end ? s.marks.at(j, NumberWord.class) : null;
    return unit != null && unit.kind() == NumberWord.Kind.UNIT && value(unit) < 10 ? j : -1;
  }

  /** Whether the unit at token i has more than one: {@code the coming days} are nobody knows how many. */
  static boolean isPlural(Scene s, int i) {
    return s.tokens.word(i).endsWith("s");
  }

  private static int value(@Nullable NumberWord word) {
    return word == null || word.value().compareTo(BigDecimal.valueOf(LONGEST)) > 0
        ? 0
        : word.value().intValue();
  }

  private static int pastBound(Scene s, int i) {
    int j = s.has(i, "a") && s.has(i + 1, "few", "couple") ? i + 1 : i;
    var bound = s.marks.hitAt(j, BoundWord.class);
    return bound == null || bound.to() >= s.end ? j : bound.to();
  }
}
