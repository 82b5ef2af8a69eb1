package org.daybook.ledger.sql;

import java.sql.SQLException;
import java.util.List;
import org.daybook.claim.Claim;
import org.daybook.ledger.ArticleVersion;
import org.daybook.ledger.Reading;
import org.daybook.ledger.json.ClaimJson;
import org.daybook.text.Span;
import org.jspecify.annotations.Nullable;

/** Readings and their claims. */
final class Readings {

  private final Sql sql;
  private final Journal journal;

  Readings(Sql sql, Journal journal) {
    this.sql = sql;
    this.journal = journal;
  }

  /** What an entry is of: a version, its number and its document's. */
  record Of(long no, long document, ArticleVersion version) {}

  /** The version of an id; throws {@link IllegalArgumentException} where there is none. */
  Of of(String version) throws SQLException {
    Of of =
        sql.first(
            "SELECT " + Rows.VERSION + ", v.article_no FROM " + Rows.VERSIONS + " WHERE v.id = ?",
            row -> new Of(row.getLong(1), row.getLong("article_no"), Rows.version(row)),
            version);
    if (of == null) {
      throw new IllegalArgumentException("the ledger has no article version " + version);
    }
    return of;
  }

  boolean has(String version, String reader) throws SQLException {
    return sql.number(
            """
            SELECT count(*) FROM reading r JOIN version v ON v.no = r.version_no
            WHERE v.id = ? AND r.reader = ?
            """,
            version,
            reader)
        > 0;
  }

  boolean add(Reading reading, Of of) throws SQLException {
    if (has(reading.version(), reading.reader())) {
      return false;
    }
    for (Claim claim : reading.claims()) {
      check(claim, of.version);
    }
    String hash = reading.claimsHash();
    Long claims = claims(hash);
    long no = journal.append(reading.kind(), reading.id());
    if (claims == null) {
      claims = no;
      keep(no, hash, reading.claims());
    }
    sql.run(
        "INSERT INTO reading (no, id, version_no, reader, claims_no) VALUES (?, ?, ?, ?, ?)",
        no,
        reading.id(),
        of.no,
        reading.reader(),
        claims);
    return true;
  }

  private @Nullable Long claims(String hash) throws SQLException {
    return sql.first("SELECT no FROM claims WHERE hash = ?", row -> row.getLong(1), hash);
  }

  private void keep(long no, String hash, List<Claim> claims) throws SQLException {
    sql.run("INSERT INTO claims (no, hash, size) VALUES (?, ?, ?)", no, hash, claims.size());
    for (int i = 0; i < claims.size(); i++) {
      sql.run(
          "INSERT INTO claim (claims_no, ord, json) VALUES (?, ?, ?)",
          no,
          i,
          ClaimJson.line(claims.get(i)));
    }
  }

  /** Throws {@link IllegalArgumentException} where a claim is not of a version: its id, its words, its sentence. */
  static void check(Claim claim, ArticleVersion version) {
    String fault = fault(claim, version);
    if (fault != null) {
      throw new IllegalArgumentException(
          claim.doc()
              + ":"
              + claim.span().start()
              + ": the claim is not of this article: "
              + fault);
    }
  }

  static @Nullable String fault(Claim claim, ArticleVersion version) {
    Span span = claim.span();
    if (!claim.doc().equals(version.doc())) {
      return "it names the document " + claim.doc() + ", not " + version.doc();
    }
    if (claim.evidence().sentence().end() > version.text().length()) {
      return "its sentence ends behind the text";
    }
    if (span.end() > version.text().length() || !span.of(version.text()).equals(claim.quote())) {
      return "its words do not stand at " + span;
    }
    return null;
  }
}
