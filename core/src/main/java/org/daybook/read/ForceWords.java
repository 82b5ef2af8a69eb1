package org.daybook.read;

import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.read.Draft.Way;
import org.daybook.text.Tokens;

/** What the words around a figure tell of the force that it counts: a state's own, police, several nations', the enemy's. */
final class ForceWords {

  /** How far before a figure its head noun may stand. */
  private static final int FAR = 24;

  /** How far behind a share the noun that it is of may stand: {@code three of them were soldiers}. */
  private static final int SHARE = 4;

  private final Marks marks;
  private final Tokens t;

  ForceWords(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
  }

  /** {@code peacekeepers}, {@code international troops}: of several nations, and so of the body that sent them. */
  boolean isInternational(Draft d) {
    boolean several = t.is(d.noun.to() - 1, "peacekeeper", "peacekeepers");
    for (int i = d.figure.to(); i < d.noun.to() && isRegular(d); i++) {
      several |= t.is(i, "international", "foreign", "multinational");
    }
    return several;
  }

  /** {@code two navy boats}, {@code an army truck}: what only a state has. */
  boolean isState(Draft d) {
    for (int i = d.figure.to(); i < d.noun.to(); i++) {
      if (t.is(i, "army", "navy", "military", "police", "government", "regime", "junta")) {
        return true;
      }
    }
    return false;
  }

  /** {@code soldiers}, {@code police officers}, also after an armed group's fighters: words for a state's own. */
  boolean isRegular(Draft d) {
    int end = d.rules.contains("thing:share") ? d.noun.to() + SHARE : d.noun.to();
    for (int i = d.figure.to(); i < Math.min(end, d.line.to()); i++) {
      if (marks.is(i, ThingWord.class, ThingWord::regular)) {
        return true;
      }
    }
    return false;
  }

  /** {@code police officers}, {@code border guards}: those of the land. */
  boolean isPolice(Draft d) {
    for (int i = d.figure.to(); i < d.noun.to(); i++) {
      if (t.is(
          i,
          "police",
          "policeman",
          "policemen",
          "policewomen",
          "guard",
          "guards",
          "gendarmes",
          "security",
          "constables")) {
        return true;
      }
    }
    return false;
  }

  /** {@code The enemy lost 300 men}: whoever says it speaks of the other side. */
  boolean isEnemy(Draft d) {
    for (int i = d.verb - 1; i >= Math.max(d.line.from(), d.verb - 4); i--) {
      if (t.is(i, "enemy", "occupiers", "invaders", "aggressor", "adversary")) {
        return true;
      }
    }
    return false;
  }

  /** {@code 2,300 enemy fighters}, {@code the adversary's losses have reached 26,000 men}. */
  boolean isCalledEnemy(Draft d) {
    int from = d.way == Way.HEAD ? Math.max(d.line.from(), d.figure.from() - FAR) : d.figure.to();
    for (int i = from; i < d.noun.to(); i++) {
      if (t.is(i, "enemy", "hostile") || t.is(i, "adversary", "opponent") && t.is(i + 1, "'s")) {
        return true;
      }
    }
    return false;
  }

  /** {@code reported its military casualties when it said that 6,000 had been killed}. */
  boolean isOwnLoss(Draft d) {
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

  /** {@code Russia attacked Ukraine with 1,500 drones}: whether the figure counts what was attacked with. */
  boolean isMeans(Draft d) {
    for (int i = d.verb + 1; d.verb >= 0 && !d.passive && i < d.figure.from(); i++) {
      if (t.is(i, "with", "using", "by")) {
        return true;
      }
    }
    return false;
  }
}
