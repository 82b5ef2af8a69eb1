package org.daybook.app;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads and writes dates without Java's formatters, which take longer to load than an article to read. */
final class Dates {

  private static final String[] MONTHS = {
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
  };

  private Dates() {}

  /** The day of {@code 2025-06-12}; null where the text is of another form or there is no such day. */
  static @Nullable LocalDate parse(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return null;
    }
    int year = number(text, 0, 4);
    int month = number(text, 5, 7);
    int day = number(text, 8, 10);
    try {
      return year < 0 || month < 0 || day < 0 ? null : LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /** {@code 12 Jun 2025}, which no line break parts. */
  static String day(LocalDate date) {
    return date.getDayOfMonth() + "\u00a0" + month(date);
  }

  /** {@code Jun 2025}. */
  static String month(LocalDate date) {
    return MONTHS[date.getMonthValue() - 1] + "\u00a0" + date.getYear();
  }

  /** A stretch of days in the fewest words: {@code 2024}, {@code Oct 2024}, {@code 21–22 Mar 2025}, {@code 13 Jun 2025}. */
  static String stretch(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return day(from);
    }
    boolean whole = from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
    boolean sameYear = from.getYear() == to.getYear();
    if (whole && sameYear && from.getMonthValue() == 1 && to.getMonthValue() == 12) {
      return String.valueOf(from.getYear());
    }
    boolean sameMonth = sameYear && from.getMonthValue() == to.getMonthValue();
    if (sameMonth && from.isBefore(to)) {
      return whole ? month(from) : from.getDayOfMonth() + "–" + day(to);
    }
    return whole ? month(from) + " – " + month(to) : day(from) + " – " + day(to);
  }
}
