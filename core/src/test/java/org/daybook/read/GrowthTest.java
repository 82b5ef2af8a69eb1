package org.daybook.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.daybook.text.Article;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts made to make the reader's time grow are read to their end. What grew as the square of the length would take hours
 * here and is stopped; how time grows is measured by {@code bench/run growth}.
 */
class GrowthTest {

  /** So many repetitions: a hundred kilobytes to one megabyte. */
  private static final int LARGE = 20_000;

  static Iterable<String> texts() {
    return Growth.TEXTS.keySet();
  }

  @ParameterizedTest
  @MethodSource("texts")
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void longTextsAreReadToTheirEnd(String name) {
    IntFunction<String> text = Growth.TEXTS.getOrDefault(name, n -> "");
    String large = text.apply(LARGE);
    Reader reader = Reader.english();
    Article article =
        new Article(
            "growth", large + "\n\nOn Friday 7 guns were lost.", LocalDate.of(2025, 6, 12), null);
    long behind =
        reader.read(article).stream().filter(c -> c.span().start() > large.length()).count();
    assertEquals(1, behind, "the figure behind the text");
  }
}
