package org.daybook.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.PlaceName;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Who fights in an article: the sides that it names, whose land it speaks of most, and who is whose enemy. */
final class Belligerents {

  /** Named that often, a land is where the article is. */
  private static final int OFTEN = 6;

  /** Currencies in which sums are told that are not their state's. */
  private static final Set<String> ABROAD = Set.of("USD", "EUR", "GBP", "CHF");

  private final Marks marks;
  private final Tokens t;
  private final Foes foes;
  private final @Nullable String home;

  /** How often the text names the land that it names most. */
  private final int landNamed;

  /** The international bodies among them: parties by name, but nobody's insurgents and nobody's land. */
  private final Set<String> organisations = new HashSet<>();

  /** The states whose forces the text names. */
  private final Set<String> armies = new HashSet<>();

  /** The one that it names most. */
  private final @Nullable String army;

  Belligerents(Marks marks, Foes foes) {
    this.marks = marks;
    this.t = marks.tokens();
    this.foes = foes;
    Map<String, Integer> lands = new HashMap<>();
    Map<String, Integer> forces = new HashMap<>();
    for (int i = 0; i < t.size(); i++) {
      for (Hit<SideName> hit : marks.allAt(i, SideName.class)) {
        SideName name = hit.sense();
        if (name.kind() == SideName.Kind.ORGANISATION) {
          organisations.add(name.side());
        }
        if (isState(name.side())
            && (name.kind() == SideName.Kind.FIGHTERS
                || isForce(t.is(hit.to(), "'s") ? hit.to() + 1 : hit.to()))) {
          forces.merge(name.side(), 1, Integer::sum);
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
    lands.keySet().removeIf(side -> !isState(side));
    landNamed = lands.values().stream().max(Integer::compare).orElse(0);
    home = most(lands);
    army = most(forces);
    armies.addAll(forces.keySet());
  }

  private static @Nullable String most(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private boolean isForce(int i) {
    return t.is(i, "army", "military", "forces", "troops", "navy")
        || t.is(i, "air") && t.is(i + 1, "force")
        || marks.is(i, ThingWord.class, w -> w.thing() == Thing.SOLDIER && !w.irregular());
  }

  /** The side whose land the article names most; null if it names none. */
  @Nullable String home() {
    return home;
  }

  /** Whether it names that land so often that people without a place of their own were there. */
  boolean isAtHome() {
    return landNamed >= OFTEN;
  }

  /** The state whose own money a currency is, if the article names it: {@code RU} for {@code RUB}; null for those used abroad. */
  @Nullable String currency(String unit) {
    boolean own = unit.length() == 3 && !ABROAD.contains(unit) && isState(unit.substring(0, 2));
    String state = own ? unit.substring(0, 2) : "";
    return foes.names(state, 0, t.size()) ? state : null;
  }

  /** Whether a side is an international body. */
  boolean isOrganisation(String side) {
    return organisations.contains(side);
  }

  /** The one international body with forces that the article names; null if it names none or several. */
  @Nullable String organisation() {
    return organisations.size() == 1 ? organisations.iterator().next() : null;
  }

  /** Whether a claimant is an army, which speaks of its own people and of the enemy's. */
  boolean isMilitary(String claimant) {
    String name = claimant.toLowerCase(Locale.ROOT);
    return name.contains("military") || name.contains("army") || name.contains("forces");
  }

  /** Whether the article speaks of a state's soldiers. */
  boolean hasArmy(@Nullable String state) {
    return state != null && armies.contains(state);
  }

  /** The state whose soldiers an article speaks of most; null if it names none's. */
  @Nullable String army() {
    return army;
  }

  static boolean isState(String side) {
    return side.length() == 2 && Character.isUpperCase(side.charAt(0));
  }

  /** Whether what a side says of harm is of its own people where nothing else tells: who fights, or where it was. */
  boolean isParty(@Nullable String side) {
    return side != null
        && !organisations.contains(side)
        && (side.equals(home)
            || isState(side) && (foes.fights(side) || home == null && foes.isAtWar(side)));
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
