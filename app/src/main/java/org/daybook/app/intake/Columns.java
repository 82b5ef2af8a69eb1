package org.daybook.app.intake;

import java.util.List;

/**
 * Which fields of a JSON object hold an article's parts; of each the first that the object has counts. A point steps into an
 * inner object: {@code article.body}.
 *
 * @param text the article's text
 * @param headline its headline, put before the text if the text does not begin with it
 * @param date the day it is of
 * @param publisher its outlet
 * @param url its address
 * @param id the document's id
 */
public record Columns(
    List<String> text,
    List<String> headline,
    List<String> date,
    List<String> publisher,
    List<String> url,
    List<String> id) {

  /** The names that collections of news use most. */
  public static final Columns USUAL =
      new Columns(
          List.of("text", "body", "content", "articleBody", "maintext", "fulltext"),
          List.of("headline", "title"),
          List.of("date", "published", "date_publish", "publish_date", "datePublished", "pubDate"),
          List.of("publisher", "source", "outlet", "source_domain", "site_name", "domain"),
          List.of("url", "link", "uri"),
          List.of("id", "doc"));

  /** Copies the lists. */
  public Columns {
    text = List.copyOf(text);
    headline = List.copyOf(headline);
    date = List.copyOf(date);
    publisher = List.copyOf(publisher);
    url = List.copyOf(url);
    id = List.copyOf(id);
  }
}
