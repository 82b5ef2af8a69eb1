package org.daybook.mention;

import java.time.LocalDate;
import org.daybook.lexicon.Conflicts.Conflict;
import org.daybook.lexicon.Sense.NumberWord;
import org.daybook.lexicon.Sense.OutcomeWord;
import org.daybook.lexicon.Sense.Speech;
import org.daybook.lexicon.Sense.TimeWord.Kind;
import org.daybook.mention.TimeMention.Grain;
import org.daybook.mention.TimeMention.Since;
import org.daybook.mention.WrittenDate.Lean;
import org.jspecify.annotations.Nullable;

/**
 * Reads starts: {@code since January 1, 2025}, {@code since the start of its full-scale invasion}, {@code since it attacked
 * Ukraine nearly two years ago}. A {@code since} with neither a date nor a war behind it may be a because: it is none.
 */
final class SinceReader {

  private static final int REACH = 16;

  private SinceReader() {}

  /** The start that the {@code since} at token i opens; null if there is none. */
  static @Nullable TimeMention at(Scene s, int i) {
    if (!s.is(i, Kind.SINCE)) {
      return null;
    }
    LocalDate named = s.named;
    TimeMention found = from(s, i, s.after(i));
    s.named = named;
    return found;
  }

  private static @Nullable TimeMention from(Scene s, int i, int from) {
    Stretch direct = StretchReader.after(s, from, Lean.START);
    return direct != null && direct.first() != null && !direct.rule().equals(War.START)
        ? since(s, i, direct, null)
        : searched(s, i, from);
  }

  /** Looks through the clause behind {@code since} for the war's name and for a date. */
  private static @Nullable TimeMention searched(Scene s, int i, int from) {
    War war = null;
    boolean began = false;
    for (int k = from; k < Math.min(s.end, from + REACH) && !isOver(s, k, war != null); ) {
      War named = s.is(k, Kind.START) ? War.at(s, k) : War.named(s, k);
      Stretch date = named != null || s.is(k, Kind.THIS) ? null : dateAt(s, k);
      if (date != null && !date.rule().equals(War.START)) {
        return since(s, i, date, war);
      }
      war = named != null && (war == null || named.known()) ? named : war;
      began |= s.is(k, Kind.BEGAN);
      k = named != null ? named.end() : k + 1;
    }
    if (war != null) {
      return TimeMention.of(
          i, war.end(), new Since(war.stretch().first()), Grain.DAY, "since the war");
    }
    return began ? TimeMention.of(i, from, new Since(null), Grain.DAY, "since it began") : null;
  }

  private static @Nullable Stretch dateAt(Scene s, int k) {
    return s.tokens.is(k - 1, "since")
        ? StretchReader.after(s, k, Lean.START)
        : StretchReader.at(s, k);
  }

  private static TimeMention since(Scene s, int i, Stretch date, @Nullable War war) {
    boolean month = date.grain() == Grain.MONTH && !date.rule().equals("ago");
    Conflict of = war != null ? war.of() : month ? s.conflict : null;
    LocalDate first = of == null ? null : of.first();
    boolean within = first != null && (holds(date, first) || date.first() == null);
    // An invasion has a first day, of a conflict that "began in April" no more is said.
    boolean sharp = of != null && of.isInvasion();
    LocalDate start = within && (sharp || !month || date.first() == null) ? first : date.first();
    return TimeMention.of(
        i,
        date.end(),
        new Since(start),
        start != null && start.equals(first) ? Grain.DAY : date.grain(),
        "since");
  }

  private static boolean holds(Stretch date, LocalDate day) {
    LocalDate from = date.first();
    LocalDate to = date.last();
    // "nearly two years ago": the year that is meant may be the one beside it.
    int slack = date.rule().equals("ago") ? date.grain() == Grain.YEAR ? 6 : 1 : 0;
    return from != null
        && to != null
        && !day.isBefore(from.minusMonths(slack))
        && !day.isAfter(to.plusMonths(slack));
  }

  /** Where the clause ends: at a stop, at a figure, and, once the war is named, at what it brought about. */
  private static boolean isOver(Scene s, int k, boolean named) {
    if (s.is(k, Kind.NONE) || s.has(k, ",", ";", ":", ".", "(", "?", "!", "during")) {
      return true;
    }
    boolean figure = s.tokens.isNumber(k) && StretchReader.at(s, k) == null && !s.has(k + 1, "-");
    NumberWord word = s.marks.at(k, NumberWord.class);
    boolean counted =
        word != null && word.kind() != NumberWord.Kind.ARTICLE && AgoReader.at(s, k) == null;
    boolean goesOn =
        s.marks.is(k, OutcomeWord.class)
            || s.marks.is(k, Speech.class)
            || s.has(k, "and", "but", "while", "who", "which");
    boolean began = s.has(k, "which", "that") && s.is(k + 1, Kind.BEGAN);
    return figure || counted || named && goesOn && !began;
  }
}
