package org.daybook.read;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.daybook.lexicon.Marks;
import org.daybook.mention.QuantityMention.Form;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Keeps where those were who were counted before: of a figure that comes again, and of those counted last. */
final class CountedPlaces {

  /** From there on a figure that comes again is the same. */
  static final BigDecimal MANY = BigDecimal.valueOf(12);

  private final Marks marks;
  private final Tokens t;

  /** The places of figures given before, by what they count. */
  private final Map<String, Place> given = new HashMap<>();

  /** Where the people were who were counted last, null if that was nowhere told, and whether any were. */
  private @Nullable Place last;

  private boolean isCounted;

  CountedPlaces(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
  }

  /** The figures of a sentence with the places that were found for them. */
  void take(List<Draft> drafts, List<@Nullable Place> found) {
    for (int k = 0; k < drafts.size(); k++) {
      Draft d = drafts.get(k);
      Place place = found.get(k);
      if (d.thing != null && d.thing.isPeople()) {
        last = place;
        isCounted = true;
      }
      if (place != null
          && d.rules.contains("group:where")
          && d.figure.form() != Form.VAGUE
          && !TerritoryReader.isTerritory(marks, place.from())) {
        given.putIfAbsent(key(d), place);
      }
    }
  }

  /** Where those were who were counted last; null if that was nowhere told. */
  @Nullable Place last() {
    return last;
  }

  /** {@code the 42 wounded}: a figure given before with its place, large enough not to be another one's by chance. */
  @Nullable Place again(Draft d) {
    BigDecimal low = d.figure.bounds().low();
    boolean vague = d.figure.form() == Form.VAGUE || !d.figure.isCount();
    return low == null || low.compareTo(MANY) < 0 || vague ? null : given.get(key(d));
  }

  private static String key(Draft d) {
    return d.thing
        + " "
        + new TreeSet<>(d.outcomes)
        + " "
        + d.figure.bounds().low()
        + " "
        + d.figure.bounds().high();
  }

  /** {@code Among the dead were two children}, {@code The victims include a nurse}: of those counted last. */
  boolean isPartOfLast(Line line) {
    int i = line.from();
    boolean among = t.is(i, "among", "of") && t.is(i + 1, "the", "them", "these", "those");
    boolean the = t.is(i, "the") && t.is(i + 2, "include", "includes", "included");
    int who = among && t.is(i + 1, "the") || the ? i + (among ? 2 : 1) : i + 1;
    boolean people =
        t.is(
            who,
            "dead",
            "victims",
            "casualties",
            "wounded",
            "injured",
            "killed",
            "toll",
            "them",
            "these",
            "those");
    return isCounted && (among || the) && people;
  }
}
