package org.daybook.app;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.daybook.text.Span;

/** A sentence as a table shows it: wrapped, cut where it is long, its figures marked. */
final class Excerpt {

  /** A sentence of up to so many lines is shown whole. */
  private static final int WHOLE = 4;

  /** So many lines are shown of any sentence. */
  private static final int MOST = 8;

  private final StringBuilder plain = new StringBuilder();
  private final BitSet marked = new BitSet();
  private final Ink ink;

  private Excerpt(Ink ink) {
    this.ink = ink;
  }

  /** The lines of a sentence in so many columns. */
  static List<String> of(String text, Span sentence, List<Span> figures, Ink ink, int columns) {
    Excerpt excerpt = new Excerpt(ink);
    int end = Math.min(sentence.end(), text.length());
    int at = Math.min(sentence.start(), end);
    for (Span figure : figures) {
      if (figure.start() >= at && figure.end() <= end) {
        excerpt.add(text.substring(at, figure.start()), false);
        excerpt.add(figure.of(text), true);
        at = figure.end();
      }
    }
    excerpt.add(text.substring(at, end), false);
    return excerpt.lines(columns);
  }

  private void add(String piece, boolean figure) {
    String words = Glyphs.harmless(piece);
    int start = plain.length();
    // Where there are no bold letters, signs mark it; brackets would be taken for the article's
    // own.
    plain.append(figure && !ink.isOn() ? "»" + words + "«" : words);
    marked.set(start, plain.length(), figure);
  }

  private List<String> lines(int columns) {
    int from = 0;
    int to = plain.length();
    if (to > WHOLE * columns) {
      int first = Math.max(0, marked.nextSetBit(0));
      int last = Math.max(first, marked.previousSetBit(to));
      from = wordStart(Math.max(0, first - columns / 2));
      to =
          Math.min(
              to,
              Math.max(
                  from + WHOLE * columns, Math.min(last + columns / 2, from + MOST * columns)));
    }
    List<String> lines = new ArrayList<>();
    for (int at = from; at < to; ) {
      int end = lineEnd(at, to, columns - 2);
      String line = painted(at, end);
      lines.add(
          (at == from && from > 0 ? "…" : "")
              + line
              + (end >= to && to < plain.length() ? "…" : ""));
      at = end;
      while (at < to && plain.charAt(at) == ' ') {
        at++;
      }
    }
    return lines;
  }

  private int wordStart(int i) {
    int space = plain.indexOf(" ", i);
    return i == 0 || space < 0 || space > i + 40 ? i : space + 1;
  }

  /** Where the line that starts at a place ends: at a space, or in a word that is longer than the line. */
  private int lineEnd(int from, int to, int columns) {
    int width = 0;
    int space = -1;
    int i = from;
    while (i < to) {
      int c = plain.codePointAt(i);
      width += Glyphs.width(c);
      if (width > columns) {
        return space > 0 ? space : i;
      }
      if (c == ' ') {
        space = i;
      }
      i += Character.charCount(c);
    }
    return to;
  }

  private String painted(int from, int to) {
    StringBuilder line = new StringBuilder();
    for (int at = from; at < to; ) {
      boolean figure = marked.get(at);
      int end = figure ? marked.nextClearBit(at) : marked.nextSetBit(at);
      end = end < 0 || end > to ? to : end;
      String piece = plain.substring(at, end);
      line.append(figure ? ink.strong(piece) : ink.faint(piece));
      at = end;
    }
    return line.toString();
  }
}
