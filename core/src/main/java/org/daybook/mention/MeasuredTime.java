package org.daybook.mention;

import java.time.LocalDate;
import org.daybook.lexicon.Marks;
import org.daybook.mention.TimeMention.During;
import org.daybook.mention.TimeMention.Grain;
import org.jspecify.annotations.Nullable;

/** The length that an expression of time tells: {@code over the next three years}, {@code two days of fighting}. */
public final class MeasuredTime {

  private final Length length;

  private MeasuredTime(Length length) {
    this.length = length;
  }

  /** The length that is told; null if none is, or no exact one: {@code in recent weeks}, {@code a few days of fighting}. */
  public static @Nullable MeasuredTime of(Marks marks, TimeMention time) {
    Scene scene = new Scene(marks, time.from(), time.to(), null, null, ToldYear.NONE);
    for (int i = time.from(); i < time.to(); i++) {
      Length length = LengthReader.at(scene, i);
      if (length != null) {
        return length.vague() ? null : new MeasuredTime(length);
      }
    }
    return null;
  }

  /** Whether a time has this length, days counted whole: three years are from 2025-01-01 to 2027-12-31. */
  public boolean isOf(During time) {
    LocalDate first = time.from();
    return first != null && length.endFrom(first).equals(time.to());
  }

  /** The time of this length that ends on a day; null if the length is not counted in days: two days up to the 24th are from the 23rd. */
  public @Nullable During endingOn(LocalDate day) {
    return length.grain() == Grain.DAY && length.days() > 0
        ? new During(day.minusDays(length.days() - 1L), day)
        : null;
  }
}
