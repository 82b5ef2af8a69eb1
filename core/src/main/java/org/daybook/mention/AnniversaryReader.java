package org.daybook.mention;

import java.time.LocalDate;
import org.daybook.lexicon.Sense.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/** Reads anniversaries of the war: {@code the eve of the second anniversary of the invasion} is a day of two years on. */
final class AnniversaryReader {

  private static final int REACH = 10;

  private AnniversaryReader() {}

  /** The day that starts at token i; null if there is none. */
  static @Nullable Stretch at(Scene s, int i) {
    boolean eve = s.is(i, Kind.EVE);
    int j = eve ? s.pastArticle(s.after(i)) : i;
    int nth = s.is(j, Kind.ORDINAL) ? s.value(j) : -1;
    int word = s.after(j);
    if (nth < 0) {
      Length length = LengthReader.at(s, j);
      nth = length == null || length.months() % 12 != 0 ? -1 : length.months() / 12;
      word = length == null ? j : length.end();
    }
    if (nth < 1 || !s.is(word, Kind.ANNIVERSARY)) {
      return null;
    }
    int end = s.after(word);
    LocalDate first =
        isOfWar(s, end) && s.conflict != null ? s.conflict.first().plusYears(nth) : null;
    return Stretch.day(end, eve && first != null ? first.minusDays(1) : first, "anniversary");
  }

  private static boolean isOfWar(Scene s, int end) {
    for (int k = end + 1; s.has(end, "of") && k < Math.min(s.end, end + REACH); k++) {
      War war = War.named(s, k);
      if (war != null) {
        return war.known();
      }
    }
    return false;
  }
}
