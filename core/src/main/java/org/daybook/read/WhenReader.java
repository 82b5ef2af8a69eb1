package org.daybook.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daybook.claim.Period;
import org.daybook.claim.Period.Kind;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Conflicts.Conflict;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.OutcomeWord;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.mention.QuantityMention.Form;
import org.daybook.mention.TimeMention;
import org.daybook.mention.TimeMention.Again;
import org.daybook.mention.TimeMention.During;
import org.daybook.mention.TimeMention.Since;
import org.jspecify.annotations.Nullable;

/** Gives each figure its time: from its sentence, else from the passage that it stands in, else from the war's beginning. */
final class WhenReader {

  /** In sentences: so far back what a figure tells of may have happened. */
  private static final int JUST = 2;

  /** In sentences: so far behind a figure it may be said again. */
  private static final int AGAIN = 2;

  /** In sentences: how far back what {@code since then} means is looked for. */
  private static final int BACK = 3;

  private final Story story;
  private final PeriodReader periods;
  private final MainEvent main;
  private final Map<Line, List<Draft>> drafts;
  private final TotalStart totals;

  /** The day that the article's running totals start; null if no sentence tells. */
  private final @Nullable LocalDate start;

  /** When it happened what the article tells; null if it does not say. */
  private final @Nullable Period event;

  /** When it was told, which dates what nothing else does; null if the article does not say. */
  private final @Nullable Period news;

  private final PassageTime passed;

  private @Nullable LocalDate totalStart;

  WhenReader(Story story, Map<Line, List<Draft>> drafts) {
    this.story = story;
    Conflict war = story.dated();
    this.periods =
        new PeriodReader(
            story,
            war == null || war.last() != null ? null : war.first(),
            new AsOfDay(story, drafts));
    this.totals = new TotalStart(story);
    this.start = totals.day();
    this.drafts = drafts;
    this.main = new MainEvent(story);
    this.event = main.find(drafts, periods);
    this.news = main.news();
    this.passed = new PassageTime(story, event, start);
  }

  /** Sets a figure's time; the figures of an article are to be read in their order. */
  void read(Draft d) {
    passed.comesTo(d);
    Period passage = passage(d);
    Period own = periods.read(d, named(d, passage));
    own = own == null ? null : totals.asTold(totals.sinceDay(own));
    boolean listed = d.way != Draft.Way.LABEL;
    Period told =
        d.before != null && d.before.figure.form() != Form.ADDITION && listed
            ? d.before.time
            : null;
    if (own == null && told != null && (!periods.isLevel(d) || told.kind() != Kind.TOTAL)) {
      own = told;
    }
    LocalDate from = start != null ? start : totalStart;
    own = own == null && listed ? saidAgain(d) : own;
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
    Period time =
        own != null
            ? own
            : periods.otherwise(
                d,
                from,
                passed.isOfOther(d, passage) ? whole() : passage,
                passed.isSame(d),
                event,
                news);
    d.time = totals.said(time);
    if (own != null
        && own.kind() != Kind.RATE
        && own.kind() != Kind.LEVEL
        && d.figure.form() != Form.ADDITION
        && listed) {
      passed.goesOn(d, own);
    }
    if (own != null && own.kind() == Kind.TOTAL && own.from() != null) {
      totalStart = own.from();
    }
    passed.passes(d);
  }

  /** {@code Three men had died. “We mourn three brothers,” he said}: the time of the figure before, which it says again. */
  private @Nullable Period saidAgain(Draft d) {
    Draft last = passed.last();
    boolean again =
        last != null
            && last.line.index() < d.line.index()
            && d.line.index() - last.line.index() <= AGAIN
            && last.figure.bounds().equals(d.figure.bounds())
            && last.claimant.equals(d.claimant)
            && !periods.isLevel(d);
    return again && last != null && last.time != null && last.time.kind() == Kind.TOTAL
        ? last.time
        : null;
  }

  /** The time that goes on: the sentence's, else that of background, else the passage's. */
  private @Nullable Period passage(Draft d) {
    Draft last = passed.last();
    Period before = last != null && last.line == d.line ? last.time : null;
    boolean goesOn =
        before != null && (before.kind() == Kind.DURING || before.kind() == Kind.TOTAL);
    Period just = goesOn ? before : just(d);
    just = just == null ? next(d) : just;
    Period now = passed.now();
    return just != null ? just : now != null ? now : event;
  }

  /** {@code Two soldiers died. The men were killed on Friday}: when it happened, where the sentence behind it says no more. */
  private @Nullable Period next(Draft d) {
    int k = d.line.index() + 1;
    Line line = k < story.lines().size() ? story.lines().get(k) : null;
    return line != null && !drafts.containsKey(line) && pointsBack(line, d) ? main.of(line) : null;
  }

  /** {@code They were killed}, {@code The soldiers died}: of the same people, and the same happened to them. */
  private boolean pointsBack(Line line, Draft d) {
    Marks marks = story.marks();
    boolean the = marks.tokens().is(line.from(), "the", "these", "both", "all");
    int at = the ? line.from() + 1 : line.from();
    boolean same =
        the && marks.is(at, ThingWord.class, word -> word.plural())
            || marks.tokens().is(at, "they");
    for (int i = at + 1; same && i < Math.min(line.to(), at + 4); i++) {
      if (marks.is(i, OutcomeWord.class, word -> d.outcomes.containsAll(word.outcomes()))) {
        return true;
      }
    }
    return false;
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
    return d.rules.contains("time:as of")
        || d.rules.contains("time:until")
        || d.rules.contains("time:now");
  }
}
