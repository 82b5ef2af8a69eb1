package org.daybook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.daybook.app.TestDesk.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that work with the ledger. */
class LedgerCommandsTest {

  private static final String SAMPLES =
      Path.of("..", "samples").toAbsolutePath().normalize().toString();
  private static final String HARBOUR =
      "Up to 250,000 Russian soldiers have likely been killed since the invasion, the British Ministry of Defence said."
          + " Kyiv said that 12 tanks were destroyed.\n";

  @TempDir Path here;
  private TestDesk desk;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(here.resolve("harbour.txt"), HARBOUR);
    Files.writeString(
        here.resolve("mill.txt"),
        "The Whitehall desk said 300 Russian soldiers were killed in 2024.\n");
    desk =
        new TestDesk(here)
            .env("XDG_DATA_HOME", here.resolve("data").toAbsolutePath().toString())
            .env("USER", "ann");
  }

  private Outcome run(String... words) {
    return desk.run(words);
  }

  private String out(String... words) {
    Outcome outcome = run(words);
    assertEquals(0, outcome.exit(), outcome.err());
    return outcome.out();
  }

  private void add() {
    out("add", "--date", "2025-06-12", "harbour.txt", "mill.txt");
  }

  private void assertSound() {
    assertTrue(out("verify").startsWith("The ledger is sound: "));
  }

  // Over the samples.

  private static String[] samples(String... words) {
    String[] all = new String[words.length + 3];
    System.arraycopy(words, 0, all, 0, words.length);
    all[words.length] = "--articles";
    all[words.length + 1] = SAMPLES + "/articles.tsv";
    all[words.length + 2] = SAMPLES;
    return all;
  }

  @Test
  void claimsAndFindingsOfTheLedgerAreThoseOfTheFiles() {
    run(samples("add"));
    for (String format : new String[] {"table", "jsonl"}) {
      assertEquals(
          run(samples("read", "--format", format, "--explain")),
          run("claims", "--format", format, "--explain"));
      assertEquals(
          run(samples("findings", "--format", format)), run("findings", "--format", format));
    }
    long claims = run(samples("read", "--format", "jsonl")).out().lines().count();
    assertEquals(claims + "\n", out("claims", "--count"));
    assertSound();
  }

  @Test
  void theWorksheetOfTheLedgerIsThatOfTheFiles() {
    run(samples("add"));
    String one = "02-british-update:324";
    String other = "01-staff-list:16";
    assertEquals(run(samples("worksheet", one, other)), run("worksheet", one, other));
    assertEquals(
        run(samples("findings", "--why-not", one, other)).out(),
        run("findings", "--why-not", one, other).out());
  }

  // The guide.

  /** The guide's ledger, command by command: what goes to standard output, but for times and hashes. */
  @Test
  void theGuidesExamplesAreTrue() throws IOException {
    String guide = Files.readString(Path.of("..", "docs", "GUIDE.md"));
    Files.writeString(here.resolve("quay.txt"), block(guide, "text"));
    String[] commands = block(guide, "console").split("(?m)^\\$ \\./daybook ");
    assertTrue(commands.length > 5);
    for (int i = 1; i < commands.length; i++) {
      int end = commands[i].indexOf('\n');
      String line = commands[i].substring(0, end);
      String[] words =
          Pattern.compile("\"([^\"]*)\"|\\S+")
              .matcher(line)
              .results()
              .map(m -> m.group(1) == null ? m.group() : m.group(1))
              .toArray(String[]::new);
      assertEquals(timeless(commands[i].substring(end + 1)), timeless(out(words)), line);
    }
  }

  private static String block(String guide, String kind) {
    String start = "```" + kind + " ledger\n";
    int from = guide.indexOf(start) + start.length();
    return guide.substring(from, guide.indexOf("```", from));
  }

  private static String timeless(String out) {
    return out.replaceAll("20\\d\\d-\\d\\d-\\d\\dT[0-9:]+Z", "TIME")
        .replaceAll("file://\\S*/", "FILE/")
        .replaceAll("en-[0-9a-f]{12}", "READER");
  }

  // Adding.

  @Test
  void addingTellsWhatWasNewKnownAndChanged() throws IOException {
    Outcome first = run("add", "harbour.txt", "mill.txt");
    assertEquals(
        new Outcome(
            0,
            "new      harbour  2 figures\nnew      mill  1 figure\n",
            "2 new, 0 changed, 0 known, 0 failed; 3 figures read\n"),
        first);
    assertTrue(Files.exists(here.resolve("data/daybook/ledger.db")));
    Files.writeString(
        here.resolve("mill.txt"),
        "The Whitehall desk said 310 Russian soldiers were killed in 2024.\n");
    Outcome second = run("add", "harbour.txt", "mill.txt", "gone.txt");
    assertEquals(4, second.exit());
    assertEquals("changed  mill  1 figure\n", second.out());
    assertTrue(second.err().contains("gone.txt: no such file"), second.err());
    assertTrue(
        second.err().endsWith("0 new, 1 changed, 1 known, 1 failed; 1 figure read\n"),
        second.err());
    assertTrue(out("claims", "--doc", "mill", "--format", "jsonl").contains("\"310\""));
    assertSound();
  }

  @Test
  void standardInputAndPagesAreTakenToo() throws IOException {
    Files.writeString(
        here.resolve("page.html"),
        "<html><head><title>A toll</title><link rel=canonical href=https://courier.example/toll></head><body><article>"
            + "<h1>A toll</h1><p>Three civilians were killed in Zvanivka, the governor of the region said on Tuesday"
            + " after a night of shelling that damaged houses.</p></article></body></html>");
    desk.in(HARBOUR.getBytes(StandardCharsets.UTF_8));
    out("add", "-", "page.html");
    assertTrue(
        out("history", "page").contains("met       as html at https://courier.example/toll"));
    assertTrue(out("history", "stdin").contains("met       as text at no address"));
    desk.in("Two tanks were destroyed near Bakhmut.\n".getBytes(StandardCharsets.UTF_8));
    String added = out("add", "--format", "jsonl", "-");
    assertTrue(added.startsWith("{\"doc\": \"stdin-"), added);
    assertSound();
  }

  @Test
  void twoFilesOfOneNameAreTwoArticles() throws IOException {
    Files.createDirectories(here.resolve("a"));
    Files.createDirectories(here.resolve("b"));
    Files.writeString(here.resolve("a/01.txt"), "Two tanks were destroyed near Bakhmut.");
    Files.writeString(here.resolve("b/01.txt"), "Three tanks were destroyed near Bakhmut.");
    out("add", "a", "b");
    assertEquals("2\n", out("claims", "--count"));
    assertEquals("", out("add", "b", "a"));
  }

  @Test
  void rereadingByTheSameReaderReadsNothing() {
    add();
    Outcome outcome = run("reread");
    assertTrue(outcome.err().startsWith("0 articles read again by en-"), outcome.err());
    assertTrue(outcome.err().endsWith(", 2 known, 0 failed\n"), outcome.err());
  }

  // Claims.

  @Test
  void filtersChooseClaims() {
    add();
    assertEquals("1\n", out("claims", "--count", "--thing", "tank"));
    assertEquals("2\n", out("claims", "--count", "--side", "ru", "--outcome", "killed"));
    assertEquals("1\n", out("claims", "--count", "--claimant", "british ministry of defence"));
    assertEquals("1\n", out("claims", "--count", "--text", "whitehall"));
    assertEquals("1\n", out("claims", "--count", "--until", "2024-12-31"));
    assertEquals("0\n", out("claims", "--count", "--state", "accepted"));
    String csv = out("claims", "--format", "csv", "--limit", "1");
    assertEquals(2, csv.lines().count());
    assertTrue(csv.startsWith("doc,start,") && csv.contains(",reason\r\n"), csv);
  }

  @Test
  void wrongFiltersAreTold() {
    add();
    assertTrue(
        run("claims", "--thing", "unicorn").err().contains("--thing: expected one of person, "));
    assertTrue(run("claims", "--since", "June").err().contains("--since: expected a date such as"));
    assertTrue(run("claims", "--state", "odd").err().contains("--state: expected all or some of"));
    assertTrue(run("claims", "--limit", "-3").err().contains("--limit: expected a number"));
    assertEquals(2, run("claims", "--thing", "unicorn").exit());
  }

  @Test
  void whereThereIsNoLedgerYetItSaysHowToMakeOne() {
    Outcome outcome = run("claims");
    assertEquals(1, outcome.exit());
    assertTrue(
        outcome.err().contains("there is no ledger yet; `daybook add PATH` makes it"),
        outcome.err());
    assertFalse(Files.exists(here.resolve("data")));
    assertTrue(
        run("verify", "--ledger", "harbour.txt").err().contains("is no ledger but no SQLite file"));
  }

  // Reviews.

  @Test
  void oneFigureIsReviewedByName() {
    add();
    assertTrue(
        run("review", "harbour:123", "accept")
            .err()
            .contains("no such figure; there are harbour:0"));
    String place = "harbour:" + HARBOUR.indexOf("12 tanks");
    assertEquals("daybook: " + place + " accepted by ann\n", run("review", place, "accept").err());
    assertEquals(
        "daybook: you said so before: nothing is new\n", run("review", place, "accept").err());
    Outcome corrected =
        run(
            "review",
            place,
            "correct",
            "high=null",
            "--reason",
            "at least, it said",
            "--reviewer",
            "Ben");
    assertEquals(0, corrected.exit(), corrected.err());
    String line = out("claims", "--format", "jsonl", "--state", "corrected");
    assertTrue(line.contains("\"low\": 12, \"high\": null"), line);
    assertTrue(
        line.contains("\"review\": {\"state\": \"corrected\", \"by\": \"Ben\", \"at\": \""), line);
    assertTrue(out("claims").contains("corrected by Ben on 20"), out("claims"));
    assertTrue(
        run("review", place, "correct", "low=13").err().contains("a correction needs a reason"));
    assertTrue(
        run("review", place, "correct", "loww=13")
            .err()
            .contains("loww: no field that can be changed"));
    assertEquals(0, run("review", place, "reject").exit());
    assertEquals("2\n", out("claims", "--count"));
    assertTrue(run("review", place, "accept").err().contains("accepted by ann"));
    String history = out("history", place);
    assertEquals(4, history.lines().filter(l -> l.contains("reviewed  ")).count(), history);
    assertSound();
  }

  @Test
  void aMissedClaimIsAddedByItsWords() {
    add();
    Outcome added =
        run(
            "review",
            "mill",
            "add",
            "Whitehall",
            "thing=building",
            "low=1",
            "high=1",
            "outcome=damaged");
    assertEquals(0, added.exit(), added.err());
    assertTrue(out("claims", "--doc", "mill", "--state", "added").contains("Whitehall"));
    assertEquals("4\n", out("claims", "--count"));
    assertTrue(
        run("review", "mill", "add", "nowhere")
            .err()
            .contains("the article does not say 'nowhere'"));
    assertSound();
  }

  @Test
  void figuresAreReviewedOneByOne() {
    add();
    desk.in("a\nx r\nnot so\nc\nlow=10; high=10\nmisread\n".getBytes(StandardCharsets.UTF_8));
    Outcome outcome = run("review");
    assertEquals(0, outcome.exit(), outcome.err());
    assertTrue(outcome.out().contains("3 claims left"), outcome.out());
    assertTrue(outcome.out().endsWith("Nothing is left to review.\n"), outcome.out());
    assertEquals("3 reviews by ann\n", outcome.err());
    assertEquals("1\n", out("claims", "--count", "--state", "rejected"));
    assertEquals("1\n", out("claims", "--count", "--state", "corrected"));
    assertEquals("1\n", out("claims", "--count", "--state", "accepted"));
    assertSound();
  }

  @Test
  void whoGoesAwayKeepsWhatWasSaid() {
    add();
    desk.in("s\na\nq\n".getBytes(StandardCharsets.UTF_8));
    assertEquals("1 review by ann\n", run("review").err());
    desk.in(new byte[0]);
    assertEquals("0 reviews by ann\n", run("review").err());
  }

  @Test
  void aReviewNeedsAName() {
    add();
    desk.env("USER", "");
    Outcome outcome = run("review", "harbour:0", "accept");
    assertEquals(2, outcome.exit());
    assertTrue(outcome.err().contains("a review needs your name"), outcome.err());
  }

  // Aliases and history.

  @Test
  void anAliasJoinsTwoNames() {
    add();
    assertEquals("1\n", out("claims", "--count", "--claimant", "British Ministry of Defence"));
    String name =
        out("claims", "--doc", "mill", "--format", "jsonl")
            .replaceAll("(?s).*\"claimant\": \"([^\"]*)\".*", "$1");
    assertTrue(
        run("alias", name, "nobody").err().contains("no claim in the ledger is by 'nobody'"));
    assertEquals(0, run("alias", name, "British Ministry of Defence").exit());
    assertEquals("2\n", out("claims", "--count", "--claimant", "British Ministry of Defence"));
    assertTrue(
        out("alias").startsWith(name + " = British Ministry of Defence (ann, "), out("alias"));
    assertSound();
  }

  @Test
  void historyTellsWhatCameInItsOrder() {
    add();
    String history = out("history", "harb");
    assertEquals(3, history.lines().count(), history);
    assertTrue(
        history.matches("(?s)\\S+Z  version .*\n\\S+Z  met .*\n\\S+Z  read .*: 2 figures\n"),
        history);
    assertTrue(
        out("history", "--format", "jsonl", "harbour:0").contains("\"quote\": \"Up to 250,000\""));
    assertTrue(run("history", "quay").err().contains("quay: the ledger has no such article"));
    assertTrue(
        run("history", "harbour:5").err().contains("no reading and no review has a figure there"));
  }
}
