package org.daybook.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daybook.app.SeriesLexicon.Column;
import org.daybook.compare.Amount;
import org.daybook.compare.Exact;
import org.daybook.compare.Series;
import org.jspecify.annotations.Nullable;

/** Reads running totals from JSON day by day: {@code [{"date": "2025-01-01", "personnel": 790800}, …]}. */
final class SeriesJson {

  /** A figure of more digits is no count of anything. */
  private static final int DIGITS = 18;

  private final String shown;
  private final Map<String, Column> columns = SeriesLexicon.columns();
  private final Map<Column, SortedMap<LocalDate, Amount>> points = new LinkedHashMap<>();

  private SeriesJson(String shown) {
    this.shown = shown;
  }

  /** The series of a file's text, one a column that is known. */
  static List<Series> read(String text, String shown) {
    SeriesJson file = new SeriesJson(shown);
    try (JsonParser json = new JsonFactory().createParser(text)) {
      file.records(json);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      String line = at == null ? "" : ":" + at.getLineNr();
      throw Trouble.usage(shown + line + ": not valid JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.series();
  }

  private void records(JsonParser json) throws IOException {
    if (json.nextToken() != JsonToken.START_ARRAY) {
      throw wrong(json, "expected a list of records, a day each");
    }
    int number = 0;
    while (json.nextToken() != JsonToken.END_ARRAY) {
      number++;
      if (json.currentToken() != JsonToken.START_OBJECT) {
        throw wrong(json, "record " + number + ": expected an object with a date");
      }
      record(json, "record " + number + ": ");
    }
  }

  private void record(JsonParser json, String place) throws IOException {
    LocalDate day = null;
    Map<Column, Amount> figures = new LinkedHashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      Column column = columns.get(name);
      if (name.equals("date")) {
        day = Dates.parse(json.getValueAsString(""));
        if (day == null) {
          throw wrong(json, place + "expected a date such as 2025-06-12, found " + json.getText());
        }
      } else if (column != null && !column.average()) {
        Amount figure = figure(json, place + name + ": ");
        if (figure != null) {
          figures.put(column, figure);
        }
      } else {
        json.skipChildren();
      }
    }
    if (day == null) {
      throw wrong(json, place + "expected a date such as 2025-06-12, found none");
    }
    for (Map.Entry<Column, Amount> one : figures.entrySet()) {
      SortedMap<LocalDate, Amount> all =
          points.computeIfAbsent(one.getKey(), column -> new TreeMap<>());
      if (all.put(day, one.getValue()) != null) {
        throw wrong(json, place + day + " was given already; keep one");
      }
    }
  }

  private @Nullable Amount figure(JsonParser json, String place) throws IOException {
    if (json.currentToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    if (json.currentToken() != JsonToken.VALUE_NUMBER_INT
        || json.getText().length() > DIGITS
        || json.getText().startsWith("-")) {
      // Tables of corrections hold such numbers; they are no running totals.
      throw wrong(
          json,
          place + "expected a running total, a count of zero or more, found " + json.getText());
    }
    return Amount.of(Exact.of(new BigDecimal(json.getText())));
  }

  private Trouble wrong(JsonParser json, String what) {
    return Trouble.usage(shown + ":" + json.currentLocation().getLineNr() + ": " + what);
  }

  private List<Series> series() {
    if (points.isEmpty()) {
      throw Trouble.usage(
          shown
              + ": no column that is known; known are "
              + String.join(
                  ", ",
                  columns.values().stream().filter(c -> !c.average()).map(Column::name).toList()));
    }
    List<Series> series = new ArrayList<>();
    points.forEach(
        (column, all) ->
            series.add(
                new Series(
                    column.claimant(),
                    column.standing(),
                    Series.Kind.RUNNING_TOTAL,
                    column.side(),
                    column.thing(),
                    column.outcomes(),
                    column.start(),
                    all)));
    return series;
  }
}
