package org.daybook.compare;

/**
 * How much one search of a worksheet may take, in steps of the solver, so that it ends at the same place on every machine.
 * A sheet of 60 figures of many places and times can keep the solver busy for hours.
 */
final class Effort {

  /** So many steps a search may take: some seconds of one processor. */
  static final long MOST = 1_000_000;

  /** A step's numbers have so many bits before they count for more. */
  private static final int BITS = 64;

  /** The steps are used up: whoever began the search says what is known without it. */
  static final class Spent extends RuntimeException {
    private static final long serialVersionUID = 1;

    Spent() {
      super("the steps of a search are used up", null, false, false);
    }
  }

  private long left = MOST;

  /** Counts a step over a number. */
  void step(Exact number) {
    left -= 1 + (number.over().bitLength() + number.under().bitLength()) / BITS;
    if (left < 0) {
      throw new Spent();
    }
  }
}
