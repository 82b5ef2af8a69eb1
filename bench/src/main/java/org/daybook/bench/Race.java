package org.daybook.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * Sends every contestant through the same folders, each in a process of its own, and prints one table a folder: megabytes
 * and articles a second, the most memory the process held, and the ratio to Daybook. Only ratios of one run count.
 */
public final class Race {

  /** One contestant's way of running: how many threads, and the heap it is held to; null is Java's own choice. */
  private record Entry(String label, String contestant, int threads, @Nullable String heap) {}

  private Race() {}

  /** {@code Race SECONDS FOLDER…}: so long each is timed, after half as long to get warm. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int seconds = Integer.parseInt(args[0]);
    for (int i = 1; i < args.length; i++) {
      Path folder = Path.of(args[i]);
      List<Lap> laps = new ArrayList<>();
      for (Entry entry : entries()) {
        laps.add(run(entry, folder, seconds));
      }
      laps.sort(Comparator.comparingDouble(Lap::megabytes).reversed());
      print(folder, laps);
    }
  }

  private static List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (Contestant contestant : ServiceLoader.load(Contestant.class)) {
      String name = contestant.name();
      entries.add(new Entry(name, name, 1, null));
      if (name.equals("Daybook")) {
        entries.add(new Entry("Daybook, 2 threads", name, 2, null));
        entries.add(new Entry("Daybook, 64 MB heap", name, 1, "64m"));
      }
    }
    return entries;
  }

  private static Lap run(Entry entry, Path folder, int seconds)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:+UseSerialGC");
    if (entry.heap() != null) {
      command.add("-Xmx" + entry.heap());
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Lap.class.getName()));
    command.addAll(
        List.of(entry.contestant(), folder.toString(), "" + seconds, "" + entry.threads()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      Lap lap = null;
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        lap = line.startsWith(Lap.MARK) ? Lap.parse(entry.label(), line) : lap;
      }
      int code = process.waitFor();
      return lap != null && code == 0 ? lap : Lap.failed(entry.label());
    }
  }

  private static void print(Path folder, List<Lap> laps) throws IOException {
    String columns = "%-20s %10s %12s %9s %12s %13s%n";
    System.out.printf(
        Locale.ROOT,
        "%n%s: %s%n" + columns,
        folder.getFileName(),
        Texts.in(folder).described(),
        "",
        "MB/s",
        "articles/s",
        "MB held",
        "floor is ×",
        "Daybook is ×");
    for (Lap lap : laps) {
      System.out.printf(
          Locale.ROOT,
          columns,
          lap.label(),
          lap.shown(lap.megabytes(), 4),
          lap.shown(lap.articlesASecond(), 1),
          lap.shown(lap.held() / 1e6, 0),
          lap.shown(rate(laps, "floor") / lap.megabytes(), 1),
          lap.shown(rate(laps, "Daybook") / lap.megabytes(), 4));
    }
  }

  private static double rate(List<Lap> laps, String label) {
    return laps.stream().filter(lap -> lap.label().equals(label)).mapToDouble(Lap::megabytes).sum();
  }
}
