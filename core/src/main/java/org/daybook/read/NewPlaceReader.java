package org.daybook.read;

import org.daybook.claim.Thing;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.EventWord;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds places that the lexicon does not know, by their capitals and what leads to them: {@code near Tel Tamer}. */
final class NewPlaceReader {

  /** A name has so many words at most; a line in capitals has more. */
  private static final int LONG = 9;

  private final Marks marks;
  private final Tokens t;
  private final PlaceWords words;

  NewPlaceReader(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
    this.words = new PlaceWords(marks);
  }

  /** The place at token i; null if none is there. What opens a place may stand before it, and the line may be a title. */
  @Nullable Place read(int i, int to, boolean opened, boolean title) {
    int end = i;
    while (end < to
        && (t.isCapital(end)
            || t.is(end, "-") && t.isGlued(end) && t.isGlued(end + 1)
            || words.isArticle(end))
        && words.isFree(end)) {
      end++;
    }
    end = end > i && t.is(end - 1, "-") ? end - 1 : end;
    if (end == i + 1 && isPrefix(i)) {
      Hit<SideName> town = marks.hitAt(end, SideName.class);
      return town == null || town.sense().kind() != SideName.Kind.CAPITAL
          ? null
          : new Place(i, town.to(), t.onOneLine(i, town.to()), town.sense().side());
    }
    if (end == i || end - i > LONG) {
      return null;
    }
    int area = words.area(end, to);
    if (!opened && area == end
        || words.isPerson(area)
        || !opened && t.is(area - 1, "areas", "front", "direction", "axis")) {
      return null;
    }
    boolean thing =
        title
            && (words.isThing(i)
                || marks.is(area, EventWord.class)
                || marks.is(area, ThingWord.class, word -> word.thing() == Thing.ATTACK));
    boolean owner =
        area == end
            && end > i + 1
            && t.is(end, "'s")
            && !t.is(i - 1, "in", "across")
            && !words.isLarger(end);
    boolean single = t.raw(i).length() == 1 || thing || owner;
    boolean attribute = area > end && t.is(area, "of") && t.isCapital(area + 1);
    return single || attribute ? null : new Place(i, area, t.onOneLine(i, area), null);
  }

  /** {@code Old Damascus}: the beginning of a name that goes on. */
  private boolean isPrefix(int i) {
    return t.is(i, "old", "new", "greater", "upper", "lower", "inner", "al", "el", "downtown");
  }
}
