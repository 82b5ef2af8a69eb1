package org.daybook.read;

import java.util.List;
import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.EventWord;
import org.daybook.lexicon.Sense.PlaceName;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Where a sentence says that it was, and so whose people and homes they were: {@code in southern Lebanon}. */
final class Lands {

  private final Marks marks;
  private final Tokens t;
  private final Line line;
  private final SideNames names;

  Lands(Marks marks, Line line, SideNames names) {
    this.marks = marks;
    this.t = marks.tokens();
    this.line = line;
    this.names = names;
  }

  /** The nearest country that the sentence names as a place: {@code in southern Lebanon}, {@code across Ukraine}. */
  @Nullable String land(Draft d) {
    Hit<SideName> hit = landHit(d);
    return hit == null ? null : hit.sense().side();
  }

  /** The same, with the place of its name. */
  @Nullable Hit<SideName> landHit(Draft d) {
    Hit<SideName> best = null;
    int nearest = Integer.MAX_VALUE;
    for (int i = line.from(); i < line.to(); i++) {
      Hit<SideName> hit = marks.hitAt(i, SideName.class);
      int distance = Math.abs(i - d.figure.from());
      if (hit != null
          && isLand(hit.sense())
          && distance < nearest
          && isWhere(t, hit)
          && !isHost(d, hit.from())
          && !isAttackOf(hit)
          && !names.isSpeaker(hit)) {
        best = hit;
        nearest = distance;
      }
    }
    return best;
  }

  /** {@code fled to Chad}, {@code sought refuge in Thailand}: the land that took people in is not theirs. */
  private boolean isHost(Draft d, int at) {
    if (!d.outcomes.contains(Outcome.DISPLACED)) {
      return false;
    }
    int k = at - 1;
    while (t.is(
        k,
        "the",
        "neighbouring",
        "neighboring",
        "nearby",
        "eastern",
        "western",
        "northern",
        "southern",
        "country",
        "of")) {
      k--;
    }
    return t.is(k, "to", "into", "toward", "towards", "reached", "entered", "entering")
        || t.is(k, "in", "at", "by", "across")
            && t.is(
                k - 1,
                "refuge",
                "shelter",
                "asylum",
                "sanctuary",
                "arrived",
                "registered",
                "camps",
                "hosted",
                "arriving",
                "safety",
                "living");
  }

  /** A people or country named in the sentence at all that is not the attacker, the nearest first. */
  @Nullable String near(Draft d) {
    String best = null;
    int nearest = Integer.MAX_VALUE;
    for (int i = line.from(); i < line.to(); i++) {
      Hit<SideName> hit = marks.hitAt(i, SideName.class);
      if (hit == null
          || names.isOrigin(hit)
          || names.isSpeaker(hit)
          || isHost(d, hit.from())
          || t.is(hit.from() - 1, "with")) {
        continue;
      }
      SideName name = hit.sense();
      if (name.kind() == SideName.Kind.ADJECTIVE
          && t.isCapital(hit.to())
          && marks.at(hit.to(), ThingWord.class) != null
          && !line.headline()) {
        continue;
      }
      boolean attacker =
          names.isAttack(hit.to()) || names.isAttack(hit.to() + 1) || t.is(hit.from() - 1, "by");
      boolean land = name.kind() == SideName.Kind.NAME || name.kind() == SideName.Kind.ADJECTIVE;
      int distance = Math.abs(i - d.figure.from());
      if (land && !attacker && distance < nearest) {
        nearest = distance;
        best = name.side();
      }
    }
    return best;
  }

  @Nullable Place nearestPlace(Draft d, List<Place> places) {
    Place best = null;
    for (Place place : places) {
      if (place.country() != null
          && !place.text().isEmpty()
          && !place.office()
          && (best == null || distance(place, d) < distance(best, d))) {
        best = place;
      }
    }
    return best;
  }

  /** {@code 1,200 were killed in the attack, with 240 held in Gaza}: whether another figure stands before the place. */
  boolean isParted(Draft d, Place place) {
    return names.isFigureIn(d.noun.to(), place.from());
  }

  static int distance(Place place, Draft d) {
    int behind = place.from() - d.figure.to();
    return behind >= 0 ? behind : (d.figure.from() - place.to()) * 2 + 4;
  }

  /** Whether the sentence names the side at all, not merely as who speaks or strikes. */
  boolean names(String side) {
    for (int i = line.from(); i < line.to(); i++) {
      for (Hit<SideName> hit : marks.allAt(i, SideName.class)) {
        if (hit.sense().side().equals(side)
            && !names.isAttack(hit.to())
            && !names.isAttack(hit.to() + 1)
            && !names.isSpeaker(hit)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Refugees are their own country's, not their host's: {@code fled from Syria}, {@code Syrian refugees}. */
  @Nullable String origin() {
    for (int i = line.from(); i < line.to(); i++) {
      Hit<SideName> hit = marks.hitAt(i, SideName.class);
      if (hit != null
          && hit.sense().kind() != SideName.Kind.ORGANISATION
          && (t.is(i - 1, "from", "fled", "fleeing", "flee", "leaving", "left")
              || t.is(hit.to(), "refugees", "refugee"))) {
        return hit.sense().side();
      }
      PlaceName place = marks.at(i, PlaceName.class);
      if (place != null && t.is(i - 1, "from", "fled", "fleeing", "flee", "leaving", "left")) {
        return place.country();
      }
    }
    return null;
  }

  boolean isForeign(Draft d) {
    for (int i = d.figure.to(); i < d.noun.to(); i++) {
      if (t.is(
          i,
          "foreigners",
          "foreign",
          "expatriates",
          "tourists",
          "western",
          "westerners",
          "international")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLand(SideName name) {
    return name.kind() == SideName.Kind.NAME || name.kind() == SideName.Kind.CAPITAL;
  }

  /** {@code killed in Israel's air strikes}: whose attack it was, not where. */
  private boolean isAttackOf(Hit<SideName> hit) {
    for (int i = hit.to() + 1; t.is(hit.to(), "'s") && i <= hit.to() + 5 && !t.isMark(i); i++) {
      if (marks.is(i, EventWord.class)
          || marks.is(i, ThingWord.class, word -> word.thing() == Thing.ATTACK)
          || t.is(i, "war", "campaign", "invasion", "response", "retaliation")) {
        return true;
      }
    }
    return false;
  }

  static boolean isWhere(Tokens t, Hit<SideName> hit) {
    if (t.is(hit.from() - 1, "of")
        && t.is(
            hit.from() - 2,
            "invasion",
            "population",
            "bombardment",
            "bombing",
            "shelling",
            "part",
            "parts",
            "areas",
            "people")) {
      return true;
    }
    if (!isLand(hit.sense())) {
      return false;
    }
    for (int k = hit.from() - 1; k >= hit.from() - 4; k--) {
      if (t.is(
          k,
          "in",
          "across",
          "inside",
          "against",
          "on",
          "into",
          "throughout",
          "hit",
          "hits",
          "struck",
          "near",
          "northern",
          "southern",
          "eastern",
          "western",
          "northwest",
          "northeast",
          "southwest",
          "southeast",
          "north",
          "south",
          "east",
          "west",
          "central",
          "within",
          "around",
          "over",
          "leave",
          "fled",
          "fleeing",
          "leaving",
          "left")) {
        return true;
      }
      if (t.isMark(k) && !t.is(k, "'s", "-") || t.is(k, "which", "whom", "that")) {
        return false;
      }
    }
    return false;
  }
}
