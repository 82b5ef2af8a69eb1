package org.daybook.app;

import java.io.IOException;
import java.util.List;
import org.daybook.app.Order.Command;
import org.daybook.claim.Claim;
import org.daybook.read.Reader;
import org.daybook.text.Article;

/** Reads the articles of an order one after the other and hands on each with its claims. */
final class Reading {

  /** What becomes of an article and its claims. */
  interface Sink {
    /** Takes an article that was read. */
    void take(Article article, List<Claim> claims) throws IOException;
  }

  private final Desk desk;
  private final Settings settings;
  private final Sink sink;
  private final Reader reader = Reader.english();
  private int articles;
  private boolean faulty;

  Reading(Desk desk, Settings settings, Sink sink) {
    this.desk = desk;
    this.settings = settings;
    this.sink = sink;
  }

  /** Reads the articles of the order; gives the exit code. */
  int run(Order order) throws IOException {
    if (order.command() == Command.DEMO) {
      return demo();
    }
    Incoming incoming = new Incoming(desk, settings, arrival -> read(arrival.article()));
    incoming.take(order.paths());
    if (faulty || incoming.unreadable() > 0 && articles == 0) {
      return Exit.FAILED;
    }
    return incoming.unreadable() > 0 ? Exit.PARTLY : Exit.DONE;
  }

  private int demo() throws IOException {
    ArticlesTable table = Samples.table();
    for (String doc : table.docs()) {
      ArticlesTable.Row row = table.of(doc);
      if (row != null) {
        read(new Article(doc, Samples.text(doc), row.date(), row.publisher()));
      }
    }
    return faulty ? Exit.FAILED : Exit.DONE;
  }

  private void read(Article article) throws IOException {
    List<Claim> found;
    try {
      found = reader.read(article);
    } catch (RuntimeException | StackOverflowError e) {
      faulty = true;
      Daybook.fault(desk, article.doc() + ": ", e);
      return;
    }
    articles++;
    sink.take(article, found);
  }
}
