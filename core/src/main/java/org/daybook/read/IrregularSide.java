package org.daybook.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Whose the fighters are that no army has: {@code militants}, {@code rebels}, {@code gunmen} are the armed group's that the
 * passage was just about, or that the article has named alone; else nobody's.
 */
final class IrregularSide {

  /** How many sentences on unnamed fighters are still the last group's, where the article names several. */
  private static final int NEAR = 2;

  /** How many names are looked through for one that fits. */
  private static final int MOST = 50;

  private final Marks marks;
  private final Tokens t;
  private final Foes foes;

  /** Where the text names armed groups, in order. */
  private final List<Hit<SideName>> groups = new ArrayList<>();

  private final Map<String, Integer> named = new TreeMap<>();

  IrregularSide(Marks marks, Foes foes) {
    this.marks = marks;
    this.t = marks.tokens();
    this.foes = foes;
    int to = 0;
    for (int i = 0; i < t.size(); i = Math.max(i + 1, to)) {
      Hit<SideName> hit = marks.hitAt(i, SideName.class);
      to = hit == null ? to : hit.to();
      if (hit != null
          && hit.sense().kind() == SideName.Kind.FIGHTERS
          && !Belligerents.isState(hit.sense().side())
          && !foes.isTie(hit)) {
        groups.add(hit);
        named.merge(hit.sense().side(), 1, Integer::sum);
      }
    }
  }

  /** Whether the figure counts such fighters, or their arms: {@code 12 militants}, {@code two rebel tanks}. */
  boolean is(Draft d) {
    if (d.thing == null || !(d.thing == Thing.SOLDIER || d.thing.isEquipment())) {
      return false;
    }
    if (d.noun.side() != null && !Belligerents.isState(d.noun.side())) {
      return false;
    }
    int end = d.rules.contains("thing:share") ? d.noun.to() + 4 : d.noun.to();
    for (int i = d.figure.to(); i < Math.min(end, d.line.to()); i++) {
      if (marks.is(i, ThingWord.class, ThingWord::irregular)) {
        return true;
      }
    }
    boolean headed = d.way == Draft.Way.HEAD || d.way == Draft.Way.LIST;
    for (int i = d.figure.from() - 1;
        headed && i >= Math.max(d.line.from(), d.figure.from() - 4);
        i--) {
      if (marks.is(i, ThingWord.class, ThingWord::irregular)
          && marks.is(i + 1, ThingWord.class, word -> !word.outcomes().isEmpty())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whose they are; null if the text does not tell.
   *
   * @param against who says so or harms them, so most likely their enemy
   * @param agent who harms them, and so is not theirs
   */
  @Nullable String of(Draft d, @Nullable String against, @Nullable String agent) {
    Set<String> those = new TreeSet<>(named.keySet());
    those.removeIf(group -> against == null || !foes.fights(against, group));
    Set<String> all = those.isEmpty() ? new TreeSet<>(named.keySet()) : those;
    all.removeIf(group -> group.equals(agent));
    int k = first(d.figure.from());
    String before = look(k - 1, -1, d.line.from(), 0, all);
    String behind = before == null ? look(k, 1, 0, d.line.to(), all) : null;
    if (before != null || behind != null) {
      return before != null ? before : behind;
    }
    String main = main(all);
    if (all == those && agent != null) {
      return look(k - 1, -1, 0, 0, all);
    }
    return main == null
        ? look(k - 1, -1, start(d.line), 0, all)
        : look(k - 1, -1, 0, 0, Set.of(main));
  }

  /** The one of those that the text names twice as often as all others together; null if there is none. */
  private @Nullable String main(Set<String> all) {
    int sum = 0;
    String most = null;
    for (String group : all) {
      int times = named.getOrDefault(group, 0);
      sum += times;
      most = most == null || times > named.getOrDefault(most, 0) ? group : most;
    }
    return most != null && named.getOrDefault(most, 0) * 3 >= sum * 2 ? most : null;
  }

  /** The first group of those that is named from index k on, backward up to a token or forward before one. */
  private @Nullable String look(int k, int step, int from, int to, Set<String> all) {
    for (int n = 0; n < MOST && k >= 0 && k < groups.size(); n++, k += step) {
      Hit<SideName> hit = groups.get(k);
      if (step < 0 ? hit.from() < from : hit.from() >= to) {
        return null;
      }
      if (all.contains(hit.sense().side())) {
        return hit.sense().side();
      }
    }
    return null;
  }

  /** The index of the first group that is named at a token or behind it. */
  private int first(int token) {
    int low = 0;
    for (int high = groups.size(); low < high; ) {
      int middle = (low + high) / 2;
      boolean before = groups.get(middle).from() < token;
      low = before ? middle + 1 : low;
      high = before ? high : middle;
    }
    return low;
  }

  /** The first token of the sentences that are near. */
  private int start(Line line) {
    int from = line.from();
    for (int sentences = 0; from > 0 && sentences <= NEAR; from--) {
      sentences += t.is(from - 1, ".") || t.breaksBefore(from - 1) > 0 ? 1 : 0;
    }
    return from;
  }
}
