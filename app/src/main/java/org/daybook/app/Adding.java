package org.daybook.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.daybook.app.intake.Arrival;
import org.daybook.claim.Claim;
import org.daybook.ledger.ArticleVersion;
import org.daybook.ledger.Ledger;
import org.daybook.ledger.Reading;
import org.daybook.ledger.Receipt;
import org.daybook.ledger.Source;
import org.daybook.ledger.json.Json;
import org.daybook.read.Reader;
import org.daybook.text.Article;
import org.jspecify.annotations.Nullable;

/**
 * Takes articles into the ledger, each with its reading, in batches: an article is confirmed when its batch is kept. What
 * the ledger has already is not read again, so that a run that was cut off goes on where it was.
 */
final class Adding {

  /** So many articles are kept at once. */
  private static final int BATCH = 100;

  /** No article waits longer for its batch than this, in nanoseconds. */
  private static final long PATIENCE = 1_000_000_000L;

  /** So often a long run says how far it is. */
  private static final long SILENCE = 10_000_000_000L;

  /** What became of an article. */
  private enum Became {
    NEW,
    CHANGED,
    REREAD,
    KNOWN;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** An article that waits for its batch; its claims are there if it is to be read. */
  private record Waiting(
      Article article, Source source, ArticleVersion foreseen, @Nullable List<Claim> claims) {}

  /** An article that was kept. */
  private record Kept(ArticleVersion version, Became became, int claims, Source source) {}

  private final Desk desk;
  private final Settings settings;
  private final Ledger ledger;
  private final boolean jsonl;
  private final Reader reader = Reader.english();
  private final String readerVersion = Reader.version();
  private final List<Waiting> batch = new ArrayList<>();
  private final Map<Became, Integer> counts = new EnumMap<>(Became.class);
  private long batchSince;
  private long saidAt = System.nanoTime();
  private int claims;
  private int failed;

  Adding(Desk desk, Settings settings, Ledger ledger) {
    this.desk = desk;
    this.settings = settings;
    this.ledger = ledger;
    this.jsonl = settings.choice(Setting.FORMAT, "text", "table", "jsonl").equals("jsonl");
  }

  int run(Order order) throws IOException {
    Incoming incoming = new Incoming(desk, settings, this::take);
    incoming.take(order.paths());
    flush();
    failed += incoming.unreadable();
    int done = counts.values().stream().mapToInt(Integer::intValue).sum();
    desk.out().flush();
    desk.err().println(summary());
    if (failed > 0) {
      return done == 0 ? Exit.FAILED : Exit.PARTLY;
    }
    return Exit.DONE;
  }

  private String summary() {
    List<String> parts = new ArrayList<>();
    for (Became became : Became.values()) {
      int n = counts.getOrDefault(became, 0);
      if (became != Became.REREAD || n > 0) {
        parts.add(String.format(Locale.ROOT, "%,d %s", n, became.label()));
      }
    }
    parts.add(String.format(Locale.ROOT, "%,d failed", failed));
    return String.join(", ", parts) + "; " + Counts.of(claims, "figure") + " read";
  }

  private void take(Arrival arrival) throws IOException {
    Source source = Whence.of(arrival.origin(), desk.here());
    Article article = arrival.article();
    List<Claim> read;
    ArticleVersion version;
    try {
      version = ledger.foresee(article, source).version();
      read = ledger.hasReading(version.id(), readerVersion) ? null : reader.read(version.article());
    } catch (IllegalArgumentException e) {
      failed++;
      desk.say(arrival.origin().address() + ": cannot be kept: " + e.getMessage());
      return;
    } catch (RuntimeException | StackOverflowError e) {
      if (e instanceof org.daybook.ledger.LedgerException) {
        throw e;
      }
      failed++;
      Daybook.fault(desk, article.doc() + ": ", e);
      return;
    }
    if (batch.isEmpty()) {
      batchSince = System.nanoTime();
    }
    batch.add(new Waiting(article, source, version, read));
    if (batch.size() >= BATCH || System.nanoTime() - batchSince > PATIENCE) {
      flush();
    }
  }

  private void flush() throws IOException {
    List<Kept> kept =
        ledger.atOnce(
            () -> {
              List<Kept> all = new ArrayList<>();
              batch.forEach(waiting -> all.add(keep(waiting)));
              return all;
            });
    batch.clear();
    for (Kept one : kept) {
      counts.merge(one.became, 1, Integer::sum);
      claims += one.claims;
      print(one);
    }
    // Who reads this learns what is safe, batch by batch.
    desk.out().flush();
    sayHowFar();
  }

  private Kept keep(Waiting waiting) {
    Receipt receipt = ledger.add(waiting.article, waiting.source);
    ArticleVersion version = receipt.version();
    Became became =
        switch (receipt.outcome()) {
          case NEW -> Became.NEW;
          case CHANGED -> Became.CHANGED;
          case KNOWN -> Became.KNOWN;
        };
    if (ledger.hasReading(version.id(), readerVersion)) {
      return new Kept(version, became, 0, waiting.source);
    }
    // Another of this batch, or another program, may have taken the id that was foreseen.
    List<Claim> read =
        waiting.claims != null && version.equals(waiting.foreseen)
            ? waiting.claims
            : reader.read(version.article());
    ledger.add(new Reading(version.id(), readerVersion, read));
    return new Kept(
        version, became == Became.KNOWN ? Became.REREAD : became, read.size(), waiting.source);
  }

  private void print(Kept kept) throws IOException {
    if (jsonl) {
      StringBuilder line = new StringBuilder();
      new Json(line)
          .text("doc", kept.version.doc())
          .text("version", kept.version.id())
          .text("became", kept.became.label())
          .bare("figures", String.valueOf(kept.claims))
          .text("address", kept.source.address())
          .end();
      desk.out().print(line.append('\n').toString());
    } else if (kept.became != Became.KNOWN) {
      desk.out()
          .print(
              String.format(
                  Locale.ROOT,
                  "%-8s %s  %s%n",
                  kept.became.label(),
                  Glyphs.harmless(kept.version.doc()),
                  Counts.of(kept.claims, "figure")));
    }
  }

  private void sayHowFar() {
    long now = System.nanoTime();
    if (now - saidAt > SILENCE) {
      saidAt = now;
      desk.say("so far " + summary());
    }
  }
}
