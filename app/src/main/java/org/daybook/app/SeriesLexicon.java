package org.daybook.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.daybook.claim.Claim;
import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.jspecify.annotations.Nullable;

/**
 * What the columns and words of series mean, as {@code lexicon/series} tells: {@code personnel} is a running total of
 * soldiers lost by Russia, by the General Staff of Ukraine.
 */
final class SeriesLexicon {

  /**
   * The meaning of a column.
   *
   * @param average whether it holds a day's average in a month; else a running total
   */
  record Column(
      String name,
      boolean average,
      String side,
      Thing thing,
      SortedSet<Outcome> outcomes,
      String claimant,
      Claim.Standing standing,
      LocalDate start) {}

  private SeriesLexicon() {}

  /** The columns by their names. */
  static Map<String, Column> columns() {
    Map<String, Column> columns = new LinkedHashMap<>();
    for (List<String> row : rows("columns.tsv", 9)) {
      columns.put(
          row.get(0),
          new Column(
              row.get(0),
              row.get(1).equals("monthly-average"),
              row.get(2),
              Thing.of(row.get(3)),
              outcomes(row.get(4)),
              row.get(5),
              new Claim.Standing(row.get(6).isEmpty() ? null : row.get(6), row.get(7)),
              LocalDate.parse(row.get(8))));
    }
    return columns;
  }

  /** The rows that tell of countries, types or sources, each by every word it stands for. */
  static Map<String, List<String>> words(String what) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    for (List<String> row : rows("estimates.tsv", 3)) {
      if (row.get(0).equals(what)) {
        for (String word : row.get(1).split("\\|")) {
          words.put(word, row);
        }
      }
    }
    return words;
  }

  /** The union of {@code killed|wounded}. */
  static SortedSet<Outcome> outcomes(String cell) {
    SortedSet<Outcome> outcomes = new TreeSet<>();
    for (String one : cell.split("\\|")) {
      outcomes.add(Outcome.of(one));
    }
    return outcomes;
  }

  private static List<List<String>> rows(String name, int cells) {
    List<List<String>> rows = new ArrayList<>();
    try (InputStream in = SeriesLexicon.class.getResourceAsStream("series/" + name)) {
      if (in == null) {
        throw new IllegalStateException("lexicon/series/" + name + " is not in the program");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          List<String> row = List.of(line.split("\t", -1));
          if (row.size() < cells) {
            throw new IllegalStateException(
                "lexicon/series/" + name + ":" + number + ": expected " + cells + " cells");
          }
          rows.add(row);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
