package org.daybook.ledger;

/**
 * A figure's place, which stays when another reader reads something else there: {@code 227} in a version of {@code
 * harbour}.
 *
 * @param version the article version's id
 * @param start where the figure's words start in its text
 * @param twin which of the claims that start there, from 0: a figure that one source gives and another denies is two
 */
public record Figure(String version, int start, int twin) {

  /** So many claims may start at one place. */
  public static final int TWINS = 16;

  /** Checks the numbers. */
  public Figure {
    if (start < 0 || twin < 0 || twin >= TWINS) {
      throw new IllegalArgumentException("no figure's place: " + start + ", " + twin);
    }
  }
}
