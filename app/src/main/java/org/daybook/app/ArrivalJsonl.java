package org.daybook.app;

import java.time.Instant;
import org.daybook.app.intake.Arrival;
import org.daybook.app.intake.Origin;
import org.daybook.ledger.json.Json;
import org.daybook.text.Article;

/** An article that came in as a JSON object on a line, which {@code --as jsonl} reads again. */
final class ArrivalJsonl {

  private ArrivalJsonl() {}

  static String line(Arrival arrival) {
    Article article = arrival.article();
    Origin origin = arrival.origin();
    Instant retrieved = origin.retrieved();
    StringBuilder line = new StringBuilder(article.text().length() + 500);
    new Json(line)
        .text("id", article.doc())
        .text("headline", origin.headline())
        .text("byline", origin.byline())
        .text("date", Fields.day(article.date()))
        .text("publisher", article.publisher())
        .text("url", origin.url())
        .text("address", origin.address())
        .text("format", origin.format())
        .text("sha256", origin.bytesHash())
        .text("charset", origin.charset())
        .text("retrieved", retrieved == null ? null : retrieved.toString())
        .text("text", article.text())
        .end();
    return line.append('\n').toString();
  }
}
