package org.daybook.read;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.daybook.claim.Period;
import org.daybook.claim.Period.Kind;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Conflicts.Conflict;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.EventWord;
import org.daybook.lexicon.Sense.OutcomeWord;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.mention.QuantityMention.Form;
import org.daybook.mention.TimeMention;
import org.daybook.mention.TimeMention.During;
import org.daybook.mention.TimeMention.Grain;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds when it happened what an article tells, which the sentence of the figure need not say: {@code A strike killed 12.
 * Tuesday's strike hit a market}, {@code The overnight attack was confirmed}.
 */
final class MainEvent {

  /** What was over so many days before the article is told for background. */
  private static final int OLD = 14;

  /** A longer time than a day is what the article is about only where it opens with it. */
  private static final int LEDE = 6;

  /** In days: a month, so long after which it is still reported on, and so long for longer times. */
  private static final int MONTH = 30;

  private static final int REPORTED = 45;
  private static final int REPORTED_LATE = 400;

  /** In its first lines it may be about what is long over. */
  private static final int OPENING = 3;

  /** So far down a day is looked for. */
  private static final int DEEP = 20;

  /** How near, in tokens, what happened stands to its day. */
  private static final int NEAR = 6;

  private final Story story;
  private final Marks marks;

  MainEvent(Story story) {
    this.story = story;
    this.marks = story.marks();
  }

  /** The time of the event; null where the article does not tell. */
  @Nullable Period find(Map<Line, List<Draft>> drafts, PeriodReader periods) {
    Period stale = null;
    for (Line line : story.lines()) {
      if (line.index() > DEEP) {
        break;
      }
      Period told = told(drafts.getOrDefault(line, List.of()), periods);
      if (told != null && isFresh(told) && (line.index() <= LEDE || isDay(told))) {
        return told;
      }
      boolean report = told != null && line.index() < OPENING && isReport(story, told);
      stale = stale == null && report ? told : stale;
      Period day = told == null ? happened(line) : null;
      if (day != null) {
        return day;
      }
    }
    return stale;
  }

  private static boolean isDay(Period period) {
    return period.from() != null
        && period.to() != null
        && !period.from().isBefore(period.to().minusDays(1));
  }

  /** Whether it is a time on which reports are written after a while: {@code in the first half of the year}, {@code in May}. */
  static boolean isReport(Story story, Period period) {
    LocalDate from = period.from();
    LocalDate to = period.to();
    LocalDate day = story.date();
    if (from == null || to == null || day == null) {
      return from != null && to != null && day == null;
    }
    long days = ChronoUnit.DAYS.between(from, to);
    return days > MONTH && !to.isBefore(day.minusDays(REPORTED_LATE))
        || days >= MONTH - 3 && !to.isBefore(day.minusDays(REPORTED));
  }

  /** The time that one of the sentence's figures is given for. */
  private @Nullable Period told(List<Draft> drafts, PeriodReader periods) {
    for (Draft d : drafts) {
      Period own = d.line.headline() ? null : periods.read(d, null);
      if (own != null
          && own.kind() == Kind.DURING
          && d.figure.form() != Form.ADDITION
          && !isWarStart(story, own)) {
        return own;
      }
    }
    return null;
  }

  /** The fresh day beside a word of what happened. */
  private @Nullable Period happened(Line line) {
    for (TimeMention time : line.times()) {
      Period day = isEvent(line, time) ? period(time) : null;
      if (day != null && time.grain() == Grain.DAY && isFresh(day) && isDay(day)) {
        return day;
      }
    }
    return null;
  }

  /** When it happened what a sentence without figures tells: {@code The airliner was shot down in July}; null if it tells nothing. */
  @Nullable Period of(Line line) {
    for (TimeMention time : line.times()) {
      if (isEvent(line, time) && time.grain() != Grain.YEAR) {
        return period(time);
      }
    }
    return null;
  }

  private boolean isEvent(Line line, TimeMention time) {
    return time.meaning() instanceof During during
        && !time.reporting()
        && !isStart(during, time)
        && !isBehindSince(line, time)
        && isBesideEvent(line, time);
  }

  /** {@code since rebels launched a campaign to break the siege on July 31}: a start, however long its clause. */
  private boolean isBehindSince(Line line, TimeMention time) {
    Tokens t = marks.tokens();
    for (int i = time.from() - 1; i >= line.from() && !t.is(i, ",", ";"); i--) {
      if (t.is(i, "since")) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Period period(TimeMention time) {
    return time.meaning() instanceof During during
        ? new Period(Kind.DURING, during.from(), during.to(), null)
        : null;
  }

  /**
   * Whether the time is that of a war's beginning, told for background: {@code Gunmen killed 1,200 people on 7 October}, in
   * an article of some weeks later.
   */
  static boolean isWarStart(Story story, Period period) {
    Conflict war = story.dated();
    LocalDate day = story.date();
    return war != null
        && period.kind() == Kind.DURING
        && war.first().equals(period.from())
        && (day == null || war.first().isBefore(day.minusDays(OLD)));
  }

  /** {@code The war began on 13 June}: no event of the day, but the start of a sum. */
  private boolean isStart(During during, TimeMention time) {
    Tokens t = marks.tokens();
    Conflict war = story.dated();
    return war != null && war.first().equals(during.from())
        || t.is(time.from() - 1, "began", "erupted", "started", "launched")
        || t.is(time.from() - 1, "out") && t.is(time.from() - 2, "broke");
  }

  /**
   * The day on which it was told, in the opening of an article of that day or the next: {@code Six guards were killed in an
   * attack, the army said on Tuesday} is news of Tuesday where nothing else dates it.
   */
  @Nullable Period news() {
    Period found = null;
    for (int k = 0; found == null && k < Math.min(OPENING, story.lines().size()); k++) {
      found = spoke(story.lines().get(k));
    }
    return found;
  }

  private @Nullable Period spoke(Line line) {
    LocalDate date = story.date();
    for (TimeMention time : line.times()) {
      LocalDate day = time.meaning() instanceof During during ? during.to() : null;
      if (time.reporting()
          && date != null
          && day != null
          && time.grain() == Grain.DAY
          && !day.isBefore(date.minusDays(1))
          && !line.figures().isEmpty()) {
        return new Period(Kind.DURING, day, day, null);
      }
    }
    return null;
  }

  private boolean isBesideEvent(Line line, TimeMention time) {
    int to = Math.min(line.to(), time.to() + NEAR);
    for (int i = Math.max(line.from(), time.from() - NEAR); i < to; i++) {
      if (marks.is(i, ThingWord.class, word -> word.thing() == Thing.ATTACK)
          || i < time.from() && marks.is(i, EventWord.class, word -> !word.kind().equals("event"))
          || marks.is(i, OutcomeWord.class, word -> word.form() != OutcomeWord.Form.BASE)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFresh(Period period) {
    LocalDate day = story.date();
    LocalDate to = period.to();
    return to == null || day != null && !to.isBefore(day.minusDays(OLD)) && !to.isAfter(day);
  }
}
