package org.daybook.mention;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.daybook.lexicon.Sense.TimeWord.Kind;
import org.daybook.mention.TimeMention.Grain;
import org.jspecify.annotations.Nullable;

/** The weeks, months and years of the calendar, counted from the article's: {@code last month} is the one before it. */
final class CalendarUnit {

  private CalendarUnit() {}

  /**
   * The unit named at token i that lies {@code shift} units from the one that holds a day; null if no such unit is named
   * there. A week runs from Monday to Sunday.
   */
  static @Nullable Stretch at(Scene s, int i, @Nullable LocalDate day, int shift, String rule) {
    Kind kind = s.kind(i);
    int size = s.value(i);
    int end = s.after(i);
    if (kind == Kind.DAYS && size == 1) {
      return Stretch.day(end, day == null ? null : day.plusDays(shift), rule);
    }
    if (kind == Kind.DAYS && size == 7) {
      return week(end, day, shift, rule);
    }
    if (kind == Kind.MONTHS && size == 1) {
      return Stretch.month(end, day == null ? null : YearMonth.from(day).plusMonths(shift), rule);
    }
    if (kind == Kind.MONTHS && size == 12) {
      return day == null
          ? Stretch.unknown(end, Grain.YEAR, rule)
          : Stretch.year(end, day.getYear() + shift, rule);
    }
    return null;
  }

  private static Stretch week(int end, @Nullable LocalDate day, int shift, String rule) {
    if (day == null) {
      return Stretch.unknown(end, Grain.WEEK, rule);
    }
    LocalDate monday =
        day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(shift);
    return new Stretch(end, monday, monday.plusDays(6), Grain.WEEK, rule);
  }

  /** The season that starts in a month, in a year; null dates where the year is not known. */
  static Stretch season(int end, int month, int year) {
    if (year <= 0) {
      return Stretch.unknown(end, Grain.MONTH, "season");
    }
    YearMonth start = YearMonth.of(year, month);
    return new Stretch(
        end, start.atDay(1), start.plusMonths(2).atEndOfMonth(), Grain.MONTH, "season");
  }

  /** The last such weekday up to a day, or, {@code ahead}, the first from it on; null where the day is not known. */
  static @Nullable LocalDate weekday(int value, @Nullable LocalDate day, boolean ahead) {
    if (day == null || value < 1 || value > 7) {
      return null;
    }
    DayOfWeek wanted = DayOfWeek.of(value);
    return day.with(
        ahead ? TemporalAdjusters.nextOrSame(wanted) : TemporalAdjusters.previousOrSame(wanted));
  }
}
