package org.daybook.read;

import java.time.LocalDate;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.Speech;
import org.daybook.mention.TimeMention;
import org.daybook.mention.TimeMention.During;
import org.daybook.mention.TimeMention.Grain;
import org.daybook.mention.TimeMention.Rate;
import org.daybook.mention.TimeMention.Since;
import org.daybook.mention.TimeMention.Until;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds the expression of time that a sentence gives for a figure: of {@code 4,289 deaths in March 2022, 840 in April} the
 * March is the first figure's.
 */
final class NearTime {

  /** In tokens: how far behind the day that opens a sentence the verb of saying may stand. */
  private static final int REPORT = 14;

  /** In tokens: no sentence that a person can follow ties a time to a figure further off; it bounds the work on those that none can. */
  private static final int FAR = 150;

  private final Marks marks;
  private final Tokens t;
  private final OtherTime others;

  NearTime(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
    this.others = new OtherTime(t);
  }

  /** The time of the figure: a start behind it before all else, then the nearest; null if the sentence has none for it. */
  @Nullable TimeMention time(Draft d) {
    TimeMention best = null;
    for (TimeMention time : d.line.times()) {
      boolean soFar = time.meaning() instanceof Until && time.rule().equals("so far");
      if (time.from() - d.figure.to() > FAR
          || d.figure.from() - time.to() > FAR
          || time.reporting()
          || soFar
          || time.meaning() instanceof Rate
          || others.isOne(time, d)) {
        continue;
      }
      if (best == null || isNearer(time, best, d)) {
        best = time;
      }
    }
    return best;
  }

  /** Said this Monday {@code to more than 775,000 … since the beginning of the invasion}: the start, not the Monday. */
  private boolean isNearer(TimeMention time, TimeMention best, Draft d) {
    // "Put the losses since the start of the war at 1,000,340 on Thursday": the day is the
    // report's.
    if (isDay(best) && isStartOf(time, d) && best.from() >= d.figure.to()) {
      return true;
    }
    if (isDay(time) && isStartOf(best, d) && time.from() >= d.figure.to()) {
      return false;
    }
    boolean across =
        (isDay(best) || OtherTime.isStretch(best))
            && best.to() <= d.figure.from()
            && time.from() >= d.figure.to();
    boolean free = !OtherTime.hasFigure(d, d.figure.to(), time.from()) || opensReport(best, d);
    if (across && time.meaning() instanceof Since && free) {
      return true;
    }
    boolean behind = best.to() <= d.figure.from() && time.from() >= d.figure.to();
    return distance(time, d)
        < distance(best, d)
            + (behind ? OtherTime.hasFigure(d, d.line.from(), best.from()) ? 4 : 1 : 0);
  }

  /** Whether a start stands before the first figure of a sentence: {@code losses since February, put at 3,000}. */
  private static boolean isStartOf(TimeMention time, Draft d) {
    return time.meaning() instanceof Since
        && time.to() <= d.figure.from()
        && !OtherTime.hasFigure(d, d.line.from(), d.figure.from());
  }

  private static boolean isDay(TimeMention time) {
    return time.meaning() instanceof During && time.grain() == Grain.DAY;
  }

  /** {@code 50,000 a month, which makes 250,000 since January}: the start is the second figure's. */
  boolean isBehindAnother(TimeMention time, Draft d) {
    return OtherTime.hasFigure(d, d.figure.to(), time.from());
  }

  /** {@code a tally that matches estimates from January}: the day of another's figure. */
  boolean isOlder(TimeMention time) {
    return others.isOlder(time);
  }

  /** {@code the incursion, which began in August}: not when it was, but since when. */
  boolean isStart(TimeMention time) {
    return t.is(time.from() - 1, "began", "begun", "erupted", "started", "commenced")
        || t.is(time.from() - 1, "out") && t.is(time.from() - 2, "broke", "broken");
  }

  /** {@code the invasion launched on 24 February}: said of an attack that is the war's start. */
  boolean isLaunch(TimeMention time) {
    return t.is(time.from() - 1, "launched", "unleashed", "initiated", "ordered");
  }

  /** {@code On September 3, the analysts said that 1,000 tanks …}: the day opens a report. */
  boolean opensReport(TimeMention time, Draft d) {
    int start = d.line.from();
    // A page's "date 2025-06-12" before the first sentence is none of its words.
    while (t.is(d.line.from(), "date") && start < time.from() && !t.isCapital(start)) {
      start++;
    }
    if (time.from() - start > 1 || time.grain() != Grain.DAY) {
      return false;
    }
    for (int i = time.to(); i < Math.min(d.figure.from(), time.to() + REPORT); i++) {
      Speech speech = marks.at(i, Speech.class);
      if (speech != null) {
        return speech.kind() == Speech.Kind.SAYS || speech.kind() == Speech.Kind.TELLS;
      }
    }
    return false;
  }

  /** {@code between the start of the invasion in February 2022 and December 2025}: the later end; null if there is none. */
  @Nullable LocalDate later(TimeMention start, Draft d) {
    LocalDate first = start.meaning() instanceof During during ? during.to() : null;
    LocalDate end = null;
    int reach = start.to();
    for (TimeMention time : d.line.times()) {
      boolean next = time.from() >= reach && time.from() - reach <= 3;
      if (next && time.meaning() instanceof During during) {
        reach = time.to();
        boolean after =
            first != null && during.to() != null && during.to().isAfter(first.plusDays(31));
        end = after ? during.to() : end;
      }
    }
    return end;
  }

  /** The rate that the figure is given by; null if it is none. */
  @Nullable Rate rate(Draft d) {
    for (TimeMention time : d.line.times()) {
      if (time.meaning() instanceof Rate rate) {
        int behind = time.from() - d.noun.to();
        int before = d.figure.from() - time.to();
        // "$3 million a day": money needs no noun, and what stands behind it is not read as one.
        boolean within = time.from() >= d.figure.to() && time.from() < d.noun.to();
        if (within
            || behind >= -1 && behind <= 12 && !isBroken(d.noun.to(), time.from())
            || before >= 0 && before <= 8 && !isBroken(time.to(), d.figure.from())) {
          return rate;
        }
      }
    }
    return null;
  }

  private boolean isBroken(int from, int to) {
    for (int i = from; i < to; i++) {
      if (t.is(i, ";", ".", "—")
          || t.is(i, "-") && !t.isGlued(i)
          || t.isNumber(i) && !t.is(i - 1, "and")) {
        return true;
      }
    }
    return false;
  }

  private int distance(TimeMention time, Draft d) {
    return time.from() >= d.figure.to()
        ? others.gap(d.figure.to(), time.from())
        : others.gap(time.to(), d.figure.from());
  }
}
