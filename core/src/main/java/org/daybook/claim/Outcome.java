package org.daybook.claim;

import java.util.Locale;

/** One atom of what happened to the thing counted, or its state; a claim carries a set of them, read as a union. */
public enum Outcome {
  KILLED,
  WOUNDED,
  WOUNDED_PERMANENTLY,
  MISSING,
  CAPTURED,
  DETAINED,
  DISPLACED,
  EXCHANGED,
  FREED,
  RESCUED,
  DESERTED,
  RECRUITED,
  MOBILISED,
  DEPLOYED,
  LOST,
  RETURNED,
  TRAINED,
  AFFECTED,
  DESTROYED,
  DAMAGED,
  INTERCEPTED,
  LAUNCHED,
  SUPPLIED,
  PRODUCED,
  CONTROLLED,
  GAINED,
  PAID,
  STRUCK,
  CONDUCTED;

  private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The name in the record: {@code wounded-permanently}. */
  public String label() {
    return label;
  }

  /** The outcome of a name in the record; throws {@link IllegalArgumentException} where there is none. */
  public static Outcome of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
