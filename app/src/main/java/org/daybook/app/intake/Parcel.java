package org.daybook.app.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of bytes before they are read.
 *
 * @param address what a user knows it by: {@code texts/harbour.html}
 * @param doc the id that its article will have: {@code harbour}
 * @param name its file's name, which may tell the format; empty if there is none
 * @param mediaType what the server said it is, {@code text/html; charset=utf-8}; null if nobody did
 * @param url where it was fetched from; null if it was not
 * @param retrieved when it was fetched; null if not known
 * @param most how many bytes of it are taken at most, after unpacking
 */
record Parcel(
    String address,
    String doc,
    String name,
    @Nullable String mediaType,
    @Nullable String url,
    @Nullable Instant retrieved,
    long most) {

  /**
   * One of several things in it: {@code crawl.warc.gz#17}, with the id {@code crawl-17}. The whole's url is not its own: a
   * ledger that knows documents by their urls would take the things of one feed for versions of one page.
   */
  Parcel inner(long number) {
    return new Parcel(address + "#" + number, doc + "-" + number, "", null, null, retrieved, most);
  }

  /** The same with what its surroundings tell of it. */
  Parcel named(String name, @Nullable String mediaType) {
    return new Parcel(address, doc, name, mediaType, url, retrieved, most);
  }

  /** The origin of an article that came so. */
  Origin origin(Format format, String hash, @Nullable String charset) {
    return new Origin(address, format.word(), hash, url, null, null, retrieved, charset);
  }
}
