package org.daybook.text;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article as it was handed in.
 *
 * @param doc the document's id, for example its file name without the ending
 * @param text the whole text, as printed
 * @param date the day it is of; null where nobody said, then the reader looks for one in the text
 * @param publisher the outlet; null where nobody said
 */
public record Article(
    String doc, String text, @Nullable LocalDate date, @Nullable String publisher) {

  /** Checks that there is an id and a text (either may be empty, neither null). */
  public Article {
    Objects.requireNonNull(doc, "doc");
    Objects.requireNonNull(text, "text");
  }
}
