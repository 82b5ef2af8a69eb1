package org.daybook.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.daybook.lexicon.Conflicts.Conflict;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Lexicon;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.PlaceName;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Who fights whom in an article: a side may have several enemies ({@code Israel} Hamas, Hezbollah and Iran), and is told
 * by what the text names whom a sentence means.
 */
final class Foes {

  private final Lexicon lexicon;
  private final Marks marks;
  private final @Nullable Conflict war;
  private final @Nullable LocalDate date;

  /** Where the text names each side, but for {@code Iran-backed}. */
  private final Map<String, NavigableSet<Integer>> named = new TreeMap<>();

  /** The enemies of each side asked for so far, those that the text names. */
  private final Map<String, Set<String>> known = new HashMap<>();

  Foes(Story story) {
    this.lexicon = story.lexicon();
    this.marks = story.marks();
    this.war = story.conflict();
    this.date = story.date();
    Tokens t = marks.tokens();
    int to = 0;
    for (int i = 0; i < t.size(); i = Math.max(i + 1, to)) {
      for (Hit<SideName> hit : marks.allAt(i, SideName.class)) {
        to = hit.to();
        if (!isTie(hit)) {
          named.computeIfAbsent(hit.sense().side(), side -> new TreeSet<>()).add(i);
        }
      }
    }
  }

  /** {@code Iran-backed}, {@code linked to al-Qaeda}: a name that only says whose friends others are. */
  boolean isTie(Hit<SideName> hit) {
    Tokens t = marks.tokens();
    int k = t.is(hit.from() - 1, "the", "both") ? hit.from() - 2 : hit.from() - 1;
    return t.is(hit.to(), "-") && t.isGlued(hit.to())
        || t.is(k, "to", "with")
            && t.is(
                k - 1,
                "linked",
                "allied",
                "affiliated",
                "ties",
                "links",
                "loyal",
                "aligned",
                "allegiance",
                "close",
                "connected",
                "similar")
        || t.is(k, "by") && t.is(k - 1, "backed", "supported", "inspired", "sponsored");
  }

  /**
   * Who strikes in a land from outside: {@code IL} in {@code LB}, {@code RU} in {@code UA}; null where the land's own sides
   * fight each other too, or where several do.
   */
  @Nullable String invader(String land) {
    Set<String> invaders = new TreeSet<>();
    for (Conflict c : lexicon.conflicts().all()) {
      if (c.countries().contains(land) && isOn(c)) {
        String one = c.one().get(0);
        String other = c.other().get(0);
        boolean first = land.equals(lexicon.home(one));
        boolean second = land.equals(lexicon.home(other));
        boolean told = named.containsKey(one) && named.containsKey(other);
        if (told && first && second) {
          return null;
        }
        if (first != second && named.containsKey(first ? other : one)) {
          invaders.add(first ? other : one);
        }
      }
    }
    return invaders.size() == 1 ? invaders.iterator().next() : null;
  }

  /** The armed groups that the text names and that fight some state it names which is not their own, in order of their ids. */
  List<String> groups() {
    List<String> groups = new ArrayList<>();
    for (String side : named.keySet()) {
      String own = lexicon.home(side);
      boolean foreign =
          of(side).stream().anyMatch(foe -> !foe.equals(own) && Belligerents.isState(foe));
      if (!Belligerents.isState(side) && own != null && foreign && !of(side).contains(own)) {
        groups.add(side);
      }
    }
    return groups;
  }

  /** Whoever fires from a land: its armed group that fights abroad and is named nearest, else its state if it fights; else null. */
  @Nullable String sender(String land, Draft d) {
    String best = null;
    for (String group : groups()) {
      boolean there = land.equals(lexicon.home(group));
      best = there && (best == null || distance(group, d) < distance(best, d)) ? group : best;
    }
    return best != null ? best : fights(land) ? land : null;
  }

  /** Whether tokens {@code [from, to)} name a side. */
  boolean names(String side, int from, int to) {
    NavigableSet<Integer> places = named.get(side);
    Integer next = places == null ? null : places.ceiling(from);
    return next != null && next < to;
  }

  /** Whether one side fights the other. */
  boolean fights(String side, String other) {
    return of(side).contains(other);
  }

  /** Whether the side fights another that the text names. */
  boolean fights(@Nullable String side) {
    return side != null && !of(side).isEmpty();
  }

