package org.daybook.app.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What articles come as. */
public enum Format {
  /** Plain text: the headline on the first line, then the article. */
  TEXT(".txt", ".text"),
  /** Markdown, with or without front matter. */
  MARKDOWN(".md", ".markdown"),
  /** A web page. */
  HTML(".html", ".htm", ".xhtml"),
  /** RSS 0.9 to 2.0 or Atom: an article an item. */
  FEED(".rss", ".atom", ".rdf", ".xml"),
  /** A mail. */
  EML(".eml"),
  /** A PDF. */
  PDF(".pdf"),
  /** JSON Lines: an article a line. */
  JSONL(".jsonl", ".ndjson"),
  /** A web archive: an article a page. */
  WARC(".warc");

  /** As a person reads them: {@code .html, .htm, .xhtml}. */
  private final String endings;

  Format(String... endings) {
    this.endings = String.join(", ", endings);
  }

  /** Its name to users: {@code html}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of a word, in any case; null where there is none. */
  public static @Nullable Format of(String word) {
    for (Format format : values()) {
      if (format.word().equalsIgnoreCase(word)) {
        return format;
      }
    }
    return null;
  }

  /** The format that a file's name tells, {@code .gz} at its end looked through; null where it tells none. */
  static @Nullable Format ofName(String name) {
    String plain = withoutGz(name.toLowerCase(Locale.ROOT));
    for (Format format : values()) {
      if (Arrays.stream(format.endings.split(", ")).anyMatch(plain::endsWith)) {
        return format;
      }
    }
    return null;
  }

  /** {@code crawl.warc} of {@code crawl.warc.gz}. */
  static String withoutGz(String name) {
    return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
  }

  /** All endings, as a person reads them: {@code .txt, .text, …}. */
  static String endings() {
    return Arrays.stream(values()).map(format -> format.endings).collect(Collectors.joining(", "));
  }

  /** All words: {@code text, markdown, html, …}. */
  public static String words() {
    return Arrays.stream(values()).map(Format::word).collect(Collectors.joining(", "));
  }
}
