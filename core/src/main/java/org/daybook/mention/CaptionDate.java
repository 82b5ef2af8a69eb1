package org.daybook.mention;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.daybook.lexicon.Sense.TimeWord.Kind;
import org.daybook.text.Sentences;
import org.daybook.text.Sentences.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * An article's day told by a photograph's: under it {@code Thursday, March 20, 2025}, in the report {@code the ministry said
 * on Saturday}, which is then March 22. A report's {@code Tuesday, June 24} takes its year from a day printed before it.
 */
final class CaptionDate {

  /** How old a photograph may be that still tells the year. */
  private static final int OLDEST = 60;

  private CaptionDate() {}

  /** The article's day; null where no photograph, or no day of reporting, tells. */
  static @Nullable LocalDate of(Scene s, List<PrintedDate> printed) {
    LocalDate photo = null;
    LocalDate latest = null;
    for (PrintedDate date : printed) {
      LocalDate day = date.day();
      if (day != null && !isOld(s, date) && isCaption(s, date)) {
        latest = latest == null || day.isAfter(latest) ? day : latest;
        photo = date.hasWeekday() && (photo == null || day.isAfter(photo)) ? day : photo;
      }
    }
    LocalDate full = latest == null ? null : withYear(s, printed, latest);
    return full != null || photo == null ? full : reportedAfter(s, photo);
  }

  /** A caption gives its day with the weekday, or at the end of a line. */
  private static boolean isCaption(Scene s, PrintedDate date) {
    int after = s.tokens.is(date.to(), ".") ? date.to() + 1 : date.to();
    return date.hasWeekday()
        || after >= date.lineTo()
        || s.has(after, "(", "photo", "|")
        || s.has(after + 1, "photo");
  }

  private static boolean isOld(Scene s, PrintedDate date) {
    for (int i = date.lineFrom(); i < date.from(); i++) {
      if (s.has(i, "file", "archive", "since", "until")) {
        return true;
      }
    }
    return false;
  }

  /** {@code Tuesday, June 24} and {@code KYIV, June 12 (Reuters) -}, soon after a photograph. */
  private static @Nullable LocalDate withYear(Scene s, List<PrintedDate> printed, LocalDate photo) {
    for (PrintedDate date : printed) {
      WrittenDate written = date.written();
      boolean tells =
          date.hasWeekday() && s.tokens.is(date.from() - 1, "on")
              || DatelineReader.isDateline(s.tokens, date);
      for (int year = photo.getYear();
          written.year() == 0 && tells && year <= photo.getYear() + 1;
          year++) {
        LocalDate day = written.dayIn(year);
        long age = day == null ? -1 : ChronoUnit.DAYS.between(photo, day);
        if (day != null && written.fits(day) && age >= 0 && age <= OLDEST) {
          return day;
        }
      }
    }
    return null;
  }

  /** The first weekday on which somebody spoke, counted from the photograph's day on. */
  private static @Nullable LocalDate reportedAfter(Scene s, LocalDate photo) {
    for (Sentence sentence : Sentences.of(s.tokens)) {
      for (TimeMention mention :
          TimeReader.read(s.marks, sentence.from(), sentence.to(), null, null)) {
        int day = mention.reporting() ? weekday(s, mention) : 0;
        if (day > 0) {
          return CalendarUnit.weekday(day, photo, true);
        }
      }
    }
    return null;
  }

  private static int weekday(Scene s, TimeMention mention) {
    for (int i = mention.from(); i < mention.to(); i++) {
      if (s.is(i, Kind.WEEKDAY)) {
        return s.value(i);
      }
    }
    return 0;
  }
}