  /** Whether the side leads one of two sides in a war that goes on at the time of the article. */
  boolean isAtWar(String side) {
    for (Conflict c : lexicon.conflicts().all()) {
      boolean leads = c.one().indexOf(side) == 0 || c.other().indexOf(side) == 0;
      if (leads && c.last() == null && isOn(c)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a state is at war with somebody whom the text names, in its own land among others. */
  boolean isBattlefield(String side) {
    for (Conflict c : lexicon.conflicts().all()) {
      boolean party = c.one().contains(side) || c.other().contains(side);
      if (party && c.countries().contains(side) && isOn(c) && fights(side)) {
        return true;
      }
    }
    return false;
  }

  /** Whom {@code the enemy} means where a side says it: the text need not name him. */
  @Nullable String enemy(@Nullable String side, Draft d) {
    String named = of(side, d);
    return named != null || side == null ? named : unnamed(side);
  }

  /** Whom the side fights where a figure stands, of those that the text names; null where it fights none of them. */
  @Nullable String of(@Nullable String side, Draft d) {
    Set<String> foes = side == null ? Set.of() : of(side);
    String best = null;
    int least = Integer.MAX_VALUE;
    for (String foe : foes) {
      int distance = foes.size() == 1 ? 0 : distance(foe, d);
      if (distance < least) {
        least = distance;
        best = foe;
      }
    }
    return best;
  }

  /** The land whose people a side harms where a figure stands: {@code IL} for {@code hamas}; null where it is its own. */
  @Nullable String landOf(String side, Draft d) {
    String own = lexicon.home(side);
    if (own == null || of(side).contains(own)) {
      return null;
    }
    String foe = Belligerents.isState(side) ? of(side, d) : enemy(side, d);
    String land = foe == null ? null : lexicon.home(foe);
    return land == null || own.equals(land) || !isFoughtIn(land, side) ? null : land;
  }

  /** Whether a war of the side is fought in a land: Syria's rebels harm nobody in Russia. */
  private boolean isFoughtIn(String land, String side) {
    for (Conflict c : lexicon.conflicts().all()) {
      boolean party = c.one().contains(side) || c.other().contains(side);
      if (party && c.countries().contains(land) && isOn(c)) {
        return true;
      }
    }
    return false;
  }

  /** The country of a side's people. */
  @Nullable String home(String side) {
    return lexicon.home(side);
  }

  private Set<String> of(String side) {
    return known.computeIfAbsent(side, this::look);
  }

  private Set<String> look(String side) {
    Set<String> foes = new TreeSet<>();
    for (Conflict c : lexicon.conflicts().all()) {
      List<String> others =
          c.one().contains(side) ? c.other() : c.other().contains(side) ? c.one() : List.of();
      for (String other : isOn(c) ? others : List.<String>of()) {
        if (named.containsKey(other)) {
          foes.add(other);
        }
      }
    }
    return foes;
  }

  /** Whether a war is of the article's time; without a date, whether it goes on or is the one that the article is about. */
  private boolean isOn(Conflict c) {
    if (c.equals(war)) {
      return true;
    }
    LocalDate last = c.last();
    return date == null
        ? last == null
        : !c.first().isAfter(date) && (last == null || !last.plusYears(1).isBefore(date));
  }

  /** Whom a side fights that the text leaves unnamed, {@code the enemy}: there must be one alone. */
  private @Nullable String unnamed(String side) {
    Set<String> foes = new TreeSet<>();
    for (Conflict c : lexicon.conflicts().all()) {
      String foe = c.last() == null && isOn(c) ? c.enemy(side) : null;
      if (foe != null) {
        foes.add(foe);
      }
    }
    return foes.size() == 1 ? foes.iterator().next() : null;
  }

  /** How far from a figure the text names a side: first in its sentence, then by its land there, then before, then after. */
  private int distance(String side, Draft d) {
    NavigableSet<Integer> places = named.getOrDefault(side, new TreeSet<>());
    int at = d.figure.from();
    Integer before = places.floor(at);
    Integer after = places.ceiling(at);
    int size = marks.tokens().size();
    if (before != null && before >= d.line.from()) {
      return at - before;
    }
    if (after != null && after < d.line.to()) {
      return after - at;
    }
    if (namesLand(lexicon.home(side), d.line)) {
      return size;
    }
    return before != null ? size + at - before : 2 * size + (after == null ? 0 : after - at);
  }

  private boolean namesLand(@Nullable String land, Line line) {
    for (int i = line.from(); land != null && i < line.to(); i++) {
      PlaceName place = marks.at(i, PlaceName.class);
      SideName side = marks.at(i, SideName.class);
      if (place != null && place.country().equals(land)
          || side != null && side.side().equals(land)) {
        return true;
      }
    }
    return false;
  }
}
