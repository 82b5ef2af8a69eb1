package org.daybook.ledger.sql;

import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.daybook.ledger.Hash;
import org.jspecify.annotations.Nullable;

/** Numbers the entries as they come, and chains them, so that none can be taken out or changed unseen. */
final class Journal {

  /** The chain before the first entry. */
  static final String BEGINNING = "";

  private final Sql sql;
  private final Clock clock;
  private @Nullable Link last;

  private record Link(long no, String chain) {}

  Journal(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Forgets where the journal ended: another may have written to it. */
  void reopen() {
    last = null;
  }

  /** Whether an entry is kept. */
  boolean has(String entry) throws SQLException {
    return sql.number("SELECT count(*) FROM journal WHERE entry = ?", entry) > 0;
  }

  /** Writes an entry's line; gives its number. */
  long append(String kind, String entry) throws SQLException {
    Link before = last == null ? end() : last;
    String at = clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
    long no = before.no + 1;
    String chain = chain(before.chain, no, kind, entry, at);
    sql.run(
        "INSERT INTO journal (no, kind, entry, at, chain) VALUES (?, ?, ?, ?, ?)",
        no,
        kind,
        entry,
        at,
        chain);
    last = new Link(no, chain);
    return no;
  }

  private Link end() throws SQLException {
    Link end =
        sql.first(
            "SELECT no, chain FROM journal ORDER BY no DESC LIMIT 1",
            row -> new Link(row.getLong(1), row.getString(2)));
    return end == null ? new Link(0, BEGINNING) : end;
  }

  /** A line's chain. */
  static String chain(String before, long no, String kind, String entry, String at) {
    return Hash.of("journal", before, no, kind, entry, at);
  }
}
