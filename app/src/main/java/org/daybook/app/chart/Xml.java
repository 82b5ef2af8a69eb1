package org.daybook.app.chart;

/** Text in XML, whoever wrote it. */
final class Xml {

  private Xml() {}

  /** The text escaped for content and attributes; what XML cannot hold or what turns directions becomes U+FFFD. */
  static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                case '\t', '\n', '\r' -> safe.append(' ');
                default -> safe.appendCodePoint(isFit(c) ? c : 0xfffd);
              }
            });
    return safe.toString();
  }

  private static boolean isFit(int c) {
    return c >= ' '
        && !(c >= 0x7f && c <= 0x9f)
        && !(c >= 0x202a && c <= 0x202e)
        && !(c >= 0x2066 && c <= 0x2069)
        && !(c >= 0xd800 && c <= 0xdfff)
        && c != 0xfffe
        && c != 0xffff;
  }

  /** The beginning of a text, so many characters at most. */
  static String cut(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
  }
}
