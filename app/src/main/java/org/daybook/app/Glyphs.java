package org.daybook.app;

import java.util.ArrayList;
import java.util.List;

/** What a text looks like on a terminal: columns, not characters. */
final class Glyphs {

  private Glyphs() {}

  /** How many columns a text takes. */
  static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      width += width(c);
      i += Character.charCount(c);
    }
    return width;
  }

  /** Two columns for East Asian wide characters and emoji, none for marks that sit on the one before. */
  static int width(int c) {
    if (c < 0x300) {
      return 1;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    boolean wide =
        c >= 0x1100 && c <= 0x115f
            || c >= 0x2e80 && c <= 0xa4cf
            || c >= 0xac00 && c <= 0xd7a3
            || c >= 0xf900 && c <= 0xfaff
            || c >= 0xfe30 && c <= 0xfe6f
            || c >= 0xff00 && c <= 0xff60
            || c >= 0xffe0 && c <= 0xffe6
            || c >= 0x1f300 && c <= 0x1faff
            || c >= 0x20000 && c <= 0x3fffd;
    return wide ? 2 : 1;
  }

  /** The text with each run of white space made one space and nothing in it that could steer a terminal. */
  static String harmless(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' && (c == ' ' || c >= '\t' && c <= '\r') || c == '\u2028' || c == '\u2029') {
        if (plain.length() == 0 || plain.charAt(plain.length() - 1) != ' ') {
          plain.append(' ');
        }
      } else {
        plain.append(steers(c) ? '\ufffd' : c);
      }
    }
    return plain.toString();
  }

  /** Control characters, and those that turn the direction of what follows. */
  private static boolean steers(char c) {
    return c < ' '
        || c >= 0x7f && c <= 0x9f
        || c >= 0x202a && c <= 0x202e
        || c >= 0x2066 && c <= 0x2069;
  }

  /** The beginning of a text that fits, ending in {@code …} if the rest is left out. */
  static String cut(String text, int columns) {
    if (width(text) <= columns) {
      return text;
    }
    int width = 0;
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (width + width(c) > columns - 1) {
        break;
      }
      width += width(c);
      i += Character.charCount(c);
    }
    return text.substring(0, i) + "…";
  }

  /** The text filled up with spaces, on its left or on its right. */
  static String pad(String text, int columns, boolean right) {
    String spaces = " ".repeat(Math.max(0, columns - width(text)));
    return right ? spaces + text : text + spaces;
  }

  /** The text in lines of at most so many columns, broken at spaces; a longer word is cut. */
  static List<String> wrap(String text, int columns) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split("[ \n]+")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width(longer) <= columns) {
        line = longer;
      } else {
        if (!line.isEmpty()) {
          lines.add(line);
        }
        line = cut(word, columns);
      }
    }
    lines.add(line);
    return lines;
  }
}
