package org.daybook.lexicon;

import java.util.Locale;

/**
 * The lists of words that rules ask for by name; their words stand in the lexicon's {@code lists.tsv}, one line a list.
 *
 * <p>{@code marks.in(i, WordList.COMPASS)} is whether token i is {@code north}, {@code southern}, … Words that carry a
 * meaning of their own, as things, outcomes and places do, have files of their own.
 */
public enum WordList {
  /** {@code north}, {@code southern}, {@code centre}: where in a land. */
  COMPASS,
  /** {@code the}, {@code of}, {@code with}: what a noun phrase opens with, so that a participle behind it is no verb. */
  OPENERS,
  /** {@code rose}, {@code cut}, {@code doubled}: verbs of a number that goes from one figure to another. */
  CHANGES,
  /** {@code figure}, {@code toll}, {@code average}: nouns for a count that was made. */
  TOLLS,
  /** {@code recorded}, {@code claimed}: verbs that a bare count may follow. */
  COUNTING,
  /** {@code airport}, {@code mosque}: a place that ends with one is a single building, which divides no figures. */
  BUILDINGS,
  /** {@code Bor suffered}, {@code saw}: behind a place, what was done to it follows. */
  UNDERGOING,
  /** {@code bombed}, {@code entering}: a place may follow as what was reached. */
  REACHING,
  /** {@code the town}, {@code the coastal enclave}: a place named before. */
  POINTED,
  /** {@code the city council}, {@code the town hall}: not the town, but what belongs to it. */
  OF_TOWNS,
  /** {@code serving with}, {@code part of}: how people are said to be of a unit. */
  BELONGING,
  /** {@code reporters in Cairo}, {@code talks in Istanbul}: a place behind it is where people spoke. */
  VENUES,
  /** {@code war}, {@code insurgency}: what goes on for long. */
  WARS;

  /** The name in the lexicon: {@code compass}. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
