package org.daybook.app.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.daybook.text.Article;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads RSS 0.9 to 2.0 and Atom: an article an item, with as much of its text as the feed has.
 *
 * <p>jsoup's XML parser knows no entities but HTML's and fetches nothing, so a feed cannot make it grow or read files; what
 * is malformed in one item it mends there, and the others are whole.
 */
final class FeedReader implements FormatReader {

  private final Terms terms;

  FeedReader(Terms terms) {
    this.terms = terms;
  }

  @Override
  public void read(Parcel parcel, InputStream in, Sink sink) throws IOException {
    byte[] bytes = Bytes.all(in, parcel.most());
    String hash = Bytes.hash(bytes);
    Encoding read = Encoding.ofPage(bytes, terms.charset(), parcel.mediaType());
    TextReader.tellGuess(parcel, read, sink);
    Document feed = Parser.xmlParser().parseInput(read.text(), "");
    List<Element> items = new ArrayList<>();
    for (Element element : feed.getAllElements()) {
      String name = name(element);
      if (name.equals("item") || name.equals("entry")) {
        items.add(element);
      }
    }
    if (items.isEmpty()) {
      sink.note(new Problem(parcel.address(), "a feed without items"));
    }
    String outlet = outlet(feed);
    for (int i = 0; i < items.size(); i++) {
      Parcel inner = parcel.inner(i + 1);
      Origin origin = inner.origin(Format.FEED, hash, read.charset());
      item(inner, items.get(i), outlet, origin, sink);
    }
  }

  /** The feed's own title: the first one outside items. */
  private static @Nullable String outlet(Document feed) {
    for (Element title : feed.getAllElements()) {
      if (name(title).equals("title")) {
        Element parent = title.parent();
        String of = parent == null ? "" : name(parent);
        if (of.equals("channel") || of.equals("feed")) {
          return line(title);
        }
      }
    }
    return null;
  }

  private static void item(
      Parcel parcel, Element item, @Nullable String outlet, Origin origin, Sink sink)
      throws IOException {
    String headline = line(child(item, "title"));
    List<String> blocks = new ArrayList<>();
    for (String part : List.of("content:encoded", "content", "description", "summary")) {
      if (blocks.isEmpty()) {
        blocks.addAll(text(child(item, part)));
      }
    }
    if (headline == null && blocks.isEmpty()) {
      sink.problem(new Problem(parcel.address(), "an item without title and text"));
      return;
    }
    String date = null;
    for (String part : List.of("pubDate", "published", "dc:date", "issued", "created", "updated")) {
      date = date == null ? line(child(item, part)) : date;
    }
    Element author = child(item, "author");
    Element name = author == null ? null : child(author, "name");
    String byline = line(name == null ? author : name);
    byline = byline == null ? line(child(item, "dc:creator")) : byline;
    // An item taken over from another feed says so.
    String source = line(child(item, "source"));
    sink.arrival(
        new Arrival(
            new Article(
                parcel.doc(),
                Prose.join(headline, blocks),
                Day.of(date),
                source == null ? outlet : source),
            origin.with(headline, byline, link(item))));
  }

  private static @Nullable String link(Element item) {
    String link = null;
    for (Element child : item.children()) {
      if (name(child).equals("link")) {
        String rel = child.attr("rel");
        String href = child.hasAttr("href") ? child.attr("href") : child.text();
        boolean own = rel.isEmpty() || rel.equals("alternate");
        link = own && link == null ? href.strip() : link;
      }
    }
    Element guid = link == null ? child(item, "guid") : null;
    link = guid == null ? link : guid.text().strip();
    return link != null && Sources.isUrl(link) ? link : null;
  }

  /** The blocks of an element's content, whichever way the markup is wrapped: escaped, as CDATA, as XHTML. */
  private static List<String> text(@Nullable Element content) {
    List<String> blocks = new ArrayList<>();
    if (content != null) {
      boolean nested = !content.children().isEmpty();
      String html = nested ? content.html() : content.wholeText();
      Element body = Parser.htmlParser().setMaxDepth(HtmlReader.DEPTH).parseInput(html, "").body();
      body.select("script, style, template, iframe, form").remove();
      blocks.addAll(Blocks.texts(body));
    }
    return blocks;
  }

  private static @Nullable String line(@Nullable Element element) {
    if (element == null) {
      return null;
    }
    String text = Parser.unescapeEntities(element.wholeText(), false);
    List<String> blocks = text(element);
    String line = blocks.isEmpty() ? text : String.join(" ", blocks);
    line = Prose.tidy(line).replace('\n', ' ');
    return line.isEmpty() ? null : line;
  }

  private static @Nullable Element child(Element parent, String name) {
    for (Element child : parent.children()) {
      String full = child.tagName();
      // Atom may be written with a prefix; content:encoded and dc:date are told by theirs.
      if (full.equalsIgnoreCase(name) || name.indexOf(':') < 0 && isAtom(full, name)) {
        return child;
      }
    }
    return null;
  }

  private static boolean isAtom(String full, String name) {
    return full.equalsIgnoreCase("atom:" + name) || full.equalsIgnoreCase("rss:" + name);
  }

  private static String name(Element element) {
    String full = element.tagName().toLowerCase(Locale.ROOT);
    return full.startsWith("atom:") || full.startsWith("rss:")
        ? full.substring(full.indexOf(':') + 1)
        : full;
  }
}
