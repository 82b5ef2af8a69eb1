package org.daybook.app.intake;

import java.util.Objects;
import org.daybook.text.Article;

/**
 * An article that came in, and where from: {@code harbour.html} gives its headline and main text as {@link Article#text},
 * and the file's name and hash as origin.
 *
 * @param article the article; offsets of its claims are into {@link Article#text}, the text that was drawn from the bytes
 * @param origin where it came from
 */
public record Arrival(Article article, Origin origin) {

  /** Neither may be null. */
  public Arrival {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(origin, "origin");
  }
}
