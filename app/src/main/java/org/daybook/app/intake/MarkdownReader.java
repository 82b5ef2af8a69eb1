package org.daybook.app.intake;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.daybook.text.Article;
import org.jspecify.annotations.Nullable;

/** Reads Markdown as a person sees it: no stars, no link targets. Front matter tells headline, date, publisher. */
final class MarkdownReader implements FormatReader {

  /** Blocks may stand in blocks so deep, far deeper than in prose. */
  private static final int DEPTH = 100;

  private final Terms terms;
  private final Parser parser = Parser.builder().maxOpenBlockParsers(DEPTH).build();

  MarkdownReader(Terms terms) {
    this.terms = terms;
  }

  @Override
  public void read(Parcel parcel, InputStream in, Sink sink) throws IOException {
    byte[] bytes = Bytes.all(in, parcel.most());
    Encoding read = Encoding.ofText(bytes, terms.charset());
    TextReader.tellGuess(parcel, read, sink);
    String text = read.text().startsWith("\ufeff") ? read.text().substring(1) : read.text();
    Map<String, String> front = new LinkedHashMap<>();
    String body = text.substring(frontMatter(text, front));
    Story story = new Story();
    parser.parse(body).accept(story);
    String headline = first(front.get("title"), story.title);
    LocalDate date = Day.of(first(front.get("date"), front.get("published")));
    String publisher = first(front.get("publisher"), front.get("source"));
    Origin origin = parcel.origin(Format.MARKDOWN, Bytes.hash(bytes), read.charset());
    sink.arrival(
        new Arrival(
            new Article(parcel.doc(), Prose.join(headline, story.blocks), date, publisher),
            origin.with(headline, front.get("author"), front.get("url"))));
  }

  private static @Nullable String first(@Nullable String one, @Nullable String other) {
    return one == null || one.isEmpty() ? other : one;
  }

  /** Reads {@code key: value} lines between two lines of dashes; gives where the text goes on, 0 where there are none. */
  private static int frontMatter(String text, Map<String, String> front) {
    if (!text.startsWith("---\n") && !text.startsWith("---\r\n")) {
      return 0;
    }
    int at = text.indexOf('\n') + 1;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      String line = text.substring(at, end).strip();
      if (line.equals("---") || line.equals("...")) {
        return Math.min(end + 1, text.length());
      }
      int colon = line.indexOf(':');
      if (colon > 0) {
        front.put(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            unquoted(line.substring(colon + 1).strip()));
      }
      at = end + 1;
    }
    front.clear();
    return 0;
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() > 1
            && (value.startsWith("\"") && value.endsWith("\"")
                || value.startsWith("'") && value.endsWith("'"));
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  /** Gathers the blocks of a text; the first heading, where nothing stands before it, is its title. */
  private static final class Story extends AbstractVisitor {
    final List<String> blocks = new ArrayList<>();
    private StringBuilder line = new StringBuilder();
    @Nullable String title;

    @Override
    public void visit(Heading heading) {
      block(heading);
      if (title == null && blocks.size() == 1) {
        title = blocks.get(0);
      }
    }

    @Override
    public void visit(Paragraph paragraph) {
      block(paragraph);
    }

    private void block(Node node) {
      line = new StringBuilder();
      visitChildren(node);
      Prose.add(blocks, line.toString());
    }

    @Override
    public void visit(Text text) {
      line.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
      line.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
      line.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
      line.append('\n');
    }

    @Override
    public void visit(Image image) {
      // What a picture shows is told by its caption.
    }

    @Override
    public void visit(HtmlInline tag) {
      // Tags within a line are none of its words.
    }

    @Override
    public void visit(HtmlBlock tags) {
      // Neither are those that stand alone.
    }

    @Override
    public void visit(FencedCodeBlock code) {
      Prose.add(blocks, code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
      Prose.add(blocks, code.getLiteral());
    }

    @Override
    public void visit(BlockQuote quote) {
      visitChildren(quote);
    }
  }
}
