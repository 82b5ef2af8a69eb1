package org.daybook.app.intake;

/**
 * Something that gave no article, while the rest goes on.
 *
 * @param address which: {@code crawl.warc.gz#17}
 * @param what why not, and what to do, in one line without a full stop: {@code no main text found; …}
 */
public record Problem(String address, String what) {

  /** {@code crawl.warc.gz#17: no main text found; …}. */
  @Override
  public String toString() {
    return address + ": " + what;
  }
}
