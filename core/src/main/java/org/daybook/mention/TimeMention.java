package org.daybook.mention;

import java.time.LocalDate;
import org.daybook.claim.Period.Per;
import org.jspecify.annotations.Nullable;

/**
 * An expression of time met in a text: tokens {@code [from, to)}, its preposition with it.
 *
 * <p>{@code since January 1, 2025} is since 2025-01-01, said to the day; {@code yesterday} in an article without a date is
 * a day nobody knows: its dates are null.
 *
 * @param meaning what it says
 * @param grain how precisely it says it
 * @param reporting whether it is when somebody spoke, not when it happened: {@code said on Thursday}
 * @param rule the name of the rule that read it
 */
public record TimeMention(
    int from, int to, Meaning meaning, Grain grain, boolean reporting, String rule) {

  /** What an expression of time says. Dates are null where the text does not let one know them. */
  public sealed interface Meaning {}

  /** A bounded time, days counted whole: {@code in October 2024}, {@code between 1 and 14 February}. */
  public record During(@Nullable LocalDate from, @Nullable LocalDate to) implements Meaning {}

  /** From a day on: {@code since the invasion}, {@code so far this year}. */
  public record Since(@Nullable LocalDate from) implements Meaning {}

  /** Up to a day, with no start said: {@code by the end of 2022}. */
  public record Until(@Nullable LocalDate to) implements Meaning {}

  /** As things stood on a day: {@code as of 31 October}, {@code currently}. */
  public record AsOf(@Nullable LocalDate day) implements Meaning {}

  /** Again and again: {@code a month}, {@code daily}. */
  public record Rate(Per per) implements Meaning {}

  /** The time last named, {@code during the same period}, or, {@code since} being true, from it on: {@code since then}. */
  public record Again(boolean since) implements Meaning {}

  /** The unit in which the text says it: {@code June 12} is said to the day, {@code in 2023} to the year. */
  public enum Grain {
    DAY,
    WEEK,
    MONTH,
    YEAR
  }

  static TimeMention of(int from, int to, Meaning meaning, Grain grain, String rule) {
    return new TimeMention(from, to, meaning, grain, false, rule);
  }

  TimeMention startingAt(int earlier) {
    return new TimeMention(earlier, to, meaning, grain, reporting, rule);
  }

  TimeMention asReporting() {
    return new TimeMention(from, to, meaning, grain, true, rule);
  }
}
