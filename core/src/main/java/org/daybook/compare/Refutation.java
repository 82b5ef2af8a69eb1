package org.daybook.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why lines cannot all hold: some, so many times each, count no more than others do, but what they say is more. {@code
 * [1]} killed are among {@code [2]} killed or wounded, and 300 is more than 250.
 *
 * @param less the lines that count no more, with their lower ends
 * @param more the lines that count at least as much, with their upper ends
 */
record Refutation(List<Term> less, List<Term> more) {

  /** A line, so many times. */
  record Term(Line line, Exact times) {}

  /** Copies the terms. */
  Refutation {
    less = List.copyOf(less);
    more = List.copyOf(more);
  }

  /** The refutation that the solver gives, without the cells and ties that it went through. */
  static Refutation of(List<Simplex.Weight> weights, Map<Integer, Line> rows) {
    List<Term> less = new ArrayList<>();
    List<Term> more = new ArrayList<>();
    Exact one = null;
    for (Simplex.Weight weight : weights) {
      Line line = rows.get(weight.variable());
      if (line != null) {
        one = one == null || weight.times().compareTo(one) > 0 ? weight.times() : one;
        (weight.low() ? less : more).add(new Term(line, weight.times()));
      }
    }
    return new Refutation(scaled(less, one), scaled(more, one));
  }

  /** The greatest weight becomes 1: {@code 0.205 × [1]}. */
  private static List<Term> scaled(List<Term> terms, @Nullable Exact one) {
    return terms.stream()
        .map(term -> new Term(term.line(), term.times().per(one == null ? Exact.ONE : one)))
        .sorted(Comparator.comparing(term -> term.line().number()))
        .toList();
  }

  /** The lines that it rests on. */
  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    less.forEach(term -> lines.add(term.line()));
    more.forEach(term -> lines.add(term.line()));
    return lines;
  }
}
