package org.daybook.mention;

import java.time.LocalDate;
import org.daybook.mention.TimeMention.Grain;

/**
 * A length of time met in a text: {@code three years and four months} is 40 months.
 *
 * @param end the token after it
 * @param vague whether the text does not say how long: {@code several weeks}
 * @param grain the unit that it is counted in
 */
record Length(int end, int hours, int days, int months, boolean vague, Grain grain) {

  /** The same length before a day: {@code in the 23 months up to January 25}. */
  LocalDate before(LocalDate day) {
    return day.minusMonths(months).minusDays(days + (hours + 23) / 24);
  }

  /** The same length after a day. */
  LocalDate after(LocalDate day) {
    return day.plusMonths(months).plusDays(days + (hours + 23) / 24);
  }

  /**
   * The first day of the stretch of this length that ends on a day, days counted whole: {@code the past week} on the 21st
   * starts on the 15th, {@code the past day} and {@code the past 24 hours} on the 20th, {@code the past three days} on the
   * 18th, as 72 hours do.
   */
  LocalDate startOfRolling(LocalDate day) {
    boolean weeks = hours == 0 && months == 0 && days > 1 && grain == Grain.WEEK;
    return weeks ? day.minusDays(days - 1) : before(day);
  }

  /** The last day of the stretch of this length that starts on a day: two weeks from the 1st end on the 14th. */
  LocalDate endFrom(LocalDate first) {
    return after(first).minusDays(1);
  }
}
