package org.daybook.claim;

import java.util.Locale;

/**
 * How surely the claimant says it: the seven bands of the probability yardstick of the United Kingdom's Professional Head
 * of Intelligence Assessment (PHIA), with the percentages that it prints. The bands leave gaps on purpose.
 */
public enum Hedge {
  REMOTE(0, 5),
  HIGHLY_UNLIKELY(10, 20),
  UNLIKELY(25, 35),
  REALISTIC_POSSIBILITY(40, 50),
  LIKELY(55, 75),
  HIGHLY_LIKELY(80, 90),
  ALMOST_CERTAIN(95, 100);

  private final int from;
  private final int to;
  private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

  Hedge(int from, int to) {
    this.from = from;
    this.to = to;
  }

  /** The name in the record: {@code highly-likely}. */
  public String label() {
    return label;
  }

  /** The hedge of a name in the record; throws {@link IllegalArgumentException} where there is none. */
  public static Hedge of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** The band's lower end in percent: 55 for {@code likely}. */
  public int from() {
    return from;
  }

  /** The band's upper end in percent: 75 for {@code likely}. */
  public int to() {
    return to;
  }
}
