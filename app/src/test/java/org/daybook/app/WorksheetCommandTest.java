package org.daybook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.daybook.app.TestDesk.Outcome;
import org.daybook.claim.Claim;
import org.daybook.compare.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code daybook worksheet} with figures that can be true together, that cannot, and that are not there. */
class WorksheetCommandTest {

  @TempDir Path folder;
  private TestDesk desk;

  @BeforeEach
  void twoArticles() throws IOException {
    desk = new TestDesk(folder);
    Files.writeString(
        folder.resolve("harbour.txt"),
        """
        A count

        12 June 2025

        Up to 250,000 Russian soldiers have been killed since the full-scale invasion, the British Ministry of Defence said on Thursday.
        """);
    Files.writeString(
        folder.resolve("mill.txt"),
        """
        Another count

        12 June 2025

        Some 260,000 Russian soldiers have been killed since the full-scale invasion, the Danish Ministry of Defence said on Thursday.

        Russia has lost 990,000 soldiers since the full-scale invasion, the General Staff of Ukraine said on Thursday.
        """);
  }

  private static void assertMistake(String told, Outcome outcome) {
    assertEquals(2, outcome.exit(), outcome.err());
    assertEquals("", outcome.out());
    assertEquals("daybook: " + told + "\n", outcome.err());
  }

  @Test
  void aConflictIsShownWithTheInequalityThatFails() {
    Outcome outcome = desk.run("worksheet", "harbour:23", "mill:29", ".");
    assertEquals(0, outcome.exit(), outcome.err());
    assertTrue(
        outcome
            .out()
            .endsWith(
                """
                They cannot all be true.
                The fewest that conflict: [1] and [2].
                    [2] ≤ [1]
                    since both count the same
                    but [2] is at least 255,000 and [1] at most 250,000
                They could all be true with [2] “Some 260,000” read as at most 265,000 instead of 255,000 to
                265,000.
                """),
        outcome.out());
    assertTrue(outcome.out().contains("    »Up to 250,000« Russian soldiers"), outcome.out());
    assertTrue(outcome.out().contains("    = soldiers killed: at most 250,000\n"), outcome.out());
  }

  @Test
  void whatCanBeTrueIsShownWithAnExample() {
    Outcome outcome = desk.run("worksheet", "h:23", "m:173", "harbour.txt", "mill.txt");
    assertEquals(0, outcome.exit(), outcome.err());
    assertTrue(
        outcome
            .out()
            .endsWith("They can all be true.\nFor example: [1] = 250,000, [2] = 990,000.\n"),
        outcome.out());
  }

  @Test
  void programsGetOneObject() {
    assertEquals(
        "{\"claims\": [{\"doc\": \"mill\", \"start\": 173, \"end\": 180}], \"satisfiable\": true,"
            + " \"conflict\": [], \"because\": [], \"change\": null, \"values\": [990000],"
            + " \"touching\": [], \"stopped\": []}\n",
        desk.run("worksheet", "--format", "jsonl", "mill:173", "mill.txt").out());
    String conflict = desk.run("worksheet", "--format=jsonl", "mill:29", "harbour:23", ".").out();
    assertTrue(
        conflict.contains(
            "\"satisfiable\": false, \"conflict\": [{\"doc\": \"mill\", \"start\": 29, \"end\": 41},"),
        conflict);
    assertTrue(
        conflict.contains(
            "\"change\": {\"claim\": {\"doc\": \"mill\", \"start\": 29, \"end\": 41}, \"what\": \"bound\","),
        conflict);
  }

  @Test
  void aFigureThatIsNotThereIsAnsweredWithThoseThatAre() {
    assertMistake(
        "mill:3: no such figure; there are mill:29 (Some 260,000), mill:173 (990,000)",
        desk.run("worksheet", "mill:3", "mill.txt"));
  }

