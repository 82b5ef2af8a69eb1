package org.daybook.read;

import java.time.LocalDate;
import org.daybook.claim.Period;
import org.daybook.claim.Period.Kind;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The time that goes on from one figure to the next: {@code In March 300 were killed. Another 40 were wounded} are of one
 * March, until another time is told.
 */
final class PassageTime {

  /** An event that was over so many days before the article is told for background. */
  private static final int OLD = 14;

  /** In sentences: so long background goes on. */
  private static final int ASIDE = 2;

  /** In sentences: so long a paragraph is about what one of them told. */
  private static final int PASSAGE = 3;

  private final Story story;
  private final Tokens t;

  /** When it happened what the article tells; null if it does not say. */
  private final @Nullable Period event;

  /** The day that the article's running totals start; null if no sentence tells. */
  private final @Nullable LocalDate start;

  /** The time last told, and the figure that it was told for; null before there is one. */
  private @Nullable Period frame;

  private @Nullable Draft teller;

  /** The time told for background, with its figure: it goes on for a sentence or two of its paragraph. */
  private @Nullable Period aside;

  private @Nullable Draft asideTeller;

  /** The figure before, whatever told its time. */
  private @Nullable Draft last;

  PassageTime(Story story, @Nullable Period event, @Nullable LocalDate start) {
    this.story = story;
    this.t = story.marks().tokens();
    this.event = event;
    this.start = start;
  }

  /** Comes to a figure: what was told for background, some sentences ago, is over. */
  void comesTo(Draft d) {
    if (aside != null && !isNear(d, asideTeller)) {
      aside = null;
    }
  }

  /** The time that goes on; null before there is one. */
  @Nullable Period now() {
    return aside != null ? aside : frame;
  }

  /** The figure before; null before there is one. */
  @Nullable Draft last() {
    return last;
  }

  void passes(Draft d) {
    last = d;
  }

  /** Whether the time that goes on was told in the figure's own paragraph, and not far before. */
  boolean isSame(Draft d) {
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

  /** The trucks {@code since 21 October} say nothing, a paragraph on, about the staff killed since the war began. */
  boolean isOfOther(Draft d, @Nullable Period passage) {
    boolean total =
        passage != null
            && start != null
            && passage.kind() == Kind.TOTAL
            && passage.from() != null
            && !passage.from().equals(start);
    boolean kin =
        teller == null
            || teller.line.paragraph() == d.line.paragraph()
            || teller.outcomes.equals(d.outcomes);
    return total && !kin;
  }

  /** The time goes on in the next sentences; that of an older event, {@code in the earthquake of August 2021}, not for long. */
  void goesOn(Draft d, Period own) {
    boolean part =
        frame != null
            && frame.kind() == Kind.TOTAL
            && (isPart(d) || own.kind() == Kind.DURING && teller != null && teller.line == d.line);
    if (part) {
      return;
    }
    // "On 7 October gunmen stormed a kibbutz. They killed …": for background, and for so long.
    if (MainEvent.isWarStart(story, own)) {
      aside = own;
      asideTeller = d;
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
