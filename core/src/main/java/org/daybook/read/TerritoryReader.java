package org.daybook.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybook.claim.Outcome;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.PlaceName;
import org.daybook.lexicon.Sense.SideName;
import org.jspecify.annotations.Nullable;

/**
 * Knows the land that an article is about where it is no state of its own: in one that names Gaza again and again, the running
 * toll of Palestinians is Gaza's.
 */
final class TerritoryReader {

  /** Named that often, and that many times as often as the next, a land is what the article is about. */
  private static final int OFTEN = 3;

  private final Map<String, Integer> named = new LinkedHashMap<>();
  private final @Nullable Place home;

  TerritoryReader(Marks marks) {
    Place most = null;
    for (int i = 0; i < marks.tokens().size(); i++) {
      Hit<PlaceName> place = marks.hitAt(i, PlaceName.class);
      if (place != null && isTerritory(marks, i)) {
        String name = marks.tokens().word(i);
        named.merge(name, 1, Integer::sum);
        if (most == null || count(marks, most) < count(name)) {
          most =
              new Place(
                  i, place.to(), marks.tokens().onOneLine(i, place.to()), place.sense().country());
        }
      }
    }
    int least = most == null ? OFTEN : count(marks, most);
    int others = 0;
    for (int n : named.values()) {
      others += n;
    }
    home = least >= OFTEN && least >= OFTEN * (others - least) ? most : null;
  }

  /** {@code Gaza}, {@code the West Bank}: a name of a place and of a side too. */
  static boolean isTerritory(Marks marks, int i) {
    return marks.is(i, PlaceName.class)
        && marks.is(i, SideName.class, name -> name.kind() == SideName.Kind.NAME);
  }

  /** The land that the article is about, which {@code the territory} means; null if none. */
  @Nullable Place home() {
    return home;
  }

  /** The land whose people a running toll counts; null if it is not known to. */
  @Nullable Place of(Draft d, List<Cue> speakers) {
    return home != null
            && d.thing != null
            && d.thing.isPeople()
            && HeldSide.isHeld(d)
            && isHarm(d)
            && home.country() != null
            && home.country().equals(d.side)
            && (d.rules.contains("side:own") || isSaidThere(d, home.country(), speakers))
        ? home
        : null;
  }

  private static boolean isHarm(Draft d) {
    return d.outcomes.contains(Outcome.KILLED)
        || d.outcomes.contains(Outcome.WOUNDED)
        || d.outcomes.contains(Outcome.MISSING);
  }

  private static boolean isSaidThere(Draft d, String country, List<Cue> speakers) {
    for (Cue cue : speakers) {
      if (cue.speaker().text().equals(d.claimant) && country.equals(cue.speaker().side())) {
        return true;
      }
    }
    return false;
  }

  private int count(Marks marks, Place place) {
    return count(marks.tokens().word(place.from()));
  }

  private int count(String name) {
    return named.getOrDefault(name, 0);
  }
}
