package org.daybook.read;

import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.OutcomeWord.Owner;
import org.daybook.lexicon.Sense.PlaceName;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.read.Draft.Way;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Whose the armed and their arms are: by who acts ({@code Russia lost}, {@code shot down by Iran}), else by what was said before. */
final class ArmedSide {

  private final Marks marks;
  private final Tokens t;
  private final Belligerents sides;
  private @Nullable Draft last;
  private @Nullable Draft lastAttack;

  ArmedSide(Marks marks, Belligerents sides) {
    this.marks = marks;
    this.t = marks.tokens();
    this.sides = sides;
  }

  /** Sets the side of soldiers, weapons and attacks; leaves it null where nothing tells. */
  void read(Draft d, Actors actors, Lands lands, @Nullable String claimantSide) {
    boolean weapon = Kinds.isWeapon(d.thing);
    if (weapon && d.outcomes.contains(Outcome.STRUCK)) {
      d.side(last == null ? null : last.side, "passage");
    }
    if (weapon && d.way == Way.HEAD && d.outcomes.contains(Outcome.LAUNCHED)) {
      d.side(attacker(d, actors, lands), "attacker");
    }
    if (d.verb >= 0 || d.word != null) {
      d.side(byActor(d, actors, claimantSide), "actor");
    }
    d.side(d.before != null && isLike(d, d.before) ? d.before.side : null, "list");
    if (d.verb < 0 && d.thing != Thing.ATTACK || d.word == null) {
      d.side(actors.byNoun(d), "noun");
    }
    if (d.thing == Thing.ATTACK) {
      d.side(actors.maker(d), "maker");
      d.side(lastAttack == null ? null : lastAttack.side, "passage");
      lastAttack = d.side == null ? lastAttack : d;
      return;
    }
    passage(d, claimantSide);
    boolean irregular = isIrregular(d);
    if (irregular && (d.side == null || Belligerents.isState(d.side))) {
      d.side = sides.irregular();
    } else if (d.thing == Thing.SOLDIER && !irregular) {
      soldiers(d, lands, claimantSide);
    } else if (d.thing != null && d.thing != Thing.SOLDIER && !irregular) {
      losses(d, d.thing, actors);
    }
    last = d.side == null ? last : d;
  }

  private void passage(Draft d, @Nullable String claimantSide) {
    boolean other =
        last != null && last.side != null && !Belligerents.isState(last.side) && isRegular(d);
    d.side(last != null && !other && isSameStory(last, d) ? last.side : null, "passage");
    boolean lead = d.way == Way.LABEL && d.word != null && d.word.owner() == Owner.OTHER;
    d.side(lead ? sides.enemy(claimantSide) : null, "enemy");
    if (d.thing == Thing.SOLDIER && d.way != Way.DEFAULT && !other) {
      d.side(last == null || last.thing != Thing.SOLDIER ? null : last.side, "passage");
    }
  }

  /** {@code soldiers}, {@code troops} after an armed group's fighters: words for a state's own. */
  private boolean isRegular(Draft d) {
    return t.is(
        d.noun.to() - 1, "soldiers", "soldier", "troops", "servicemen", "reservists", "conscripts");
  }

  private void soldiers(Draft d, Lands lands, @Nullable String claimantSide) {
    d.side(lands.near(d), "near");
    d.side(sides.isParty(claimantSide) ? claimantSide : null, "claimant");
    d.side(sides.home(), "home");
  }

  private static void losses(Draft d, Thing thing, Actors actors) {
    if (d.outcomes.contains(Outcome.STRUCK) || isLoss(d)) {
      d.side(actors.struck(), "struck");
    }
    if (thing.isEquipment() && isLoss(d)) {
      d.side(actors.saidBefore(), "before");
    }
  }

  /** Whether two figures of arms go on about the same: the same outcome, both losses, a list under one label. */
  private static boolean isSameStory(Draft last, Draft d) {
    return last.outcomes.equals(d.outcomes)
        || isLoss(last) && isLoss(d)
        || d.way == Way.LABEL
        || d.outcomes.contains(Outcome.INTERCEPTED);
  }

  private static boolean isLoss(Draft d) {
    return d.outcomes.contains(Outcome.LOST) || d.outcomes.contains(Outcome.DESTROYED);
  }

  /** Whether two figures of a list can be the same side's. */
  static boolean isLike(Draft a, Draft b) {
    return a.outcomes.equals(b.outcomes)
        || a.thing != null
            && b.thing != null
            && a.thing.isPeople() == b.thing.isPeople()
            && !a.outcomes.contains(Outcome.INTERCEPTED)
            && !b.outcomes.contains(Outcome.INTERCEPTED);
  }

