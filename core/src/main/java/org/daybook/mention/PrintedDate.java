package org.daybook.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daybook.lexicon.Sense.TimeWord.Kind;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A day printed somewhere in an article, with the line that it stands in: {@code Monday, July 12, 2010} under a headline.
 *
 * @param from its first token
 * @param lineFrom the first token of its line
 * @param lineTo the token after its line
 */
record PrintedDate(int from, WrittenDate written, int lineFrom, int lineTo) {

  /** The days of a text that are printed with a month, in order; those without a year too. */
  static List<PrintedDate> all(Scene s) {
    List<PrintedDate> found = new ArrayList<>();
    int line = 0;
    int lineEnd = lineEnd(s.tokens, 0);
    for (int i = 0; i < s.end; i++) {
      if (i == lineEnd) {
        line = i;
        lineEnd = lineEnd(s.tokens, i);
      }
      boolean start = s.tokens.isNumber(i) || s.is(i, Kind.MONTH) || s.is(i, Kind.WEEKDAY);
      WrittenDate date = start ? StretchReader.written(s, i) : null;
      if (date != null && date.day() > 0 && date.end() <= lineEnd) {
        found.add(new PrintedDate(i, date, line, lineEnd));
        i = date.end() - 1;
      }
    }
    return found;
  }

  private static int lineEnd(Tokens t, int from) {
    int i = from + 1;
    while (i < t.size() && t.breaksBefore(i) == 0) {
      i++;
    }
    return i;
  }

  /** The day; null where no year is printed, or no such day is in it. */
  @Nullable LocalDate day() {
    return written.year() > 0 ? written.dayIn(written.year()) : null;
  }

  boolean hasWeekday() {
    return written.weekday() > 0;
  }

  int to() {
    return written.end();
  }
}
