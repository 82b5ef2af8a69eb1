package org.daybook.app;

/** The exit codes. 3 is kept for {@code --fail-on}; 130, interrupted, is the runtime's own. */
final class Exit {
  /** Done, also where nothing was found. */
  static final int DONE = 0;

  /** Failed. */
  static final int FAILED = 1;

  /** Wrong usage. */
  static final int USAGE = 2;

  /** Some inputs could not be read, the rest is done. */
  static final int PARTLY = 4;

  private Exit() {}
}
