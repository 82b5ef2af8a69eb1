package org.daybook.ledger;

/** What a text must be to be kept without loss. */
final class Texts {

  private Texts() {}

  /** Throws {@link IllegalArgumentException} where a text has a NUL or half a character: UTF-8 or a database loses them. */
  static void check(String name, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        throw new IllegalArgumentException(name + " has a NUL character at offset " + i);
      }
      if (Character.isSurrogate(c)) {
        if (!Character.isHighSurrogate(c)
            || i + 1 == text.length()
            || !Character.isLowSurrogate(text.charAt(i + 1))) {
          throw new IllegalArgumentException(name + " has half a character at offset " + i);
        }
        i++;
      }
    }
  }
}
