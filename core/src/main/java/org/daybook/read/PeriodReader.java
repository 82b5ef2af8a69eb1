package org.daybook.read;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.daybook.claim.Claim;
import org.daybook.claim.Outcome;
import org.daybook.claim.Period;
import org.daybook.claim.Period.Kind;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Marks;
import org.daybook.mention.QuantityMention.Form;
import org.daybook.mention.TimeMention;
import org.daybook.mention.TimeMention.Again;
import org.daybook.mention.TimeMention.AsOf;
import org.daybook.mention.TimeMention.During;
import org.daybook.mention.TimeMention.Rate;
import org.daybook.mention.TimeMention.Since;
import org.daybook.mention.TimeMention.Until;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Gives each figure its time: by the expressions of its sentence, else by what kind of figure it is. */
final class PeriodReader {

  private final Tokens t;
  private final @Nullable LocalDate date;
  private final @Nullable LocalDate warStart;
  private final AsOfDay asOf;
  private final NearTime near;
  private final LevelReader levels;
  private final RunningReader running;
  private final LengthTime lengths;

  /** The day on which each claimant last spoke. */
  private final Map<String, LocalDate> spoken = new HashMap<>();

  /** A reader for an article about a war that goes on since {@code warStart}, null if not known. */
  PeriodReader(Story story, @Nullable LocalDate warStart, AsOfDay asOf) {
    Marks marks = story.marks();
    this.warStart = warStart;
    this.t = marks.tokens();
    this.date = story.date();
    this.asOf = asOf;
    this.near = new NearTime(marks);
    this.levels = new LevelReader(t);
    this.running = new RunningReader(marks);
    this.lengths = new LengthTime(story, asOf.day());
  }

  /**
   * The time that the figure's own sentence tells; null where it tells none.
   *
   * @param last the time that a figure was last given for, which {@code since then} and {@code in the same period} mean
   */
  @Nullable Period read(Draft d, @Nullable Period last) {
    if (d.figure.form() == Form.ADDITION) {
      return new Period(Kind.DURING, date == null ? null : date.minusDays(1), date, null);
    }
    Rate rate = near.rate(d);
    TimeMention best = near.time(d);
    if (rate != null) {
      return rate(d, rate, best);
    }
    if (best == null) {
      return null;
    }
    d.rules.add("time:" + best.rule());
    if (best.meaning() instanceof Since since) {
      boolean stock = levels.isLevel(d) && !d.outcomes.equals(Set.of(Outcome.AFFECTED));
      return stock ? level(told(d)) : new Period(Kind.TOTAL, since.from(), told(d), null);
    }
    if (best.meaning() instanceof During during) {
      return during(d, best, rolling(d, best, lengths.of(d.line, best, during)));
    }
    if (best.meaning() instanceof Until until) {
      return stock(d, until.to());
    }
    if (best.meaning() instanceof AsOf at) {
      return stock(d, at.day() == null ? told(d) : at.day());
    }
    return best.meaning() instanceof Again again ? again(d, again, last) : null;
  }

  /** {@code 14.5 square kilometers per day}, in the time that the sentence tells. */
  private Period rate(Draft d, Rate rate, @Nullable TimeMention best) {
    if (best != null && best.meaning() instanceof Since since && !near.isBehindAnother(best, d)) {
      return new Period(Kind.RATE, since.from(), told(d), rate.per());
    }
    During in =
        best != null && best.meaning() instanceof During during
            ? lengths.of(d.line, best, during)
            : new During(null, null);
    return new Period(Kind.RATE, in.from(), in.to(), rate.per());
  }

  /**
   * {@code overnight, the mayor said on Wednesday}, {@code said on Wednesday that in the past 24 hours}: counted from the day
   * on which he spoke, not from the article's.
   */
  private During rolling(Draft d, TimeMention best, During rolling) {
    boolean counted = best.rule().equals("night") || best.rule().equals("past days");
    LocalDate told = counted ? spoke(d) : null;
    LocalDate from = rolling.from();
    LocalDate to = rolling.to();
    if (told == null || from == null || to == null || !to.equals(date) || !told.isBefore(to)) {
      return rolling;
    }
    return new During(from.minusDays(ChronoUnit.DAYS.between(told, to)), told);
  }

