package org.daybook.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.AreaWord;
import org.daybook.lexicon.Sense.BodyName;
import org.daybook.lexicon.Sense.EventWord;
import org.daybook.lexicon.Sense.NoPlace;
import org.daybook.lexicon.Sense.OutcomeWord;
import org.daybook.lexicon.Sense.OutletName;
import org.daybook.lexicon.Sense.PlaceName;
import org.daybook.lexicon.Sense.Role;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.lexicon.Sense.TimeWord;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the places smaller than a country in a sentence: {@code the Kursk region}, {@code northern Mali}, {@code a town}. */
final class PlaceReader {

  private final Marks marks;
  private final Tokens t;
  private final HeldLandReader lands;

  /** The capitals that the text names, by their country. */
  private final Map<String, String> capitals = new HashMap<>();

  private int lineFrom;
  private boolean title;

  PlaceReader(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
    this.lands = new HeldLandReader(marks);
    capitals();
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
    if (isDirection(t.word(i))) {
      return direction(i, from, to);
    }
    if (isVenue(i)) {
      return null;
    }
    boolean opened =
        t.is(
                i - 1, "in", "near", "outside", "at", "across", "around", "on", "struck", "hit",
                "shelled")
            || (t.is(i - 1, "of", "the") && isAreaBefore(i - 1, from));
    opened |=
        t.is(i - 1, "capital", "called", "named")
            || t.is(i - 2, "battle") && t.is(i - 1, "for", "of")
            || t.is(i - 1, ",") && t.is(i - 2, "capital", "city", "town", "village");
    return (t.isCapital(i) || isArticle(i))
            && (i > from || isTitled(i))
            && (!title || opened && t.is(i - 1, "in", "near"))
            && !t.is(i, "combat", "battle", "war", "least")
        ? unknown(i, to, opened)
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
    return t.is(
        i - 2,
        "talks",
        "reporters",
        "speaking",
        "spoke",
        "speaks",
        "met",
        "visiting",
        "headquartered",
        "born",
        "conference",
        "negotiations",
        "summit",
        "meeting",
        "interview",
        "journalists",
        "agreement",
        "signed",
        "based",
        "parliament",
        "said",
        "briefing",
        "speech",
        "embassy",
        "deal");
  }

  private Place known(Hit<PlaceName> hit, int to) {
    int end = area(hit.to(), to);
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
        || isLarger(end)
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
    boolean office = isPerson(end) || t.is(end, "police") && capital;
    return new Place(hit.from(), end, t.onOneLine(hit.from(), end), hit.sense().country(), office);
  }

