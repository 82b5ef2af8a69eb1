package org.daybook.app.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page tells of its article: by JSON-LD, by OpenGraph and other {@code meta}, by {@code time}, by its address.
 *
 * @param headline the headline; null if nothing tells
 * @param byline who wrote it; null if nothing tells
 * @param date the day it was first published; null if nothing tells
 * @param publisher the outlet; null if nothing tells
 * @param url its own address; null if nothing tells
 */
record PageFacts(
    @Nullable String headline,
    @Nullable String byline,
    @Nullable LocalDate date,
    @Nullable String publisher,
    @Nullable String url) {

  private static final List<String> HEADLINES = List.of("og:title", "twitter:title", "dc.title");

  private static final List<String> AUTHORS =
      List.of("author", "article:author", "parsely-author", "sailthru.author", "byl", "dc.creator");

  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "article:published",
          "datepublished",
          "publishdate",
          "publish-date",
          "publish_date",
          "published",
          "pubdate",
          "parsely-pub-date",
          "sailthru.date",
          "date",
          "dc.date",
          "dc.date.issued",
          "dcterms.created",
          "dcterms.date",
          "article.published",
          "originalpublicationdate",
          "og:published_time",
          "citation_publication_date");

  /** Gathers what a page tells; the address that it was fetched from helps. */
  static PageFacts of(Document page, @Nullable String fetched) {
    String url = url(page, fetched);
    Map<?, ?> ld = JsonLd.article(page, url);
    return new PageFacts(
        headline(page, ld), byline(page, ld), PageDate.of(page, ld, url), publisher(page, ld), url);
  }

  private static @Nullable String url(Document page, @Nullable String fetched) {
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    String own = canonical == null ? null : canonical.attr("href").strip();
    if (own == null || !Sources.isUrl(own)) {
      own = meta(page, List.of("og:url"));
    }
    return own != null && Sources.isUrl(own) ? own : fetched;
  }

  private static @Nullable String headline(Document page, @Nullable Map<?, ?> ld) {
    String told = clean(first(JsonTree.text(ld, "headline"), meta(page, HEADLINES)));
    String known = told == null ? clean(page.title()) : told;
    List<Element> tops = page.select("h1");
    for (Element top : tops) {
      String printed = clean(top.text());
      // The printed form is preferred where it is the told one in another setting, or the told one
      // with the outlet's name.
      if (printed != null && known != null && isWithin(printed, known)) {
        return printed;
      }
    }
    return known == null && tops.size() == 1 ? clean(tops.get(0).text()) : known;
  }

  private static boolean isWithin(String printed, String known) {
    String small = Prose.letters(printed);
    return small.length() > 10 && Prose.letters(known).startsWith(small)
        || small.equals(Prose.letters(known));
  }

  private static @Nullable String byline(Document page, @Nullable Map<?, ?> ld) {
    String told = first(JsonTree.text(ld, "author.name"), JsonTree.text(ld, "author"));
    String meta = told == null ? meta(page, AUTHORS) : told;
    if (meta != null && !Sources.isUrl(meta)) {
      return clean(meta);
    }
    Element printed = page.selectFirst("[rel=author], [itemprop=author], .byline, .author");
    String text = printed == null ? "" : printed.text();
    return text.isBlank() || text.length() > 200 ? null : clean(text);
  }

  private static @Nullable String publisher(Document page, @Nullable Map<?, ?> ld) {
    return clean(first(JsonTree.text(ld, "publisher.name"), meta(page, List.of("og:site_name"))));
  }

  /** The first {@code meta} that has one of the names, in the names' order; null if there is none. */
  static @Nullable String meta(Document page, List<String> names) {
    for (String name : names) {
      for (String attribute : List.of("property", "name", "itemprop")) {
        for (Element meta : page.select("meta[" + attribute + "=\"" + name + "\"]")) {
          String content = meta.attr("content").strip();
          if (!content.isEmpty()) {
            return content;
          }
        }
      }
    }
    return null;
  }

  /** What {@code meta} elements say of the day. */
  static @Nullable LocalDate metaDate(Document page) {
    for (String name : DATES) {
      LocalDate day = Day.of(meta(page, List.of(name)));
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  static @Nullable String first(@Nullable String one, @Nullable String other) {
    return one == null || one.isBlank() ? other : one;
  }

  /** Markup that was put into machine-readable fields goes, entities become letters; null for nothing. */
  private static @Nullable String clean(@Nullable String text) {
    if (text == null) {
      return null;
    }
    boolean marked = text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
    String plain = marked ? Jsoup.parseBodyFragment(text).text() : text;
    String tidy = Prose.tidy(plain).replace('\n', ' ');
    return tidy.isEmpty() ? null : tidy;
  }
}
