package org.daybook.read;

import java.time.LocalDate;
import org.daybook.mention.MeasuredTime;
import org.daybook.mention.TimeMention;
import org.daybook.mention.TimeMention.During;
import org.jspecify.annotations.Nullable;

/**
 * Gives its ends to a time of which the sentence tells no more than the length: {@code over the next three years}, where the
 * article is about {@code the budget for 2025-2027}; {@code two days of fighting}, where its figures are {@code as of Friday}.
 */
final class LengthTime {

  private final Story story;

  /** The one day as of which the article's figures are; null if it tells none. */
  private final @Nullable LocalDate asOf;

  LengthTime(Story story, @Nullable LocalDate asOf) {
    this.story = story;
    this.asOf = asOf;
  }

  /** The time with its ends, as far as the article tells them elsewhere. */
  During of(TimeMention time, During during) {
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
