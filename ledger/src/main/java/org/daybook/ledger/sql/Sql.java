package org.daybook.ledger.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs SQL on one connection. Statements are prepared once. */
final class Sql implements AutoCloseable {

  /** So many rows are fetched at a time where there may be many. */
  private static final int AT_A_TIME = 2000;

  /** Makes a value of a row. */
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** Takes a row. */
  interface Each {
    void take(ResultSet row) throws SQLException;
  }

  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  Sql(Connection connection) {
    this.connection = connection;
  }

  Connection connection() {
    return connection;
  }

  /** Runs a statement; gives how many rows it touched. */
  int run(String sql, @Nullable Object... values) throws SQLException {
    return bound(prepared(sql), values).executeUpdate();
  }

  /** All rows, each as a value. */
  <T> List<T> list(String sql, Row<T> row, @Nullable Object... values) throws SQLException {
    List<T> all = new ArrayList<>();
    try (ResultSet rows = bound(prepared(sql), values).executeQuery()) {
      while (rows.next()) {
        all.add(row.of(rows));
      }
    }
    return all;
  }

  /** The first row as a value; null where there is none. */
  <T> @Nullable T first(String sql, Row<T> row, @Nullable Object... values) throws SQLException {
    try (ResultSet rows = bound(prepared(sql), values).executeQuery()) {
      return rows.next() ? row.of(rows) : null;
    }
  }

  /** A number: of a count. */
  long number(String sql, @Nullable Object... values) throws SQLException {
    Long number = first(sql, row -> row.getLong(1), values);
    return number == null ? 0 : number;
  }

  /** Hands on row after row, also of very many; the connection may be used meanwhile. */
  void each(String sql, Each each, @Nullable Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setFetchSize(AT_A_TIME);
      try (ResultSet rows = bound(statement, values).executeQuery()) {
        while (rows.next()) {
          each.take(rows);
        }
      }
    }
  }

  private PreparedStatement prepared(String sql) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    return statement;
  }

  private static PreparedStatement bound(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  /** A number that may be missing. */
  static @Nullable Long numberOrNull(ResultSet row, String column) throws SQLException {
    long number = row.getLong(column);
    return row.wasNull() ? null : number;
  }

  /** Forgets the prepared statements: one that failed half-way may not be fit for another run. */
  void forget() throws SQLException {
    for (PreparedStatement statement : prepared.values()) {
      statement.close();
    }
    prepared.clear();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
