package org.daybook.app;

import java.io.IOException;
import java.util.List;
import org.daybook.claim.Claim;
import org.daybook.text.Article;

/** Prints the claims of one article after the other, in the format that is asked for. */
final class ClaimsPage implements Reading.Sink {

  private final Desk desk;
  private final Printer printer;
  private int articles;
  private int claims;

  ClaimsPage(Desk desk, Settings settings, Ink ink) {
    this(desk, settings, ink, Remarks.NONE);
  }

  /** With what people made of the claims. */
  ClaimsPage(Desk desk, Settings settings, Ink ink, Remarks remarks) {
    this.desk = desk;
    boolean explain = settings.isOn(Setting.EXPLAIN);
    this.printer =
        switch (settings.choice(Setting.FORMAT, "table", "jsonl", "csv")) {
          case "jsonl" -> new JsonlPrinter(explain, remarks);
          case "csv" -> new CsvPrinter(explain, remarks);
          default -> new TablePrinter(explain, ink, TableLayout.ofWidth(desk), remarks);
        };
  }

  /** Whether people read it, not programs. */
  boolean isTable() {
    return printer instanceof TablePrinter;
  }

  /** Prints what stands before everything; a table's head waits for the first article. */
  void begin() throws IOException {
    if (!isTable()) {
      desk.out().print(printer.head());
    }
  }

  @Override
  public void take(Article article, List<Claim> found) throws IOException {
    if (articles == 0 && isTable()) {
      desk.out().print(printer.head());
    }
    articles++;
    claims += found.size();
    desk.out().print(printer.of(article, found));
  }

  /** Says below a table how much it was. */
  void end() throws IOException {
    desk.out().flush();
    if (isTable() && articles > 0) {
      desk.err().println(count(articles, "article") + ", " + count(claims, "figure"));
    }
  }

  static String count(long n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }
}
