package org.daybook.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daybook.claim.Period;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Conflicts.Conflict;
import org.daybook.mention.QuantityMention.Form;
import org.daybook.mention.TimeMention;
import org.daybook.mention.TimeMention.Since;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Gives each figure its time: from its sentence, else from the passage that it stands in, else from the war's beginning. */
final class WhenReader {

  /** An event that was over so many days before the article is told for background. */
  private static final int OLD = 60;

  private final Story story;
  private final Tokens t;
  private final PeriodReader periods;

  /** The day that the article's running totals start; null if no sentence tells. */
  private final @Nullable LocalDate start;

  /** What the passage is about, and who told it. */
  private @Nullable Period event;

  private @Nullable Draft teller;

  /** What its paragraph alone is about. */
  private @Nullable Period aside;

  private int asidePlace;
  private @Nullable LocalDate totalStart;

  WhenReader(Story story, Map<Line, List<Draft>> drafts) {
    this.story = story;
    this.t = story.marks().tokens();
    Conflict war = story.dated();
    this.periods =
        new PeriodReader(
            story.marks(),
            story.date(),
            war == null || war.last() != null ? null : war.first(),
            asOf());
    this.start = start();
    this.event = firstEvent(drafts);
  }

  /** Sets a figure's time; the figures of an article are to be read in their order. */
  void read(Draft d) {
    if (d.line.paragraph() != asidePlace) {
      aside = null;
    }
    Period frame = aside != null ? aside : event;
    Period own = periods.read(d, named(d, frame));
    boolean listed = d.way != Draft.Way.LABEL;
    Period told =
        d.before != null && d.before.figure.form() != Form.ADDITION && listed
            ? d.before.time
            : null;
    if (own == null && told != null && (!periods.isLevel(d) || told.kind() != Period.Kind.TOTAL)) {
      own = told;
    }
    LocalDate from = start != null ? start : totalStart;
    if (own == null && !listed) {
      own = new Period(Period.Kind.TOTAL, from, story.date(), null);
    }
    if (own != null
        && own.kind() == Period.Kind.TOTAL
        && own.from() == null
        && d.thing != Thing.MONEY
        && isStock(d)) {
      own = new Period(Period.Kind.TOTAL, from, own.to(), null);
    }
    d.time = own != null ? own : periods.otherwise(d, from, isOfOther(d, frame) ? null : frame);
    if (own != null
        && own.kind() != Period.Kind.RATE
        && own.kind() != Period.Kind.LEVEL
        && d.figure.form() != Form.ADDITION
        && listed) {
      goesOn(d, own);
    }
    if (own != null && own.kind() == Period.Kind.TOTAL && own.from() != null) {
      totalStart = own.from();
    }
  }

  /** The day the running totals start, if any sentence says so. */
  private @Nullable LocalDate start() {
    LocalDate began = null;
    for (Line line : story.lines()) {
      for (TimeMention time : line.times()) {
        LocalDate from =
            time.meaning() instanceof Since since
                ? since.from()
                : time.meaning() instanceof TimeMention.During during ? during.from() : null;
        if (from != null && story.dated() != null && from.equals(story.dated().first())) {
          return from;
        }
        began = began == null && isWar(line, time) ? from : began;
      }
    }
    return began;
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

  /** {@code In its latest report, as of October 31}: the one day as of which the article's figures are; null if none, or several. */
  private @Nullable LocalDate asOf() {
    LocalDate only = null;
    for (Line line : story.lines()) {
      for (TimeMention time : line.times()) {
        LocalDate day =
            time.rule().equals("as of") && time.meaning() instanceof TimeMention.AsOf at
                ? at.day()
                : null;
        // "On the eve of the second anniversary, the UN published": the only date that an undated
        // article has.
        boolean eve = story.date() == null && line.index() < 3 && time.rule().equals("anniversary");
        day = eve && time.meaning() instanceof TimeMention.During during ? during.to() : day;
        if (day != null && only != null && !only.equals(day)) {
          return null;
        }
        only = day != null ? day : only;
      }
    }
    return only;
  }

  /** What {@code Since then} is said of: {@code Since October 2023, Russia has been on the offensive. Since then, …}. */
  private @Nullable Period named(Draft d, @Nullable Period frame) {
    for (int k = d.line.index() - 1; k >= Math.max(0, d.line.index() - 2); k--) {
      List<TimeMention> times = story.lines().get(k).times();
      for (int i = times.size() - 1; i >= 0; i--) {
        if (times.get(i).meaning() instanceof Since since && since.from() != null) {
          return new Period(Period.Kind.TOTAL, since.from(), null, null);
        }
      }
    }
    return frame;
  }

  /** {@code as of August 8, Russia had lost over a million}: a running total, which starts where the others do. */
  private static boolean isStock(Draft d) {
    return d.rules.contains("time:as of") || d.rules.contains("time:until");
  }

  /** The trucks {@code since 21 October} say nothing, a paragraph on, about the staff killed since the war began. */
  private boolean isOfOther(Draft d, @Nullable Period frame) {
    boolean total =
        frame != null
            && start != null
            && frame.kind() == Period.Kind.TOTAL
            && frame.from() != null
            && !frame.from().equals(start);
    boolean kin =
        teller == null
            || teller.line.paragraph() == d.line.paragraph()
            || teller.outcomes.equals(d.outcomes);
    return total && !kin;
  }

  /** The time goes on in the next sentences; that of an older event, {@code in the earthquake of August 2021}, in its paragraph. */
  private void goesOn(Draft d, Period own) {
    LocalDate day = story.date();
    if (isPart(d) && event != null && event.kind() == Period.Kind.TOTAL) {
      return;
    }
    boolean old =
        own.kind() == Period.Kind.DURING
            && day != null
            && own.to() != null
            && own.to().isBefore(day.minusDays(OLD));
    boolean later =
        event == null || event.to() != null && own.to() != null && event.to().isAfter(own.to());
    boolean inside =
        event != null
            && event.kind() == Period.Kind.DURING
            && own.kind() == Period.Kind.DURING
            && isInside(own, event);
    if (old && later || inside) {
      aside = own;
      asidePlace = d.line.paragraph();
    } else {
      event = own;
      teller = d;
      aside = null;
    }
  }

  /** A bulletin {@code over the past day} tells of single days on the way: its next paragraph is of the whole again. */
  private static boolean isInside(Period own, Period whole) {
    LocalDate from = whole.from();
    LocalDate to = whole.to();
    LocalDate day = own.from();
    boolean known =
        from != null && to != null && day != null && day.equals(own.to()) && from.isBefore(to);
    return known
        && from != null
        && to != null
        && day != null
        && !day.isBefore(from.minusDays(1))
        && !day.isAfter(to);
  }

  /** {@code more than 775,000 casualties since …, including nearly 2,000 during the last 24 hours}: the next figures are totals again. */
  private boolean isPart(Draft d) {
    for (int i = d.figure.from() - 1; i >= Math.max(d.line.from(), d.figure.from() - 3); i--) {
      if (t.is(i, "including", "includes", "included")) {
        return true;
      }
    }
    return false;
  }

  /** The first stretch of time that a figure is given for: what a headline or lede without one is about. */
  private @Nullable Period firstEvent(Map<Line, List<Draft>> drafts) {
    for (List<Draft> line : drafts.values()) {
      for (Draft d : line) {
        Period own = d.line.headline() ? null : periods.read(d, null);
        if (own != null && own.kind() == Period.Kind.DURING && d.figure.form() != Form.ADDITION) {
          return d.line.index() <= 6 ? own : null;
        }
      }
    }
    return null;
  }
}
