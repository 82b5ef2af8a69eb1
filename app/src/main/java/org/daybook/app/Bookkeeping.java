package org.daybook.app;

import java.io.IOException;
import java.time.Clock;
import org.daybook.app.Order.Command;
import org.daybook.ledger.Ledger;
import org.daybook.ledger.LedgerException;

/** The commands that work with the ledger. Loaded for them alone, so that reading an article loads no database. */
final class Bookkeeping {

  private final Desk desk;
  private final Settings settings;

  private Bookkeeping(Desk desk, Settings settings) {
    this.desk = desk;
    this.settings = settings;
  }

  /** Does what was ordered; gives the exit code. */
  static int carryOut(Desk desk, Order order) throws IOException {
    Settings settings = Settings.of(order.flags(), desk);
    try {
      return new Bookkeeping(desk, settings).run(order);
    } catch (LedgerException e) {
      throw Trouble.failed(e.getMessage());
    }
  }

  private int run(Order order) throws IOException {
    boolean writes =
        order.command() == Command.ADD
            || order.command() == Command.IMPORT
            || order.command() == Command.REREAD
            || order.command() == Command.REVIEW
            || order.command() == Command.ALIAS && !order.paths().isEmpty()
            || order.has("rebuild");
    String place = Places.ledger(desk, settings);
    if (order.command() == Command.ADD) {
      // Wrong settings are told before a ledger is made.
      settings.date();
    }
    try (Ledger ledger =
        writes ? Ledger.open(place, Clock.systemUTC()) : Ledger.openToRead(place)) {
      return switch (order.command()) {
        case ADD -> new Adding(desk, settings, ledger).run(order);
        case REREAD -> new Rereading(desk, ledger).run(order);
        case CLAIMS -> new ClaimsList(desk, settings, ledger).run(order);
        case FINDINGS, WORKSHEET -> new KeptFigures(desk, settings, ledger).run(order);
        case SERIES -> new MeasurePage(desk, settings, order).kept(ledger);
        case IMPORT -> new Importing(desk, ledger).run(order);
        case EXPORT ->
            new ExportPage(desk, settings)
                .run(
                    sink -> {
                      new KeptExport(ledger, sink).run();
                      return Exit.DONE;
                    });
        case REVIEW -> new Reviewing(desk, settings, ledger).run(order);
        case HISTORY -> new HistoryPage(desk, settings, ledger).run(order);
        case VERIFY -> verify(ledger, order.has("rebuild"));
        case ALIAS -> new AliasPage(desk, settings, ledger).run(order);
        default -> throw new IllegalArgumentException("not of the ledger: " + order.command());
      };
    }
  }

  private int verify(Ledger ledger, boolean rebuild) throws IOException {
    if (rebuild) {
      ledger.rebuild(step -> desk.say(step + " …"));
    }
    var faults = ledger.verify(step -> desk.say("checking " + step + " …"));
    for (var fault : faults) {
      desk.out().print(Glyphs.harmless(fault.toString()) + "\n");
    }
    var holdings = ledger.holdings();
    desk.out().flush();
    if (!faults.isEmpty()) {
      desk.say(
          ledger.place()
              + ": "
              + ClaimsPage.count(faults.size(), "fault")
              + "; put back a copy from before them (what is only searched by can be made anew:"
              + " daybook verify --rebuild)");
      return Exit.FAILED;
    }
    desk.out()
        .print(
            "The ledger is sound: "
                + Counts.of(holdings.articles(), "article")
                + " in "
                + Counts.of(holdings.versions(), "version")
                + ", "
                + Counts.of(holdings.readings(), "reading")
                + ", "
                + Counts.of(holdings.claims(), "claim")
                + ", "
                + Counts.of(holdings.reviews(), "review")
                + ".\n");
    return Exit.DONE;
  }
}
