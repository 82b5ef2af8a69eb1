package org.daybook.mention;

import org.daybook.lexicon.Conflicts.Conflict;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.lexicon.Sense.TimeWord;
import org.daybook.lexicon.Sense.TimeWord.Kind;
import org.daybook.lexicon.Sense.UnitWord;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The year that an article without a date is of, as far as it tells: the one since which, or since a day of which, it
 * counts. In {@code In June it took 129 square kilometres. Since the beginning of 2024, …} the June is that of 2024.
 *
 * @param year the year; 0 if the article tells none
 * @param month the month of it that it counts from; 0 if it writes none
 */
public record ToldYear(int year, int month) {

  /** Nothing told. */
  public static final ToldYear NONE = new ToldYear(0, 0);

  /** From this month on, a month may be that of the year before, where an article counts from spring. */
  private static final int AUTUMN = 10;

  private static final int SPRING = 3;

  /** In tokens: how far before a year its {@code since} may stand, and the {@code first} of {@code the first since 2021}. */
  private static final int REACH = 12;

  /**
   * The year that an article tells: the last that it writes, if it counts from it. The war's first year, or an earlier one,
   * tells nothing: {@code since February 2022} is written years later.
   */
  public static ToldYear of(Marks marks, @Nullable Conflict war) {
    int last = 0;
    int month = 0;
    boolean counted = false;
    for (int i = 0; i < marks.tokens().size(); i++) {
      int year = Digits.year(marks.tokens(), i);
      if (year < last || year == 0 || !isYear(marks, i)) {
        continue;
      }
      counted &= year == last;
      last = year;
      if (isSince(marks, i) && !isListed(marks.tokens(), i)) {
        counted = true;
        month = month(marks, i);
      }
    }
    boolean started = war != null && war.first().getYear() >= last;
    return !counted || started ? NONE : new ToldYear(last, month);
  }

  /** {@code since the beginning of 2024}; not {@code the first attack since 2021}. */
  private static boolean isSince(Marks marks, int year) {
    boolean since = false;
    for (int i = year - 1; i >= Math.max(0, year - REACH); i--) {
      TimeWord word = marks.at(i, TimeWord.class);
      Kind kind = word == null ? null : word.kind();
      since |= kind == Kind.SINCE || kind == Kind.SO_FAR;
      if (marks.tokens().is(i, ".", ";", "?", "!")) {
        return since;
      }
      if (since
          && marks.tokens().is(i, "first", "biggest", "highest", "worst", "largest", "most")) {
        return false;
      }
    }
    return since;
  }

  /** Whether the article tells a year. */
  public boolean isKnown() {
    return year > 0;
  }

  /**
   * The year in which a month lies that is named without one; 0 if that cannot be told. An article that counts from October
   * speaks of the January after it.
   */
  int yearOf(int other) {
    boolean open = month > 0 && month <= SPRING && other >= AUTUMN;
    return year == 0 || open ? 0 : other < month ? year + 1 : year;
  }

  /** {@code 2024} in {@code since the beginning of 2024}; not in {@code by 2030}, {@code 2024 men}, {@code $2024}. */
  private static boolean isYear(Marks marks, int i) {
    Tokens t = marks.tokens();
    return !marks.is(i + 1, ThingWord.class)
        && !marks.is(i + 1, UnitWord.class)
        && !marks.is(i - 1, UnitWord.class)
        && !t.is(i - 1, "by", "until", "till", "next", "(", "©", "copyright", "/")
        && !t.is(i + 1, "/", "%");
  }

  /** {@code held since 2014, 2016 and 2017}: several years, of which none is the article's. */
  private static boolean isListed(Tokens t, int i) {
    int before = t.is(i - 1, "and", "or") ? i - 2 : i - 1;
    before = t.is(before, ",") ? before - 1 : before;
    return before < i - 1 && Digits.year(t, before) > 0;
  }

  /** The month before a year: {@code July 2024}, {@code 12 July, 2024}, {@code July 12, 2024}. */
  private static int month(Marks marks, int year) {
    for (int i = year - 1; i >= Math.max(0, year - 4); i--) {
      TimeWord word = marks.at(i, TimeWord.class);
      if (word != null && word.kind() == Kind.MONTH) {
        return word.value();
      }
      if (!marks.tokens().isNumber(i) && !marks.tokens().is(i, ",", "of", "th", "st", "nd", "rd")) {
        return 0;
      }
    }
    return 0;
  }
}
