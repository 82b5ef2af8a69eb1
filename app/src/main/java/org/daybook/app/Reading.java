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

/** Reads the articles of an order one after the other and prints their claims. */
final class Reading {

  private final Desk desk;
  private final Settings settings;
  private final Printer printer;
  private final Reader reader = Reader.english();
  private final Set<String> docs = new HashSet<>();
  private int articles;
  private int claims;
  private int unreadable;
  private boolean faulty;

  Reading(Desk desk, Settings settings) {
    this.desk = desk;
    this.settings = settings;
    this.printer = printer();
  }

  private Printer printer() {
    boolean explain = settings.isOn(Setting.EXPLAIN);
    Ink ink = Ink.of(Ink.When.of(settings.choice(Setting.COLOR, "auto", "always", "never")), desk);
    return switch (settings.choice(Setting.FORMAT, "table", "jsonl", "csv")) {
      case "jsonl" -> new JsonlPrinter(explain);
      case "csv" -> new CsvPrinter(explain);
      default -> new TablePrinter(explain, ink, TableLayout.ofWidth(desk));
    };
  }

  /** Carries the order out; gives the exit code. */
  int run(Order order) throws IOException {
    ArticlesTable table = order.command() == Command.DEMO ? Samples.table() : table();
    // Checked before any work, so that a typing error is told at once.
    settings.date();
    if (!(printer instanceof TablePrinter)) {
      desk.out().print(printer.head());
    }
    if (order.command() == Command.DEMO) {
      for (String doc : table.docs()) {
        read(doc, Samples.text(doc), table);
      }
    } else {
      for (Source source : Sources.of(order.paths(), desk.here())) {
        read(source, table);
      }
    }
    desk.out().flush();
    if (printer instanceof TablePrinter && articles > 0) {
      desk.err().println(count(articles, "article") + ", " + count(claims, "figure"));
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
    if (articles == 0 && printer instanceof TablePrinter) {
      desk.out().print(printer.head());
    }
    articles++;
    claims += found.size();
    desk.out().print(printer.of(article, found));
  }

  private int exit() {
    if (faulty || unreadable > 0 && articles == 0) {
      return Exit.FAILED;
    }
    return unreadable > 0 ? Exit.PARTLY : Exit.DONE;
  }

  private static String count(int n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }
}
