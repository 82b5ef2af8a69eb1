package org.daybook.mention;

import java.time.LocalDate;
import java.time.YearMonth;
import org.daybook.lexicon.Sense.TimeWord.Kind;
import org.daybook.mention.TimeMention.Grain;
import org.jspecify.annotations.Nullable;

/** Reads calendar times seen from the article's day: {@code last month}, {@code next Friday}, {@code that year}. */
final class RelativeReader {

  private static final int LAST = 0;
  private static final int PAST = 1;

  private RelativeReader() {}

  /** The time that starts at token i; null if there is none. */
  static @Nullable Stretch at(Scene s, int i) {
    Kind kind = s.kind(i);
    int j = s.after(i);
    if (kind == Kind.RECENT) {
      Length length = LengthReader.of(s, j, 0, true);
      return length == null
          ? null
          : new Stretch(length.end(), null, s.anchor, length.grain(), "recent weeks");
    }
    if (kind == Kind.THAT) {
      return CalendarUnit.at(s, j, s.named, 0, "that year");
    }
    if (kind == Kind.BACK) {
      return isRolling(s, i) ? null : shifted(s, j, -1, "last month");
    }
    if (kind == Kind.NEXT) {
      return shifted(s, j, 1, "next month");
    }
    return kind == Kind.THIS ? shifted(s, j, 0, "this month") : null;
  }

  /** {@code the last month} and {@code the past month} end today, {@code last month} with the calendar's. */
  private static boolean isRolling(Scene s, int i) {
    boolean unit = s.is(s.after(i), Kind.DAYS) || s.is(s.after(i), Kind.MONTHS);
    return unit && (s.value(i) == PAST || s.value(i) == LAST && s.tokens.is(i - 1, "the"));
  }

  private static @Nullable Stretch shifted(Scene s, int j, int shift, String rule) {
    Kind kind = s.kind(j);
    int end = s.after(j);
    if (kind == Kind.WEEKDAY) {
      LocalDate near = s.anchor == null ? null : s.anchor.plusDays(shift);
      return Stretch.day(end, CalendarUnit.weekday(s.value(j), near, shift >= 0), rule);
    }
    if (kind == Kind.WEEKEND) {
      return NightReader.weekend(s, j, shift);
    }
    if (kind == Kind.SEASON) {
      return CalendarUnit.season(end, s.value(j), year(s, s.value(j) + 2, shift));
    }
    if (kind == Kind.MONTH) {
      int year = year(s, s.value(j), shift);
      return Stretch.month(end, year <= 0 ? null : YearMonth.of(year, s.value(j)), rule);
    }
    Stretch unit =
        LengthReader.isPlural(s, j) ? null : CalendarUnit.at(s, j, s.anchor, shift, rule);
    boolean named =
        unit != null
            && unit.grain() == Grain.MONTH
            && s.has(end, "of")
            && s.is(end + 1, Kind.MONTH);
    // "this month of February" is said of any February, the article undated or not.
    return named
        ? Stretch.month(s.after(end + 1), monthOf(s, unit, s.value(end + 1)), "month")
        : unit;
  }

  private static @Nullable YearMonth monthOf(Scene s, @Nullable Stretch unit, int month) {
    LocalDate first = unit == null ? null : unit.first();
    int year = first == null ? s.told.yearOf(month) : first.getYear();
    return year == 0 ? null : YearMonth.of(year, month);
  }

  /** The year of the last, this or the next month of a name; 0 where the article has no date. */
  private static int year(Scene s, int month, int shift) {
    if (s.anchor == null) {
      return 0;
    }
    int year = s.anchor.getYear();
    boolean over = month < s.anchor.getMonthValue();
    return shift < 0
        ? over ? year : year - 1
        : shift > 0 && (over || month == s.anchor.getMonthValue()) ? year + 1 : year;
  }
}
