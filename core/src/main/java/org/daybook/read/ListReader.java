package org.daybook.read;

import java.util.List;
import java.util.Set;
import org.daybook.claim.Outcome;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.OutcomeWord;
import org.daybook.lexicon.Sense.Speech;
import org.daybook.mention.QuantityMention.Form;
import org.daybook.read.Draft.Way;
import org.daybook.text.Tokens;

/**
 * Ties figures of one sentence into lists, and lets them share what one of them has: {@code lost 40 soldiers, nine
 * vehicles, two guns, and a depot}; {@code 12 soldiers and three civilians were killed}.
 */
final class ListReader {

  private static final int LONGEST_GAP = 9;

  private final Marks marks;
  private final Tokens t;

  ListReader(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
  }

  /** Ties each figure to the one before it where only list words stand between. */
  void tie(List<Draft> drafts) {
    for (int i = 1; i < drafts.size(); i++) {
      Draft a = drafts.get(i - 1);
      Draft b = drafts.get(i);
      if (isTied(a, b)) {
        b.before = a;
      }
    }
  }

  private boolean isTied(Draft a, Draft b) {
    int from = a.noun.to();
    int to = b.figure.from();
    boolean part =
        t.is(to - 1, "including")
            || t.is(to - 1, "them", "whom") && t.is(to - 2, "among", "amongst")
            || t.is(to - 1, "also") && t.is(to - 2, "including");
    if (part && to - from < 30 && to > from) {
      return true;
    }
    if (isCompared(a, to)) {
      return b.noun.kind() == Noun.Kind.NONE;
    }
    if (t.is(to - 1, "were", "was", "did") && t.is(to - 2, "as") && to - from < LONGEST_GAP) {
      return true;
    }
    if (to == from + 1 && t.is(from, ":") && b.noun.kind() == Noun.Kind.NONE) {
      return a.noun.kind() == Noun.Kind.KNOWN && Grammar.isPreposition(t.word(b.figure.to()));
    }
    if (to - from > LONGEST_GAP || to < from) {
      return false;
    }
    boolean parallel =
        b.noun.kind() == Noun.Kind.NONE && t.is(b.figure.to(), "from") && t.is(to - 1, "and");
    boolean joined = to == from;
    for (int i = from; i < to; i++) {
      if (t.is(i, ",", "and", "or", "&", "/", "(", "including", "plus", ";", "with")
          || t.is(i, "among", "of", "along", "as", "—", "-")) {
        joined = true;
      } else if (t.is(i, ".", ":", "while", "but", "per", "to", "that")
          || t.is(i, "from") && !parallel
          || marks.is(i, Speech.class, s -> s.kind() != Speech.Kind.REPORT)
          || Grammar.isBe(t.word(i))
          || isVerb(i)) {
        return false;
      }
    }
    return joined;
  }

  /** {@code 725 in 2024, compared to 479 in 2023}, {@code 110, up from 85}: the same, of another time. */
  private boolean isCompared(Draft a, int to) {
    boolean than =
        t.is(to - 1, "to", "with") && t.is(to - 2, "compared")
            || t.is(to - 1, "from") && t.is(to - 2, "up", "down");
    return than && to - a.noun.to() < 14;
  }

  private boolean isVerb(int i) {
    return marks.is(i, OutcomeWord.class, word -> word.role() != OutcomeWord.Role.STATE);
  }

  /** Lets what one item of a list has reach the others that lack it: forward first, then backward. */
  void share(List<Draft> drafts) {
    for (Draft d : drafts) {
      if (d.before != null && d.outcomes.isEmpty()) {
        inherit(d, d.before);
      }
    }
    for (int i = drafts.size() - 1; i > 0; i--) {
      Draft d = drafts.get(i);
      Draft before = d.before;
      if (before != null
          && before.outcomes.isEmpty()
          && !d.outcomes.isEmpty()
          && d.figure.form() != Form.ADDITION) {
        inherit(before, d);
      }
    }
    for (int i = 1; i < drafts.size(); i++) {
      Draft d = drafts.get(i);
      boolean bare = d.noun.kind() == Noun.Kind.NONE || d.noun.kind() == Noun.Kind.POINTING;
      if (d.outcomes.isEmpty()
          && (d.before != null
              || bare
                  && t.is(
                      d.figure.from() - 1,
                      ",",
                      "and",
                      "while",
                      "with",
                      "of",
                      "to",
                      "another",
                      "in"))) {
        inherit(d, drafts.get(i - 1));
      }
    }
  }

  /** {@code 50 hostages will be freed from Gaza and 150 Palestinians from Israel}: the verb is not said again. */
  void gapped(List<Draft> drafts) {
    for (int i = 1; i < drafts.size(); i++) {
      Draft d = drafts.get(i);
      Draft first = drafts.get(i - 1);
      boolean people = d.thing != null && d.thing.isPeople();
      boolean told = first.way == Way.PREDICATE || first.way == Way.OBJECT;
      if (d.outcomes.isEmpty() && people && told && first.thing != null && first.thing.isPeople()) {
        boolean joined = t.is(d.figure.from() - 1, "and", "while") && first.verb >= 0;
        if (joined && isVerbless(d)) {
          inherit(d, first);
        }
      }
    }
  }

  private boolean isVerbless(Draft d) {
    if (!Grammar.isPreposition(t.word(d.noun.to()))) {
      return false;
    }
    for (int i = d.noun.to(); i < d.line.to() && !t.is(i, ".", ",", ";"); i++) {
      if (isVerb(i) || Grammar.isAuxiliary(t.word(i)) || marks.is(i, Speech.class)) {
        return false;
      }
    }
    return true;
  }

  private void inherit(Draft d, Draft from) {
    if (d.thing == null
        && (d.noun.kind() == Noun.Kind.NONE || d.noun.kind() == Noun.Kind.POINTING)) {
      d.thing = from.thing;
    }
    Set<Outcome> outcomes = Kinds.adapt(from.outcomes, d.thing);
    if (d.thing != null || d.noun.kind() == Noun.Kind.NONE) {
      d.passive |= d.outcomes.isEmpty() && from.passive;
      d.take(outcomes, from.word, from.verb, Way.LIST);
    }
  }
}
