package org.daybook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.daybook.app.TestDesk.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code daybook read} with good and bad input. */
class ReadCommandTest {

  @TempDir Path folder;
  private TestDesk desk;

  @BeforeEach
  void aGoodFile() throws IOException {
    desk = new TestDesk(folder);
    write("good.txt", "The weather was mild.\n");
  }

  private Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  private static void assertOneLine(String expected, String err) {
    assertEquals("daybook: " + expected + "\n", err);
  }

  @Test
  void aFileIsReadUnderItsName() {
    Outcome outcome = desk.run("read", "good.txt");
    assertEquals(0, outcome.exit());
    assertTrue(outcome.out().contains("── good ──"), outcome.out());
    assertEquals("1 article, 0 figures\n", outcome.err());
  }

  @Test
  void aFolderIsReadInOrderWithWhatIsBelowIt() throws IOException {
    write("texts/b.md", "b");
    write("texts/a.txt", "a");
    write("texts/sub/c.TXT", "c");
    write("texts/d.html", "<!doctype html><body><p>The weather was mild on the whole coast.");
    write("texts/picture.png", "no");
    write("texts/.hidden/d.txt", "no");
    Outcome outcome = desk.run("read", "texts");
    assertEquals(0, outcome.exit());
    assertEquals(
        "[a, b, d, c]",
        outcome
            .out()
            .lines()
            .filter(l -> l.startsWith("── "))
            .map(l -> l.split(" ")[1])
            .toList()
            .toString());
  }

  @Test
  void standardInputIsADash() {
    Outcome outcome = desk.in("Mild.".getBytes(StandardCharsets.UTF_8)).run("read", "-");
    assertEquals(0, outcome.exit());
    assertTrue(outcome.out().contains("── stdin ──"));
  }

  @Test
  void aBinaryFileIsRefused() throws IOException {
    write("image.txt", new byte[] {'P', 'N', 'G', 0, 1});
    Outcome outcome = desk.run("read", "image.txt");
    assertEquals(1, outcome.exit());
    assertOneLine(
        "image.txt: not a text: a NUL byte at offset 3; if it is one, name its --charset",
        outcome.err());
  }

  @Test
  void anotherEncodingIsGuessedAndSaidToBe() throws IOException {
    byte[] latin = "Drei Männer wurden getötet. ".repeat(40).getBytes(StandardCharsets.ISO_8859_1);
    write("latin.txt", latin);
    Outcome outcome = desk.run("text", "latin.txt");
    assertEquals(0, outcome.exit());
    assertTrue(outcome.out().startsWith("Drei Männer wurden getötet."), outcome.out());
    assertOneLine(
        "latin.txt: read as windows-1252, a guess: it is no UTF-8 and does not say what it is;"
            + " --charset overrides",
        outcome.err());
    assertEquals("", desk.run("text", "--charset", "windows-1252", "latin.txt").err());
  }

  @Test
  void anArticlesOwnReplacementCharacterIsNoMistake() throws IOException {
    write("own.txt", "a \ufffd sign");
    assertEquals(0, desk.run("read", "own.txt").exit());
  }

  @Test
  void utf16IsReadByItsMark() throws IOException {
    write("wide.txt", "abc".getBytes(StandardCharsets.UTF_16));
    assertEquals(new Outcome(0, "abc", ""), desk.run("text", "wide.txt"));
  }

  @Test
  void anEmptyFileIsDone() throws IOException {
    write("empty.txt", "");
    Outcome outcome = desk.run("read", "--format", "jsonl", "empty.txt");
    assertEquals(
        new Outcome(0, "", "daybook: empty.txt: an empty article, nothing to find\n"), outcome);
  }

  @Test
  void aFolderWithoutArticlesSaysSo() throws IOException {
    Files.createDirectories(folder.resolve("bare"));
    Outcome outcome = desk.run("read", "bare");
    assertEquals(1, outcome.exit());
    assertOneLine(
        "bare: a folder without articles: nothing in it ends in .txt, .text, .md, .markdown, .html, .htm,"
            + " .xhtml, .rss, .atom, .rdf, .xml, .eml, .pdf, .jsonl, .ndjson, .warc; name other files one"
            + " by one",
        outcome.err());
  }

  @Test
  void anUnreadableFileAmongGoodOnesIsNamedAndTheOthersAreRead() throws IOException {
    Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere"));
    write("broken.txt", new byte[] {'a', 0});
    Outcome outcome = desk.run("read", "--format", "csv", "good.txt", "broken.txt", ".");
    assertEquals(4, outcome.exit());
    assertTrue(
        outcome.err().contains("daybook: ./gone.txt: no such file or folder\n"), outcome.err());
    assertTrue(outcome.err().contains("daybook: broken.txt: not a text"), outcome.err());
    assertFalse(outcome.err().contains("\tat "), outcome.err());
  }

  @Test
  void anEmptyPathIsAMistakeAndNotTheFolder() {
    Outcome outcome = desk.run("read", "");
    assertEquals(2, outcome.exit());
    assertTrue(outcome.err().contains("an empty path: name a file"), outcome.err());
  }

  @Test
  void twoArticlesOfOneNameAreNoted() throws IOException {
    write("more/good.txt", "Mild.");
    Outcome outcome = desk.run("read", "good.txt", "more");
    assertEquals(0, outcome.exit());
    assertTrue(
        outcome.err().contains("more/good.txt: another article is called good too"), outcome.err());
  }

  @Test
  void aLineOf50MegabytesIsRead() throws IOException {
    byte[] line = new byte[50 << 20];
    byte[] words =
        "the weather was mild and the wind came from the south, ".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < line.length; i++) {
      line[i] = words[i % words.length];
    }
    write("long.txt", line);
    Arrays.fill(line, (byte) 0);
    Outcome outcome = desk.run("read", "--format", "jsonl", "long.txt");
    assertTrue(outcome.exit() == 0 || outcome.err().contains("memory"), outcome.err());
  }

  @Test
  void wrongSettingsAreToldBeforeAnyWork() {
    assertEquals(
        new Outcome(
            2, "", "daybook: --date: expected a date such as 2025-06-12, found '12.6.2025'\n"),
        desk.run("read", "--date", "12.6.2025", "good.txt"));
    assertEquals(
        new Outcome(2, "", "daybook: --format: expected table or jsonl or csv, found 'xml'\n"),
        desk.run("read", "--format=xml", "good.txt"));
  }

  @Test
  void aFaultOfOursIsOneLineAndItsTraceIsOnDemand() {
    Desk plain = desk.desk();
    Daybook.fault(plain, "doc: ", new IllegalStateException("boom"));
    var err = new java.io.ByteArrayOutputStream();
    Daybook.fault(
        desk.env("DAYBOOK_DEBUG", "1").desk(plain.out(), err),
        "doc: ",
        new IllegalStateException("boom"));
    String told = err.toString(StandardCharsets.UTF_8);
    assertTrue(
        told.startsWith("daybook: doc: java.lang.IllegalStateException: boom. This is a fault"),
        told);
    assertTrue(told.contains("\tat "), told);
  }
}