  /** {@code Governor Oleh Bor}: a man's name. */
  private boolean isSurname(int i) {
    int k = i - 1;
    return k >= lineFrom
        && t.isCapital(k)
        && t.raw(k).length() > 1
        && k > lineFrom
        && !isFunction(k)
        && !isDirection(t.word(k))
        && isFree(k)
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

  /** {@code Kharkiv Mayor Ihor Terekhov}: a title, and no place where things happened. */
  private boolean isPerson(int i) {
    int k = t.is(i, "'s") ? i + 1 : i;
    Role role = marks.at(k, Role.class);
    return role != null
        && (role.kind() == Role.Kind.PERSON || role.kind() == Role.Kind.PEOPLE && t.isCapital(k));
  }

  private int area(int i, int to) {
    Hit<AreaWord> area = i < to ? marks.hitAt(i, AreaWord.class) : null;
    if (area != null
        && !t.is(
            i,
            "front",
            "state",
            "states",
            "border",
            "base",
            "port",
            "airport",
            "division",
            "department")) {
      return area.to();
    }
    return i < to && t.is(i, "state", "border") ? i + 1 : i;
  }

  /** {@code Kabul blast kills 12}, {@code Baghdad car bombing}: what happens to a town, and is done by no state. */
  private boolean isDisaster(int i) {
    return isDisasterWord(i) || t.isWord(i) && isDisasterWord(i + 1);
  }

  private boolean isDisasterWord(int i) {
    return marks.is(i, EventWord.class, word -> word.kind().equals("disaster"));
  }

  /** {@code Khyber Pakhtunkhwa's Bannu district}: the second is the place. */
  private boolean isLarger(int end) {
    return t.is(end, "'s") && (marks.is(end + 1, PlaceName.class) || isNamedArea(end + 1));
  }

  /** {@code Bannu district}, {@code northern Gao region}: a name and a word for an area. */
  private boolean isNamedArea(int i) {
    int k = isDirection(t.word(i)) ? i + 1 : i;
    k = isArticle(k) ? k + 2 : k;
    while (t.isCapital(k)) {
      k++;
    }
    return k > i && t.isCapital(k - 1) && marks.is(k, AreaWord.class) && !t.is(k, "border");
  }

  private boolean isAreaBefore(int i, int from) {
    int k = t.is(i, "the") ? i - 1 : i;
    return k > from && t.is(k, "of") && marks.hitBefore(k, AreaWord.class) != null;
  }

  private static boolean isDirection(String w) {
    return switch (w) {
      case "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "northeastern",
          "northwestern",
          "southeastern",
          "southwestern",
          "north",
          "south",
          "east",
          "west",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "centre",
          "center" ->
          true;
      default -> false;
    };
  }

  /** {@code northern Afghanistan}, {@code the country's south}. */
  private @Nullable Place direction(int i, int from, int to) {
    int j = t.is(i + 1, "-") && t.isGlued(i + 1) ? i + 3 : i + 1;
    Hit<SideName> side = marks.hitAt(j, SideName.class);
    if (side != null && side.sense().kind() == SideName.Kind.NAME && t.word(i).endsWith("ern")
        || side != null && t.is(i, "central") && side.sense().kind() == SideName.Kind.NAME) {
      String text = isLarger(side.to()) ? "" : t.onOneLine(i, side.to());
      return new Place(i, side.to(), text, side.sense().side());
    }
    Hit<PlaceName> place = marks.hitAt(j, PlaceName.class);
    if (place != null && place.to() <= to) {
      int end = area(place.to(), to);
      if (isLarger(end)) {
        return new Place(i, end, "", place.sense().country());
      }
      return new Place(
          i,
          end,
          t.onOneLine(t.is(i, "central") || t.isCapital(i) ? i : j, end),
          place.sense().country());
    }
    boolean named = t.is(i - 1, "in", "near", "across") && t.isCapital(j);
    Place part = named ? unknown(j, to, true) : null;
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

  private @Nullable Place unknown(int i, int to, boolean opened) {
    int end = i;
    while (end < to
        && (t.isCapital(end)
            || t.is(end, "-") && t.isGlued(end) && t.isGlued(end + 1)
            || isArticle(end))
        && isFree(end)) {
      end++;
    }
    if (end == i) {
      return null;
    }
    int area = area(end, to);
    if (!opened && area == end
        || isPerson(area)
        || !opened && t.is(area - 1, "areas", "front", "direction", "axis")) {
      return null;
    }
    boolean thing =
        title
            && (isThing(i)
                || marks.is(area, EventWord.class)
                || marks.is(area, ThingWord.class, word -> word.thing() == Thing.ATTACK));
    boolean single = t.raw(i).length() == 1 || thing;
    boolean attribute = area > end && t.is(area, "of") && t.isCapital(area + 1);
    return single || attribute ? null : new Place(i, area, t.onOneLine(i, area), null);
  }

  /** {@code Kyauktaw Township}, at the head of a sentence. */
  private boolean isTitled(int i) {
    if (isFunction(i)) {
      return false;
    }
    int k = i + 1;
    while (t.isCapital(k) && !marks.is(k, AreaWord.class)) {
      k++;
    }
    return t.isCapital(k) && marks.is(k, AreaWord.class);
  }

  /** {@code Killed In Grenade Attack}: in a title a word is written like a name. */
  private boolean isThing(int i) {
    return marks.is(i, ThingWord.class)
        || marks.is(i, EventWord.class)
        || marks.is(i, OutcomeWord.class);
  }

  /** A word with a capital at the head of a sentence or title alone. */
  private boolean isFunction(int i) {
    return t.is(
        i,
        "in",
        "at",
        "near",
        "on",
        "the",
        "across",
        "from",
        "around",
        "outside",
        "inside",
        "over",
        "of",
        "for",
        "to",
        "this",
        "that",
        "both",
        "other",
        "several",
        "many",
        "some",
        "all",
        "most",
        "and",
        "with",
        "by",
        "into",
        "against",
        "along",
        "throughout",
        "within",
        "around",
        "after",
        "while",
        "when",
        "where",
        "as",
        "but",
        "a",
        "an",
        "meanwhile",
        "elsewhere",
        "one",
        "two",
        "three");
  }

  /** {@code al-Amil}: a name that begins with its article. */
  private boolean isArticle(int i) {
    return t.is(i, "al", "el", "ash", "as", "ad", "ar", "az", "at", "an", "ash")
        && t.is(i + 1, "-")
        && t.isGlued(i + 1)
        && t.isGlued(i + 2)
        && t.isCapital(i + 2);
  }

  private boolean isFree(int i) {
    boolean area = marks.is(i, AreaWord.class);
    return !area
        && marks.hitOver(i, NoPlace.class) == null
        && marks.hitOver(i, SideName.class) == null
        && marks.hitOver(i, BodyName.class) == null
        && marks.hitOver(i, OutletName.class) == null
        && !marks.is(i, Role.class)
        && !marks.is(i, TimeWord.class);
  }
}
