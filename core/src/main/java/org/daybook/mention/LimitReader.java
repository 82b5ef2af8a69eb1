package org.daybook.mention;

import java.time.LocalDate;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.lexicon.Sense.TimeWord.Kind;
import org.daybook.mention.TimeMention.AsOf;
import org.daybook.mention.TimeMention.During;
import org.daybook.mention.TimeMention.Grain;
import org.daybook.mention.TimeMention.Since;
import org.daybook.mention.TimeMention.Until;
import org.daybook.mention.WrittenDate.Lean;
import org.jspecify.annotations.Nullable;

/**
 * Reads ends and states: {@code by the end of 2022}, {@code until January 25}, {@code as of 31 October}, {@code before 2022},
 * {@code so far this year}, {@code currently}.
 */
final class LimitReader {

  /** In tokens: how far behind what happened its {@code of} may stand. */
  private static final int REACH = 5;

  private LimitReader() {}

  /** The end or state that starts at token i; null if there is none. */
  static @Nullable TimeMention at(Scene s, int i) {
    Kind kind = s.kind(i);
    if (kind == null) {
      return null;
    }
    return switch (kind) {
      case UNTIL, BY -> until(s, i);
      case AS_OF -> asOf(s, i);
      case NOW -> TimeMention.of(i, s.after(i), new AsOf(s.anchor), Grain.DAY, "now");
      case BEFORE, AFTER -> beside(s, i, kind);
      case SO_FAR -> soFar(s, i);
      case SO_FAR_THIS, THIS -> sinceStart(s, i);
      default -> null;
    };
  }

  private static @Nullable TimeMention until(Scene s, int i) {
    Stretch day = StretchReader.after(s, s.after(i), Lean.LIMIT);
    return day == null
        ? null
        : TimeMention.of(i, day.end(), new Until(day.last()), day.grain(), "until");
  }

  /** {@code as of June} in an article of June is of its day. */
  private static @Nullable TimeMention asOf(Scene s, int i) {
    Stretch day = StretchReader.after(s, s.after(i), Lean.EVENT);
    if (day == null) {
      return null;
    }
    LocalDate last = day.last();
    boolean running =
        last != null && s.anchor != null && last.isAfter(s.anchor) && day.grain() != Grain.DAY;
    return TimeMention.of(i, day.end(), new AsOf(running ? s.anchor : last), day.grain(), "as of");
  }

  /** {@code barrage across the country of 100 missiles}. */
  private static boolean isCounted(Scene s, int noun) {
    for (int i = noun + 1; s.marks.is(noun, ThingWord.class) && i < noun + REACH; i++) {
      if (s.has(i, "of")) {
        return true;
      }
    }
    return false;
  }

  /** {@code before 2022} ends with the day before it, {@code after October 7} starts with that day. */
  private static @Nullable TimeMention beside(Scene s, int i, Kind kind) {
    Stretch day = StretchReader.after(s, s.after(i), Lean.EVENT);
    if (day == null) {
      return null;
    }
    LocalDate first = day.first();
    // "After the Monday barrage of 100 missiles": what was on Monday, not since.
    if (day.grain() == Grain.DAY && s.has(i + 1, "the") && isCounted(s, day.end())) {
      return day.mention(i + 1);
    }
    return kind == Kind.AFTER
        ? TimeMention.of(i, day.end(), new Since(first), day.grain(), "after")
        : TimeMention.of(
            i,
            day.end(),
            new Until(first == null ? null : first.minusDays(1)),
            day.grain(),
            "before");
  }

  /** {@code so far}, and {@code so far in 2025}. */
  private static TimeMention soFar(Scene s, int i) {
    Stretch whole = s.has(s.after(i), "in") ? StretchReader.after(s, s.after(i), Lean.EVENT) : null;
    return whole == null
        ? TimeMention.of(i, s.after(i), new Until(s.anchor), Grain.DAY, "so far")
        : TimeMention.of(i, whole.end(), new Since(whole.first()), whole.grain(), "so far in");
  }

  /** {@code so far this year} and {@code this year}: from its first day on; {@code this week} is the days of it that are over. */
  private static @Nullable TimeMention sinceStart(Scene s, int i) {
    Stretch unit = CalendarUnit.at(s, s.after(i), s.anchor, 0, "this year");
    boolean named = unit == null || s.has(unit.end(), "of") && s.is(unit.end() + 1, Kind.MONTH);
    if (named || unit == null || unit.grain() == Grain.DAY) {
      return null;
    }
    boolean week = unit.grain() == Grain.WEEK && s.is(i, Kind.THIS);
    return TimeMention.of(
        i,
        unit.end(),
        week ? new During(unit.first(), s.anchor) : new Since(unit.first()),
        unit.grain(),
        week ? "this week" : "this year");
  }
}
