package org.daybook.mention;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.daybook.lexicon.Sense.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads parts of a longer time: {@code the first three months of 2025}, {@code the last six months of 2025}, {@code the
 * first half of 2024}, {@code the second week of June}.
 */
final class PortionReader {

  private static final int FROM_THE_END = -1;

  private PortionReader() {}

  /** The part whose ordinal is token i; null if there is none. */
  static @Nullable Stretch at(Scene s, int i) {
    boolean last = s.is(i, Kind.BACK);
    if (!last && !s.is(i, Kind.ORDINAL)) {
      return null;
    }
    int nth = last ? FROM_THE_END : s.value(i);
    int j = s.after(i);
    if (s.is(j, Kind.PORTION)) {
      return portion(whole(s, s.after(j)), nth, s.value(j));
    }
    Length counted = LengthReader.at(s, j);
    Length length = counted == null ? LengthReader.of(s, j, 1, false) : counted;
    Stretch whole = length == null ? null : whole(s, length.end());
    if (length == null || whole == null) {
      return null;
    }
    // "In the past 24 hours of fighting" are counted back from the day of the report.
    if (counted != null && nth == FROM_THE_END && whole.last() == null) {
      return null;
    }
    boolean open = length.vague() || counted == null && LengthReader.isPlural(s, j);
    return open ? opening(whole, nth) : part(whole, nth, length);
  }

  /** What it is a part of: {@code of 2025}, {@code of the year}, {@code of the war}; null if there is none. */
  private static @Nullable Stretch whole(Scene s, int i) {
    boolean of = s.has(i, "of", "after", "into", "in");
    return of
        ? StretchReader.whole(s, i + 1)
        : Digits.year(s.tokens, i) > 0 && i < s.end ? StretchReader.whole(s, i) : null;
  }

  /** {@code the first months of the war}: it is known when they start, not when they end. */
  private static Stretch opening(Stretch whole, int nth) {
    return new Stretch(
        whole.end(),
        nth == 1 ? whole.first() : null,
        nth == FROM_THE_END ? whole.last() : null,
        whole.grain(),
        "first months");
  }

  private static Stretch part(Stretch whole, int nth, Length length) {
    LocalDate first = whole.first();
    LocalDate last = whole.last();
    if (nth == FROM_THE_END) {
      LocalDate start = last == null ? null : length.before(last.plusDays(1));
      return new Stretch(whole.end(), start, last, length.grain(), "last months of");
    }
    for (int k = 1; k < nth && first != null; k++) {
      first = length.after(first);
    }
    return new Stretch(
        whole.end(),
        first,
        first == null ? null : length.endFrom(first),
        length.grain(),
        "first months of");
  }

  /** {@code the second quarter of 2024}, {@code the first half of June}. */
  private static @Nullable Stretch portion(@Nullable Stretch whole, int nth, int parts) {
    int k = nth == FROM_THE_END ? parts : nth;
    if (whole == null || k > parts) {
      return null;
    }
    LocalDate first = whole.first();
    LocalDate last = whole.last();
    if (first == null || last == null) {
      return Stretch.unknown(whole.end(), whole.grain(), "portion");
    }
    return new Stretch(
        whole.end(),
        cut(first, last, k - 1, parts),
        cut(first, last, k, parts).minusDays(1),
        whole.grain(),
        "portion");
  }

  /** The first day of a portion, counted from 0: of a year in months, of anything else in days. */
  private static LocalDate cut(LocalDate first, LocalDate last, int k, int parts) {
    LocalDate after = last.plusDays(1);
    long months = ChronoUnit.MONTHS.between(first, after);
    return months % parts == 0 && months > 1
        ? first.plusMonths(months / parts * k)
        : first.plusDays(ChronoUnit.DAYS.between(first, after) * k / parts);
  }
}
