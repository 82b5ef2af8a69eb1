package org.daybook.read;

import java.util.Set;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.OutcomeWord;
import org.daybook.lexicon.Sense.Speech;
import org.daybook.lexicon.Sense.TimeWord;
import org.daybook.text.Tokens;

/**
 * Says how far a speaker's word reaches back: {@code 12 people died, the army said} is all the army's, but of {@code 12 people
 * died in Gaza, where doctors say 300 are missing} only the clause that the doctors open.
 */
final class ScopeReader {

  /** Words that open a clause of its own. */
  private static final Set<String> OPENERS =
      Set.of(
          "where",
          "which",
          "who",
          "whom",
          "while",
          "whereas",
          "but",
          "and",
          "when",
          "after",
          "before",
          "because",
          "although",
          "though",
          "since",
          "as",
          "until",
          "with",
          "so",
          "yet");

  /** So many words may tell who is told. */
  private static final int TOLD = 8;

  private final Marks marks;
  private final Tokens t;

  ScopeReader(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
  }

  /** Whether a speaker behind a figure opens a clause of his own and tells what he says in it: the figure before it is not his. */
  boolean isOwnClause(Cue cue, Line line) {
    if (cue.after() || Grammar.isPronoun(t.word(cue.from())) || !tells(cue, line.to())) {
      return false;
    }
    int i = cue.from() - 1;
    while (i > line.from()
        && (Grammar.isDeterminer(t.word(i)) || t.is(i, "some", "other", "local"))) {
      i--;
    }
    if (OPENERS.contains(t.word(i)) && i > line.from()) {
      return true;
    }
    boolean fronted =
        Grammar.isPreposition(t.word(line.from())) || OPENERS.contains(t.word(line.from()));
    return fronted && t.is(i, ",");
  }

  /** {@code told a crowd in Lviv that}: whoever is told stands between. */
  private boolean isThat(int from, int to) {
    for (int i = from; i < to; i++) {
      if (t.is(i, "that")) {
        return true;
      }
    }
    return false;
  }

  /** Whether what is said follows: {@code said that}, {@code told Reuters five were hurt}; not {@code said on Monday}. */
  private boolean tells(Cue cue, int end) {
    int i = cue.to();
    if (cue.kind() == Speech.Kind.TELLS) {
      return isThat(i, Math.min(end, i + TOLD));
    }
    while (i < end && (Grammar.isAdverb(t.word(i)) || marks.is(i, TimeWord.class))) {
      i++;
    }
    boolean verb =
        Grammar.isBe(t.word(i))
            || t.is(i, "has", "have", "had", "would", "will", "may", "could")
            || marks.is(i, OutcomeWord.class);
    boolean quotes = t.is(i, "\"", "“") && i == cue.to();
    return i < end
        && (quotes || !t.isMark(i))
        && !verb
        && !Grammar.isPreposition(t.word(i))
        && !t.is(i, "and", "late", "early", "earlier", "here", "separately");
  }
}
