package org.daybook.app.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days along a plot.
 *
 * @param first the first day
 * @param last the last day, after the first
 */
record Calendar(LocalDate first, LocalDate last) {

  /** The days of all that has any; null where nothing has. */
  static @Nullable Calendar of(Plot plot) {
    List<LocalDate> days = new ArrayList<>();
    for (Panel panel : plot.panels()) {
      for (Mark mark : panel.marks()) {
        add(days, mark.first());
        add(days, mark.last());
      }
      for (Line line : panel.lines()) {
        if (!line.points().isEmpty()) {
          days.add(line.points().firstKey());
          days.add(line.points().lastKey());
        }
      }
    }
    if (days.isEmpty()) {
      return null;
    }
    LocalDate first = days.stream().min(LocalDate::compareTo).orElseThrow();
    LocalDate last = days.stream().max(LocalDate::compareTo).orElseThrow();
    return first.equals(last)
        ? new Calendar(first.minusDays(1), last.plusDays(1))
        : new Calendar(first, last);
  }

  private static void add(List<LocalDate> days, @Nullable LocalDate day) {
    if (day != null) {
      days.add(day);
    }
  }

  /** Where a day stands, 0 to 1. */
  double at(LocalDate day) {
    return (double) (day.toEpochDay() - first.toEpochDay())
        / (last.toEpochDay() - first.toEpochDay());
  }

  /** Some days along it, the first and the last among them. */
  List<LocalDate> ticks(int most) {
    long span = last.toEpochDay() - first.toEpochDay();
    long steps = Math.min(span, most - 1);
    List<LocalDate> ticks = new ArrayList<>();
    for (long i = 0; i <= steps; i++) {
      ticks.add(first.plusDays(span * i / steps));
    }
    return ticks;
  }
}
