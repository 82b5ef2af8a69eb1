package org.daybook.read;

import java.util.List;
import java.util.Set;
import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.AreaWord;
import org.daybook.lexicon.Sense.EventWord;
import org.daybook.lexicon.Sense.OutcomeWord;
import org.daybook.lexicon.Sense.PlaceName;
import org.daybook.lexicon.Sense.Role;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.lexicon.WordList;
import org.daybook.text.Tokens;

/**
 * Says in what way a sentence names a place: where something happened, whence things came, where somebody spoke or holds office.
 */
final class PlaceUse {

  private final Marks marks;
  private final Tokens t;

  PlaceUse(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
  }

  /** {@code Hamid Karzai International Airport}, {@code the Tigray conflict}: a single building divides no figures, a war's name neither. */
  boolean isBuilding(Place place) {
    return marks.in(place.to() - 1, WordList.BUILDINGS) || t.is(place.to(), "war", "conflict");
  }

  /** {@code eastern Congo}, {@code the country's south}: told from afar. */
  boolean isFar(Place place) {
    return marks.in(place.from(), WordList.COMPASS)
        && (place.to() == place.from() + 1
            || marks.hitBefore(place.to(), SideName.class) != null
                && marks.hitBefore(place.to(), PlaceName.class) == null);
  }

  /** {@code rockets from Bor killed five}, {@code shells fired from Bor}: they did not fall there. */
  boolean isHence(Place place) {
    int k = opener(place);
    return t.is(k, "from")
        && (t.is(k - 1, "fire")
            || isLaunch(k - 1)
            || marks.is(
                k - 1,
                ThingWord.class,
                word -> word.thing() != null && word.thing().isEquipment()));
  }

  private boolean isLaunch(int i) {
    for (Hit<OutcomeWord> word : marks.allAt(i, OutcomeWord.class)) {
      if (word.sense().outcomes().contains(Outcome.LAUNCHED)) {
        return true;
      }
    }
    return false;
  }

  /** {@code brought to a hospital in Bor}: where the dead and wounded are now. */
  boolean isHospital(Place place) {
    int k = opener(place);
    if (!t.is(k, "in", "at", "near") || !t.is(k - 1, "hospital", "hospitals", "clinic", "morgue")) {
      return false;
    }
    for (int i = k - 2; i > k - 6; i--) {
      if (t.is(i, "to", "into")) {
        return true;
      }
    }
    return false;
  }

  /** {@code on the road between Goma and Rutshuru}: at neither. */
  boolean isBetween(Place place) {
    int k = t.is(place.from() - 1, "and") ? place.from() - 4 : place.from() - 3;
    for (int i = Math.max(0, k); i < place.from(); i++) {
      if (t.is(i, "between")) {
        return true;
      }
    }
    return t.is(place.from() - 1, "in") && t.is(place.from() - 2, "based")
        || t.is(place.to(), "-") && t.is(place.to() + 1, "based");
  }

  /** {@code HTS, which controls much of Idlib, said}: told of somebody, not of what happened. */
  boolean isDescribed(Place place) {
    for (int k = place.from() - 1; k > place.from() - 8 && !t.is(k, ",", "."); k--) {
      if (t.is(k, "which", "who", "whose")) {
        return true;
      }
    }
    return false;
  }

  /** {@code officials in Kyiv}: where a state's word comes from, whatever it is about. */
  boolean isCapital(Place place) {
    return marks.is(place.from(), SideName.class, name -> name.kind() == SideName.Kind.CAPITAL);
  }

  /** {@code from Bor}, {@code towards Bor}: not where it happened. */
  boolean isMotion(Place place) {
    return t.is(
        opener(place), "from", "to", "for", "towards", "toward", "into", "against", "with", "by");
  }

  int opener(Place place) {
    return t.is(place.from() - 1, "the", "a") ? place.from() - 2 : place.from() - 1;
  }

  /** {@code Bor was shelled}, {@code Bor Township was also targeted by airstrikes}. */
  boolean isStruck(Place place) {
    int k = place.to();
    if (marks.in(k, WordList.UNDERGOING)) {
      return true;
    }
    while (t.is(k, "was", "were", "has", "have", "been", "also", "again", "came", "under")) {
      k++;
    }
    return k > place.to() && isEvent(k);
  }

