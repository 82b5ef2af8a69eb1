package org.daybook.app.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** UTF-8, strictly. A byte order mark stays the text's first character, so that offsets are the file's. */
public final class Utf8 {

  private Utf8() {}

  /** The bytes as text; null where they are no UTF-8. */
  public static @Nullable String decode(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    // The decoder puts U+FFFD for what is malformed; a text may also hold one of its own.
    return text.indexOf('\ufffd') >= 0 && firstMalformed(bytes) >= 0 ? null : text;
  }

  /** Where the first byte stands that is no UTF-8; -1 if there is none. */
  public static int firstMalformed(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isError()) {
        return in.position();
      }
      if (result.isUnderflow()) {
        return -1;
      }
      out.clear();
    }
  }

  /** Where the first NUL byte stands, which no text has; -1 if there is none. */
  public static int firstNul(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    return -1;
  }
}
