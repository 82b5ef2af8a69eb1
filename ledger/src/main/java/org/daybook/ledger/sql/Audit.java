package org.daybook.ledger.sql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.daybook.claim.Claim;
import org.daybook.ledger.ArticleVersion;
import org.daybook.ledger.Entry;
import org.daybook.ledger.Fault;
import org.daybook.ledger.Hash;
import org.daybook.ledger.Reading;
import org.daybook.ledger.json.ClaimJson;
import org.jspecify.annotations.Nullable;

/** Checks a whole ledger: every hash, every entry against the journal, and that what holds follows from the entries. */
final class Audit {

  /** So many faults are told; a ledger with more is broken throughout. */
  private static final int MOST = 100;

  private static final List<String> KINDS =
      List.of("version", "sighting", "reading", "review", "series", "alias");

  private final Sql sql;
  private final Dialect dialect;
  private final Page page;
  private final Aliases aliases;
  private final List<Fault> faults = new ArrayList<>();

  Audit(Sql sql, Dialect dialect, Page page, Aliases aliases) {
    this.sql = sql;
    this.dialect = dialect;
    this.page = page;
    this.aliases = aliases;
  }

  List<Fault> run(Consumer<String> step) throws SQLException {
    step.accept("the database's own check");
    String damage = dialect.damage(sql.connection());
    if (!damage.isEmpty()) {
      fault("database", damage);
      return faults;
    }
    step.accept("the journal");
    journal();
    members();
    step.accept("articles and where they were met");
    articles();
    step.accept("readings");
    readings();
    step.accept("reviews, series and aliases");
    people();
    step.accept("the claims that hold");
    standing();
    return faults;
  }

  private void fault(String place, String what) {
    if (faults.size() < MOST) {
      faults.add(new Fault(place, what));
    }
  }

  private void journal() throws SQLException {
    String[] before = {Journal.BEGINNING};
    long[] next = {1};
    sql.each(
        "SELECT no, kind, entry, at, chain FROM journal ORDER BY no",
        row -> {
          long no = row.getLong(1);
          String place = "journal " + no;
          if (no != next[0]) {
            fault(place, "entries are missing before it: expected number " + next[0]);
          }
          String chain =
              Journal.chain(before[0], no, row.getString(2), row.getString(3), row.getString(4));
          if (!chain.equals(row.getString(5))) {
            fault(place, "its chain does not follow from the line before it and its own");
          }
          before[0] = row.getString(5);
          next[0] = no + 1;
        });
  }

  /** Each entry has its line in the journal, and each line its entry. */
  private void members() throws SQLException {
    for (String table : KINDS) {
      String kind = table.equals("version") ? "article" : table;
      sql.each(
          "SELECT t.no FROM "
              + table
              + " t LEFT JOIN journal j ON j.no = t.no AND j.entry = t.id AND j.kind = '"
              + kind
              + "' WHERE j.no IS NULL",
          row -> fault(kind + " " + row.getLong(1), "is not in the journal under its id"));
      sql.each(
          "SELECT j.no FROM journal j LEFT JOIN "
              + table
              + " t ON t.no = j.no AND t.id = j.entry WHERE j.kind = '"
              + kind
              + "' AND t.no IS NULL",
          row -> fault("journal " + row.getLong(1), "its " + kind + " is missing"));
    }
  }

  private void id(String place, String id, Entry entry) {
    if (!id.equals(entry.id())) {
      fault(place, "its content does not give its id: it was changed");
    }
  }

  private void articles() throws SQLException {
    sql.each(
        "SELECT hash, text FROM text",
        row -> {
          if (!Hash.ofText(row.getString(2)).equals(row.getString(1))) {
            fault("text " + row.getString(1), "does not have its hash: it was changed");
          }
        });
    sql.each(
        "SELECT " + Rows.VERSION + " FROM " + Rows.VERSIONS,
        row -> id(row.getString("doc"), row.getString("id"), Rows.version(row)));
    sql.each(
        "SELECT s.*, v.id AS of FROM sighting s JOIN version v ON v.no = s.version_no",
        row ->
            id(
                "sighting " + row.getLong("no"),
                row.getString("id"),
                Rows.sighting(row, row.getString("of"))));
    sql.each(
        "SELECT v.no FROM version v LEFT JOIN sighting s ON s.version_no = v.no WHERE s.no IS NULL",
        row -> fault("article " + row.getLong(1), "it is not said where it was met"));
    sql.each(
        "SELECT a.doc FROM article a LEFT JOIN version v ON v.no = a.no WHERE v.no IS NULL",
        row -> fault(row.getString(1), "has no first version"));
  }

