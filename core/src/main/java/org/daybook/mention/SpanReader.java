package org.daybook.mention;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.daybook.lexicon.Sense.TimeWord.Kind;
import org.daybook.mention.TimeMention.During;
import org.daybook.mention.TimeMention.Grain;
import org.daybook.mention.WrittenDate.Lean;
import org.jspecify.annotations.Nullable;

/**
 * Reads stretches by their length: {@code in the 23 months up to January 25}, {@code in a 24-hour period}, {@code during the
 * day}; {@code in two days}, whose ends nobody can know.
 */
final class SpanReader {

  /** How far the end that a length gives may lie from the day that is named. */
  private static final int SLACK = 7;

  /** What makes {@code over three days} a bound. */
  private static final Set<String> LASTING =
      Set.of(
          "for", "lasted", "lasting", "lasts", "of", "took", "takes", "spent", "after", "with",
          "than", "in", "is", "was", "within");

  private SpanReader() {}

  /** The stretch that starts at token i, its number or {@code the}; null if there is none. */
  static @Nullable TimeMention at(Scene s, int i) {
    Length length = LengthReader.at(s, i);
    length =
        length == null && s.has(i, "the", "a")
            ? LengthReader.of(s, s.has(i + 1, "single") ? i + 2 : i + 1, 1, false)
            : length;
    if (length == null) {
      return null;
    }
    int link = PastReader.pastPeriod(s, length.end());
    boolean upTo =
        s.has(link, "to", "until", "before", "ending", "through")
            || s.has(link, "up") && s.has(link + 1, "to");
    Stretch day =
        upTo ? StretchReader.after(s, s.has(link, "up") ? link + 2 : link + 1, Lean.EVENT) : null;
    return day == null ? bare(s, i, length, link) : upTo(s, i, length, day);
  }

  private static TimeMention upTo(Scene s, int i, Length length, Stretch day) {
    LocalDate last = day.last() == null ? endByWar(s, length, day.end()) : day.last();
    LocalDate first =
        last == null || length.vague()
            ? null
            : length.before(length.months() > 0 ? last.plusDays(1) : last);
    LocalDate war = s.conflict == null ? null : s.conflict.first();
    boolean near =
        war != null && first != null && Math.abs(ChronoUnit.DAYS.between(war, first)) <= SLACK;
    return TimeMention.of(
        i, day.end(), new During(near ? war : first, last), day.grain(), "months up to");
  }

  /** {@code the 23 months up to January 25} end 23 months after the war's first day: that tells the year. */
  private static @Nullable LocalDate endByWar(Scene s, Length length, int end) {
    if (s.conflict == null || length.vague()) {
      return null;
    }
    LocalDate guess = length.after(s.conflict.first());
    for (int k = Math.max(s.from, end - 4); k < end; k++) {
      WrittenDate date = CalendarReader.at(s, k);
      LocalDate day = date == null || date.day() == 0 ? null : date.dayIn(guess.getYear());
      if (day != null && Math.abs(ChronoUnit.DAYS.between(guess, day)) <= SLACK) {
        return day;
      }
    }
    return null;
  }

  /** {@code in 24 hours} and {@code during the day} are the last ones; {@code in two days} nobody knows. */
  private static @Nullable TimeMention bare(Scene s, int i, Length length, int end) {
    int lead = s.tokens.is(i - 1, "the", "a", "just", "only") ? i - 2 : i - 1;
    boolean over = s.tokens.is(lead, "over") && !LASTING.contains(s.tokens.word(lead - 1));
    boolean led =
        lead >= s.from
            && (over
                || s.tokens.is(lead, "in", "within", "during")
                || s.tokens.is(lead, "on") && s.has(i, "a"));
    // "killed in a three-week battle": how long it was, not when.
    boolean adjective =
        end == length.end() && s.tokens.is(end - 2, "-") && end < s.end && s.tokens.isWord(end);
    if (!led
        || adjective
        || s.has(end, "of", "since", "after", "later", "old", "-")
        || s.is(end, Kind.AGO)
        || isDated(s, end)) {
      return null;
    }
    boolean day =
        length.hours() > 0 && length.hours() % 24 == 0
            || length.days() == 1 && s.tokens.is(end - 2, "the");
    // "the arrest of 50 insurgents in three weeks", of a report: the last three; "in two days" may
    // be any.
    boolean weeks =
        !day
            && !length.vague()
            && s.tokens.is(lead, "in")
            && (length.grain() == Grain.WEEK || length.grain() == Grain.MONTH);
    if (weeks && s.anchor != null) {
      return TimeMention.of(
          lead, end, new During(length.before(s.anchor), s.anchor), length.grain(), "length");
    }
    LocalDate last = day ? s.anchor : null;
    LocalDate first = last == null ? null : length.startOfRolling(last);
    return TimeMention.of(
        lead,
        end,
        new During(first, last),
        day ? Grain.DAY : length.grain(),
        day ? "24 hours" : "length");
  }

  /** {@code during the day on Friday} is Friday. */
  private static boolean isDated(Scene s, int end) {
    Stretch day = s.has(end, "on") ? StretchReader.after(s, end, Lean.EVENT) : null;
    return day != null && day.grain() == Grain.DAY;
  }
}
