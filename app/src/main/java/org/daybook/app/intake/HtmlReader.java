package org.daybook.app.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.daybook.text.Article;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Draws the article out of a web page: headline and main text, without what stands around it. */
final class HtmlReader implements FormatReader {

  /** Elements may stand in elements so deep; deeper ones are laid flat. */
  static final int DEPTH = 512;

  private final Terms terms;

  HtmlReader(Terms terms) {
    this.terms = terms;
  }

  @Override
  public void read(Parcel parcel, InputStream in, Sink sink) throws IOException {
    byte[] bytes = Bytes.all(in, parcel.most());
    Encoding read = Encoding.ofPage(bytes, terms.charset(), parcel.mediaType());
    TextReader.tellGuess(parcel, read, sink);
    Document page = parse(read.text(), parcel.url());
    PageFacts facts = PageFacts.of(page, parcel.url());
    List<String> blocks = MainText.of(page);
    if (blocks.isEmpty()) {
      throw new Refused(
          "a page without an article: no main text was found in it; where there is one, save it as text");
    }
    Origin origin = parcel.origin(Format.HTML, Bytes.hash(bytes), read.charset());
    sink.arrival(
        new Arrival(
            new Article(
                parcel.doc(),
                Prose.join(facts.headline(), blocks),
                facts.date(),
                facts.publisher()),
            origin.with(facts.headline(), facts.byline(), facts.url())));
  }

  static Document parse(String html, @Nullable String url) {
    return Parser.htmlParser().setMaxDepth(DEPTH).parseInput(html, url == null ? "" : url);
  }
}
