package org.daybook.app.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A measure over time, to be drawn.
 *
 * @param title what is asked for: {@code soldiers lost, RU}
 * @param panels one below the other; none where nothing was found
 */
public record Plot(String title, List<Panel> panels) {

  /** What a plot without figures says. */
  static final String EMPTY = "No figure fits. Ask for less: leave out an option.";

  /** Copies the panels. */
  public Plot {
    panels = List.copyOf(panels);
  }

  /** The claimants with their places among the shapes, those with most marks first. */
  Map<String, Integer> claimants() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Panel panel : panels) {
      panel.marks().forEach(mark -> counts.merge(mark.claimant(), 1, Integer::sum));
      panel.lines().forEach(line -> counts.merge(line.claimant(), 1, Integer::sum));
    }
    Map<String, Integer> order = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> order.put(entry.getKey(), order.size()));
    return order;
  }
}
