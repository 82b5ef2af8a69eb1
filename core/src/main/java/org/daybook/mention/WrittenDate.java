package org.daybook.mention;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.daybook.mention.TimeMention.Grain;
import org.jspecify.annotations.Nullable;

/**
 * A date as it is written; 0 stands for what it leaves out. {@code Monday, March 24th} is weekday 1, day 24, month 3, no
 * year.
 *
 * @param year 0 where none is written, {@link #UNKNOWN_YEAR} for {@code last year} in an article without a date
 */
record WrittenDate(int end, int weekday, int day, int month, int year) {

  static final int UNKNOWN_YEAR = -1;

  /** Which way a date without a year lies. */
  enum Lean {
    /** It may lie some days ahead of the article: {@code talks on June 15}. */
    EVENT,
    /** Behind the article, and a war's first day before all others: {@code since October 7}. */
    START,
    /** On either side of the article, whichever is nearer: {@code by March}. */
    LIMIT
  }

  WrittenDate withYear(int other) {
    return new WrittenDate(end, weekday, day, month, other);
  }

  WrittenDate withMonth(int other) {
    return new WrittenDate(end, weekday, day, other, year);
  }

  WrittenDate withWeekday(int other) {
    return new WrittenDate(end, other, day, month, year);
  }

  WrittenDate endingAt(int token) {
    return new WrittenDate(token, weekday, day, month, year);
  }

  /** Whether the calendar has this day in some year: the 31st of June is in none. */
  boolean isPossible() {
    return month == 0 || day == 0 || (year > 0 ? dayIn(year) != null : dayIn(2000) != null);
  }

  /** Whether the weekday that is written, if one is, is that of the date. */
  boolean fits(LocalDate date) {
    return weekday == 0 || date.getDayOfWeek().getValue() == weekday;
  }

  /** The day in a year; null if the year has no such day. The 1st where no day is written. */
  @Nullable LocalDate dayIn(int someYear) {
    try {
      return LocalDate.of(someYear, month, Math.max(day, 1));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The date, a year that it leaves out found in its scene. */
  Stretch in(Scene scene, Lean lean) {
    int known = year != 0 ? year : MissingYear.of(this, scene, lean);
    if (year > 0 && lean == Lean.EVENT) {
      scene.named = month == 0 ? LocalDate.of(year, 1, 1) : dayIn(year);
      scene.namedMonth = month > 0;
    }
    if (month == 0) {
      return known > 0
          ? Stretch.year(end, known, "year")
          : Stretch.unknown(end, Grain.YEAR, "year");
    }
    if (day == 0) {
      return Stretch.month(end, known > 0 ? YearMonth.of(known, month) : null, "month");
    }
    return Stretch.day(end, known > 0 ? dayIn(known) : null, "calendar day");
  }
}
