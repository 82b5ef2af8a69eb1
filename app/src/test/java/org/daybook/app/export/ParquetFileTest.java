package org.daybook.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.daybook.app.export.Column.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parquet files as DuckDB reads them. */
class ParquetFileTest {

  @TempDir Path folder;

  private static List<Column> columns() {
    return List.of(
        new Column("text", Kind.TEXT),
        new Column("number", Kind.DECIMAL),
        new Column("flag", Kind.BOOLEAN),
        new Column("list", Kind.TEXTS));
  }

  @Test
  void manyRowsMakeManyGroupsAndNoneIsLost() throws IOException, SQLException {
    Path path = folder.resolve("a.parquet");
    int rows = 50_001;
    try (OutputStream out = Files.newOutputStream(path)) {
      ParquetFile file = new ParquetFile(out, columns());
      for (int i = 0; i < rows; i++) {
        List<String> list =
            i % 3 == 0 ? List.of() : i % 3 == 1 ? List.of("é" + i) : List.of("a", "b");
        file.row(
            Arrays.asList(
                i % 5 == 0 ? null : "t" + i, BigDecimal.valueOf(i - 100L, 1), i % 2 == 0, list));
      }
      file.end();
    }
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet answer =
            statement.executeQuery(
                "SELECT count(*), count(text), sum(number), sum(flag::INT), sum(len(list)), min(number) FROM '"
                    + path
                    + "'")) {
      answer.next();
      assertEquals(rows, answer.getLong(1));
      assertEquals(rows - 10_001, answer.getLong(2));
      BigDecimal sum = BigDecimal.valueOf((long) rows * (rows - 1) / 2 - 100L * rows, 1);
      assertEquals(0, sum.compareTo(answer.getBigDecimal(3)));
      assertEquals(25_001, answer.getLong(4));
      assertEquals(16_667 + 2 * 16_667, answer.getLong(5));
      assertEquals(0, new BigDecimal("-10").compareTo(answer.getBigDecimal(6)));
    }
  }

  @Test
  void anEmptyFileIsAFile() throws IOException, SQLException {
    Path path = folder.resolve("a.parquet");
    try (OutputStream out = Files.newOutputStream(path)) {
      new ParquetFile(out, columns()).end();
    }
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet answer = statement.executeQuery("SELECT count(*) FROM '" + path + "'")) {
      answer.next();
      assertEquals(0, answer.getLong(1));
    }
  }

  @Test
  void digitsAreNeverLost() throws IOException {
    ParquetFile file = new ParquetFile(OutputStream.nullOutputStream(), columns());
    assertThrows(
        ArithmeticException.class,
        () -> file.row(Arrays.asList("a", new BigDecimal("0.1234567891"), true, List.of())));
  }
}
