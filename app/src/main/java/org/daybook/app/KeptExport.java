package org.daybook.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.daybook.app.intake.Arrival;
import org.daybook.app.intake.Origin;
import org.daybook.claim.Claim;
import org.daybook.ledger.ArticleVersion;
import org.daybook.ledger.Filter;
import org.daybook.ledger.KeptClaim;
import org.daybook.ledger.Ledger;
import org.daybook.ledger.Logged;
import org.daybook.ledger.Sighting;
import org.daybook.ledger.Source;
import org.jspecify.annotations.Nullable;

/** Hands on what the ledger holds as if it were read now: each article with the claims that people left standing. */
final class KeptExport {

  private final Ledger ledger;
  private final Reading.Sink sink;
  private final List<Claim> claims = new ArrayList<>();
  private @Nullable String version;

  KeptExport(Ledger ledger, Reading.Sink sink) {
    this.ledger = ledger;
    this.sink = sink;
  }

  /** Hands on all; throws only what the sink throws, and where the ledger cannot be read. */
  void run() throws IOException {
    try {
      ledger.claims(Filter.ALL, this::take);
      flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void take(KeptClaim kept) {
    if (!kept.figure().version().equals(version)) {
      flush();
      version = kept.figure().version();
    }
    claims.add(kept.claim());
  }

  private void flush() {
    ArticleVersion article = version == null ? null : ledger.version(version);
    if (article != null) {
      try {
        sink.take(new Arrival(article.article(), origin(article)), claims);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    claims.clear();
  }

  /** Where the version was seen last; of what came without bytes of its own the hash is the text's. */
  private Origin origin(ArticleVersion article) {
    Source source = Source.of(null);
    for (Logged logged : ledger.history(article.doc())) {
      if (logged.entry() instanceof Sighting sighting && sighting.version().equals(version)) {
        source = sighting.source();
      }
    }
    String address = source.address() == null ? article.doc() : source.address();
    String hash = source.bytesHash() == null ? article.textHash() : source.bytesHash();
    return new Origin(
        address,
        source.format(),
        hash,
        address.startsWith("http") ? address : null,
        source.headline(),
        source.byline(),
        source.retrieved(),
        source.charset());
  }
}
