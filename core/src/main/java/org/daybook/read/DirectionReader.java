package org.daybook.read;

import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.OutcomeWord;
import org.daybook.lexicon.Sense.PlaceName;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.lexicon.Sense.TimeWord;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds places told by where they lie: {@code northern Afghanistan}, {@code the country's south}, {@code in eastern Bor}. */
final class DirectionReader {

  private final Marks marks;
  private final Tokens t;
  private final PlaceWords words;
  private final NewPlaceReader names;

  DirectionReader(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
    this.words = new PlaceWords(marks);
    this.names = new NewPlaceReader(marks);
  }

  /** {@code northern Afghanistan}, {@code the country's south}. */
  @Nullable Place read(int i, int to, boolean title) {
    int j = t.is(i + 1, "-") && t.isGlued(i + 1) ? i + 3 : i + 1;
    Hit<SideName> side = marks.hitAt(j, SideName.class);
    if (side != null && side.sense().kind() == SideName.Kind.NAME && t.word(i).endsWith("ern")
        || side != null && t.is(i, "central") && side.sense().kind() == SideName.Kind.NAME) {
      String text = words.isLarger(side.to()) ? "" : t.onOneLine(i, side.to());
      return new Place(i, side.to(), text, side.sense().side());
    }
    Hit<PlaceName> place = marks.hitAt(j, PlaceName.class);
    if (place != null && place.to() <= to) {
      int end = words.area(place.to(), to);
      if (words.isLarger(end)) {
        return new Place(i, end, "", place.sense().country());
      }
      return new Place(
          i,
          end,
          t.onOneLine(t.is(i, "central") || t.isCapital(i) ? i : j, end),
          place.sense().country());
    }
    boolean named = t.is(i - 1, "in", "near", "across") && t.isCapital(j);
    Place part = named ? names.read(j, to, true, title) : null;
    if (part != null) {
      return new Place(i, part.to(), part.text(), null);
    }
    boolean noun =
        t.is(i - 1, "the", "'s")
            && !t.word(i).endsWith("ern")
            && (t.is(i - (t.is(i - 1, "'s") ? 4 : 2), "in", "of", "across", "on")
                || t.is(i - 1, "'s") && t.is(i - 3, "in", "of", "across", "on"))
            && !t.isCapital(i + 1)
            && (t.isMark(j) || isBehindPlace(j));
    boolean whole =
        t.is(j, "of")
            && (t.is(j + 1, "the") && t.is(j + 2, "country", "nation")
                || marks.is(j + 1, SideName.class, name -> name.kind() == SideName.Kind.NAME)
                    && !marks.is(j + 1, PlaceName.class));
    boolean middle = t.is(i, "central") || t.is(i, "centre", "center") && !whole;
    return noun && !middle && (whole || !t.is(j, "of"))
        ? new Place(i, i + 1, t.onOneLine(i, i + 1), null)
        : null;
  }

  /** {@code in the south on Monday}, but {@code in the southwest entrance}. */
  private boolean isBehindPlace(int i) {
    return marks.is(i, TimeWord.class)
        || marks.is(i, OutcomeWord.class)
        || t.is(
            i, "of", "on", "in", "at", "and", "or", "where", "when", "while", "which", "who",
            "during", "after", "before", "since", "as", "by", "is", "are", "was", "were", "has",
            "have", "had", "with", "near", "over", "late", "early", "to", "from", "for", "but",
            "said", "that");
  }
}
