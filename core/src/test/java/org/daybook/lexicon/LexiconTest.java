package org.daybook.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.claim.Hedge;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Table.Row;
import org.daybook.text.Vocabulary;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every line of the word lexicons has an example, and the example, read, shows what the line says. */
class LexiconTest {

  private static final String GAPS = "src/test/java/org/daybook/lexicon/LexiconGaps.txt";

  /** A test a file: each of its lines is read, and all that fail are told. */
  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    Set<String> gaps = gaps();
    Map<String, List<LexiconExample>> files =
        LexiconExample.all().stream()
            .collect(
                Collectors.groupingBy(
                    LexiconExample::file, LinkedHashMap::new, Collectors.toList()));
    return files.entrySet().stream()
        .map(e -> DynamicTest.dynamicTest(e.getKey() + ".tsv", () -> check(e.getValue(), gaps)));
  }

  private static void check(List<LexiconExample> lines, Set<String> gaps) {
    List<String> wrong = new ArrayList<>();
    for (LexiconExample line : lines) {
      if (line.example().isEmpty()) {
        wrong.add(line.place() + " has no example: " + line.key());
      } else if (!line.holdsPhrase() && !gaps.contains(line.key())) {
        wrong.add(line.place() + " has an example without its words: " + line.example());
      } else if (line.reads() == gaps.contains(line.key())) {
        wrong.add(
            line.place()
                + (line.reads()
                    ? " is read now, take it out of " + GAPS + ": "
                    : " is not read as it says: ")
                + line.key()
                + " | "
                + line.example()
                + " | "
                + line.found());
      }
    }
    assertTrue(wrong.isEmpty(), () -> wrong.size() + " lines:\n" + String.join("\n", wrong));
  }

  /** Two lines of one name would share their gap; a gap of no line would stay for ever. */
  @Test
  void everyGapIsALine() throws IOException {
    Set<String> gaps = new TreeSet<>(gaps());
    LexiconExample.all().forEach(line -> gaps.remove(line.key()));
    assertEquals(Set.of(), gaps, GAPS + " names lines that the lexicon does not have");
  }

  private static Set<String> gaps() throws IOException {
    Path here = Path.of(GAPS);
    Path file = Files.exists(here) ? here : Path.of("core").resolve(here);
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .map(String::strip)
          .filter(l -> !l.isEmpty() && !l.startsWith("#"))
          .collect(Collectors.toSet());
    }
  }

  /** A list's example holds one of its words, and each word is known by its list. */
  @Test
  void listsHoldTheirExamples() {
    for (Row row : Table.load("en/lists.tsv")) {
      WordList list = WordList.valueOf(row.cell(0).toUpperCase(Locale.ROOT).replace('-', '_'));
      assertTrue(holds(list, row.cell(2)), row.file() + ":" + row.line() + ": " + row.cell(2));
      row.alternatives(1).forEach(word -> assertTrue(holds(list, word), word));
    }
  }

  private static boolean holds(WordList list, String text) {
    Lexicon lexicon = Lexicon.english();
    Marks marks = lexicon.marks(lexicon.tokens(text));
    return IntStream.range(0, marks.tokens().size()).anyMatch(i -> marks.in(i, list));
  }

  @Test
  void aListThatIsUnknownTwiceThereOrOfPhrasesIsNamed() {
    assertEquals(
        "en/some.tsv:7: column 1 should hold the name of a list that the code asks for, found 'compas'",
        refused("compas\tnorth"));
    assertEquals(
        "en/some.tsv:7: 'far north' is not one word; a list holds single words in lower case",
        refused("compass\tsouth|far north"));
    assertEquals(
        "en/some.tsv:7: the list compass stands here a second time",
        refused("compass\tnorth", "compass\tsouth"));
    assertTrue(refused().startsWith("lists.tsv lacks the lists ["), refused());
  }

  private static String refused(String... lines) {
    List<Row> rows = Stream.of(lines).map(LexiconTest::row).toList();
    return assertThrows(IllegalArgumentException.class, () -> WordLists.of(rows, new Vocabulary()))
        .getMessage();
  }

  // A line that is broken is named by its file and its number.

  private static Row row(String line) {
    return new Row("en/some.tsv", 7, List.of(line.split("\t", -1)));
  }

  @Test
  void aMissingCellIsNamed() {
    Exception e =
        assertThrows(
            IllegalArgumentException.class, () -> row("up to\t \tbefore").need(1, "a bound"));
    assertEquals("en/some.tsv:7: column 2 should hold a bound, but is empty", e.getMessage());
  }

  @Test
  void aShortLineIsNamed() {
    Exception e =
        assertThrows(
            IllegalArgumentException.class, () -> row("tank").read(2, "a thing", Thing::of));
    assertEquals("en/some.tsv:7: column 3 should hold a thing, but is empty", e.getMessage());
  }

  @Test
  void anUnknownNameIsNamed() {
    Exception band =
        assertThrows(
            IllegalArgumentException.class,
            () -> row("maybe\tperhaps").read(1, "a band", Hedge::of));
    assertEquals("en/some.tsv:7: column 2 should hold a band, found 'perhaps'", band.getMessage());
    Exception thing =
        assertThrows(
            IllegalArgumentException.class,
            () -> row("tank\ttanks\ttnak").read(2, "a thing", Thing::of));
    assertEquals("en/some.tsv:7: column 3 should hold a thing, found 'tnak'", thing.getMessage());
  }

  @Test
  void aNumberThatIsNoneIsNamed() {
    Exception e =
        assertThrows(
            IllegalArgumentException.class,
            () -> row("twelve\tunit\t1 2").read(2, "a number", BigDecimal::new));
    assertEquals("en/some.tsv:7: column 3 should hold a number, found '1 2'", e.getMessage());
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    Exception e = assertThrows(IllegalArgumentException.class, () -> Table.load("en/nothing.tsv"));
    assertTrue(e.getMessage().contains("en/nothing.tsv"), e.getMessage());
  }

  @Test
  void linesAreCountedWithCommentsAndBlanks() {
    List<Row> rows = Table.load("en/hedges.tsv");
    assertFalse(rows.isEmpty());
    assertTrue(
        rows.get(0).line() > 1, "the file begins with a comment, its first row is not in line 1");
    assertEquals("en/hedges.tsv", rows.get(0).file());
  }
}
