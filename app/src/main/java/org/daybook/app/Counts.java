package org.daybook.app;

import java.util.Locale;

/** Numbers of things, for people. */
final class Counts {

  private Counts() {}

  /** {@code 1 article}, {@code 12,000 articles}. */
  static String of(long n, String what) {
    return String.format(Locale.ROOT, "%,d %s%s", n, what, n == 1 ? "" : "s");
  }
}
