package org.daybook.app.intake;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where an article came from.
 *
 * @param address what was read: {@code texts/harbour.html}, {@code https://courier.example/harbour}, {@code standard
 *     input}; for one of several in a file the file and its place there, {@code crawl.warc.gz#17}
 * @param format what it came as: {@link Format#word}, such as {@code html}
 * @param bytesHash SHA-256 of the original bytes, 64 small hexadecimal digits: of the file, of the answer's body, of the
 *     archive's record, of the line; of the whole feed for each of its articles
 * @param url the article's own address, as it says itself or as it was fetched; null if not known
 * @param headline its headline as told apart from its text; null if nothing tells
 * @param byline who wrote it, as printed or told to machines; null if nothing tells
 * @param retrieved when it was fetched, by an archive or just now; null if not known
 * @param charset the encoding that its bytes were read in, {@code UTF-8}; null where the format settles it
 */
public record Origin(
    String address,
    String format,
    String bytesHash,
    @Nullable String url,
    @Nullable String headline,
    @Nullable String byline,
    @Nullable Instant retrieved,
    @Nullable String charset) {

  /** Checks what may not be null, and the hash's form. */
  public Origin {
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(format, "format");
    if (!isHash(bytesHash)) {
      throw new IllegalArgumentException("not a SHA-256 in small hexadecimal digits: " + bytesHash);
    }
  }

  /** The same with what the article tells of itself; what is null stays as it was. */
  Origin with(@Nullable String headline, @Nullable String byline, @Nullable String url) {
    return new Origin(
        address,
        format,
        bytesHash,
        url == null ? this.url : url,
        headline == null ? this.headline : headline,
        byline == null ? this.byline : byline,
        retrieved,
        charset);
  }

  private static boolean isHash(String text) {
    return text.length() == 64
        && text.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
  }
}
