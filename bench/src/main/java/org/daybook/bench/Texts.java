package org.daybook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The articles of a folder, in the order of their names, as UTF-8 bytes. */
record Texts(List<byte[]> articles) {

  static Texts in(Path folder) throws IOException {
    List<byte[]> articles = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        articles.add(Files.readAllBytes(file));
      }
    }
    if (articles.isEmpty()) {
      throw new IOException(folder + " holds no .txt file: name a folder with articles");
    }
    return new Texts(articles);
  }

  long bytes() {
    return articles.stream().mapToLong(a -> a.length).sum();
  }

  /** {@code 12 articles, 16.5 KB}. */
  String described() {
    return String.format(Locale.ROOT, "%d articles, %.1f KB", articles.size(), bytes() / 1e3);
  }
}
