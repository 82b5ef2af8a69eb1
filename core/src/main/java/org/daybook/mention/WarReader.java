package org.daybook.mention;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.lexicon.Sense.Speech;
import org.daybook.mention.TimeMention.AsOf;
import org.daybook.mention.TimeMention.During;
import org.daybook.mention.TimeMention.Grain;
import org.daybook.mention.TimeMention.Meaning;
import org.daybook.mention.TimeMention.Since;
import org.jspecify.annotations.Nullable;

/**
 * Reads times told by the war: {@code three years and four months of brutal war}, {@code during the 12-day war}, {@code day
 * 26 of hostilities}, {@code two years on}.
 */
final class WarReader {

  private WarReader() {}

  /** The time that starts at token i; null if there is none. */
  static @Nullable TimeMention at(Scene s, int i) {
    if (s.has(i, "in")) {
      return inWar(s, i);
    }
    if (s.has(i, "during", "throughout")) {
      War war = s.has(i + 1, "a", "an") ? null : War.at(s, i + 1);
      return war == null || !war.whole()
          ? null
          : TimeMention.of(i, war.end(), all(s, war), Grain.DAY, "during the war");
    }
    if (s.has(i, "over", "in")
        && s.has(i + 1, "the")
        && s.has(i + 2, "course")
        && s.has(i + 3, "of")) {
      War war = War.at(s, i + 4);
      return war == null
          ? null
          : TimeMention.of(i, war.end(), all(s, war), Grain.DAY, "during the war");
    }
    return s.has(i, "day") && s.tokens.isNumber(i + 1) ? day(s, i) : length(s, i);
  }

  /** {@code Russia has lost 40,000 men in its Ukraine invasion}, {@code in the war}; not {@code in a war}, {@code in the war cabinet}. */
  private static @Nullable TimeMention inWar(Scene s, int i) {
    boolean theirs =
        s.has(i + 1, "the", "this", "its", "his", "their") || s.marks.is(i + 1, SideName.class);
    boolean purpose = s.tokens.is(i - 1, "help", "assist", "aid", "support", "used", "use");
    War war = theirs && !purpose ? War.at(s, i + 1) : null;
    int end = war == null ? i : war.end();
    boolean ends =
        end >= s.end
            || s.tokens.isMark(end)
            || s.has(end, "in", "on", "against", "with", "of", "so", "and", "as", "between", "by")
            || s.has(end, "that", "which", "since", "has", "have", "but", "to", "for", "while")
            || s.marks.is(end, Speech.class);
    return war == null || !war.whole() || !ends
        ? null
        : TimeMention.of(i, end, all(s, war), Grain.DAY, "during the war");
  }

  private static @Nullable TimeMention day(Scene s, int i) {
    int n = LengthReader.number(s, i + 1);
    War war = n > 0 && s.has(i + 2, "of") ? War.at(s, i + 3) : null;
    if (war == null) {
      return null;
    }
    LocalDate first = war.stretch().first();
    AsOf day = new AsOf(first == null ? null : first.plusDays(n - 1));
    return TimeMention.of(i, war.end(), day, Grain.DAY, "day of the war");
  }

  /** {@code 20 months of war}, {@code two years into the war}, {@code two years on}. */
  private static @Nullable TimeMention length(Scene s, int i) {
    Length length = LengthReader.at(s, i);
    if (length == null) {
      return null;
    }
    int j = length.end();
    if (s.has(j, "on") && (j + 1 == s.end || s.tokens.isMark(j + 1))) {
      LocalDate first = s.conflict == null || !fits(s, length) ? null : s.conflict.first();
      return TimeMention.of(i, j + 1, new Since(first), length.grain(), "years on");
    }
    War war = s.has(j, "of", "into") ? War.at(s, j + 1) : null;
    if (war == null) {
      return null;
    }
    if (war.known() && fits(s, length)) {
      return TimeMention.of(i, war.end(), all(s, war), Grain.DAY, "months of war");
    }
    // "two days of fighting" are days that nobody knows; "eleven years of war" have a start that
    // nobody gives.
    boolean whole = war.whole() || length.grain() == Grain.YEAR;
    Meaning meaning = whole ? new Since(null) : new During(null, null);
    return TimeMention.of(i, war.end(), meaning, length.grain(), "months of war");
  }

  /** Whether the war has lasted about that long. */
  private static boolean fits(Scene s, Length length) {
    if (s.conflict == null) {
      return false;
    }
    LocalDate end =
        s.conflict.last() == null || s.anchor != null && s.anchor.isBefore(s.conflict.last())
            ? s.anchor
            : s.conflict.last();
    if (end == null || length.vague()) {
      return true;
    }
    long off = Math.abs(ChronoUnit.DAYS.between(length.after(s.conflict.first()), end));
    return off
        <= switch (length.grain()) {
          case DAY -> 3;
          case WEEK -> 10;
          case MONTH -> 45;
          case YEAR -> 380;
        };
  }

  /** A war that is over is a bounded time, one that goes on has only its start. */
  private static Meaning all(Scene s, War war) {
    Stretch days = war.stretch();
    boolean over = days.last() != null && s.anchor != null && !days.last().isAfter(s.anchor);
    return over ? new During(days.first(), days.last()) : new Since(days.first());
  }
}
