package org.daybook.app;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command lines of the commands that work with the ledger. */
final class LedgerLine {

  private LedgerLine() {}

  /** Adds them to the program's. */
  static void addTo(CommandSpec root) {
    root.addSubcommand("claims", claims());
    root.addSubcommand("review", review());
    root.addSubcommand(
        "history",
        words(
            FullLine.settings(
                FullLine.command(
                    "history", "Tells all that the ledger has of an article or a figure.")),
            "DOC|DOC:START",
            "1",
            "An article's id, or its beginning, or a figure's place."));
    root.addSubcommand("alias", alias());
    root.addSubcommand(
        "reread",
        words(
            FullLine.settings(
                FullLine.command(
                    "reread",
                    "Reads the ledger's articles again, by a reader that is newer than they.")),
            "DOC",
            "0..*",
            "Articles' ids; all unless told."));
    root.addSubcommand(
        "import",
        words(
            FullLine.settings(
                FullLine.command("import", "Takes reference series into the ledger.")),
            "FILE",
            "1..*",
            "A series as JSON day by day or as CSV, as findings --series takes it."));
    CommandSpec verify =
        FullLine.settings(
            FullLine.command("verify", "Checks every hash and every rule of the whole ledger."));
    verify.addOption(
        OptionSpec.builder("--rebuild")
            .description("First makes anew what the ledger is searched by.")
            .build());
    root.addSubcommand("verify", verify);
  }

  private static CommandSpec claims() {
    CommandSpec claims =
        filters(
            FullLine.settings(
                FullLine.command("claims", "Prints claims that the ledger holds, all or some.")));
    return claims.addOption(
        OptionSpec.builder("--count").description("Prints only how many they are.").build());
  }

  private static CommandSpec review() {
    CommandSpec review =
        filters(
            FullLine.settings(
                FullLine.command(
                    "review",
                    "Shows figures, the most doubtful first, and takes what you say of them.")));
    reason(review);
    return words(
        review,
        "WORD",
        "0..*",
        "Of one figure: DOC:START accept, DOC:START reject, DOC:START correct FIELD=VALUE…, DOC add"
            + " \"WORDS\" FIELD=VALUE…");
  }

  private static CommandSpec alias() {
    CommandSpec alias =
        FullLine.settings(
            FullLine.command(
                "alias", "Says that a claimant's name means another; lists what was said."));
    reason(alias);
    return words(alias, "NAME", "0..2", "A name, and the name that it means.");
  }

  private static void reason(CommandSpec command) {
    command.addOption(
        OptionSpec.builder("--reason")
            .type(String.class)
            .paramLabel("WHY")
            .description("Why you say so.")
            .build());
  }

  /** With the options that choose among claims. */
  static CommandSpec filters(CommandSpec command) {
    for (Filters.Option option : Filters.OPTIONS) {
      command.addOption(
          OptionSpec.builder("--" + option.name())
              .type(String.class)
              .paramLabel(option.label())
              .description(option.description())
              .build());
    }
    return command;
  }

  private static CommandSpec words(
      CommandSpec command, String label, String arity, String description) {
    return command.addPositional(
        PositionalParamSpec.builder()
            .paramLabel(label)
            .arity(arity)
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description(description)
            .build());
  }
}
