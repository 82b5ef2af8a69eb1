package org.daybook.read;

import java.util.List;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.BodyName;
import org.daybook.lexicon.Sense.OutcomeWord;
import org.daybook.lexicon.Sense.PlaceName;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Who acts in a sentence, and on whom: {@code Russian forces shot down}, {@code launched by Iran}, {@code strikes on ISIS}. */
final class Actors {

  private final Marks marks;
  private final Tokens t;
  private final Line line;
  private final List<Cue> cues;
  private final List<Draft> drafts;

  /** A sentence with its speakers and its figures. */
  Actors(Marks marks, Line line, List<Cue> cues, List<Draft> drafts) {
    this.marks = marks;
    this.t = marks.tokens();
    this.line = line;
    this.cues = cues;
    this.drafts = drafts;
  }

  /** The phrase's own word: {@code Ukrainian soldiers}, {@code Russia's 500 tanks}, {@code 12 fighters of Hamas}. */
  @Nullable String own(Draft d) {
    if (d.noun.side() != null && d.noun.kind() != Noun.Kind.UNKNOWN) {
      return d.noun.side();
    }
    int i = d.figure.from();
    if (t.is(i - 1, "'s", "'")) {
      Hit<SideName> hit = marks.hitBefore(i - 1, SideName.class);
      return hit == null ? null : hit.sense().side();
    }
    Hit<SideName> adjective = marks.hitBefore(i, SideName.class);
    if (adjective != null
        && (adjective.sense().kind() == SideName.Kind.ADJECTIVE
            || d.thing == Thing.MONEY
                && adjective.sense().kind() == SideName.Kind.NAME
                && !marks.is(adjective.from() - 1, OutcomeWord.class))) {
      return adjective.sense().side();
    }
    if (t.is(d.noun.to(), "of", "from")) {
      int k = t.is(d.noun.to() + 1, "the") ? d.noun.to() + 2 : d.noun.to() + 1;
      SideName name = marks.at(k, SideName.class);
      boolean whose =
          name != null
              && (t.is(d.noun.to(), "of")
                  || name.kind() == SideName.Kind.FIGHTERS
                  || name.kind() == SideName.Kind.ADJECTIVE);
      return name != null && whose ? name.side() : null;
    }
    return null;
  }

  /** The side named nearest before the verb in its sentence: its subject, or whose forces are. */
  @Nullable String subject(Draft d, int verb) {
    for (int i = verb - 1; i >= line.from(); i--) {
      if (t.is(i, ";")) {
        return null;
      }
      if (t.is(i, "it", "its", "they", "their") && i < verb) {
        String speaker = speaking(i);
        if (speaker != null) {
          return speaker;
        }
      }
      Hit<SideName> hit = marks.hitBefore(i + 1, SideName.class);
      if (hit != null && !isOrigin(hit) && !isPlaceOf(hit) && !isCounted(hit)) {
        return hit.sense().side();
      }
    }
    return null;
  }

  /** {@code neutralised 85 Ukrainian soldiers and destroyed 12 guns}: those counted are not who acts. */
  private boolean isCounted(Hit<?> hit) {
    for (Draft other : drafts) {
      if (hit.from() >= other.figure.from() && hit.to() <= other.noun.to()) {
        return true;
      }
    }
    return false;
  }

  /** {@code Kyiv said it shot down}: the one who speaks before. */
  private @Nullable String speaking(int i) {
    for (Cue cue : cues) {
      if (cue.to() <= i && i - cue.to() <= 3 && cue.speaker().side() != null) {
        return cue.speaker().side();
      }
    }
    return null;
  }

  /** {@code launched by Russia}, {@code shot down by Ukrainian defences}. */
  @Nullable String agent(Draft d) {
    for (int i = d.verb + 1; i < Math.min(line.to(), d.verb + 14); i++) {
      if (t.is(i, "by")) {
        for (int k = i + 1; k < Math.min(line.to(), i + 5); k++) {
          SideName name = marks.at(k, SideName.class);
          if (name != null) {
            return name.side();
          }
        }
      }
      if (t.is(i, ".", ";", ",")) {
        break;
      }
    }
    return null;
  }

  /** {@code 123 operations carried out by ISIS}: who made the attacks; null if the sentence does not tell. */
  @Nullable String maker(Draft d) {
    for (int i = d.noun.to(); i < Math.min(line.to(), d.noun.to() + 6); i++) {
      SideName name =
          t.is(i, "by") ? marks.at(t.is(i + 1, "the") ? i + 2 : i + 1, SideName.class) : null;
      if (name != null) {
        return name.side();
      }
    }
    return null;
  }

  /** Who attacks in the sentence: {@code Iran's attacks have killed 24}; null if it does not tell. */
  @Nullable String attacks() {
    for (int i = line.from(); i < line.to(); i++) {
      Hit<SideName> hit = marks.hitAt(i, SideName.class);
      if (hit != null
          && (isAttack(hit.to()) || t.is(hit.to(), "'s", "'") && isAttack(hit.to() + 1))
          && !isPlaceOf(hit)) {
        return hit.sense().side();
      }
    }
    return null;
  }

