package org.daybook.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The contract over PostgreSQL: a real server, started for this class, with a schema for each test. */
class PostgresLedgerTest extends LedgerContract {

  private static final AtomicInteger TESTS = new AtomicInteger();
  private static EmbeddedPostgres server;

  private final String schema = "test_" + TESTS.incrementAndGet();

  @BeforeAll
  static void start() throws IOException {
    server = EmbeddedPostgres.builder().start();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  private String address() {
    return "postgresql://postgres@localhost:"
        + server.getPort()
        + "/postgres?currentSchema="
        + schema;
  }

  @Override
  Ledger open() {
    run("CREATE SCHEMA IF NOT EXISTS " + schema);
    return Ledger.open(address(), CLOCK);
  }

  @Override
  Ledger openToRead() {
    return Ledger.openToRead(address());
  }

  @Override
  void tamper(String... statements) {
    for (String statement : statements) {
      run("SET search_path = " + schema + "; SET session_replication_role = replica; " + statement);
    }
  }

  @Override
  void overwrite(String statement) {
    run("SET search_path = " + schema + "; " + statement);
  }

  private static void run(String sql) {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }
}