  /** {@code The enemy lost 300 men}: whoever says it speaks of the other side. */
  private boolean isEnemy(Draft d) {
    for (int i = d.verb - 1; i >= Math.max(d.line.from(), d.verb - 4); i--) {
      if (t.is(i, "enemy", "occupiers", "invaders", "aggressor", "adversary")) {
        return true;
      }
    }
    return false;
  }

  /** Who acts in the verb, and so whose the thing is. */
  private @Nullable String byActor(Draft d, Actors actors, @Nullable String claimantSide) {
    Owner owner = d.word == null ? Owner.ANY : d.word.owner();
    String agent = d.passive ? actors.agent(d) : d.verb >= 0 ? actors.subject(d, d.verb) : null;
    if (owner == Owner.OWN && isEnemy(d)) {
      return sides.enemy(claimantSide);
    }
    if (owner == Owner.OWN) {
      boolean theirs = agent == null && d.passive && d.outcomes.contains(Outcome.LAUNCHED);
      String attacked = theirs ? sides.enemy(actors.target(d)) : null;
      attacked = attacked == null && theirs ? sides.enemy(claimantSide) : attacked;
      return theirs ? attacked != null ? attacked : sides.enemy(sides.home()) : agent;
    }
    if (owner == Owner.ANY) {
      return null;
    }
    if (d.thing == Thing.TARGET && !d.outcomes.contains(Outcome.INTERCEPTED)) {
      return null;
    }
    if (d.passive && agent == null && isOwnLoss(d)) {
      return claimantSide;
    }
    if (agent == null && d.thing == Thing.SOLDIER && !isIrregular(d) && isByIrregulars(d)) {
      return sides.home();
    }
    String other = sides.enemy(agent);
    boolean claimed = agent == null || agent.equals(claimantSide);
    return other != null ? other : claimed ? sides.enemy(claimantSide) : null;
  }

  /** {@code Militant attacks killed 11 police officers}: those killed are the state's. */
  private boolean isByIrregulars(Draft d) {
    for (int i = d.line.from(); i < d.figure.from(); i++) {
      if (t.is(
          i,
          "militant",
          "militants",
          "insurgent",
          "insurgents",
          "gunmen",
          "rebels",
          "rebel",
          "jihadist",
          "jihadists",
          "suicide",
          "attackers",
          "bomber",
          "bandits",
          "terrorist",
          "terrorists",
          "extremists",
          "assailants")) {
        return true;
      }
    }
    return false;
  }

  /** {@code reported its military casualties when it said that 6,000 had been killed}. */
  private boolean isOwnLoss(Draft d) {
    for (int i = d.line.from(); i < d.figure.from(); i++) {
      if (t.is(i, "its", "their")
          && (t.is(
                  i + 1,
                  "own",
                  "losses",
                  "casualties",
                  "troops",
                  "soldiers",
                  "military",
                  "forces",
                  "men",
                  "dead")
              || t.is(i + 2, "casualties", "losses"))) {
        return true;
      }
    }
    return false;
  }

  /** {@code a Russian attack with 15 drones}; else the enemy of the land that was attacked. */
  private @Nullable String attacker(Draft d, Actors actors, Lands lands) {
    String named = actors.attacker(d);
    if (named != null) {
      return named;
    }
    String attacked = lands.land(d);
    for (int i = d.line.from(); i < d.line.to() && attacked == null; i++) {
      PlaceName place = marks.at(i, PlaceName.class);
      SideName name = marks.at(i, SideName.class);
      attacked = place != null ? place.country() : name != null ? name.side() : null;
    }
    return sides.enemy(attacked != null ? attacked : sides.home());
  }

  /** {@code insurgents}, {@code militants}: no state's soldiers. */
  private boolean isIrregular(Draft d) {
    int end = d.rules.contains("thing:share") ? d.noun.to() + 4 : d.noun.to();
    for (int i = d.figure.to(); i < Math.min(end, d.line.to()); i++) {
      if (t.is(
              i,
              "terrorists",
              "terrorist",
              "insurgents",
              "insurgent",
              "militants",
              "militant",
              "rebels",
              "jihadists",
              "extremists",
              "gunmen",
              "guerillas",
              "attackers",
              "assailants",
              "attacker",
              "bandits",
              "guerrillas",
              "separatists")
          || t.is(i, "fighters") && i == d.figure.to()) {
        return d.noun.side() == null || Belligerents.isState(d.noun.side());
      }
      if (t.is(i, "rebel", "militant", "insurgent", "jihadist", "separatist", "guerrilla")
          && d.thing != null
          && (d.thing.isEquipment() || d.thing == Thing.SOLDIER)) {
        return true;
      }
    }
    return false;
  }
}
