package org.daybook.read;

import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.OutcomeWord;
import org.daybook.lexicon.Sense.PlaceName;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/** On whom a sentence's attack is, and where from: {@code strikes on ISIS}, {@code launched toward Israel}, {@code rockets from Gaza}. */
final class Targets {

  /** How many tokens behind a verb or preposition its object's name may begin. */
  private static final int OBJECT = 3;

  /** How far behind weapons it may stand where they were sent from. */
  private static final int LAUNCH = 8;

  private final Marks marks;
  private final Tokens t;
  private final Line line;
  private final Attackers attackers;

  Targets(Marks marks, Line line, Attackers attackers) {
    this.marks = marks;
    this.t = marks.tokens();
    this.line = line;
    this.attackers = attackers;
  }

  /** {@code rockets from Gaza}, {@code fired from Lebanese territory}: the land where weapons were sent from; null if not told. */
  @Nullable String origin(Draft d) {
    for (int i = d.noun.to(); i < Math.min(line.to(), d.noun.to() + LAUNCH); i++) {
      for (int k = i + 1; t.is(i, "from") && k < i + OBJECT + 1; k++) {
        SideName name = marks.at(k, SideName.class);
        PlaceName place = marks.at(k, PlaceName.class);
        if (name != null || place != null) {
          return name != null ? name.side() : place == null ? null : place.country();
        }
      }
      if (t.is(i, ",", ";")) {
        return null;
      }
    }
    return null;
  }

  /** {@code fired rockets at Israel, killing three people}: the land at which weapons were sent before the figure; null if none. */
  @Nullable String aimed(Draft d) {
    for (int i = d.figure.from() - 2; i > line.from(); i--) {
      boolean to = t.is(i, "at", "into", "toward", "towards", "on");
      for (int k = i - 1; to && k >= Math.max(line.from(), i - OBJECT); k--) {
        SideName name = marks.at(t.is(i + 1, "the") ? i + 2 : i + 1, SideName.class);
        boolean land = name != null && name.kind() == SideName.Kind.NAME;
        if (land && marks.is(k, ThingWord.class, word -> Kinds.isWeapon(word.thing()))) {
          return name == null ? null : name.side();
        }
      }
    }
    return null;
  }

  /** {@code launched toward Israeli territory}: whom the weapons were sent against; null if the sentence does not tell. */
  @Nullable String target(Draft d) {
    for (int i = Math.max(d.verb, line.from()); i < line.to(); i++) {
      if (t.is(i, "toward", "towards", "at", "against", "into", "on", "over", "across")) {
        for (int k = i + 1; k < i + 4; k++) {
          SideName name = marks.at(k, SideName.class);
          PlaceName place = marks.at(k, PlaceName.class);
          if (name != null || place != null) {
            return name != null ? name.side() : place == null ? null : place.country();
          }
        }
      }
    }
    return null;
  }

  /** {@code nine air strikes on ISIS militants}, {@code fighters ambushed an Indian patrol}: whom the attack was on; null if not told. */
  @Nullable String struck() {
    for (int i = line.from(); i < line.to(); i++) {
      int from = objectOf(i);
      for (int k = from; from > 0 && k < Math.min(line.to(), from + OBJECT); k++) {
        Hit<SideName> hit = marks.hitAt(k, SideName.class);
        boolean land = hit != null && from > i + 1 && hit.sense().kind() == SideName.Kind.NAME;
        if (hit != null && (t.is(i + 1, "on", "against", "targeting") || isForce(hit))) {
          return hit.sense().side();
        }
        if (land || t.isMark(k) && !t.is(k, "-")) {
          break;
        }
      }
    }
    return null;
  }

  /** The token behind an attack's {@code on}, or behind a verb of attacking; 0 if there is none. */
  private int objectOf(int i) {
    ThingWord attack = marks.at(i, ThingWord.class);
    if (attack != null
        && attack.thing() == Thing.ATTACK
        && t.is(i + 1, "on", "against", "targeting")) {
      return i + 2;
    }
    Hit<OutcomeWord> verb = marks.hitAt(i, OutcomeWord.class);
    return verb != null && verb.sense().outcomes().contains(Outcome.STRUCK) && attackers.isDeed(i)
        ? verb.to()
        : 0;
  }

  /** {@code a Turkish army tank}, {@code an Indian convoy}: what a state's forces have. */
  private boolean isForce(Hit<SideName> hit) {
    int k = t.is(hit.to(), "'s", "'") ? hit.to() + 1 : hit.to();
    for (int i = k; i < k + 3 && t.isWord(i); i++) {
      ThingWord word = marks.at(i, ThingWord.class);
      boolean arms =
          word != null
              && word.thing() != null
              && (word.thing().isEquipment() || word.thing() == Thing.SOLDIER)
              && !word.irregular();
      if (arms
          || t.is(
              i,
              "army",
              "military",
              "convoy",
              "patrol",
              "troops",
              "forces",
              "checkpoint",
              "outpost",
              "base",
              "camp",
              "barracks",
              "garrison",
              "post",
              "police")) {
        return true;
      }
    }
    return false;
  }
}
