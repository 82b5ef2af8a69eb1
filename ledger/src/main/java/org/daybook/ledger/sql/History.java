package org.daybook.ledger.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.daybook.claim.Claim;
import org.daybook.ledger.Entry;
import org.daybook.ledger.Logged;
import org.daybook.ledger.Reading;
import org.daybook.ledger.json.ClaimJson;

/** All entries about a document, in the order in which they came. */
final class History {

  private final Sql sql;

  History(Sql sql) {
    this.sql = sql;
  }

  List<Logged> of(long document) throws SQLException {
    List<Logged> all = new ArrayList<>();
    all.addAll(
        sql.list(
            "SELECT "
                + Rows.VERSION
                + ", j.at FROM "
                + Rows.VERSIONS
                + " JOIN journal j ON j.no = v.no WHERE v.article_no = ?",
            row -> logged(row, Rows.version(row)),
            document));
    all.addAll(
        sql.list(
            """
            SELECT s.*, v.id AS of, j.at FROM sighting s JOIN version v ON v.no = s.version_no
            JOIN journal j ON j.no = s.no WHERE v.article_no = ?
            """,
            row -> logged(row, Rows.sighting(row, row.getString("of"))),
            document));
    all.addAll(
        sql.list(
            "SELECT "
                + Rows.REVIEW
                + """
                , j.at FROM review r JOIN version v ON v.no = r.version_no
                JOIN journal j ON j.no = r.no WHERE v.article_no = ?
                """,
            row -> logged(row, Rows.review(row)),
            document));
    all.addAll(readings(document));
    all.sort(Comparator.comparing(Logged::no));
    return all;
  }

  private record Bare(long no, Instant at, String version, String reader, long claims) {}

  private List<Logged> readings(long document) throws SQLException {
    List<Bare> bare =
        sql.list(
            """
            SELECT r.no, j.at, v.id, r.reader, r.claims_no FROM reading r
            JOIN version v ON v.no = r.version_no JOIN journal j ON j.no = r.no
            WHERE v.article_no = ?
            """,
            row ->
                new Bare(
                    row.getLong(1),
                    Instant.parse(row.getString(2)),
                    row.getString(3),
                    row.getString(4),
                    row.getLong(5)),
            document);
    List<Logged> readings = new ArrayList<>();
    for (Bare one : bare) {
      readings.add(
          new Logged(one.no, one.at, new Reading(one.version, one.reader, claims(one.claims))));
    }
    return readings;
  }

  private List<Claim> claims(long no) throws SQLException {
    return sql.list(
        "SELECT json FROM claim WHERE claims_no = ? ORDER BY ord",
        row -> ClaimJson.read(row.getString(1)),
        no);
  }

  private static Logged logged(ResultSet row, Entry entry) throws SQLException {
    return new Logged(row.getLong("no"), Instant.parse(row.getString("at")), entry);
  }
}
