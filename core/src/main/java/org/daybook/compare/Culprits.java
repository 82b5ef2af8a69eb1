package org.daybook.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the fewest lines that cannot all hold. One, two, then three are tried in every choice; beyond that lines are left
 * out one after the other as long as the rest still cannot hold, so that without any one of them the rest can.
 *
 * @param lines the lines; empty where all can hold
 * @param fewest whether the search for fewer came to its end
 */
record Culprits(List<Line> lines, boolean fewest) {

  /** With more lines of one measure not every three are tried. */
  private static final int TRIED = 24;

  /** Of equally small sets the first in the order of the lines; throws {@link Effort.Spent} where not even one is found. */
  static Culprits of(List<Line> lines) {
    Proof proof = new Proof(new Effort());
    Map<List<Line>, List<Line>> refuted = new LinkedHashMap<>();
    for (List<Line> block : Proof.blocks(lines)) {
      Refutation refutation = proof.refuteBlock(block);
      if (refutation != null) {
        List<Line> named = new ArrayList<>(block);
        named.retainAll(refutation.lines());
        refuted.put(block, named);
      }
    }
    if (refuted.isEmpty()) {
      return new Culprits(List.of(), true);
    }
    try {
      Proof search = new Proof(new Effort());
      List<List<Line>> all = new ArrayList<>();
      refuted.forEach((block, named) -> all.add(fewest(block, named, search)));
      return new Culprits(smallest(all), true);
    } catch (Effort.Spent e) {
      return new Culprits(smallest(refuted.values()), false);
    }
  }

  private static List<Line> smallest(Collection<List<Line>> all) {
    return all.stream().min(Comparator.comparing(List::size)).orElseThrow();
  }

  private static List<Line> fewest(List<Line> block, List<Line> named, Proof proof) {
    int most = block.size() <= TRIED ? 3 : 2;
    for (int size = 1; size <= most; size++) {
      List<Line> few = choice(block, size, 0, List.of(), proof);
      if (few != null) {
        return few;
      }
    }
    return without(proof.holds(named) ? block : named, proof);
  }

  private static @Nullable List<Line> choice(
      List<Line> block, int size, int from, List<Line> chosen, Proof proof) {
    if (chosen.size() == size) {
      return proof.refuteBlock(chosen) == null ? null : chosen;
    }
    for (int i = from; i < block.size(); i++) {
      List<Line> more = new ArrayList<>(chosen);
      more.add(block.get(i));
      List<Line> found = choice(block, size, i + 1, more, proof);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static List<Line> without(List<Line> lines, Proof proof) {
    List<Line> left = new ArrayList<>(lines);
    for (Line line : lines) {
      left.remove(line);
      if (proof.holds(left)) {
        left.add(line);
      }
    }
    left.sort((a, b) -> Integer.compare(lines.indexOf(a), lines.indexOf(b)));
    return left;
  }
}
