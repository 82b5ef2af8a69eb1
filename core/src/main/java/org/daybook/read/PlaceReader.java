package org.daybook.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.AreaWord;
import org.daybook.lexicon.Sense.BodyName;
import org.daybook.lexicon.Sense.EventWord;
import org.daybook.lexicon.Sense.OutletName;
import org.daybook.lexicon.Sense.PlaceName;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.lexicon.Sense.TimeWord;
import org.daybook.lexicon.WordList;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the places smaller than a country in a sentence: {@code the Kursk region}, {@code northern Mali}, {@code a town}. */
final class PlaceReader {

  private final Marks marks;
  private final Tokens t;
  private final HeldLandReader lands;
  private final PlaceWords words;
  private final NewPlaceReader names;
  private final DirectionReader directions;

  /** The capitals that the text names, by their country. */
  private final Map<String, String> capitals = new HashMap<>();

  /** The areas named so far by their last word, which may stand for them: {@code the Strip}. */
  private final Map<String, Place> areas = new HashMap<>();

  private int lineFrom;
  private boolean title;

  PlaceReader(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
    this.lands = new HeldLandReader(marks);
    this.words = new PlaceWords(marks);
    this.names = new NewPlaceReader(marks);
    this.directions = new DirectionReader(marks);
    capitals();
  }

  /** {@code in the Strip}: the Gaza Strip, named before. */
  private @Nullable Place again(int i) {
    boolean named = t.isCapital(i) && t.is(i - 1, "the") && !t.isCapital(i + 1) && !title;
    Place place = named ? areas.get(t.raw(i)) : null;
    return place == null ? null : new Place(i, i + 1, place.text(), place.country());
  }

