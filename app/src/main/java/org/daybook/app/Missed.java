package org.daybook.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.daybook.claim.Bounds;
import org.daybook.claim.Claim;
import org.daybook.claim.Period;
import org.daybook.claim.Thing;
import org.daybook.ledger.ArticleVersion;
import org.daybook.text.Span;

/** A claim that the reader missed, as plain as it can be; the person says the rest field by field. */
final class Missed {

  private Missed() {}

  /**
   * The claim of words that stand once in an article, or at {@code @OFFSET}; a number in digits is its value. Throws {@link
   * Trouble} where they stand elsewhere, or more than once.
   */
  static Claim claim(ArticleVersion version, String words) {
    String text = version.text();
    int start = text.indexOf(words);
    if (words.isEmpty() || start < 0) {
      throw Trouble.failed(version.doc() + ": the article does not say '" + words + "'");
    }
    if (text.indexOf(words, start + 1) >= 0) {
      throw Trouble.failed(
          version.doc()
              + ": the article says '"
              + words
              + "' more than once; give more of the words around the figure, and the figure as quote=…");
    }
    LocalDate day = version.date();
    return new Claim(
        version.doc(),
        new Span(start, start + words.length()),
        words,
        new Bounds.Exactly(value(words)),
        false,
        "count",
        Thing.PERSON,
        new TreeSet<>(),
        null,
        null,
        Claim.PUBLISHER,
        List.of(),
        Claim.Stance.ASSERTS,
        null,
        new Period(Period.Kind.DURING, null, null, null),
        new Claim.Evidence(
            sentence(text, start, start + words.length()),
            false,
            null,
            day,
            new Claim.Standing(null, Claim.PUBLISHER),
            List.of("person")));
  }

  /** The digits' value: {@code 12,000}; 0 where there are none, for the person to say. */
  private static BigDecimal value(String words) {
    String digits = words.replaceAll("[^0-9]", "");
    return digits.isEmpty() || digits.length() > 30 ? BigDecimal.ZERO : new BigDecimal(digits);
  }

  /** From the stop before to the stop behind: for showing it, no more. */
  private static Span sentence(String text, int start, int end) {
    int from = start;
    while (from > 0 && !isStop(text, from - 1)) {
      from--;
    }
    while (from < start && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    int to = end;
    while (to < text.length() && text.charAt(to) != '\n' && !isStop(text, to - 1)) {
      to++;
    }
    return new Span(from, to);
  }

  private static boolean isStop(String text, int at) {
    char c = text.charAt(at);
    boolean last = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
    return c == '\n' || (c == '.' || c == '!' || c == '?') && last;
  }
}
