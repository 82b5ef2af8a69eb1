package org.daybook.claim;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The time a figure is for. {@code since 24 February 2022}, told on 12 June 2025, is a total from the one to the other.
 *
 * @param kind running sum, bounded stretch, rate or stock
 * @param from the first day; null where the text does not tell
 * @param to the last day, for a level its day; null where the text does not tell. It may lie before {@code from}: what
 *     cannot be true is kept as stated
 * @param per the rate's unit; null for all other kinds
 */
public record Period(
    Kind kind, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable Per per) {

  /** What kind of time it is. */
  public enum Kind {
    TOTAL,
    DURING,
    RATE,
    LEVEL;

    /** The name in the record: {@code total}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The unit of a rate. */
  public enum Per {
    DAY,
    WEEK,
    MONTH,
    YEAR;

    /** The name in the record: {@code month}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Checks that a rate, and nothing else, has a unit. */
  public Period {
    if ((kind == Kind.RATE) != (per != null)) {
      throw new IllegalArgumentException(
          "a rate, and only a rate, is per something: " + kind + ", " + per);
    }
  }
}
