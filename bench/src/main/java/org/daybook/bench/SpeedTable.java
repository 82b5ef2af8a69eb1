package org.daybook.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link Speed} and prints one table: megabytes a second, and ratios to the floor and to the reader. */
public final class SpeedTable {

  private SpeedTable() {}

  /** Runs and prints. Only ratios within one run count: machines differ, and so do hours. */
  public static void main(String[] args) throws RunnerException, IOException {
    String samples = System.getProperty("samples", "samples");
    double megabytes = Texts.in(Speed.samples()).bytes() / 1e6;
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(Speed.class.getName())
                    .jvmArgsPrepend("-Dsamples=" + samples)
                    .verbosity(args.length > 0 ? VerboseMode.NORMAL : VerboseMode.SILENT)
                    .build())
            .run();
    List<RunResult> rows = new ArrayList<>(results);
    rows.sort(Comparator.comparingDouble(r -> -score(r)));
    double floor = score(rows, "floor");
    double reader = score(rows, "reader");
    System.out.printf(
        Locale.ROOT,
        "%-16s %10s %9s %14s %15s%n",
        "",
        "MB/s",
        "±",
        "of the floor",
        "of the reader");
    for (RunResult row : rows) {
      System.out.printf(
          Locale.ROOT,
          "%-16s %10.2f %9.2f %14.4f %15.4f%n",
          row.getPrimaryResult().getLabel(),
          score(row) * megabytes,
          row.getPrimaryResult().getScoreError() * megabytes,
          score(row) / floor,
          score(row) / reader);
    }
    System.out.printf(
        Locale.ROOT,
        "samples: %.1f KB; Java %s; one thread; ± is 99.9%% of 5 iterations%n",
        megabytes * 1000,
        System.getProperty("java.version"));
  }

  private static double score(RunResult result) {
    return result.getPrimaryResult().getScore();
  }

  private static double score(List<RunResult> rows, String label) {
    return rows.stream()
        .filter(r -> r.getPrimaryResult().getLabel().equals(label))
        .mapToDouble(SpeedTable::score)
        .sum();
  }
}
