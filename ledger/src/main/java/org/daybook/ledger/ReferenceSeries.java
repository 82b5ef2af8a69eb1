package org.daybook.ledger;

import java.util.Objects;
import org.daybook.compare.Series;
import org.daybook.ledger.json.SeriesJson;
import org.jspecify.annotations.Nullable;

/**
 * A reference series as it was taken in. A series that goes on is taken in again, whole; of one claimant, kind and matter
 * the one taken in last holds.
 *
 * @param series its figures by their days
 * @param source where it came from: {@code staff.json}; null where nobody said
 */
public record ReferenceSeries(Series series, @Nullable String source) implements Entry {

  /** Checks that there is a series. */
  public ReferenceSeries {
    Objects.requireNonNull(series, "series");
  }

  /** By its figures, not by where they came from. */
  @Override
  public String id() {
    return Hash.of("series", SeriesJson.line(series));
  }

  @Override
  public String kind() {
    return "series";
  }

  /** What a later one of the same replaces: claimant, kind, side, thing, outcomes. */
  public String matter() {
    return Hash.of(
        "matter",
        series.claimant(),
        series.kind(),
        series.side(),
        series.thing(),
        series.outcomes(),
        series.start());
  }
}
