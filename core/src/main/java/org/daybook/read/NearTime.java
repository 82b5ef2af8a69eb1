package org.daybook.read;

import java.time.LocalDate;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.Speech;
import org.daybook.mention.QuantityMention;
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

  /** How many tokens a {@code while} or {@code but} between a figure and a time is worth. */
  private static final int BREAK = 6;

  /** In tokens: how far behind the day that opens a sentence the verb of saying may stand. */
  private static final int REPORT = 14;

  /** In tokens: how far before a {@code since} the {@code first} of {@code the first attack on the town since May} may stand. */
  private static final int COMPARED = 14;

  /** In tokens: no sentence that a person can follow ties a time to a figure further off; it bounds the work on those that none can. */
  private static final int FAR = 150;

  private final Marks marks;
  private final Tokens t;

  NearTime(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
  }

  /** The time of the figure: a start behind it before all else, then the nearest; null if the sentence has none for it. */
  @Nullable TimeMention time(Draft d) {
    TimeMention best = null;
    for (TimeMention time : d.line.times()) {
      boolean soFar = time.meaning() instanceof Until && time.rule().equals("so far");
      if (time.from() - d.figure.to() > FAR
          || d.figure.from() - time.to() > FAR
          || isEmpty(time, d)
          || time.reporting()
          || soFar
          || time.meaning() instanceof Rate
          || isAnothers(time, d)
          || isAside(time, d)
          || isCompared(time, d)
          || isMost(time)
          || tellsStart(time, d)) {
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
    boolean across = isDay(best) && best.to() <= d.figure.from() && time.from() >= d.figure.to();
    boolean free = !hasFigure(d, d.figure.to(), time.from()) || opensReport(best, d);
    if (across && time.meaning() instanceof Since && free) {
      return true;
    }
    boolean behind = best.to() <= d.figure.from() && time.from() >= d.figure.to();
    return distance(time, d)
        < distance(best, d) + (behind ? hasFigure(d, d.line.from(), best.from()) ? 4 : 1 : 0);
  }

  private static boolean hasFigure(Draft d, int from, int to) {
    for (QuantityMention other : d.line.figures()) {
      if (other.from() >= from && other.to() <= to) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDay(TimeMention time) {
    return time.meaning() instanceof During && time.grain() == Grain.DAY;
  }

  /** {@code a total death toll of 43,460, including 1,176 over two weeks}: the weeks are the other figure's. */
  private boolean isAnothers(TimeMention time, Draft d) {
    boolean toll = isToll(d);
    for (QuantityMention other : d.line.figures()) {
      boolean between = other.from() >= d.figure.to() && other.to() <= time.from();
      if (between
          && time.meaning() instanceof During
          && (toll || isPart(d.figure.to(), other.from()))
          && !t.is(time.from() - 1, ",")) {
        return true;
      }
    }
    return false;
  }

  /** {@code 776,090 casualties, including 1,990 during the last day}. */
  private boolean isPart(int from, int figure) {
    for (int i = Math.max(from, figure - 3); i < figure; i++) {
      if (t.is(i, "including", "included", "includes")) {
        return true;
      }
    }
    return false;
  }

  /** {@code Thousands are fleeing the city, which was captured late last month}: told of something else. */
  private boolean isAside(TimeMention time, Draft d) {
    for (int i = d.figure.to(); i < time.from() && time.meaning() instanceof During; i++) {
      if (t.is(i, ",")
          && (t.is(i + 1, "which", "who", "where")
              || t.is(i + 1, "\"", "”") && t.is(i + 2, "which", "who", "where"))) {
        return true;
      }
    }
    boolean money = d.thing == Thing.MONEY;
    return money && time.rule().equals("coming days");
  }

  /** {@code since the ceasefire took effect on 11 October}: the day of the start, not of the figure. */
  private boolean tellsStart(TimeMention time, Draft d) {
    for (TimeMention since : d.line.times()) {
      boolean open =
          since.meaning() instanceof Since
              && since.to() <= time.from()
              && time.from() - since.to() <= 8;
      boolean after =
          open && time.meaning() instanceof During && !hasFigure(d, since.to(), time.from());
      if (after
          && gap(since.to(), time.from()) == time.from() - since.to()
          && !hasComma(since.to(), time.from())) {
        return since.to() > d.figure.to() || time.to() <= d.figure.from();
      }
    }
    return false;
  }

  private boolean hasComma(int from, int to) {
    for (int i = from; i < to; i++) {
      if (t.is(i, ",")) {
        return true;
      }
    }
    return false;
  }

  /** {@code has risen to 264, three weeks into an offensive}, {@code in less than two months in 2017}: says no dates of its own. */
  private boolean isEmpty(TimeMention time, Draft d) {
    if (!(time.meaning() instanceof During during)
        || !during.equals(new During(null, null)) && !time.rule().equals("length")) {
      return false;
    }
    for (TimeMention other : d.line.times()) {
      if (other.from() == time.to() && other.meaning() instanceof During) {
        return true;
      }
    }
    return time.rule().equals("months of war") && isToll(d);
  }

  /** {@code their biggest gains since March 2022}, {@code than in 2022}, {@code hostages it had been holding since October}. */
  private boolean isCompared(TimeMention time, Draft d) {
    if (isOlder(time)
        || t.is(time.from() - 1, "than", "unlike")
        || time.meaning() instanceof Since && t.is(time.from() - 1, "holding")) {
      return true;
    }
    int from = Math.max(d.line.from(), time.from() - COMPARED);
    from = d.figure.to() <= time.from() ? Math.max(from, d.figure.to()) : from;
    for (int i = time.from() - 1; time.meaning() instanceof Since && i >= from; i--) {
      if (t.is(i, "biggest", "highest", "worst", "largest", "deadliest", "first")
          || t.is(i, "most") && !t.is(i + 1, "of")) {
        return true;
      }
    }
    return false;
  }

  /** {@code 50,000 a month, which makes 250,000 since January}: the start is the second figure's. */
  boolean isBehindAnother(TimeMention time, Draft d) {
    return hasFigure(d, d.figure.to(), time.from());
  }

  /** {@code a tally that matches estimates from January}: the day of another's figure. */
  boolean isOlder(TimeMention time) {
    return t.is(time.from() - 1, "from")
        && t.is(time.from() - 2, "estimates", "estimate", "figures", "data", "numbers", "tally");
  }

  /** {@code 1,400 have been killed, the vast majority on 7 October}: the day is that of most, not of all. */
  private boolean isMost(TimeMention time) {
    for (int i = time.from() - 1; i >= time.from() - 3; i--) {
      if (t.is(i, "majority", "most", "mostly", "mainly", "largely", "many")) {
        return true;
      }
    }
    return false;
  }

  private boolean isToll(Draft d) {
    for (int i = d.figure.from() - 1; i >= Math.max(d.line.from(), d.figure.from() - 8); i--) {
      boolean rises = i >= d.figure.from() - 3 && t.is(i, "risen", "rose", "rises", "climbed");
      if (rises || t.is(i, "toll", "total", "overall", "cumulative")) {
        return true;
      }
    }
    return false;
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
        if (behind >= -1 && behind <= 12 && !isBroken(d.noun.to(), time.from())
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
        ? gap(d.figure.to(), time.from())
        : gap(time.to(), d.figure.from());
  }

  /** The tokens between, those in brackets left out: {@code 4,289 deaths (and more than 3,000 injured) in March}. */
  private int gap(int from, int to) {
    int n = 0;
    int depth = 0;
    for (int i = from; i < to; i++) {
      depth += t.is(i, "(") ? 1 : 0;
      n += depth > 0 ? 0 : t.is(i, ";", "while", "but", "—") ? BREAK + 1 : 1;
      depth -= t.is(i, ")") && depth > 0 ? 1 : 0;
    }
    return n;
  }
}
