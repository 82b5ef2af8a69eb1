package org.daybook.read;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.daybook.mention.MeasuredTime;
import org.daybook.mention.TimeMention;
import org.daybook.mention.TimeMention.During;
import org.daybook.mention.TimeMention.Grain;
import org.jspecify.annotations.Nullable;

/**
 * Gives its ends to a time of which the sentence tells no more than the length: {@code over the next three years}, where the
 * article is about {@code the budget for 2025-2027}; {@code two days of fighting}, where its figures are {@code as of Friday};
 * {@code in that month}, behind a sentence about May.
 */
final class LengthTime {

  /** In sentences: how far back what {@code that month} means is looked for. */
  private static final int BACK = 3;

  private final Story story;

  /** The one day as of which the article's figures are; null if it tells none. */
  private final @Nullable LocalDate asOf;

  LengthTime(Story story, @Nullable LocalDate asOf) {
    this.story = story;
    this.asOf = asOf;
  }

  /** The time with its ends, as far as the article tells them elsewhere. */
  During of(Line line, TimeMention time, During during) {
    if (time.rule().equals("that year") && during.from() == null) {
      return pointedAt(line, time, during);
    }
    boolean ahead = time.rule().equals("coming days");
    boolean open = during.from() == null && during.to() == null;
    if (!ahead && !(open && isLength(time))) {
      return during;
    }
    MeasuredTime length = MeasuredTime.of(story.marks(), time);
    if (length == null) {
      return during;
    }
    During told = told(length);
    During last = told == null && !ahead && asOf != null ? length.endingOn(asOf) : null;
    return told != null ? told : last != null ? last : during;
  }

  /** The month, or year, of the time named last before. */
  private During pointedAt(Line line, TimeMention time, During open) {
    for (int k = line.index() - 1; k >= Math.max(0, line.index() - BACK); k--) {
      List<TimeMention> times = story.lines().get(k).times();
      for (int i = times.size() - 1; i >= 0; i--) {
        LocalDate from = times.get(i).meaning() instanceof During named ? named.from() : null;
        if (from != null && time.grain() == Grain.MONTH && times.get(i).grain() != Grain.YEAR) {
          return new During(from.withDayOfMonth(1), YearMonth.from(from).atEndOfMonth());
        }
        if (from != null && time.grain() == Grain.YEAR) {
          return new During(from.withDayOfYear(1), LocalDate.of(from.getYear(), 12, 31));
        }
      }
    }
    return open;
  }

  private static boolean isLength(TimeMention time) {
    return time.rule().equals("length") || time.rule().equals("months of war");
  }

  /** The first time of that length that the article tells. */
  private @Nullable During told(MeasuredTime length) {
    for (Line line : story.lines()) {
      for (TimeMention time : line.times()) {
        if (time.meaning() instanceof During during
            && !time.rule().equals("coming days")
            && length.isOf(during)) {
          return during;
        }
      }
    }
    return null;
  }
}
