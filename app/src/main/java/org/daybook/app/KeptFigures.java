package org.daybook.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.daybook.app.Order.Command;
import org.daybook.claim.Claim;
import org.daybook.compare.Series;
import org.daybook.ledger.ArticleVersion;
import org.daybook.ledger.Filter;
import org.daybook.ledger.Ledger;
import org.daybook.text.Article;
import org.jspecify.annotations.Nullable;

/** {@code findings} and {@code worksheet} over what the ledger holds, where no path is named. */
final class KeptFigures {

  /** A figure's place may name an article by the beginning of its id; more than one is refused later, by name. */
  private static final int MOST = 20;

  private final Desk desk;
  private final Settings settings;
  private final Ledger ledger;

  KeptFigures(Desk desk, Settings settings, Ledger ledger) {
    this.desk = desk;
    this.settings = settings;
    this.ledger = ledger;
  }

  int run(Order order) throws IOException {
    boolean jsonl = settings.choice(Setting.FORMAT, "text", "table", "jsonl").equals("jsonl");
    Ink ink = Ink.of(settings, desk);
    if (order.command() == Command.WORKSHEET) {
      WorksheetPage.check(order.paths());
      WorksheetPage page = new WorksheetPage(desk, settings, ink);
      page.print(order.paths(), claimsOf(order.paths()), this::article, jsonl);
      return Exit.DONE;
    }
    List<Series> series = new ArrayList<>(ledger.series());
    series.addAll(SeriesFiles.of(settings.text(Setting.SERIES), desk.here()));
    if (order.has("why-not")) {
      if (order.paths().size() != 2) {
        throw Trouble.usage(WhyNot.USAGE);
      }
      WhyNot.print(desk, order.paths(), claimsOf(order.paths()), series, jsonl);
      return Exit.DONE;
    }
    List<Claim> claims = new ArrayList<>();
    ledger.claims(Filters.of(order), kept -> claims.add(kept.claim()));
    new FindingsPage(desk, ink, series, settings.isOn(Setting.EXPLAIN))
        .print(claims, ledger.holdings().articles(), this::article, jsonl);
    return Exit.DONE;
  }

  private @Nullable Article article(String doc) {
    ArticleVersion version = ledger.article(doc);
    return version == null ? null : version.article();
  }

  /** The claims of the articles that places name. */
  private List<Claim> claimsOf(List<String> places) {
    List<Claim> claims = new ArrayList<>();
    List<String> docs = new ArrayList<>();
    for (String place : places) {
      int colon = place.lastIndexOf(':');
      for (String doc : ledger.docsBeginning(colon < 0 ? place : place.substring(0, colon), MOST)) {
        if (!docs.contains(doc)) {
          docs.add(doc);
        }
      }
    }
    for (String doc : docs) {
      ledger.claims(Filter.ALL.withDoc(doc), kept -> claims.add(kept.claim()));
    }
    return claims;
  }
}
