package org.daybook.ledger.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.daybook.claim.Claim;
import org.daybook.compare.Series;
import org.daybook.ledger.Alias;
import org.daybook.ledger.ArticleVersion;
import org.daybook.ledger.Fault;
import org.daybook.ledger.Figure;
import org.daybook.ledger.Filter;
import org.daybook.ledger.Holdings;
import org.daybook.ledger.KeptClaim;
import org.daybook.ledger.KeptClaim.State;
import org.daybook.ledger.Ledger;
import org.daybook.ledger.Logged;
import org.daybook.ledger.Reading;
import org.daybook.ledger.Receipt;
import org.daybook.ledger.ReferenceSeries;
import org.daybook.ledger.Review;
import org.daybook.ledger.Source;
import org.daybook.ledger.Words;
import org.daybook.ledger.json.ClaimJson;
import org.daybook.text.Article;
import org.jspecify.annotations.Nullable;

/** A ledger in a database. */
final class SqlLedger implements Ledger {

  private final Dialect dialect;
  private final Sql sql;
  private final Journal journal;
  private final Articles articles;
  private final Readings readings;
  private final Reviews reviews;
  private final Page page;
  private final boolean readOnly;
  private boolean writing;

  private SqlLedger(Dialect dialect, Sql sql, Clock clock, boolean readOnly) {
    this.dialect = dialect;
    this.sql = sql;
    this.readOnly = readOnly;
    journal = new Journal(sql, clock);
    articles = new Articles(sql, dialect, journal);
    readings = new Readings(sql, journal);
    reviews = new Reviews(sql, journal);
    page = new Page(sql, dialect);
  }

  static SqlLedger open(Dialect dialect, Clock clock, boolean readOnly) {
    Connection connection = null;
    try {
      connection = dialect.connect(readOnly);
      Schema.bring(dialect, connection, readOnly);
      return new SqlLedger(dialect, new Sql(connection), clock, readOnly);
    } catch (SQLException e) {
      shut(connection, e);
      throw dialect.explain(e);
    } catch (RuntimeException e) {
      shut(connection, e);
      throw e;
    }
  }

  /** Its database, for tests that meddle with it. */
  Sql sql() {
    return sql;
  }

  private static void shut(@Nullable Connection connection, Exception because) {
    try {
      if (connection != null) {
        connection.close();
      }
    } catch (SQLException e) {
      because.addSuppressed(e);
    }
  }

  /** Work with the database. */
  private interface Work<T> {
    T run() throws SQLException;
  }

  private <T> T look(Work<T> work) {
    try {
      return work.run();
    } catch (SQLException e) {
      throw dialect.explain(e);
    }
  }

  /** Work that may find nothing. */
  private interface Search<T> {
    @Nullable T run() throws SQLException;
  }

  private <T> @Nullable T seek(Search<T> search) {
    try {
      return search.run();
    } catch (SQLException e) {
      throw dialect.explain(e);
    }
  }

  @Override
  public <T> T atOnce(Supplier<T> work) {
    return writing ? work.get() : write(work::get);
  }

  private <T> T write(Work<T> work) {
    try {
      if (writing) {
        return work.run();
      }
      return transaction(work);
    } catch (SQLException e) {
      throw dialect.explain(e);
    }
  }

  private <T> T transaction(Work<T> work) throws SQLException {
    if (readOnly) {
      throw new org.daybook.ledger.LedgerException(place() + ": was opened to be read only", null);
    }
    dialect.begin(sql.connection());
    writing = true;
    journal.reopen();
    boolean done = false;
    try {
      T result = work.run();
      dialect.commit(sql.connection());
      done = true;
      return result;
    } finally {
      writing = false;
      if (!done) {
        undo();
      }
    }
  }

  /** Rolls back. Where that fails the database has done it already, or the connection is gone and it will. */
  private void undo() {
    try {
      sql.forget();
      dialect.rollback(sql.connection());
    } catch (SQLException e) {
      System.getLogger("org.daybook.ledger").log(System.Logger.Level.DEBUG, "rollback", e);
    }
  }

  @Override
  public Receipt add(Article article, Source source) {
    return write(
        () -> {
          Articles.Placed placed = articles.add(article, source);
          if (placed.receipt().outcome() == Receipt.Outcome.CHANGED) {
            page.refresh(Objects.requireNonNull(placed.document()), reviews.aliases());
          }
          return placed.receipt();
        });
  }

