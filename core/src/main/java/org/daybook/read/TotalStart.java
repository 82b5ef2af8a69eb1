package org.daybook.read;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import org.daybook.claim.Period;
import org.daybook.claim.Period.Kind;
import org.daybook.lexicon.Conflicts.Conflict;
import org.daybook.mention.TimeMention;
import org.daybook.mention.TimeMention.During;
import org.daybook.mention.TimeMention.Grain;
import org.daybook.mention.TimeMention.Since;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The day from which an article's running totals are counted: {@code since the invasion}, {@code the war, which began in April 2023}. */
final class TotalStart {

  /** How many figures a year has. */
  private static final int YEAR = 4;

  private final Story story;
  private final Tokens t;

  /** The day; null if no sentence tells. */
  private final @Nullable LocalDate day;

  /** The years that the text writes. */
  private final Set<Integer> years;

  TotalStart(Story story) {
    this.story = story;
    this.t = story.marks().tokens();
    this.day = start();
    this.years = years();
  }

  /** The day on which they start; null if no sentence tells. */
  @Nullable LocalDate day() {
    return day;
  }

  /**
   * The day the running totals start, if any sentence says so: as the text dates the war's beginning, else the day on which
   * it began.
   */
  private @Nullable LocalDate start() {
    LocalDate began = null;
    LocalDate named = null;
    for (Line line : story.lines()) {
      for (TimeMention time : line.times()) {
        LocalDate from = from(time);
        Conflict war = story.dated();
        named = from != null && war != null && from.equals(war.first()) ? from : named;
        began = from != null && began == null && isWar(line, time) ? sharp(from) : began;
      }
    }
    return named == null || began != null && isSameMonth(began, named) ? began : named;
  }

  /**
   * The time without what the text leaves open: of {@code the October 7 attack} in an article without a date nobody can know
   * the year, unless the text writes it somewhere; nor of {@code November 3} after it. An invasion is known by its name.
   */
  Period said(Period time) {
    Conflict war = story.dated();
    boolean open =
        story.date() == null
            && war != null
            && !war.isInvasion()
            && !years.contains(war.first().getYear());
    return open
        ? new Period(time.kind(), written(time.from()), written(time.to()), time.per())
        : time;
  }

  private @Nullable LocalDate written(@Nullable LocalDate date) {
    return date != null && years.contains(date.getYear()) ? date : null;
  }

  /** The years that the text writes. */
  private Set<Integer> years() {
    Set<Integer> all = new HashSet<>();
    for (int i = 0; i < t.size(); i++) {
      String word = t.isNumber(i) ? t.word(i) : "";
      if (word.length() == YEAR) {
        all.add(year(word));
      }
    }
    return all;
  }

  /** The year that four figures are; 0 if they are none: {@code 1,40}. */
  private static int year(String word) {
    int year = 0;
    for (int k = 0; k < word.length(); k++) {
      char c = word.charAt(k);
      if (c < '0' || c > '9') {
        return 0;
      }
      year = 10 * year + c - '0';
    }
    return year;
  }

  /** {@code in the conflict}, which the text says began in November 2020: since that month, though the day is known. */
  Period asTold(Period own) {
    LocalDate from = own.from();
    Conflict war = story.dated();
    boolean known =
        own.kind() == Kind.TOTAL
            && from != null
            && day != null
            && isSameMonth(from, day)
            && war != null
            && war.first().equals(from);
    return known ? new Period(Kind.TOTAL, day, own.to(), null) : own;
  }

  /** An invasion that began in February has a day; of other wars, the text's month is all that is said. */
  private @Nullable LocalDate sharp(@Nullable LocalDate from) {
    Conflict war = story.dated();
    boolean invasion =
        war != null && war.isInvasion() && from != null && isSameMonth(from, war.first());
    return invasion && war != null ? war.first() : from;
  }

  private static boolean isSameMonth(LocalDate a, LocalDate b) {
    return YearMonth.from(a).equals(YearMonth.from(b));
  }

  /** {@code since October}, where the text tells elsewhere of the attack of October 7: since that day. */
  Period sinceDay(Period own) {
    LocalDate from = own.from();
    if (from == null || own.kind() != Kind.TOTAL || from.getDayOfMonth() != 1) {
      return own;
    }
    for (Line line : story.lines()) {
      for (TimeMention time : line.times()) {
        LocalDate day = from(time);
        if (day != null
            && time.grain() == Grain.DAY
            && writesDay(time)
            && isSameMonth(day, from)
            && isFirstDay(day)) {
          return new Period(Kind.TOTAL, day, own.to(), null);
        }
      }
    }
    return own;
  }

  /** {@code since Hamas attacked on October 7}; not {@code since the war}, whose day only the reader knows. */
  private boolean writesDay(TimeMention time) {
    for (int i = time.from(); i < time.to(); i++) {
      if (t.isNumber(i) && t.end(i) - t.start(i) <= 2) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable LocalDate from(TimeMention time) {
    return time.meaning() instanceof Since since
        ? since.from()
        : time.meaning() instanceof During during ? during.from() : null;
  }

  private boolean isFirstDay(LocalDate day) {
    for (Conflict war : story.lexicon().conflicts().all()) {
      if (war.first().equals(day)) {
        return true;
      }
    }
    return false;
  }

  /** {@code The conflict in Sudan began in April 2023}: what running totals are counted from, here or elsewhere. */
  private boolean isWar(Line line, TimeMention time) {
    boolean began =
        t.is(time.from() - 1, "began", "erupted", "started")
            || t.is(time.from() - 1, "out") && t.is(time.from() - 2, "broke");
    for (int i = time.from() - 2; began && i >= Math.max(line.from(), time.from() - 9); i--) {
      if (t.is(i, "war", "conflict", "fighting", "hostilities", "insurgency", "uprising")) {
        return true;
      }
    }
    return false;
  }
}
