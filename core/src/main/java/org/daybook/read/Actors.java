package org.daybook.read;

import java.util.List;
import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.BodyName;
import org.daybook.lexicon.Sense.OutcomeWord;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.lexicon.Sense.Speech;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Who acts in a sentence: {@code Russian forces shot down}, {@code launched by Iran}. */
final class Actors {

  /** How far before a verb its subject's noun may stand. */
  private static final int NOUN = 7;

  /** How many tokens of the sentence before are looked at. */
  private static final int LONG = 60;

  private final Marks marks;
  private final Tokens t;
  private final Line line;
  private final List<Cue> cues;
  private final SideNames names;
  private final Attackers attackers;

  /** A sentence with its speakers, what the names in it do, and who attacks in it. */
  Actors(Marks marks, Line line, List<Cue> cues, SideNames names, Attackers attackers) {
    this.marks = marks;
    this.t = marks.tokens();
    this.line = line;
    this.cues = cues;
    this.names = names;
    this.attackers = attackers;
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
      i = names.aside(i);
      Hit<SideName> hit = names.actorBefore(i + 1);
      if (hit != null) {
        Hit<SideName> first = t.is(verb - 1, "and", "then") ? first(hit) : hit;
        return first.sense().side();
      }
    }
    return null;
  }

  /** {@code Iran saw the Ukrainian airliner and fired}: of two joined verbs the subject stands before the first. */
  private Hit<SideName> first(Hit<SideName> nearest) {
    Hit<SideName> first = nearest;
    for (int i = nearest.from() - 1; i >= line.from(); i--) {
      if (t.is(i, ",", ";", ":", "that", "while", "as", "when", "after", "before")
          || marks.is(i, Speech.class)) {
        break;
      }
      Hit<SideName> hit = names.actorBefore(i + 1);
      boolean does = hit != null && marks.hitBefore(nearest.from(), SideName.class) == null;
      first = does && hit != null && isDoing(hit, nearest) ? hit : first;
    }
    return first;
  }

  /** Whether some verb stands between two names, so that the second is what it is done to. */
  private boolean isDoing(Hit<SideName> hit, Hit<SideName> object) {
    for (int i = hit.to(); i < object.from(); i++) {
      if (t.word(i).endsWith("ed") || marks.is(i, OutcomeWord.class)) {
        return true;
      }
    }
    return false;
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
      if (hit != null && !names.isOrigin(hit) && !names.isPlaceOf(hit)) {
        return hit.sense().side();
      }
    }
    return null;
  }

  /** {@code Ukraine suffered too, with 7,600 vehicles lost}: who suffers losses in the sentence before the figure; null if not told. */
  @Nullable String loser(Draft d) {
    for (int i = d.figure.from() - 1; i >= line.from(); i--) {
      boolean suffers = t.is(i, "suffered", "suffers", "sustained", "incurred", "lost", "losing");
      Hit<SideName> hit = null;
      for (int k = i; suffers && hit == null && k > Math.max(line.from(), i - NOUN); k--) {
        hit = names.actorBefore(k);
      }
      if (hit != null) {
        return hit.sense().side();
      }
    }
    return null;
  }

  /** {@code Russia has acknowledged the deaths of 6,000 soldiers}: whoever says so speaks of his own. */
  boolean isAdmitted(Draft d) {
    for (int i = line.from(); d.thing == Thing.SOLDIER && i < d.figure.from(); i++) {
      if (t.is(
          i,
          "acknowledge",
          "acknowledges",
          "acknowledged",
          "admits",
          "admitted",
          "concedes",
          "conceded")) {
        return true;
      }
    }
    return false;
  }

  /** {@code 200 bombs were dropped by coalition members}: whether somebody is said to have done it, whoever that is. */
  boolean hasAgent(Draft d) {
    for (int i = d.verb + 1; d.passive && i < Math.min(line.to(), d.verb + 3); i++) {
      if (t.is(i, "by")) {
        return true;
      }
    }
    return false;
  }

  /** {@code Militants in Gaza fired 200 rockets}: whether fighters of no army do what the figure's verb says. */
  boolean isIrregular(Draft d) {
    for (int i = d.verb + 1; hasAgent(d) && i < Math.min(line.to(), d.verb + NOUN); i++) {
      if (marks.is(i, ThingWord.class, ThingWord::irregular)) {
        return agent(d) == null || Belligerents.isState(String.valueOf(agent(d)));
      }
    }
    for (int i = d.verb - 1; !d.passive && i >= Math.max(line.from(), d.verb - NOUN); i--) {
      if (marks.is(i, ThingWord.class, ThingWord::irregular)) {
        Hit<SideName> hit = marks.hitOver(i, SideName.class);
        hit = hit == null ? marks.hitBefore(i, SideName.class) : hit;
        return hit == null || Belligerents.isState(hit.sense().side());
      }
      boolean other = t.isMark(i) && !t.is(i, "-") || names.actorBefore(i + 1) != null;
      if (other || marks.is(i, OutcomeWord.class) || marks.is(i, Speech.class)) {
        return false;
      }
    }
    return false;
  }

  /** Who does what the figure's verb says, whatever that is: {@code Israel freed 90 prisoners}; null if not told. */
  @Nullable String doer(Draft d) {
    return d.verb < 0 ? null : d.passive ? agent(d) : subject(d, d.verb);
  }

  /** {@code launched by Russia}, {@code shot down by Ukrainian defences}. */
  @Nullable String agent(Draft d) {
    for (int i = d.verb + 1; i < Math.min(line.to(), d.verb + 14); i++) {
      if (t.is(i, "by")) {
        for (int k = i + 1;
            k < Math.min(line.to(), i + 5) && !Grammar.isPreposition(t.word(k));
            k++) {
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

  /** {@code Kyiv said it shot down}: the one who speaks before. */
  private @Nullable String speaking(int i) {
    for (Cue cue : cues) {
      if (cue.to() <= i && i - cue.to() <= 3 && cue.speaker().side() != null) {
        return cue.speaker().side();
      }
    }
    return null;
  }

  /** {@code three of its soldiers}: the side named last before the figure that does not itself harm them; null if none. */
  @Nullable String theirs(Draft d) {
    boolean harms =
        d.word != null
            && d.word.owner() == OutcomeWord.Owner.OTHER
            && !t.is(d.figure.from() - 1, "of");
    Hit<SideName> harmer = harms ? attackers.harmer(d) : null;
    for (int i = d.figure.from() - 1; i >= line.from(); i--) {
      Hit<SideName> hit = names.actorBefore(i + 1);
      if (hit != null && !hit.equals(harmer)) {
        return hit.sense().side();
      }
    }
    return null;
  }

  /** {@code Russian losses reached 500}, {@code casualties of the Russian army}. */
  @Nullable String byNoun(Draft d) {
    boolean harmed = d.outcomes.contains(Outcome.KILLED) || d.outcomes.contains(Outcome.WOUNDED);
    Hit<SideName> harmer = harmed ? attackers.harmer(d) : null;
    for (int i = d.figure.from() - 1; i >= line.from(); i--) {
      i = names.aside(i);
      if (t.is(i, "it", "they") && i <= line.from() + 1) {
        return subjectBefore();
      }
      Hit<SideName> hit = marks.hitBefore(i + 1, SideName.class);
      if (hit != null
          && !hit.equals(harmer)
          && !names.isOrigin(hit)
          && !names.isSpeaker(hit)
          && !names.isPlaceOf(hit)) {
        return hit.sense().side();
      }
    }
    for (int i = d.noun.to(); i < Math.min(line.to(), d.noun.to() + 8); i++) {
      Hit<SideName> hit = marks.hitAt(i, SideName.class);
      if (hit != null
          && !names.isOrigin(hit)
          && !names.isSpeaker(hit)
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
          && !names.isOrigin(hit)
          && !names.isPlaceOf(hit)
          && !t.is(hit.from() - 1, "by")
          && marks.hitOver(hit.from(), BodyName.class) == null
          && hit.sense().kind() != SideName.Kind.ORGANISATION) {
        return hit.sense().side();
      }
    }
    return null;
  }
}
