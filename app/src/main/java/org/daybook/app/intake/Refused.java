package org.daybook.app.intake;

import java.io.IOException;

/** Why nothing can be made of something, in a user's words, with what to do. */
final class Refused extends IOException {
  private static final long serialVersionUID = 1;

  Refused(String what) {
    super(what);
  }

  String what() {
    return String.valueOf(getMessage());
  }
}
