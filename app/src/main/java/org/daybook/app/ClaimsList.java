package org.daybook.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.daybook.claim.Claim;
import org.daybook.ledger.ArticleVersion;
import org.daybook.ledger.Filter;
import org.daybook.ledger.KeptClaim;
import org.daybook.ledger.Ledger;
import org.daybook.text.Article;

/** Prints the ledger's claims that fit a filter, as {@code daybook read} prints those of files. */
final class ClaimsList {

  private final Desk desk;
  private final Ledger ledger;
  private final Remarks remarks = new Remarks();
  private final ClaimsPage page;
  private final List<KeptClaim> article = new ArrayList<>();

  ClaimsList(Desk desk, Settings settings, Ledger ledger) {
    this.desk = desk;
    this.ledger = ledger;
    this.page = new ClaimsPage(desk, settings, Ink.of(settings, desk), remarks);
  }

  int run(Order order) throws IOException {
    Filter filter = Filters.of(order);
    if (order.has("count")) {
      desk.out().print(ledger.count(filter) + "\n");
      return Exit.DONE;
    }
    page.begin();
    try {
      ledger.claims(filter, this::take);
      flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    page.end();
    return Exit.DONE;
  }

  private void take(KeptClaim kept) {
    if (!article.isEmpty() && !article.get(0).figure().version().equals(kept.figure().version())) {
      try {
        flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    article.add(kept);
  }

  private void flush() throws IOException {
    if (article.isEmpty()) {
      return;
    }
    remarks.clear();
    List<Claim> claims = new ArrayList<>();
    for (KeptClaim kept : article) {
      claims.add(kept.claim());
      remarks.put(kept.claim(), Remark.of(kept));
    }
    page.take(text(article.get(0)), claims);
    article.clear();
  }

  /** The article that a table quotes; other formats do without its text. */
  private Article text(KeptClaim kept) {
    ArticleVersion version = page.isTable() ? ledger.version(kept.figure().version()) : null;
    return version == null ? new Article(kept.claim().doc(), "", null, null) : version.article();
  }
}