  boolean isEvent(int i) {
    return marks.is(i, EventWord.class)
        || marks.is(i, ThingWord.class, word -> word.thing() == Thing.ATTACK)
        || marks.is(i, OutcomeWord.class, word -> isHarm(word.outcomes()));
  }

  private static boolean isHarm(Set<Outcome> outcomes) {
    return outcomes.contains(Outcome.KILLED)
        || outcomes.contains(Outcome.WOUNDED)
        || outcomes.contains(Outcome.STRUCK)
        || outcomes.contains(Outcome.DESTROYED)
        || outcomes.contains(Outcome.DAMAGED);
  }

  /** Whether a place is not plainly where things happened. */
  boolean isWeak(Place place, List<Cue> speakers) {
    return !isOpened(place) || isTelling(place, speakers);
  }

  /** Whether a place told with somebody or aside lets one guess where things were: {@code the Gaza ministry}, {@code west of Bor}. */
  boolean isTelling(Place place, List<Cue> speakers) {
    return isSpeaking(place, speakers)
        || place.office()
        || t.is(place.from() - 1, "through", "via")
        || t.is(place.from() - 2, "through", "via")
        || marks.is(place.to(), Role.class)
        || isOffice(place.from());
  }

  /** {@code according to Gaza health officials}: named with who speaks. */
  static boolean isSpeaking(Place place, List<Cue> speakers) {
    for (Cue cue : speakers) {
      int from = cue.after() ? cue.verb() : cue.from();
      int to = cue.after() ? cue.to() : cue.verb();
      if (place.from() >= from && place.to() <= to) {
        return true;
      }
    }
    return false;
  }

  /** {@code the governor of the Kursk region}, {@code west of Bor}, {@code based in Beni}. */
  private boolean isOffice(int from) {
    int k = from - 1;
    while (t.is(k, "the", "of", "in", "for")) {
      k--;
    }
    boolean direction =
        t.is(from - 1, "of")
            && marks.in(from - 2, WordList.COMPASS)
            && !t.is(from - 2, "centre", "center");
    Hit<Role> role = k < from - 1 ? marks.hitBefore(k + 1, Role.class) : null;
    return direction
        || t.is(k, "based", "side")
        || role != null && role.sense().kind() == Role.Kind.PERSON;
  }

  /** {@code Gaza militants}, {@code 20 Rohingya women}: who they are, and not where. */
  boolean isAttribute(Place place) {
    return !place.office()
        && !t.is(place.from() - 1, "in", "near", "of", "across", "on")
        && marks.hitBefore(place.to(), AreaWord.class) == null
        && !marks.is(place.to(), OutcomeWord.class)
        && marks.is(
            place.to(), ThingWord.class, word -> word.thing() != null && word.thing().isPeople());
  }

  /** Whether a word of place leads to it, or it is called an area, or an attack is named for it. */
  boolean isOpened(Place place) {
    boolean label = t.is(place.to(), ":", "(", "–", "—");
    boolean called =
        marks.hitBefore(
                t.is(place.from() - 1, ",", "called", "named") ? place.from() - 1 : place.from(),
                AreaWord.class)
            != null;
    if (label
        || called
        || isStruck(place)
        || isEvent(place.from() - 1)
        || marks.hitBefore(place.to(), AreaWord.class) != null
        || marks.is(
            place.to(),
            ThingWord.class,
            word -> word.thing() != null && !word.thing().isPeople())) {
      return true;
    }
    for (int k = place.from() - 1; k >= place.from() - 6 && k >= 0; k--) {
      if (t.is(
              k,
              "in",
              "near",
              "at",
              "on",
              "of",
              "from",
              "to",
              "into",
              "across",
              "around",
              "outside",
              "inside",
              "over",
              "within",
              "throughout",
              "for",
              "towards",
              "toward",
              "against")
          || marks.in(k, WordList.REACHING)) {
        return true;
      }
      if (t.isMark(k) && !t.is(k, ",", "-", "'s")
          || t.isNumber(k)
          || t.is(
              k, "with", "by", "about", "between", "who", "which", "that", "whose", "than", "as")) {
        return false;
      }
    }
    return false;
  }
}
