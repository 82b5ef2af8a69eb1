package org.daybook.mention;

import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads dates in digits alone: {@code 2025-06-12}, {@code 12.06.2025}, {@code 13/06/2025}; not {@code 06/12/2025}. */
final class NumericDateReader {

  /** Two digits of a year are of this century: {@code 24.02.22}. */
  private static final int CENTURY = 2000;

  private NumericDateReader() {}

  /** The date that starts at token i; null if there is none, or if its day and month cannot be told apart. */
  static @Nullable WrittenDate at(Tokens t, int i) {
    if (!t.isNumber(i)) {
      return null;
    }
    WrittenDate date = parted(t, i);
    date = date == null ? dotted(t, i) : date;
    return date == null || date.month() < 1 || date.month() > 12 || !date.isPossible()
        ? null
        : date;
  }

  private static @Nullable WrittenDate parted(Tokens t, int i) {
    if (!t.is(i + 1, "-", "/") || !t.word(i + 1).equals(t.word(i + 3)) || !isOneWord(t, i)) {
      return null;
    }
    int a = Digits.small(t, i, 31);
    int b = Digits.small(t, i + 2, 31);
    int c = Digits.small(t, i + 4, 31);
    if (Digits.year(t, i) > 0 && b > 0 && c > 0) {
      return new WrittenDate(i + 5, 0, c, b, Digits.year(t, i));
    }
    int year = Digits.year(t, i + 4);
    if (year == 0 || a < 1 || b < 1 || !t.is(i + 1, "/")) {
      return null;
    }
    boolean monthFirst = b > 12;
    return monthFirst || a > 12 || a == b
        ? new WrittenDate(i + 5, 0, monthFirst ? b : a, monthFirst ? a : b, year)
        : null;
  }

  private static boolean isOneWord(Tokens t, int i) {
    return t.isGlued(i + 1) && t.isGlued(i + 2) && t.isGlued(i + 3) && t.isGlued(i + 4);
  }

  private static @Nullable WrittenDate dotted(Tokens t, int i) {
    String text = t.text();
    int first = Digits.find(text, '.', t.start(i), t.end(i));
    int second = first < 0 ? -1 : Digits.find(text, '.', first + 1, t.end(i));
    if (second < 0) {
      return null;
    }
    int day = Digits.parse(text, t.start(i), first, 31);
    int month = Digits.parse(text, first + 1, second, 12);
    boolean two = t.end(i) - second == 3;
    int digits = two ? Digits.parse(text, second + 1, t.end(i), 99) : 0;
    int year = digits > 0 ? CENTURY + digits : Digits.year(text, second + 1, t.end(i));
    return day > 0 && month > 0 && year > 0 ? new WrittenDate(i + 1, 0, day, month, year) : null;
  }
}
