package org.daybook.app.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The blocks of text in an element: paragraphs, headings, items of lists, cells of a row in one line. */
final class Blocks implements NodeVisitor {

  private static final Set<String> BOXES =
      Set.of(
          "body", "div", "section", "article", "main", "td", "tr", "tbody", "table", "center",
          "span", "form", "font", "html");

  /** What stands within a line. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "ins", "kbd", "label", "mark", "q", "ruby", "s", "samp", "small",
          "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "nobr");

  private static final Set<String> CELLS = Set.of("td", "th");

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private final List<Block> blocks = new ArrayList<>();
  private StringBuilder line = new StringBuilder();
  private int linked;
  private int links;
  private boolean heading;

  private Blocks() {}

  /** The blocks of an element. */
  static List<Block> of(Element element) {
    Blocks found = new Blocks();
    NodeTraversor.traverse(found, element);
    found.close();
    return found.blocks;
  }

  /** The texts of its blocks. */
  static List<String> texts(Element element) {
    return of(element).stream().map(Block::text).toList();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      int before = line.length();
      append(text.getWholeText());
      linked += links > 0 ? line.length() - before : 0;
    } else if (node instanceof Element element) {
      links += element.normalName().equals("a") ? 1 : 0;
      if (element.normalName().equals("br")) {
        boolean twice = line.length() > 0 && line.charAt(line.length() - 1) == '\n';
        if (twice) {
          close();
        } else {
          line.append('\n');
        }
      } else if (CELLS.contains(element.normalName())) {
        line.append(' ');
      } else if (isBlock(element)) {
        close();
        heading = HEADINGS.contains(element.normalName());
      }
    }
  }

  /** Line breaks of the source are blanks. */
  private void append(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = c == '\n' || c == '\r' || c == '\t' || c == ' ';
      boolean open = line.length() == 0 || line.charAt(line.length() - 1) == '\n';
      if (!blank || !open) {
        line.append(blank ? ' ' : c);
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      links -= element.normalName().equals("a") ? 1 : 0;
      if (isBlock(element) && !CELLS.contains(element.normalName())) {
        close();
      }
    }
  }

  private void close() {
    String text = Prose.tidy(line.toString());
    if (!text.isEmpty()) {
      blocks.add(new Block(text, Math.min(linked, text.length()), heading));
    }
    line = new StringBuilder();
    linked = 0;
    heading = false;
  }

  static boolean isBlock(Element element) {
    return !INLINE.contains(element.normalName());
  }

  /** Whether it is there to hold others. */
  static boolean isBox(Element element) {
    return BOXES.contains(element.normalName());
  }

  /** How many characters of prose stand in a block itself, not in blocks within it: none where most of it is links. */
  static int prose(Element element) {
    int[] count = new int[2];
    for (Node child : element.childNodes()) {
      count(child, false, count);
    }
    int all = count[0];
    int linked = count[1];
    return all < 25 || linked * 2 > all ? 0 : all - linked;
  }

  private static void count(Node node, boolean linked, int[] count) {
    if (node instanceof TextNode text) {
      int length = text.isBlank() ? 0 : text.text().strip().length();
      count[0] += length;
      count[1] += linked ? length : 0;
    } else if (node instanceof Element element && !isBlock(element)) {
      boolean link = linked || element.normalName().equals("a");
      element.childNodes().forEach(child -> count(child, link, count));
    }
  }
}
