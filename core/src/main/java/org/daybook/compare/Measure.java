package org.daybook.compare;

import org.daybook.claim.Claim;
import org.daybook.claim.Thing;
import org.jspecify.annotations.Nullable;

/**
 * What a figure measures, as coarsely as can be told in one step: whose, of which family of things, in which unit. Claims
 * of two measures are never compared, so that a comparison of many claims falls into blocks. All people are one family.
 *
 * @param side whose it is
 * @param family the family of things: {@code people}, {@code tank}
 * @param unit the unit: {@code count}
 */
record Measure(String side, String family, String unit) implements Comparable<Measure> {

  static final String PEOPLE = "people";

  /** The measure of a claim; null where the text does not say whose it is. */
  static @Nullable Measure of(Claim claim) {
    return claim.side() == null
        ? null
        : new Measure(claim.side(), family(claim.thing()), claim.unit());
  }

  private static String family(Thing thing) {
    return thing.isPeople() ? PEOPLE : thing.label();
  }

  @Override
  public int compareTo(Measure other) {
    int order = side.compareTo(other.side);
    order = order != 0 ? order : family.compareTo(other.family);
    return order != 0 ? order : unit.compareTo(other.unit);
  }
}
