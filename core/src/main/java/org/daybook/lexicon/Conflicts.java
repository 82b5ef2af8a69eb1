package org.daybook.lexicon;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.lexicon.Table.Row;
import org.jspecify.annotations.Nullable;

/** The wars that the lexicon knows (conflicts.tsv). */
public final class Conflicts {

  /**
   * A war.
   *
   * @param name {@code Russia's full-scale invasion of Ukraine}
   * @param first its first day
   * @param one the parties on one side, codes and short names
   * @param other those on the other
   * @param countries where it is fought
   * @param starts what its start is called: {@code full-scale invasion}, {@code war}
   * @param last its last day; null while it goes on
   */
  public record Conflict(
      String name,
      LocalDate first,
      List<String> one,
      List<String> other,
      List<String> countries,
      List<String> starts,
      @Nullable LocalDate last) {

    /** Whether the side is a party to it. */
    public boolean has(String side) {
      return one.contains(side) || other.contains(side);
    }

    /** Whether it began on a day that everybody knows, by an invasion, and not by degrees. */
    public boolean isInvasion() {
      return starts.contains("invasion");
    }

    /** The first party of the side that a party fights: {@code UA} for {@code RU}; null where it is no party. */
    public @Nullable String enemy(String side) {
      return one.contains(side) ? other.get(0) : other.contains(side) ? one.get(0) : null;
    }
  }

  private final List<Conflict> all;
  private final Map<String, Conflict> names;

  private Conflicts(List<Conflict> all, Map<String, Conflict> names) {
    this.all = List.copyOf(all);
    this.names = Map.copyOf(names);
  }

  static Conflicts of(List<Row> rows) {
    List<Conflict> all = new ArrayList<>();
    Map<String, Conflict> names = new HashMap<>();
    for (Row row : rows) {
      Conflict war =
          new Conflict(
              row.need(0, "the war's name"),
              row.read(1, "its first day", Conflicts::day),
              row.alternatives(2),
              row.alternatives(3),
              row.alternatives(4),
              row.alternatives(5),
              row.cell(6).isEmpty() ? null : row.read(6, "its last day", Conflicts::day));
      all.add(war);
      row.alternatives(8).forEach(name -> names.put(name, war));
    }
    return new Conflicts(all, names);
  }

  /** The names that mean one war whatever else an article tells: {@code fall of Assad}, {@code October 7}. */
  Map<String, Conflict> names() {
    return names;
  }

  private static LocalDate day(String iso) {
    try {
      return LocalDate.parse(iso);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** All of them, in the file's order. */
  public List<Conflict> all() {
    return all;
  }
}
