package org.daybook.app;

import java.util.List;
import java.util.Map;

/**
 * What a command line asks for, nothing of it checked but its form.
 *
 * @param command which command
 * @param flags the options that were given, by their names without dashes; a switch has the value {@code true}
 * @param paths the other words, in their order
 */
record Order(Command command, Map<String, String> flags, List<String> paths) {

  /** The commands that run by themselves. */
  enum Command {
    READ,
    TEXT,
    EXPORT,
    IMPORT,
    FINDINGS,
    WORKSHEET,
    ADD,
    REREAD,
    CLAIMS,
    SERIES,
    REVIEW,
    HISTORY,
    VERIFY,
    ALIAS,
    DEMO,
    CONFIG,
    VERSION
  }

  Order {
    flags = Map.copyOf(flags);
    paths = List.copyOf(paths);
  }

  /** Whether a switch was given. */
  boolean has(String flag) {
    return flags.containsKey(flag);
  }
}
