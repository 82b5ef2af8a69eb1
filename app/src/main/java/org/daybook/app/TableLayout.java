package org.daybook.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * How wide a table's columns are.
 *
 * @param widths of figure, what, whose, who says, how surely and when, in this order
 * @param total the columns of all, with the gaps between them
 */
record TableLayout(List<Integer> widths, int total) {

  /** What stands between two columns. */
  private static final String GAP = "  ";

  private static final int USUAL = 100;

  /** Text reads badly in fewer. */
  private static final int NARROW = 40;

  /** A cell takes so many lines at most. */
  private static final int LINES = 4;

  /** The columns that running text takes at a desk: as many as it has, 40 at least and 160 at most. */
  static int columns(Desk desk) {
    return Math.max(NARROW, Math.min(asked(desk), 160));
  }

  /** The layout for a desk: {@code COLUMNS} as the launcher or the shell sets it, else 100 columns. */
  static TableLayout ofWidth(Desk desk) {
    return ofWidth(asked(desk));
  }

  private static int asked(Desk desk) {
    String columns = desk.env("COLUMNS");
    boolean number =
        !columns.isEmpty()
            && columns.length() < 5
            && columns.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Integer.parseInt(columns) : USUAL;
  }

  /** The layout for a number of columns, of which it takes 80 at least and 160 at most. */
  static TableLayout ofWidth(int columns) {
    int total = Math.max(80, Math.min(columns, 160));
    if (total < 99) {
      // Room is given first to the names.
      int spare = total - 80;
      return new TableLayout(List.of(12, 12 + spare / 3, 6, 15 + spare - spare / 3, 11, 14), total);
    }
    int spare = total - 99;
    int what = spare / 3;
    int whose = spare / 5;
    return new TableLayout(
        List.of(15, 18 + what, 10 + whose, 19 + spare - what - whose, 13, 14), total);
  }

  /** A row, its cells wrapped, each inked in its own way; the first stands at the right, so that digits meet. */
  String row(List<String> cells, List<UnaryOperator<String>> inks) {
    StringBuilder row = new StringBuilder();
    List<List<String>> wrapped = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < cells.size(); i++) {
      List<String> lines = Glyphs.wrap(Glyphs.harmless(cells.get(i)), widths.get(i));
      wrapped.add(lines);
      height = Math.max(height, Math.min(lines.size(), LINES));
    }
    for (int k = 0; k < height; k++) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < cells.size(); i++) {
        int width = widths.get(i);
        String cell = k < wrapped.get(i).size() ? wrapped.get(i).get(k) : "";
        if (k == LINES - 1 && wrapped.get(i).size() > LINES) {
          cell = Glyphs.cut(cell + " ……", width);
        }
        String spaces = " ".repeat(Math.max(0, width - Glyphs.width(cell)));
        String inked = inks.get(i).apply(cell);
        line.append(i == 0 ? spaces + inked : GAP + inked + spaces);
      }
      row.append(line.toString().stripTrailing()).append('\n');
    }
    return row.toString();
  }
}
