package org.daybook.read;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.daybook.claim.Period;
import org.daybook.claim.Period.Kind;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Conflicts.Conflict;
import org.daybook.mention.QuantityMention.Form;
import org.daybook.mention.TimeMention;
import org.daybook.mention.TimeMention.Again;
import org.daybook.mention.TimeMention.During;
import org.daybook.mention.TimeMention.Grain;
import org.daybook.mention.TimeMention.Since;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Gives each figure its time: from its sentence, else from the passage that it stands in, else from the war's beginning. */
final class WhenReader {

  /** An event that was over so many days before the article is told for background. */
  private static final int OLD = 14;

  /** In sentences: so long background goes on. */
  private static final int ASIDE = 2;

  /** In sentences: so far back what a figure tells of may have happened. */
  private static final int JUST = 2;

  /** In sentences: so long a paragraph is about what one of them told. */
  private static final int PASSAGE = 3;

  /** In sentences: how far back what {@code since then} means is looked for. */
  private static final int BACK = 3;

  private final Story story;
  private final Tokens t;
  private final PeriodReader periods;
  private final MainEvent main;
  private final Map<Line, List<Draft>> drafts;

  /** The day that the article's running totals start; null if no sentence tells. */
  private final @Nullable LocalDate start;

  /** When it happened what the article tells; null if it does not say. */
  private final @Nullable Period event;

  /** When it was told, which dates what nothing else does; null if the article does not say. */
  private final @Nullable Period news;

  /** The time last told, and the figure that it was told for; null before there is one. */
  private @Nullable Period frame;

  private @Nullable Draft teller;

  /** The time told for background, with its figure: it goes on for a sentence or two of its paragraph. */
  private @Nullable Period aside;

  private @Nullable Draft asideTeller;