  /** {@code a Russian attack with 15 drones}: whose attack it is; null if the sentence does not tell. */
  @Nullable String attacker(Draft d) {
    for (int i = d.figure.from() - 1; i >= line.from(); i--) {
      Hit<SideName> hit = marks.hitBefore(i + 1, SideName.class);
      if (hit != null && (isAttack(hit.to()) || isAttack(hit.to() + 1)) && !isPlaceOf(hit)) {
        return hit.sense().side();
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

  /** {@code nine air strikes on ISIS militants, destroying six positions}: whom the attack was on; null if not told. */
  @Nullable String struck() {
    for (int i = line.from(); i < line.to(); i++) {
      ThingWord attack =
          t.is(i + 1, "on", "against", "targeting") ? marks.at(i, ThingWord.class) : null;
      for (int k = i + 2;
          attack != null && attack.thing() == Thing.ATTACK && k < Math.min(line.to(), i + 5);
          k++) {
        SideName name = marks.at(k, SideName.class);
        if (name != null) {
          return name.side();
        }
      }
    }
    return null;
  }

  /** {@code the United States gave $3bn}: who paid, given who paid in the figure before; null if not told. */
  @Nullable String payer(Draft d, @Nullable String last) {
    for (int i = d.figure.from() - 1; i >= line.from(); i--) {
      Hit<SideName> hit = marks.hitBefore(i + 1, SideName.class);
      boolean from =
          hit != null && t.is(hit.from() - (t.is(hit.from() - 1, "the") ? 2 : 1), "from", "by");
      if (hit != null && !isOrigin(hit) && (from || !isPlaceOf(hit))) {
        return state(hit.sense().side());
      }
      Hit<BodyName> body = hit == null ? marks.hitBefore(i + 1, BodyName.class) : null;
      if (body != null || t.is(i, ";", "appeal", "ransom")) {
        return body == null ? null : state(body.sense().side());
      }
    }
    return t.is(d.figure.from() - 1, "for", "or") ? null : last;
  }

  /** Appeals and funds of the United Nations are other people's money. */
  private static @Nullable String state(@Nullable String side) {
    return "un".equals(side) ? null : side;
  }

  /** {@code Russian losses reached 500}, {@code casualties of the Russian army}. */
  @Nullable String byNoun(Draft d) {
    for (int i = line.from(); i < line.to(); i++) {
      SideName name = t.is(i + 1, "side") ? marks.at(i, SideName.class) : null;
      if (name != null) {
        return name.side();
      }
    }
    for (int i = d.figure.from() - 1; i >= line.from(); i--) {
      Hit<SideName> hit = marks.hitBefore(i + 1, SideName.class);
      if (hit != null && !isOrigin(hit) && !isSpeaker(hit) && !isPlaceOf(hit)) {
        return hit.sense().side();
      }
    }
    for (int i = d.noun.to(); i < Math.min(line.to(), d.noun.to() + 8); i++) {
      Hit<SideName> hit = marks.hitAt(i, SideName.class);
      if (hit != null
          && !isOrigin(hit)
          && !isSpeaker(hit)
          && t.is(hit.from() - 1, "of", "the", "by", "among")) {
        return hit.sense().side();
      }
    }
    return null;
  }

  /** {@code The Russian army has suffered losses. These include 12 tanks}: the side that the sentence before names last. */
  @Nullable String saidBefore() {
    for (int i = line.from() - 1; i >= Math.max(0, line.from() - 40); i--) {
      Hit<SideName> hit = marks.hitBefore(i + 1, SideName.class);
      if (hit != null
          && !isOrigin(hit)
          && !isPlaceOf(hit)
          && marks.hitOver(hit.from(), BodyName.class) == null
          && hit.sense().kind() != SideName.Kind.ORGANISATION) {
        return hit.sense().side();
      }
    }
    return null;
  }

  boolean isOrigin(Hit<?> hit) {
    return t.is(hit.to(), "-") && t.isGlued(hit.to()) && !t.is(hit.to() + 1, "led", "backed");
  }

  /** {@code in Ukraine Russia lost}: the country behind {@code in} is where, not who. */
  boolean isPlaceOf(Hit<?> hit) {
    int k = hit.from() - 1;
    while (t.is(
        k,
        "the",
        "a",
        "an",
        "its",
        "their",
        "northern",
        "southern",
        "eastern",
        "western",
        "central",
        "neighbouring",
        "neighboring")) {
      k--;
    }
    for (int back = k; back >= k - 4 && back >= 0 && t.isWord(back) | t.is(back, "-"); back--) {
      if (t.is(back, "in", "across")) {
        return true;
      }
    }
    boolean forces =
        t.is(k, "of")
            && t.is(
                k - 1,
                "forces",
                "army",
                "troops",
                "losses",
                "military",
                "loss",
                "casualties",
                "soldiers",
                "fighters");
    return !forces
        && t.is(
            k,
            "in",
            "against",
            "on",
            "of",
            "across",
            "over",
            "at",
            "from",
            "to",
            "into",
            "with",
            "inside",
            "near",
            "between",
            "within",
            "around",
            "targeting",
            "throughout",
            "invading",
            "attacking",
            "leave",
            "for",
            "toward",
            "towards",
            "versus");
  }

  boolean isSpeaker(Hit<?> hit) {
    for (Cue cue : cues) {
      if (hit.from() >= cue.speaker().from()
          && hit.to() <= Math.max(cue.speaker().to(), cue.after() ? cue.to() : cue.verb())) {
        return true;
      }
    }
    return marks.hitOver(hit.from(), BodyName.class) != null;
  }

  boolean isAttack(int i) {
    ThingWord word = marks.at(i, ThingWord.class);
    return word != null
            && (word.thing() == Thing.ATTACK
                || word.thing() != null && word.thing().isEquipment()
                || word.thing() == Thing.SOLDIER)
        || t.is(
            i,
            "forces",
            "troops",
            "army",
            "military",
            "fire",
            "shelling",
            "bombardment",
            "air",
            "launched",
            "offensive",
            "artillery",
            "strikes",
            "attacks",
            "has",
            "have",
            "had",
            "attacked",
            "fired",
            "struck",
            "invasion",
            "occupation",
            "aggression",
            "federation",
            "announced",
            "kills",
            "kill",
            "killed",
            "killing",
            "bombing",
            "warplanes",
            "jets",
            "planes",
            "regime",
            "backed");
  }
}
