package org.daybook.ledger;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a text came from.
 *
 * @param address what tells its versions from other articles: {@code https://courier.example/harbour}, {@code
 *     file:///texts/harbour.html}; null for what has none, such as standard input
 * @param format what it came as: {@code html}
 * @param bytesHash SHA-256 of the original bytes; null where there were none
 * @param headline its headline as told apart from its text; null if nothing tells
 * @param byline who wrote it; null if nothing tells
 * @param retrieved when it was fetched; null if not known
 * @param charset the encoding that its bytes were read in; null where nobody said
 */
public record Source(
    @Nullable String address,
    String format,
    @Nullable String bytesHash,
    @Nullable String headline,
    @Nullable String byline,
    @Nullable Instant retrieved,
    @Nullable String charset) {

  /** Checks that a format is named. */
  public Source {
    Objects.requireNonNull(format, "format");
  }

  /** A plain text of an address. */
  public static Source of(@Nullable String address) {
    return new Source(address, "text", null, null, null, null, null);
  }
}
