package org.daybook.app;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.List;
import org.daybook.compare.Exact;
import org.daybook.compare.Series;
import org.jspecify.annotations.Nullable;

/** Reads series from CSV with a header: by months ({@code month,year,…}) or sourced estimates ({@code date,estimate,…}). */
final class SeriesCsv {

  private SeriesCsv() {}

  /** The series of a file's text. */
  static List<Series> read(String text, String shown) {
    List<NamedCsvRecord> records;
    try {
      records = CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
    } catch (CsvParseException e) {
      throw Trouble.usage(shown + ": not valid CSV: " + e.getMessage());
    }
    if (records.isEmpty()) {
      throw Trouble.usage(shown + ": expected a header and lines below it, found none");
    }
    List<String> header = records.get(0).getHeader();
    for (NamedCsvRecord line : records) {
      if (line.getFieldCount() < header.size()) {
        throw wrong(
            line,
            shown,
            line.getFieldCount()
                + " fields where the header has "
                + header.size()
                + ", none for "
                + header.get(line.getFieldCount())
                + "; is the file cut off?");
      }
    }
    if (header.containsAll(List.of("month", "year"))) {
      return MonthlyCsv.read(records, shown);
    }
    if (header.containsAll(EstimatesCsv.COLUMNS)) {
      return EstimatesCsv.read(records, shown);
    }
    throw Trouble.usage(
        shown
            + ":1: expected the columns month and year, or "
            + String.join(", ", EstimatesCsv.COLUMNS)
            + "; found "
            + String.join(", ", header));
  }

  /** A count of zero or more, {@code 140,000}; null where the cell is empty. */
  static @Nullable Exact count(NamedCsvRecord line, String column, String shown) {
    String cell = line.getField(column).strip();
    if (cell.isEmpty()) {
      return null;
    }
    if (!cell.matches("\\d{1,15}(\\.\\d{1,9})?|\\d{1,3}(,\\d{3}){1,4}")) {
      throw wrong(line, shown, column + ": expected a count such as 140,000, found '" + cell + "'");
    }
    return Exact.of(new BigDecimal(cell.replace(",", "")));
  }

  /** A fault of a line. */
  static Trouble wrong(NamedCsvRecord line, String shown, String what) {
    return Trouble.usage(shown + ":" + line.getStartingLineNumber() + ": " + what);
  }
}
