package org.daybook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daybook.app.TestDesk.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code daybook findings}. */
class FindingsCommandTest {

  private static final String QUAY =
      "Russia has lost 870,000 soldiers since the full-scale invasion began, Ukraine's General Staff said on Tuesday.";
  private static final String MILL =
      "Russia has lost 860,000 soldiers since the full-scale invasion began, Ukraine's General Staff said on Friday."
          + " It lost 12 tanks in the past day.";

  @TempDir Path here;
  private TestDesk desk;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(here.resolve("quay.txt"), QUAY);
    Files.writeString(here.resolve("mill.txt"), MILL);
    Files.writeString(
        here.resolve("a.tsv"), "quay\t2025-03-04\tThe Quay\nmill\t2025-04-04\tThe Mill Post\n");
    desk = new TestDesk(here);
  }

  @Test
  void aFindingIsShownWithItsSentences() {
    Outcome outcome = desk.run("findings", "--articles", "a.tsv", ".");
    assertEquals(
        """
        ── RU · people ─────────────────────────────────────────────────────────────────────────────────────

        falls: A running total goes down: Ukraine's General Staff: “870,000” soldiers lost (RU) on 4 March
        2025, “860,000” soldiers lost (RU) on 4 April 2025.
            The Quay · 4 Mar 2025 · quay:16
              Russia has lost »870,000« soldiers since the full-scale invasion began, Ukraine's General
              Staff said on Tuesday.
            The Mill Post · 4 Apr 2025 · mill:16
              Russia has lost »860,000« soldiers since the full-scale invasion began, Ukraine's General
              Staff said on Friday.

        """,
        outcome.out());
    assertEquals("2 articles, 3 figures, 1 finding\n", outcome.err());
    assertEquals(0, outcome.exit());
  }

  @Test
  void aLineOfJsonHoldsPlacesAndArithmetic() {
    assertEquals(
        new Outcome(
            0,
            "{\"kind\": \"falls\", \"claims\": [{\"doc\": \"quay\", \"start\": 16, \"end\": 23}, {\"doc\": \"mill\","
                + " \"start\": 16, \"end\": 23}], \"says\": \"A running total goes down: Ukraine's General Staff:"
                + " “870,000” soldiers lost (RU) on 4 March 2025, “860,000” soldiers lost (RU) on 4 April 2025.\","
                + " \"arithmetic\": {\"rule\": \"change-over-time\", \"terms\": [{\"name\": \"before\", \"low\": 870000,"
                + " \"high\": 870000, \"unit\": \"count\"}, {\"name\": \"after\", \"low\": 860000, \"high\": 860000,"
                + " \"unit\": \"count\"}, {\"name\": \"first\", \"day\": \"2025-03-04\"}, {\"name\": \"last\", \"day\":"
                + " \"2025-04-04\"}]}}\n",
            ""),
        desk.run("findings", "--format", "jsonl", "--articles", "a.tsv", "quay.txt", "mill.txt"));
  }

  @Test
  void aFractionIsWrittenExactlyToo() throws IOException {
    Files.writeString(
        here.resolve("rate.txt"),
        "Russia has lost 100,000 soldiers since 1 January 2025, Ukraine's General Staff said. Western officials said"
            + " Russia loses 30,000 to 40,000 soldiers a month.");
    String out = desk.run("findings", "--format", "jsonl", "rate.txt").out();
    assertTrue(
        out.contains(
            "\"low\": 2.5, \"high\": 3.33333333333333, \"unit\": \"months\", \"exactly\": \"5/2 to 10/3\""),
        out);
  }

  @Test
  void whyTwoFiguresAreNotComparedIsSaid() {
    assertEquals(
        "Not compared, “870,000” and “12”: they count two things, soldiers and tanks.\n",
        desk.run("findings", "--why-not", "quay:16", "mill:118", ".").out());
    assertEquals(
        "Not compared, “870,000” and “870,000”: they are one and the same figure.\n",
        desk.run("findings", "--why-not", "quay:16", "quay:16", ".").out());
  }

  @Test
  void aPlaceWithoutAFigureIsToldWithThoseThereAre() {
    Outcome outcome = desk.run("findings", "--why-not", "quay:1", "mill:16", ".");
    assertEquals(
        new Outcome(2, "", "daybook: quay:1: no such figure; there are quay:16 (870,000)\n"),
        outcome);
    assertEquals(
        "daybook: dock:1: no such figure; no article dock with figures was read, but mill, quay\n",
        desk.run("findings", "--why-not", "dock:1", "mill:16", ".").err());
    assertTrue(desk.run("findings", "--why-not", "quay:16").err().contains("takes two figures"));
  }

  @Test
  void anotherFormatIsRefused() {
    assertEquals(
        "daybook: --format: expected text or table or jsonl, found 'csv'\n",
        desk.run("findings", "--format", "csv", ".").err());
  }

  @Test
  void theRulesAreToldWhereTheyAreAskedFor() {
    String out = desk.run("findings", "--explain", "--articles", "a.tsv", ".").out();
    assertTrue(out.contains("    worked out by change-over-time\n"), out);
    assertTrue(out.contains("      “870,000” read by "), out);
    String json =
        desk.run("findings", "--explain", "--format=jsonl", "--articles", "a.tsv", ".").out();
    assertTrue(json.contains("\"end\": 23, \"rules\": [\""), json);
  }

  @Test
  void whyAFigureIsNotHeldAgainstASeriesIsSaid() throws IOException {
    Files.writeString(
        here.resolve("s.json"), "[{\"date\": \"2025-03-04\", \"personnel\": 870000}]");
    String out =
        desk.run("findings", "--series", "s.json", "--why-not", "quay:16", "mill:118", ".").out();
    assertTrue(
        out.contains(
            "“870,000” and the series of General Staff of Ukraine: soldiers lost (RU): held against it.\n"),
        out);
    assertTrue(
        out.contains(
            "not held against it, it counts “12” tanks lost (RU), the series soldiers lost (RU).\n"),
        out);
  }

  @Test
  void aFormatOfOtherCommandsGivesWay() throws IOException {
    Files.writeString(here.resolve("daybook.conf"), "format = csv\n");
    Outcome outcome = desk.run("findings", "--articles", "a.tsv", "quay.txt", "mill.txt");
    assertEquals(0, outcome.exit(), outcome.err());
    assertTrue(outcome.out().contains("falls: "), outcome.out());
    Files.writeString(here.resolve("daybook.conf"), "format = xml\n");
    assertEquals(2, desk.run("findings", "quay.txt").exit());
  }

  @Test
  void aFileThatIsNamedTwiceIsReadOnce() {
    Outcome outcome =
        desk.run("findings", "--articles", "a.tsv", "quay.txt", "mill.txt", "./quay.txt");
    assertTrue(outcome.err().endsWith("2 articles, 3 figures, 1 finding\n"), outcome.err());
  }

  @Test
  void whatAFindingComparesIsComparedAlsoWhereTimesDiffer() {
    assertEquals(
        "They are compared, “870,000” and “860,000”:\n"
            + "falls: A running total goes down: Ukraine's General Staff: “870,000” soldiers lost (RU) on 4 March 2025,"
            + " “860,000” soldiers lost (RU) on 4 April 2025.\n",
        desk.run("findings", "--why-not", "--articles", "a.tsv", "quay:16", "mill:16", ".").out());
    assertEquals(
        "{\"claims\": [{\"doc\": \"quay\", \"start\": 16, \"end\": 23}, {\"doc\": \"mill\", \"start\": 118,"
            + " \"end\": 120}], \"comparable\": false, \"why-not\": \"they count two things, soldiers and tanks\","
            + " \"findings\": []}\n",
        desk.run("findings", "--why-not", "--format", "jsonl", "quay:16", "mill:118", ".").out());
  }

  @Test
  void theRuleThatKeepsAFindingBackIsNamed() throws IOException {
    Files.writeString(
        here.resolve("pier.txt"),
        "A strike on a bus in Kharkiv killed six people on Tuesday, the mayor, Ihor Terekhov, said. The strike in Kharkiv"
            + " killed 19 people on Tuesday, the governor, Oleh Syniehubov, said.");
    assertEquals(
        "They can be compared, but nothing is said of “six” and “19”: one is more than twice the other, so that they may"
            + " be of two matters.\n",
        desk.run("findings", "--why-not", "--date", "2025-03-05", "pier:36", "pier:120", "pier.txt")
            .out());
  }

  @Test
  void aBulletinsMovesAreShownOverItsSentencesOnce() throws IOException {
    String bulletin =
        "Since the full-scale invasion began Russia has lost %s soldiers, %s tanks and %s drones, Ukraine's General Staff"
            + " said.";
    Files.writeString(here.resolve("one.txt"), bulletin.formatted("462,980", "7,255", "9,449"));
    Files.writeString(here.resolve("two.txt"), bulletin.formatted("574,690", "8,344", "12,766"));
    Files.writeString(here.resolve("b.tsv"), "one\t2024-04-25\t\ntwo\t2024-07-28\t\n");
    String out = desk.run("findings", "--articles", "b.tsv", "one.txt", "two.txt").out();
    assertEquals(3, out.split("moves: ", -1).length - 1, out);
    assertEquals(2, out.split("Since the full-scale", -1).length - 1, out);
    assertTrue(out.startsWith("── RU · of one bulletin ─"), out);
    assertTrue(out.contains("»574,690« soldiers, »8,344« tanks and\n"), out);
  }

  @Test
  void aNarrowTerminalGetsNarrowLines() {
    String out =
        new TestDesk(here).env("COLUMNS", "60").run("findings", "--articles", "a.tsv", ".").out();
    assertTrue(out.lines().allMatch(line -> line.length() <= 60), out);
  }
}
