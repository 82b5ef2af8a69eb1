package org.daybook.lexicon;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.daybook.lexicon.Table.Row;
import org.daybook.text.Tokens;
import org.daybook.text.Vocabulary;

/** The words of every {@link WordList}, as sets of their numbers in the vocabulary. */
final class WordLists {

  private final BitSet[] words = new BitSet[WordList.values().length];

  /** Reads the lists; one that the code does not know, or that the file leaves out, is named. */
  static WordLists of(List<Row> rows, Vocabulary vocabulary) {
    WordLists lists = new WordLists();
    for (Row row : rows) {
      WordList list = row.read(0, "the name of a list that the code asks for", WordLists::named);
      if (lists.words[list.ordinal()] != null) {
        throw row.wrong("the list " + list.key() + " stands here a second time");
      }
      lists.words[list.ordinal()] = numbers(row, vocabulary);
    }
    Set<String> left = new HashSet<>();
    for (WordList list : WordList.values()) {
      if (lists.words[list.ordinal()] == null) {
        left.add(list.key());
      }
    }
    if (!left.isEmpty()) {
      throw new IllegalArgumentException("lists.tsv lacks the lists " + left);
    }
    return lists;
  }

  private static WordList named(String key) {
    return WordList.valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static BitSet numbers(Row row, Vocabulary vocabulary) {
    BitSet numbers = new BitSet();
    for (String word : row.alternatives(1)) {
      if (Tokens.of(word).size() != 1) {
        throw row.wrong("'" + word + "' is not one word; a list holds single words in lower case");
      }
      numbers.set(vocabulary.add(Tokens.of(word).word(0)));
    }
    return numbers;
  }

  /** Whether a list holds the word of a number; false for -1, a word that the vocabulary does not know. */
  boolean holds(WordList list, int word) {
    return word >= 0 && words[list.ordinal()].get(word);
  }
}
