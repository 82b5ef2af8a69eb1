package org.daybook.read;

import java.util.List;
import org.daybook.claim.Outcome;
import org.daybook.mention.QuantityMention.Form;
import org.jspecify.annotations.Nullable;

/** Whose the people, homes and land are that a war touches: by where they were, since they bear no arms and wear no flag. */
final class HeldSide {

  private final Belligerents sides;
  private @Nullable Draft last;

  HeldSide(Belligerents sides) {
    this.sides = sides;
  }

  /** Whether the thing is somebody's by where it is: people who bear no arms, homes, land. */
  static boolean isHeld(Draft d) {
    if (d.thing == null || d.military) {
      return false;
    }
    return switch (d.thing) {
      case SOLDIER -> false;
      case BUILDING, SETTLEMENT, TERRITORY -> true;
      case TARGET -> d.figure.form() == Form.WORDS && d.way == Draft.Way.CLAUSE;
      case VEHICLE -> d.outcomes.contains(Outcome.DAMAGED);
      default -> d.thing.isPeople();
    };
  }

  /** Sets the side; leaves it null for foreigners and where neither the sentence nor the article names a land. */
  void read(
      Draft d, Actors actors, Lands lands, List<Place> places, @Nullable String claimantSide) {
    if (d.outcomes.contains(Outcome.LOST) && d.verb >= 0 && !d.passive) {
      d.side(actors.subject(d, d.verb), "actor");
    }
    if (lands.isForeign(d)) {
      return;
    }
    if (d.outcomes.contains(Outcome.DISPLACED)) {
      d.side(lands.origin(), "origin");
    }
    d.side(
        d.noun.kind() == Noun.Kind.POINTING && last != null && last.line == d.line
            ? last.side
            : null,
        "pointing");
    d.side(Lands.nearestPlace(d, places), "place");
    d.side(d.before == null || !isHeld(d.before) ? null : d.before.side, "list");
    d.side(lands.land(d), "land");
    String home = sides.home();
    String attacker = actors.attacks();
    d.side(home != null && lands.names(home) ? home : null, "home");
    boolean near = last != null && d.line.paragraph() - last.line.paragraph() <= 1;
    d.side(near ? lastUnless(attacker) : null, "passage");
    d.side(sides.isAtHome() && home != null && !home.equals(attacker) ? home : null, "home");
    d.side(lands.near(d), "near");
    d.side(lastUnless(attacker), "passage");
    d.side(sides.isParty(claimantSide) ? claimantSide : null, "claimant");
    d.side(home != null && home.equals(attacker) ? sides.enemy(home) : home, "home");
    last = d;
  }

  /** The side of the last such figure, unless it is the one who attacks here; null if there is none. */
  private @Nullable String lastUnless(@Nullable String attacker) {
    return last == null || last.side == null || last.side.equals(attacker) ? null : last.side;
  }
}
