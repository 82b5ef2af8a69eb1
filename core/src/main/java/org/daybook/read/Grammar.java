package org.daybook.read;

import java.util.Set;
import org.daybook.text.Tokens;

/** The small words of English that hold a sentence together; closed classes, so they stand here and not in the lexicon. */
final class Grammar {

  static final Set<String> BE = words("is are was were be been being 're get gets got getting");
  private static final Set<String> AUXILIARIES =
      words(
          "has have had having will would may might can could should must do does did 've 'd 'll "
              + "not n't also reportedly allegedly already to still remain remains remained feared "
              + "believed thought reported said presumed estimated known confirmed claimed listed now "
              + "since either all both then so far just later recently currently previously themselves "
              + "least at yet ever verified declared only often first never even again");
  private static final Set<String> PREPOSITIONS =
      words(
          "in on at by for from to with without within into onto near across around along over "
              + "under after before during since until till against between among amongst amid through "
              + "throughout via per about toward towards outside inside behind beyond including despite "
              + "because due following of as than like off out up down above below besides except upon "
              + "versus vs alongside");
  private static final Set<String> OTHERS =
      words(
          "and or but nor while whereas although though plus when where who whom whose which that "
              + "it he she they we i you them him her us there what if how why then not no yet so once "
              + "unless himself itself themselves");
  private static final Set<String> PRONOUNS = words("i we you he she it they who which that");
  private static final Set<String> DETERMINERS =
      words("the a an its their his her our my your these those this such all any");

  private static final Set<String> WEEKDAYS =
      words("monday tuesday wednesday thursday friday saturday sunday");
  private static final Set<String> MONTHS =
      words(
          "january february march april may june july august september october november december");

  private Grammar() {}

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }

  /** Whether a word can stand between a noun and its verb's participle: {@code were also reportedly}. */
  static boolean isAuxiliary(String word) {
    return BE.contains(word) || AUXILIARIES.contains(word) || isAdverb(word);
  }

  static boolean isBe(String word) {
    return BE.contains(word);
  }

  static boolean isPreposition(String word) {
    return PREPOSITIONS.contains(word);
  }

  static boolean isDeterminer(String word) {
    return DETERMINERS.contains(word);
  }

  /** {@code he}, {@code who}: the subject forms. */
  static boolean isPronoun(String word) {
    return PRONOUNS.contains(word);
  }

  /** A weekday in full; unlike the lexicon's words of time, no short form. */
  static boolean isWeekday(String word) {
    return WEEKDAYS.contains(word);
  }

  /** A month in full; unlike the lexicon's words of time, no short form. */
  static boolean isMonth(String word) {
    return MONTHS.contains(word);
  }

  /** {@code reportedly}, {@code seriously}; not {@code family} or {@code July}. */
  static boolean isAdverb(String word) {
    return word.length() > 4
        && word.endsWith("ly")
        && !word.equals("family")
        && !word.equals("july")
        && !word.equals("italy");
  }

  /** Whether a noun phrase cannot go on over this token. */
  static boolean endsPhrase(Tokens t, int i) {
    String w = t.word(i);
    return PREPOSITIONS.contains(w)
        || OTHERS.contains(w)
        || BE.contains(w)
        || AUXILIARIES.contains(w) && !w.equals("all") && !w.equals("least");
  }
}
