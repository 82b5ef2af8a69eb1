package org.daybook.app;

/** Something that the user can mend, told in one line: where, what was found, what was expected, what to do. */
final class Trouble extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int exit;

  private Trouble(int exit, String message) {
    super(message, null, false, false);
    this.exit = exit;
  }

  /** Trouble with how the command was called or configured. */
  static Trouble usage(String message) {
    return new Trouble(Exit.USAGE, message);
  }

  /** Trouble on the way. */
  static Trouble failed(String message) {
    return new Trouble(Exit.FAILED, message);
  }

  /** The exit code that it ends with. */
  int exit() {
    return exit;
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
