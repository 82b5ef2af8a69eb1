package org.daybook.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.daybook.text.Tokens;
import org.daybook.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * All phrases of the lexicon in one automaton over word numbers, each with what it means. {@code upwards of} and
 * {@code upwards} share their first step.
 */
final class Phrases {

  /** A phrase's meaning, and the exact spelling it asks for; null where any will do. */
  private record Entry(Sense sense, String @Nullable [] spelling) {}

  private final Vocabulary vocabulary = new Vocabulary();
  private final List<List<Entry>> entries = new ArrayList<>(List.of(List.of()));
  private long[] keys = new long[1 << 10];
  private int[] targets = new int[1 << 10];
  private int steps;

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Adds a phrase; one with a capital letter is met only where the text has the same capitals. */
  void add(String phrase, Sense sense) {
    Tokens words = Tokens.of(phrase);
    int node = 0;
    boolean cased = false;
    String[] spelling = new String[words.size()];
    for (int i = 0; i < words.size(); i++) {
      spelling[i] = words.raw(i);
      cased |= !words.word(i).equals(spelling[i]) && words.isWord(i);
      node = step(node, vocabulary.add(words.word(i)));
    }
    if (node == 0) {
      throw new IllegalArgumentException("an empty phrase for " + sense);
    }
    if (entries.get(node).isEmpty()) {
      entries.set(node, new ArrayList<>(1));
    }
    entries.get(node).add(new Entry(sense, cased ? spelling : null));
  }

  /** Adds to {@code found} every sense of every phrase that starts at token i, the shortest phrase first. */
  void find(Tokens tokens, int i, int end, List<Hit<?>> found) {
    int node = 0;
    for (int j = i; j < end; j++) {
      int id = tokens.id(j);
      if (id < 0) {
        return;
      }
      node = next(node, id);
      if (node < 0) {
        return;
      }
      List<Entry> here = entries.get(node);
      for (int k = 0; k < here.size(); k++) {
        Entry entry = here.get(k);
        if (entry.spelling == null || isSpelled(tokens, i, entry.spelling)) {
          found.add(new Hit<>(i, j + 1, entry.sense));
        }
      }
    }
  }

  /** Capitals ask for capitals: {@code US} is not {@code us}; a headline in capitals throughout is met all the same. */
  private static boolean isSpelled(Tokens tokens, int i, String[] spelling) {
    for (int k = 0; k < spelling.length; k++) {
      String wanted = spelling[k];
      if (Character.isUpperCase(wanted.charAt(0))) {
        boolean initials =
            wanted.length() <= 4 && wanted.length() > 1 && Character.isUpperCase(wanted.charAt(1));
        if (!tokens.isCapital(i + k) || initials && !tokens.raw(i + k).equals(wanted)) {
          return false;
        }
      }
    }
    return true;
  }

  private int step(int node, int word) {
    int next = next(node, word);
    if (next >= 0) {
      return next;
    }
    if (++steps * 3 > keys.length) {
      grow();
    }
    entries.add(List.of());
    put((long) node << 32 | word + 1, entries.size() - 1);
    return entries.size() - 1;
  }

  private int next(int node, int word) {
    long key = (long) node << 32 | word + 1;
    int slot = slot(key);
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        return targets[slot];
      }
      slot = slot + 1 & keys.length - 1;
    }
    return -1;
  }

  private void put(long key, int target) {
    int slot = slot(key);
    while (keys[slot] != 0) {
      slot = slot + 1 & keys.length - 1;
    }
    keys[slot] = key;
    targets[slot] = target;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldTargets = targets;
    keys = new long[oldKeys.length * 4];
    targets = new int[oldKeys.length * 4];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        put(oldKeys[i], oldTargets[i]);
      }
    }
  }

  private int slot(long key) {
    long h = key * 0x9E3779B97F4A7C15L;
    return (int) (h >>> 40) & keys.length - 1;
  }
}
