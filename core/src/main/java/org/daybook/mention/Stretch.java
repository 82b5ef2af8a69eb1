package org.daybook.mention;

import java.time.LocalDate;
import java.time.YearMonth;
import org.daybook.mention.TimeMention.During;
import org.daybook.mention.TimeMention.Grain;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the calendar met in a text, without its preposition: {@code October 2024} runs from its 1st to its 31st.
 *
 * @param end the token after it
 * @param first its first day; null where nobody can know
 * @param last its last day; null where nobody can know
 */
record Stretch(
    int end, @Nullable LocalDate first, @Nullable LocalDate last, Grain grain, String rule) {

  static Stretch day(int end, @Nullable LocalDate day, String rule) {
    return new Stretch(end, day, day, Grain.DAY, rule);
  }

  static Stretch month(int end, @Nullable YearMonth month, String rule) {
    return month == null
        ? unknown(end, Grain.MONTH, rule)
        : new Stretch(end, month.atDay(1), month.atEndOfMonth(), Grain.MONTH, rule);
  }

  static Stretch year(int end, int year, String rule) {
    return new Stretch(end, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Grain.YEAR, rule);
  }

  static Stretch unknown(int end, Grain grain, String rule) {
    return new Stretch(end, null, null, grain, rule);
  }

  Stretch endingAt(int token) {
    return new Stretch(token, first, last, grain, rule);
  }

  TimeMention mention(int from) {
    return TimeMention.of(from, end, new During(first, last), grain, rule);
  }
}
