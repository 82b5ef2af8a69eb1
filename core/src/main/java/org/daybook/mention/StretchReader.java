package org.daybook.mention;

import java.util.Set;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.lexicon.Sense.TimeWord.Kind;
import org.daybook.lexicon.Sense.UnitWord;
import org.daybook.mention.TimeMention.Grain;
import org.daybook.mention.WrittenDate.Lean;
import org.jspecify.annotations.Nullable;

/** Reads a piece of the calendar, however it is named: {@code June 13-24}, {@code last month}, {@code Friday evening}. */
final class StretchReader {

  /** What a month or year that stands alone must follow, so that {@code May} and {@code 2022 men} are none. */
  private static final Set<String> LEADS =
      Set.of(
          "in",
          "of",
          "during",
          "throughout",
          "from",
          "for",
          "between",
          "before",
          "after",
          "around",
          "and",
          "or",
          "than",
          "to",
          "over",
          "into",
          "until",
          "since",
          "by",
          "through",
          "last",
          "this",
          "next",
          "is",
          "-",
          "late",
          "early",
          "mid",
          "year");

  private StretchReader() {}

  /** The stretch that starts at token i of running text; null if there is none. */
  static @Nullable Stretch at(Scene s, int i) {
    Stretch found = joined(s, i, Lean.EVENT);
    if (found == null) {
      return other(s, i);
    }
    boolean bare = found.rule().equals("month") || found.rule().equals("year");
    boolean withYear = found.end() > s.after(i) || s.tokens.isNumber(i) && found.end() > i + 1;
    return !bare || withYear || LEADS.contains(s.tokens.word(i - 1)) ? found : null;
  }

  /** The stretch behind a word that asks for one: {@code since}, {@code until}, {@code by}. */
  static @Nullable Stretch after(Scene s, int i, Lean lean) {
    int j = s.pastArticle(s.has(i, "on", "in", "at") ? i + 1 : i);
    Stretch found = joined(s, j, lean);
    return found == null ? other(s, j) : found;
  }

  /** What something is a part of: a stretch, the current {@code year}, or the war. */
  static @Nullable Stretch whole(Scene s, int i) {
    int j = s.pastArticle(i);
    Stretch found = joined(s, j, Lean.EVENT);
    found = found == null && !s.is(j, Kind.STAGE) ? RelativeReader.at(s, j) : found;
    if (found == null && j > i) {
      found = theYear(s, j);
    }
    if (found == null && s.is(j, Kind.STAGE)) {
      int k = s.has(s.after(j), "-") ? s.after(j) + 1 : s.after(j);
      found = joined(s, k, Lean.EVENT);
    }
    War war = found == null ? War.at(s, j) : null;
    return war == null ? found : war.stretch();
  }

  /** {@code the first six months of the year}: the article's. */
  private static @Nullable Stretch theYear(Scene s, int j) {
    Stretch unit = CalendarUnit.at(s, j, s.anchor, 0, "the year");
    boolean year = unit != null && unit.first() == null && unit.grain() == Grain.YEAR;
    return unit != null && year && s.told.year() > 0
        ? Stretch.year(unit.end(), s.told.year(), "the year")
        : unit;
  }

  /** A written date or weekday, or two that make a stretch: {@code June 13-24}, {@code January to March 2025}. */
  static @Nullable Stretch joined(Scene s, int i, Lean lean) {
    Stretch range = RangeReader.written(s, i, lean);
    if (range != null) {
      return range;
    }
    WrittenDate date = written(s, i);
    if (date != null) {
      return isCount(s, date) ? null : date.in(s, lean);
    }
    return DayReader.named(s, i);
  }

  /** A date in words or digits; a year alone too. */
  static @Nullable WrittenDate written(Scene s, int i) {
    if (i >= s.end) {
      return null;
    }
    WrittenDate date = NumericDateReader.at(s.tokens, i);
    date = date == null ? CalendarReader.at(s, i) : date;
    int year = date == null ? Digits.year(s.tokens, i) : 0;
    boolean decade = s.tokens.isGlued(i + 1) && s.tokens.is(i + 1, "s", "%");
    return year > 0 && !decade ? new WrittenDate(i + 1, 0, 0, 0, year) : date;
  }

  /** {@code 2022 soldiers} is no year, but behind {@code in} it is, and in {@code the first half of 2022 soldiers …}. */
  private static boolean isCount(Scene s, WrittenDate date) {
    int next = date.end();
    boolean counted =
        next < s.end && (s.marks.is(next, ThingWord.class) || s.marks.is(next, UnitWord.class));
    boolean part = s.tokens.is(next - 2, "of") && s.hit(next - 3) != null;
    return date.month() == 0
        && counted
        && !part
        && !s.tokens.is(next - 2, "in", "since", "during", "throughout");
  }

  private static @Nullable Stretch other(Scene s, int i) {
    Kind kind = s.kind(i);
    if (kind == null) {
      return AgoReader.at(s, i);
    }
    return switch (kind) {
      case DAY -> DayReader.at(s, i);
      case NIGHT, NIGHT_INTO, NIGHT_OF, WEEKEND -> NightReader.at(s, i);
      case BACK, ORDINAL -> past(PortionReader.at(s, i), s, i);
      case THIS, NEXT, RECENT, THAT -> past(null, s, i);
      case STAGE, START, END -> StageReader.at(s, i);
      case SEASON -> season(s, i);
      default -> null;
    };
  }

  private static @Nullable Stretch past(@Nullable Stretch portion, Scene s, int i) {
    Stretch found = portion == null ? RelativeReader.at(s, i) : portion;
    return found == null ? PastReader.at(s, i) : found;
  }

  /** {@code the summer of 2024}; a season alone is none, since {@code fall} is more often something else. */
  private static @Nullable Stretch season(Scene s, int i) {
    int j = s.has(s.after(i), "of") ? s.after(i) + 1 : s.after(i);
    int year = j < s.end ? Digits.year(s.tokens, j) : 0;
    return year == 0 ? null : CalendarUnit.season(j + 1, s.value(i), year);
  }
}