  /** The places in tokens {@code [from, to)}, in order. */
  List<Place> read(int from, int to, boolean headline) {
    lineFrom = from;
    title = headline;
    List<Place> places = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Place place = at(i, from, to);
      if (place != null) {
        places.add(place);
        if (place.to() > place.from() + 1 && marks.is(place.to() - 1, AreaWord.class)) {
          areas.put(t.raw(place.to() - 1), place);
        }
        i = place.to() - 1;
      }
    }
    return places;
  }

  private @Nullable Place at(int i, int from, int to) {
    Place held = lands.read(i, to);
    if (held != null) {
      return held;
    }
    Hit<PlaceName> known = marks.hitAt(i, PlaceName.class);
    if (known != null && known.to() <= to && t.isCapital(i)) {
      if (isVenue(i) || known.sense().people() || isName(known)) {
        return new Place(i, known.to(), "", null);
      }
      return known(known, to);
    }
    if (!t.isWord(i)) {
      return null;
    }
    Place again = again(i);
    if (again != null) {
      return again;
    }
    if (known == null
        && isCapital(i)
        && (t.is(i - 1, "in", "near", "outside", "across", "around", "capital")
            || t.is(i - 1, ",", "of") && t.is(i - 2, "capital"))) {
      Hit<SideName> capital = marks.hitAt(i, SideName.class);
      return isVenue(i) || capital == null || marks.hitOver(i, OutletName.class) != null
          ? null
          : new Place(i, capital.to(), t.onOneLine(i, capital.to()), capital.sense().side());
    }
    if (t.is(i, "capital")
        && (!t.isCapital(i + 1) || marks.is(i + 1, TimeWord.class))
        && !t.is(i + 1, ",", "of")) {
      return capital(i);
    }
    if (marks.in(i, WordList.COMPASS)) {
      return directions.read(i, to, title);
    }
    if (isVenue(i)) {
      return null;
    }
    boolean opened =
        t.is(
                i - 1, "in", "near", "outside", "at", "across", "around", "on", "struck", "hit",
                "shelled")
            || (t.is(i - 1, "of", "the") && words.isAreaBefore(i - 1, from));
    opened |=
        t.is(i - 1, "capital", "called", "named")
            || t.is(i - 2, "battle") && t.is(i - 1, "for", "of")
            || t.is(i - 1, ",") && t.is(i - 2, "capital", "city", "town", "village");
    return (t.isCapital(i) || words.isArticle(i))
            && (i > from || words.isTitled(i))
            && (!title || opened && t.is(i - 1, "in", "near"))
            && !t.is(i, "combat", "battle", "war", "least")
        ? names.read(i, to, opened, title)
        : null;
  }

  /** {@code The New York Times}, {@code the Gaza Humanitarian Foundation}: a longer name, of no place. */
  private boolean isName(Hit<PlaceName> place) {
    Hit<OutletName> outlet = marks.hitOver(place.from(), OutletName.class);
    Hit<BodyName> body = marks.hitOver(place.from(), BodyName.class);
    boolean force =
        t.isCapital(place.to())
            && t.is(
                place.to(),
                "army",
                "front",
                "movement",
                "institute",
                "foundation",
                "liberation",
                "brigade");
    return force
        || outlet != null && outlet.to() > place.to()
        || body != null && body.to() > place.to();
  }

  /** {@code talks in Istanbul}, {@code told reporters in Cairo}: where people spoke, not where it happened. */
  private boolean isVenue(int i) {
    if (!t.is(i - 1, "in", "at")) {
      return false;
    }
    for (int k = i - 2; k > i - 9 && !t.isMark(k); k--) {
      if (t.is(k, "talks", "negotiations", "summit", "conference")) {
        return true;
      }
    }
    return marks.in(i - 2, WordList.VENUES);
  }

  private Place known(Hit<PlaceName> hit, int to) {
    int end = words.area(hit.to(), to);
    boolean dateline =
        hit.from() == lineFrom
            && t.raw(hit.from()).length() > 3
            && t.raw(hit.from()).equals(t.raw(hit.from()).toUpperCase(Locale.ROOT));
    boolean capital =
        isCapital(hit.from())
            && !t.is(
                hit.from() - 1,
                "in",
                "near",
                "of",
                "around",
                "outside",
                "at",
                "across",
                "capital",
                "on",
                "the",
                "into",
                "over",
                "hit",
                "struck")
            && !(t.is(hit.from() - 1, "for") && t.is(hit.from() - 2, "battle", "fight"))
            && !t.is(hit.from() - 2, "capital");
    Hit<SideName> side = marks.hitAt(hit.from(), SideName.class);
    boolean owner =
        t.is(end, "'s")
            && side != null
            && side.to() == hit.to()
            && !t.isNumber(end + 1)
            && !t.is(hit.from() - 1, "in", "near", "across");
    boolean local =
        t.is(end, "mayor", "police", "governor", "regional", "residents")
            || title && isDisaster(end);
    if (dateline
        || owner
        || words.isLarger(end)
        || capital && end == hit.to() && !local
        || isSurname(hit.from())
        || t.is(end, "of")
            && t.isCapital(end + 1)
            && (marks.is(end - 1, AreaWord.class, word -> word.kind().equals("town"))
                || t.is(end - 1, "camp", "suburb", "suburbs"))
            && !marks.is(end + 1, SideName.class, name -> name.kind() == SideName.Kind.NAME)
        || t.is(end, "-") && t.isGlued(end) && t.isGlued(end + 1)) {
      return new Place(hit.from(), end, "", hit.sense().country());
    }
    boolean office = words.isPerson(end) || t.is(end, "police") && capital;
    return new Place(hit.from(), end, t.onOneLine(hit.from(), end), hit.sense().country(), office);
  }

  /** {@code Governor Oleh Bor}: a man's name. */
  private boolean isSurname(int i) {
    int k = i - 1;
    return k >= lineFrom
        && t.isCapital(k)
        && t.raw(k).length() > 1
        && k > lineFrom
        && !words.isFunction(k)
        && !marks.in(k, WordList.COMPASS)
        && words.isFree(k)
        && marks.hitOver(k, PlaceName.class) == null
        && !marks.is(k, ThingWord.class)
        && !title;
  }

  /** {@code in Lebanon's capital}: Beirut, if the text names it. */
  private @Nullable Place capital(int i) {
    Hit<SideName> hit = marks.hitBefore(t.is(i - 1, "'s") ? i - 1 : i, SideName.class);
    SideName of = hit == null ? null : hit.sense();
    String name = of == null ? null : capitals.get(of.side());
    return of == null || name == null ? null : new Place(i, i + 1, name, of.side());
  }

  private void capitals() {
    for (int i = 0; i < t.size(); i++) {
      Hit<SideName> name = marks.hitAt(i, SideName.class);
      if (name != null && isCapital(i)) {
        capitals.putIfAbsent(name.sense().side(), t.onOneLine(i, name.to()));
      }
    }
  }

  private boolean isCapital(int i) {
    return marks.is(i, SideName.class, name -> name.kind() == SideName.Kind.CAPITAL);
  }

  /** {@code Kabul blast kills 12}, {@code Baghdad car bombing}: what happens to a town, and is done by no state. */
  private boolean isDisaster(int i) {
    return isDisasterWord(i) || t.isWord(i) && isDisasterWord(i + 1);
  }

  private boolean isDisasterWord(int i) {
    return marks.is(i, EventWord.class, word -> word.kind().equals("disaster"));
  }
}
