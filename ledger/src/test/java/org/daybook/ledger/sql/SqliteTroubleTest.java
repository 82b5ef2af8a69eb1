package org.daybook.ledger.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.ledger.Ledger;
import org.daybook.ledger.LedgerException;
import org.daybook.ledger.Source;
import org.daybook.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user is told when a ledger's file cannot be used, and that nothing is broken then. */
class SqliteTroubleTest {

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("ledger.db");
  }

  private static SqlLedger open(Path file) {
    return SqlLedger.open(new SqliteDialect(file.toString()), Clock.systemUTC(), false);
  }

  private static String refused(Path file) {
    String said = assertThrows(LedgerException.class, () -> open(file)).getMessage();
    assertTrue(said.startsWith(file + ": "), said);
    assertFalse(said.contains("\n"), said);
    return said;
  }

  private void execute(Path file, String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static void add(Ledger ledger, int n) {
    String text = n + " tanks were destroyed near Bakhmut. " + "It rained. ".repeat(500);
    ledger.add(new Article("a" + n, text, null, null), Source.of("file:///a" + n));
  }

  @Test
  void aFullDiskKeepsWhatWasConfirmed() throws SQLException {
    int kept = 0;
    try (SqlLedger ledger = open(file())) {
      ledger.sql().first("PRAGMA max_page_count = 80", row -> 0);
      LedgerException full = null;
      while (full == null) {
        try {
          add(ledger, kept);
          kept++;
        } catch (LedgerException e) {
          full = e;
        }
      }
      assertTrue(full.getMessage().contains("the disk or its quota is full"), full.getMessage());
      assertTrue(kept > 2);
      // The same ledger still answers, and goes on when there is room.
      assertEquals(kept, ledger.holdings().articles());
      ledger.sql().first("PRAGMA max_page_count = 4000", row -> 0);
      add(ledger, kept);
    }
    try (Ledger ledger = open(file())) {
      assertEquals(kept + 1, ledger.holdings().articles());
      assertEquals(List.of(), ledger.verify(step -> {}));
    }
  }

  @Test
  void aFileThatIsNoLedgerIsLeftAlone() throws IOException {
    Files.writeString(file(), "Dear diary, this is a text and no ledger at all.");
    assertTrue(refused(file()).contains("is no ledger but no SQLite file"));
    assertEquals("Dear diary, this is a text and no ledger at all.", Files.readString(file()));
  }

  @Test
  void anotherProgramsDatabaseIsLeftAlone() throws SQLException {
    execute(file(), "CREATE TABLE birds (name TEXT)");
    assertTrue(refused(file()).contains("a SQLite database of another program"));
    execute(file(), "PRAGMA application_id = 7");
    assertTrue(refused(file()).contains("a SQLite database of another program"));
  }

  @Test
  void aFolderIsNoLedger() {
    assertTrue(refused(folder).contains("is a folder"));
  }

  @Test
  void aFolderThatCannotBeMadeIsTold() throws IOException {
    Files.writeString(folder.resolve("taken"), "x");
    String said =
        assertThrows(LedgerException.class, () -> open(folder.resolve("taken/ledger.db")))
            .getMessage();
    assertTrue(said.contains("taken"), said);
  }

  @Test
  void aNewerLedgerIsRefused() throws SQLException {
    open(file()).close();
    execute(
        file(),
        "INSERT INTO daybook_schema SELECT installed_rank + 1, '99', 'newer', type, script, checksum, installed_by,"
            + " installed_on, execution_time, success FROM daybook_schema WHERE version = '1'");
    String said = refused(file());
    assertTrue(said.contains("was written by a newer daybook (tables of version 99"), said);
    assertTrue(said.endsWith("install the newer one"), said);
  }

  @Test
  void whereThereIsNoneReadingSaysSoAndMakesNone() {
    String said =
        assertThrows(LedgerException.class, () -> Ledger.openToRead(file().toString()))
            .getMessage();
    assertTrue(said.contains("there is no ledger yet; `daybook add PATH` makes it"), said);
    assertFalse(Files.exists(file()));
  }

  @Test
  void aDamagedFileIsNoticed() throws IOException {
    try (SqlLedger ledger = open(file())) {
      for (int i = 0; i < 20; i++) {
        add(ledger, i);
      }
    }
    byte[] bytes = Files.readAllBytes(file());
    for (int i = bytes.length / 2; i < bytes.length / 2 + 20_000; i++) {
      bytes[i] = (byte) (i * 31);
    }
    Files.write(file(), bytes);
    List<String> noticed = new ArrayList<>();
    try (Ledger ledger = open(file())) {
      ledger.verify(step -> {}).forEach(fault -> noticed.add(fault.toString()));
    } catch (LedgerException e) {
      noticed.add(e.getMessage());
    }
    assertFalse(noticed.isEmpty());
  }

  @Test
  void anEmptyFileBecomesALedger() throws IOException {
    Files.createFile(file());
    try (Ledger ledger = open(file())) {
      add(ledger, 1);
      assertEquals(List.of(), ledger.verify(step -> {}));
    }
  }

  @Test
  void theNewestVersionIsThatOfTheMigrations() throws IOException {
    for (String dialect : List.of("sqlite", "postgres")) {
      Path migrations = Path.of("..", "ledger/src/main/resources/org/daybook/ledger/sql", dialect);
      try (Stream<Path> files = Files.list(migrations)) {
        assertEquals(
            Schema.NEWEST,
            files
                .map(f -> f.getFileName().toString())
                .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                .max()
                .orElse(0));
      }
    }
  }

  @Test
  void aPostgresAddressIsToldWithoutItsPassword() {
    PostgresDialect dialect =
        new PostgresDialect("postgresql://ann:secret@db.example:5433/desk?ssl=true");
    assertEquals("postgresql://db.example:5433/desk", dialect.place());
    assertTrue(PostgresDialect.isAddress("jdbc:postgresql://localhost/desk"));
    assertFalse(PostgresDialect.isAddress("desk.db"));
  }

  @Test
  void aServerThatIsNotThereIsTold() {
    String said =
        assertThrows(
                LedgerException.class,
                () ->
                    Ledgers.open(
                        "postgresql://ann:secret@localhost:1/desk", Clock.systemUTC(), false))
            .getMessage();
    assertTrue(said.contains("the ledger's server cannot be reached"), said);
    assertFalse(said.contains("secret"), said);
  }
}
