package org.daybook.ledger;

/**
 * Something that is not as it must be in a ledger.
 *
 * @param place where: {@code journal 17}, {@code harbour}
 * @param what what was found and what was expected
 */
public record Fault(String place, String what) {

  /** {@code journal 17: its chain is broken}. */
  @Override
  public String toString() {
    return place + ": " + what;
  }
}
