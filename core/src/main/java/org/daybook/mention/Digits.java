package org.daybook.mention;

import org.daybook.text.Tokens;

/** Numbers in digits as dates use them: the {@code 13} of {@code 13th}, the {@code 2025} of a year. */
final class Digits {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;

  private Digits() {}

  /** The whole number at token i, at most {@code most} and without separators; -1 if there is none. */
  static int small(Tokens t, int i, int most) {
    return t.isNumber(i) ? parse(t.text(), t.start(i), t.end(i), most) : -1;
  }

  /** The day of a month at token i; 0 if there is none. */
  static int day(Tokens t, int i) {
    if (!t.isNumber(i) || t.end(i) - t.start(i) > 2) {
      return 0;
    }
    int day = small(t, i, 31);
    boolean clock =
        t.is(i + 1, ":", "%") && t.isGlued(i + 1) && t.isGlued(i + 2) || t.is(i + 1, "%");
    return day < 1 || clock ? 0 : day;
  }

  /** The token after a day at token i, its ending passed over: {@code 13th}. */
  static int dayEnd(Tokens t, int i) {
    return hasOrdinalEnding(t, i) ? i + 2 : i + 1;
  }

  /** Whether the number at token i is an ordinal: {@code 13th}. */
  static boolean hasOrdinalEnding(Tokens t, int i) {
    return t.isGlued(i + 1) && t.is(i + 1, "st", "nd", "rd", "th");
  }

  /** The year at token i, 1900 to 2099; 0 if there is none. */
  static int year(Tokens t, int i) {
    return t.isNumber(i) ? year(t.text(), t.start(i), t.end(i)) : 0;
  }

  /** The year that stands in {@code [from, to)}; 0 if there is none. */
  static int year(String text, int from, int to) {
    int year = to - from == 4 ? parse(text, from, to, LAST_YEAR) : 0;
    return year < FIRST_YEAR ? 0 : year;
  }

  /** The whole number that stands in {@code [from, to)}; -1 if it is none, or too large. */
  static int parse(String text, int from, int to, int most) {
    int value = 0;
    for (int k = from; k < to; k++) {
      int digit = text.charAt(k) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
      if (value > most) {
        return -1;
      }
    }
    return from < to ? value : -1;
  }

  /** Where a character stands in {@code [from, to)} of a text; -1 if it does not. */
  static int find(String text, char c, int from, int to) {
    for (int k = from; k < to; k++) {
      if (text.charAt(k) == c) {
        return k;
      }
    }
    return -1;
  }
}
