package org.daybook.app;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daybook.claim.Claim;
import org.daybook.claim.Thing;
import org.daybook.compare.Amount;
import org.daybook.compare.Exact;
import org.daybook.compare.Series;
import org.jspecify.annotations.Nullable;

/** Reads a table of sourced estimates, a series each claimant, side and type: {@code 12/06/2025,…,250000,deaths,UK MoD}. */
final class EstimatesCsv {

  static final List<String> COLUMNS =
      List.of("date", "estimate_low", "estimate_high", "estimate", "type", "source", "country");

  /** Whose series a line is of. */
  private record Key(
      String claimant, Claim.Standing standing, List<String> type, List<String> country) {}

  private EstimatesCsv() {}

  /** The series of a table. */
  static List<Series> read(List<NamedCsvRecord> lines, String shown) {
    Map<String, List<String>> types = SeriesLexicon.words("type");
    Map<String, List<String>> countries = SeriesLexicon.words("country");
    Map<String, List<String>> sources = SeriesLexicon.words("source");
    Map<Key, SortedMap<LocalDate, Amount>> points = new LinkedHashMap<>();
    for (NamedCsvRecord line : lines) {
      List<String> type = word(line, "type", types, shown);
      List<String> country = word(line, "country", countries, shown);
      Amount amount = amount(line, shown);
      if (amount != null) {
        // Of two by one claimant for one day the first stands.
        points
            .computeIfAbsent(
                key(line.getField("source"), sources, type, country), key -> new TreeMap<>())
            .putIfAbsent(day(line, shown), amount);
      }
    }
    List<Series> series = new ArrayList<>();
    points.forEach((key, all) -> series.add(of(key, all)));
    return series;
  }

  private static Series of(Key key, SortedMap<LocalDate, Amount> points) {
    return new Series(
        key.claimant,
        key.standing,
        Series.Kind.ESTIMATES,
        key.country.get(2),
        Thing.SOLDIER,
        SeriesLexicon.outcomes(key.type.get(2)),
        LocalDate.parse(key.country.get(3)),
        points);
  }

  private static Key key(
      String source, Map<String, List<String>> sources, List<String> type, List<String> country) {
    // "US officials (via NYT)": who passed it on is not who said it.
    int via = source.indexOf("(via ");
    String name = (via < 0 ? source : source.substring(0, via)).strip();
    List<String> row = sources.get(name);
    return row == null
        ? new Key(name, new Claim.Standing(null, name.toLowerCase(Locale.ROOT)), type, country)
        : new Key(
            row.get(2),
            new Claim.Standing(row.get(3).isEmpty() ? null : row.get(3), row.get(4)),
            type,
            country);
  }

  private static List<String> word(
      NamedCsvRecord line, String column, Map<String, List<String>> words, String shown) {
    List<String> row = words.get(line.getField(column).strip());
    if (row == null) {
      throw SeriesCsv.wrong(
          line,
          shown,
          column
              + ": expected "
              + String.join(" or ", words.keySet())
              + ", found '"
              + line.getField(column)
              + "'");
    }
    return row;
  }

  private static @Nullable Amount amount(NamedCsvRecord line, String shown) {
    Exact one = SeriesCsv.count(line, "estimate", shown);
    Exact low = SeriesCsv.count(line, "estimate_low", shown);
    Exact high = SeriesCsv.count(line, "estimate_high", shown);
    if (one != null) {
      return Amount.of(one);
    }
    if (low != null && high != null && low.compareTo(high) > 0) {
      throw SeriesCsv.wrong(line, shown, "estimate_low is above estimate_high");
    }
    return low == null && high == null ? null : new Amount(low, high);
  }

  /** {@code 12/06/2025} is 12 June: the day comes first. */
  private static LocalDate day(NamedCsvRecord line, String shown) {
    String cell = line.getField("date").strip();
    String[] parts = cell.matches("\\d{1,2}/\\d{1,2}/\\d{4}") ? cell.split("/") : new String[0];
    try {
      if (parts.length == 3) {
        return LocalDate.of(
            Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
      }
    } catch (DateTimeException e) {
      // Told below: 31/02/2025 has the form of a date and is none.
    }
    throw SeriesCsv.wrong(
        line, shown, "expected a day/month/year such as 12/06/2025, found '" + cell + "'");
  }
}
