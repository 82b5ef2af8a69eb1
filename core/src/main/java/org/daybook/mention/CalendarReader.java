package org.daybook.mention;

import static org.daybook.mention.WrittenDate.UNKNOWN_YEAR;

import java.time.LocalDate;
import org.daybook.lexicon.Sense.TimeWord.Kind;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads dates with a month: {@code 13 June 2025}, {@code Thursday, March 20}, {@code October of last year}. */
final class CalendarReader {

  private CalendarReader() {}

  /** The date that starts at token i; null if there is none, or the calendar has no such day. */
  static @Nullable WrittenDate at(Scene s, int i) {
    if (!s.is(i, Kind.WEEKDAY)) {
      WrittenDate date = s.tokens.isNumber(i) ? dayFirst(s, i) : monthFirst(s, i);
      return date == null || !date.isPossible() ? null : date;
    }
    int j = s.after(i);
    j = s.is(j, Kind.PART) ? s.after(j) : j;
    boolean bracket = s.has(j, "(");
    j = s.has(j, ",", "(") ? j + 1 : j;
    j = s.has(j, "the") ? j + 1 : j;
    WrittenDate date = s.is(j, Kind.WEEKDAY) ? null : at(s, j);
    if (date == null || date.day() == 0) {
      return null;
    }
    int end = bracket && s.has(date.end(), ")") ? date.end() + 1 : date.end();
    return date.withWeekday(s.value(i)).endingAt(end);
  }

  /** {@code 13 June}, {@code 24th of March, 2025}. */
  private static @Nullable WrittenDate dayFirst(Scene s, int i) {
    Tokens t = s.tokens;
    int day = Digits.day(t, i);
    if (day == 0) {
      return null;
    }
    int j = Digits.dayEnd(t, i);
    j = s.has(j, "of") ? j + 1 : j;
    return s.is(j, Kind.MONTH)
        ? withYear(s, new WrittenDate(s.after(j), 0, day, s.value(j), 0))
        : null;
  }

  /** {@code June 12}, {@code June the 12th, 2025}, {@code October 2024}, {@code October}. */
  private static @Nullable WrittenDate monthFirst(Scene s, int i) {
    if (!s.is(i, Kind.MONTH)) {
      return null;
    }
    int month = s.value(i);
    int j = s.has(s.after(i), "the") ? s.after(i) + 1 : s.after(i);
    WrittenDate glued = gluedYear(s, j, month);
    if (glued != null) {
      return glued;
    }
    int day = j < s.end ? Digits.day(s.tokens, j) : 0;
    if (day == 0) {
      boolean isNoDay = s.tokens.isNumber(j) && s.tokens.end(j) - s.tokens.start(j) <= 2;
      return isNoDay && !s.has(j, "%")
          ? null
          : withYear(s, new WrittenDate(s.after(i), 0, 0, month, 0));
    }
    WrittenDate date = withYear(s, new WrittenDate(Digits.dayEnd(s.tokens, j), 0, day, month, 0));
    // "in May 12 people died": a day is on, not in.
    return date.year() == 0 && s.tokens.is(i - 1, "in")
        ? new WrittenDate(s.after(i), 0, 0, month, 0)
        : date;
  }

  /** {@code July 16,2024}, whose comma makes one number of day and year. */
  private static @Nullable WrittenDate gluedYear(Scene s, int j, int month) {
    Tokens t = s.tokens;
    int comma = j < s.end && t.isNumber(j) ? Digits.find(t.text(), ',', t.start(j), t.end(j)) : -1;
    if (comma < 0) {
      return null;
    }
    int day = Digits.parse(t.text(), t.start(j), comma, 31);
    int year = Digits.year(t.text(), comma + 1, t.end(j));
    return day > 0 && year > 0 ? new WrittenDate(j + 1, 0, day, month, year) : null;
  }

  /** The date with the year that is written behind it, if one is. */
  static WrittenDate withYear(Scene s, WrittenDate date) {
    int j =
        s.has(date.end(), ",") || date.day() == 0 && s.has(date.end(), "of")
            ? date.end() + 1
            : date.end();
    int year = j < s.end ? Digits.year(s.tokens, j) : 0;
    return year > 0 ? date.withYear(year).endingAt(j + 1) : relativeYear(s, j, date);
  }

  /** {@code last year}, {@code this year}, {@code that year} behind a date. */
  private static WrittenDate relativeYear(Scene s, int j, WrittenDate date) {
    Kind kind = s.kind(j);
    int unit = s.after(j);
    if (kind == null || !s.is(unit, Kind.MONTHS) || s.value(unit) != 12) {
      return date;
    }
    LocalDate now = kind == Kind.THAT ? s.named : s.anchor;
    int year = now == null ? UNKNOWN_YEAR : now.getYear();
    int shift = kind == Kind.BACK ? -1 : kind == Kind.NEXT ? 1 : 0;
    boolean known = shift != 0 || kind == Kind.THIS || kind == Kind.THAT;
    return known
        ? date.withYear(year == UNKNOWN_YEAR ? year : year + shift).endingAt(s.after(unit))
        : date;
  }
}
