package org.daybook.app;

/** The help's own words: examples before each command's options, what else counts after them. */
final class Help {

  private Help() {}

  /** The examples that a command's help leads with; empty where there are none. */
  static String examples(String command) {
    return switch (command) {
      case "daybook" ->
          """
          Examples:
            daybook demo                                     the sample articles, read
            daybook read article.txt                         a table of its figures
            daybook read --format jsonl articles/ > c.jsonl  a claim a line
            daybook findings articles/                       what follows from them side by side
            daybook worksheet a:83 b:227 a.txt b.txt         can these two figures both be true?
            daybook read --date 2025-06-12 - < article.txt   from standard input
            daybook add articles/                            keeps them in the ledger, with their claims
            daybook claims --side RU --outcome killed        what the ledger holds
            daybook review                                   says which claims are right

          """;
      case "read" ->
          """
          Examples:
            daybook read --publisher "The Harbour Courier" --date 2025-06-12 story.txt
            daybook read --articles articles.tsv --format csv texts/ > claims.csv
            daybook read --explain --format jsonl - < story.txt
            daybook read page.html feed.xml mail.eml report.pdf crawl.warc.gz
            daybook read --fields text=story,date=day news.jsonl
            daybook read https://courier.example/harbour

          """;
      case "export" ->
          """
          Examples:
            daybook export texts/ > claims.csv
            daybook export --format parquet --output claims.parquet texts/ crawl.warc.gz
            daybook export --format jsonld harbour.html

          """;
      case "text" ->
          """
          Examples:
            daybook text page.html                     what a claim's start and end count in
            daybook text --format jsonl crawl.warc.gz  an article a line, with where it came from

          """;
      case "add" ->
          """
          Examples:
            daybook add texts/ crawl.warc.gz https://courier.example/harbour
            daybook add --articles articles.tsv texts/
            daybook add --ledger desk.db --date 2025-06-12 - < story.txt

          """;
      case "claims" ->
          """
          Examples:
            daybook claims --side RU --thing soldier --outcome killed
            daybook claims --claimant "UK Ministry of Defence" --since 2025-06-01 --format csv
            daybook claims --text '"winter offensive"' --state accepted,corrected

          """;
      case "review" ->
          """
          Examples:
            daybook review                                   the most doubtful first, one key each
            daybook review --side RU --reviewer Ann
            daybook review harbour:227 accept
            daybook review harbour:227 correct high=null low=250000 --reason "at least, she said"
            daybook review harbour add "ninety tanks" quote=ninety low=90 high=90 thing=tank outcome=lost

          """;
      case "alias" ->
          """
          Examples:
            daybook alias "the Whitehall desk" "UK Ministry of Defence"
            daybook alias                                    all that were said

          """;
      case "series" ->
          """
          Examples:
            daybook series --side RU --thing soldier --outcome killed
            daybook series --side RU --thing soldier --chart svg --output soldiers.svg
            daybook series --thing drone --chart terminal texts/

          """;
      case "worksheet" ->
          """
          Examples:
            daybook worksheet harbour:75 harbour:227 harbour.txt
            daybook worksheet --articles articles.tsv --format jsonl harbour:75 mill:38 texts/
            daybook read --format jsonl texts/               shows each figure's doc and start

          """;
      case "findings" ->
          """
          Examples:
            daybook findings --articles articles.tsv texts/
            daybook findings --format jsonl texts/ > findings.jsonl
            daybook findings --series staff.json,ministry.csv texts/
            daybook findings --why-not harbour:227 mill:38 texts/
            daybook findings --side RU                       of what the ledger holds

          """;
      default -> "";
    };
  }

  /** What stands below a command's options. */
  static String[] footer(String command) {
    return switch (command) {
      case "daybook" ->
          new String[] {
            "",
            "Settings: a flag, else a variable such as DAYBOOK_FORMAT, else daybook.conf here, the user's,",
            "the system's. Exit codes: 0 done, 1 failed, 2 wrong usage, 4 some inputs unreadable, the rest done."
          };
      case "read", "findings" ->
          new String[] {
            "",
            "Data goes to standard output, talk to standard error. A byte order mark counts as the text's first",
            "character, so that offsets are the file's. NO_COLOR switches colours off."
          };
      case "worksheet" ->
          new String[] {
            "",
            "First the figures as DOC:START, then the articles. DOC may be any beginning of the article's name",
            "that no other has. The exit code is 0 whether they can be true or not."
          };
      default -> new String[0];
    };
  }
}
