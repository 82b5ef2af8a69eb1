package org.daybook.read;

import java.util.Set;
import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.OutcomeWord;
import org.daybook.lexicon.Sense.OutcomeWord.Role;
import org.daybook.lexicon.Sense.Speech;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.read.Draft.Way;
import org.daybook.text.Tokens;

/**
 * Finds what happened farther off in the figure's own clause, where lists and names stand between: {@code killed the mayor,
 * his wife and three guards}. What is told of others in another clause is not told of it.
 */
final class ClauseReader {

  /** How far before the figure its verb may stand, and how far behind it. */
  private static final int BEFORE = 40;

  private static final int BEHIND = 30;

  /** How near a verb must stand before a figure that no list ties to it. */
  private static final int NEAR = 8;

  private final Marks marks;
  private final Tokens t;
  private final OutcomeWords words;

  ClauseReader(Marks marks, OutcomeWords words) {
    this.marks = marks;
    this.t = marks.tokens();
    this.words = words;
  }

  /** Reads a figure's outcome from the words {@code [from, to)} around it. */
  void read(Draft d, int from, int to) {
    if (isAside(d.figure.from() - 1) && d.thing != Thing.TARGET) {
      return;
    }
    before(d, from);
    if (d.outcomes.isEmpty()) {
      behind(d, to);
    }
  }

  private void before(Draft d, int from) {
    int first = d.figure.from() - 1;
    boolean listed =
        t.is(
            first,
            ",",
            "and",
            "or",
            "plus",
            "including",
            "as",
            "also",
            "with",
            "alongside",
            "—",
            "-");
    boolean beside =
        t.is(first, "alongside")
            || t.is(first, "with") && t.is(first - 1, "along", "together")
            || t.is(first, "as") && t.is(first - 1, "well");
    boolean inverted =
        Grammar.isBe(t.word(first)) || t.is(first, "include", "included", "includes");
    for (int j = first; j >= Math.max(from, first - BEFORE); j--) {
      if (isEnd(j)) {
        return;
      }
      if (!listed && !inverted && first - j > NEAR) {
        return;
      }
      for (Hit<OutcomeWord> any : marks.allAt(j, OutcomeWord.class)) {
        Hit<OutcomeWord> hit =
            any.to() <= d.figure.from() ? words.fitting(any, d.thing, !inverted) : null;
        boolean told =
            hit != null
                && (inverted
                    ? hit.sense().canBePassive() || hit.sense().role() == Role.STATE
                    : hit.sense().role() != Role.STATE && (beside || !words.isPassive(hit)));
        if (told && hit != null && take(d, hit)) {
          return;
        }
      }
      ThingWord noun = marks.at(j, ThingWord.class);
      boolean threat = t.word(j + 1).endsWith("s") && !t.is(j + 1, "figures", "tolls", "as", "was");
      if (noun != null && !noun.outcomes().isEmpty() && (noun.plural() || !threat)) {
        d.take(fitting(noun.outcomes(), d), null, -1, Way.CLAUSE);
        if (!d.outcomes.isEmpty()) {
          return;
        }
      }
    }
  }

  private void behind(Draft d, int to) {
    for (int j = d.noun.to(); j < Math.min(to, d.noun.to() + BEHIND); j++) {
      if (isEnd(j) && !t.is(j, "who", "which", "that", "as")) {
        return;
      }
      for (Hit<OutcomeWord> any : marks.allAt(j, OutcomeWord.class)) {
        Hit<OutcomeWord> hit = any.to() <= to ? words.fitting(any, d.thing, false) : null;
        if (hit != null && isSubject(d, hit) && take(d, hit)) {
          d.passive = true;
          return;
        }
      }
    }
  }

  /** {@code were killed}, {@code have died}: what is told of the subject. */
  private boolean isSubject(Draft d, Hit<OutcomeWord> hit) {
    OutcomeWord word = hit.sense();
    boolean be = false;
    for (int k = hit.from() - 1; k >= hit.from() - 6 && isVerbal(k); k--) {
      be |= Grammar.isBe(t.word(k));
    }
    return switch (word.role()) {
      case SUBJECT ->
          word.form() != OutcomeWord.Form.ING || be || isNounPhrase(d.noun.to(), hit.from());
      case STATE -> be;
      case OBJECT, BOTH -> be && word.canBePassive();
    };
  }

  /** {@code civilians [and Kurdish fighters] fleeing}: nothing but nouns and what belongs to them. */
  private boolean isNounPhrase(int from, int to) {
    for (int i = from; i < to; i++) {
      if (t.isMark(i) || Grammar.endsPhrase(t, i) && !t.is(i, "and", "or")) {
        return false;
      }
    }
    return true;
  }

  private boolean isVerbal(int i) {
    return Grammar.isAuxiliary(t.word(i))
        || t.is(i, "\"", "“", "'", "‘", "as", "identified", "registered", "recorded");
  }

  private boolean take(Draft d, Hit<OutcomeWord> hit) {
    Set<Outcome> found = words.union(hit, fitting(hit.sense().outcomes(), d), d.thing);
    d.take(found, hit.sense(), hit.from(), Way.CLAUSE);
    return !found.isEmpty();
  }

  private static Set<Outcome> fitting(Set<Outcome> outcomes, Draft d) {
    return Kinds.adapt(outcomes, d.thing);
  }

  /** Whether another clause lies beyond. */
  private boolean isEnd(int i) {
    return t.is(
            i,
            ";",
            ":",
            ".",
            "while",
            "whereas",
            "although",
            "though",
            "after",
            "before",
            "when",
            "where",
            "because",
            "that",
            "who",
            "which",
            "whose",
            "if",
            "since")
        || t.is(i, "but") && !t.is(i + 1, "also")
        || t.is(i, "as") && !t.is(i + 1, "well") && !t.is(i - 1, "well")
        || marks.is(i, Speech.class, Speech::speaks)
            && !marks.is(i, OutcomeWord.class)
            && !Grammar.isBe(t.word(i - 1))
            && !t.isCapital(i);
  }

  /** {@code by 12 men}, {@code in three villages}: what a preposition leads in, no verb acts on. */
  private boolean isAside(int i) {
    return t.is(
        i,
        "by",
        "for",
        "from",
        "in",
        "on",
        "at",
        "near",
        "to",
        "into",
        "toward",
        "towards",
        "against",
        "inside",
        "around",
        "across",
        "over",
        "than",
        "between",
        "under",
        "within",
        "like",
        "per",
        "outside",
        "along",
        "behind",
        "onto",
        "through",
        "throughout");
  }
}
