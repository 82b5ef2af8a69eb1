package org.daybook.ledger.sql;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import org.daybook.ledger.ArticleVersion;
import org.daybook.ledger.Hash;
import org.daybook.ledger.Receipt;
import org.daybook.ledger.Receipt.Outcome;
import org.daybook.ledger.Sighting;
import org.daybook.ledger.Source;
import org.daybook.text.Article;
import org.jspecify.annotations.Nullable;

/** Documents, their versions, and where these were met. */
final class Articles {

  /** So much of a hash is put behind a name that another document has; more of it where that is taken too. */
  private static final int SUFFIX = 6;

  private final Sql sql;
  private final Dialect dialect;
  private final Journal journal;

  Articles(Sql sql, Dialect dialect, Journal journal) {
    this.sql = sql;
    this.dialect = dialect;
    this.journal = journal;
  }

  /** A document: its number and id. */
  record Document(long no, String doc) {}

  /** What became of an article; its document's number is null while nothing was added. */
  record Placed(Receipt receipt, @Nullable Long document) {}

  /** Where an article belongs, and whether it is there. */
  Placed foresee(Article article, Source source) throws SQLException {
    Document document = document(article, source);
    if (document == null) {
      String doc = freeId(article, source);
      return new Placed(new Receipt(ArticleVersion.of(doc, article), Outcome.NEW), null);
    }
    ArticleVersion version = ArticleVersion.of(document.doc, article);
    boolean known = versionNo(version.id()) != null;
    return new Placed(new Receipt(version, known ? Outcome.KNOWN : Outcome.CHANGED), document.no);
  }

  /** Adds what is not there yet of an article: document, version, text, sighting. */
  Placed add(Article article, Source source) throws SQLException {
    Placed placed = foresee(article, source);
    ArticleVersion version = placed.receipt.version();
    Long document = placed.document;
    if (placed.receipt.outcome() != Outcome.KNOWN) {
      document = addVersion(version, article.doc(), document);
    }
    addSighting(new Sighting(version.id(), source));
    return new Placed(placed.receipt, document);
  }

  /** By the address that it came from, else by name, text, day and outlet. */
  private @Nullable Document document(Article article, Source source) throws SQLException {
    Document known = null;
    if (source.address() != null) {
      known =
          sql.first(
              """
              SELECT a.no, a.doc FROM sighting s
              JOIN version v ON v.no = s.version_no
              JOIN article a ON a.no = v.article_no
              WHERE\s"""
                  + dialect.ofAddress()
                  + " ORDER BY s.no DESC LIMIT 1",
              row -> new Document(row.getLong(1), row.getString(2)),
              source.address());
    }
    return known != null ? known : twin(article);
  }

  private @Nullable Document twin(Article article) throws SQLException {
    return sql
        .list(
            """
            SELECT a.no, a.doc, v.date, v.publisher FROM version v JOIN article a ON a.no = v.article_no
            WHERE v.text_hash = ? AND a.name = ? ORDER BY v.no
            """,
            row -> {
              boolean same =
                  Objects.equals(row.getString(3), text(article.date()))
                      && Objects.equals(row.getString(4), article.publisher());
              return new Document(same ? row.getLong(1) : -1, row.getString(2));
            },
            Hash.ofText(article.text()),
            name(article.doc()))
        .stream()
        .filter(document -> document.no >= 0)
        .findFirst()
        .orElse(null);
  }

  private String freeId(Article article, Source source) throws SQLException {
    String name = name(article.doc());
    String address = source.address();
    String hash = Hash.ofText(address == null ? article.text() : address);
    String doc = name;
    for (int digits = SUFFIX; byDoc(doc) != null; digits++) {
      doc = name + "-" + hash.substring(0, digits);
    }
    return doc;
  }

  private static String name(String doc) {
    return doc.isBlank() ? "article" : Page.cut(doc);
  }

  @Nullable Document byDoc(String doc) throws SQLException {
    return sql.first(
        "SELECT no, doc FROM article WHERE doc = ?",
        row -> new Document(row.getLong(1), row.getString(2)),
        doc);
  }

  private long addVersion(ArticleVersion version, String name, @Nullable Long document)
      throws SQLException {
    long no = journal.append(version.kind(), version.id());
    long article = document == null ? no : document;
    if (document == null) {
      sql.run(
          "INSERT INTO article (no, doc, name) VALUES (?, ?, ?)", no, version.doc(), name(name));
    }
    String hash = version.textHash();
    sql.run(
        "INSERT INTO text (hash, text) VALUES (?, ?) ON CONFLICT DO NOTHING", hash, version.text());
    sql.run(
        "INSERT INTO version (no, id, article_no, text_hash, date, publisher) VALUES (?, ?, ?, ?, ?, ?)",
        no,
        version.id(),
        article,
        hash,
        text(version.date()),
        version.publisher());
    return article;
  }

  private void addSighting(Sighting sighting) throws SQLException {
    if (journal.has(sighting.id())) {
      return;
    }
    Source source = sighting.source();
    long no = journal.append(sighting.kind(), sighting.id());
    sql.run(
        """
        INSERT INTO sighting
          (no, id, version_no, address, format, bytes_hash, headline, byline, retrieved, charset)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        no,
        sighting.id(),
        versionNo(sighting.version()),
        source.address(),
        source.format(),
        source.bytesHash(),
        clean(source.headline()),
        clean(source.byline()),
        source.retrieved() == null ? null : source.retrieved().toString(),
        source.charset());
  }

  /** What a page says of itself beside its text is kept as far as a database can. */
  private static @Nullable String clean(@Nullable String text) {
    return text == null ? null : text.replace('\0', ' ');
  }

  @Nullable Long versionNo(String id) throws SQLException {
    return sql.first("SELECT no FROM version WHERE id = ?", row -> row.getLong(1), id);
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
