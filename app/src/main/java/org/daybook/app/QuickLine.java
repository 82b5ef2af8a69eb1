package org.daybook.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.app.Order.Command;
import org.jspecify.annotations.Nullable;

/**
 * Reads the common command lines by hand. The full parser costs more time than reading an article does, so it is only
 * loaded for the rest: help, mistakes, rare commands.
 */
final class QuickLine {

  private QuickLine() {}

  /** The order; null where the line is for {@link FullLine}, which then says what is wrong with it. */
  static @Nullable Order parse(String... args) {
    if (args.length == 0) {
      return null;
    }
    return switch (args[0]) {
      case "read" -> order(Command.READ, args);
      case "import" -> order(Command.IMPORT, args);
      case "export" -> order(Command.EXPORT, args);
      case "text" -> order(Command.TEXT, args);
      case "findings" -> order(Command.FINDINGS, args);
      case "worksheet" -> order(Command.WORKSHEET, args);
      case "add" -> order(Command.ADD, args);
      case "claims" -> order(Command.CLAIMS, args);
      case "demo" -> order(Command.DEMO, args);
      case "--version", "-V" ->
          args.length == 1 ? new Order(Command.VERSION, Map.of(), List.of()) : null;
      default -> null;
    };
  }

  private static @Nullable Order order(Command command, String... args) {
    Map<String, String> flags = new HashMap<>();
    List<String> paths = new ArrayList<>();
    boolean onlyPaths = false;
    for (int i = 1; i < args.length; i++) {
      String word = args[i];
      if (onlyPaths || word.equals("-") || !word.startsWith("-")) {
        paths.add(word);
        continue;
      }
      if (word.equals("--")) {
        onlyPaths = true;
        continue;
      }
      int equals = word.indexOf('=');
      String name = equals < 0 ? word : word.substring(0, equals);
      Setting setting = name.startsWith("--") ? Setting.of(name.substring(2)) : null;
      if (setting == null
          || !setting.isFor(args[0])
          || setting.isSwitch() && equals >= 0
          || flags.containsKey(setting.key()) && !setting.isRepeatable()) {
        return null;
      }
      if (setting.isSwitch()) {
        flags.put(setting.key(), "true");
      } else if (equals >= 0) {
        flags.merge(setting.key(), word.substring(equals + 1), QuickLine::joined);
      } else if (i + 1 < args.length && !args[i + 1].startsWith("-")) {
        flags.merge(setting.key(), args[++i], QuickLine::joined);
      } else {
        return null;
      }
    }
    boolean fits =
        switch (command) {
          case DEMO, CLAIMS -> paths.isEmpty();
          case FINDINGS, EXPORT -> true;
          default -> !paths.isEmpty();
        };
    return fits ? new Order(command, flags, paths) : null;
  }

  /** Only what is repeatable comes twice. */
  private static String joined(String one, String other) {
    return one + "," + other;
  }
}
