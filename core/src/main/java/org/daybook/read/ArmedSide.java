package org.daybook.read;

import java.util.List;
import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.OutcomeWord.Form;
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
  private final Foes foes;
  private final IrregularSide irregulars;
  private final ForceWords words;
  private final AttackSide attacks;
  private @Nullable Draft last;

  ArmedSide(Marks marks, Belligerents sides, Foes foes) {
    this.marks = marks;
    this.t = marks.tokens();
    this.sides = sides;
    this.foes = foes;
    this.irregulars = new IrregularSide(marks, foes);
    this.words = new ForceWords(marks);
    this.attacks = new AttackSide(marks, foes);
  }

  /** Sets the side of soldiers, weapons and attacks; leaves it null where nothing tells. */
  void read(Draft d, Told told) {
    Actors actors = told.actors();
    Attackers attackers = told.attackers();
    String claimantSide = told.claimantSide();
    if (words.isCalledEnemy(d)) {
      d.side(foes.enemy(claimantSide, d), "enemy");
    }
    if (words.isInternational(d)) {
      String speaker = claimantSide;
      boolean body = speaker != null && sides.isOrganisation(speaker);
      d.side(body ? speaker : sides.organisation(), "organisation");
      return;
    }
    boolean irregular = irregulars.is(d);
    if (irregular && d.side == null) {
      Owner owner = d.word == null ? Owner.ANY : d.word.owner();
      String holder = owner == Owner.OWN && isForce(d) ? actors.doer(d) : null;
      d.side(holder != null && !holder.equals(claimantSide) ? holder : null, "actor");
      String agent = owner == Owner.OTHER ? actors.doer(d) : null;
      agent = agent == null ? attacks.of(d.line) : agent;
      d.side(irregulars.of(d, agent == null ? claimantSide : agent, agent), "group");
      last = d.side == null ? last : d;
      return;
    }
    boolean weapon = Kinds.isWeapon(d.thing);
    if (weapon && d.outcomes.contains(Outcome.STRUCK)) {
      d.side(words.isMeans(d) ? actors.subject(d, d.verb) : null, "means");
      d.side(d.before != null && isLike(d, d.before) ? d.before.side : null, "list");
      d.side(last == null ? null : last.side, "passage");
    }
    boolean deed = weapon && d.outcomes.contains(Outcome.LAUNCHED) || d.thing == Thing.ATTACK;
    if (deed && actors.isIrregular(d)) {
      d.side(irregulars.of(d, claimantSide, null), "group");
      return;
    }
    if (weapon && d.outcomes.contains(Outcome.LAUNCHED)) {
      boolean agent = !d.passive || actors.agent(d) != null;
      d.side(d.way == Way.HEAD ? attacker(d, told) : null, "attacker");
      d.side(d.verb >= 0 && !agent ? attackers.attacker(d) : null, "attacker");
    }
    boolean harmed = d.outcomes.contains(Outcome.KILLED) || d.outcomes.contains(Outcome.WOUNDED);
    boolean result = d.word != null && d.word.form() == Form.ING;
    if (result && harmed && words.isRegular(d)) {
      d.side(told.targets().struck(), "struck");
    }
    if (d.verb >= 0 || d.word != null) {
      d.side(byActor(d, told), "actor");
    }
    boolean listed = d.before != null && isLike(d, d.before) && isSameSort(d, d.before);
    d.side(listed && d.before != null ? d.before.side : null, "list");
    if (d.thing != null && d.thing.isEquipment() && words.isState(d)) {
      d.side(sides.army() == null ? sides.home() : sides.army(), "army");
    }
    d.side(d.thing == Thing.SOLDIER && harmed ? told.targets().struck() : null, "struck");
    boolean stationed = d.thing == Thing.SOLDIER && d.outcomes.contains(Outcome.DEPLOYED);
    if (d.thing != Thing.ATTACK && (d.verb < 0 || d.word == null || stationed)) {
      d.side(actors.byNoun(d), "noun");
    }
    if (d.thing == Thing.ATTACK) {
      attacks.read(d, told);
      return;
    }
    boolean fired =
        weapon
            && (d.outcomes.contains(Outcome.LAUNCHED)
                || d.outcomes.contains(Outcome.STRUCK) && d.verb > d.figure.from());
    d.side(fired ? attacks.unnamed(d, told) : null, "attacker");
    boolean lost = isLoss(d) || d.thing == Thing.SOLDIER && harmed;
    d.side(lost ? actors.loser(d) : null, "loser");
    d.side(isLoss(d) ? attacks.struck(d, last) : null, "struck");
    d.side(harmed && words.isRegular(d) ? elsewhere(d, told) : null, "land");
    passage(d, claimantSide);
    if (d.thing == Thing.SOLDIER && !irregular) {
      soldiers(d, told);
    } else if (d.thing != null && d.thing != Thing.SOLDIER && !irregular) {
      losses(d, d.thing, told);
    }
    last = d.side == null ? last : d;
  }

  /** {@code killed eight Tamil Tigers; two soldiers were wounded}: fighters and a state's own are not of one side. */
  boolean isSameSort(Draft d, Draft before) {
    boolean group = before.side != null && !Belligerents.isState(before.side);
    boolean people = d.thing == Thing.SOLDIER && before.thing == Thing.SOLDIER;
    return irregulars.is(before) == irregulars.is(d) && !(people && group && words.isRegular(d));
  }

  /** Takes note of who attacks in a sentence, for the next. */
  void pass(Line line, List<Draft> drafts) {
    attacks.pass(line, drafts);
  }

  private void passage(Draft d, @Nullable String claimantSide) {
    boolean other =
        last != null
            && last.side != null
            && words.isRegular(d)
            && (!Belligerents.isState(last.side)
                || sides.army() != null && !sides.hasArmy(last.side));
    d.side(last != null && !other && isSameStory(last, d) ? last.side : null, "passage");
    boolean lead = d.way == Way.LABEL && d.word != null && d.word.owner() == Owner.OTHER;
    d.side(lead ? foes.enemy(claimantSide, d) : null, "enemy");
    if (d.thing == Thing.SOLDIER && d.way != Way.DEFAULT && !other) {
      d.side(last == null || last.thing != Thing.SOLDIER ? null : last.side, "passage");
    }
  }

  private @Nullable String foe(Draft d, @Nullable String side) {
    return foes.of(side, d);
  }

  /**
   * {@code A day later, 11 soldiers were killed in Kabul}: of the land that a later paragraph names, if it has an army in the
   * text, and no foreign army speaks.
   */
  private @Nullable String elsewhere(Draft d, Told told) {
    boolean later = last == null || last.line.paragraph() != d.line.paragraph();
    boolean foreign = told.claimantSide() != null && sides.hasArmy(told.claimantSide());
    boolean same =
        t.is(d.figure.to(), "other", "more", "further", "additional")
            || t.is(d.figure.to(), "of") && t.is(d.figure.to() + 1, "his", "her", "their", "its");
    Place place = told.lands().nearestPlace(d, told.places());
    boolean named = place != null || told.lands().land(d) != null;
    return later && named && !foreign && !same ? there(d, told) : null;
  }

  /** The land where a state's own were, if they are police or the text speaks of its army; null if not. */
  private @Nullable String there(Draft d, Told told) {
    Place place = told.lands().nearestPlace(d, told.places());
    String named = place == null ? told.lands().land(d) : place.country();
    String land = named == null ? sides.home() : named;
    return words.isRegular(d) && (sides.hasArmy(land) || words.isPolice(d)) ? land : null;
  }

  /** Soldiers and police of whom nothing else is told: those of the land where they were, if it has an army in the text. */
  private void soldiers(Draft d, Told told) {
    Lands lands = told.lands();
    String claimantSide = told.claimantSide();
    Place place = lands.nearestPlace(d, told.places());
    String land = place == null ? lands.land(d) : place.country();
    d.side(words.isPolice(d) ? land : null, "land");
    d.side(words.isPolice(d) ? sides.home() : null, "home");
    boolean there =
        !d.outcomes.contains(Outcome.DEPLOYED) && !d.outcomes.contains(Outcome.DISPLACED);
    d.side(there && sides.hasArmy(land) ? land : null, "land");
    d.side(there ? lands.near(d) : null, "near");
    d.side(sides.isParty(claimantSide) ? claimantSide : null, "claimant");
    d.side(sides.army(), "army");
    d.side(sides.home(), "home");
  }

  /** Whether the figure counts fighters of no army. */
  boolean isIrregular(Draft d) {
    return irregulars.is(d);
  }

  private static void losses(Draft d, Thing thing, Told told) {
    if (d.outcomes.contains(Outcome.STRUCK) || isLoss(d)) {
      d.side(told.targets().struck(), "struck");
    }
    if (thing.isEquipment() && isLoss(d)) {
      d.side(told.actors().saidBefore(), "before");
    }
  }

  /** Whether two figures of arms go on about the same: the same outcome, both losses, a list under one label. */
  private static boolean isSameStory(Draft last, Draft d) {
    return last.outcomes.equals(d.outcomes)
        || isLoss(last) && (isLoss(d) || isTaken(d))
        || d.way == Way.LABEL
        || d.outcomes.contains(Outcome.INTERCEPTED);
  }

  private static boolean isTaken(Draft d) {
    return d.outcomes.contains(Outcome.CAPTURED) && d.thing != null && d.thing.isEquipment();
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

  /** {@code lost 920 fighters}, {@code sent 5,000 fighters}: whoever has fighters loses or sends them. */
  private static boolean isForce(Draft d) {
    return d.outcomes.contains(Outcome.LOST)
        || d.outcomes.contains(Outcome.DEPLOYED)
        || d.outcomes.contains(Outcome.MOBILISED)
        || d.outcomes.contains(Outcome.RECRUITED)
        || d.outcomes.contains(Outcome.TRAINED);
  }

  /** Who acts in the verb, and so whose the thing is. */
  private @Nullable String byActor(Draft d, Told told) {
    Actors actors = told.actors();
    String claimantSide = told.claimantSide();
    Owner owner = d.word == null ? Owner.ANY : d.word.owner();
    String agent = d.passive ? actors.agent(d) : d.verb >= 0 ? actors.subject(d, d.verb) : null;
    if (owner == Owner.OWN && words.isEnemy(d)) {
      return foes.enemy(claimantSide, d);
    }
    if (owner == Owner.OWN) {
      boolean theirs =
          agent == null
              && d.passive
              && d.outcomes.contains(Outcome.LAUNCHED)
              && !actors.hasAgent(d);
      String attacked = theirs ? foe(d, told.targets().target(d)) : null;
      attacked = attacked == null && theirs ? foe(d, claimantSide) : attacked;
      return theirs ? attacked != null ? attacked : foe(d, sides.home()) : agent;
    }
    boolean attack = d.thing == Thing.ATTACK;
    if (owner == Owner.ANY
        || attack && d.word != null && !d.word.outcomes().contains(Outcome.CONDUCTED)
        || d.thing == Thing.TARGET && !d.outcomes.contains(Outcome.INTERCEPTED)) {
      return null;
    }
    if (d.passive && agent == null && words.isOwnLoss(d)) {
      return claimantSide;
    }
    boolean bare = d.thing == Thing.SOLDIER && !d.outcomes.contains(Outcome.LOST) && d.passive;
    boolean fighting = sides.hasArmy(claimantSide) || foes.fights(claimantSide);
    if (agent == null && bare && claimantSide != null && fighting) {
      String foe = foe(d, claimantSide);
      return foe != null && foes.names(foe, d.line.from(), d.figure.from()) ? foe : claimantSide;
    }
    String own = agent == null || Belligerents.isState(agent) ? null : there(d, told);
    if (own != null && agent != null && foes.fights(agent, own)) {
      return own;
    }
    String other = foe(d, agent);
    boolean claimed = agent == null || agent.equals(claimantSide);
    other = other == null && claimed ? foe(d, claimantSide) : other;
    boolean state = other == null || Belligerents.isState(other);
    return state || !words.isRegular(d) ? other : null;
  }

  /** {@code a Russian attack with 15 drones}; else the enemy of the land that was attacked. */
  private @Nullable String attacker(Draft d, Told told) {
    String named = told.attackers().attacker(d);
    if (named != null) {
      return named;
    }
    String attacked = told.lands().land(d);
    for (int i = d.line.from(); i < d.line.to() && attacked == null; i++) {
      PlaceName place = marks.at(i, PlaceName.class);
      SideName name = marks.at(i, SideName.class);
      attacked = place != null ? place.country() : name != null ? name.side() : null;
    }
    return foe(d, attacked != null ? attacked : sides.home());
  }
}
