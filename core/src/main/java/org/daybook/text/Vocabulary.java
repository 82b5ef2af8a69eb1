package org.daybook.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The words that somebody asks for, numbered from 0, in lower case. Looking a stretch of text up makes no string.
 *
 * <p>Grows only while it is built; afterwards it is read by many threads.
 */
public final class Vocabulary {

  /** The vocabulary without a word. */
  public static final Vocabulary EMPTY = new Vocabulary();

  private final List<String> words = new ArrayList<>();
  private int[] table = new int[16];

  /** The word of a number. */
  public String word(int id) {
    return words.get(id);
  }

  /** The number of a word in lower case, which is added if it is new. */
  public int add(String word) {
    int known = id(word, 0, word.length());
    if (known >= 0) {
      return known;
    }
    words.add(word);
    if (words.size() * 3 > table.length) {
      table = new int[table.length * 4];
      for (int i = 0; i < words.size(); i++) {
        put(i);
      }
    } else {
      put(words.size() - 1);
    }
    return words.size() - 1;
  }

  private void put(int id) {
    String word = words.get(id);
    int slot = slot(hash(word, 0, word.length()));
    while (table[slot] != 0) {
      slot = slot + 1 & table.length - 1;
    }
    table[slot] = id + 1;
  }

  /** The number of the word that stands in a text; -1 if it is not known. */
  public int id(String text, int start, int end) {
    return id(text, start, end, hash(text, start, end));
  }

  /** The same, where the {@link #hash} of the stretch is known already. */
  int id(String text, int start, int end, int hash) {
    int slot = slot(hash);
    while (table[slot] != 0) {
      if (matches(words.get(table[slot] - 1), text, start, end)) {
        return table[slot] - 1;
      }
      slot = slot + 1 & table.length - 1;
    }
    return -1;
  }

  /** A stretch of text in lower case, typographic apostrophes, quotes and dashes made plain. */
  public static String plain(String text, int start, int end) {
    StringBuilder plain = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      plain.append(plain(text.charAt(i)));
    }
    return plain.toString();
  }

  private static boolean matches(String word, String text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (word.charAt(i - start) != plain(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The hash code of {@link #plain(String, int, int)}, without making that string. */
  static int hash(String text, int start, int end) {
    int h = 0;
    for (int i = start; i < end; i++) {
      h = h * 31 + plain(text.charAt(i));
    }
    return h;
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 15) & table.length - 1;
  }

  private static char plain(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return switch (c) {
      case '\u2018', '\u2019', '\u02bc', '\u201b' -> '\'';
      case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
      default -> Character.toLowerCase(c);
    };
  }
}
