package org.daybook.ledger;

import java.text.Normalizer;
import java.util.Locale;

/** Words as they are searched: small letters and digits, without accents, parted by single spaces. */
public final class Words {

  private Words() {}

  /** {@code The UK's Ministry of Défence} is {@code the uk s ministry of defence}. */
  public static String fold(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder words = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); ) {
      int c = plain.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        words.appendCodePoint(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && !words.isEmpty()
          && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    return words.toString().strip();
  }
}
