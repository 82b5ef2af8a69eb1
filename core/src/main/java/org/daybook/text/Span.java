package org.daybook.text;

/**
 * A stretch of a text: half-open, {@code [start, end)}, in UTF-16 code units, which is what {@link String} counts.
 *
 * <p>In {@code "lost 500+ men"} the figure's span is {@code [5, 9)}.
 */
public record Span(int start, int end) {

  /** Checks that the span is not empty and does not start before the text. */
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "a span has 0 <= start < end, found [" + start + ", " + end + ")");
    }
  }

  /** The words the span covers: {@code "500+"}. Throws if the text is shorter than the span. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** The same stretch so many places further on; negative is back. */
  public Span movedBy(int by) {
    return new Span(start + by, end + by);
  }
}
