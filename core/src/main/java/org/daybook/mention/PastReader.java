package org.daybook.mention;

import java.time.LocalDate;
import org.daybook.lexicon.Sense.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads stretches that end, or start, with the article's day: {@code the past 24 hours} in a text of the 22nd is from the
 * 21st to the 22nd, {@code the past week} on the 21st from the 15th, {@code the last two months} on 12 June from 12 April.
 */
final class PastReader {

  private PastReader() {}

  /** The stretch whose {@code past}, {@code last} or {@code next} is token i; null if there is none. */
  static @Nullable Stretch at(Scene s, int i) {
    Kind kind = s.kind(i);
    if (kind != Kind.BACK && kind != Kind.NEXT) {
      return null;
    }
    int j = s.after(i);
    Length length = LengthReader.at(s, j);
    length = length == null ? LengthReader.of(s, j, 1, LengthReader.isPlural(s, j)) : length;
    return length == null ? null : kind == Kind.BACK ? past(s, length) : coming(s, length);
  }

  private static Stretch past(Scene s, Length length) {
    LocalDate first = s.anchor == null || length.vague() ? null : length.startOfRolling(s.anchor);
    return new Stretch(pastPeriod(s, length.end()), first, s.anchor, length.grain(), "past days");
  }

  private static Stretch coming(Scene s, Length length) {
    LocalDate last = s.anchor == null || length.vague() ? null : length.after(s.anchor);
    return new Stretch(pastPeriod(s, length.end()), s.anchor, last, length.grain(), "coming days");
  }

  /** The token after the {@code period} of {@code the past 24-hour period}. */
  static int pastPeriod(Scene s, int i) {
    return s.has(i, "period", "span") ? i + 1 : i;
  }
}
