package org.daybook.read;

import java.util.Set;
import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.OutcomeWord;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells whom a toll counts by the words of its sentence: {@code civilian casualties}, {@code the army has lost 12}. */
final class LosersReader {

  private static final Set<String> SUFFERS =
      Set.of(
          "suffered",
          "suffer",
          "suffers",
          "suffering",
          "sustained",
          "sustain",
          "taken",
          "incurred",
          "has",
          "have",
          "had",
          "lost",
          "lose",
          "loses",
          "losing");

  /** {@code Chad will pass 9,000 casualties}: whoever passes the mark suffered them. */
  private static final Set<String> PASSES =
      Set.of(
          "pass",
          "passed",
          "passes",
          "surpass",
          "surpassed",
          "top",
          "topped",
          "near",
          "nearing",
          "approaching",
          "exceeded");

  private final Marks marks;
  private final Tokens t;

  LosersReader(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
  }

  /** Who they are as the sentence tells it; null where it does not. */
  @Nullable Thing told(Draft d) {
    for (int i = d.figure.from() - 1; i >= d.line.from(); i--) {
      if (t.is(i, ";")) {
        break;
      }
      if (t.is(i, "civilian", "civilians")) {
        return Thing.CIVILIAN;
      }
      if (d.figure.from() - i > 10) {
        continue;
      }
      if (t.is(
                  i,
                  "troop",
                  "troops",
                  "soldiers",
                  "servicemen",
                  "personnel",
                  "combat",
                  "battlefield",
                  "manpower")
              && !t.is(i - 1, "health", "medical", "hospital", "rescue", "emergency")
              && !t.is(
                  i + 1,
                  "said",
                  "spokesman",
                  "spokesperson",
                  "says",
                  "has",
                  "had",
                  "also",
                  "official",
                  "officials",
                  "analysts",
                  "operation",
                  "intelligence")
          || t.is(i, "military")
              && t.is(i + 1, "casualties", "losses", "deaths", "dead", "fatalities")
          || t.is(i, "forces", "army") && (d.outcomes.contains(Outcome.LOST) || isLosing(i))) {
        return Thing.SOLDIER;
      }
    }
    for (int i = d.line.from() - 1;
        i >= Math.max(0, d.line.from() - 30) && t.is(d.noun.to() - 1, "casualties", "fatalities");
        i--) {
      if (t.is(i, "soldiers", "troops", "fighters", "militants", "personnel")) {
        break;
      }
      if (t.is(i, "civilian", "civilians")) {
        return Thing.CIVILIAN;
      }
    }
    int verb = d.verb >= 0 ? d.verb : suffers(d);
    return verb >= 0 && isSuffered(verb, d) ? Thing.SOLDIER : isAdjective(d) ? Thing.SOLDIER : null;
  }

  private boolean isLosing(int i) {
    for (int k = i + 1; k < i + 6; k++) {
      if (t.is(
              k,
              "lost",
              "losing",
              "suffered",
              "sustained",
              "suffering",
              "losses",
              "casualties",
              "lose",
              "taken",
              "are",
              "have")
          && (t.is(k, "lost", "losing", "lose", "suffered", "sustained", "losses", "casualties")
              || t.is(k + 1, "losing", "lost", "suffered", "sustained"))) {
        return true;
      }
    }
    return false;
  }

  /** {@code Russia has suffered 900,000 casualties}: the verb, -1 if it is not there. */
  private int suffers(Draft d) {
    for (int i = d.figure.number() - 1; i >= Math.max(d.line.from(), d.figure.from() - 8); i--) {
      if (SUFFERS.contains(t.word(i)) || PASSES.contains(t.word(i)) || t.is(i, "inflicted")) {
        return i;
      }
    }
    return -1;
  }

  /** A state or its capital is the subject; people of a place are not. */
  private boolean isSuffered(int verb, Draft d) {
    if (t.is(verb, "has", "have", "had") && verb + 1 < d.figure.from() && !t.is(verb + 1, ",")) {
      return false;
    }
    boolean passes = PASSES.contains(t.word(verb)) && !d.noun.outcomes().isEmpty();
    boolean verbs =
        SUFFERS.contains(t.word(verb))
            || passes
            || d.word != null
                && d.word.outcomes().contains(Outcome.LOST)
                && d.word.owner() == OutcomeWord.Owner.OWN;
    if (!verbs || d.outcomes.contains(Outcome.DETAINED)) {
      return false;
    }
    int subject = verb - 1;
    while (subject > d.line.from() && Grammar.isAuxiliary(t.word(subject))) {
      subject--;
    }
    if (t.is(subject, "it") && t.is(d.noun.to() - 1, "casualties", "losses")) {
      return true;
    }
    for (int i = verb - 1; i >= Math.max(d.line.from(), verb - 7); i--) {
      Hit<SideName> hit = marks.hitBefore(i + 1, SideName.class);
      if (hit != null) {
        SideName.Kind kind = hit.sense().kind();
        return kind != SideName.Kind.ADJECTIVE
            && !t.is(hit.from() - 1, "in", "of")
            && !t.is(hit.from() - 2, "in");
      }
    }
    return false;
  }

  /** {@code total Russian casualties may cross the 1 million mark}. */
  private boolean isAdjective(Draft d) {
    for (int i = d.figure.from() - 1; i >= Math.max(d.line.from(), d.figure.from() - 12); i--) {
      if (t.is(i, "casualties", "losses")) {
        Hit<SideName> hit = marks.hitBefore(t.is(i - 1, "'s") ? i - 1 : i, SideName.class);
        return hit != null || t.is(i - 1, "its", "their");
      }
    }
    return t.is(d.noun.to() - 1, "casualties", "losses")
        && d.noun.side() != null
        && d.figure.bounds().low() != null
        && d.figure.bounds().low().longValue() > 1000;
  }
}
