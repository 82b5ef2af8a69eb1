package org.daybook.compare;

import java.util.EnumSet;
import java.util.Set;
import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;

/**
 * How what happened according to one claim stands to what happened according to another: {@code killed} is part of {@code
 * killed or wounded}; {@code lost} says less than either and is not told apart from them.
 */
enum Fates {
  SAME,
  /** The first is part of the second. */
  PART,
  /** The second is part of the first. */
  WHOLE,
  /** One of them is {@code lost}, which lies between the dead and all that can be lost. */
  LOOSE,
  /** Neither: {@code captured} and {@code recruited}. */
  APART;

  /** What {@code lost} may mean, of people and of equipment. */
  static final Set<Outcome> LOSSES =
      EnumSet.of(
          Outcome.KILLED,
          Outcome.WOUNDED,
          Outcome.WOUNDED_PERMANENTLY,
          Outcome.MISSING,
          Outcome.CAPTURED,
          Outcome.DESTROYED,
          Outcome.DAMAGED,
          Outcome.INTERCEPTED);

  /** What is lost at least: the dead, and the machines that are no more. */
  static final Set<Outcome> DEATHS = EnumSet.of(Outcome.KILLED, Outcome.DESTROYED);

  private static final Set<Outcome> MACHINES =
      EnumSet.of(
          Outcome.DESTROYED,
          Outcome.DAMAGED,
          Outcome.INTERCEPTED,
          Outcome.CAPTURED,
          Outcome.MISSING);

  private static final Set<Outcome> LOST = EnumSet.of(Outcome.LOST);

  /** How one union of outcomes stands to another. Who is wounded permanently is wounded. */
  static Fates of(Set<Outcome> one, Set<Outcome> other) {
    if (one.equals(other)) {
      return SAME;
    }
    if (isPart(one, other)) {
      return PART;
    }
    if (isPart(other, one)) {
      return WHOLE;
    }
    boolean loose =
        one.equals(LOST) && LOSSES.containsAll(other)
            || other.equals(LOST) && LOSSES.containsAll(one);
    return loose ? LOOSE : APART;
  }

  private static boolean isPart(Set<Outcome> part, Set<Outcome> whole) {
    for (Outcome one : part) {
      boolean in =
          whole.contains(one)
              || one == Outcome.WOUNDED_PERMANENTLY && whole.contains(Outcome.WOUNDED);
      if (!in) {
        return false;
      }
    }
    return !part.isEmpty();
  }

  /** All that what is lost of a kind of thing may be: people are not damaged, machines are not wounded. */
  static Set<Outcome> losses(Thing kind) {
    if (kind.isEquipment()) {
      return MACHINES;
    }
    Set<Outcome> losses = EnumSet.copyOf(LOSSES);
    if (kind.isPeople()) {
      losses.removeAll(EnumSet.of(Outcome.DESTROYED, Outcome.DAMAGED, Outcome.INTERCEPTED));
    }
    return losses;
  }

  /** Whether two figures are of one outcome, or one is {@code lost} and the other all that it may stand for. */
  static boolean areWeighed(Set<Outcome> one, Set<Outcome> other) {
    Fates fates = of(one, other);
    return fates == SAME || fates == LOOSE && isLossAsWhole(one) && isLossAsWhole(other);
  }

  /** Whether a figure for {@code lost} may stand for this union: it holds the dead and the wounded, or what is destroyed. */
  static boolean isLossAsWhole(Set<Outcome> outcomes) {
    return outcomes.equals(LOST)
        || outcomes.contains(Outcome.KILLED) && outcomes.contains(Outcome.WOUNDED)
        || outcomes.contains(Outcome.DESTROYED);
  }
}
