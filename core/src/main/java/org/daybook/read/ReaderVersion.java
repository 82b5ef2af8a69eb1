package org.daybook.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The version of the reader's words and rules, made when it is built: a hash over both. */
final class ReaderVersion {

  /** So much of the hash tells versions apart: of a million of them two would share it with a chance of one in 500. */
  private static final int DIGITS = 12;

  private ReaderVersion() {}

  static String english() {
    try (InputStream in = ReaderVersion.class.getResourceAsStream("reader-version")) {
      if (in == null) {
        throw new IllegalStateException(
            "the reader has no version: it was built without Maven's process-resources");
      }
      return "en-"
          + new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip().substring(0, DIGITS);
    } catch (IOException e) {
      throw new IllegalStateException("the reader's version cannot be read", e);
    }
  }
}
