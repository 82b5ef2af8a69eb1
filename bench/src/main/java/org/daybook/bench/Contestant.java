package org.daybook.bench;

import java.time.LocalDate;

/**
 * One who goes through articles in the race: the floor, Daybook, a peer. Found by {@link java.util.ServiceLoader}, so that
 * the large peers are on the class path only when they are asked for.
 */
public interface Contestant {

  /** The day that articles are said to be of, where a contestant wants one. */
  LocalDate DAY = LocalDate.of(2025, 6, 12);

  /** The name in the table: {@code CoreNLP ner}. */
  String name();

  /** Loads what it needs; what comes back reads one article from its UTF-8 bytes and tells how much it found. */
  Run start();

  /** Reads one article, of any number of threads at once if the contestant says so in its documentation. */
  @FunctionalInterface
  interface Run {

    /** How many tokens, claims or mentions it found, so that the work is not left out. */
    int read(byte[] article);
  }
}
