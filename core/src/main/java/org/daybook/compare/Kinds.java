package org.daybook.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.daybook.claim.Claim;
import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.jspecify.annotations.Nullable;

/** Which things are kinds of others: a child is a civilian, a civilian and a soldier are people. */
final class Kinds {

  /** Who may be a soldier or a civilian: a prisoner is a person, and nothing more is said. */
  private static final Set<Thing> EITHER =
      EnumSet.of(Thing.PRISONER, Thing.HOSTAGE, Thing.OFFICIAL);

  /** What is said of people in an army. */
  private static final Set<Outcome> ARMIES =
      EnumSet.of(Outcome.RECRUITED, Outcome.LOST, Outcome.DEPLOYED);

  private Kinds() {}

  /** The kind that a claim counts: who was recruited, fielded or lost is somebody's soldier, whatever the word. */
  static Thing of(Claim claim) {
    boolean army = claim.outcomes().stream().anyMatch(ARMIES::contains);
    return claim.thing() == Thing.PERSON && army ? Thing.SOLDIER : claim.thing();
  }

  /** The next larger kind: civilian of child; null of people and of what is none. */
  static @Nullable Thing above(Thing kind) {
    return switch (kind) {
      case CHILD, JOURNALIST, AID_WORKER -> Thing.CIVILIAN;
      case CIVILIAN, SOLDIER, PRISONER, HOSTAGE, OFFICIAL -> Thing.PERSON;
      default -> null;
    };
  }

  /** Whether all of one kind are of the other. */
  static boolean isWithin(Thing part, Thing whole) {
    Thing above = above(part);
    return part == whole || above != null && isWithin(above, whole);
  }

  /** Whether a kind cuts across others, so that it is no part of their sum: officials may be soldiers. */
  static boolean isAcross(Thing kind) {
    return EITHER.contains(kind);
  }

  /**
   * The kinds whose cells make up a kind, among those that are told apart: people are soldiers, civilians and, under its
   * own name, the rest.
   */
  static List<Thing> cells(Thing kind, Collection<Thing> told) {
    List<Thing> cells = new ArrayList<>(List.of(kind));
    for (Thing other : told) {
      if (other != kind && isWithin(other, kind) && !isAcross(other)) {
        cells.add(other);
      }
    }
    return cells;
  }
}
