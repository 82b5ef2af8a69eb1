package org.daybook.read;

import java.util.List;
import java.util.Set;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.Speech;
import org.daybook.lexicon.WordList;
import org.daybook.mention.QuantityMention.Form;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Gives a figure that names nothing what was counted last, where its words say that it is another such count: {@code the
 * mission verified 6,754 casualties; a year before it recorded 4,381}, {@code Kyiv puts the figure at 35,000}.
 */
final class BareReader {

  /** In sentences: so far back what is counted may have been named. */
  private static final int BACK = 2;

  /** In tokens: how far before {@code at 35,000} its {@code figure} may stand, and a change before its two figures. */
  private static final int REACH = 10;

  private final Marks marks;
  private final Tokens t;
  private @Nullable Draft last;

  BareReader(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
  }

  /** Looks through a sentence's figures in their order. */
  void read(List<Draft> all) {
    for (Draft d : all) {
      Draft before = last;
      if (before != null
          && d.line.index() - before.line.index() <= BACK
          && isBare(d, before)
          && isAnother(d)) {
        d.thing = before.thing;
        d.outcomes = Set.of();
        d.take(before.outcomes, before.word, -1, Draft.Way.PASSAGE);
      }
      boolean counts = d.figure.isCount() && d.figure.form() != Form.ARTICLE;
      last = counts && d.thing != null && !d.outcomes.isEmpty() ? d : last;
    }
  }

  private static boolean isBare(Draft d, Draft before) {
    boolean written = d.figure.form() == Form.DIGITS || d.figure.form() == Form.WORDS;
    return written
        && d.figure.isCount()
        && d.thing == null
        && (d.way == Draft.Way.CLAUSE
            || d.way == Draft.Way.HEAD
            || Kinds.adapt(d.outcomes, before.thing).isEmpty())
        && d.noun.kind() == Noun.Kind.NONE;
  }

  private boolean isAnother(Draft d) {
    int before = d.figure.from() - 1;
    if (t.is(before, "at")) {
      return has(before, d.line.from(), WordList.TOLLS);
    }
    if (t.is(before, "from", "to")) {
      return has(before, d.line.from(), WordList.TOLLS)
          && has(before, d.line.from(), WordList.CHANGES);
    }
    boolean pointed = t.is(before, "the") && t.is(d.figure.to(), "that", "which");
    return pointed && hasSpeech(d.figure.to() + 1) || isTold(d);
  }

  /** {@code when it recorded 4,381}, {@code Israel claimed 12,000}: the verb counts, and the clause ends with the figure. */
  private boolean isTold(Draft d) {
    int verb = d.figure.from() - 1;
    boolean ends =
        d.figure.to() >= d.line.to()
            || t.isMark(d.figure.to())
            || t.is(d.figure.to(), "in", "on", "for", "by", "last", "and");
    return ends && marks.in(verb, WordList.COUNTING);
  }

  private boolean hasSpeech(int from) {
    for (int i = from; i < from + 3; i++) {
      Hit<Speech> verb = marks.hitAt(i, Speech.class);
      if (verb != null && verb.sense().kind() == Speech.Kind.SAYS) {
        return true;
      }
    }
    return false;
  }

  private boolean has(int to, int from, WordList list) {
    for (int i = to - 1; i >= Math.max(from, to - REACH); i--) {
      if (marks.in(i, list)) {
        return true;
      }
    }
    return false;
  }
}
