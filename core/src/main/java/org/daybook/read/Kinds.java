package org.daybook.read;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.jspecify.annotations.Nullable;

/** Which outcomes go with which things, and what a word means for a thing: soldiers {@code destroyed} are lost. */
final class Kinds {

  private static final Set<Outcome> PEOPLE = EnumSet.range(Outcome.KILLED, Outcome.AFFECTED);
  private static final Set<Outcome> EQUIPMENT =
      EnumSet.of(
          Outcome.DESTROYED,
          Outcome.DAMAGED,
          Outcome.INTERCEPTED,
          Outcome.CAPTURED,
          Outcome.LAUNCHED,
          Outcome.SUPPLIED,
          Outcome.PRODUCED,
          Outcome.LOST,
          Outcome.STRUCK,
          Outcome.DEPLOYED);
  private static final Set<Outcome> LAND =
      EnumSet.of(
          Outcome.CONTROLLED,
          Outcome.GAINED,
          Outcome.LOST,
          Outcome.STRUCK,
          Outcome.DESTROYED,
          Outcome.DAMAGED,
          Outcome.AFFECTED);
  private static final Set<Outcome> BUILDINGS =
      EnumSet.of(
          Outcome.DESTROYED,
          Outcome.DAMAGED,
          Outcome.STRUCK,
          Outcome.CAPTURED,
          Outcome.LOST,
          Outcome.CONTROLLED,
          Outcome.INTERCEPTED,
          Outcome.DEPLOYED,
          Outcome.AFFECTED);

  private static final Set<Thing> WEAPONS =
      EnumSet.of(Thing.DRONE, Thing.MISSILE, Thing.BOMB, Thing.MLRS, Thing.WEAPON);

  private Kinds() {}

  /** Whether the thing is sent against somebody: drones, missiles, rockets, bombs. */
  static boolean isWeapon(@Nullable Thing thing) {
    return thing != null && WEAPONS.contains(thing);
  }

  /** What the words mean for the thing; empty where they do not go together. */
  static Set<Outcome> adapt(Set<Outcome> outcomes, @Nullable Thing thing) {
    Set<Outcome> fitting = new TreeSet<>();
    for (Outcome outcome : outcomes) {
      Outcome meant = thing == null ? outcome : adapt(outcome, thing);
      if (meant != null) {
        fitting.add(meant);
      }
    }
    return fitting;
  }

  private static @Nullable Outcome adapt(Outcome outcome, Thing thing) {
    if (thing.isPeople()) {
      return switch (outcome) {
        case DESTROYED -> Outcome.LOST;
        case SUPPLIED -> thing == Thing.SOLDIER ? Outcome.DEPLOYED : null;
        case GAINED -> thing == Thing.HOSTAGE || thing == Thing.PRISONER ? Outcome.CAPTURED : null;
        case RETURNED -> thing == Thing.HOSTAGE ? Outcome.FREED : Outcome.EXCHANGED;
        case CONTROLLED ->
            thing == Thing.HOSTAGE || thing == Thing.PRISONER ? Outcome.DETAINED : null;
        case DEPLOYED -> thing == Thing.SOLDIER ? outcome : null;
        default -> PEOPLE.contains(outcome) ? outcome : null;
      };
    }
    if (thing.isEquipment()) {
      return switch (outcome) {
        case KILLED -> Outcome.DESTROYED;
        case PAID, RETURNED -> Outcome.SUPPLIED;
        case GAINED -> Outcome.CAPTURED;
        case CONDUCTED -> isWeapon(thing) ? Outcome.LAUNCHED : null;
        case LAUNCHED -> isWeapon(thing) || thing == Thing.ARTILLERY ? outcome : null;
        default -> EQUIPMENT.contains(outcome) ? outcome : null;
      };
    }
    return switch (thing) {
      case SETTLEMENT ->
          outcome == Outcome.GAINED || outcome == Outcome.FREED
              ? Outcome.CAPTURED
              : outcome == Outcome.CAPTURED || LAND.contains(outcome) ? outcome : null;
      case TERRITORY ->
          outcome == Outcome.CAPTURED || outcome == Outcome.FREED
              ? Outcome.GAINED
              : LAND.contains(outcome) ? outcome : null;
      case MONEY ->
          outcome == Outcome.LOST || outcome == Outcome.PAID
              ? outcome
              : outcome == Outcome.SUPPLIED ? Outcome.PAID : null;
      case ATTACK ->
          outcome == Outcome.CONDUCTED
                  || outcome == Outcome.INTERCEPTED
                  || outcome == Outcome.LAUNCHED
                  || outcome == Outcome.STRUCK
              ? Outcome.CONDUCTED
              : null;
      case BUILDING, UNIT, TARGET ->
          outcome == Outcome.GAINED
              ? Outcome.CAPTURED
              : BUILDINGS.contains(outcome) && (outcome != Outcome.DEPLOYED || thing == Thing.UNIT)
                  ? outcome
                  : null;
      default -> null;
    };
  }
}
