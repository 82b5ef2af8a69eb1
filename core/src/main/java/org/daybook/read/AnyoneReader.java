package org.daybook.read;

import org.daybook.claim.Thing;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.HedgeWord;
import org.daybook.lexicon.Sense.NumberWord;
import org.daybook.lexicon.Sense.OutcomeWord;
import org.daybook.lexicon.Sense.Speech;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.lexicon.Sense.TimeWord;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads speakers of whom the lexicon knows nothing: {@code demonstrators said}, {@code a father told}, {@code according to
 * the organisers}. Whoever is the subject of a verb of saying speaks, so the class is open.
 */
final class AnyoneReader {

  private static final int LONGEST = 8;

  private final Marks marks;
  private final Tokens t;

  AnyoneReader(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
  }

  /** Who tokens {@code [from, to)} are; null where they cannot be a speaker's name. */
  @Nullable Name read(int from, int to) {
    if (from < to && t.is(to - 1, "old") && t.is(to - 2, "-")) {
      return new Name(from, to, "he", Name.Kind.SHORT, null);
    }
    int i = from;
    while (i < to
        && (Grammar.isDeterminer(t.word(i))
            || t.is(i, "one", "another", "some", "two", "several", "three", "both", "other"))) {
      i++;
    }
    if (i >= to || to - i > LONGEST || t.isMark(i) || Grammar.endsPhrase(t, i) || isNobody(i, to)) {
      return null;
    }
    int head = head(i, to);
    if (!t.isWord(head) || !canSpeak(head)) {
      return null;
    }
    boolean pointing = t.is(i - 1, "the", "his", "her", "their", "its") && i > from;
    return new Name(i, to, t.onOneLine(i, to), pointing ? Name.Kind.SHORT : Name.Kind.PEOPLE, null);
  }

  /** The noun that the phrase is about: of {@code soldier at the scene} the soldier. */
  private int head(int from, int to) {
    int i = from + 1;
    while (i < to && !Grammar.isPreposition(t.word(i))) {
      i++;
    }
    return i - 1;
  }

  private boolean canSpeak(int head) {
    ThingWord thing = marks.at(head, ThingWord.class);
    boolean counted =
        thing != null
            && thing.thing() != Thing.UNIT
            && !t.is(head, "groups", "sides", "parties", "countries", "nations", "agencies")
            && (thing.thing() == null || !thing.thing().isPeople() || !thing.outcomes().isEmpty());
    return !counted
        && !NounReader.FIGURES.contains(t.word(head))
        && !t.word(head).endsWith("ed")
        && !t.is(
            head,
            "people",
            "meanwhile",
            "however",
            "separately",
            "others",
            "most",
            "many",
            "few",
            "data",
            "information",
            "calculations",
            "statistics",
            "research",
            "evidence",
            "images",
            "imagery",
            "photos",
            "pictures",
            "footage",
            "video")
        && !marks.is(head, TimeWord.class)
        && !marks.is(head, HedgeWord.class)
        && !marks.is(head, Speech.class)
        && !marks.is(head, OutcomeWord.class);
  }

  private boolean isNobody(int from, int to) {
    for (int i = from; i < to; i++) {
      NumberWord number = marks.at(i, NumberWord.class);
      boolean counts =
          t.isNumber(i)
              || number != null && number.kind() != NumberWord.Kind.ARTICLE && !t.isCapital(i);
      boolean verb =
          Grammar.isBe(t.word(i)) && !t.isCapital(i) || t.is(i, "has", "have", "had", "not", "it");
      if (counts || verb || t.isMark(i) && !t.is(i, "-", "'s", "'")) {
        return true;
      }
    }
    return t.is(from - 1, "our", "my", "your", "those", "these")
        || t.is(from, "no", "none", "nobody", "this", "that", "what", "there", "here");
  }
}
