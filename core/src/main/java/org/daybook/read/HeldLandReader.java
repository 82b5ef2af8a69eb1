package org.daybook.read;

import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.PlaceName;
import org.daybook.lexicon.Sense.Role;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds stretches of land told by who holds them: {@code rebel-held areas of Idlib}, {@code areas of Yemen controlled by the
 * Houthis}, {@code parts of Mali under the control of JNIM}.
 */
final class HeldLandReader {

  private final Marks marks;
  private final Tokens t;

  HeldLandReader(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
  }

  /** The land told from token i on; null if none. */
  @Nullable Place read(int i, int to) {
    if (isHolding(i + 2) && t.is(i + 1, "-") && t.isWord(i) && isLand(i + 3)) {
      int end = of(i + 4, to);
      return new Place(i, end, t.onOneLine(i, end), country(i + 4, end));
    }
    if (!isLand(i)) {
      return null;
    }
    int k = of(i + 1, to);
    int by = t.is(k, "controlled", "held", "occupied", "run") && t.is(k + 1, "by") ? k + 2 : -1;
    by =
        t.is(k, "under") && t.is(k + 1, "the") && t.is(k + 2, "control") && t.is(k + 3, "of")
            ? k + 4
            : by;
    if (by < 0) {
      return null;
    }
    int end = holder(by, to);
    return end == by ? null : new Place(i, end, t.onOneLine(i, end), country(i, k));
  }

  private boolean isHolding(int i) {
    return t.is(i, "controlled", "held", "occupied", "run", "administered", "dominated");
  }

  private boolean isLand(int i) {
    return t.is(
        i,
        "areas",
        "area",
        "parts",
        "regions",
        "zones",
        "districts",
        "neighbourhoods",
        "neighborhoods");
  }

  /** Behind {@code of Yemen}, {@code in northern Syria}; the token itself where nothing such stands. */
  private int of(int i, int to) {
    if (!t.is(i, "of", "in")) {
      return i;
    }
    int k = t.is(i + 1, "the") ? i + 2 : i + 1;
    k = t.word(k).endsWith("ern") || t.is(k, "central") ? k + 1 : k;
    Hit<SideName> side = marks.hitAt(k, SideName.class);
    Hit<PlaceName> place = marks.hitAt(k, PlaceName.class);
    int end =
        place != null
            ? place.to()
            : side != null && side.sense().kind() == SideName.Kind.NAME ? side.to() : i;
    return end <= to ? end : i;
  }

  /** Behind who holds it: {@code the Autonomous Administration}, {@code Houthi rebels}. */
  private int holder(int i, int to) {
    int k = t.is(i, "the") ? i + 1 : i;
    int end = k;
    while (end < to
        && (t.isCapital(end)
            || t.is(end, "-") && t.isGlued(end)
            || end > k && t.is(end - 1, "-") && t.isGlued(end))) {
      end++;
    }
    boolean people =
        end < to
            && (marks.is(
                    end, ThingWord.class, word -> word.thing() != null && word.thing().isPeople())
                || marks.is(end, Role.class)
                || t.is(end, "opposition"));
    end = people ? end + 1 : end;
    return end == k ? i : end;
  }

  private @Nullable String country(int from, int to) {
    for (int k = from; k < to; k++) {
      SideName side = marks.at(k, SideName.class);
      PlaceName place = marks.at(k, PlaceName.class);
      if (place != null) {
        return place.country();
      }
      if (side != null && side.kind() == SideName.Kind.NAME) {
        return side.side();
      }
    }
    return null;
  }
}
