package org.daybook.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table of articles, a line each: {@code doc<TAB>date<TAB>publisher}. Lines that begin with {@code #} are comments. An
 * empty date or publisher says that nobody knows; the reader then looks for a date in the text.
 */
final class ArticlesTable {

  /** The table without a line. */
  static final ArticlesTable EMPTY = new ArticlesTable(Map.of());

  /** What the table tells of an article. */
  record Row(String doc, @Nullable LocalDate date, @Nullable String publisher, int line) {}

  private final Map<String, Row> rows;

  private ArticlesTable(Map<String, Row> rows) {
    this.rows = rows;
  }

  /** Reads a table's file; throws {@link Trouble} where it cannot be read or a line is malformed. */
  static ArticlesTable read(Path file, String shown) {
    TextFile.Opened opened = TextFile.open(file);
    if (opened instanceof TextFile.Text text) {
      return parse(text.text(), shown);
    }
    throw Trouble.usage(shown + ": " + opened.why());
  }

  /** Reads a table's text; throws {@link Trouble} that names the malformed line. */
  static ArticlesTable parse(String text, String shown) {
    Map<String, Row> rows = new LinkedHashMap<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line =
          i == 0 && lines.get(0).startsWith("\ufeff") ? lines.get(0).substring(1) : lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      Row row = row(line, i + 1, shown + ":" + (i + 1) + ": ");
      Row twin = rows.putIfAbsent(row.doc, row);
      if (twin != null) {
        throw Trouble.usage(
            shown
                + ":"
                + row.line
                + ": "
                + row.doc
                + " stands in line "
                + twin.line
                + " already; keep one");
      }
    }
    return new ArticlesTable(rows);
  }

  private static Row row(String line, int number, String place) {
    String[] cells = line.split("\t", -1);
    if (cells.length < 2 || cells.length > 3 || cells[0].isBlank()) {
      throw Trouble.usage(
          place + "expected doc, date and publisher parted by tabs, found '" + line + "'");
    }
    String date = cells[1].strip();
    String publisher = cells.length == 3 ? cells[2].strip() : "";
    LocalDate day = Dates.parse(date);
    if (day == null && !date.isEmpty()) {
      throw Trouble.usage(
          place
              + "expected a date such as 2025-06-12, or nothing, as second field, found '"
              + date
              + "'");
    }
    return new Row(cells[0].strip(), day, publisher.isEmpty() ? null : publisher, number);
  }

  /** The row of an article; null where the table does not list it. */
  @Nullable Row of(String doc) {
    return rows.get(doc);
  }

  /** The articles that it lists, in its order. */
  Set<String> docs() {
    return rows.keySet();
  }
}
