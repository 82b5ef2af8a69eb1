package org.daybook.app;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.daybook.app.Intake.Opened;
import org.daybook.app.Intake.Text;
import org.daybook.app.Intake.Unreadable;

/** Decodes bytes as UTF-8, strictly: what is something else is refused with its place, never guessed at. */
final class Utf8 {

  private Utf8() {}

  /** The bytes as text, or why they are none. */
  static Opened decode(byte[] bytes) {
    if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
      return new Unreadable(
          "it is UTF-16, daybook reads UTF-8: convert it, for example with iconv -f UTF-16 -t UTF-8");
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      return new Unreadable(
          "not a text: a NUL byte at offset "
              + offset(text, nul)
              + "; daybook reads plain text in UTF-8");
    }
    // The decoder puts U+FFFD for what is malformed; a text may also hold one of its own.
    int wrong = text.indexOf('\ufffd') < 0 ? -1 : firstMalformed(bytes);
    if (wrong >= 0) {
      return new Unreadable(
          String.format(
              Locale.ROOT,
              "not valid UTF-8: byte 0x%02X at offset %d; convert it, for example with iconv -f WINDOWS-1252 -t UTF-8",
              bytes[wrong],
              wrong));
    }
    return new Text(text);
  }

  private static int offset(String text, int chars) {
    return text.substring(0, chars).getBytes(StandardCharsets.UTF_8).length;
  }

  /** Where the first byte stands that is no UTF-8; -1 if there is none. */
  private static int firstMalformed(byte[] bytes) {
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

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
  }
}
