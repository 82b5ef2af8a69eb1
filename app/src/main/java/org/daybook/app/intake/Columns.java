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

  /**
   * The usual names with those of a mapping put in their place: {@code text=story,date=day|published}.
   *
   * @throws IllegalArgumentException where a word is no such mapping; the message says which and what is expected
   */
  public static Columns of(String mapping) {
    Columns columns = USUAL;
    for (String word : mapping.split(",")) {
      int equals = word.indexOf('=');
      if (!word.isBlank()) {
        String part = equals < 0 ? "" : word.substring(0, equals).strip();
        List<String> names = List.of(word.substring(equals + 1).strip().split("\\|"));
        columns = columns.with(part, names, word);
      }
    }
    return columns;
  }

  private Columns with(String part, List<String> names, String word) {
    return switch (part) {
      case "text" -> new Columns(names, headline, date, publisher, url, id);
      case "headline" -> new Columns(text, names, date, publisher, url, id);
      case "date" -> new Columns(text, headline, names, publisher, url, id);
      case "publisher" -> new Columns(text, headline, date, names, url, id);
      case "url" -> new Columns(text, headline, date, publisher, names, id);
      case "id" -> new Columns(text, headline, date, publisher, url, names);
      default -> throw new IllegalArgumentException(word);
    };
  }
}
