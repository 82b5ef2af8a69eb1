package org.daybook.mention;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.daybook.lexicon.Conflicts.Conflict;
import org.daybook.mention.WrittenDate.Lean;
import org.jspecify.annotations.Nullable;

/**
 * Finds the year that a date leaves out: {@code October 7} in an article of 5 September 2024 is 2023's, {@code Monday,
 * March 24th} is of the year in which that day is a Monday.
 */
final class MissingYear {

  /** How many days ahead an event may lie before it is taken for last year's. */
  private static final int AHEAD = 14;

  private MissingYear() {}

  /** The year; 0 where nobody can know. */
  static int of(WrittenDate date, Scene scene, Lean lean) {
    if (date.month() == 0) {
      return 0;
    }
    LocalDate anchor = scene.anchor;
    int byWeekday = anchor == null || date.weekday() == 0 ? 0 : nearest(date, anchor);
    if (byWeekday != 0) {
      return byWeekday;
    }
    int start = startOfWar(date, scene.conflict, anchor, lean);
    if (start != 0) {
      return start;
    }
    int carried = lean == Lean.EVENT ? carried(date, scene) : 0;
    if (carried != 0) {
      return carried;
    }
    if (anchor == null) {
      return told(date, scene);
    }
    return lean == Lean.LIMIT
        ? nearest(date, anchor)
        : latest(date, anchor.plusDays(lean == Lean.EVENT ? AHEAD : 0), anchor);
  }

  /** The year that an article without a date tells elsewhere. */
  private static int told(WrittenDate date, Scene scene) {
    int year = scene.told.yearOf(date.month());
    LocalDate day = year == 0 ? null : date.dayIn(year);
    return day == null || date.day() > 0 && !date.fits(day) ? 0 : year;
  }

  /** The last such day up to a limit; of a month, the last one that had begun. */
  private static int latest(WrittenDate date, LocalDate limit, LocalDate anchor) {
    LocalDate last = date.day() == 0 ? anchor : limit;
    for (int year = last.getYear(); year >= last.getYear() - 8; year--) {
      LocalDate day = date.dayIn(year);
      if (day != null && !day.isAfter(last)) {
        return year;
      }
    }
    return 0;
  }

  /** The year that brings the date nearest to the article's, its weekday kept; 0 if no year about does. */
  private static int nearest(WrittenDate date, LocalDate anchor) {
    int best = 0;
    long least = Long.MAX_VALUE;
    for (int year = anchor.getYear() - 1; year <= anchor.getYear() + 1; year++) {
      LocalDate day = date.dayIn(year);
      long distance = day == null ? Long.MAX_VALUE : Math.abs(ChronoUnit.DAYS.between(anchor, day));
      if (day != null && date.fits(day) && distance < least) {
        best = year;
        least = distance;
      }
    }
    return best;
  }

  /** {@code October 7} is the war's first day, unless the article is of the days after some other one. */
  private static int startOfWar(
      WrittenDate date, @Nullable Conflict war, @Nullable LocalDate anchor, Lean lean) {
    if (war == null
        || date.day() == 0 && anchor != null
        || war.first().getMonthValue() != date.month()) {
      return 0;
    }
    if (date.day() == 0 ? lean != Lean.START : date.day() != war.first().getDayOfMonth()) {
      return 0;
    }
    LocalDate recent = anchor == null ? null : date.dayIn(latest(date, anchor, anchor));
    boolean fresh =
        anchor != null && recent != null && ChronoUnit.DAYS.between(recent, anchor) <= AHEAD;
    return fresh && lean != Lean.START ? 0 : war.first().getYear();
  }

  /** The year named before in the sentence: {@code 4,289 deaths in March 2022, 840 in April}. */
  private static int carried(WrittenDate date, Scene scene) {
    LocalDate named = scene.named;
    if (named == null || !scene.namedMonth) {
      return 0;
    }
    int year = date.month() < named.getMonthValue() ? named.getYear() + 1 : named.getYear();
    LocalDate day = date.dayIn(year);
    return day == null || scene.anchor != null && day.isAfter(scene.anchor) ? 0 : year;
  }
}
