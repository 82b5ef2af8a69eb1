package org.daybook.read;

import java.util.List;
import org.daybook.lexicon.Marks;
import org.daybook.text.Tokens;

/**
 * Joins places that a sentence names together, so that none of them alone bounds the figure: {@code in Gao and Kidal}, {@code in
 * the Kherson and Donetsk oblasts}. Of two lands, as Gaza and the West Bank, no place is left: that is the whole.
 */
final class PlaceList {

  private final Marks marks;
  private final Tokens t;

  PlaceList(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
  }

  /** The list that the place at an index stands in, as one place, with no name where it is the whole; itself if in none. */
  Place around(List<Place> here, int at) {
    int first = at;
    int last = at;
    while (first > 0 && isJoined(here.get(first - 1), here.get(first))) {
      first--;
    }
    while (last + 1 < here.size() && isJoined(here.get(last), here.get(last + 1))) {
      last++;
    }
    Place one = here.get(first);
    Place other = here.get(last);
    if (first == last || !isClosed(here.get(last - 1), other)) {
      return here.get(at);
    }
    boolean lands = true;
    for (Place place : here.subList(first, last + 1)) {
      lands &= TerritoryReader.isTerritory(marks, place.from());
    }
    String text = lands ? "" : t.onOneLine(one.from(), other.to());
    return new Place(one.from(), other.to(), text, one.country());
  }

  private boolean isJoined(Place one, Place other) {
    if (one.text().isEmpty() || other.text().isEmpty() || one.office() || other.office()) {
      return false;
    }
    int k = one.to();
    k = t.is(k, ",") ? k + 1 : k;
    k = t.is(k, "and", "or") ? k + 1 : k;
    k = t.is(k, "in", "near", "on") && !t.is(one.to(), ",") ? k + 1 : k;
    k = t.is(k, "the") ? k + 1 : k;
    return k > one.to() && k == other.from();
  }

  /** {@code Gao, Menaka and Kidal}, but not {@code Kafranbel, Idlib province}. */
  private boolean isClosed(Place one, Place last) {
    for (int k = one.to(); k < last.from(); k++) {
      if (t.is(k, "and", "or")) {
        return true;
      }
    }
    return false;
  }
}
