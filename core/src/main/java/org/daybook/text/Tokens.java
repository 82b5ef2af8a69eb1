package org.daybook.text;

import java.util.Arrays;

/**
 * A text cut into words, numbers and single marks, each with its place; nothing is copied.
 *
 * <p>{@code Kyiv's 50-60,000 men (+780)} is {@code Kyiv | 's | 50 | - | 60,000 | men | ( | + | 780 | )}. A word begins
 * with a letter and may hold digits ({@code M113}) and points between single letters ({@code U.S.}); a number begins with
 * a digit and keeps its separators, thin and no-break spaces before three digits among them.
 */
public final class Tokens {

  private static final byte WORD = 0;
  private static final byte NUMBER = 1;
  private static final byte MARK = 2;

  private final String text;
  private final Vocabulary vocabulary;
  private int size;
  private int[] starts;
  private int[] ends;
  private int[] ids;
  private int[] hashes;
  private byte[] kinds;
  private byte[] breaks;
  private final String[] made;

  private Tokens(String text, Vocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
    int guess = text.length() / 5 + 16;
    starts = new int[guess];
    ends = new int[guess];
    ids = new int[guess];
    hashes = new int[guess];
    kinds = new byte[guess];
    breaks = new byte[guess];
    cut();
    made = new String[size];
  }

  /** The tokens of a text, its words looked up in a vocabulary. */
  public static Tokens of(String text, Vocabulary vocabulary) {
    return new Tokens(text, vocabulary);
  }

