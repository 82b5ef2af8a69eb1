package org.daybook.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether linear bounds can all hold: with {@code x, y} not below zero, {@code x + y} at most 3 and {@code x} at
 * least 4 cannot. The simplex method's first phase over exact fractions, as Dutertre and de Moura lay it out for solvers
 * (CAV 2006): every sum has a variable of its own with bounds, and a bound that cannot be met names those that stand
 * against it. Bland's rule, the lowest number first, keeps it from going round in circles.
 */
final class Simplex {

  /**
   * A bound in a refutation, so many times.
   *
   * @param variable whose bound
   * @param low whether it is the lower one
   * @param times how often it counts, above zero
   */
  record Weight(int variable, boolean low, Exact times) {}

  private record Bounds(@Nullable Exact low, @Nullable Exact high) {}

  private final Effort effort;
  private final List<Bounds> bounds = new ArrayList<>();
  private final List<Exact> values = new ArrayList<>();

  /** Each dependent variable as a sum of free ones. */
  private final TreeMap<Integer, TreeMap<Integer, Exact>> rows = new TreeMap<>();

  /** Every step counts against the effort. */
  Simplex(Effort effort) {
    this.effort = effort;
  }

  /** A new unknown that is not below zero. */
  int column() {
    bounds.add(new Bounds(Exact.ZERO, null));
    values.add(Exact.ZERO);
    return values.size() - 1;
  }

  /** A new variable for a sum of columns, with its bounds; null is no bound. All are to be there before the refutation. */
  int row(Map<Integer, Exact> sum, @Nullable Exact low, @Nullable Exact high) {
    bounds.add(new Bounds(low, high));
    values.add(Exact.ZERO);
    TreeMap<Integer, Exact> row = new TreeMap<>(sum);
    row.values().removeIf(times -> times.signum() == 0);
    rows.put(values.size() - 1, row);
    return values.size() - 1;
  }

  /** The value of a variable, one of those for which all bounds hold, once nothing was refuted. */
  Exact value(int variable) {
    return values.get(variable);
  }

  /**
   * Looks for values within all bounds; null where there are some. Else the bounds that cannot hold together: the lower
   * ones, so many times each, come to more than the upper ones, though the sums that they bound are the same.
   */
  @Nullable List<Weight> refute() {
    for (Integer broken = broken(); broken != null; broken = broken()) {
      Exact low = bounds.get(broken).low;
      boolean below = low != null && values.get(broken).compareTo(low) < 0;
      Integer free = free(broken, below);
      if (free == null) {
        return refutation(broken, below);
      }
      Exact to = below ? low : bounds.get(broken).high;
      if (to != null) {
        move(broken, free, to);
      }
    }
    return null;
  }

  private @Nullable Integer broken() {
    for (int variable : rows.keySet()) {
      if (canMove(variable, true, -1) || canMove(variable, false, -1)) {
        return variable;
      }
    }
    return null;
  }

  /** Whether a value lies on the side of its bound that the sign names: inside with room left for 1, outside for -1. */
  private boolean canMove(int variable, boolean up, int side) {
    Exact end = up ? bounds.get(variable).high : bounds.get(variable).low;
    if (end == null) {
      return side > 0;
    }
    int room = end.compareTo(values.get(variable)) * (up ? 1 : -1);
    return room * side > 0;
  }

  /** A free variable that can bring the broken one nearer to its bound; null where all stand against it. */
  private @Nullable Integer free(int broken, boolean below) {
    for (Map.Entry<Integer, Exact> term : row(broken).entrySet()) {
      boolean up = term.getValue().signum() > 0 == below;
      if (canMove(term.getKey(), up, 1)) {
        return term.getKey();
      }
    }
    return null;
  }

  private TreeMap<Integer, Exact> row(int variable) {
    return rows.getOrDefault(variable, new TreeMap<>());
  }

  private List<Weight> refutation(int broken, boolean below) {
    List<Weight> weights = new ArrayList<>();
    weights.add(new Weight(broken, below, Exact.ONE));
    row(broken)
        .forEach(
            (variable, times) -> {
              boolean high = times.signum() > 0 == below;
              weights.add(
                  new Weight(variable, !high, times.signum() < 0 ? times.negated() : times));
            });
    return weights;
  }

  /** Sets the broken variable to its bound by way of a free one, which takes its place among the dependent ones. */
  private void move(int broken, int free, Exact to) {
    TreeMap<Integer, Exact> row = row(broken);
    Exact times = row.getOrDefault(free, Exact.ONE);
    Exact step = to.minus(values.get(broken)).per(times);
    rows.forEach(
        (variable, other) -> {
          Exact share = other.get(free);
          if (share != null) {
            effort.step(share);
            values.set(variable, values.get(variable).plus(share.times(step)));
          }
        });
    values.set(free, values.get(free).plus(step));
    rows.remove(broken);
    row.remove(free);
    TreeMap<Integer, Exact> turned = new TreeMap<>();
    row.forEach((variable, share) -> turned.put(variable, share.per(times).negated()));
    turned.put(broken, Exact.ONE.per(times));
    rows.values().forEach(other -> substitute(other, free, turned));
    rows.put(free, turned);
  }

  private void substitute(TreeMap<Integer, Exact> row, int free, TreeMap<Integer, Exact> turned) {
    Exact times = row.remove(free);
    if (times != null) {
      turned.forEach(
          (variable, share) -> {
            effort.step(share);
            row.merge(variable, share.times(times), Simplex::sum);
          });
    }
  }

  /** The sum of two; null, which takes the term away, where it is zero. */
  private static @Nullable Exact sum(Exact one, Exact other) {
    Exact sum = one.plus(other);
    return sum.signum() == 0 ? null : sum;
  }
}
