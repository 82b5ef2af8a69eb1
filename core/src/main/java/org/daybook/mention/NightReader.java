package org.daybook.mention;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.daybook.lexicon.Sense.TimeWord.Kind;
import org.daybook.mention.TimeMention.Grain;
import org.daybook.mention.WrittenDate.Lean;
import org.jspecify.annotations.Nullable;

/**
 * Reads nights and weekends, which have two days: {@code overnight} is from the day before to the article's day,
 * {@code on the night of 12 June} from the 12th to the 13th, {@code overnight into Sunday} from Saturday.
 */
final class NightReader {

  private NightReader() {}

  /** The night or weekend that starts at token i; null if there is none. */
  static @Nullable Stretch at(Scene s, int i) {
    Kind kind = s.kind(i);
    if (kind == Kind.WEEKEND) {
      return weekend(s, i, 0);
    }
    if (kind == Kind.NIGHT_OF) {
      Stretch day = StretchReader.joined(s, s.pastArticle(s.after(i)), Lean.EVENT);
      return day == null || day.grain() != Grain.DAY ? null : of(pastSecondDay(s, day));
    }
    boolean into = kind == Kind.NIGHT_INTO;
    if (!into && kind != Kind.NIGHT) {
      return null;
    }
    Stretch day =
        into || isDay(s, s.after(i)) ? StretchReader.joined(s, s.after(i), Lean.EVENT) : null;
    if (day != null && day.grain() == Grain.DAY) {
      boolean two = day.first() != null && !day.first().equals(day.last());
      return two
          ? new Stretch(day.end(), day.first(), day.last(), Grain.DAY, "night")
          : ending(day.end(), day.last());
    }
    return ending(into ? i + 1 : s.after(i), s.anchor);
  }

  /** {@code the night from Friday to Saturday}: the second day says nothing new. */
  private static Stretch pastSecondDay(Scene s, Stretch day) {
    boolean second = s.has(day.end(), "to", "into") && s.is(day.end() + 1, Kind.WEEKDAY);
    return second ? day.endingAt(s.after(day.end() + 1)) : day;
  }

  private static boolean isDay(Scene s, int i) {
    return s.is(i, Kind.WEEKDAY) || s.is(i, Kind.MONTH) || Digits.day(s.tokens, i) > 0;
  }

  /** {@code the night of 12 June} ends the day after; {@code of Sunday 3 to Monday 4} says so itself. */
  private static Stretch of(Stretch day) {
    LocalDate first = day.first();
    LocalDate last = first != null && first.equals(day.last()) ? first.plusDays(1) : day.last();
    return new Stretch(day.end(), first, last, Grain.DAY, "night");
  }

  private static Stretch ending(int end, @Nullable LocalDate day) {
    return new Stretch(end, day == null ? null : day.minusDays(1), day, Grain.DAY, "night");
  }

  /** The last weekend that had begun, or one before or after it. */
  static Stretch weekend(Scene s, int i, int shift) {
    if (s.anchor == null) {
      return Stretch.unknown(s.after(i), Grain.DAY, "weekend");
    }
    LocalDate saturday =
        s.anchor
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY))
            .plusWeeks(Math.max(shift, 0));
    return new Stretch(s.after(i), saturday, saturday.plusDays(1), Grain.DAY, "weekend");
  }
}
