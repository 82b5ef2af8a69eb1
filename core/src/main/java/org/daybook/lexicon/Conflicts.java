package org.daybook.lexicon;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
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

    /** The first party of the side that a party fights: {@code UA} for {@code RU}; null where it is no party. */
    public @Nullable String enemy(String side) {
      return one.contains(side) ? other.get(0) : other.contains(side) ? one.get(0) : null;
    }
  }

  private final List<Conflict> all;

  private Conflicts(List<Conflict> all) {
    this.all = List.copyOf(all);
  }

  static Conflicts of(List<Row> rows) {
    List<Conflict> all = new ArrayList<>();
    for (Row row : rows) {
      all.add(
          new Conflict(
              row.need(0, "the war's name"),
              row.read(1, "its first day", Conflicts::day),
              row.alternatives(2),
              row.alternatives(3),
              row.alternatives(4),
              row.alternatives(5),
              row.cell(6).isEmpty() ? null : row.read(6, "its last day", Conflicts::day)));
    }
    return new Conflicts(all);
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
