package org.daybook.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.daybook.app.intake.Reasons;
import org.daybook.compare.Series;
import org.jspecify.annotations.Nullable;

/** Reads the files of {@code --series staff.json,ministry.csv}: JSON day by day, CSV by months or of sourced estimates. */
final class SeriesFiles {

  /** A century of days is a few megabytes; what is far bigger is no series. */
  private static final long LARGEST = 64L << 20;

  private SeriesFiles() {}

  /** The series of all files that are named, in their order; throws {@link Trouble} that names the file and the place. */
  static List<Series> of(@Nullable String files, Path here) {
    List<Series> series = new ArrayList<>();
    if (files != null) {
      for (String file : files.split(",")) {
        if (!file.isBlank()) {
          series.addAll(read(here.resolve(file.strip()), file.strip()));
        }
      }
    }
    return series;
  }

  private static List<Series> read(Path file, String shown) {
    String name = shown.toLowerCase(Locale.ROOT);
    if (!name.endsWith(".json") && !name.endsWith(".csv")) {
      throw Trouble.usage(shown + ": expected a series as .json or .csv");
    }
    String text = text(file, shown);
    return name.endsWith(".json") ? SeriesJson.read(text, shown) : SeriesCsv.read(text, shown);
  }

  private static String text(Path file, String shown) {
    try {
      if (Files.size(file) > LARGEST) {
        throw Trouble.usage(shown + ": larger than 64 MB; a series of days or months is not");
      }
    } catch (IOException e) {
      throw Trouble.usage(shown + ": " + Reasons.of(e));
    }
    TextFile.Opened opened = TextFile.open(file);
    if (opened instanceof TextFile.Text text) {
      return text.text().startsWith("\ufeff") ? text.text().substring(1) : text.text();
    }
    throw Trouble.usage(shown + ": " + opened.why());
  }
}
