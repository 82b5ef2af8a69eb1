package org.daybook.mention;

import java.time.LocalDate;
import java.time.YearMonth;
import org.daybook.lexicon.Sense.TimeWord.Kind;
import org.daybook.mention.TimeMention.Grain;
import org.jspecify.annotations.Nullable;

/**
 * Reads stages of a longer time: {@code late October} is no more than the month, {@code mid-December} its 15th, {@code the
 * end of 2022} its last day, {@code earlier this week} from Monday to the article's day.
 */
final class StageReader {

  private static final int EARLY = 1;
  private static final int MID = 2;
  private static final int LATE = 3;
  private static final int MIDDLE = 15;

  private StageReader() {}

  /** The stage that starts at token i; null if there is none. */
  static @Nullable Stretch at(Scene s, int i) {
    Kind kind = s.kind(i);
    int j = s.after(i);
    if (kind == Kind.START || kind == Kind.END) {
      Stretch whole = StretchReader.whole(s, j);
      LocalDate day = whole == null ? null : kind == Kind.START ? whole.first() : whole.last();
      boolean war = whole != null && whole.rule().equals(War.RULE);
      // "It would signal the end of a war", years before that end: no article knows it.
      if (war && day != null && s.anchor != null && day.isAfter(s.anchor)) {
        day = null;
      }
      String rule = kind == Kind.END ? "end of" : war ? War.START : "start of";
      return whole == null ? null : Stretch.day(whole.end(), day, rule);
    }
    if (kind != Kind.STAGE) {
      return null;
    }
    j = s.has(j, "-") ? j + 1 : j;
    if (s.is(j, Kind.DAYS) || s.is(j, Kind.MONTHS)) {
      return weeks(s, j);
    }
    Stretch whole = StretchReader.whole(s, j);
    return whole == null ? null : stage(s, whole, i, s.value(i));
  }

  /** {@code the early weeks of 2022}, whose ends nobody can know, but for the war's first day. */
  private static @Nullable Stretch weeks(Scene s, int unit) {
    Stretch whole = s.has(s.after(unit), "of") ? StretchReader.whole(s, s.after(unit) + 1) : null;
    return whole == null
        ? null
        : new Stretch(
            whole.end(),
            whole.rule().equals(War.RULE) ? whole.first() : null,
            null,
            whole.grain(),
            "early weeks");
  }

  private static Stretch stage(Scene s, Stretch whole, int i, int stage) {
    LocalDate first = whole.first();
    if (whole.rule().equals(War.RULE)) {
      return new Stretch(
          whole.end(),
          stage == EARLY ? first : null,
          stage == LATE ? whole.last() : null,
          Grain.YEAR,
          "stage");
    }
    if (stage == MID && whole.grain() == Grain.MONTH && first != null) {
      return Stretch.day(whole.end(), YearMonth.from(first).atDay(MIDDLE), "middle");
    }
    if (s.has(i, "earlier") && whole.grain() != Grain.DAY) {
      boolean now = s.anchor != null && whole.last() != null && !s.anchor.isAfter(whole.last());
      return new Stretch(
          whole.end(), first, now ? s.anchor : whole.last(), whole.grain(), "earlier this week");
    }
    return s.has(i, "later") && whole.grain() != Grain.DAY
        ? new Stretch(whole.end(), null, whole.last(), whole.grain(), "later that year")
        : whole;
  }
}
