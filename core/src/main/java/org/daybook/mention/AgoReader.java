package org.daybook.mention;

import java.time.LocalDate;
import java.time.YearMonth;
import org.daybook.lexicon.Sense.TimeWord.Kind;
import org.daybook.mention.TimeMention.Grain;
import org.jspecify.annotations.Nullable;

/**
 * Reads times counted back from the article's day: {@code two days ago} is that day, {@code three months ago} that month.
 */
final class AgoReader {

  /** In months: what lies further back is no news. */
  private static final int AGES = 2400;

  private AgoReader() {}

  /** The time whose number, or {@code a}, is token i; null if there is none. */
  static @Nullable Stretch at(Scene s, int i) {
    Length length = LengthReader.at(s, i);
    length = length == null && s.has(i, "a", "an") ? LengthReader.of(s, i + 1, 1, false) : length;
    if (length == null || !s.is(length.end(), Kind.AGO)) {
      return null;
    }
    int end = s.after(length.end());
    if (s.anchor == null || length.vague() || length.hours() > 0 || length.months() > AGES) {
      return Stretch.unknown(end, length.grain(), "ago");
    }
    LocalDate day = length.before(s.anchor);
    return switch (length.grain()) {
      case DAY -> Stretch.day(end, day, "ago");
      case WEEK -> new Stretch(end, day.minusDays(3), day.plusDays(3), Grain.WEEK, "ago");
      case MONTH -> Stretch.month(end, YearMonth.from(day), "ago");
      case YEAR -> Stretch.year(end, day.getYear(), "ago");
    };
  }
}
