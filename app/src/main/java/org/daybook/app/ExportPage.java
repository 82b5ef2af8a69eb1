package org.daybook.app;

import java.io.IOException;
import java.util.List;
import org.daybook.app.export.ClaimsParquet;
import org.daybook.app.intake.Arrival;
import org.daybook.claim.Claim;
import org.daybook.text.Article;

/** Writes the claims of what is named for other programs, to standard output or whole into a file. */
final class ExportPage {

  /** Writes claims in one of the formats. */
  private interface Writer extends Reading.Sink {
    void end() throws IOException;
  }

  /** Hands articles with their claims to a sink; gives the exit code. */
  interface Supply {
    int to(Reading.Sink sink) throws IOException;
  }

  private final Desk desk;
  private final Settings settings;

  ExportPage(Desk desk, Settings settings) {
    this.desk = desk;
    this.settings = settings;
  }

  /** Writes what is supplied; gives the exit code. */
  int run(Supply supply) throws IOException {
    // Checked before any work.
    settings.choice(Setting.FORMAT, "table", "csv", "jsonl", "parquet", "jsonld", "hxl");
    String file = settings.text(Setting.OUTPUT);
    return file == null
        ? write(supply, desk.out())
        : WholeFile.write(desk, file, paper -> write(supply, paper));
  }

  private int write(Supply supply, Paper paper) throws IOException {
    Writer writer = writer(paper);
    int exit = supply.to(writer);
    writer.end();
    return exit;
  }

  private Writer writer(Paper paper) throws IOException {
    boolean explain = settings.isOn(Setting.EXPLAIN);
    return switch (settings.choice(
        Setting.FORMAT, "table", "csv", "jsonl", "parquet", "jsonld", "hxl")) {
      case "jsonl" -> printed(paper, new JsonlPrinter(explain, Remarks.NONE));
      case "parquet" -> parquet(paper);
      case "jsonld" -> linked(paper);
      case "hxl" -> hxl(paper);
      default -> printed(paper, new CsvPrinter(explain, Remarks.NONE));
    };
  }

  private static Writer printed(Paper paper, Printer printer) throws IOException {
    paper.print(printer.head());
    return new Writer() {
      @Override
      public void take(Article article, List<Claim> claims) throws IOException {
        paper.print(printer.of(article, claims));
      }

      @Override
      public void end() {}
    };
  }

  private static Writer parquet(Paper paper) throws IOException {
    ClaimsParquet file = new ClaimsParquet(paper.stream());
    return new Writer() {
      @Override
      public void take(Article article, List<Claim> claims) throws IOException {
        for (Claim claim : claims) {
          file.add(claim, article.publisher());
        }
      }

      @Override
      public void end() throws IOException {
        file.end();
      }
    };
  }

  private static Writer linked(Paper paper) throws IOException {
    LinkedData data = new LinkedData();
    paper.print(data.begin());
    return new Writer() {
      @Override
      public void take(Article article, List<Claim> claims) {
        throw new IllegalStateException("articles come with their origin");
      }

      @Override
      public void take(Arrival arrival, List<Claim> claims) throws IOException {
        paper.print(data.of(arrival, claims));
      }

      @Override
      public void end() throws IOException {
        paper.print(data.end());
      }
    };
  }

  private static Writer hxl(Paper paper) throws IOException {
    HxlPrinter printer = new HxlPrinter();
    paper.print(printer.head());
    return new Writer() {
      @Override
      public void take(Article article, List<Claim> claims) throws IOException {
        paper.print(printer.of(article, claims));
      }

      @Override
      public void end() {}
    };
  }
}
