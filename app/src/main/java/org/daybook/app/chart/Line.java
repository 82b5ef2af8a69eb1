package org.daybook.app.chart;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daybook.compare.Amount;

/**
 * A reference series as a line.
 *
 * @param claimant who gives it
 * @param points its figures by their days
 */
public record Line(String claimant, SortedMap<LocalDate, Amount> points) {

  /** Copies the points. */
  public Line {
    points = Collections.unmodifiableSortedMap(new TreeMap<>(points));
  }
}
