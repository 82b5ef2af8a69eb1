package org.daybook.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.daybook.lexicon.Conflicts.Conflict;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.PlaceName;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Who fights in an article: the sides that it names, whose land it speaks of most, and who is whose enemy. */
final class Belligerents {

  /** Named that often, a land is where the article is. */
  private static final int OFTEN = 6;

  private final Marks marks;
  private final Tokens t;
  private final @Nullable Conflict conflict;
  private final @Nullable String home;

  /** How often the text names the land that it names most. */
  private final int landNamed;

  /** Every side that the article names: no other is anybody's enemy here. */
  private final Set<String> named = new HashSet<>();

  /** The international bodies among them: parties by name, but nobody's insurgents and nobody's land. */
  private final Set<String> organisations = new HashSet<>();

  /** The armed groups among them, and how often each is named. */
  private final Map<String, Integer> groups = new TreeMap<>();

  Belligerents(Marks marks, @Nullable Conflict conflict) {
    this.marks = marks;
    this.t = marks.tokens();
    this.conflict = conflict;
    Map<String, Integer> lands = new HashMap<>();
    for (int i = 0; i < t.size(); i++) {
      for (Hit<SideName> hit : marks.allAt(i, SideName.class)) {
        SideName name = hit.sense();
        named.add(name.side());
        if (name.kind() == SideName.Kind.ORGANISATION) {
          organisations.add(name.side());
        }
        if (name.kind() == SideName.Kind.FIGHTERS && !isState(name.side())) {
          groups.merge(name.side(), 1, Integer::sum);
        }
      }
      PlaceName place = marks.at(i, PlaceName.class);
      if (place != null) {
        lands.merge(place.country(), 2, Integer::sum);
      }
      Hit<SideName> side = marks.hitAt(i, SideName.class);
      boolean people =
          side != null
                  && t.is(
                      side.to(),
                      "civilian",
                      "civilians",
                      "people",
                      "villagers",
                      "children",
                      "women",
                      "residents")
              || side != null && t.is(side.to(), ":") && i < 12;
      if (side != null && (Lands.isWhere(t, side) || people)) {
        lands.merge(side.sense().side(), 2, Integer::sum);
      }
    }
    landNamed = lands.values().stream().max(Integer::compare).orElse(0);
    home =
        lands.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
            .map(Map.Entry::getKey)
            .orElse(null);
  }

  /** The side whose land the article names most; null if it names none. */
  @Nullable String home() {
    return home;
  }

  /** Whether it names that land so often that people without a place of their own were there. */
  boolean isAtHome() {
    return landNamed >= OFTEN;
  }

  @Nullable String enemy(@Nullable String side) {
    if (side == null || conflict == null) {
      return null;
    }
    List<String> others =
        conflict.one().contains(side)
            ? conflict.other()
            : conflict.other().contains(side) ? conflict.one() : List.of();
    return others.stream().filter(named::contains).findFirst().orElse(null);
  }

  /** The armed group that the article names most; null if it names none. */
  @Nullable String irregular() {
    String most = null;
    for (Map.Entry<String, Integer> group : groups.entrySet()) {
      most =
          most == null || group.getValue() > groups.getOrDefault(most, 0) ? group.getKey() : most;
    }
    return most;
  }

  static boolean isState(String side) {
    return side.length() == 2 && Character.isUpperCase(side.charAt(0));
  }

  boolean isParty(@Nullable String side) {
    return side != null
        && !organisations.contains(side)
        && (home == null
            || side.equals(home)
            || conflict != null && conflict.has(side) && conflict.countries().contains(side));
  }

  /** Which of two sides the article names first; the first of them where it names neither. */
  String firstOf(String one, String other) {
    for (int i = 0; i < t.size(); i++) {
      for (Hit<SideName> hit : marks.allAt(i, SideName.class)) {
        String side = hit.sense().side();
        if (side.equals(one) || side.equals(other)) {
          return side;
        }
      }
    }
    return one;
  }
}
