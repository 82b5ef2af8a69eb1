package org.daybook.app;

import java.io.IOException;
import org.daybook.app.intake.Arrival;

/** Prints the text that is drawn from what comes in, the one that offsets of claims are into. */
final class TextPage {

  private final Desk desk;
  private final Settings settings;
  private final boolean jsonl;
  private int articles;

  TextPage(Desk desk, Settings settings, boolean jsonl) {
    this.desk = desk;
    this.settings = settings;
    this.jsonl = jsonl;
  }

  /** Carries the order out; gives the exit code. */
  int run(Order order) throws IOException {
    Incoming incoming = new Incoming(desk, settings, this::print);
    incoming.take(order.paths());
    if (incoming.unreadable() == 0) {
      return Exit.DONE;
    }
    return articles == 0 ? Exit.FAILED : Exit.PARTLY;
  }

  private void print(Arrival arrival) throws IOException {
    articles++;
    if (jsonl) {
      desk.out().print(ArrivalJsonl.line(arrival));
      return;
    }
    if (articles > 1) {
      // A form feed parts articles without a word that could be taken for theirs.
      desk.out().print("\f");
    }
    desk.out().print(arrival.article().text());
  }
}
