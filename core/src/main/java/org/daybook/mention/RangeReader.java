package org.daybook.mention;

import java.time.LocalDate;
import org.daybook.lexicon.Sense.TimeWord.Kind;
import org.daybook.mention.TimeMention.During;
import org.daybook.mention.TimeMention.Grain;
import org.daybook.mention.TimeMention.Since;
import org.daybook.mention.WrittenDate.Lean;
import org.jspecify.annotations.Nullable;

/**
 * Reads stretches by their two ends: {@code June 13-24}, {@code between 1 and 14 February}, {@code from 24 February 2022 to
 * 23 February 2024}. An end takes what it leaves out from the other.
 */
final class RangeReader {

  private RangeReader() {}

  /** The stretch that {@code between} or {@code from} at token i opens; null if there is none. */
  static @Nullable TimeMention at(Scene s, int i) {
    if (!s.has(i, "between", "from")) {
      return null;
    }
    int j = s.pastArticle(i + 1);
    Stretch written = written(s, j, Lean.EVENT);
    if (written != null) {
      return written.mention(i);
    }
    Stretch left = StretchReader.after(s, i + 1, Lean.EVENT);
    if (left == null) {
      return null;
    }
    if (s.has(left.end(), "onwards", "onward", "on")) {
      return TimeMention.of(i, left.end() + 1, new Since(left.first()), left.grain(), "from … on");
    }
    int link = s.has(left.end(), ",") ? left.end() + 1 : left.end();
    Stretch right = isLink(s, link, true) ? StretchReader.after(s, link + 1, Lean.EVENT) : null;
    return right == null
        ? null
        : TimeMention.of(
            i, right.end(), new During(left.first(), right.last()), right.grain(), "range");
  }

  /** The stretch of two written dates that starts at token i; null if there is none. */
  static @Nullable Stretch written(Scene s, int i, Lean lean) {
    boolean opened =
        s.tokens.is(i - 1, "between", "from")
            || s.tokens.is(i - 2, "between", "from") && s.tokens.is(i - 1, "the");
    WrittenDate left = end(s, i, null);
    int link = left == null ? i : opened && s.has(left.end(), ",") ? left.end() + 1 : left.end();
    if (left == null || !isLink(s, link, true)) {
      return null;
    }
    Stretch years = shortYear(s, left);
    WrittenDate right = years == null ? end(s, s.pastArticle(link + 1), left) : null;
    boolean and = s.has(link, "and");
    if (right == null
        || !left.isPossible()
        || !matches(left, right, and, opened) && !(and && isPair(s, left, right))) {
      return years;
    }
    WrittenDate filled =
        right.month() == 0 && right.day() > 0 ? right.withMonth(left.month()) : right;
    filled = filled.year() == 0 && left.year() != 0 ? filled.withYear(left.year()) : filled;
    Stretch last = filled.in(s, lean);
    Stretch first = start(left, filled, last.last()).in(s, lean);
    return filled.isPossible()
        ? new Stretch(right.end(), first.first(), last.last(), last.grain(), "range")
        : null;
  }

  /** The first end, its month and year taken from the second: {@code December to March 2025} starts in 2024. */
  private static WrittenDate start(WrittenDate left, WrittenDate right, @Nullable LocalDate last) {
    WrittenDate start = left.month() == 0 && left.day() > 0 ? left.withMonth(right.month()) : left;
    if (start.year() != 0 || last == null) {
      return start.year() == 0 ? start.withYear(right.year()) : start;
    }
    return start.withYear(start.month() > right.month() ? last.getYear() - 1 : last.getYear());
  }

  /** An end of the range: a date, or a bare day, which may be the first or, behind a date, the second. */
  private static @Nullable WrittenDate end(Scene s, int i, @Nullable WrittenDate before) {
    WrittenDate date = StretchReader.written(s, i);
    if (date != null || i >= s.end) {
      return date;
    }
    int j = s.is(i, Kind.WEEKDAY) ? s.after(i) : i;
    int day = j < s.end ? Digits.day(s.tokens, j) : 0;
    boolean bare = day > 0 && (before == null || before.day() > 0 && before.month() > 0);
    if (!bare) {
      return null;
    }
    WrittenDate found =
        new WrittenDate(Digits.dayEnd(s.tokens, j), j > i ? s.value(i) : 0, day, 0, 0);
    return before == null ? found : CalendarReader.withYear(s, found);
  }

  /** {@code 2023-24} is two years. */
  private static @Nullable Stretch shortYear(Scene s, WrittenDate left) {
    int i = left.end() + 1;
    boolean glued =
        left.month() == 0
            && left.year() > 0
            && s.tokens.isGlued(i - 1)
            && s.tokens.isGlued(i)
            && i < s.end;
    boolean next =
        glued
            && s.tokens.end(i) - s.tokens.start(i) == 2
            && Digits.small(s.tokens, i, 99) == (left.year() + 1) % 100;
    return !next
        ? null
        : new Stretch(
            i + 1,
            LocalDate.of(left.year(), 1, 1),
            LocalDate.of(left.year() + 1, 12, 31),
            Grain.YEAR,
            "range");
  }

  /**
   * Two days, two months or two years; of two kinds only behind {@code from} or {@code between}. {@code and} joins neighbours
   * only, unless {@code between} opened it.
   */
  private static boolean matches(WrittenDate left, WrittenDate right, boolean and, boolean opened) {
    if (left.month() == 0 && left.day() == 0) {
      return right.month() == 0 && right.day() == 0 && right.year() >= left.year();
    }
    boolean bare = left.month() == 0;
    boolean months = left.day() == 0 && right.day() == 0 && right.month() == left.month() % 12 + 1;
    boolean alike =
        (left.day() > 0) == (right.day() > 0) || opened && left.month() > 0 && right.month() > 0;
    return (left.month() > 0 || right.month() > 0) && alike && (!and || opened || bare || months);
  }

  /** {@code on June 3 and 5}; not {@code on June 3 and 5 men died}. */
  private static boolean isPair(Scene s, WrittenDate left, WrittenDate right) {
    int end = right.end();
    boolean over =
        end >= s.end || s.tokens.isMark(end) || s.has(end, "respectively", "in", "at", "near");
    return over && left.month() > 0 && right.month() == 0 && right.day() > left.day();
  }

  private static boolean isLink(Scene s, int i, boolean opened) {
    return s.has(i, "-", "to", "through", "until", "till") || opened && s.has(i, "and");
  }
}
