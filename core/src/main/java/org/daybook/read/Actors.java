package org.daybook.read;

import java.util.List;
import org.daybook.claim.Outcome;
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

/** Who acts in a sentence, and on whom: {@code Russian forces shot down}, {@code launched by Iran}, {@code strikes on ISIS}. */
final class Actors {

  /** How many tokens of the sentence before are looked at. */
  private static final int LONG = 60;

  /** How long a description between commas may be. */
  private static final int ASIDE = 14;

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
        if (t.is(i, "it", "they") && i <= line.from() + 3) {
          return subjectBefore();
        }
      }
      i = aside(i);
      Hit<SideName> hit = actorBefore(i + 1);
      if (hit != null) {
        return hit.sense().side();
      }
    }
    return null;
  }

  /** {@code Britain, a major ally of the US, has}: the token before what only describes; the same where nothing does. */
  private int aside(int i) {
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

  /** {@code Israel struck all night. It hit …}: the side that the sentence before names first as who acts; null if none. */
  private @Nullable String subjectBefore() {
    int from = line.from() - 1;
    while (from > 0
        && from > line.from() - LONG
        && !t.is(from - 1, ".")
        && t.breaksBefore(from) == 0) {
      from--;
    }
    for (int i = Math.max(0, from); i < line.from(); i++) {
      Hit<SideName> hit = marks.hitAt(i, SideName.class);
      if (hit != null && !isOrigin(hit) && !isPlaceOf(hit)) {
        return hit.sense().side();
      }
    }
    return null;
  }

  /** A side whose name ends before a token, if it can be who acts. */
  private @Nullable Hit<SideName> actorBefore(int i) {
    Hit<SideName> hit = marks.hitBefore(i, SideName.class);
    return hit != null && !isOrigin(hit) && !isPlaceOf(hit) && !isCounted(hit) ? hit : null;
  }

  /** Who does what the figure's verb says, whatever that is: {@code Israel freed 90 prisoners}; null if not told. */
  @Nullable String doer(Draft d) {
    return d.verb < 0 ? null : d.passive ? agent(d) : subject(d, d.verb);
  }

  /** Who harms in the sentence, with the place of the name: {@code Hamas militants killed}, {@code an attack by Hamas}; null if not told. */
  @Nullable Hit<SideName> harmer(Draft d) {
    boolean harms = d.verb >= 0 && d.word != null && d.word.owner() == OutcomeWord.Owner.OTHER;
    for (int i = d.verb - 1; harms && !d.passive && i >= line.from() && !t.is(i, ";"); i--) {
      if (marks.is(i, ThingWord.class, word -> word.thing() == Thing.ATTACK)) {
        break;
      }
      Hit<SideName> hit = actorBefore(i + 1);
      if (hit != null && !isSpeaker(hit)) {
        return hit;
      }
    }
    Hit<SideName> nearest = null;
    for (int i = line.from(); i < line.to(); i++) {
      Hit<SideName> hit = marks.hitAt(i, SideName.class);
      if (hit != null
          && !isOrigin(hit)
          && !isPlaceOf(hit)
          && !isCounted(hit)
          && (isAttacker(hit) || isBy(hit.from()))
          && (nearest == null || i < d.figure.from())) {
        nearest = hit;
      }
    }
    return nearest;
  }

  /** {@code Hamas gunmen killed}, {@code Israel's air strikes}: whose attack it is; fighters alone only before their deed. */
  private boolean isAttacker(Hit<SideName> hit) {
    if (isOrigin(hit)) {
      return false;
    }
    int k = t.is(hit.to(), "'s", "'") ? hit.to() + 1 : hit.to();
    for (int i = k; i < k + 5 && (t.isWord(i) || t.isNumber(i) || t.is(i, "-", ".")); i++) {
      ThingWord word = marks.at(i, ThingWord.class);
      boolean deed =
          word != null && word.thing() == Thing.ATTACK
              || t.is(i, "fire", "bombs", "offensive", "campaign", "invasion", "bombing")
              || marks.is(
                      i,
                      OutcomeWord.class,
                      w -> w.owner() == OutcomeWord.Owner.OTHER && w.form() != OutcomeWord.Form.ING)
                  && !t.is(i + 1, "by");
      if (deed) {
        return true;
      }
      boolean stops = Grammar.endsPhrase(t, i) && !Grammar.isAuxiliary(t.word(i));
      if (stops || Grammar.isBe(t.word(i)) || marks.is(i, Speech.class)) {
        return false;
      }
    }
    return false;
  }

  /** {@code killed by}, {@code an attack by}, {@code taken hostage by the}: whoever is named behind did it. */
  private boolean isBy(int i) {
    int k = t.is(i - 1, "the") ? i - 2 : i - 1;
    if (!t.is(k, "by")) {
      return false;
    }
    for (int back = k - 1; back >= Math.max(line.from(), k - 3); back--) {
      if (marks.is(back, ThingWord.class, word -> word.thing() == Thing.ATTACK)
          || marks.is(back, OutcomeWord.class, OutcomeWord::canBePassive)
          || t.is(back, "hostage", "captive")) {
        return true;
      }
    }
    return false;
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
          && cue.speaker().kind() == Name.Kind.STATE
          && !cue.after()
          && gap >= 0
          && gap <= 3) {
        return true;
      }
    }
    return false;
  }

  /** {@code three of its soldiers}: the side named last before the figure that does not itself harm them; null if none. */
  @Nullable String theirs(Draft d) {
    boolean harms =
        d.word != null
            && d.word.owner() == OutcomeWord.Owner.OTHER
            && !t.is(d.figure.from() - 1, "of");
    Hit<SideName> harmer = harms ? harmer(d) : null;
    for (int i = d.figure.from() - 1; i >= line.from(); i--) {
      Hit<SideName> hit = actorBefore(i + 1);
      if (hit != null && !hit.equals(harmer)) {
        return hit.sense().side();
      }
    }
    return null;
  }

  /** {@code Russian losses reached 500}, {@code casualties of the Russian army}. */
  @Nullable String byNoun(Draft d) {
    boolean harmed = d.outcomes.contains(Outcome.KILLED) || d.outcomes.contains(Outcome.WOUNDED);
    Hit<SideName> harmer = harmed ? harmer(d) : null;
    for (int i = d.figure.from() - 1; i >= line.from(); i--) {
      i = aside(i);
      if (t.is(i, "it", "they") && i <= line.from() + 1) {
        return subjectBefore();
      }
      Hit<SideName> hit = marks.hitBefore(i + 1, SideName.class);
      if (hit != null
          && !hit.equals(harmer)
          && !isOrigin(hit)
          && !isSpeaker(hit)
          && !isPlaceOf(hit)) {
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
      if (!joined && (name || Grammar.endsPhrase(t, back) || marks.is(back, OutcomeWord.class))) {
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
