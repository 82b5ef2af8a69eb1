package org.daybook.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
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

  /** A figure of a thousand and more is hardly one event's. */
  private static final long LARGE = 1000;

  private final Tokens t;
  private final @Nullable LocalDate date;
  private final @Nullable LocalDate warStart;
  private final @Nullable LocalDate asOf;
  private final NearTime near;

  /**
   * A reader for an article of a date, about a war that goes on since {@code warStart}, its figures as of {@code asOf}; each
   * null if not known.
   */
  PeriodReader(
      Marks marks,
      @Nullable LocalDate date,
      @Nullable LocalDate warStart,
      @Nullable LocalDate asOf) {
    this.warStart = warStart;
    this.t = marks.tokens();
    this.date = date;
    this.asOf = asOf;
    this.near = new NearTime(t);
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
      boolean stock = isLevel(d) && !d.outcomes.equals(Set.of(Outcome.AFFECTED));
      return stock ? level(told(d)) : new Period(Kind.TOTAL, since.from(), told(d), null);
    }
    if (best.meaning() instanceof During during) {
      return during(d, best, during);
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
    if (best != null && best.meaning() instanceof Since since) {
      return new Period(Kind.RATE, since.from(), told(d), rate.per());
    }
    During in =
        best != null && best.meaning() instanceof During during ? during : new During(null, null);
    return new Period(Kind.RATE, in.from(), in.to(), rate.per());
  }

  private Period during(Draft d, TimeMention best, During during) {
    if (near.isStart(best)) {
      return new Period(Kind.TOTAL, during.from(), told(d), null);
    }
    if (during.from() != null
        && during.from().equals(warStart)
        && !best.rule().equals("past days")) {
      boolean first = during.to() != null && !during.to().isAfter(during.from().plusDays(31));
      LocalDate end = first ? near.later(best, d) : during.to();
      return new Period(Kind.TOTAL, during.from(), first && end == null ? told(d) : end, null);
    }
    boolean fell = d.outcomes.equals(Set.of(Outcome.AFFECTED));
    return isLevel(d) && !fell
        ? level(during.to())
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
    return isLevel(d) ? level(day) : new Period(Kind.TOTAL, null, day, null);
  }

  private static Period level(@Nullable LocalDate day) {
    return new Period(Kind.LEVEL, null, day, null);
  }

  /** The day for which a running figure is told: as of when, else when its source spoke, else the article's. */
  private @Nullable LocalDate told(Draft d) {
    LocalDate told = null;
    for (TimeMention time : d.line.times()) {
      if (time.meaning() instanceof AsOf at && at.day() != null) {
        return at.day();
      }
      if (time.reporting() && time.meaning() instanceof During during && during.to() != null) {
        told = during.to();
      }
    }
    return told != null ? told : asOf != null ? asOf : date;
  }

  /** What stands at one time rather than adds up: strength, control, need, people in shelters and in prison. */
  boolean isLevel(Draft d) {
    boolean stays =
        d.outcomes.contains(Outcome.DISPLACED)
            || d.outcomes.contains(Outcome.DETAINED)
            || d.outcomes.contains(Outcome.CAPTURED);
    boolean sent = d.outcomes.contains(Outcome.DEPLOYED) && isSent(d);
    boolean received =
        d.outcomes.equals(Set.of(Outcome.AFFECTED))
            && t.is(d.figure.from() - 1, "received", "treated");
    return d.outcomes.contains(Outcome.DEPLOYED) && !sent
        || d.outcomes.contains(Outcome.CONTROLLED)
        || d.outcomes.equals(Set.of(Outcome.AFFECTED)) && !received
        || stays && stays(d);
  }

  /** {@code 10,000 soldiers have been sent}: so far, not at one time. */
  private boolean isSent(Draft d) {
    for (int i = d.figure.to(); i < Math.min(d.line.to(), d.noun.to() + 4); i++) {
      if (t.is(i, "sent", "dispatched")
          && t.is(i - 1, "been")
          && t.is(i - 2, "has", "have", "had")) {
        return true;
      }
    }
    return false;
  }

  /** {@code 690,000 people are sheltering}, {@code home to 2,748 refugees}, {@code still holds 24 hostages}, {@code in detention}. */
  private boolean stays(Draft d) {
    int from = Math.max(d.line.from(), d.figure.from() - 6);
    for (int i = d.figure.from() - 1; i >= from; i--) {
      boolean home =
          t.is(i, "home") && t.is(i + 1, "to") || t.is(i, "there") && t.is(i + 1, "are", "were");
      boolean holds = t.is(i, "hosts", "hosting", "shelters", "weight", "holds", "holding", "hold");
      if (home || holds) {
        return true;
      }
    }
    for (int i = d.figure.to();
        i < Math.min(d.line.to(), Math.max(d.figure.to(), d.noun.to()) + 4);
        i++) {
      boolean there =
          t.is(i, "sheltering", "sheltered", "living", "staying", "hosted", "housed", "residing")
              || t.is(
                  i, "remain", "remains", "remained", "marooned", "stranded", "held", "imprisoned");
      if (there
          || t.is(i, "in", "of")
              && t.is(i + 1, "detention", "custody", "prison", "jail", "captivity")) {
        return true;
      }
    }
    for (int i = d.line.from(); i < d.line.to(); i++) {
      if (t.is(i, "of") && t.is(i + 1, "those", "them", "the") && t.is(i + 2, "detained", "held")) {
        return true;
      }
    }
    return d.before != null && d.before.time != null && d.before.time.kind() == Kind.LEVEL;
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
      return level(told(d));
    }
    boolean framed = frame != null && (frame.kind() == Kind.DURING || frame.kind() == Kind.TOTAL);
    boolean event = frame != null && frame.kind() == Kind.DURING;
    if (d.thing == Thing.MONEY) {
      return new Period(Kind.TOTAL, null, told(d), null);
    }
    boolean fled = d.outcomes.contains(Outcome.DISPLACED);
    if (fled && (!event || isPerfect(d))) {
      LocalDate from =
          framed && !event && frame != null ? frame.from() : isTotal(d, framed) ? start : null;
      return new Period(Kind.TOTAL, from, told(d), null);
    }
    boolean gains =
        d.outcomes.contains(Outcome.CAPTURED)
            || d.outcomes.contains(Outcome.GAINED)
            || d.outcomes.contains(Outcome.RECRUITED)
            || d.outcomes.contains(Outcome.SUPPLIED);
    // "The MNDAA has seized at least seven towns": all that it has, whatever day the sentence
    // before told of.
    if (gains && isPerfect(d) && !t.is(d.verb - 1, "had", "been")) {
      return new Period(Kind.TOTAL, start, told(d), null);
    }
    // "60,000 to 100,000 soldiers have been killed": no one day's, whatever year the sentence
    // before told of.
    if (event
        && start != null
        && isPerfect(d)
        && d.figure.bounds().low() != null
        && d.figure.bounds().low().longValue() >= 10 * LARGE) {
      return new Period(Kind.TOTAL, start, told(d), null);
    }
    if (isTotal(d, framed) && !(event && isEventToll(d))) {
      return new Period(Kind.TOTAL, start, told(d), null);
    }
    if (framed && frame != null) {
      return frame;
    }
    return start != null
        ? new Period(Kind.TOTAL, start, told(d), null)
        : isPerfect(d) && isMany(d)
            ? new Period(Kind.TOTAL, null, told(d), null)
            : new Period(Kind.DURING, null, null, null);
  }

  /** More than one event does: {@code losses have already exceeded 200}. */
  private static boolean isMany(Draft d) {
    BigDecimal low = d.figure.bounds().low();
    boolean once =
        d.outcomes.contains(Outcome.FREED)
            || d.outcomes.contains(Outcome.RESCUED)
            || d.outcomes.contains(Outcome.EXCHANGED);
    return low != null && low.longValue() >= 100 && !once;
  }

  /** {@code have fled}, {@code had been displaced}, {@code are fleeing}: what has come about until now. */
  private boolean isPerfect(Draft d) {
    if (t.is(d.figure.from() - 1, "been") && t.is(d.figure.from() - 2, "has", "have", "had")) {
      return true;
    }
    for (int i = d.verb - 1;
        d.verb > 0
            && i
                >= Math.max(
                    d.line.from(), d.verb - (d.outcomes.contains(Outcome.DISPLACED) ? 14 : 3));
        i--) {
      if (t.is(i, "has", "have", "had", "'ve")
          || t.is(i, "are", "is") && t.word(d.verb).endsWith("ing")) {
        return true;
      }
    }
    return false;
  }

  /** {@code The death toll in the latest strike}: of what happened that day, not of the war. */
  private boolean isEventToll(Draft d) {
    boolean toll = false;
    boolean war = false;
    for (int i = d.line.from(); i < d.line.to(); i++) {
      toll |= t.is(i, "toll") || t.is(i, "so") && t.is(i + 1, "far");
      war |=
          t.is(
              i,
              "war",
              "conflict",
              "total",
              "overall",
              "cumulative",
              "insurgency",
              "violence",
              "fighting");
    }
    BigDecimal low = d.figure.bounds().low();
    return toll && !war && !isPerfect(d) && (low == null || low.longValue() < LARGE);
  }

  private boolean isTotal(Draft d, boolean framed) {
    BigDecimal low = d.figure.bounds().low();
    boolean large = low != null && low.longValue() >= LARGE;
    for (int i = d.line.from(); i < d.line.to(); i++) {
      boolean strong =
          t.is(i, "toll", "cumulative")
              || t.is(i, "so") && t.is(i + 1, "far")
              || t.is(i, "to") && t.is(i + 1, "date")
              || t.is(i, "total")
                  && t.is(i + 1, "number", "to", "has", "losses", "casualties", "combat");
      boolean weak =
          t.is(i, "casualties", "losses")
              || t.is(i, "has", "have")
                  && t.is(
                      i + 1,
                      "been",
                      "lost",
                      "killed",
                      "suffered",
                      "displaced",
                      "died",
                      "fled",
                      "now",
                      "already",
                      "so",
                      "sustained",
                      "claimed");
      boolean war =
          t.is(i, "war", "conflict", "violence", "fighting", "insurgency", "crisis", "uprising")
              && i < d.figure.from()
              && hasKilled(i, large);
      if (war
          || strong && !framed
          || weak && !framed && large
          || strong && i < d.figure.from() && d.figure.from() - i < 12) {
        return true;
      }
    }
    return false;
  }

  /** {@code The war in Lebanon has killed}. */
  private boolean hasKilled(int war, boolean large) {
    for (int i = war + 1; i < war + 6; i++) {
      if (t.is(i, "has", "have")
          && (large
              || t.is(
                  i + 1,
                  "killed",
                  "claimed",
                  "displaced",
                  "left",
                  "cost",
                  "forced",
                  "driven",
                  "uprooted")
              || t.is(i + 2, "killed", "claimed", "displaced", "left", "cost", "forced"))) {
        return true;
      }
    }
    return false;
  }
}
