package org.daybook.app.intake;

import java.time.Duration;

/**
 * How much is taken in at most; what is larger is reported and left out. An archive as a whole has no limit: it is read
 * record by record.
 *
 * @param article bytes of one article, also after unpacking
 * @param entry bytes of one article inside an archive or from the network, also after unpacking
 * @param pages pages of a PDF
 * @param redirects how often an address may send on to another
 * @param time how long one address may take, from first to last byte
 */
public record Limits(long article, long entry, int pages, int redirects, Duration time) {

  private static final int MEGABYTE = 1 << 20;

  /** 256 MB for a file, 32 MB in an archive or from the network, 2,000 pages, 5 redirects, 30 seconds. */
  public static final Limits USUAL =
      new Limits(256L * MEGABYTE, 32L * MEGABYTE, 2000, 5, Duration.ofSeconds(30));
}
