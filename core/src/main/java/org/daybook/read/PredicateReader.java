package org.daybook.read;

import java.util.EnumSet;
import java.util.Set;
import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.BoundWord;
import org.daybook.lexicon.Sense.NumberWord;
import org.daybook.lexicon.Sense.OutcomeWord;
import org.daybook.lexicon.Sense.OutcomeWord.Role;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.lexicon.Sense.Speech;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.read.Draft.Way;
import org.daybook.text.Tokens;

/** Reads the predicate behind the figure: {@code 12 [people in Kherson] were killed}, {@code 12 people killed}. */
final class PredicateReader {

  /** How many words behind the noun its predicate may begin. */
  private static final int REACH = 16;

  /** Outcomes that only describe who they are while another verb tells what happened. */
  private static final Set<Outcome> WEAK =
      EnumSet.of(
          Outcome.DEPLOYED, Outcome.TRAINED, Outcome.AFFECTED, Outcome.RECRUITED, Outcome.SUPPLIED);

  /** What was done to people before, and what is told of them now. */
  private static final Set<Outcome> HELD =
      EnumSet.of(Outcome.DETAINED, Outcome.CAPTURED, Outcome.DISPLACED, Outcome.WOUNDED);

  private static final Set<Outcome> DONE =
      EnumSet.of(
          Outcome.KILLED,
          Outcome.MISSING,
          Outcome.FREED,
          Outcome.EXCHANGED,
          Outcome.RESCUED,
          Outcome.RETURNED);

  private final Marks marks;
  private final Tokens t;
  private final OutcomeWords words;

  PredicateReader(Marks marks, OutcomeWords words) {
    this.marks = marks;
    this.t = marks.tokens();
    this.words = words;
  }

  /** {@code 12 [people in Kherson] were killed}, {@code 12 people killed}, {@code 31 missiles struck}. */
  void read(Draft d, int stop) {
    int from = d.noun.to();
    for (int k = from; k < Math.min(stop, from + REACH); k++) {
      if (t.is(k, "under")
          && t.is(k + 2, "control")
          && !Kinds.adapt(Set.of(Outcome.CONTROLLED), d.thing).isEmpty()) {
        d.take(Set.of(Outcome.CONTROLLED), null, -1, Way.PREDICATE);
        return;
      }
    }
    from = inset(from, stop);
    if (relative(d, from, stop)) {
      return;
    }
    boolean auxiliary = false;
    if (d.noun.kind() == Noun.Kind.NONE
        && t.is(from, "and", "or")
        && Grammar.isAuxiliary(t.word(from + 1))) {
      return;
    }
    if (t.is(from, "-", "—", "–") && !t.isGlued(from) && !Grammar.isDeterminer(t.word(from + 1))) {
      from++;
    }
    for (int j = from; j < Math.min(stop, from + REACH); j++) {
      for (Hit<OutcomeWord> any : marks.allAt(j, OutcomeWord.class)) {
        Hit<OutcomeWord> hit = words.fitting(any, d.thing, false);
        if (hit != null && governs(d, hit, auxiliary, j == from)) {
          OutcomeWord word = hit.sense();
          Set<Outcome> outcomes = words.union(hit, Kinds.adapt(word.outcomes(), d.thing), d.thing);
          if (!auxiliary && d.outcomes.isEmpty() && isToldLater(d, outcomes, hit.to(), stop)) {
            continue;
          }
          boolean subject =
              word.role() == Role.OBJECT && !word.outcomes().contains(Outcome.STRUCK)
                  || word.role() == Role.BOTH;
          d.passive |= d.outcomes.isEmpty() && subject;
          d.take(outcomes, word, hit.from(), auxiliary ? Way.PREDICATE : Way.PARTICIPLE);
          return;
        }
      }
      if (!marks.allAt(j, OutcomeWord.class).isEmpty() && !auxiliary && isFinite(j)) {
        return;
      }
      if (t.is(
              j,
              ";",
              ".",
              ":",
              "—",
              "while",
              "but",
              "after",
              "before",
              "when",
              "where",
              "because",
              "although")
          || t.is(j, "as") && !t.is(j + 1, "of")
          || t.is(j, "that") && !auxiliary && j > from) {
        return;
      }
      if (marks.is(j, Speech.class, Speech::speaks)
          && !t.isCapital(j)
          && !(Grammar.isAuxiliary(t.word(j)) && isToldOf(j + 1))
          && !auxiliary) {
        return;
      }
      auxiliary =
          Grammar.isAuxiliary(t.word(j))
              || auxiliary && marks.is(j, Speech.class)
              || auxiliary && t.is(j, "to", "have", "been", "as", "\"", "“", "'", "‘");
    }
  }