  @Override
  public Receipt foresee(Article article, Source source) {
    return look(() -> articles.foresee(article, source).receipt());
  }

  @Override
  public boolean add(Reading reading) {
    return write(
        () -> {
          Readings.Of of = readings.of(reading.version());
          boolean added = readings.add(reading, of);
          if (added) {
            page.refresh(of.document(), reviews.aliases());
          }
          return added;
        });
  }

  @Override
  public boolean hasReading(String version, String reader) {
    return look(() -> readings.has(version, reader));
  }

  @Override
  public boolean add(Review review) {
    return write(
        () -> {
          Readings.Of of = readings.of(review.figure().version());
          boolean added = reviews.add(review, of);
          if (added) {
            page.refresh(of.document(), reviews.aliases());
          }
          return added;
        });
  }

  @Override
  public boolean add(ReferenceSeries series) {
    return write(() -> reviews.add(series));
  }

  @Override
  public boolean add(Alias alias) {
    return write(
        () -> {
          if (!reviews.add(alias)) {
            return false;
          }
          Aliases aliases = reviews.aliases();
          for (String name : aliases.through(alias.name())) {
            for (long document : documentsWith(name)) {
              page.refresh(document, aliases);
            }
          }
          return true;
        });
  }

  private List<Long> documentsWith(String claimant) throws SQLException {
    return sql.list(
        """
        SELECT DISTINCT w.article_no FROM standing s JOIN version w ON w.no = s.version_no
        WHERE s.claimant = ?
        """,
        row -> row.getLong(1),
        Page.cut(claimant));
  }

  @Override
  public void claims(Filter filter, Consumer<KeptClaim> each) {
    look(
        () -> {
          boolean alone = !writing;
          if (alone) {
            dialect.beginToRead(sql.connection());
          }
          try {
            Query query = query(filter);
            sql.each(query.claims(), row -> each.accept(kept(row)), query.values());
          } finally {
            if (alone) {
              dialect.rollback(sql.connection());
            }
          }
          return true;
        });
  }

  private static KeptClaim kept(java.sql.ResultSet row) throws SQLException {
    Claim claim = ClaimJson.read(row.getString("claim"));
    long id = row.getLong("id");
    Review review = Sql.numberOrNull(row, "review_no") == null ? null : Rows.review(row);
    return new KeptClaim(
        new Figure(row.getString("version"), claim.span().start(), (int) (id & (Figure.TWINS - 1))),
        claim,
        State.of(row.getString("state")),
        review,
        review == null ? null : Instant.parse(row.getString("reviewed_at")));
  }

  @Override
  public long count(Filter filter) {
    return look(
        () -> {
          Query query = query(filter);
          return sql.number(query.count(), query.values());
        });
  }

  private Query query(Filter filter) throws SQLException {
    Articles.Document document = filter.doc() == null ? null : articles.byDoc(filter.doc());
    return new Query(
        filter,
        dialect,
        filter.claimant() == null ? List.of() : speakers(filter.claimant()),
        document == null ? null : document.no());
  }

  /** Whom the claims of a claimant's names speak for, and of the names that it is an alias of. */
  private List<String> speakers(String claimant) throws SQLException {
    List<String> speakers = new ArrayList<>();
    for (String name : reviews.aliases().through(claimant)) {
      for (String speaker :
          sql.list(
              "SELECT DISTINCT speaker FROM standing WHERE claimant = ? ORDER BY speaker",
              row -> row.getString(1),
              Page.cut(name))) {
        if (!speakers.contains(speaker)) {
          speakers.add(speaker);
        }
      }
    }
    Claim.Standing standing = reviews.aliases().standing(claimant);
    if (standing != null && !speakers.contains(Page.speaker(standing))) {
      speakers.add(Page.speaker(standing));
    }
    return speakers;
  }

  @Override
  public @Nullable ArticleVersion article(String doc) {
    return version("WHERE a.doc = ? ORDER BY v.no DESC LIMIT 1", doc);
  }

  @Override
  public @Nullable ArticleVersion version(String id) {
    return version("WHERE v.id = ?", id);
  }

  private @Nullable ArticleVersion version(String which, String value) {
    return seek(
        () ->
            sql.first(
                "SELECT " + Rows.VERSION + " FROM " + Rows.VERSIONS + " " + which,
                Rows::version,
                value));
  }

