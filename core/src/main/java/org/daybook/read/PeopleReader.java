package org.daybook.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.OutcomeWord;
import org.daybook.lexicon.Sense.Role;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.lexicon.Sense.Speech;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Tells what people are counted where the noun does not ({@code casualties}, {@code 12 dead}): those that the sentence
 * names, those of the figure before, or soldiers where a state's forces {@code suffered} the losses.
 */
final class PeopleReader {

  private static final Set<Outcome> CASUALTIES =
      EnumSet.of(
          Outcome.KILLED,
          Outcome.WOUNDED,
          Outcome.MISSING,
          Outcome.LOST,
          Outcome.CAPTURED,
          Outcome.WOUNDED_PERMANENTLY,
          Outcome.DETAINED);

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

  /** How many sentences on {@code 12 others} are still of the same people. */
  private static final int NEAR = 2;

  /** The kinds of people that the article has counted so far. */
  private final Set<Thing> counted = EnumSet.noneOf(Thing.class);

  private final Marks marks;
  private final Tokens t;

  PeopleReader(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
  }

  /** Reads a sentence's figures; {@code earlier} is the last figure of people before it, null if none is near. */
  void read(List<Draft> drafts, @Nullable Draft earlier) {
    Draft last = earlier;
    for (Draft d : drafts) {
      boolean part =
          last != null
              && last.thing == Thing.CIVILIAN
              && d.line.index() - last.line.index() <= 1
              && t.is(d.noun.to() - 1, "women", "men", "woman", "man", "victims", "cases");
      if (part && d.thing == Thing.PERSON) {
        d.thing = Thing.CIVILIAN;
      } else if (d.thing == Thing.PERSON && !isTold(d) && CASUALTIES.containsAll(d.outcomes)) {
        Thing found = told(d);
        if (found == null
            && last != null
            && last.thing != null
            && (d.before == last || isGeneric(d) && isSame(last, d) && goesOn(last, d))) {
          found =
              last.thing.isPeople()
                      && (last.thing == Thing.SOLDIER
                          || last.thing == Thing.CIVILIAN
                          || d.before == last
                              && last.thing != Thing.CHILD
                              && last.thing != Thing.OFFICIAL)
                  ? last.thing
                  : null;
        }
        if (found != null && found != Thing.PERSON) {
          d.thing = found;
          d.rules.add("thing:people");
        }
      }
      if (d.thing != null && d.thing.isPeople()) {
        last = d;
        counted.add(d.thing);
      }
    }
  }

  /** Whether the figure's own noun says which people: {@code 12 women}, {@code 12 residents}. */
  private boolean isTold(Draft d) {
    for (int i = d.figure.to(); i < d.noun.to(); i++) {
      if (marks.is(
          i, ThingWord.class, word -> word.thing() == Thing.PERSON && word.outcomes().isEmpty())) {
        return !t.is(i, "others", "people", "persons", "individuals")
            || !t.is(i, "others") && !t.is(d.figure.to(), "others");
      }
      if (marks.is(i, SideName.class, side -> side.kind() == SideName.Kind.ADJECTIVE)
          && i + 1 == d.noun.to()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence is still about the people of the last figure: near it, and not of an armed
   * group's fighters while somebody else begins to speak.
   */
  private boolean goesOn(Draft last, Draft d) {
    boolean irregular =
        t.is(
            last.noun.to() - 1,
            "militants",
            "fighters",
            "terrorists",
            "gunmen",
            "insurgents",
            "rebels");
    boolean apart =
        irregular
            && d.line.paragraph() != last.line.paragraph()
            && marks.is(d.line.from() + 1, Role.class);
    if (apart || d.line.index() - last.line.index() > NEAR) {
      return false;
    }
    String theirs = d.line == last.line ? null : last.noun.side();
    boolean fighters = theirs != null && !Belligerents.isState(theirs);
    for (int i = d.line.from(); fighters && i < d.figure.from(); i++) {
      if (marks.is(i, Speech.class, s -> s.kind() == Speech.Kind.SAYS)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a figure in a new sentence can still be of the people counted before: a new toll, bodies or lives are theirs
   * only in an article that has counted no others.
   */
  private boolean isSame(Draft last, Draft d) {
    boolean open = d.noun.outcomes().isEmpty() && d.way != Draft.Way.HEAD;
    return open || d.line == last.line || d.figure.unit().equals("percent") || counted.size() <= 1;
  }

  private boolean isGeneric(Draft d) {
    return t.is(d.noun.to() - 1, "others", "other", "more")
        || d.noun.kind() == Noun.Kind.NONE
        || d.noun.kind() == Noun.Kind.POINTING
        || !d.noun.outcomes().isEmpty();
  }

  private @Nullable Thing told(Draft d) {
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