  /** {@code 700 people, including 47 wounded, had crossed}: what is put in tells nothing of the whole. */
  private int inset(int from, int stop) {
    int i = t.is(from, ",") ? from + 1 : from;
    if (!t.is(i, "including")) {
      return from;
    }
    while (i < stop
        && !t.is(i, ",")
        && !Grammar.isBe(t.word(i))
        && !t.is(i, "had", "have", "has")) {
      i++;
    }
    return t.is(i, ",") ? i + 1 : i;
  }

  /** {@code 51 people [whom] they kidnapped}: a pronoun opens a clause whose verb lacks its object. */
  private boolean relative(Draft d, int from, int stop) {
    int subject = t.is(from, "that", "which", "whom") ? from + 1 : from;
    if (!t.is(subject, "they", "he", "she", "it", "we") && !marks.is(subject, SideName.class)) {
      return false;
    }
    for (int j = subject + 1; j < Math.min(stop, subject + 5); j++) {
      Hit<OutcomeWord> hit = words.fitting(marks.hitAt(j, OutcomeWord.class), d.thing, true);
      if (hit != null) {
        boolean object = isFigure(hit.to()) || Grammar.isDeterminer(t.word(hit.to()));
        if (!object && hit.sense().canBePassive() && !Grammar.isBe(t.word(j - 1))) {
          d.take(
              Kinds.adapt(hit.sense().outcomes(), d.thing),
              hit.sense(),
              hit.from(),
              Way.PARTICIPLE);
        }
        return !object;
      }
      if (!Grammar.isAuxiliary(t.word(j))) {
        return false;
      }
    }
    return false;
  }

  /** {@code 100 soldiers stationed in Russia were killed}, {@code 39 prisoners held by Israel were freed}: the finite verb tells. */
  private boolean isToldLater(Draft d, Set<Outcome> first, int from, int stop) {
    boolean weak = WEAK.containsAll(first);
    if (!weak && !HELD.containsAll(first)) {
      return false;
    }
    for (int j = from; j < Math.min(stop, from + 10); j++) {
      for (Hit<OutcomeWord> hit : marks.allAt(j, OutcomeWord.class)) {
        OutcomeWord word = hit.sense();
        Set<Outcome> told = Kinds.adapt(word.outcomes(), d.thing);
        boolean finite = (word.role() == Role.STATE || word.canBePassive()) && isBeBefore(j);
        if (finite && !told.isEmpty() && (weak || DONE.containsAll(told))) {
          return true;
        }
      }
      if (t.is(j, ",", ";", "and", "but", "who", "which", "that", "while", "when", "after")) {
        return false;
      }
    }
    return false;
  }

  private boolean isFinite(int j) {
    OutcomeWord word = marks.at(j, OutcomeWord.class);
    return word != null
        && word.form() != OutcomeWord.Form.ING
        && word.role() != Role.STATE
        && Grammar.isPreposition(t.word(j + 1));
  }

