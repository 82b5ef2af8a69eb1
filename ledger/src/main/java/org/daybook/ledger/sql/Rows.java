package org.daybook.ledger.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.daybook.claim.Claim;
import org.daybook.ledger.Alias;
import org.daybook.ledger.ArticleVersion;
import org.daybook.ledger.Figure;
import org.daybook.ledger.ReferenceSeries;
import org.daybook.ledger.Review;
import org.daybook.ledger.Sighting;
import org.daybook.ledger.Source;
import org.daybook.ledger.json.ClaimJson;
import org.daybook.ledger.json.SeriesJson;
import org.jspecify.annotations.Nullable;

/** Entries of their rows. */
final class Rows {

  /** What {@link #version} needs, of {@code version v}, {@code article a} and {@code text t}. */
  static final String VERSION = "v.no, v.id, a.doc, t.text, v.date, v.publisher";

  /** Joins what belongs to a {@code version v}. */
  static final String OF_VERSION =
      " JOIN article a ON a.no = v.article_no JOIN text t ON t.hash = v.text_hash";

  /** The tables of {@link #VERSION}, joined. */
  static final String VERSIONS = "version v" + OF_VERSION;

  /** What {@link #review} needs, of {@code review r} and {@code version v}. */
  static final String REVIEW =
      "r.no, v.id AS reviewed, r.start_at, r.twin, r.verdict, r.was, r.becomes, r.reason, r.reviewer, r.after";

  private Rows() {}

  static ArticleVersion version(ResultSet row) throws SQLException {
    String date = row.getString("date");
    return new ArticleVersion(
        row.getString("doc"),
        row.getString("text"),
        date == null ? null : LocalDate.parse(date),
        row.getString("publisher"));
  }

  static Sighting sighting(ResultSet row, String version) throws SQLException {
    String retrieved = row.getString("retrieved");
    return new Sighting(
        version,
        new Source(
            row.getString("address"),
            row.getString("format"),
            row.getString("bytes_hash"),
            row.getString("headline"),
            row.getString("byline"),
            retrieved == null ? null : Instant.parse(retrieved),
            row.getString("charset")));
  }

  static Review review(ResultSet row) throws SQLException {
    return new Review(
        new Figure(row.getString("reviewed"), row.getInt("start_at"), row.getInt("twin")),
        Review.Verdict.of(row.getString("verdict")),
        claim(row.getString("was")),
        claim(row.getString("becomes")),
        row.getString("reason"),
        row.getString("reviewer"),
        row.getString("after"));
  }

  private static @Nullable Claim claim(@Nullable String line) {
    return line == null ? null : ClaimJson.read(line);
  }

  static Alias alias(ResultSet row) throws SQLException {
    return new Alias(
        row.getString("name"),
        row.getString("means"),
        new Claim.Standing(row.getString("standing_side"), row.getString("standing_name")),
        row.getString("reason"),
        row.getString("person"),
        row.getString("after"));
  }

  static ReferenceSeries series(ResultSet row) throws SQLException {
    return new ReferenceSeries(SeriesJson.read(row.getString("json")), row.getString("source"));
  }
}
