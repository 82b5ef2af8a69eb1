package org.daybook.ledger.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.daybook.claim.Claim;
import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.daybook.compare.Amount;
import org.daybook.compare.Exact;
import org.daybook.compare.Series;
import org.jspecify.annotations.Nullable;

/**
 * A reference series as one JSON object on one line, and back. Its numbers are texts, since they are exact: {@code {"day":
 * "2025-01-01", "low": "790800", "high": "790800"}}, a third is {@code "1/3"}.
 */
public final class SeriesJson {

  private static final JsonFactory JSON = new JsonFactory();

  private SeriesJson() {}

  /** The series' line, without its end. */
  public static String line(Series series) {
    StringBuilder line = new StringBuilder(64 * series.points().size() + 200);
    Json json = new Json(line);
    json.text("claimant", series.claimant())
        .text("standing_side", series.standing().side())
        .text("standing_name", series.standing().name())
        .text("kind", series.kind().name())
        .text("side", series.side())
        .text("thing", series.thing().label())
        .texts("outcome", series.outcomes().stream().map(Outcome::label).sorted().toList())
        .text("start", series.start().toString())
        .objects(
            "points",
            List.copyOf(series.points().entrySet()),
            (point, entry) ->
                point
                    .text("day", entry.getKey().toString())
                    .text("low", text(entry.getValue().low()))
                    .text("high", text(entry.getValue().high())))
        .end();
    return line.toString();
  }

  private static @Nullable String text(@Nullable Exact number) {
    return number == null ? null : number.toString();
  }

  /** Reads a series' line; throws {@link IllegalArgumentException} where it is none. */
  public static Series read(String line) {
    try (JsonParser in = JSON.createParser(line)) {
      if (in.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("not a series: expected a JSON object");
      }
      ClaimReader.Texts texts = new ClaimReader.Texts();
      List<String> outcomes = new ArrayList<>();
      SortedMap<LocalDate, Amount> points = new TreeMap<>();
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String name = in.currentName();
        in.nextToken();
        switch (name) {
          case "outcome" -> {
            while (in.nextToken() != JsonToken.END_ARRAY) {
              outcomes.add(in.getText());
            }
          }
          case "points" -> {
            while (in.nextToken() == JsonToken.START_OBJECT) {
              Map.Entry<LocalDate, Amount> point = point(in);
              points.put(point.getKey(), point.getValue());
            }
          }
          default ->
              texts.put(name, in.currentToken() == JsonToken.VALUE_NULL ? null : in.getText());
        }
      }
      return series(texts, outcomes, points);
    } catch (IOException e) {
      throw new IllegalArgumentException("not a series: " + e.getMessage(), e);
    }
  }

  private static Series series(
      ClaimReader.Texts texts, List<String> outcomes, SortedMap<LocalDate, Amount> points) {
    TreeSet<Outcome> atoms = new TreeSet<>();
    outcomes.forEach(label -> atoms.add(Outcome.of(label)));
    return new Series(
        texts.need("claimant"),
        new Claim.Standing(texts.get("standing_side"), texts.need("standing_name")),
        texts.need("kind", "a kind of series", Series.Kind::valueOf),
        texts.need("side"),
        texts.need("thing", "a thing", Thing::of),
        atoms,
        texts.need("start", "a date", LocalDate::parse),
        points);
  }

  private static Map.Entry<LocalDate, Amount> point(JsonParser in) throws IOException {
    ClaimReader.Texts texts = new ClaimReader.Texts();
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String name = in.currentName();
      texts.put(name, in.nextToken() == JsonToken.VALUE_NULL ? null : in.getText());
    }
    return Map.entry(
        texts.need("day", "a date", LocalDate::parse),
        new Amount(
            texts.get("low", "a number", SeriesJson::exact),
            texts.get("high", "a number", SeriesJson::exact)));
  }

  private static Exact exact(String text) {
    int line = text.indexOf('/');
    return line < 0
        ? new Exact(new BigInteger(text), BigInteger.ONE)
        : new Exact(
            new BigInteger(text.substring(0, line)), new BigInteger(text.substring(line + 1)));
  }
}
