package org.daybook.app;

import java.util.Locale;

/** Colours, or none. What they say is always also said in words or signs. */
final class Ink {

  /** When to colour. */
  enum When {
    AUTO,
    ALWAYS,
    NEVER;

    static When of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  private final boolean on;

  private Ink(boolean on) {
    this.on = on;
  }

  /** By the flag, then {@code NO_COLOR}, then {@code CLICOLOR_FORCE}, then whether it is a terminal that can. */
  static Ink of(When when, Desk desk) {
    return switch (when) {
      case ALWAYS -> new Ink(true);
      case NEVER -> new Ink(false);
      case AUTO -> new Ink(isWanted(desk));
    };
  }

  /** As the settings say. */
  static Ink of(Settings settings, Desk desk) {
    return of(When.of(settings.choice(Setting.COLOR, "auto", "always", "never")), desk);
  }

  private static boolean isWanted(Desk desk) {
    if (!desk.env("NO_COLOR").isEmpty()) {
      return false;
    }
    String force = desk.env("CLICOLOR_FORCE");
    if (!force.isEmpty() && !force.equals("0")) {
      return true;
    }
    return desk.terminal() && !desk.env("TERM").equals("dumb");
  }

  /** Whether there are colours. */
  boolean isOn() {
    return on;
  }

  /** An article's heading. */
  String heading(String text) {
    return wrap("1;36", text);
  }

  /** What stands out. */
  String strong(String text) {
    return wrap("1", text);
  }

  /** What stands back. */
  String faint(String text) {
    return wrap("2", text);
  }

  /** A claimant's hedge. */
  String hedge(String text) {
    return wrap("33", text);
  }

  /** A figure that its claimant rejects. */
  String denial(String text) {
    return wrap("31", text);
  }

  private String wrap(String code, String text) {
    return on && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
