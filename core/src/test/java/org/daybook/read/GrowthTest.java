package org.daybook.read;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.function.IntFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reader's time grows with a text's length as a line does, also on texts made to make it grow. */
class GrowthTest {

  /** So many times the text; what grows as the square would take 64 times as long, a line 8 times. */
  private static final int STEP = 8;

  private static final double MOST = 24;

  /** Times below this are noise: 20 ms. */
  private static final long NOISE = 20_000_000;

  /** Times above this are not measured again: 1 s. */
  private static final long LONG = 1_000_000_000;

  static Iterable<String> texts() {
    return Growth.TEXTS.keySet();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void timeGrowsLinearly(String name) {
    IntFunction<String> text = Growth.TEXTS.getOrDefault(name, n -> "");
    double growth = 0;
    long large = 0;
    // Other work on the machine may disturb one short measurement, hardly three.
    for (int attempt = 0; attempt < 3 && large < LONG; attempt++) {
      long small = Growth.time(text.apply(1_000), 3);
      large = Growth.time(text.apply(1_000 * STEP), 1);
      growth = (double) large / small;
      if (growth < MOST || large < NOISE) {
        return;
      }
    }
    fail(name + ": " + STEP + " times the text took " + Math.round(growth) + " times the time");
  }
}
