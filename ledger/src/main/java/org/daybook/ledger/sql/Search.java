package org.daybook.ledger.sql;

import java.util.ArrayList;
import java.util.List;
import org.daybook.ledger.Words;

/**
 * Words that are searched for, in any order: {@code "winter offensive" shell*} are a phrase of two and a beginning.
 *
 * @param terms all must be there
 */
record Search(List<Term> terms) {

  /**
   * Words that follow one another.
   *
   * @param words in small letters and digits, at least one
   * @param open whether the last may go on
   */
  record Term(List<String> words, boolean open) {}

  /** Reads a search as a person types it; one without a word has no terms. */
  static Search of(String typed) {
    List<Term> terms = new ArrayList<>();
    boolean quoted = false;
    for (String part : typed.split("\"", -1)) {
      for (String piece : quoted ? new String[] {part} : part.split("\\s+")) {
        String words = Words.fold(piece);
        if (!words.isEmpty()) {
          terms.add(new Term(List.of(words.split(" ")), piece.endsWith("*")));
        }
      }
      quoted = !quoted;
    }
    return new Search(terms);
  }
}
