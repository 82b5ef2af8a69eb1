package org.daybook.app.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a number stands on an axis of a length: from zero on, or by powers of ten where the largest is over 20 times the
 * smallest. Only pixels are doubles; figures stay exact.
 */
final class Ramp {

  /** From this ratio on small figures would lie on the axis' foot. */
  private static final double WIDE = 20;

  /** Keeps sums of two within what a double holds. */
  private static final double LARGEST = 1e300;

  private final boolean log;
  private final double from;
  private final double to;

  private Ramp(boolean log, double from, double to) {
    this.log = log;
    this.from = from;
    this.to = to;
  }

  /** The axis for these numbers; null ends count for nothing. */
  static Ramp of(List<@Nullable BigDecimal> numbers) {
    double least = 0;
    double most = 0;
    double smallest = Double.POSITIVE_INFINITY;
    for (BigDecimal number : numbers) {
      if (number != null) {
        double value = bounded(number);
        least = Math.min(least, value);
        most = Math.max(most, value);
        smallest = value > 0 ? Math.min(smallest, value) : smallest;
      }
    }
    if (least == 0 && most > WIDE * smallest) {
      return new Ramp(true, Math.floor(Math.log10(smallest)), Math.ceil(Math.log10(most)));
    }
    return new Ramp(false, least, most == least ? least + 1 : most);
  }

  private static double bounded(BigDecimal number) {
    return Math.max(-LARGEST, Math.min(LARGEST, number.doubleValue()));
  }

  /** Whether it goes by powers of ten. */
  boolean isLog() {
    return log;
  }

  /** Where a number stands, 0 at the foot to 1. */
  double at(BigDecimal number) {
    double value = bounded(number);
    double on = !log ? value : value <= 0 ? from : Math.log10(value);
    return Math.max(0, Math.min(1, (on - from) / (to - from)));
  }

  /** Round numbers along it: powers of ten, or four steps or so. */
  List<BigDecimal> ticks() {
    List<BigDecimal> ticks = new ArrayList<>();
    if (log) {
      int step = Math.max(1, (int) Math.ceil((to - from) / 5));
      for (int power = (int) from; power <= to; power += step) {
        ticks.add(BigDecimal.ONE.scaleByPowerOfTen(power));
      }
      return ticks;
    }
    double rough = (to - from) / 4;
    int power = (int) Math.floor(Math.log10(rough));
    double lead = rough / Math.pow(10, power);
    BigDecimal step = BigDecimal.valueOf(lead < 2 ? 1 : lead < 5 ? 2 : 5).scaleByPowerOfTen(power);
    BigDecimal tick = BigDecimal.ZERO;
    while (from < 0 && tick.doubleValue() - step.doubleValue() >= from) {
      tick = tick.subtract(step);
    }
    for (; tick.doubleValue() <= to && ticks.size() < 12; tick = tick.add(step)) {
      ticks.add(tick);
    }
    return ticks;
  }
}
