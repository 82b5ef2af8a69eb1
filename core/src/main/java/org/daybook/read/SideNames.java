package org.daybook.read;

import java.util.List;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.BodyName;
import org.daybook.lexicon.Sense.OutcomeWord;
import org.daybook.lexicon.Sense.PlaceName;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.lexicon.Sense.Speech;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What the names of sides do in a sentence: who speaks, whose attack it is, what is only a place or says where something is from. */
final class SideNames {

  /** How long a description between commas may be. */
  private static final int ASIDE = 14;

  private final Marks marks;
  private final Tokens t;
  private final Line line;
  private final List<Cue> cues;
  private final List<Draft> drafts;

  /** A sentence with its speakers and its figures. */
  SideNames(Marks marks, Line line, List<Cue> cues, List<Draft> drafts) {
    this.marks = marks;
    this.t = marks.tokens();
    this.line = line;
    this.cues = cues;
    this.drafts = drafts;
  }

  /** {@code On the Israeli side, 67 were killed}: the nearest that the sentence names; null if it names none. */
  @Nullable String side(Draft d) {
    String best = null;
    int least = Integer.MAX_VALUE;
    for (int i = line.from(); i < line.to(); i++) {
      Hit<SideName> hit = marks.hitAt(i, SideName.class);
      int distance = Math.abs(i - d.figure.from());
      if (hit != null
          && t.is(hit.to(), "side")
          && !marks.is(hit.to() + 1, Speech.class)
          && (i < d.figure.from() || isSame(d.noun.to(), i))
          && distance < least) {
        best = hit.sense().side();
        least = distance;
      }
    }
    return best;
  }

  /** Whether nothing new begins between two tokens: {@code 12 died on the Israeli side}. */
  private boolean isSame(int from, int to) {
    for (int i = from; i < to; i++) {
      if (t.is(i, "while", "but", "and", ";", "whereas") || t.isNumber(i)) {
        return false;
      }
    }
    return true;
  }

  /** {@code Israel says 1,200 people}: whether that side speaks right before the figure. */
  boolean isSaying(String side, Draft d) {
    for (Cue cue : cues) {
      int gap = d.figure.from() - cue.to();
      if (side.equals(cue.speaker().side())
          && (cue.speaker().kind() == Name.Kind.STATE || isPeople(cue.speaker()))
          && !cue.after()
          && gap >= 0
          && gap <= 3) {
        return true;
      }
    }
    return false;
  }

  /** {@code Palestinians}: a people by its bare name, not {@code Russian-imposed authorities}. */
  private static boolean isPeople(Name name) {
    return name.kind() == Name.Kind.PEOPLE && name.text().indexOf(' ') < 0;
  }

  /** A side whose name ends before a token, if it can be who acts. */
  @Nullable Hit<SideName> actorBefore(int i) {
    Hit<SideName> hit = marks.hitBefore(i, SideName.class);
    return hit != null && !isOrigin(hit) && !isPlaceOf(hit) && !isCounted(hit) ? hit : null;
  }

  /** {@code Britain, a major ally of the US, has}: the token before what only describes; the same where nothing does. */
  int aside(int i) {
    if (!t.is(i, ",")) {
      return i;
    }
    for (int k = i - 1; k >= Math.max(line.from(), i - ASIDE); k--) {
      if (t.is(k, ",", ";")) {
        boolean describes = t.is(k + 1, "a", "an", "which", "who", "whose", "once", "one");
        return t.is(k, ",") && describes ? k - 1 : i;
      }
    }
    return i;
  }

  /** {@code neutralised 85 Ukrainian soldiers and destroyed 12 guns}: those counted are not who acts. */
  boolean isCounted(Hit<?> hit) {
    for (Draft other : drafts) {
      if (hit.from() >= other.figure.from() && hit.to() <= other.noun.to()) {
        return true;
      }
    }
    return false;
  }

  /** {@code Afghan militants}, {@code Gaza gunmen}: fighters of a land, not its state's. */
  boolean isOfIrregulars(Hit<SideName> hit) {
    int k = t.is(hit.to(), "'s", "'", "-", "based") ? hit.to() + 1 : hit.to();
    return Belligerents.isState(hit.sense().side())
        && (marks.is(k, ThingWord.class, ThingWord::irregular)
            || marks.is(k + 1, ThingWord.class, ThingWord::irregular) && !t.isMark(k));
  }

  /** Whether one of the sentence's figures begins within tokens {@code [from, to)}. */
  boolean isFigureIn(int from, int to) {
    for (Draft other : drafts) {
      if (other.figure.from() >= from && other.figure.from() < to) {
        return true;
      }
    }
    return false;
  }

  boolean isOrigin(Hit<?> hit) {
    return t.is(hit.to(), "-") && t.isGlued(hit.to()) && !t.is(hit.to() + 1, "led", "backed");
  }

  /** {@code in Ukraine Russia lost}: the country behind {@code in} is where, not who. */
  boolean isPlaceOf(Hit<?> hit) {
    int k = hit.from() - 1;
    while (marks.is(k, ThingWord.class, ThingWord::irregular)
        || t.is(
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
      boolean name =
          marks.hitBefore(back + 1, SideName.class) != null
              || marks.hitBefore(back + 1, PlaceName.class) != null;
      boolean joined = t.is(back, "and", "or") || t.is(back + 1, "and", "or");
      boolean compound = t.is(back + 1, "-") && t.isGlued(back + 1);
      if (!joined
          && !compound
          && (name || Grammar.endsPhrase(t, back) || marks.is(back, OutcomeWord.class))) {
        break;
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
            "outside",
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