  private boolean governs(Draft d, Hit<OutcomeWord> hit, boolean auxiliary, boolean adjacent) {
    OutcomeWord word = hit.sense();
    return switch (word.role()) {
      case STATE ->
          auxiliary
              || adjacent
              || t.is(hit.from(), "as")
              || hit.from() - d.noun.to() <= 2 && !t.isMark(hit.from() - 1) && !isFigure(hit.to());
      case SUBJECT ->
          (word.form() != OutcomeWord.Form.ING || adjacent || auxiliary)
              && !(t.is(hit.from(), "left") && isBeBefore(hit.from()));
      case OBJECT, BOTH ->
          word.canBePassive()
                  && (auxiliary && isBeBefore(hit.from())
                      || !auxiliary && isParticiple(d, hit, adjacent)
                      || word.role() == Role.BOTH && adjacent)
              || word.role() == Role.BOTH
                  && word.form() == OutcomeWord.Form.ING
                  && isBeBefore(hit.from())
                  && !isFigure(hit.to())
                  && word.outcomes().contains(Outcome.RECRUITED)
              || word.outcomes().contains(Outcome.STRUCK)
                  && (word.canBePassive() || adjacent)
                  && d.thing != null
                  && (Kinds.isWeapon(d.thing) || d.thing == Thing.ATTACK)
              || word.form() == OutcomeWord.Form.ING
                  && isBeBefore(hit.from())
                  && t.is(hit.from() - 1, "being");
    };
  }

  /** {@code 12 reported dead}, {@code 12 said to be missing}: they do not speak but are spoken of. */
  private boolean isToldOf(int i) {
    return t.is(i, "to", "as", "still")
        || Grammar.isBe(t.word(i))
        || marks.is(i, OutcomeWord.class);
  }

  /** {@code 20 people killed 30 others injured}: the second figure has a word of its own. */
  private boolean isToldBehind(int i) {
    for (int j = i; j < i + 4; j++) {
      OutcomeWord word = marks.at(j, OutcomeWord.class);
      if (word != null && (word.role() == Role.STATE || word.canBePassive())) {
        return true;
      }
      if (t.isMark(j) || t.is(j, "and", "or") || Grammar.isPreposition(t.word(j))) {
        return false;
      }
    }
    return false;
  }

  /** {@code 12 dead, and injured 40}: what has a figure behind it as object tells nothing of the one before. */
  private boolean isFigure(int i) {
    Hit<BoundWord> bound = marks.hitAt(i, BoundWord.class);
    int number = bound == null ? i : bound.to();
    return t.isNumber(number) || marks.is(number, NumberWord.class);
  }

  private boolean isBeBefore(int at) {
    for (int k = at - 1; k >= at - 8 && k >= 0; k--) {
      if (Grammar.isBe(t.word(k))
          || t.is(
              k,
              "left",
              "feared",
              "reported",
              "reportedly",
              "believed",
              "confirmed",
              "presumed",
              "remain",
              "remained",
              "remains")) {
        return true;
      }
      if (!Grammar.isAuxiliary(t.word(k)) && !t.is(k, "\"", "“", "'", "‘")) {
        return false;
      }
    }
    return false;
  }

  /** {@code 12 people killed in Kherson} has no object behind the verb, {@code 12 fighters killed a farmer} has. */
  private boolean isParticiple(Draft d, Hit<OutcomeWord> hit, boolean adjacent) {
    int next = hit.to();
    boolean near =
        adjacent
            || hit.from() - d.noun.to() <= 8 && !t.isMark(hit.from() - 1)
            || t.is(hit.from() - 1, "who", "that", "which", ",", ")", "\"", "”", "'", "’");
    boolean object =
        Grammar.isDeterminer(t.word(next)) && !t.is(next, "this", "that", "all")
            || isFigure(next) && !isToldBehind(next + 1)
            || marks.is(next, SideName.class) && !t.isMark(next) && !d.line.headline()
            || marks.is(next, ThingWord.class) && d.noun.kind() == Noun.Kind.KNOWN;
    return near && !object;
  }
}
