package org.daybook.app.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes paragraphs of the lines of printed pages. */
final class PrintedLines {

  /** What stands at the edge of so many pages at least is a running title. */
  private static final int RUNNING = 3;

  private PrintedLines() {}

  /** The paragraphs of pages that are parted by form feeds, with U+2029 where one is known to end. */
  static List<String> blocks(String text) {
    List<List<String>> pages = new ArrayList<>();
    for (String page : text.split("\f")) {
      pages.add(lines(page));
    }
    Map<String, Integer> edges = new HashMap<>();
    for (List<String> page : pages) {
      if (!page.isEmpty()) {
        edges.merge(letters(page.get(0)), 1, Integer::sum);
        edges.merge(letters(page.get(page.size() - 1)), 1, Integer::sum);
      }
    }
    Paragraphs paragraphs = new Paragraphs();
    for (List<String> page : pages) {
      for (int i = 0; i < page.size(); i++) {
        boolean edge = i == 0 || i == page.size() - 1;
        if (!edge || !isRunning(page.get(i), edges)) {
          paragraphs.add(page.get(i));
        }
      }
      paragraphs.turnPage();
    }
    return paragraphs.done();
  }

  /** A title that comes again and again, a page's number. */
  private static boolean isRunning(String line, Map<String, Integer> edges) {
    String letters = letters(line);
    return letters.isEmpty() && line.strip().length() < 12
        || edges.getOrDefault(letters, 0) >= RUNNING;
  }

  /** A line without numbers and signs, since the page's number changes. */
  private static String letters(String line) {
    return Prose.letters(line).replaceAll("[0-9]", "");
  }

  private static List<String> lines(String page) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : page.split("\u2029", -1)) {
      boolean any = false;
      for (String line : paragraph.split("\n")) {
        if (!line.isBlank()) {
          lines.add(line.strip());
          any = true;
        }
      }
      if (any) {
        int last = lines.size() - 1;
        lines.set(last, lines.get(last) + "\u2029");
      }
    }
    return lines;
  }

  /** Joins lines. */
  private static final class Paragraphs {
    private final List<String> blocks = new ArrayList<>();
    private final StringBuilder block = new StringBuilder();

    void add(String line) {
      boolean last = line.endsWith("\u2029");
      String words = last ? line.substring(0, line.length() - 1) : line;
      if (isParted(words)) {
        block.setLength(block.length() - 1);
      } else if (block.length() > 0) {
        block.append(' ');
      }
      block.append(words);
      // A hyphen at the end is never a paragraph's.
      if (last && !words.endsWith("-")) {
        close();
      }
    }

    /** {@code kil-} and {@code led}: a hyphen behind a letter, and small letters on the next line. */
    private boolean isParted(String next) {
      int end = block.length() - 1;
      return end > 0
          && (block.charAt(end) == '-'
              || block.charAt(end) == '\u2010'
              || block.charAt(end) == '\u00ad')
          && Character.isLetter(block.charAt(end - 1))
          && !next.isEmpty()
          && Character.isLowerCase(next.charAt(0));
    }

    /** A sentence may run on over the page; what ended with a full stop did not. */
    void turnPage() {
      int end = block.length() - 1;
      if (end >= 0 && ".!?”\"".indexOf(block.charAt(end)) >= 0) {
        close();
      }
    }

    private void close() {
      Prose.add(blocks, block.toString());
      block.setLength(0);
    }

    List<String> done() {
      close();
      return blocks;
    }
  }
}
