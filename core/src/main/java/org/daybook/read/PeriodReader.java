package org.daybook.read;

import java.time.LocalDate;
import java.util.Set;
import org.daybook.claim.Outcome;
import org.daybook.claim.Period;
import org.daybook.claim.Period.Kind;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.OutcomeWord;
import org.daybook.mention.QuantityMention.Form;
import org.daybook.mention.TimeMention;
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

  /** A reader for an article of a date, about a war that goes on since {@code warStart}; either null if not known. */
  PeriodReader(Marks marks, @Nullable LocalDate date, @Nullable LocalDate warStart) {
    this.warStart = warStart;
    this.t = marks.tokens();
    this.date = date;
  }

  /** The time that the figure's own sentence tells; null where it tells none. */
  @Nullable Period read(Draft d) {
    if (d.figure.form() == Form.ADDITION) {
      return new Period(Kind.DURING, date == null ? null : date.minusDays(1), date, null);
    }
    Rate rate = rate(d);
    TimeMention best = null;
    LocalDate asOf = null;
    LocalDate spoke = null;
    for (TimeMention time : d.line.times()) {
      if (time.meaning() instanceof AsOf at) {
        asOf = at.day();
      }
      if (time.reporting()) {
        spoke = time.meaning() instanceof During during ? during.to() : spoke;
      } else if (!(time.meaning() instanceof Rate) && (best == null || distance(time, d) < distance(best, d))) {
        best = time;
      }
    }
    if (rate != null) {
      During in = best != null && best.meaning() instanceof During during ? during : new During(null, null);
      LocalDate since = best != null && best.meaning() instanceof Since s ? s.from() : in.from();
      return new Period(Kind.RATE, since, in.to(), rate.per());
    }
    if (best != null && best.meaning() instanceof During && isToll(d) && isOthers(best, d)) {
      best = null;
    }
    if (best != null && isLevel(d) && best.meaning() instanceof Since && distance(best, d) > 12) {
      best = null;
    }
    LocalDate told = asOf != null ? asOf : spoke != null ? spoke : date;
    if (best == null) {
      return null;
    }
    if (best.meaning() instanceof Since since) {
      return new Period(Kind.TOTAL, since.from(), told, null);
    }
    if (best.meaning() instanceof During during) {
      if (during.from() != null && during.from().equals(warStart)) {
        boolean first = during.to() != null && !during.to().isAfter(during.from().plusDays(31));
        LocalDate end = first ? later(best, d) : during.to();
        return new Period(Kind.TOTAL, during.from(), first && end == null ? told : end, null);
      }
      return isLevel(d) ? new Period(Kind.LEVEL, null, during.to(), null) : new Period(Kind.DURING, during.from(), during.to(), null);
    }
    if (best.meaning() instanceof Until until) {
      return new Period(isLevel(d) ? Kind.LEVEL : Kind.TOTAL, null, until.to(), null);
    }
    if (best.meaning() instanceof AsOf at) {
      return new Period(isLevel(d) ? Kind.LEVEL : Kind.TOTAL, null, at.day(), null);
    }
    return null;
  }

  /** {@code between the start of the invasion in February 2022 and December 2025}: the later end; null if there is none. */
  private static @Nullable LocalDate later(TimeMention start, Draft d) {
    for (TimeMention time : d.line.times()) {
      if (time.from() >= start.to() && time.from() - start.to() <= 3 && time.meaning() instanceof During during) {
        return during.to();
      }
    }
    return null;
  }

  /** {@code a total death toll of 43,460, including 1,176 over two weeks}: the weeks are the other figure's. */
  private static boolean isOthers(TimeMention time, Draft d) {
    for (org.daybook.mention.QuantityMention other : d.line.figures()) {
      if (other.from() >= d.figure.to() && other.to() <= time.from()) {
        return true;
      }
    }
    return false;
  }

  private boolean isToll(Draft d) {
    for (int i = d.figure.from() - 1; i >= Math.max(d.line.from(), d.figure.from() - 8); i--) {
      if (t.is(i, "toll", "total", "overall", "cumulative")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Rate rate(Draft d) {
    for (TimeMention time : d.line.times()) {
      if (time.meaning() instanceof Rate rate) {
        int behind = time.from() - d.noun.to();
        int before = d.figure.from() - time.to();
        if (behind >= -1 && behind <= 12 && !isBroken(d.noun.to(), time.from()) || before >= 0 && before <= 8 && !isBroken(time.to(), d.figure.from())) {
          return rate;
        }
      }
    }
    return null;
  }

  private boolean isBroken(int from, int to) {
    for (int i = from; i < to; i++) {
      if (t.is(i, ";", ".", "—") || t.is(i, "-") && !t.isGlued(i) || t.isNumber(i) && !t.is(i - 1, "and")) {
        return true;
      }
    }
    return false;
  }

  private int distance(TimeMention time, Draft d) {
    int gap = time.from() >= d.figure.to() ? time.from() - d.figure.to() : d.figure.from() - time.to();
    int broken = time.from() >= d.figure.to() ? breaks(d.figure.to(), time.from()) : breaks(time.to(), d.figure.from());
    return gap + broken * 6;
  }

  private int breaks(int from, int to) {
    int n = 0;
    for (int i = from; i < to; i++) {
      n += t.is(i, ";", "while", "but", "—") ? 1 : 0;
    }
    return n;
  }

  /** What stands at one time rather than adds up: strength, control, need, people in shelters. */
  static boolean isLevel(Draft d) {
    boolean sheltered = d.outcomes.contains(Outcome.DISPLACED) && d.rules.contains("time:sheltered") || d.outcomes.contains(Outcome.DISPLACED) && d.word != null && d.word.role() == OutcomeWord.Role.STATE;
    return d.outcomes.contains(Outcome.DEPLOYED) || d.outcomes.contains(Outcome.CONTROLLED) || d.outcomes.equals(Set.of(Outcome.AFFECTED)) || sheltered;
  }

  /**
   * The time of a figure whose sentence tells none: a level is of the day; else the time last told goes on, unless the words
   * speak of a toll.
   *
   * @param start the day that running totals start, null if the text does not tell
   * @param frame the time last told, null if none was
   */
  Period otherwise(Draft d, @Nullable LocalDate start, @Nullable Period frame) {
    if (isLevel(d)) {
      return new Period(Kind.LEVEL, null, date, null);
    }
    boolean framed = frame != null && (frame.kind() == Kind.DURING || frame.kind() == Kind.TOTAL);
    if (isTotal(d, framed) || d.thing == Thing.MONEY) {
      LocalDate spoke = date;
      for (TimeMention time : d.line.times()) {
        if (time.reporting() && time.meaning() instanceof During during && during.to() != null) {
          spoke = during.to();
        }
      }
      return new Period(Kind.TOTAL, d.thing == Thing.MONEY ? null : start, spoke, null);
    }
    if (framed && frame != null) {
      return frame;
    }
    return start != null ? new Period(Kind.TOTAL, start, date, null) : new Period(Kind.DURING, null, null, null);
  }

  private boolean isTotal(Draft d, boolean framed) {
    java.math.BigDecimal low = d.figure.bounds().low();
    boolean large = low != null && low.longValue() >= 1000;
    for (int i = d.line.from(); i < d.line.to(); i++) {
      boolean strong = t.is(i, "toll", "cumulative") || t.is(i, "so") && t.is(i + 1, "far") || t.is(i, "to") && t.is(i + 1, "date") || t.is(i, "total") && t.is(i + 1, "number", "to", "has", "losses", "casualties", "combat");
      boolean weak = t.is(i, "casualties", "losses") || t.is(i, "has", "have") && t.is(i + 1, "been", "lost", "killed", "suffered", "displaced", "died", "fled", "now", "already", "so", "sustained", "claimed");
      boolean war = t.is(i, "war", "conflict", "violence", "fighting", "insurgency", "crisis", "uprising") && i < d.figure.from() && hasKilled(i);
      if (war || strong && !framed || weak && !framed && large || strong && i < d.figure.from() && d.figure.from() - i < 12) {
        return true;
      }
    }
    return false;
  }

  /** {@code The war in Lebanon has killed}. */
  private boolean hasKilled(int war) {
    for (int i = war + 1; i < war + 6; i++) {
      if (t.is(i, "has", "have") && (t.is(i + 1, "killed", "claimed", "displaced", "left", "cost", "forced", "driven", "uprooted") || t.is(i + 2, "killed", "claimed", "displaced", "left", "cost", "forced"))) {
        return true;
      }
    }
    return false;
  }
}
