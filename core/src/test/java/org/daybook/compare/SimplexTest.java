package org.daybook.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The solver by hand and against trying every whole number. */
class SimplexTest {

  private static final int MOST = 4;

  /** A sum of unknowns with its bounds; null is none. */
  private record Row(int[] times, Integer low, Integer high) {}

  @Test
  void whatFitsGetsValues() {
    Simplex simplex = new Simplex(new Effort());
    int x = simplex.column();
    int y = simplex.column();
    simplex.row(Map.of(x, Exact.ONE, y, Exact.ONE), Exact.of(3), Exact.of(3));
    simplex.row(Map.of(x, Exact.ONE, y, Exact.of(-2)), Exact.ZERO, Exact.ZERO);
    assertNull(simplex.refute());
    assertEquals(Exact.of(2), simplex.value(x));
    assertEquals(Exact.of(1), simplex.value(y));
  }

  @Test
  void whatDoesNotFitNamesWhatStandsAgainstIt() {
    Simplex simplex = new Simplex(new Effort());
    int x = simplex.column();
    int y = simplex.column();
    int both = simplex.row(Map.of(x, Exact.ONE, y, Exact.ONE), null, Exact.of(3));
    int one = simplex.row(Map.of(x, Exact.ONE), Exact.of(4), null);
    List<Simplex.Weight> weights = simplex.refute();
    assertNotNull(weights);
    assertTrue(weights.contains(new Simplex.Weight(one, true, Exact.ONE)), weights::toString);
    assertTrue(weights.contains(new Simplex.Weight(both, false, Exact.ONE)), weights::toString);
  }

  /**
   * Sums of neighbours have whole corners: where fractions fit, whole numbers do. (An interval matrix is totally unimodular,
   * Fulkerson and Gross 1965.) So trying all whole numbers decides them too.
   */
  @Test
  void sumsOfNeighboursAreDecidedAsByTryingAllWholeNumbers() {
    Random random = new Random(7);
    int fits = 0;
    for (int round = 0; round < 3000; round++) {
      int columns = 1 + random.nextInt(4);
      List<Row> rows = new ArrayList<>();
      for (int i = 0; i < columns; i++) {
        int[] only = new int[columns];
        only[i] = 1;
        rows.add(new Row(only, null, MOST));
      }
      for (int i = random.nextInt(5); i >= 0; i--) {
        int[] times = new int[columns];
        int from = random.nextInt(columns);
        int to = from + random.nextInt(columns - from);
        for (int j = from; j <= to; j++) {
          times[j] = 1;
        }
        rows.add(bounded(times, random, 9));
      }
      boolean expected = tried(rows, new int[columns], 0);
      assertEquals(expected, solved(rows, columns), () -> "rows " + rows.size());
      fits += expected ? 1 : 0;
    }
    assertTrue(fits > 500 && fits < 2500, "one-sided: " + fits);
  }

  /** With any factors: whole numbers that fit are not refuted; values fit; a refutation adds up. */
  @Test
  void anySystemIsEitherMetOrRefutedByItsOwnBounds() {
    Random random = new Random(11);
    for (int round = 0; round < 3000; round++) {
      int columns = 1 + random.nextInt(4);
      List<Row> rows = new ArrayList<>();
      for (int i = random.nextInt(6); i >= 0; i--) {
        int[] times = new int[columns];
        for (int j = 0; j < columns; j++) {
          times[j] = random.nextInt(5) - 2;
        }
        rows.add(bounded(times, random, 7));
      }
      boolean solved = solved(rows, columns);
      assertTrue(solved || !tried(rows, new int[columns], 0));
    }
  }

  private static Row bounded(int[] times, Random random, int most) {
    int low = random.nextInt(most);
    int high = low + random.nextInt(3);
    int open = random.nextInt(4);
    return new Row(times, open == 0 ? null : low, open == 1 ? null : high);
  }

  private static boolean tried(List<Row> rows, int[] values, int at) {
    if (at == values.length) {
      return rows.stream().allMatch(row -> fits(row, values));
    }
    for (values[at] = 0; values[at] <= MOST; values[at]++) {
      if (tried(rows, values, at + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean fits(Row row, int[] values) {
    int sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += row.times[i] * values[i];
    }
    return (row.low == null || sum >= row.low) && (row.high == null || sum <= row.high);
  }

  private static boolean solved(List<Row> rows, int columns) {
    Simplex simplex = new Simplex(new Effort());
    for (int i = 0; i < columns; i++) {
      simplex.column();
    }
    Map<Integer, Row> byVariable = new TreeMap<>();
    for (Row row : rows) {
      Map<Integer, Exact> sum = new TreeMap<>();
      for (int i = 0; i < columns; i++) {
        sum.put(i, Exact.of(row.times[i]));
      }
      byVariable.put(simplex.row(sum, exact(row.low), exact(row.high)), row);
    }
    List<Simplex.Weight> weights = simplex.refute();
    if (weights == null) {
      met(simplex, byVariable, columns);
    } else {
      addsUp(weights, byVariable, columns);
    }
    return weights == null;
  }

  private static Exact exact(Integer end) {
    return end == null ? null : Exact.of(end);
  }

  private static void met(Simplex simplex, Map<Integer, Row> rows, int columns) {
    for (int i = 0; i < columns; i++) {
      assertTrue(simplex.value(i).signum() >= 0);
    }
    rows.forEach(
        (variable, row) -> {
          Exact sum = Exact.ZERO;
          for (int i = 0; i < columns; i++) {
            sum = sum.plus(simplex.value(i).times(Exact.of(row.times[i])));
          }
          assertEquals(sum, simplex.value(variable));
          assertTrue(row.low == null || sum.compareTo(Exact.of(row.low)) >= 0);
          assertTrue(row.high == null || sum.compareTo(Exact.of(row.high)) <= 0);
        });
  }

  /** The weighted sums are the same on both sides, unknown by unknown, and the bounds are not. */
  private static void addsUp(List<Simplex.Weight> weights, Map<Integer, Row> rows, int columns) {
    Exact[] sums = new Exact[columns];
    java.util.Arrays.fill(sums, Exact.ZERO);
    Exact bounds = Exact.ZERO;
    for (Simplex.Weight weight : weights) {
      Exact signed = weight.low() ? weight.times() : weight.times().negated();
      Row row = rows.get(weight.variable());
      if (row == null) {
        assertTrue(weight.low(), "a column has no upper bound");
        sums[weight.variable()] = sums[weight.variable()].plus(signed);
      } else {
        bounds = bounds.plus(signed.times(Exact.of(weight.low() ? row.low : row.high)));
        for (int i = 0; i < columns; i++) {
          sums[i] = sums[i].plus(signed.times(Exact.of(row.times[i])));
        }
      }
    }
    for (Exact sum : sums) {
      assertEquals(Exact.ZERO, sum);
    }
    assertTrue(bounds.signum() > 0, "the lower bounds are no more than the upper ones");
  }
}
