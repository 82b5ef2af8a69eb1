package org.daybook.read;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two sides whose words are exchanged in a text, all at once: word for word, each for one of the same kind.
 *
 * <p>{@code Kyiv lost 12 men, Russia said} becomes {@code Moscow lost 12 men, Ukraine said}.
 */
final class Swap {

  private final String one;
  private final String two;
  private final Map<String, String> words = new HashMap<>();
  private final Pattern pattern;
  private final Pattern unfit;

  /**
   * A pair of sides.
   *
   * @param one a side's code
   * @param two the other's
   * @param pairs a line each: words of the one side, a slash, words of the other of the same kind
   * @param unfit words, parted by bars, which only one of the sides has: a text that holds one is left alone
   * @param names names that hold a side's word and stay as they are, parted by bars: outlets
   */
  Swap(String one, String two, String pairs, String unfit, String names) {
    this.one = one;
    this.two = two;
    for (String pair : pairs.strip().split("\n")) {
      String[] both = pair.strip().split("/");
      put(both[0], both[1]);
      put(both[1], both[0]);
    }
    for (String name : names.split("\\|")) {
      words.put(name, name);
    }
    this.pattern = pattern(String.join("|", words.keySet()));
    this.unfit = pattern(unfit);
  }

  private void put(String from, String to) {
    // The first pair stands, so that Kiev becomes Moscow and Moscow becomes Kyiv.
    words.putIfAbsent(from, to);
    words.putIfAbsent(from.toUpperCase(Locale.ROOT), to.toUpperCase(Locale.ROOT));
  }

  /** Whole words only, the longest first. */
  private static Pattern pattern(String alternatives) {
    StringBuilder regex = new StringBuilder("(?<![\\p{L}\\p{N}])(?:");
    Arrays.stream(alternatives.split("\\|"))
        .sorted(Comparator.comparing(String::length).reversed())
        .forEach(word -> regex.append(Pattern.quote(word)).append('|'));
    regex.setLength(regex.length() - 1);
    return Pattern.compile(regex.append(")(?![\\p{L}\\p{N}])").toString());
  }

  /** Whether the sides can be exchanged in a text: it names one of them, and nothing that only one of them has. */
  boolean fits(String text) {
    return !of(text).equals(text) && !unfit.matcher(text).find();
  }

  /** The text with the sides' words exchanged. */
  String of(String text) {
    Matcher matcher = pattern.matcher(text);
    StringBuilder swapped = new StringBuilder();
    while (matcher.find()) {
      matcher.appendReplacement(
          swapped, Matcher.quoteReplacement(words.getOrDefault(matcher.group(), "")));
    }
    return matcher.appendTail(swapped).toString();
  }

  /** The other side's code for one of the two; any other stays. */
  String side(String code) {
    return code.equals(one) ? two : code.equals(two) ? one : code;
  }

  @Override
  public String toString() {
    return one + " and " + two;
  }
}
