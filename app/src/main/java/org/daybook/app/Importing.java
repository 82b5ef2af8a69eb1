package org.daybook.app;

import java.io.IOException;
import java.util.List;
import org.daybook.compare.Series;
import org.daybook.ledger.Ledger;
import org.daybook.ledger.ReferenceSeries;

/** Takes reference series into the ledger, where findings hold figures against them: {@code daybook import staff.json}. */
final class Importing {

  private final Desk desk;
  private final Ledger ledger;

  Importing(Desk desk, Ledger ledger) {
    this.desk = desk;
    this.ledger = ledger;
  }

  int run(Order order) throws IOException {
    int all = 0;
    int fresh = 0;
    long points = 0;
    for (String file : order.paths()) {
      List<Series> series = SeriesFiles.of(file, desk.here());
      for (Series each : series) {
        all++;
        points += each.points().size();
        fresh += ledger.add(new ReferenceSeries(each, file)) ? 1 : 0;
      }
    }
    desk.out().flush();
    desk.say(
        all
            + " series with "
            + points
            + " figures, "
            + fresh
            + " of them new or gone on; findings without a path are held against them");
    return Exit.DONE;
  }
}
