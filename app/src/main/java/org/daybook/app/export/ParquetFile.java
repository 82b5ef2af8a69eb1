package org.daybook.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.daybook.app.export.Column.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Writes a flat Parquet file, row group by row group, so that any number of rows fits: plain encoding, no compression, by the
 * format's specification 2.9.
 */
final class ParquetFile {

  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

  /** Rows that are held before they are written: some 10 MB. */
  private static final int GROUP = 20_000;

  private static final int OPTIONAL = 1;
  private static final int REPEATED = 2;

  private final OutputStream out;
  private final List<Column> columns;
  private final List<Group> groups = new ArrayList<>();
  private long at;
  private int rows;

  /** Where a column's values of a group stand. */
  private record Chunk(long at, long bytes, int size) {}

  private record Group(List<Chunk> chunks, int rows) {}

  ParquetFile(OutputStream out, List<Column> columns) throws IOException {
    this.out = out;
    this.columns = List.copyOf(columns);
    write(MAGIC);
  }

  /** Adds a row, a value a column. */
  void row(List<? extends @Nullable Object> values) throws IOException {
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).add(values.get(i));
    }
    rows++;
    if (rows == GROUP) {
      group();
    }
  }

  /** Writes what is held and the footer; the stream stays open. */
  void end() throws IOException {
    if (rows > 0) {
      group();
    }
    byte[] footer = footer();
    write(footer);
    for (int i = 0; i < 4; i++) {
      out.write(footer.length >> 8 * i);
    }
    write(MAGIC);
    out.flush();
  }

  private void write(byte[] bytes) throws IOException {
    out.write(bytes);
    at += bytes.length;
  }

  private void group() throws IOException {
    List<Chunk> chunks = new ArrayList<>();
    for (Column column : columns) {
      int size = column.size();
      byte[] page = column.page();
      byte[] head =
          new ThriftWriter()
              .begin()
              .i32(1, 0) // a data page
              .i32(2, page.length)
              .i32(3, page.length)
              .struct(5)
              .i32(1, size)
              .i32(2, 0) // plain
              .i32(3, 3) // levels as runs
              .i32(4, 3)
              .end()
              .end()
              .bytes();
      chunks.add(new Chunk(at, (long) head.length + page.length, size));
      write(head);
      write(page);
    }
    groups.add(new Group(chunks, rows));
    rows = 0;
  }

  private byte[] footer() {
    ThriftWriter footer = new ThriftWriter().begin().i32(1, 1);
    int elements = 1 + columns.stream().mapToInt(c -> c.kind == Kind.TEXTS ? 3 : 1).sum();
    footer.list(2, ThriftWriter.STRUCT, elements);
    footer.begin().text(4, "claims").i32(5, columns.size()).end();
    columns.forEach(column -> schema(footer, column));
    footer.i64(3, groups.stream().mapToLong(Group::rows).sum());
    footer.list(4, ThriftWriter.STRUCT, groups.size());
    groups.forEach(group -> group(footer, group));
    return footer.text(6, "daybook").end().bytes();
  }

  private static void schema(ThriftWriter footer, Column column) {
    if (column.kind == Kind.TEXTS) {
      footer.begin().i32(3, 0).text(4, column.name).i32(5, 1).i32(6, 3).end();
      footer.begin().i32(3, REPEATED).text(4, "list").i32(5, 1).end();
      footer.begin().i32(1, column.kind.physical).i32(3, 0).text(4, "element").i32(6, 0).end();
      return;
    }
    footer.begin().i32(1, column.kind.physical);
    if (column.kind == Kind.DECIMAL) {
      footer.i32(2, Column.WIDTH);
    }
    footer.i32(3, OPTIONAL).text(4, column.name);
    switch (column.kind) {
      case TEXT -> footer.i32(6, 0);
      case DECIMAL -> footer.i32(6, 5).i32(7, Column.SCALE).i32(8, Column.DIGITS);
      case DAY -> footer.i32(6, 6);
      default -> {}
    }
    footer.end();
  }

  private void group(ThriftWriter footer, Group group) {
    footer.begin().list(1, ThriftWriter.STRUCT, columns.size());
    long bytes = 0;
    for (int i = 0; i < columns.size(); i++) {
      Chunk chunk = group.chunks.get(i);
      Column column = columns.get(i);
      bytes += chunk.bytes;
      footer.begin().i64(2, chunk.at).struct(3).i32(1, column.kind.physical);
      footer.list(2, ThriftWriter.I32, 2).element(0).element(3);
      List<String> path =
          column.kind == Kind.TEXTS
              ? List.of(column.name, "list", "element")
              : List.of(column.name);
      footer.list(3, ThriftWriter.BINARY, path.size());
      path.forEach(footer::text);
      footer.i32(4, 0).i64(5, chunk.size).i64(6, chunk.bytes).i64(7, chunk.bytes).i64(9, chunk.at);
      footer.end().end();
    }
    footer.i64(2, bytes).i64(3, group.rows).end();
  }
}
