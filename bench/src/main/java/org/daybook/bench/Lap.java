package org.daybook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicLong;
import org.daybook.bench.Contestant.Run;

/**
 * What one contestant did in the time it was given.
 *
 * @param bytes how much text it read, in UTF-8
 * @param held the most memory that its process held, in bytes; 0 where the system does not tell
 */
record Lap(String label, long bytes, long articles, long nanos, long held) {

  static final String MARK = "lap\t";

  /** Takes what was found, so that no compiler can leave the finding out. */
  private static final AtomicLong FOUND = new AtomicLong();

  /** {@code Lap CONTESTANT FOLDER SECONDS THREADS}: runs one contestant in this process and prints its lap. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Contestant contestant =
        ServiceLoader.load(Contestant.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(c -> c.name().equals(args[0]))
            .findFirst()
            .orElseThrow();
    List<byte[]> articles = Texts.in(Path.of(args[1])).articles();
    long seconds = Long.parseLong(args[2]);
    int threads = Integer.parseInt(args[3]);
    Run run = contestant.start();
    drive(run, articles, seconds * 500_000_000L, threads);
    Lap lap = drive(run, articles, seconds * 1_000_000_000L, threads);
    System.out.printf(
        Locale.ROOT, "%s%d\t%d\t%d\t%d%n", MARK, lap.bytes, lap.articles, lap.nanos, mostHeld());
  }

  static Lap parse(String label, String line) {
    String[] cells = line.split("\t");
    return new Lap(
        label,
        Long.parseLong(cells[1]),
        Long.parseLong(cells[2]),
        Long.parseLong(cells[3]),
        Long.parseLong(cells[4]));
  }

  static Lap failed(String label) {
    return new Lap(label, 0, 0, 1, 0);
  }

  double megabytes() {
    return bytes / 1e6 / (nanos / 1e9);
  }

  double articlesASecond() {
    return articles / (nanos / 1e9);
  }

  /** A figure of this lap for the table, {@code failed} where it did not come to its end. */
  String shown(double figure, int decimals) {
    return articles == 0 ? "failed" : String.format(Locale.ROOT, "%." + decimals + "f", figure);
  }

  /** The threads take the articles in turn, over and over, until the time is up. */
  private static Lap drive(Run run, List<byte[]> articles, long nanos, int threads)
      throws InterruptedException {
    AtomicLong next = new AtomicLong();
    AtomicLong bytes = new AtomicLong();
    long start = System.nanoTime();
    Thread[] all = new Thread[threads];
    for (int i = 0; i < threads; i++) {
      all[i] =
          new Thread(
              () -> {
                long read = 0;
                long mine = 0;
                while (System.nanoTime() - start < nanos) {
                  byte[] article = articles.get((int) (next.getAndIncrement() % articles.size()));
                  mine += run.read(article);
                  read += article.length;
                }
                bytes.addAndGet(read);
                FOUND.addAndGet(mine);
              });
      all[i].start();
    }
    for (Thread thread : all) {
      thread.join();
    }
    if (bytes.get() == 0) {
      throw new IllegalStateException("nothing was read");
    }
    long took = System.nanoTime() - start;
    return new Lap("", bytes.get(), next.get(), took, 0);
  }

  /** The high-water mark of the resident set, from {@code /proc/self/status}: {@code VmHWM:  51200 kB}. */
  private static long mostHeld() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
        .sum();
  }
}