  /** The tokens of a text alone, no word looked up: what any reader of the text must pay at the least. */
  public static Tokens of(String text) {
    return new Tokens(text, Vocabulary.EMPTY);
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** The text they were cut from. */
  public String text() {
    return text;
  }

  /** Where token i starts. */
  public int start(int i) {
    return starts[i];
  }

  /** Where token i ends, exclusive. */
  public int end(int i) {
    return ends[i];
  }

  /** The word's number in the vocabulary; -1 where it does not know the word. */
  public int id(int i) {
    return ids[i];
  }

  /** Token i in lower case, typographic apostrophes and dashes made plain; empty outside the text. */
  public String word(int i) {
    if (i < 0 || i >= size) {
      return "";
    }
    if (ids[i] >= 0) {
      return vocabulary.word(ids[i]);
    }
    if (made[i] == null) {
      made[i] = Vocabulary.plain(text, starts[i], ends[i]);
    }
    return made[i];
  }

  /** Token i as printed; empty outside the text. */
  public String raw(int i) {
    return i < 0 || i >= size ? "" : text.substring(starts[i], ends[i]);
  }

  /** Whether token i is this word, given in lower case. Rules ask this above all, so most are told no by a number. */
  public boolean is(int i, String word) {
    return i >= 0 && i < size && hashes[i] == word.hashCode() && word(i).equals(word);
  }

  /** Whether token i is one of these words, given in lower case. */
  public boolean is(int i, String a, String b, String... more) {
    if (is(i, a) || is(i, b)) {
      return true;
    }
    for (String word : more) {
      if (is(i, word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether token i is a word. */
  public boolean isWord(int i) {
    return i >= 0 && i < size && kinds[i] == WORD;
  }

  /** Whether token i is a number in digits. */
  public boolean isNumber(int i) {
    return i >= 0 && i < size && kinds[i] == NUMBER;
  }

  /** Whether token i is a single mark. */
  public boolean isMark(int i) {
    return i >= 0 && i < size && kinds[i] == MARK;
  }

  /** Whether token i begins with a capital letter. */
  public boolean isCapital(int i) {
    return isWord(i) && Character.isUpperCase(text.charAt(starts[i]));
  }

  /** Whether nothing stands between token i and the one before it: the {@code k} of {@code 40k}. */
  public boolean isGlued(int i) {
    return i > 0 && i < size && starts[i] == ends[i - 1];
  }

  /** How many line breaks stand before token i, two at most. */
  public int breaksBefore(int i) {
    return i <= 0 || i >= size ? 2 : breaks[i];
  }

  /** The span from token {@code from} to before token {@code to}. */
  public Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  /** The text from token {@code from} to before token {@code to}, as it is written: {@code the Kursk\nregion}. */
  public String text(int from, int to) {
    return span(from, to).of(text);
  }

  /** The same on one line, its line breaks made spaces: {@code the Kursk region}. */
  public String onOneLine(int from, int to) {
    return text(from, to).replace('\n', ' ');
  }

  private void cut() {
    int n = text.length();
    int lines = 0;
    for (int i = 0; i < n; ) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\u2028' || c == '\u2029') {
        lines++;
        i++;
      } else if (isSpace(c)) {
        i++;
      } else {
        int end;
        byte kind;
        if (Character.isLetter(c)) {
          end = wordEnd(i, n);
          kind = WORD;
        } else if (isDigit(c)) {
          end = numberEnd(i, n);
          kind = NUMBER;
        } else {
          end = markEnd(i, n);
          kind = end - i > 1 && Character.isLetter(text.charAt(end - 1)) ? WORD : MARK;
        }
        add(i, end, kind, lines);
        lines = 0;
        i = end;
      }
    }
  }

  private void add(int start, int end, byte kind, int lines) {
    if (size == starts.length) {
      int more = size * 2;
      starts = Arrays.copyOf(starts, more);
      ends = Arrays.copyOf(ends, more);
      ids = Arrays.copyOf(ids, more);
      hashes = Arrays.copyOf(hashes, more);
      kinds = Arrays.copyOf(kinds, more);
      breaks = Arrays.copyOf(breaks, more);
    }
    starts[size] = start;
    ends[size] = end;
    kinds[size] = kind;
    breaks[size] = (byte) Math.min(lines, 2);
    int hash = Vocabulary.hash(text, start, end);
    hashes[size] = hash;
    ids[size++] = kind == NUMBER ? -1 : vocabulary.id(text, start, end, hash);
  }

  private int wordEnd(int i, int n) {
    int j = i + 1;
    while (j < n) {
      char c = text.charAt(j);
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        j++;
      } else if (c == '.' && isInitial(i, j, n)) {
        j++;
      } else if (isApostrophe(c)
          && j + 1 < n
          && Character.isLetter(text.charAt(j + 1))
          && cliticEnd(j, n) < 0) {
        j++;
      } else {
        break;
      }
    }
    return j;
  }

  /** Whether the point at j belongs to a word of single letters: {@code U.S.}, {@code a.m.}, {@code D.C.}. */
  private boolean isInitial(int start, int j, int n) {
    boolean single =
        Character.isLetter(text.charAt(j - 1)) && (j - 1 == start || text.charAt(j - 2) == '.');
    boolean more = j + 2 < n && Character.isLetter(text.charAt(j + 1)) && text.charAt(j + 2) == '.';
    return single && (more || j - 1 > start);
  }

  private int numberEnd(int i, int n) {
    int j = i + 1;
    while (j < n) {
      char c = text.charAt(j);
      if (isDigit(c)) {
        j++;
      } else if ((c == ',' || c == '.') && j + 1 < n && isDigit(text.charAt(j + 1))) {
        j++;
      } else if (isNumberSpace(c) && isGroup(j + 1, n)) {
        j += 4;
      } else {
        break;
      }
    }
    return j;
  }

  /** Whether exactly three digits stand at j. */
  private boolean isGroup(int j, int n) {
    return j + 3 <= n
        && isDigit(text.charAt(j))
        && isDigit(text.charAt(j + 1))
        && isDigit(text.charAt(j + 2))
        && (j + 3 == n || !isDigit(text.charAt(j + 3)));
  }

  private int markEnd(int i, int n) {
    char c = text.charAt(i);
    if (isApostrophe(c) && i > 0 && Character.isLetterOrDigit(text.charAt(i - 1))) {
      int clitic = cliticEnd(i, n);
      if (clitic > 0) {
        return clitic;
      }
    }
    return Character.isHighSurrogate(c) && i + 1 < n && Character.isLowSurrogate(text.charAt(i + 1))
        ? i + 2
        : i + 1;
  }

  /** Where the clitic that starts with the apostrophe at j ends ({@code 's}, {@code n't}'s {@code 't}, …); -1 if none. */
  private int cliticEnd(int j, int n) {
    int k = j + 1;
    while (k < n && k - j <= 2 && Character.isLetter(text.charAt(k))) {
      k++;
    }
    if (k < n && Character.isLetter(text.charAt(k))) {
      return -1;
    }
    return switch (Vocabulary.plain(text, j + 1, k)) {
      case "s", "t", "re", "ve", "ll", "d", "m" -> k;
      default -> -1;
    };
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSpace(char c) {
    return c <= ' '
        || c == '\u00a0'
        || c == '\ufeff'
        || c == '\u200b'
        || c > 127 && Character.isSpaceChar(c);
  }

  private static boolean isNumberSpace(char c) {
    return c == '\u00a0' || c == '\u202f' || c == '\u2009' || c == '\u2008';
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02bc' || c == '\u2018';
  }
}
