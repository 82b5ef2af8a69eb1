package org.daybook.app.intake;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Reads bytes with a bound, and tells their hash. */
final class Bytes {

  private Bytes() {}

  /** All bytes of a stream; refused where there are more than a bound. */
  static byte[] all(InputStream in, long most) throws IOException {
    int bound = (int) Math.min(most, Integer.MAX_VALUE - 16);
    byte[] bytes = in.readNBytes(bound);
    if (bytes.length == bound && in.read() >= 0) {
      throw new Refused("larger than " + size(most) + ", more than an article is; split it");
    }
    return bytes;
  }

  /** {@code 256 MB}. */
  static String size(long bytes) {
    return bytes >= 1 << 20 ? (bytes >> 20) + " MB" : bytes + " bytes";
  }

  /** The SHA-256 of bytes, in small hexadecimal digits. */
  static String hash(byte[] bytes) {
    return hex(digest().digest(bytes));
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  static String hex(byte[] digest) {
    return HexFormat.of().formatHex(digest);
  }
}
