package org.daybook.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.daybook.app.Order.Command;
import org.daybook.app.Sources.Source;
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
  private final Set<String> docs = new HashSet<>();
  private int articles;
  private int unreadable;
  private boolean faulty;

  Reading(Desk desk, Settings settings, Sink sink) {
    this.desk = desk;
    this.settings = settings;
    this.sink = sink;
  }

  /** Reads the articles of the order; gives the exit code. */
  int run(Order order) throws IOException {
    ArticlesTable table = order.command() == Command.DEMO ? Samples.table() : table();
    // Checked before any work, so that a typing error is told at once.
    settings.date();
    if (order.command() == Command.DEMO) {
      for (String doc : table.docs()) {
        read(doc, Samples.text(doc), table);
      }
    } else {
      for (Source source : Sources.of(order.paths(), desk.here())) {
        read(source, table);
      }
    }
    return exit();
  }

  private ArticlesTable table() {
    String file = settings.text(Setting.ARTICLES);
    return file == null ? ArticlesTable.EMPTY : ArticlesTable.read(desk.here().resolve(file), file);
  }

  private void read(Source source, ArticlesTable table) throws IOException {
    Intake.Opened opened = open(source);
    if (opened instanceof Intake.Text input) {
      if (input.text().isBlank()) {
        desk.say(source.name() + ": an empty article, nothing to find");
      }
      if (!docs.add(source.doc())) {
        desk.say(source.name() + ": another article is called " + source.doc() + " too");
      }
      read(source.doc(), input.text(), table);
    } else {
      unreadable++;
      desk.say(source.name() + ": " + opened.why());
    }
  }

  private Intake.Opened open(Source source) {
    if (source.problem() != null) {
      return new Intake.Unreadable(source.problem());
    }
    InputStream in = desk.in();
    return source.file() == null ? Intake.open(in) : Intake.open(source.file());
  }

  private void read(String doc, String text, ArticlesTable table) throws IOException {
    ArticlesTable.Row row = table.of(doc);
    Article article =
        row == null
            ? new Article(doc, text, settings.date(), settings.text(Setting.PUBLISHER))
            : new Article(doc, text, row.date(), row.publisher());
    List<Claim> found;
    try {
      found = reader.read(article);
    } catch (RuntimeException | StackOverflowError e) {
      faulty = true;
      Daybook.fault(desk, doc + ": ", e);
      return;
    }
    articles++;
    sink.take(article, found);
  }

  private int exit() {
    if (faulty || unreadable > 0 && articles == 0) {
      return Exit.FAILED;
    }
    return unreadable > 0 ? Exit.PARTLY : Exit.DONE;
  }
}
