package org.daybook.app;

import java.io.IOException;
import java.util.List;
import org.daybook.app.Order.Command;
import org.daybook.app.intake.Arrival;
import org.daybook.claim.Claim;
import org.daybook.read.Reader;
import org.daybook.text.Article;
import org.jspecify.annotations.Nullable;

/** Reads the articles of an order one after the other and hands on each with its claims. */
final class Reading {

  /** What becomes of an article and its claims. */
  interface Sink {
    /** Takes an article that was read. */
    void take(Article article, List<Claim> claims) throws IOException;

    /** Takes an article that was read, with where it came from. */
    default void take(Arrival arrival, List<Claim> claims) throws IOException {
      take(arrival.article(), claims);
    }
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
    Incoming incoming = new Incoming(desk, settings, this::read);
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
        Article article = new Article(doc, Samples.text(doc), row.date(), row.publisher());
        List<Claim> found = read(article);
        if (found != null) {
          sink.take(article, found);
        }
      }
    }
    return faulty ? Exit.FAILED : Exit.DONE;
  }

  private void read(Arrival arrival) throws IOException {
    List<Claim> found = read(arrival.article());
    if (found != null) {
      sink.take(arrival, found);
    }
  }

  /** The claims of an article; null where reading it is a fault of ours, which is told. */
  private @Nullable List<Claim> read(Article article) {
    List<Claim> found;
    try {
      found = reader.read(article);
    } catch (RuntimeException | StackOverflowError e) {
      faulty = true;
      Daybook.fault(desk, article.doc() + ": ", e);
      return null;
    }
    articles++;
    return found;
  }
}
