package org.daybook.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.daybook.claim.Claim;
import org.daybook.ledger.ArticleVersion;
import org.daybook.ledger.Ledger;
import org.daybook.ledger.Reading;
import org.daybook.read.Reader;

/** Reads the ledger's articles again by this program's reader, where it has not read them yet; old readings stay. */
final class Rereading {

  /** So many readings are kept at once. */
  private static final int BATCH = 100;

  private final Desk desk;
  private final Ledger ledger;
  private final Reader reader = Reader.english();
  private final String readerVersion = Reader.version();
  private final List<Reading> batch = new ArrayList<>();
  private int read;
  private int failed;

  Rereading(Desk desk, Ledger ledger) {
    this.desk = desk;
    this.ledger = ledger;
  }

  int run(Order order) throws IOException {
    List<String> docs = new ArrayList<>(order.paths());
    if (docs.isEmpty()) {
      ledger.docs(docs::add);
    }
    int known = 0;
    for (String doc : docs) {
      ArticleVersion version = ledger.article(doc);
      if (version == null) {
        throw Trouble.usage(doc + ": the ledger has no such article");
      }
      if (ledger.hasReading(version.id(), readerVersion)) {
        known++;
      } else {
        read(version);
      }
    }
    keep();
    desk.err()
        .println(
            Counts.of(read, "article")
                + " read again by "
                + readerVersion
                + ", "
                + known
                + " known, "
                + failed
                + " failed");
    return failed > 0 ? Exit.PARTLY : Exit.DONE;
  }

  private void read(ArticleVersion version) {
    try {
      List<Claim> claims = reader.read(version.article());
      batch.add(new Reading(version.id(), readerVersion, claims));
    } catch (RuntimeException | StackOverflowError e) {
      failed++;
      Daybook.fault(desk, version.doc() + ": ", e);
    }
    if (batch.size() >= BATCH) {
      keep();
    }
  }

  private void keep() {
    read +=
        ledger.atOnce(
            () -> {
              batch.forEach(ledger::add);
              return batch.size();
            });
    batch.clear();
  }
}
