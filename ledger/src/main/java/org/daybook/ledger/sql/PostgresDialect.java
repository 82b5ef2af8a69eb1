package org.daybook.ledger.sql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.daybook.ledger.LedgerException;
import org.jspecify.annotations.Nullable;

/** PostgreSQL: a schema of a database that a team shares. */
final class PostgresDialect implements Dialect {

  private static final List<String> BEGINNINGS =
      List.of("postgresql://", "postgres://", "jdbc:postgresql:");

  private final String url;
  private final Properties who = new Properties();

  /** Of an address such as {@code postgresql://ann@db.example/daybook}. */
  PostgresDialect(String address) {
    String rest = address;
    for (String beginning : BEGINNINGS) {
      if (address.startsWith(beginning)) {
        rest = address.substring(beginning.length());
      }
    }
    rest = rest.startsWith("//") ? rest.substring(2) : rest;
    int slash = rest.indexOf('/');
    int at = slash < 0 ? rest.lastIndexOf('@') : rest.lastIndexOf('@', slash);
    if (at >= 0) {
      String[] person = rest.substring(0, at).split(":", 2);
      who.setProperty("user", decoded(person[0]));
      if (person.length == 2) {
        who.setProperty("password", decoded(person[1]));
      }
    }
    who.setProperty("ApplicationName", "daybook");
    url = "jdbc:postgresql://" + rest.substring(at + 1);
  }

  /** Whether a ledger's place is one of PostgreSQL. */
  static boolean isAddress(String place) {
    return BEGINNINGS.stream().anyMatch(place::startsWith);
  }

  private static String decoded(String text) {
    return java.net.URLDecoder.decode(
        text.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8);
  }

  @Override
  public String folder() {
    return "postgres";
  }

  @Override
  public String place() {
    int question = url.indexOf('?');
    return url.substring("jdbc:".length(), question < 0 ? url.length() : question);
  }

  @Override
  public Connection connect(boolean readOnly) throws SQLException {
    Connection connection = DriverManager.getConnection(url, who);
    connection.setReadOnly(readOnly);
    return connection;
  }

  @Override
  public DataSource migrations() {
    return new Connections(() -> DriverManager.getConnection(url, who));
  }

  @Override
  public boolean hasTable(Connection connection, String table) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tablename = ?")) {
      statement.setString(1, table);
      try (ResultSet row = statement.executeQuery()) {
        return row.next();
      }
    }
  }

  @Override
  public void begin(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      // Entries are numbered one after the other: writers take turns, readers go on.
      statement.execute("SET LOCAL lock_timeout = '30s'");
      statement.execute("LOCK TABLE journal IN EXCLUSIVE MODE");
    } catch (SQLException e) {
      rollback(connection);
      throw e;
    }
  }

  @Override
  public void commit(Connection connection) throws SQLException {
    connection.commit();
    connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    connection.setAutoCommit(true);
  }

  @Override
  public void rollback(Connection connection) throws SQLException {
    connection.rollback();
    connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    connection.setAutoCommit(true);
  }

  @Override
  public void beginToRead(Connection connection) throws SQLException {
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setAutoCommit(false);
  }

  @Override
  public String keepWords() {
    return "INSERT INTO words (id, words) VALUES (?, to_tsvector('simple', ?))";
  }

  @Override
  public String forgetWords() {
    return "DELETE FROM words WHERE id >= ? AND id < ?";
  }

  @Override
  public String wordsMatch() {
    return "s.id IN (SELECT id FROM words WHERE words @@ to_tsquery('simple', ?))";
  }

  @Override
  public String wordIds() {
    return "SELECT id FROM words ORDER BY id";
  }

  @Override
  public String ofAddress() {
    return "md5(s.address) = md5(?)";
  }

  @Override
  public String match(Search search) {
    return search.terms().stream()
        .map(t -> "(" + String.join(" <-> ", t.words()) + (t.open() ? ":*" : "") + ")")
        .collect(Collectors.joining(" & "));
  }

  @Override
  public String damage(Connection connection) {
    return "";
  }

  @Override
  public LedgerException explain(SQLException e) {
    return new LedgerException(place() + ": " + told(e.getSQLState(), e.getMessage()), e);
  }

  private static String told(@Nullable String state, @Nullable String message) {
    String code = state == null ? "" : state;
    String said = String.valueOf(message).replaceAll("\\s*\\R\\s*", " ");
    String family = code.length() < 2 ? "" : code.substring(0, 2);
    return switch (family.toLowerCase(Locale.ROOT)) {
      case "08" -> "the ledger's server cannot be reached: " + said;
      case "28" ->
          "the ledger's server does not let you in: "
              + said
              + " (the password may stand in PGPASSFILE or ~/.pgpass)";
      case "3d" -> said + "; make the database first: createdb NAME";
      case "53" -> "the ledger cannot grow, nothing of the last batch was kept: " + said;
      case "55" ->
          "another program has been writing to the ledger for 30 seconds; try again when it is done";
      case "42" -> "the ledger's server does not allow it: " + said;
      case "25" -> "the ledger is only open to read: " + said;
      default -> "the ledger's server says: " + said;
    };
  }
}
