package org.daybook.read;

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
import org.daybook.lexicon.WordList;
import org.daybook.text.Tokens;

/** The words that names of places are made of, and those that look like them. */
final class PlaceWords {

  private final Marks marks;
  private final Tokens t;

  PlaceWords(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
  }

  /** {@code Kharkiv Mayor Ihor Terekhov}: a title, and no place where things happened. */
  boolean isPerson(int i) {
    int k = t.is(i, "'s") ? i + 1 : i;
    Role role = marks.at(k, Role.class);
    return role != null
        && (role.kind() == Role.Kind.PERSON || role.kind() == Role.Kind.PEOPLE && t.isCapital(k));
  }

  int area(int i, int to) {
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

  /** {@code Khyber Pakhtunkhwa's Bannu district}: the second is the place. */
  boolean isLarger(int end) {
    return t.is(end, "'s")
        && (marks.is(end + 1, PlaceName.class) || isNamedArea(end + 1) || isTown(end + 1));
  }

  /** {@code provincial capital Lashkar Gah}, {@code city of Lashkar Gah}. */
  private boolean isTown(int i) {
    int k = t.is(i, "provincial", "regional", "main", "largest", "second") ? i + 1 : i;
    int name = t.is(k + 1, "of", ",") ? k + 2 : k + 1;
    return marks.is(k, AreaWord.class, word -> word.kind().equals("town")) && t.isCapital(name);
  }

  /** {@code Bannu district}, {@code northern Gao region}: a name and a word for an area. */
  boolean isNamedArea(int i) {
    int k = marks.in(i, WordList.COMPASS) ? i + 1 : i;
    k = isArticle(k) ? k + 2 : k;
    while (t.isCapital(k)) {
      k++;
    }
    return k > i && t.isCapital(k - 1) && marks.is(k, AreaWord.class) && !t.is(k, "border");
  }

  boolean isAreaBefore(int i, int from) {
    int k = t.is(i, "the") ? i - 1 : i;
    return k > from && t.is(k, "of") && marks.hitBefore(k, AreaWord.class) != null;
  }

  /** {@code Kyauktaw Township}, at the head of a sentence. */
  boolean isTitled(int i) {
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
  boolean isThing(int i) {
    return marks.is(i, ThingWord.class)
        || marks.is(i, EventWord.class)
        || marks.is(i, OutcomeWord.class);
  }

  /** A word with a capital at the head of a sentence or title alone. */
  boolean isFunction(int i) {
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
  boolean isArticle(int i) {
    return t.is(i, "al", "el", "ash", "as", "ad", "ar", "az", "at", "an", "ash")
        && t.is(i + 1, "-")
        && t.isGlued(i + 1)
        && t.isGlued(i + 2)
        && t.isCapital(i + 2);
  }

  boolean isFree(int i) {
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