  private record Of(ArticleVersion version, String reader, String id, long claims) {}

  private void readings() throws SQLException {
    sql.each(
        "SELECT "
            + Rows.VERSION
            + ", r.reader, r.id AS reading, r.claims_no FROM reading r JOIN version v ON v.no = r.version_no"
            + Rows.OF_VERSION,
        row ->
            reading(
                new Of(
                    Rows.version(row),
                    row.getString("reader"),
                    row.getString("reading"),
                    row.getLong("claims_no"))));
  }

  private void reading(Of of) throws SQLException {
    String place = of.version.doc() + ", read by " + of.reader;
    List<Claim> claims = new ArrayList<>();
    List<String> lines =
        sql.list(
            "SELECT json FROM claim WHERE claims_no = ? ORDER BY ord",
            row -> row.getString(1),
            of.claims);
    for (String line : lines) {
      Claim claim = claim(place, line);
      if (claim != null) {
        claims.add(claim);
        String fault = Readings.fault(claim, of.version);
        if (fault != null) {
          fault(place, "claim at " + claim.span().start() + ": " + fault);
        }
      }
    }
    Reading reading = new Reading(of.version.id(), of.reader, claims);
    id(place, of.id, reading);
    String hash =
        sql.first(
            "SELECT hash FROM claims WHERE no = ? AND size = ?",
            row -> row.getString(1),
            of.claims,
            lines.size());
    if (!reading.claimsHash().equals(hash)) {
      fault(place, "its claims do not give their hash, or are not as many as they were");
    }
  }

  private @Nullable Claim claim(String place, String line) {
    try {
      Claim claim = ClaimJson.read(line);
      if (!ClaimJson.line(claim).equals(line)) {
        fault(place, "a claim is not written as this version writes it: " + line);
      }
      return claim;
    } catch (IllegalArgumentException e) {
      fault(place, String.valueOf(e.getMessage()));
      return null;
    }
  }

  private void people() throws SQLException {
    sql.each(
        "SELECT r.id, " + Rows.REVIEW + " FROM review r JOIN version v ON v.no = r.version_no",
        row -> id("review " + row.getLong("no"), row.getString("id"), Rows.review(row)));
    sql.each(
        "SELECT * FROM series",
        row -> id("series " + row.getLong("no"), row.getString("id"), Rows.series(row)));
    sql.each(
        "SELECT * FROM alias",
        row -> id("alias " + row.getLong("no"), row.getString("id"), Rows.alias(row)));
  }

  private void standing() throws SQLException {
    List<Long> ids = new ArrayList<>();
    for (long article : sql.list("SELECT no FROM article ORDER BY no", row -> row.getLong(1))) {
      List<Page.Row> expected = page.make(article, aliases).rows();
      List<Page.Row> found =
          sql.list(
              "SELECT * FROM standing WHERE id >= ? AND id < ? ORDER BY id",
              Audit::row,
              Page.firstId(article),
              Page.firstId(article + 1));
      if (!expected.equals(found)) {
        fault(
            "article " + article,
            "the claims that hold are not those that follow from its readings and reviews; `daybook verify"
                + " --rebuild` makes them anew");
      }
      expected.forEach(row -> ids.add(row.id()));
    }
    List<Long> words = sql.list(dialect.wordIds(), row -> row.getLong(1));
    List<Long> held = sql.list("SELECT id FROM standing ORDER BY id", row -> row.getLong(1));
    if (!words.equals(ids) || !held.equals(ids)) {
      fault(
          "search", "the index of words is not that of the claims; see `daybook verify --rebuild`");
    }
    long atoms =
        sql.number(
            "SELECT count(*) FROM standing_outcome o LEFT JOIN standing s ON s.id = o.id WHERE s.id IS NULL");
    if (atoms > 0) {
      fault("search", "outcomes of claims that are not there; see `daybook verify --rebuild`");
    }
  }

  private static Page.Row row(java.sql.ResultSet row) throws SQLException {
    Long ord = Sql.numberOrNull(row, "ord");
    return new Page.Row(
        row.getLong("id"),
        row.getLong("version_no"),
        Sql.numberOrNull(row, "claims_no"),
        ord == null ? null : ord.intValue(),
        row.getString("json"),
        Sql.numberOrNull(row, "review_no"),
        Objects.requireNonNull(row.getString("state")),
        row.getString("side"),
        Objects.requireNonNull(row.getString("thing")),
        Objects.requireNonNull(row.getString("claimant")),
        Objects.requireNonNull(row.getString("speaker")),
        row.getString("first_day"),
        row.getString("last_day"),
        row.getInt("doubt"));
  }
}
