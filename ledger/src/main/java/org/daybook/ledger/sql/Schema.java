package org.daybook.ledger.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.daybook.ledger.LedgerException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** The tables' form, by numbered migrations. Flyway is loaded only where there is something to do. */
final class Schema {

  /** The migrations' own table. */
  static final String TABLE = "daybook_schema";

  /** The newest migration that this program brings; a test holds it to the files. */
  static final int NEWEST = 1;

  /** Silent: what fails is thrown. Held here, since the logging system holds its loggers weakly. */
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  /** So often migrating is tried while another process does the same. */
  private static final int TRIES = 20;

  private Schema() {}

  /** Brings a ledger's tables to the newest form, unless it may only be read. */
  static void bring(Dialect dialect, Connection connection, boolean readOnly) throws SQLException {
    int found = version(dialect, connection);
    if (found == NEWEST) {
      return;
    }
    if (found > NEWEST) {
      throw new LedgerException(
          dialect.place()
              + ": the ledger was written by a newer daybook (tables of version "
              + found
              + ", this one knows "
              + NEWEST
              + "); install the newer one",
          null);
    }
    if (readOnly) {
      throw new LedgerException(
          dialect.place()
              + (found == 0
                  ? ": there is no ledger yet; `daybook add PATH` makes it"
                  : ": the ledger is of an older daybook; any command that writes brings it up to date"),
          null);
    }
    migrate(dialect, connection);
  }

  /** The version that the tables have; 0 where there are none. */
  static int version(Dialect dialect, Connection connection) throws SQLException {
    if (!dialect.hasTable(connection, TABLE)) {
      return 0;
    }
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT max(CAST(version AS integer)) FROM " + TABLE + " WHERE success")) {
      return row.next() ? row.getInt(1) : 0;
    }
  }

  /** Two processes may find that there is no ledger at once; the one that comes second tries again and finds it made. */
  private static void migrate(Dialect dialect, Connection connection) throws SQLException {
    FLYWAY.setLevel(Level.OFF);
    for (int i = 1; ; i++) {
      try {
        Flyway.configure(Schema.class.getClassLoader())
            .dataSource(dialect.migrations())
            .locations("classpath:org/daybook/ledger/sql/" + dialect.folder())
            .table(TABLE)
            .load()
            .migrate();
        return;
      } catch (FlywayException e) {
        if (version(dialect, connection) == NEWEST) {
          return;
        }
        if (i == TRIES || !isBusy(e)) {
          throw new LedgerException(
              dialect.place() + ": the ledger's tables cannot be made: " + cause(e), e);
        }
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LedgerException("interrupted while the ledger was made", e);
    }
  }

  /** Whether somebody else was at it: the database says busy, or that a table is there already. */
  private static boolean isBusy(Throwable e) {
    String said = cause(e).toLowerCase(Locale.ROOT);
    return said.contains("busy")
        || said.contains("locked")
        || said.contains("already exists")
        || said.contains("duplicate");
  }

  private static String cause(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage()).replaceAll("\\s*\\R\\s*", " ");
  }
}
