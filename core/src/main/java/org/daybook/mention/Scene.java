package org.daybook.mention;

import java.time.LocalDate;
import org.daybook.lexicon.Conflicts.Conflict;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.TimeWord;
import org.daybook.lexicon.Sense.TimeWord.Kind;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A sentence whose times are read: its words, and what they are counted from. {@code yesterday} needs the article's date,
 * {@code since the invasion} the war, and the {@code April} of {@code 40 in March 2022, 12 in April} the year named before.
 */
final class Scene {

  final Tokens tokens;
  final Marks marks;
  final int from;
  final int end;
  final @Nullable LocalDate anchor;
  final @Nullable Conflict conflict;

  /** The year of an article without a date, as far as it tells. */
  final ToldYear told;

  /** The first day of the time last named with its year; null before there is one. */
  @Nullable LocalDate named;

  /** Whether a month was named with it, so that a later month may be of the same year. */
  boolean namedMonth;

  Scene(
      Marks marks,
      int from,
      int end,
      @Nullable LocalDate anchor,
      @Nullable Conflict conflict,
      ToldYear told) {
    this.told = told;
    this.tokens = marks.tokens();
    this.marks = marks;
    this.from = from;
    this.end = Math.min(end, tokens.size());
    this.anchor = anchor;
    this.conflict = conflict;
  }

  /** The word of time that starts at token i and ends within the sentence; null if none does. */
  @Nullable Hit<TimeWord> hit(int i) {
    Hit<TimeWord> hit = i < end ? marks.hitAt(i, TimeWord.class) : null;
    return hit == null || hit.to() > end ? null : hit;
  }

  /** The kind of word of time at token i; null if there is none. */
  @Nullable Kind kind(int i) {
    Hit<TimeWord> hit = hit(i);
    return hit == null ? null : hit.sense().kind();
  }

  boolean is(int i, Kind kind) {
    return kind(i) == kind;
  }

  /** The number of the word of time at token i; 0 if there is none. */
  int value(int i) {
    Hit<TimeWord> hit = hit(i);
    return hit == null ? 0 : hit.sense().value();
  }

  /** The token after the word of time at token i; the next token if there is none. */
  int after(int i) {
    Hit<TimeWord> hit = hit(i);
    return hit == null ? i + 1 : hit.to();
  }

  /** Whether token i is in the sentence and is this word. */
  boolean has(int i, String word) {
    return i < end && tokens.is(i, word);
  }

  /** Whether token i is in the sentence and is one of these words. */
  boolean has(int i, String a, String b, String... more) {
    return i < end && tokens.is(i, a, b, more);
  }

  /** The token after an article at token i, or i. */
  int pastArticle(int i) {
    return has(i, "the") ? i + 1 : i;
  }
}