  private Period during(Draft d, TimeMention best, During during) {
    if (near.isStart(best)) {
      return new Period(Kind.TOTAL, during.from(), told(d), null);
    }
    if (during.from() != null
        && during.from().equals(warStart)
        && !best.rule().equals("past days")
        && (!best.rule().equals("calendar day") || near.isLaunch(best))) {
      boolean first = during.to() != null && !during.to().isAfter(during.from().plusDays(31));
      LocalDate end = first ? near.later(best, d) : during.to();
      return new Period(Kind.TOTAL, during.from(), first && end == null ? told(d) : end, null);
    }
    boolean fell = d.outcomes.equals(Set.of(Outcome.AFFECTED));
    // "120 are still held after the attack of 7 October": on the day it is told, not at the start.
    boolean start = during.from() != null && during.from().equals(warStart);
    // "at a payment of 400,000 this would do for three years": the price is that of the day.
    start |= d.thing == Thing.MONEY;
    return levels.isLevel(d) && !fell
        ? level(start ? told(d) : during.to())
        : new Period(Kind.DURING, during.from(), during.to(), null);
  }

  private Period again(Draft d, Again again, @Nullable Period last) {
    LocalDate from = last == null ? null : last.from();
    if (again.since()) {
      return new Period(Kind.TOTAL, from, told(d), null);
    }
    return last == null ? new Period(Kind.DURING, null, null, null) : last;
  }

  private Period stock(Draft d, @Nullable LocalDate day) {
    return levels.isLevel(d) ? level(day) : new Period(Kind.TOTAL, null, day, null);
  }

  private static Period level(@Nullable LocalDate day) {
    return new Period(Kind.LEVEL, null, day, null);
  }

  /**
   * The day for which a running figure is told: as of when, else when its source spoke, there or in a sentence before, else
   * the article's.
   */
  private @Nullable LocalDate told(Draft d) {
    for (TimeMention time : d.line.times()) {
      if (time.meaning() instanceof AsOf at && at.day() != null) {
        return at.day();
      }
    }
    LocalDate told = spoke(d);
    if (told != null) {
      spoken.put(d.claimant, told);
      return told;
    }
    LocalDate before = d.claimant.equals(Claim.PUBLISHER) ? null : spoken.get(d.claimant);
    LocalDate standing = asOf.standing(d.claimant);
    return before != null ? before : standing != null ? standing : date;
  }

  /** The day on which the sentence says that somebody spoke; null if it says none. */
  private @Nullable LocalDate spoke(Draft d) {
    LocalDate told = null;
    int nearest = Integer.MAX_VALUE;
    for (TimeMention time : d.line.times()) {
      boolean spoke = time.reporting() && !near.isOlder(time) || near.opensReport(time, d);
      int off = Math.abs(time.from() - d.figure.from());
      if (spoke
          && off < nearest
          && time.meaning() instanceof During during
          && during.to() != null) {
        told = during.to();
        nearest = off;
      }
    }
    return told;
  }

  /**
   * The time of a figure whose sentence tells none.
   *
   * @param start the day that running totals start, null if the text does not tell
   * @param frame the time last told, null if none was
   * @param same whether that was told in the figure's own paragraph
   * @param event the day of what the article tells, null if it does not say
   * @param news the day on which it was told, null if it does not say
   */
  Period otherwise(
      Draft d,
      @Nullable LocalDate start,
      @Nullable Period frame,
      boolean same,
      @Nullable Period event,
      @Nullable Period news) {
    if (levels.isLevel(d)) {
      d.rules.add("time:stock");
      return level(told(d));
    }
    if (d.thing == Thing.MONEY) {
      d.rules.add("time:money");
      return new Period(Kind.TOTAL, null, told(d), null);
    }
    boolean sum = !same && asOf.standing() != null && frame != null && frame.equals(event);
    if (running.isRunning(d, frame, same, event != null, start != null)
        || sum && running.isStanding(d)) {
      d.rules.add("time:running");
      boolean goesOn = frame != null && frame.kind() == Kind.TOTAL;
      return goesOn && same && frame != null
          ? frame
          : new Period(Kind.TOTAL, goesOn && frame != null ? frame.from() : start, told(d), null);
    }
    if (frame != null && frame.kind() == Kind.DURING) {
      d.rules.add("time:passage");
      return frame;
    }
    d.rules.add("time:event");
    return event != null ? event : news != null ? news : new Period(Kind.DURING, null, null, null);
  }

  boolean isLevel(Draft d) {
    return levels.isLevel(d);
  }
}
