package org.daybook.app.intake;

import java.time.LocalDate;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The day that a page's article was first published: what machines are told before what is printed. */
final class PageDate {

  /** A line with a date, an author and a place is no longer. */
  private static final int LINE = 120;

  private PageDate() {}

  static @Nullable LocalDate of(Document page, @Nullable Map<?, ?> ld, @Nullable String url) {
    LocalDate day = Day.of(JsonTree.text(ld, "datePublished"));
    day = day == null ? PageFacts.metaDate(page) : day;
    day = day == null ? marked(page) : day;
    day = day == null ? ofAddress(url) : day;
    day = day == null ? Day.of(JsonTree.text(ld, "dateCreated")) : day;
    return day == null ? printed(page) : day;
  }

  /** Microdata and {@code time} elements, those that say that they are the publication's first. */
  private static @Nullable LocalDate marked(Document page) {
    for (String where :
        new String[] {
          "[itemprop=datePublished]",
          "time[pubdate]",
          "time.published, time.entry-date, .published[title]",
          "article header time, article time, time"
        }) {
      for (Element element : page.select(where)) {
        LocalDate day = of(element);
        if (day != null) {
          return day;
        }
      }
    }
    return null;
  }

  private static @Nullable LocalDate of(Element element) {
    for (String attribute : new String[] {"datetime", "content", "title"}) {
      LocalDate day = Day.of(element.attr(attribute));
      if (day != null) {
        return day;
      }
    }
    return element.childNodeSize() < 20 ? Day.of(element.text()) : null;
  }

  /** A short text that is called a date or stands in the line of the author. */
  private static @Nullable LocalDate printed(Document page) {
    for (Element element :
        page.select(
            "[class*=date], [class*=Date], [id*=date], [class*=publish], [class*=posted], [class*=time],"
                + " [class*=byline], [class*=meta], [class*=info]")) {
      String text = element.text();
      LocalDate day = text.length() <= LINE ? Day.of(text) : null;
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  /** {@code https://courier.example/2025/06/12/harbour}; a day, not only a month, has to stand there. */
  private static @Nullable LocalDate ofAddress(@Nullable String url) {
    if (url == null) {
      return null;
    }
    int path = url.indexOf('/', Math.max(0, url.indexOf("://") + 3));
    return path < 0 ? null : Day.of(url.substring(path, Math.min(url.length(), path + 150)));
  }
}
