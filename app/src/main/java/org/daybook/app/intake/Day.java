package org.daybook.app.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the day of a date as machines and pages write it: {@code 2025-06-12T21:30:00+02:00}, {@code 2025/06/12}, {@code
 * 20250612}, {@code Thu, 12 Jun 2025 21:30:00 GMT}, {@code June 12, 2025}. The day is the one printed, in the writer's own
 * time zone. Numbers with points are day, month, year (12.06.2025); with other signs (12/06/2025) they are read only where one
 * of the first two cannot be a month.
 */
final class Day {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private Day() {}

  /** The day; null where the text tells none, or one before 1990, when there was no web, or of a year that no page has. */
  static @Nullable LocalDate of(@Nullable String text) {
    if (text == null || text.length() > 200) {
      return null;
    }
    List<String> words = words(text);
    boolean points = hasPoints(text);
    for (int i = 0; i < words.size(); i++) {
      LocalDate day = at(words, i, points);
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private static @Nullable LocalDate at(List<String> words, int i, boolean points) {
    String first = words.get(i);
    if (first.length() == 8 && number(first) > 0) {
      return date(first.substring(0, 4), first.substring(4, 6), first.substring(6));
    }
    if (i + 2 >= words.size()) {
      return null;
    }
    String second = words.get(i + 1);
    String third = words.get(i + 2);
    if (first.length() == 4 && number(first) > 0) {
      return date(first, second, third);
    }
    if (third.length() != 4 || number(third) < 0) {
      return null;
    }
    if (month(first) > 0 && !isNumber(first)) {
      return date(third, first, second);
    }
    if (month(second) > 0 && !isNumber(second)) {
      return date(third, second, first);
    }
    if (number(first) > 12 || points) {
      return date(third, second, first);
    }
    // Only a day above 12 tells which of the two is the month.
    return number(second) > 12 || first.equals(second) ? date(third, first, second) : null;
  }

  /** Whether the first sign between two numbers is a point. */
  private static boolean hasPoints(String text) {
    int sign = 0;
    while (sign < text.length() && !isDigit(text.charAt(sign))) {
      sign++;
    }
    while (sign < text.length() && isDigit(text.charAt(sign))) {
      sign++;
    }
    return sign < text.length() && text.charAt(sign) == '.';
  }

  private static @Nullable LocalDate date(String year, String month, String day) {
    try {
      int y = number(year);
      LocalDate date =
          LocalDate.of(y, Math.max(0, month(month)), Math.max(0, number(ordinal(day))));
      return y >= 1990 && y < 2100 ? date : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String ordinal(String day) {
    String tail = day.length() > 2 ? day.substring(day.length() - 2) : "";
    return List.of("st", "nd", "rd", "th").contains(tail)
        ? day.substring(0, day.length() - 2)
        : day;
  }

  private static int month(String word) {
    if (isNumber(word)) {
      int number = number(word);
      return number >= 1 && number <= 12 ? number : -1;
    }
    return word.length() < 3 ? -1 : MONTHS.indexOf(word.substring(0, 3)) + 1;
  }

  private static boolean isNumber(String word) {
    return number(word) >= 0;
  }

  private static int number(String word) {
    if (word.isEmpty() || word.length() > 8) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < word.length(); i++) {
      int digit = word.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /** Words and numbers in lower case; the T of a time parts like a blank. */
  private static List<String> words(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= lower.length(); i++) {
      char c = i < lower.length() ? lower.charAt(i) : ' ';
      boolean time = c == 't' && i > 0 && isDigit(lower.charAt(i - 1)) && followsDigit(lower, i);
      if (Character.isLetterOrDigit(c) && !time) {
        from = from < 0 ? i : from;
      } else if (from >= 0) {
        words.add(lower.substring(from, i));
        from = -1;
      }
    }
    return words;
  }

  private static boolean followsDigit(String text, int i) {
    return i + 1 < text.length() && isDigit(text.charAt(i + 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
