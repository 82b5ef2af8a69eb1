package org.daybook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.daybook.ledger.Filter;
import org.daybook.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills {@code daybook add} at random moments, as a power cut or a system short of memory would, and looks at what it left:
 * a ledger that verifies, with everything that was confirmed. {@code -Ddaybook.kills=300} kills more often.
 */
class KillTest {

  private static final int KILLS = Integer.getInteger("daybook.kills", 24);
  private static final long SEED = Long.getLong("daybook.kills.seed", 1L);

  /** So many articles are added to a ledger, by as many runs as it takes. */
  private static final int ARTICLES = 350;

  @TempDir Path here;

  private final Random random = new Random(SEED);

  @Test
  void whatWasConfirmedIsThereOnceWheneverItIsKilled() throws Exception {
    Path texts = Files.createDirectory(here.resolve("texts"));
    for (int i = 0; i < ARTICLES; i++) {
      Files.writeString(texts.resolve(String.format(Locale.ROOT, "%04d.txt", i)), text(i));
    }
    int kills = 0;
    for (int round = 0; kills < KILLS; round++) {
      Path ledger = here.resolve("ledger-" + round + ".db");
      Set<String> confirmed = new HashSet<>();
      boolean done = false;
      while (!done) {
        done = add(texts, ledger, confirmed, kills < KILLS);
        kills += done ? 0 : 1;
        look(ledger, confirmed);
      }
      assertEquals(ARTICLES, confirmed.size(), "seed " + SEED);
      assertEquals(count(ledger), ARTICLES * 2L);
    }
  }

  private static String text(int i) {
    return "Kyiv said that "
        + (i + 2)
        + " tanks were destroyed and "
        + (i + 3)
        + " soldiers were killed.";
  }

  private long count(Path ledger) {
    try (Ledger kept = Ledger.openToRead(ledger.toString())) {
      return kept.count(Filter.ALL);
    }
  }

  /** Runs the command and, if it may, kills it at some moment; gives whether it came to its end. */
  private boolean add(Path texts, Path ledger, Set<String> confirmed, boolean mayKill)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                command(
                    "add", "--format", "jsonl", "--ledger", ledger.toString(), texts.toString()))
            .redirectError(here.resolve("err.txt").toFile())
            .start();
    Thread killer = new Thread(() -> kill(process, moment()), "killer");
    if (mayKill) {
      killer.start();
    }
    try (BufferedReader out = process.inputReader()) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        // A line that was cut off confirms nothing.
        if (line.endsWith("}")) {
          confirmed.add(line.replaceAll(".*\"version\": \"([0-9a-f]{64})\".*", "$1"));
        }
      }
    }
    int exit = process.waitFor();
    killer.interrupt();
    killer.join();
    assertTrue(exit == 0 || exit == 137, () -> exit + " " + said());
    return exit == 0;
  }

  private String said() {
    try {
      return Files.readString(here.resolve("err.txt"));
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** Often in the middle of its work, sometimes while it starts. */
  private long moment() {
    return random.nextInt(5) == 0 ? random.nextInt(400) : 350 + random.nextInt(900);
  }

  private static void kill(Process process, long after) {
    try {
      if (!process.waitFor(after, TimeUnit.MILLISECONDS)) {
        // By its handle: the process itself would close the pipe that its last words are read from.
        process.toHandle().destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static List<String> command(String... words) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.daybook.app.Daybook"));
    command.addAll(List.of(words));
    return command;
  }

  private void look(Path ledger, Set<String> confirmed) {
    if (!Files.exists(ledger) || Files.exists(ledger) && isUnborn(ledger)) {
      assertEquals(Set.of(), confirmed);
      return;
    }
    try (Ledger kept = Ledger.open(ledger.toString(), java.time.Clock.systemUTC())) {
      assertEquals(List.of(), kept.verify(step -> {}), "seed " + SEED);
      for (String version : confirmed) {
        assertTrue(kept.version(version) != null, () -> "lost: " + version + ", seed " + SEED);
      }
      // Ids are unique, so what is there is there once; and no article without its reading.
      assertEquals(kept.holdings().articles(), kept.holdings().readings());
      assertEquals(kept.holdings().articles() * 2, kept.holdings().claims());
    }
  }

  /** Killed before there was anything. */
  private static boolean isUnborn(Path ledger) {
    try {
      return Files.size(ledger) == 0;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
