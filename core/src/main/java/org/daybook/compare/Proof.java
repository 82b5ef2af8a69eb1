package org.daybook.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybook.claim.Claim;
import org.jspecify.annotations.Nullable;

/**
 * Proves that lines cannot all hold, or gives values for which they do. Lines of two measures do not meet.
 *
 * @param effort what it may take; {@link Effort.Spent} is thrown beyond
 */
record Proof(Effort effort) {

  /** Why the lines cannot all hold; null where they can. */
  @Nullable Refutation refute(List<Line> lines) {
    for (List<Line> block : blocks(lines)) {
      Refutation refutation = refuteBlock(block);
      if (refutation != null) {
        return refutation;
      }
    }
    return null;
  }

  /** Whether the lines can all hold. */
  boolean holds(List<Line> lines) {
    return refute(lines) == null;
  }

  /** Why the lines of one measure cannot all hold; null where they can. */
  @Nullable Refutation refuteBlock(List<Line> block) {
    for (Line denial : block) {
      for (Line line : block) {
        if (Ties.isDenial(denial, line)) {
          return new Refutation(
              List.of(new Refutation.Term(line, Exact.ONE)),
              List.of(new Refutation.Term(denial, Exact.ONE)));
        }
      }
    }
    return new Cells(block, false, effort).refute();
  }

  /**
   * Values for which lines hold that were not refuted.
   *
   * @param values the lines' values; a denial has none
   * @param touching the lines that meet only at an end that they leave out: {@code over 500} beside {@code up to 500}
   */
  record Example(Map<Line, Exact> values, List<Line> touching) {}

  /** An example of how lines hold that were not refuted, strictly if they can. */
  Example example(List<Line> lines) {
    Map<Line, Exact> values = new HashMap<>();
    List<Line> touching = new ArrayList<>();
    for (List<Line> block : blocks(lines)) {
      Cells cells = new Cells(block, true, effort);
      Refutation refutation = cells.refute();
      if (refutation != null) {
        touching.addAll(refutation.lines());
        cells = new Cells(block, false, effort);
        cells.refute();
      }
      values.putAll(cells.values());
    }
    return new Example(values, touching);
  }

  /** The lines by what they measure, in their order. */
  static Collection<List<Line>> blocks(List<Line> lines) {
    Map<List<Object>, List<Line>> blocks = new LinkedHashMap<>();
    for (Line line : lines) {
      blocks.computeIfAbsent(key(line), key -> new ArrayList<>()).add(line);
    }
    return blocks.values();
  }

  /** Percentages are of a whole of their own: 70 percent of a region and 18 of its country are no part and whole. */
  private static List<Object> key(Line line) {
    Claim claim = line.claim();
    Measure measure = Measure.of(claim);
    if (measure == null) {
      return List.of(line);
    }
    return claim.unit().equals("percent")
        ? List.of(measure, claim.thing(), line.group(), claim.time())
        : List.of(measure);
  }
}
