package org.daybook.app;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.app.Order.Command;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads any command line, prints help and says what is wrong with a line. Options come from {@link Setting}. */
final class FullLine {

  private FullLine() {}

  /** Runs the command that the line names; gives its exit code. */
  static int run(Desk desk, String... args) throws IOException {
    ParseResult line = parse(args);
    CommandLine command = line.commandSpec().commandLine();
    Ansi ansi = Ink.of(Ink.When.AUTO, desk).isOn() ? Ansi.ON : Ansi.OFF;
    if (line.isUsageHelpRequested()) {
      desk.out().print(help(command, ansi));
      return Exit.DONE;
    }
    Order order = order(line);
    if (order != null) {
      return Daybook.carryOut(desk, order);
    }
    if (line.commandSpec().parent() != null && !line.commandSpec().name().equals("completion")) {
      // One script serves both shells.
      desk.out().print(AutoComplete.bash("daybook", commandLine()));
      return Exit.DONE;
    }
    desk.err().print(help(command, ansi));
    return Exit.USAGE;
  }

  /** The last command that the line names, with its options; throws {@link Trouble} where the line is wrong. */
  static ParseResult parse(String... args) {
    ParseResult line;
    try {
      line = commandLine().parseArgs(args);
    } catch (ParameterException e) {
      throw Trouble.usage(wrong(e));
    }
    while (line.hasSubcommand() && !line.isUsageHelpRequested()) {
      line = line.subcommand();
    }
    return line;
  }

  /** The order that a line gives; null where it asks for what this parser has to do itself. */
  static @Nullable Order order(ParseResult line) {
    Map<String, String> flags = new HashMap<>();
    for (OptionSpec option : line.matchedOptions()) {
      Object value = option.getValue();
      flags.put(
          option.longestName().substring(2),
          value instanceof List<?> all
              ? String.join(",", all.stream().map(String::valueOf).toList())
              : String.valueOf(value));
    }
    List<String> paths =
        line.hasMatchedPositional(0)
            ? line.matchedPositionalValue(0, List.<String>of())
            : List.of();
    return switch (line.commandSpec().name()) {
      case "read" -> new Order(Command.READ, flags, paths);
      case "series" -> new Order(Command.SERIES, flags, paths);
      case "import" -> new Order(Command.IMPORT, flags, paths);
      case "export" -> new Order(Command.EXPORT, flags, paths);
      case "text" -> new Order(Command.TEXT, flags, paths);
      case "findings" -> new Order(Command.FINDINGS, flags, paths);
      case "worksheet" -> new Order(Command.WORKSHEET, flags, paths);
      case "add" -> new Order(Command.ADD, flags, paths);
      case "reread" -> new Order(Command.REREAD, flags, paths);
      case "claims" -> new Order(Command.CLAIMS, flags, paths);
      case "review" -> new Order(Command.REVIEW, flags, paths);
      case "history" -> new Order(Command.HISTORY, flags, paths);
      case "verify" -> new Order(Command.VERIFY, flags, paths);
      case "alias" -> new Order(Command.ALIAS, flags, paths);
      case "demo" -> new Order(Command.DEMO, flags, paths);
      case "config" -> new Order(Command.CONFIG, flags, paths);
      case "daybook" ->
          line.isVersionHelpRequested() ? new Order(Command.VERSION, Map.of(), paths) : null;
      default -> null;
    };
  }

  private static String help(CommandLine command, Ansi ansi) {
    command.setUsageHelpWidth(100);
    return Help.examples(command.getCommandName()) + command.getUsageMessage(ansi);
  }

  private static String wrong(ParameterException e) {
    String name = e.getCommandLine().getCommandSpec().qualifiedName();
    String what = String.valueOf(e.getMessage()).replaceAll("\\s*\\R\\s*", " ");
    if (e instanceof MissingParameterException && what.contains("PATH")) {
      what = "nothing to read: name a text file, a folder, or - for standard input";
    } else if (e instanceof UnmatchedArgumentException unmatched) {
      List<String> close = unmatched.getSuggestions();
      String found = unmatched.getUnmatched().get(0);
      what = (found.startsWith("-") ? "unknown option " : "unexpected word ") + found;
      what += close.isEmpty() ? "" : "; did you mean " + close.get(0) + "?";
    }
    return what + " (see " + name + " --help)";
  }

