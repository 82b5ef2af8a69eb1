package org.daybook.claim;

import java.math.BigDecimal;

/** Things and numbers in plain English: {@code armoured vehicles}, {@code 1,380}. */
public final class Wording {

  private static final int THOUSANDS = 3;

  private Wording() {}

  /** Many things of a kind: {@code soldiers}, {@code people}, {@code artillery}. */
  public static String many(Thing thing) {
    return switch (thing) {
      case PERSON -> "people";
      case CHILD -> "children";
      case MLRS -> "rocket launchers";
      case AIR_DEFENCE -> "air defences";
      case ARTILLERY, AIRCRAFT, MONEY, TERRITORY -> thing.label();
      default -> thing.label().replace('-', ' ') + "s";
    };
  }

  /** One thing of a kind: {@code soldier}, {@code person}. */
  public static String one(Thing thing) {
    return switch (thing) {
      case MLRS -> "rocket launcher";
      default -> thing.label().replace('-', ' ');
    };
  }

  /** A number with its thousands parted and no empty decimals: {@code 1,380}, {@code -12.5}. */
  public static String grouped(BigDecimal number) {
    String plain = number.stripTrailingZeros().toPlainString();
    int point = plain.indexOf('.');
    int first = plain.startsWith("-") ? 1 : 0;
    StringBuilder grouped = new StringBuilder(plain);
    for (int i = (point < 0 ? plain.length() : point) - THOUSANDS; i > first; i -= THOUSANDS) {
      grouped.insert(i, ',');
    }
    return grouped.toString();
  }
}
