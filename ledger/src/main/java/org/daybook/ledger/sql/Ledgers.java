package org.daybook.ledger.sql;

import java.time.Clock;
import org.daybook.ledger.Ledger;

/** Opens ledgers by their places. */
public final class Ledgers {

  private Ledgers() {}

  /** The ledger of a place, a file's path or a PostgreSQL address; made first where there is none, unless it is only read. */
  public static Ledger open(String place, Clock clock, boolean readOnly) {
    Dialect dialect =
        PostgresDialect.isAddress(place) ? new PostgresDialect(place) : new SqliteDialect(place);
    return SqlLedger.open(dialect, clock, readOnly);
  }
}