  /** The figure before, whatever told its time. */
  private @Nullable Draft last;

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
    this.drafts = drafts;
    this.main = new MainEvent(story);
    this.event = main.find(drafts, periods);
    this.news = main.news();
  }

  /** Sets a figure's time; the figures of an article are to be read in their order. */
  void read(Draft d) {
    if (aside != null && !isNear(d, asideTeller)) {
      aside = null;
    }
    Period passage = passage(d);
    Period own = periods.read(d, named(d, passage));
    own = own == null ? null : asTold(sinceDay(own));
    boolean listed = d.way != Draft.Way.LABEL;
    Period told =
        d.before != null && d.before.figure.form() != Form.ADDITION && listed
            ? d.before.time
            : null;
    if (own == null && told != null && (!periods.isLevel(d) || told.kind() != Kind.TOTAL)) {
      own = told;
    }
    LocalDate from = start != null ? start : totalStart;
    if (own == null && !listed) {
      own = new Period(Kind.TOTAL, from, story.date(), null);
    }
    if (own != null
        && own.kind() == Kind.TOTAL
        && own.from() == null
        && d.thing != Thing.MONEY
        && isStock(d)) {
      own = new Period(Kind.TOTAL, from, own.to(), null);
    }
    d.time =
        own != null
            ? own
            : periods.otherwise(
                d, from, isOfOther(d, passage) ? whole() : passage, isSame(d), event, news);
    if (own != null
        && own.kind() != Kind.RATE
        && own.kind() != Kind.LEVEL
        && d.figure.form() != Form.ADDITION
        && listed) {
      goesOn(d, own);
    }
    if (own != null && own.kind() == Kind.TOTAL && own.from() != null) {
      totalStart = own.from();
    }
    last = d;
  }

  /** The time that goes on: the sentence's, else that of background, else the passage's. */
  private @Nullable Period passage(Draft d) {
    Period before = last != null && last.line == d.line ? last.time : null;
    boolean goesOn =
        before != null && (before.kind() == Kind.DURING || before.kind() == Kind.TOTAL);
    Period just = goesOn ? before : just(d);
    return just != null ? just : aside != null ? aside : frame != null ? frame : event;
  }

  /** {@code The airliner was shot down in July. The crash killed 298}: when it happened what the sentence before tells. */
  private @Nullable Period just(Draft d) {
    for (int k = d.line.index() - 1; k >= Math.max(0, d.line.index() - JUST); k--) {
      Line line = story.lines().get(k);
      if (line.paragraph() != d.line.paragraph() || drafts.containsKey(line)) {
        return null;
      }
      Period told = main.of(line);
      if (told != null) {
        return told;
      }
    }
    return null;
  }

  private Period whole() {
    return new Period(Kind.TOTAL, start, story.date(), null);
  }

  /** Whether the time that goes on was told in the figure's own paragraph, and not far before. */
  private boolean isSame(Draft d) {
    Draft by = aside != null ? asideTeller : teller;
    return last != null && last.line == d.line
        || by != null
            && by.line.paragraph() == d.line.paragraph()
            && d.line.index() - by.line.index() <= PASSAGE;
  }

  private static boolean isNear(Draft d, @Nullable Draft told) {
    return told != null
        && told.line.paragraph() == d.line.paragraph()
        && d.line.index() - told.line.index() <= ASIDE;
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
        LocalDate from =
            time.meaning() instanceof Since since
                ? since.from()
                : time.meaning() instanceof During during ? during.from() : null;
        Conflict war = story.dated();
        named = from != null && war != null && from.equals(war.first()) ? from : named;
        began = from != null && began == null && isWar(line, time) ? sharp(from) : began;
      }
    }
    return named == null || began != null && isSameMonth(began, named) ? began : named;
  }

  /** {@code in the conflict}, which the text says began in November 2020: since that month, though the day is known. */
  private Period asTold(Period own) {
    LocalDate from = own.from();
    Conflict war = story.dated();
    boolean known =
        own.kind() == Kind.TOTAL
            && from != null
            && start != null
            && isSameMonth(from, start)
            && war != null
            && war.first().equals(from);
    return known ? new Period(Kind.TOTAL, start, own.to(), null) : own;
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
  private Period sinceDay(Period own) {
    LocalDate from = own.from();
    if (from == null || own.kind() != Kind.TOTAL || from.getDayOfMonth() != 1) {
      return own;
    }
    for (Line line : story.lines()) {
      for (TimeMention time : line.times()) {
        LocalDate day = time.meaning() instanceof During during ? during.from() : null;
        if (day != null && time.grain() == Grain.DAY && isSameMonth(day, from) && isFirstDay(day)) {
          return new Period(Kind.TOTAL, day, own.to(), null);
        }
      }
    }
    return own;
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
        day = eve && time.meaning() instanceof During during ? during.to() : day;
        if (day != null && only != null && !only.equals(day)) {
          return null;
        }
        only = day != null ? day : only;
      }
    }
    return only;
  }

  /** What {@code since then} is said of: {@code Gunmen attacked on 7 October. Since then, …}: the time named last before. */
  private @Nullable Period named(Draft d, @Nullable Period passage) {
    for (int k = d.line.index(); k >= Math.max(0, d.line.index() - BACK); k--) {
      Line line = story.lines().get(k);
      for (int i = line.times().size() - 1; i >= 0; i--) {
        TimeMention time = line.times().get(i);
        LocalDate from =
            time.meaning() instanceof Since since
                ? since.from()
                : time.meaning() instanceof During during ? during.from() : null;
        if (from != null && !time.reporting() && time.to() <= again(d)) {
          return new Period(Kind.TOTAL, from, null, null);
        }
      }
    }
    return passage;
  }

  /** Where the sentence says {@code since then}; its end if it does not. */
  private static int again(Draft d) {
    for (TimeMention time : d.line.times()) {
      if (time.meaning() instanceof Again again && again.since()) {
        return time.from();
      }
    }
    return d.line.from();
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
            && frame.kind() == Kind.TOTAL
            && frame.from() != null
            && !frame.from().equals(start);
    boolean kin =
        teller == null
            || teller.line.paragraph() == d.line.paragraph()
            || teller.outcomes.equals(d.outcomes);
    return total && !kin;
  }

  /** The time goes on in the next sentences; that of an older event, {@code in the earthquake of August 2021}, not for long. */
  private void goesOn(Draft d, Period own) {
    boolean part =
        frame != null
            && frame.kind() == Kind.TOTAL
            && (isPart(d) || own.kind() == Kind.DURING && teller != null && teller.line == d.line);
    if (part || MainEvent.isWarStart(story, own)) {
      return;
    }
    Period whole = frame != null ? frame : event;
    boolean inside =
        whole != null
            && whole.kind() == Kind.DURING
            && own.kind() == Kind.DURING
            && isInside(own, whole);
    if (isBackground(own) || inside) {
      aside = own;
      asideTeller = d;
    } else {
      frame = own;
      teller = d;
      aside = null;
    }
  }

  /** What was over some time before the article's event is told for background: {@code last month}, where that was on Monday. */
  private boolean isBackground(Period own) {
    LocalDate day = story.date();
    LocalDate to = own.to();
    if (own.kind() != Kind.DURING || to == null) {
      return false;
    }
    Period main = event != null ? event : frame;
    boolean before =
        main != null
            && main.kind() == Kind.DURING
            && (main.to() == null || main.from() != null && to.isBefore(main.from()));
    boolean old = day != null && to.isBefore(day.minusDays(OLD));
    return before && (old || !isDay(own))
        || old && (frame != null || !MainEvent.isReport(story, own));
  }

  private static boolean isDay(Period period) {
    return period.from() != null
        && period.to() != null
        && !period.from().isBefore(period.to().minusDays(1));
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
}
