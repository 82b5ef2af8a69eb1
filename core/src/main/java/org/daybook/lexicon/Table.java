package org.daybook.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A lexicon file: lines of tab-separated cells, {@code #} lines are comments. Alternatives within a cell are parted by
 * {@code |}.
 */
public final class Table {

  private Table() {}

  /** One line of a file: {@code up to<TAB>at-most<TAB>up to 250,000 soldiers}. */
  public record Row(String file, int line, List<String> cells) {

    /** Cell i, trimmed; empty where the line is shorter. */
    public String cell(int i) {
      return i < cells.size() ? cells.get(i).strip() : "";
    }

    /** Cell i, which must not be empty. */
    public String need(int i, String what) {
      String cell = cell(i);
      if (cell.isEmpty()) {
        throw wrong("column " + (i + 1) + " should hold " + what + ", but is empty");
      }
      return cell;
    }

    /** The alternatives of cell i; none where it is empty. */
    public List<String> alternatives(int i) {
      List<String> all = new ArrayList<>();
      for (String one : cell(i).split("\\|")) {
        if (!one.isBlank()) {
          all.add(one.strip());
        }
      }
      return all;
    }

    /** A fault of this line, named by file and line. */
    public IllegalArgumentException wrong(String what) {
      return new IllegalArgumentException(file + ":" + line + ": " + what);
    }

    /** Reads cell i as the name of something; whatever it refuses is named by file and line. */
    public <T> T read(int i, String what, Function<String, T> reader) {
      String cell = need(i, what);
      try {
        return reader.apply(cell);
      } catch (IllegalArgumentException e) {
        throw wrong("column " + (i + 1) + " should hold " + what + ", found '" + cell + "'");
      }
    }
  }

  /** The rows of a shipped lexicon file, for example {@code en/bounds.tsv}. */
  public static List<Row> load(String file) {
    try (InputStream in = Table.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("the lexicon has no file " + file);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<Row> rows = new ArrayList<>();
      int n = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        n++;
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(new Row(file, n, List.of(line.split("\t", -1))));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException("the lexicon file " + file + " cannot be read", e);
    }
  }
}
