package org.daybook.app;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One setting under its three spellings: the flag {@code --format}, the variable {@code DAYBOOK_FORMAT} and the line {@code
 * format = …} of a settings file.
 */
enum Setting {
  FORMAT(
      "table",
      "FORMAT",
      "How it is printed: table or text, jsonl, or for claims csv; export also: parquet, jsonld, hxl."),
  DATE(
      null,
      "DATE",
      "The articles' date, as 2025-06-12, where the --articles table does not list them."),
  PUBLISHER(null, "NAME", "The articles' outlet, where the --articles table does not list them."),
  ARTICLES(
      null, "TSV", "A table of articles: name without ending, date, publisher, parted by tabs."),
  AS(
      null,
      "FORMAT",
      "What the inputs are, whatever they look like: text, markdown, html, feed, eml, pdf, jsonl or warc."),
  CHARSET(null, "NAME", "The inputs' encoding, whatever they say: windows-1251."),
  FIELDS(
      null,
      "PART=NAME,…",
      "Which fields of JSON Lines hold text, headline, date, publisher, url and id: text=story,date=day."),
  ALLOW_PRIVATE("false", "", "Fetches also addresses of this machine and of private networks."),
  SERIES(
      null,
      "FILE,…",
      "Reference series to hold the figures against, .json or .csv; may be given more than once."),
  LEDGER(null, "PLACE", "The ledger's file, or postgresql://USER@HOST/DATABASE."),
  REVIEWER(null, "NAME", "Who reviews, where it is not the user who is logged in."),
  OUTPUT(
      null, "FILE", "The file to write, whole or not at all; standard output where none is named."),
  EXPLAIN("false", "", "Prints the rules that read each claim."),
  COLOR("auto", "WHEN", "Colours: auto, always or never.");

  private static final Set<String> COMPARING = Set.of("findings", "worksheet");
  private static final Set<String> SHOWING = Set.of("read", "demo", "claims", "export");
  private static final Set<String> READING =
      Set.of("read", "text", "export", "findings", "worksheet", "series", "add");
  private static final Set<String> KEEPING =
      Set.of("add", "claims", "review", "history", "verify", "alias", "reread", "import", "export");

  private final @Nullable String builtIn;
  private final String label;
  private final String description;

  Setting(@Nullable String builtIn, String label, String description) {
    this.builtIn = builtIn;
    this.label = label;
    this.description = description;
  }

  /** The name in a settings file: {@code format}. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The flag: {@code --format}. */
  String flag() {
    return "--" + key();
  }

  /** The environment's variable: {@code DAYBOOK_FORMAT}. */
  String variable() {
    return "DAYBOOK_" + name();
  }

  /** The value where nobody sets one; null where it then stays unset. */
  @Nullable String builtIn() {
    return builtIn;
  }

  /** The words that some command takes and others may not; empty where all commands take the same. */
  Set<String> words() {
    return this == FORMAT
        ? Set.of("table", "text", "jsonl", "csv", "parquet", "jsonld", "hxl")
        : Set.of();
  }

  /** Whether its flag takes no value. */
  boolean isSwitch() {
    return label.isEmpty();
  }

  /** What the flag's value is called in the help. */
  String label() {
    return label;
  }

  /** The help's sentence. */
  String description() {
    return description;
  }

  /** Whether a command knows it. The samples of {@code demo} bring their own dates and outlets. */
  boolean isFor(String command) {
    return switch (this) {
      case FORMAT ->
          !command.equals("verify")
              && !command.equals("alias")
              && !command.equals("reread")
              && !command.equals("series");
      case COLOR -> !command.equals("text");
      case EXPLAIN -> COMPARING.contains(command) || SHOWING.contains(command);
      case OUTPUT -> command.equals("export") || command.equals("series");
      case SERIES -> command.equals("findings") || command.equals("series");
      case LEDGER ->
          KEEPING.contains(command) || COMPARING.contains(command) || command.equals("series");
      case REVIEWER -> command.equals("review") || command.equals("alias");
      case DATE, PUBLISHER, ARTICLES, AS, CHARSET, FIELDS, ALLOW_PRIVATE ->
          READING.contains(command);
    };
  }

  /** Whether its flag may be given more than once; the values are then joined by commas. */
  boolean isRepeatable() {
    return this == SERIES;
  }

  /** The setting of a key; null where there is none. */
  static @Nullable Setting of(String key) {
    for (Setting setting : values()) {
      if (setting.key().equals(key)) {
        return setting;
      }
    }
    return null;
  }
}
