package org.daybook.read;

import org.daybook.claim.Thing;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.EventWord;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds places that the lexicon does not know, by their capitals and what leads to them: {@code near Tel Tamer}. */
final class NewPlaceReader {

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
    if (end == i) {
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
    boolean single = t.raw(i).length() == 1 || thing;
    boolean attribute = area > end && t.is(area, "of") && t.isCapital(area + 1);
    return single || attribute ? null : new Place(i, area, t.onOneLine(i, area), null);
  }
}
