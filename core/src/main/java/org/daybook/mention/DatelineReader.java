package org.daybook.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.daybook.lexicon.Marks;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds an article's own date in its text: {@code Created at 2024-11-02 08:15:00}, {@code BEIRUT, July 17, 2024 (AFP) -},
 * a line {@code Monday, July 12, 2010}. A day that something happened on, {@code since February 24, 2022}, is not it.
 */
public final class DatelineReader {

  private static final int HEAD = 200;
  private static final int OPENING = 60;
  private static final int LINE_AFTER = 12;
  private static final int LINE_BEFORE = 6;

  private static final Set<String> BULLETINS =
      Set.of(
          "update",
          "report",
          "briefing",
          "bulletin",
          "assessment",
          "summary",
          "information",
          "data",
          "figures",
          "situation");

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "on", "in", "since", "of", "until", "till", "by", "from", "to", "between", "before",
          "after", "for", "and", "through");

  private DatelineReader() {}

  /** The article's day; null where the text does not tell. */
  public static @Nullable LocalDate dateOf(Marks marks) {
    Scene scene = new Scene(marks, 0, marks.tokens().size(), null, null, ToldYear.NONE);
    List<PrintedDate> printed = PrintedDate.all(scene);
    if (printed.isEmpty()) {
      return null;
    }
    LocalDate day = LabelledDate.published(scene);
    day = day == null ? first(printed, d -> isDateline(scene.tokens, d)) : day;
    day = day == null ? first(printed, d -> isBareLine(scene.tokens, d)) : day;
    day = day == null ? LabelledDate.updated(scene) : day;
    day = day == null ? first(printed, d -> closesBulletin(scene.tokens, d)) : day;
    day = day == null ? CaptionDate.of(scene, printed) : day;
    return day == null ? first(printed, d -> isLead(scene.tokens, d)) : day;
  }

  private static @Nullable LocalDate first(List<PrintedDate> printed, Predicate<PrintedDate> test) {
    for (PrintedDate date : printed) {
      if (date.day() != null && test.test(date)) {
        return date.day();
      }
    }
    return null;
  }

  /** {@code Ouagadougou, Feb 4, 2019 –}: names of places, the day, then a mark that opens the report. */
  static boolean isDateline(Tokens t, PrintedDate d) {
    int before = d.from() - d.lineFrom();
    if (d.from() > 2 * HEAD
        || before < 1
        || before > LINE_BEFORE
        || !t.is(d.to(), "(", "-", ":", "|", "/")) {
      return false;
    }
    for (int i = d.lineFrom(); i < d.from(); i++) {
      if (!t.isCapital(i) && !t.is(i, ",", "(", ")", "-", ".", "/", "*")) {
        return false;
      }
    }
    return true;
  }

  /** A line near the head with little but the day: {@code by | Jun 24, 2025}, {@code 21 August 2014 | Issue No. 44}. */
  private static boolean isBareLine(Tokens t, PrintedDate d) {
    boolean little =
        d.from() < HEAD
            && d.from() - d.lineFrom() <= LINE_BEFORE
            && d.lineTo() - d.to() <= LINE_AFTER;
    boolean sentence = t.is(d.lineTo() - 1, ".") && d.lineTo() - d.lineFrom() > LINE_BEFORE;
    return little && !sentence && !PREPOSITIONS.contains(t.word(d.from() - 1)) && !isTold(t, d);
  }

  /** {@code 7 October 2023 attack: survivors speak}: the day stands among words of a sentence. */
  private static boolean isTold(Tokens t, PrintedDate d) {
    boolean after =
        d.to() < d.lineTo()
            && t.isWord(d.to())
            && !t.isCapital(d.to())
            && !t.is(d.to(), "at", "by", "updated");
    boolean before =
        d.from() > d.lineFrom()
            && (t.is(d.from() - 1, "the") || t.isWord(d.from() - 1) && !t.isCapital(d.from() - 1));
    return after || before && !t.is(d.from() - 1, "updated", "published", "posted", "date");
  }

  /**
   * A bulletin that gives its day: {@code Latest Defence Intelligence update … - June 12 2025}, {@code All information valid
   * as of 1 November 2023}.
   */
  private static boolean closesBulletin(Tokens t, PrintedDate d) {
    boolean dash = t.is(d.from() - 1, "-", "|", "/") && d.lineTo() - d.to() <= 1;
    boolean asOf = t.is(d.from() - 1, "of", "at") && t.is(d.from() - 2, "as") && d.from() < HEAD;
    for (int i = d.from() - 1;
        (dash || asOf) && i >= Math.max(d.lineFrom(), d.from() - LINE_AFTER);
        i--) {
      if (BULLETINS.contains(t.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** The report's opening tells what happened on its day: {@code on Sunday, June 15, 2025, as both sides …}. */
  private static boolean isLead(Tokens t, PrintedDate d) {
    return d.from() < OPENING && d.hasWeekday() && t.is(d.from() - 1, "on");
  }
}
