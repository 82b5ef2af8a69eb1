package org.daybook.compare;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the fewest lines that cannot all hold. One, two, then three are tried in every choice; beyond that lines are left
 * out one after the other as long as the rest still cannot hold, so that without any one of them the rest can.
 */
final class Culprits {

  /** With more lines of one measure not every three are tried. */
  private static final int TRIED = 24;

  private Culprits() {}

  /** The lines; empty where all can hold. Of equally small sets the first in the order of the lines. */
  static List<Line> of(List<Line> lines) {
    List<Line> fewest = List.of();
    for (List<Line> block : Proof.blocks(lines)) {
      Refutation refutation = Proof.refuteBlock(block);
      if (refutation != null) {
        List<Line> few = fewest(block, refutation);
        fewest = fewest.isEmpty() || few.size() < fewest.size() ? few : fewest;
      }
    }
    return fewest;
  }

  private static List<Line> fewest(List<Line> block, Refutation refutation) {
    int most = block.size() <= TRIED ? 3 : 2;
    for (int size = 1; size <= most; size++) {
      List<Line> few = choice(block, size, 0, List.of());
      if (few != null) {
        return few;
      }
    }
    List<Line> named = new ArrayList<>(block);
    named.retainAll(refutation.lines());
    return without(Proof.holds(named) ? block : named);
  }

  private static @Nullable List<Line> choice(
      List<Line> block, int size, int from, List<Line> chosen) {
    if (chosen.size() == size) {
      return Proof.refuteBlock(chosen) == null ? null : chosen;
    }
    for (int i = from; i < block.size(); i++) {
      List<Line> more = new ArrayList<>(chosen);
      more.add(block.get(i));
      List<Line> found = choice(block, size, i + 1, more);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static List<Line> without(List<Line> lines) {
    List<Line> left = new ArrayList<>(lines);
    for (Line line : lines) {
      left.remove(line);
      if (Proof.holds(left)) {
        left.add(line);
      }
    }
    left.sort((a, b) -> Integer.compare(lines.indexOf(a), lines.indexOf(b)));
    return left;
  }
}
