package org.daybook.claim;

import java.util.Locale;

/** What is counted. The names are those of the record: {@code ARMOURED_VEHICLE} is written {@code armoured-vehicle}. */
public enum Thing {
  PERSON,
  SOLDIER,
  CIVILIAN,
  CHILD,
  JOURNALIST,
  AID_WORKER,
  PRISONER,
  HOSTAGE,
  OFFICIAL,
  TANK,
  ARMOURED_VEHICLE,
  VEHICLE,
  ARTILLERY,
  MLRS,
  AIR_DEFENCE,
  AIRCRAFT,
  HELICOPTER,
  DRONE,
  MISSILE,
  BOMB,
  SHIP,
  AMMUNITION_DEPOT,
  WEAPON,
  MONEY,
  TERRITORY,
  SETTLEMENT,
  BUILDING,
  ATTACK,
  UNIT,
  TARGET;

  private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The name in the record: {@code armoured-vehicle}. */
  public String label() {
    return label;
  }

  /** The thing of a name in the record; throws {@link IllegalArgumentException} where there is none. */
  public static Thing of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Whether it is people: a soldier is, a tank is not. */
  public boolean isPeople() {
    return compareTo(OFFICIAL) <= 0;
  }

  /** Whether it is equipment: a tank is, a soldier or a village is not. */
  public boolean isEquipment() {
    return compareTo(TANK) >= 0 && compareTo(WEAPON) <= 0;
  }
}