  @Test
  void figuresAndArticlesAreBothNeeded() throws IOException {
    // Without an article the figures are the ledger's.
    assertMistake(
        "there is no home folder for the ledger: say where with --ledger FILE",
        desk.run("worksheet", "mill:29"));
    assertTrue(
        desk.run("worksheet", "--ledger", "no.db", "mill:29").err().contains("no ledger yet"));
    assertMistake(
        "no figure named: give some as DOC:START, for example daybook worksheet harbour:75"
            + " harbour:227 harbour.txt",
        desk.run("worksheet", "mill.txt"));
    Files.writeString(folder.resolve("odd:7"), "Mild.");
    assertTrue(desk.run("worksheet", "odd:7").err().contains("no figure named"));
  }

  @Test
  void whatCannotBeReadFails() {
    Outcome outcome = desk.run("worksheet", "gone:1", "gone.txt");
    assertEquals(1, outcome.exit());
    assertEquals("daybook: gone.txt: no such file or folder\n", outcome.err());
  }

  @Test
  void theHelpLeadsWithExamples() {
    String help = desk.run("worksheet", "--help").out();
    assertTrue(help.startsWith("Examples:\n  daybook worksheet harbour:75"), help);
    assertTrue(help.contains("Usage: daybook worksheet [OPTIONS] DOC:START... [PATH...]"), help);
  }

  @Test
  void theRulesAreToldWhereTheyAreAskedFor() {
    String out = desk.run("worksheet", "--explain", "mill:173", "mill.txt").out();
    assertTrue(out.contains("    “990,000” read by "), out);
    String json =
        desk.run("worksheet", "--explain", "--format=jsonl", "mill:173", "mill.txt").out();
    assertTrue(json.contains("\"end\": 180, \"rules\": [\""), json);
  }

  @Test
  void oddPlacesAreAnsweredPlainly() {
    assertMistake(
        "mill:99999999999999999999: no such figure; there are mill:29 (Some 260,000), mill:173"
            + " (990,000)",
        desk.run("worksheet", "mill:99999999999999999999", "mill.txt"));
    // The same figure twice is one figure.
    String one = desk.run("worksheet", "mill:173", "mill:173", "mill.txt").out();
    assertTrue(one.endsWith("It can be true.\n"), one);
    assertMistake(
        "mill.txt:173: no such figure; name the article without its ending, mill:173",
        desk.run("worksheet", "mill.txt:173", "mill.txt"));
    assertMistake(
        "mill:x: no place of a figure: expected DOC:START, for example daybook worksheet harbour:75"
            + " harbour:227 harbour.txt",
        desk.run("worksheet", "mill:x", "mill.txt"));
    assertMistake(
        "--format: expected a value, found nothing",
        desk.run("worksheet", "--format=", "mill:173", "mill.txt"));
  }

  @Test
  void aStoppedSearchIsTold() {
    Claim claim = TestClaims.soldiers();
    WorksheetPrinter printer =
        new WorksheetPrinter(doc -> null, Ink.of(Ink.When.NEVER, desk.desk()), 100, false);
    Verdict stopped =
        new Verdict.Conflict(List.of(claim), List.of(), null, Set.of(Verdict.Search.values()));
    String told = printer.of(List.of(claim), stopped);
    assertTrue(
        told.contains(
            "These conflict: [1]. The search for fewer was stopped: the figures are entangled; name"),
        told);
    assertTrue(told.contains("The search for a change of reading was stopped"), told);
    assertTrue(
        WorksheetJsonl.line(List.of(claim), stopped, false)
            .endsWith("\"stopped\": [\"conflict\", \"change\"]}\n"));
    Verdict unsettled = new Verdict.Unsettled(1_000_000);
    assertTrue(
        printer.of(List.of(claim), unsettled).contains("stopped after 1,000,000 steps"),
        printer.of(List.of(claim), unsettled));
    assertTrue(
        WorksheetJsonl.line(List.of(claim), unsettled, false)
            .contains("\"satisfiable\": null, \"conflict\": []"));
  }
}