  private static CommandLine commandLine() {
    CommandSpec root =
        command("daybook", "Reads news and keeps a ledger of reported figures.")
            .addOption(
                OptionSpec.builder("-V", "--version")
                    .versionHelp(true)
                    .description("Prints the versions of what runs.")
                    .build());
    root.usageMessage().synopsisSubcommandLabel("COMMAND");
    root.addSubcommand("read", read("read", "Reads articles and prints their claims."));
    root.addSubcommand(
        "text",
        read("text", "Prints the text that is drawn from each input, which offsets are into."));
    root.addSubcommand("add", read("add", "Takes articles into the ledger, each with its claims."));
    LedgerLine.addTo(root);
    root.addSubcommand(
        "export",
        paths(
            "export",
            "Writes claims for other programs: CSV, Parquet, JSON-LD, HXL; the ledger\'s where no path is named.",
            "0..*"));
    CommandSpec findings =
        LedgerLine.filters(
            paths(
                "findings",
                "Lays the figures of articles, or of the ledger, side by side and says what follows.",
                "0..*"));
    findings.addOption(
        OptionSpec.builder("--why-not")
            .description(
                "Says why two figures, named first as DOC:START, are not compared; then the articles, if not the ledger's.")
            .build());
    root.addSubcommand("findings", findings);
    CommandSpec series =
        LedgerLine.filters(
            paths(
                "series",
                "One measure over time by claimant, of articles or of the ledger: a table or drawn.",
                "0..*"));
    series.addOption(
        OptionSpec.builder("--chart")
            .type(String.class)
            .paramLabel("HOW")
            .description("Draws it: terminal or svg.")
            .build());
    root.addSubcommand("series", series);
    CommandSpec worksheet =
        read("worksheet", "Says whether figures, named as DOC:START, can all be true.");
    worksheet.usageMessage().customSynopsis("daybook worksheet [OPTIONS] DOC:START... [PATH...]");
    root.addSubcommand("worksheet", worksheet);
    root.addSubcommand("demo", settings(command("demo", "Reads the sample articles.")));
    CommandSpec config = command("config", "Prints the settings.");
    config.addOption(
        OptionSpec.builder("--origin").description("Prints also where each comes from.").build());
    root.addSubcommand("config", config);
    CommandSpec completion = command("completion", "Prints a script that completes commands.");
    completion.addSubcommand(
        "bash", command("bash", "For bash: source <(daybook completion bash)"));
    completion.addSubcommand("zsh", command("zsh", "For zsh: source <(daybook completion zsh)"));
    root.addSubcommand("completion", completion);
    return new CommandLine(root);
  }

  private static CommandSpec read(String name, String description) {
    return paths(name, description, "1..*");
  }

  private static CommandSpec paths(String name, String description, String arity) {
    CommandSpec read = settings(command(name, description));
    return read.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("PATH")
            .arity(arity)
            .required(arity.startsWith("1"))
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description(
                "A file (text, Markdown, HTML, feed, mail, PDF, JSON Lines, web archive), a folder of such files,"
                    + " an http(s) address, or - for standard input.")
            .build());
  }

  /** With the settings that are for it. */
  static CommandSpec settings(CommandSpec command) {
    for (Setting setting : Setting.values()) {
      if (setting.isFor(command.name())) {
        OptionSpec.Builder option =
            OptionSpec.builder(setting.flag()).description(setting.description());
        if (setting.isSwitch()) {
          option.type(boolean.class);
        } else if (setting.isRepeatable()) {
          option.type(List.class).auxiliaryTypes(String.class).paramLabel(setting.label());
        } else {
          option.type(String.class).paramLabel(setting.label());
        }
        command.addOption(option.build());
      }
    }
    return command;
  }

  /** A command with its help. */
  static CommandSpec command(String name, String description) {
    CommandSpec command = CommandSpec.create().name(name);
    command.usageMessage().description(description);
    command.usageMessage().footer(Help.footer(name));
    return command.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description("Prints this help.")
            .build());
  }
}
