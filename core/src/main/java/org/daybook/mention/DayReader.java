package org.daybook.mention;

import java.time.LocalDate;
import org.daybook.lexicon.Sense.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads days that are told from the article's: {@code yesterday evening}, {@code Friday}, the last one up to its day,
 * {@code the 13th}.
 */
final class DayReader {

  private DayReader() {}

  /** The {@code yesterday} or {@code this morning} that starts at token i; null if there is none. */
  static @Nullable Stretch at(Scene s, int i) {
    LocalDate day = s.anchor == null ? null : s.anchor.plusDays(s.value(i));
    return s.is(i, Kind.DAY) ? Stretch.day(pastPart(s, s.after(i)), day, "day") : null;
  }

  /** The weekday, or the day of the month alone, that starts at token i; null if there is none. */
  static @Nullable Stretch named(Scene s, int i) {
    if (!s.is(i, Kind.WEEKDAY)) {
      return ordinal(s, i);
    }
    int end = pastPart(s, s.after(i));
    LocalDate day = CalendarUnit.weekday(s.value(i), s.anchor, false);
    return two(s, i, end, day);
  }

  /** {@code on Friday and Saturday}: two weekdays make a stretch, the second the last such day. */
  private static Stretch two(Scene s, int i, int end, @Nullable LocalDate day) {
    boolean led = s.tokens.is(i - 1, "on", "over", "both");
    int second = end + 1;
    if (!led || !s.has(end, "and", "to", "through", "-") || !s.is(second, Kind.WEEKDAY)) {
      return Stretch.day(end, day, "weekday");
    }
    LocalDate last = CalendarUnit.weekday(s.value(second), s.anchor, false);
    LocalDate first = CalendarUnit.weekday(s.value(i), last, false);
    return new Stretch(pastPart(s, s.after(second)), first, last, TimeMention.Grain.DAY, "weekday");
  }

  private static int pastPart(Scene s, int i) {
    return s.is(i, Kind.PART) || s.has(i, "overnight") ? s.after(i) : i;
  }

  /** {@code on the 13th}: the last such day up to the article's. Not {@code the 13th Brigade}. */
  private static @Nullable Stretch ordinal(Scene s, int i) {
    int day =
        s.tokens.is(i - 1, "the") && Digits.hasOrdinalEnding(s.tokens, i)
            ? Digits.day(s.tokens, i)
            : 0;
    int end = i + 2;
    boolean noun =
        end < s.end
            && s.tokens.isWord(end)
            && !s.has(end, "and", "when", "that", "in", "at", "after", "to", "as", "while");
    if (day == 0 || noun) {
      return null;
    }
    if (s.anchor == null) {
      return Stretch.day(end, null, "day of the month");
    }
    LocalDate month = s.anchor.getDayOfMonth() >= day ? s.anchor : s.anchor.minusMonths(1);
    return day > month.lengthOfMonth()
        ? null
        : Stretch.day(end, month.withDayOfMonth(day), "day of the month");
  }
}
