package org.daybook.app.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Text, and the encoding that it was read in.
 *
 * @param text the text
 * @param charset the encoding's name
 * @param guessed whether nothing but the bytes' look told it
 */
record Encoding(String text, String charset, boolean guessed) {

  /** Of pages that say UTF-8 the share of broken characters up to which they are believed: a few come from cut quotes. */
  private static final double BROKEN = 0.002;

  /** What is plain text: UTF-8 if it can be, with its byte order mark; UTF-16 by its mark; else guessed. */
  static Encoding ofText(byte[] bytes, @Nullable Charset told) throws Refused {
    if (told != null) {
      return in(told, bytes, 0);
    }
    Encoding wide = ofMark(bytes);
    if (wide != null && !wide.charset.equals("UTF-8")) {
      return wide;
    }
    int nul = Utf8.firstNul(bytes);
    if (nul >= 0) {
      throw new Refused(
          "not a text: a NUL byte at offset " + nul + "; if it is one, name its --charset");
    }
    String text = Utf8.decode(bytes);
    return text == null ? Guess.of(bytes) : new Encoding(text, "UTF-8", false);
  }

  /** What may say its encoding itself: by byte order mark, by the server's word, in its head; UTF-8 or guessed if not. */
  static Encoding ofPage(byte[] bytes, @Nullable Charset told, @Nullable String mediaType) {
    if (told != null) {
      return in(told, bytes, 0);
    }
    Encoding marked = ofMark(bytes);
    if (marked != null) {
      return marked;
    }
    String[] names = {charsetIn(mediaType == null ? "" : mediaType), charsetInHead(bytes)};
    for (String name : names) {
      Charset declared = charset(name);
      Encoding read = declared == null ? null : in(declared, bytes, 0);
      if (read != null && !read.isBroken()) {
        return read;
      }
    }
    String text = Utf8.decode(bytes);
    return text == null ? Guess.of(bytes) : new Encoding(text, "UTF-8", false);
  }

  private static @Nullable Encoding ofMark(byte[] bytes) {
    if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
      return in(StandardCharsets.UTF_8, bytes, 3);
    }
    if (startsWith(bytes, 0xfe, 0xff)) {
      return in(StandardCharsets.UTF_16BE, bytes, 2);
    }
    return startsWith(bytes, 0xff, 0xfe) ? in(StandardCharsets.UTF_16LE, bytes, 2) : null;
  }

  static boolean startsWith(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != start[i]) {
        return false;
      }
    }
    return true;
  }

  static Encoding in(Charset charset, byte[] bytes, int from) {
    String text = new String(bytes, from, bytes.length - from, charset);
    return new Encoding(text, charset.name(), false);
  }

  private boolean isBroken() {
    long broken = text.chars().filter(c -> c == '\ufffd').count();
    return broken > 2 && broken > text.length() * BROKEN;
  }

  /** The name behind {@code charset=}; empty where there is none. */
  static String charsetIn(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int at = lower.indexOf("charset");
    while (at >= 0) {
      int i = skipBlanks(lower, at + "charset".length());
      if (i < lower.length() && lower.charAt(i) == '=') {
        return name(lower, skipBlanks(lower, i + 1));
      }
      at = lower.indexOf("charset", at + 1);
    }
    return "";
  }

  private static int skipBlanks(String text, int from) {
    int i = from;
    while (i < text.length() && " \t\r\n\"'".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static String name(String text, int from) {
    int to = from;
    while (to < text.length() && " \t\r\n\"';>/?".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return text.substring(from, to);
  }

  /** What a page's {@code meta} or an XML declaration says, looked for in its first 8 KB. */
  private static String charsetInHead(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, 8192), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    if (head.startsWith("<?xml")) {
      int at = head.indexOf("encoding");
      if (at >= 0 && at < head.indexOf("?>")) {
        int equals = skipBlanks(head, at + "encoding".length());
        return name(head, skipBlanks(head, equals + 1));
      }
    }
    for (int at = head.indexOf("<meta"); at >= 0; at = head.indexOf("<meta", at + 1)) {
      int end = head.indexOf('>', at);
      String name = charsetIn(head.substring(at, end < 0 ? head.length() : end));
      if (!name.isEmpty()) {
        return name;
      }
    }
    return "";
  }

  /** The encoding of a name as browsers take it, which read Latin-1 as its superset; null where there is none such. */
  static @Nullable Charset charset(String name) {
    String known =
        switch (name.toLowerCase(Locale.ROOT)) {
          case "iso-8859-1", "iso8859-1", "latin1", "us-ascii", "ascii" -> "windows-1252";
          case "gb2312", "gbk" -> "GB18030";
          // A page that could be read so far is not in it, whatever it says.
          case "utf-16", "utf-16le", "utf-16be" -> "UTF-8";
          default -> name;
        };
    try {
      return known.isEmpty() ? null : Charset.forName(known);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
