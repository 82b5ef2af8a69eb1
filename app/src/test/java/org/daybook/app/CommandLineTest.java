package org.daybook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.daybook.app.TestDesk.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two parsers, help, mistakes, and the other end of the pipe. */
class CommandLineTest {

  private final TestDesk desk = new TestDesk(Path.of(""));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read a.txt",
        "read -",
        "read a.txt - b",
        "read --format jsonl a",
        "read --format=jsonl --explain a b",
        "read a --date 2025-06-12 --publisher=X",
        "read --articles t.tsv a",
        "read --color never -- -a --b",
        "worksheet a:1 b:2 a.txt b.txt",
        "worksheet --format jsonl --articles t.tsv a:1 a",
        "demo",
        "demo --format csv --explain",
        "demo --color=always",
        "--version"
      })
  void theQuickParserReadsAsTheFullOneDoes(String line) {
    String[] args = line.split(" ");
    Order quick = QuickLine.parse(args);
    assertEquals(FullLine.order(FullLine.parse(args)), quick);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read",
        "read --formt x a",
        "read --format",
        "read --explain=true a",
        "read -x a",
        "worksheet",
        "worksheet --formt x a:1 a",
        "demo a",
        "demo --date 2025-06-12",
        "config",
        "help",
        "read --help",
        "--version x",
        "read --format a --format b c",
        "read --format -x a"
      })
  void whatIsNotCommonIsLeftToTheFullParser(String line) {
    assertNull(QuickLine.parse(line.split(" ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "red|unexpected word red; did you mean reread? (see daybook --help)",
        "read --formt csv a|unknown option --formt; did you mean --format? (see daybook read --help)",
        "read|nothing to read: name a text file, a folder, or - for standard input (see daybook read --help)",
        "demo a|unexpected word a (see daybook demo --help)"
      })
  void mistakesAreToldInOneLine(String line) {
    String[] parts = line.split("\\|");
    assertEquals(new Outcome(2, "", "daybook: " + parts[1] + "\n"), desk.run(parts[0].split(" ")));
  }

  @Test
  void helpLeadsWithExamples() {
    Outcome outcome = desk.run("--help");
    assertEquals(0, outcome.exit());
    assertTrue(outcome.out().startsWith("Examples:\n  daybook demo"), outcome.out());
    assertTrue(desk.run("read", "--help").out().contains("--articles=TSV"));
    outcome.out().lines().forEach(l -> assertTrue(l.length() <= 100, l));
  }

  @Test
  void noCommandIsWrongUsage() {
    Outcome outcome = desk.run();
    assertEquals(2, outcome.exit());
    assertEquals("", outcome.out());
    assertTrue(outcome.err().contains("Commands:"));
  }

  @Test
  void theVersionNamesWhatRuns() {
    String out = desk.run("--version").out();
    assertTrue(
        out.matches(
            "(?s)daybook \\d+\\.\\d+\\.\\d+.*\nreader en-[0-9a-f]{12}\nrecord schema 1\nJava .*"),
        out);
  }

  @Test
  void completionIsAShellScript() {
    assertTrue(desk.run("completion", "bash").out().contains("complete "));
    assertTrue(desk.run("completion", "zsh").out().contains("bashcompinit"));
    assertEquals(2, desk.run("completion").exit());
  }

  @Test
  void aClosedPipeEndsQuietly() {
    assertEquals(new Outcome(0, "", ""), into("Broken pipe"));
  }

  @Test
  void aFullDiskIsAFailure() {
    assertEquals(
        new Outcome(1, "", "daybook: cannot write the output: No space left on device\n"),
        into("No space left on device"));
  }

  private Outcome into(String failure) {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(failure);
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit = Daybook.run(desk.desk(new Paper(closed), err), "--version");
    return new Outcome(exit, "", err.toString(StandardCharsets.UTF_8));
  }
}
