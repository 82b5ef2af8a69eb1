package org.daybook.app;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daybook.app.SeriesLexicon.Column;
import org.daybook.compare.Amount;
import org.daybook.compare.Exact;
import org.daybook.compare.Series;
import org.jspecify.annotations.Nullable;

/** Reads a day's average by months: {@code june,2025,1081} is 32,430 in June 2025, exactly. */
final class MonthlyCsv {

  private MonthlyCsv() {}

  /** The series of a table, one a column that is known. */
  static List<Series> read(List<NamedCsvRecord> lines, String shown) {
    List<String> header = lines.get(0).getHeader();
    List<Series> series = new ArrayList<>();
    List<String> known = new ArrayList<>();
    for (Column column : SeriesLexicon.columns().values()) {
      if (column.average()) {
        known.add(column.name());
        if (header.contains(column.name())) {
          series.add(of(column, points(column, lines, shown)));
        }
      }
    }
    if (series.isEmpty()) {
      throw Trouble.usage(
          shown + ":1: no column that is known; known are " + String.join(", ", known));
    }
    return series;
  }

  private static SortedMap<LocalDate, Amount> points(
      Column column, List<NamedCsvRecord> lines, String shown) {
    SortedMap<LocalDate, Amount> points = new TreeMap<>();
    for (NamedCsvRecord line : lines) {
      LocalDate first = month(line);
      if (first == null) {
        throw SeriesCsv.wrong(
            line,
            shown,
            "expected a month and a year such as june, 2025, found "
                + line.getField("month")
                + ", "
                + line.getField("year"));
      }
      Exact aDay = SeriesCsv.count(line, column.name(), shown);
      if (aDay != null
          && points.put(first, Amount.of(aDay.times(Exact.of(first.lengthOfMonth())))) != null) {
        throw SeriesCsv.wrong(line, shown, "this month was given already; keep one");
      }
    }
    return points;
  }

  /** The first day of {@code june}, {@code 2025}; null where there is no such month. */
  private static @Nullable LocalDate month(NamedCsvRecord line) {
    String year = line.getField("year").strip();
    String name = line.getField("month").strip().toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (month.name().equals(name) && year.matches("\\d{4}")) {
        return LocalDate.of(Integer.parseInt(year), month, 1);
      }
    }
    return null;
  }

  private static Series of(Column column, SortedMap<LocalDate, Amount> points) {
    return new Series(
        column.claimant(),
        column.standing(),
        Series.Kind.MONTHLY,
        column.side(),
        column.thing(),
        column.outcomes(),
        column.start(),
        points);
  }
}