  @Override
  public void docs(Consumer<String> each) {
    look(
        () -> {
          for (String doc : sql.list("SELECT doc FROM article ORDER BY no", r -> r.getString(1))) {
            each.accept(doc);
          }
          return true;
        });
  }

  @Override
  public List<String> docsBeginning(String start, int most) {
    return look(
        () ->
            sql.list(
                "SELECT doc FROM article WHERE doc >= ? AND doc < ? ORDER BY doc LIMIT " + most,
                row -> row.getString(1),
                start,
                start + Character.toString(Character.MAX_CODE_POINT)));
  }

  @Override
  public List<Logged> history(String doc) {
    return look(
        () -> {
          Articles.Document document = articles.byDoc(doc);
          return document == null ? List.of() : new History(sql).of(document.no());
        });
  }

  @Override
  public @Nullable Review lastReview(Figure figure) {
    return seek(() -> reviews.last(figure));
  }

  @Override
  public @Nullable Alias lastAlias(String name) {
    return seek(() -> reviews.aliases().of(name));
  }

  @Override
  public List<Logged> aliases() {
    return look(
        () ->
            sql.list(
                "SELECT a.*, j.at FROM alias a JOIN journal j ON j.no = a.no ORDER BY a.no",
                row ->
                    new Logged(
                        row.getLong("no"), Instant.parse(row.getString("at")), Rows.alias(row))));
  }

  @Override
  public Claim.@Nullable Standing standing(String claimant) {
    return seek(
        () ->
            sql.first(
                """
                SELECT speaker FROM standing WHERE claimant = ?
                GROUP BY speaker ORDER BY count(*) DESC, speaker LIMIT 1
                """,
                row -> {
                  String speaker = row.getString(1);
                  int space = speaker.indexOf(' ');
                  String side = speaker.substring(0, space);
                  return new Claim.Standing(
                      side.equals("-") ? null : side, speaker.substring(space + 1));
                },
                Page.cut(Words.fold(claimant))));
  }

  @Override
  public List<String> claimants(String words, int most) {
    return look(
        () ->
            sql.list(
                """
                SELECT claimant FROM standing WHERE claimant LIKE ?
                GROUP BY claimant ORDER BY count(*) DESC, claimant LIMIT\s"""
                    + most,
                row -> row.getString(1),
                "%" + Words.fold(words).replace(' ', '%') + "%"));
  }

  @Override
  public List<Series> series() {
    return look(
        () -> {
          Map<String, Long> order = new HashMap<>();
          Map<String, Series> holding = new HashMap<>();
          sql.each(
              "SELECT no, matter, source, json FROM series ORDER BY no",
              row -> {
                order.putIfAbsent(row.getString("matter"), row.getLong("no"));
                holding.put(row.getString("matter"), Rows.series(row).series());
              });
          return holding.entrySet().stream()
              .sorted(Comparator.comparing(e -> order.getOrDefault(e.getKey(), 0L)))
              .map(Map.Entry::getValue)
              .toList();
        });
  }

  @Override
  public Holdings holdings() {
    return look(
        () ->
            new Holdings(
                sql.number("SELECT count(*) FROM article"),
                sql.number("SELECT count(*) FROM version"),
                sql.number("SELECT count(*) FROM reading"),
                sql.number("SELECT count(*) FROM standing WHERE state <> 'rejected'"),
                sql.number("SELECT count(*) FROM standing WHERE state = 'unreviewed'"),
                sql.number("SELECT count(*) FROM review")));
  }

  @Override
  public List<Fault> verify(Consumer<String> step) {
    return look(
        () -> {
          dialect.beginToRead(sql.connection());
          try {
            return new Audit(sql, dialect, page, reviews.aliases()).run(step);
          } finally {
            dialect.rollback(sql.connection());
          }
        });
  }

  @Override
  public void rebuild(Consumer<String> step) {
    write(
        () -> {
          step.accept("making the claims that hold anew");
          Aliases aliases = reviews.aliases();
          sql.run("DELETE FROM standing");
          sql.run("DELETE FROM standing_outcome");
          sql.run(dialect.forgetWords(), Long.MIN_VALUE, Long.MAX_VALUE);
          for (long article : sql.list("SELECT no FROM article ORDER BY no", r -> r.getLong(1))) {
            page.refresh(article, aliases);
          }
          return true;
        });
  }

  @Override
  public String place() {
    return dialect.place();
  }

  @Override
  public void close() {
    look(
        () -> {
          sql.close();
          return true;
        });
  }
}
