package org.daybook.ledger.sql;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.daybook.claim.Claim;
import org.daybook.claim.Outcome;
import org.daybook.claim.Period;
import org.daybook.ledger.ArticleVersion;
import org.daybook.ledger.Words;
import org.daybook.ledger.json.ClaimJson;
import org.daybook.ledger.sql.Standing.Line;
import org.jspecify.annotations.Nullable;

/** Keeps the tables of what holds now in step with the entries that it follows from. */
final class Page {

  /** Where a document's number begins in an id; below it are the figure's start and its twin. */
  private static final int DOCUMENT = 35;

  private static final int START = 4;

  /** An index takes names of a limited length; what is longer is no name. */
  private static final int LONGEST = 300;

  private final Sql sql;
  private final Dialect dialect;

  Page(Sql sql, Dialect dialect) {
    this.sql = sql;
    this.dialect = dialect;
  }

  /** What the tables hold of a claim. */
  record Row(
      long id,
      long version,
      @Nullable Long claims,
      @Nullable Integer ord,
      @Nullable String json,
      @Nullable Long review,
      String state,
      @Nullable String side,
      String thing,
      String claimant,
      String speaker,
      @Nullable String first,
      @Nullable String last,
      int doubt) {}

  /** A document's rows, and what else is made of each. */
  record Made(List<Row> rows, List<Claim> claims, @Nullable ArticleVersion version) {}

  static long firstId(long article) {
    return article << DOCUMENT;
  }

  /** Makes a document's rows anew. */
  void refresh(long article, Aliases aliases) throws SQLException {
    long from = firstId(article);
    long to = firstId(article + 1);
    if (sql.run("DELETE FROM standing WHERE id >= ? AND id < ?", from, to) > 0) {
      sql.run("DELETE FROM standing_outcome WHERE id >= ? AND id < ?", from, to);
      sql.run(dialect.forgetWords(), from, to);
    }
    Made made = make(article, aliases);
    for (int i = 0; i < made.rows.size(); i++) {
      Row row = made.rows.get(i);
      Claim claim = made.claims.get(i);
      insert(row);
      for (Outcome outcome : claim.outcomes()) {
        sql.run(
            "INSERT INTO standing_outcome (outcome, id, side) VALUES (?, ?, ?)",
            outcome.label(),
            row.id,
            row.side);
      }
      sql.run(dialect.keepWords(), row.id, words(claim, Objects.requireNonNull(made.version)));
    }
  }

  private void insert(Row row) throws SQLException {
    sql.run(
        """
        INSERT INTO standing (id, version_no, claims_no, ord, json, review_no, state, side, thing,
          claimant, speaker, first_day, last_day, doubt)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        row.id,
        row.version,
        row.claims,
        row.ord,
        row.json,
        row.review,
        row.state,
        row.side,
        row.thing,
        row.claimant,
        row.speaker,
        row.first,
        row.last,
        row.doubt);
  }

  private static String words(Claim claim, ArticleVersion version) {
    int end = Math.min(claim.evidence().sentence().end(), version.text().length());
    int start = Math.min(claim.evidence().sentence().start(), end);
    return Words.fold(version.text().substring(start, end));
  }

  private record Version(long no, ArticleVersion version) {}

  private record Read(long claims, List<Claim> list) {}

  /** What a document's rows must be. */
  Made make(long article, Aliases aliases) throws SQLException {
    Version version =
        sql.first(
            "SELECT "
                + Rows.VERSION
                + " FROM "
                + Rows.VERSIONS
                + " WHERE v.article_no = ? ORDER BY v.no DESC LIMIT 1",
            row -> new Version(row.getLong(1), Rows.version(row)),
            article);
    if (version == null) {
      return new Made(List.of(), List.of(), null);
    }
    Read read = read(version.no);
    List<Line> lines =
        Standing.of(version.version, read == null ? List.of() : read.list, reviews(article));
    List<Row> rows = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    for (Line line : lines) {
      Claim.Standing standing = aliases.standing(line.claim().claimant());
      Claim claim = standing == null ? line.claim() : Standing.spokenFor(line.claim(), standing);
      Claim asRead = read == null || line.ord() < 0 ? null : read.list.get(line.ord());
      boolean same = claim.equals(asRead);
      rows.add(row(article, version.no, line, claim, same && read != null ? read.claims : null));
      claims.add(claim);
    }
    return new Made(rows, claims, version.version);
  }

  private @Nullable Read read(long version) throws SQLException {
    Long claims =
        sql.first(
            "SELECT claims_no FROM reading WHERE version_no = ? ORDER BY no DESC LIMIT 1",
            row -> row.getLong(1),
            version);
    return claims == null
        ? null
        : new Read(
            claims,
            sql.list(
                "SELECT json FROM claim WHERE claims_no = ? ORDER BY ord",
                row -> ClaimJson.read(row.getString(1)),
                claims));
  }

  private List<Standing.Reviewed> reviews(long article) throws SQLException {
    List<Long> versions =
        sql.list(
            "SELECT DISTINCT v.no FROM version v JOIN review r ON r.version_no = v.no WHERE v.article_no = ?",
            row -> row.getLong(1),
            article);
    return versions.isEmpty()
        ? List.of()
        : sql.list(
            "SELECT "
                + Rows.REVIEW
                + ", a.doc, t.text, v.date, v.publisher FROM review r JOIN version v ON v.no = r.version_no"
                + Rows.OF_VERSION
                + " WHERE v.article_no = ? ORDER BY r.no",
            row -> new Standing.Reviewed(row.getLong(1), Rows.review(row), Rows.version(row)),
            article);
  }

  /** A row; `claims` is null where the reading does not say the same. */
  private static Row row(
      long article, long version, Line line, Claim claim, @Nullable Long claims) {
    Period time = claim.time();
    boolean oneDay = time.kind() == Period.Kind.TOTAL || time.kind() == Period.Kind.LEVEL;
    LocalDate last = time.to() == null && !oneDay ? time.from() : time.to();
    LocalDate first = oneDay || time.from() == null ? time.to() : time.from();
    boolean turned = first != null && last != null && first.isAfter(last);
    long id = firstId(article) | (long) line.place().start() << START | line.place().twin();
    return new Row(
        id,
        version,
        claims,
        claims == null ? null : line.ord(),
        claims == null ? ClaimJson.line(claim) : null,
        line.review(),
        line.state().label(),
        claim.side() == null ? null : cut(claim.side()),
        claim.thing().label(),
        cut(Words.fold(claim.claimant())),
        speaker(claim.evidence().standing()),
        text(turned ? last : first),
        text(turned ? first : last),
        Doubt.of(claim));
  }

  /** Whom a claimant speaks for, in one word: {@code GB defense ministry}. */
  static String speaker(Claim.Standing standing) {
    return cut((standing.side() == null ? "-" : standing.side()) + " " + standing.name());
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  static String cut(String name) {
    return name.length() <= LONGEST ? name : name.substring(0, LONGEST);
  }
}
