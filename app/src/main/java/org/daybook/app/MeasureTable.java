package org.daybook.app;

import java.util.List;
import org.daybook.app.chart.Line;
import org.daybook.app.chart.Mark;
import org.daybook.app.chart.Panel;
import org.daybook.app.chart.Plot;

/** Prints a plot as a table, in the plot's order: who says so, for when, how many, how surely, where it was read. */
final class MeasureTable {

  private static final int WHEN = 28;
  private static final int FIGURE = 18;
  private static final int SURELY = 19;
  private static final int LEAST_NAME = 28;
  private static final int ARTICLE = 14;

  private final int name;
  private final Ink ink;

  MeasureTable(int columns, Ink ink) {
    this.name = Math.max(LEAST_NAME, columns - WHEN - FIGURE - SURELY - ARTICLE - 2);
    this.ink = ink;
  }

  /** The table; an empty plot gives nothing. */
  String of(Plot plot) {
    StringBuilder table = new StringBuilder();
    for (Panel panel : plot.panels()) {
      table
          .append(table.isEmpty() ? "" : "\n")
          .append(ink.strong(Glyphs.harmless(panel.title())))
          .append('\n');
      row(table, List.of("WHO SAYS SO", "WHEN", "FIGURE", "HOW SURELY", "ARTICLE"));
      for (Mark mark : panel.marks()) {
        row(
            table,
            List.of(
                (mark.denied() ? "denied by " : "") + mark.claimant(),
                mark.when().isEmpty() ? "no day" : mark.when(),
                mark.figure(),
                mark.surely(),
                String.join(", ", mark.places())));
      }
      for (Line line : panel.lines()) {
        if (!line.points().isEmpty()) {
          row(
              table,
              List.of(
                  line.claimant(),
                  Dates.stretch(line.points().firstKey(), line.points().lastKey()),
                  ClaimsPage.count(line.points().size(), "figure"),
                  "",
                  "reference series"));
        }
      }
    }
    return table.toString();
  }

  private void row(StringBuilder table, List<String> cells) {
    int[] widths = {name, WHEN, FIGURE, SURELY};
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = Glyphs.cut(Glyphs.harmless(cells.get(i)), widths[i] - 2);
      row.append(Glyphs.pad(cell, widths[i] - 2, i == 2)).append("  ");
    }
    row.append(Glyphs.harmless(cells.get(widths.length)));
    table.append(row.toString().stripTrailing()).append('\n');
  }
}
