package org.daybook.read;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.daybook.text.Article;

/**
 * Measures how the reader's time grows with a text's length, on texts made to make it grow. {@code bench/run growth} prints
 * the table; {@link GrowthTest} reads them to the end.
 */
final class Growth {

  /** The texts, by name, each for a number of repetitions. */
  static final Map<String, IntFunction<String>> TEXTS = texts();

  /** Where a text of twice the length takes more than so many times the time, growth is not linear. */
  static final double LINEAR = 2.9;

  private static final Reader READER = Reader.english();
  private static final int LARGEST = 100_000;

  /** What took longer is not tried at twice the length: 10 s. */
  private static final long PATIENCE = 10_000_000_000L;

  private Growth() {}

  private static Map<String, IntFunction<String>> texts() {
    Map<String, IntFunction<String>> texts = new LinkedHashMap<>();
    texts.put(
        "nested quotes", n -> "\u201c".repeat(n) + "12 soldiers were killed" + "\u201d".repeat(n));
    texts.put("quotes never closed", n -> "\u201cHe said 12 men died. ".repeat(n));
    texts.put("plain quotes in turn", n -> "\"'".repeat(n) + " 12 soldiers were killed");
    texts.put("brackets", n -> "(".repeat(n) + "12 soldiers were killed" + ")".repeat(n));
    texts.put("endless digits", n -> "7".repeat(n) + " soldiers were killed.");
    texts.put("endless groups", n -> "1" + ",000".repeat(n) + " soldiers were killed.");
    texts.put("decimal points", n -> "1" + ".5".repeat(n) + " soldiers were killed.");
    texts.put("ranges of ranges", n -> "5-".repeat(n) + "6 soldiers were killed.");
    texts.put("number words", n -> "one hundred ".repeat(n) + "soldiers were killed.");
    texts.put("magnitudes", n -> "2" + " million".repeat(n) + " soldiers were killed.");
    texts.put("bounds", n -> "up to ".repeat(n) + "12 soldiers were killed.");
    texts.put("no sentence end", n -> "and the army lost 12 tanks in the north ".repeat(n));
    texts.put("one list", n -> "Russia lost " + "12 tanks, ".repeat(n) + "and a depot.");
    texts.put("figures alone", n -> "1,140 ".repeat(n));
    texts.put("commas", n -> ",".repeat(n));
    texts.put("commas with figures", n -> "12, ".repeat(n) + "tanks");
    texts.put(
        "speakers in speakers", n -> "The ministry said that ".repeat(n) + "12 tanks were lost.");
    texts.put("names", n -> "Ivan Petrenko ".repeat(n) + "said 12 tanks were lost.");
    texts.put(
        "speakers, many",
        n -> "\u201cIt lost 12 tanks,\u201d said the ministry. He added. ".repeat(n));
    texts.put("days", n -> "on Friday ".repeat(n) + "12 tanks were lost.");
    texts.put("sides", n -> "Russian Ukrainian ".repeat(n) + "troops lost 12 tanks.");
    texts.put("short lines", n -> "12 tanks\n".repeat(n));
    texts.put("empty lines", n -> "\n".repeat(n) + "12 tanks were lost.");
    texts.put("spaces", n -> " ".repeat(n) + "12 tanks were lost.");
    texts.put("marks", n -> "* - ".repeat(n) + "12 tanks were lost.");
    texts.put(
        "ordinary articles",
        n -> String.join("\n\n", Texts.samples()).repeat(Math.max(1, n / 500)));
    return texts;
  }

  /** The least of a few times that reading a text takes, in nanoseconds. */
  static long time(String text, int tries) {
    Article article = new Article("growth", text, LocalDate.of(2025, 6, 12), null);
    long least = Long.MAX_VALUE;
    for (int i = 0; i < tries; i++) {
      long start = System.nanoTime();
      READER.read(article);
      least = Math.min(least, System.nanoTime() - start);
    }
    return least;
  }

  /** Prints a table: a text a row, its time at n, 2n, 4n and 8n, and the growth of the last doubling. */
  public static void main(String[] args) {
    System.out.printf(
        Locale.ROOT,
        "%-22s %10s %10s %10s %10s  %s%n",
        "milliseconds at",
        "12,500",
        "25,000",
        "50,000",
        "100,000",
        "last doubling");
    for (Map.Entry<String, IntFunction<String>> text : TEXTS.entrySet()) {
      time(text.getValue().apply(500), 20);
      System.out.printf(Locale.ROOT, "%-22s", text.getKey());
      printRow(text.getValue());
    }
  }

  private static void printRow(IntFunction<String> text) {
    long before = 0;
    long time = 0;
    for (int n = LARGEST / 8; n <= LARGEST; n *= 2) {
      if (time > PATIENCE) {
        System.out.printf(" %10s", "-");
        continue;
      }
      before = time;
      time = time(text.apply(n), time > PATIENCE / 10 ? 1 : 3);
      System.out.printf(Locale.ROOT, " %10.2f", time / 1e6);
    }
    double growth = before == 0 ? Double.POSITIVE_INFINITY : (double) time / before;
    System.out.printf(
        Locale.ROOT,
        "  x %.2f%s%n",
        growth,
        growth > LINEAR && time > 20_000_000 ? "  MORE THAN LINEAR" : "");
  }
}
