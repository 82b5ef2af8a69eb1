package org.daybook.ledger.sql;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.daybook.ledger.LedgerException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;

/** SQLite: one file beside its write-ahead log. */
final class SqliteDialect implements Dialect {

  /** What every SQLite file begins with. */
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  /** The mark that our schema sets, "DYBK". */
  private static final int OURS = 1146700363;

  /** So long one writer waits for another, in milliseconds. */
  private static final int PATIENCE = 30_000;

  /** So many kilobytes of the file are held: with little, adding to a large ledger reads its indexes over and over. */
  private static final int CACHE = 64_000;

  private final Path file;

  SqliteDialect(String file) {
    this.file = Path.of(file);
  }

  @Override
  public String folder() {
    return "sqlite";
  }

  @Override
  public String place() {
    return file.toString();
  }

  @Override
  public Connection connect(boolean readOnly) throws SQLException {
    check(readOnly);
    boolean writable = !Files.exists(file) || Files.isWritable(file);
    Connection connection = source(readOnly || !writable).getConnection();
    int owner = number(connection, "PRAGMA application_id");
    if (owner != OURS && number(connection, "SELECT count(*) FROM sqlite_master") > 0) {
      if (owner != 0 || !hasTable(connection, Schema.TABLE)) {
        connection.close();
        throw notOurs("a SQLite database of another program");
      }
    }
    return connection;
  }

  private void check(boolean readOnly) {
    if (Files.isDirectory(file)) {
      throw new LedgerException(
          file + ": is a folder; name the ledger's file, for example " + file + "/ledger.db", null);
    }
    if (Files.exists(file)) {
      checkHead();
    } else if (readOnly) {
      throw new LedgerException(
          file + ": there is no ledger yet; `daybook add PATH` makes it", null);
    } else {
      makeFolder();
    }
  }

  private void checkHead() {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(MAGIC.length);
    } catch (IOException e) {
      throw new LedgerException(file + ": the ledger cannot be read: " + e.getMessage(), e);
    }
    if (head.length > 0 && !java.util.Arrays.equals(head, MAGIC)) {
      throw notOurs("no SQLite file");
    }
  }

  private LedgerException notOurs(String what) {
    return new LedgerException(
        file + ": is no ledger but " + what + "; name another file with --ledger", null);
  }

  private void makeFolder() {
    Path folder = file.toAbsolutePath().getParent();
    try {
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw new LedgerException(
          folder + ": the ledger's folder cannot be made: " + e.getMessage(), e);
    }
  }

  private SQLiteDataSource source(boolean readOnly) {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(readOnly);
    config.setBusyTimeout(PATIENCE);
    config.enforceForeignKeys(true);
    config.setCacheSize(-CACHE);
    if (!readOnly) {
      config.setJournalMode(SQLiteConfig.JournalMode.WAL);
      // What was confirmed survives a power cut too, not only the process's end.
      config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    }
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }

  @Override
  public DataSource migrations() {
    return source(false);
  }

  private static int number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getInt(1) : 0;
    }
  }

  @Override
  public boolean hasTable(Connection connection, String table) throws SQLException {
    return number(
            connection,
            "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = '" + table + "'")
        > 0;
  }

  @Override
  public void begin(Connection connection) throws SQLException {
    execute(connection, "BEGIN IMMEDIATE");
  }

  @Override
  public void commit(Connection connection) throws SQLException {
    execute(connection, "COMMIT");
  }

  @Override
  public void rollback(Connection connection) throws SQLException {
    execute(connection, "ROLLBACK");
  }

  @Override
  public void beginToRead(Connection connection) throws SQLException {
    execute(connection, "BEGIN");
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public String keepWords() {
    return "INSERT INTO words (rowid, body) VALUES (?, ?)";
  }

  @Override
  public String forgetWords() {
    return "DELETE FROM words WHERE rowid >= ? AND rowid < ?";
  }

  @Override
  public String wordsMatch() {
    return "s.id IN (SELECT rowid FROM words WHERE words MATCH ?)";
  }

  @Override
  public String wordIds() {
    return "SELECT rowid FROM words ORDER BY rowid";
  }

  @Override
  public String ofAddress() {
    return "s.address = ?";
  }

  @Override
  public String match(Search search) {
    List<String> terms =
        search.terms().stream()
            .map(t -> '"' + String.join(" ", t.words()) + '"' + (t.open() ? " *" : ""))
            .toList();
    return String.join(" AND ", terms);
  }

  @Override
  public String damage(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA integrity_check(1)")) {
      String said = row.next() ? row.getString(1) : "nothing";
      return said.equals("ok") ? "" : said;
    }
  }

  @Override
  public LedgerException explain(SQLException e) {
    // The low byte is the code, the rest says more closely.
    SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xff);
    return new LedgerException(file + ": " + told(code, e.getMessage()), e);
  }

  private static String told(SQLiteErrorCode code, @Nullable String message) {
    return switch (code) {
      case SQLITE_FULL ->
          "the ledger cannot grow: the disk or its quota is full; nothing of the last batch was kept, all before it"
              + " is safe: make room and do it again";
      case SQLITE_BUSY, SQLITE_LOCKED ->
          "another program has been writing to the ledger for "
              + PATIENCE / 1000
              + " seconds; try again when it is done";
      case SQLITE_READONLY, SQLITE_PERM ->
          "the ledger cannot be written: the file or its folder is read-only; give daybook the right to write there, or"
              + " name another with --ledger";
      case SQLITE_CANTOPEN, SQLITE_AUTH ->
          "the ledger cannot be opened; look at the rights of the file and its folder";
      case SQLITE_CORRUPT, SQLITE_NOTADB ->
          "the ledger's file is damaged; put back a copy of it (and see what `daybook verify` says of that): "
              + message;
      case SQLITE_IOERR -> "the disk failed, or is full: " + message;
      default -> "the ledger's database says: " + message;
    };
  }
}
