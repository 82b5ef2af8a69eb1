package org.daybook.claim;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the words allow a figure to be. {@code 12} is exactly 12, {@code at least 12} and {@code over 12} are open above
 * (the second strictly), {@code up to 12} and {@code under 12} open below, {@code 50-60,000} lies between. Numbers are
 * exact.
 */
public sealed interface Bounds {

  /** {@code 12}. */
  record Exactly(BigDecimal value) implements Bounds {
    @Override
    public BigDecimal low() {
      return value;
    }

    @Override
    public BigDecimal high() {
      return value;
    }
  }

  /** {@code at least 12}. */
  record AtLeast(BigDecimal low) implements Bounds {
    @Override
    public @Nullable BigDecimal high() {
      return null;
    }
  }

  /** {@code over 12}: more than its lower end. */
  record MoreThan(BigDecimal low) implements Bounds {
    @Override
    public @Nullable BigDecimal high() {
      return null;
    }

    @Override
    public boolean strict() {
      return true;
    }
  }

  /** {@code up to 12}. */
  record AtMost(BigDecimal high) implements Bounds {
    @Override
    public @Nullable BigDecimal low() {
      return null;
    }
  }

  /** {@code under 12}, {@code nearly 12}: less than its upper end. */
  record FewerThan(BigDecimal high) implements Bounds {
    @Override
    public @Nullable BigDecimal low() {
      return null;
    }

    @Override
    public boolean strict() {
      return true;
    }
  }

  /** {@code 50-60,000}: both ends belong to it. */
  record Between(BigDecimal low, BigDecimal high) implements Bounds {
    /** Checks that the ends are in order. */
    public Between {
      if (low.compareTo(high) > 0) {
        throw new IllegalArgumentException(
            "between " + low + " and " + high + " has its ends exchanged");
      }
    }
  }

  /** The lower end; null where it is open. */
  @Nullable BigDecimal low();

  /** The upper end; null where it is open. */
  @Nullable BigDecimal high();

  /** Whether the end that is there is itself left out ({@code over 500} is not {@code at least 500}). */
  default boolean strict() {
    return false;
  }
}
