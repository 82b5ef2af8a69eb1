package org.daybook.read;

import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.EventWord;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.lexicon.WordList;
import org.daybook.text.Tokens;

/** Knows by its words where a text turns from one event to another, or to a whole country or war. */
final class SceneTurns {

  private final Marks marks;
  private final Tokens t;

  SceneTurns(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
  }

  /** {@code Overall}, {@code Regarding}: counted anew. */
  boolean isAnew(Line line) {
    return t.is(line.from(), "regarding", "overall", "cumulatively", "altogether")
        || t.is(line.from() + 1, "overall", "cumulatively", "altogether");
  }

  /** {@code In a separate attack}, {@code Meanwhile}: what comes is another event. */
  boolean isAnother(Line line) {
    int i = t.isMark(line.from()) ? line.from() + 1 : line.from();
    i = t.is(i, "in") ? i + 1 : i;
    i = t.is(i, "a", "another") && t.is(i + 1, "separate") ? i + 1 : i;
    boolean other = t.is(i, "separate");
    for (int k = i + 1; other && k <= i + 4; k++) {
      if (marks.is(k, ThingWord.class, word -> word.thing() != null && !word.thing().isPeople())
          || marks.is(k, EventWord.class)) {
        return true;
      }
    }
    return t.is(i, "meanwhile", "separately", "elsewhere");
  }

  /** {@code A total of 16,016 people}: counted anew. */
  boolean isSum(Line line) {
    for (int i = line.from(); i < line.to(); i++) {
      if (t.is(i, "total") && (t.is(i - 1, "a") || t.is(i - 2, "of"))) {
        return true;
      }
    }
    return false;
  }

  /** {@code across the country}, {@code on the other side}, {@code The war has}: told of a whole. */
  boolean isNationwide(Line line) {
    for (int i = line.from(); i < line.to(); i++) {
      boolean whole =
          t.is(i, "nationwide", "countrywide", "elsewhere")
              || t.is(i, "side") && t.is(i - 3, "on") && t.is(i - 2, "the")
              || t.is(i, "country")
                  && t.is(i - 1, "the")
                  && !t.is(i + 1, "'s")
                  && !t.is(i - 2, "of");
      if (whole || t.is(i, "war", "conflict") && t.is(i - 1, "the") && i <= line.from() + 2) {
        return true;
      }
    }
    return false;
  }

  /** {@code War broke out in Darfur in 2003}: what follows may be all that it cost. */
  boolean isWar(Line line) {
    boolean war = false;
    boolean begun = false;
    for (int i = line.from(); i < line.to(); i++) {
      war |= marks.in(i, WordList.WARS);
      begun |=
          t.is(i, "began", "begun", "started", "erupted", "flared")
              || t.is(i, "broke") && t.is(i + 1, "out");
    }
    return war && begun;
  }
}
