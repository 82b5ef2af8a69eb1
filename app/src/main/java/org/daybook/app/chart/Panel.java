package org.daybook.app.chart;

import java.util.List;

/**
 * What may stand on one axis: figures of one thing, outcome, kind of time and start day, in one unit.
 *
 * @param title {@code soldiers killed (RU), totals since 24 Feb 2022}
 * @param marks its figures, in the order of their days
 * @param lines the reference series that count the same
 */
public record Panel(String title, List<Mark> marks, List<Line> lines) {

  /** Copies the lists. */
  public Panel {
    marks = List.copyOf(marks);
    lines = List.copyOf(lines);
  }
}
