package org.daybook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts tokens into sentences: at line ends, and after a full stop, question or exclamation mark that a new sentence
 * follows. {@code He met Gen. Smith at 5 a.m. on Friday. Two died.} is two.
 */
public final class Sentences {

  /** Abbreviations whose point ends no sentence: titles, ranks, months and the genre's own. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "maj", "capt", "sgt", "brig", "adm",
          "cmdr", "gov", "sen", "rep", "st", "jr", "sr", "jan", "feb", "mar", "apr", "jun", "jul",
          "aug", "sep", "sept", "oct", "nov", "dec", "no", "vs", "approx", "ca", "fig", "inc",
          "ltd", "co", "mt", "ft", "sq", "km", "etc", "al", "pres", "amb", "rev", "mln", "bln",
          "thous");

  /**
   * Where no end is found for so many tokens the sentence is cut: no prose goes on so long, and what reads a sentence may take
   * its length squared.
   */
  private static final int LONGEST = 300;

  private Sentences() {}

  /** A sentence: tokens {@code [from, to)}. */
  public record Sentence(int from, int to) {}

  /** All sentences in order; none is empty. */
  public static List<Sentence> of(Tokens tokens) {
    List<Sentence> sentences = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (i + 1 == tokens.size() || i + 1 - from >= LONGEST || endsAt(tokens, i, from)) {
        sentences.add(new Sentence(from, i + 1));
        from = i + 1;
      }
    }
    return sentences;
  }

  private static boolean endsAt(Tokens t, int i, int from) {
    if (t.breaksBefore(i + 1) > 0) {
      return !isSoftBreak(t, i);
    }
    int stop = i;
    while (stop > from && isCloser(t, stop)) {
      stop--;
    }
    if (!t.is(stop, ".", "!", "?", "…")) {
      return isAbbreviatedEnd(t, i);
    }
    if (isOpener(t, i + 1) && t.isGlued(i + 1) && t.is(i + 1, "'", "\"") && !t.isGlued(i + 2)) {
      return false;
    }
    if (!beginsSentence(t, i + 1)) {
      return false;
    }
    if (!t.is(stop, ".")) {
      return true;
    }
    if (isBrokenDecimal(t, stop)) {
      return false;
    }
    String before = t.word(stop - 1);
    boolean abbreviation =
        t.isGlued(stop)
            && (ABBREVIATIONS.contains(before) && !endsOnUnit(t, stop)
                || before.length() == 1 && t.isCapital(stop - 1));
    return !abbreviation;
  }

  /** {@code 1. 4 million}: pages lose their layout, and a blank gets into the number. */
  private static boolean isBrokenDecimal(Tokens t, int stop) {
    return t.isGlued(stop)
        && t.isNumber(stop - 1)
        && t.isNumber(stop + 1)
        && t.is(stop + 2, "million", "billion", "trillion");
  }

  private static boolean endsOnUnit(Tokens t, int stop) {
    return t.is(stop - 1, "km", "no") && t.isCapital(stop + 1) && !t.isNumber(stop + 1);
  }

  /** A word such as {@code U.S.} or {@code a.m.} holds its own point; it ends a sentence before a new sentence's opening. */
  private static boolean isAbbreviatedEnd(Tokens t, int i) {
    String w = t.word(i);
    return w.length() > 3
        && w.endsWith(".")
        && t.is(i + 1, "the", "in", "a", "it", "he", "she", "they", "but", "this", "on", "at", "we")
        && t.isCapital(i + 1);
  }

  /** A line that was only wrapped: it ends without a stop on a comma or a small word, and goes on in lower case. */
  private static boolean isSoftBreak(Tokens t, int i) {
    return t.breaksBefore(i + 1) == 1
        && t.isWord(i + 1)
        && !t.isCapital(i + 1)
        && !t.is(i, ".", "!", "?", ":", ";", ")")
        && !(t.isNumber(i) && t.is(i - 1, "-", "–", "—", ":"))
        && !t.is(i + 1, "tanks", "troops", "personnel", "aircraft", "helicopters");
  }

  private static boolean beginsSentence(Tokens t, int i) {
    int j = i;
    while (j < i + 3 && isOpener(t, j)) {
      j++;
    }
    return t.isCapital(j) || t.isNumber(j) || j > i || t.is(i, "-", "*", "•");
  }

  private static boolean isCloser(Tokens t, int i) {
    return t.is(i, "\"", "'", ")", "]", "*") || t.is(i, "'s", "''");
  }

  private static boolean isOpener(Tokens t, int i) {
    return t.is(i, "\"", "'", "(", "[", "*");
  }
}
