package org.daybook.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the examples of {@code corpus/en}: whole claims, and texts without any. */
class ClaimCorpusTest {

  @TestFactory
  Stream<DynamicContainer> examples() throws IOException {
    List<DynamicContainer> files = new ArrayList<>();
    for (Path file : CorpusExample.files()) {
      Stream<DynamicTest> tests =
          CorpusExample.of(file).stream()
              .map(
                  e ->
                      DynamicTest.dynamicTest(
                          e.file() + ":" + e.line() + " " + e.text(),
                          file.toUri(),
                          () -> check(e)));
      files.add(
          DynamicContainer.dynamicContainer(file.getFileName().toString(), file.toUri(), tests));
    }
    return files.stream();
  }

  private static void check(CorpusExample example) {
    String place = example.place() + ": " + example.text();
    if (example.gap()) {
      assertNotEquals(
          example.wanted(), example.found(), example.place() + ": a gap is closed, write > for ?");
    } else {
      assertEquals(example.wanted(), example.found(), place);
    }
  }

  /** A slip of the pen must not pass for a gap. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12 people died            | a claim is written
          12 = 12, person kiled     | KILED
          12 = twelve, person killed | a figure is written
          13 = 13, person killed    | does not hold the words '13'
          12 = 12, person killed, during 2025-06-31 | 2025-06-31
          12 = 12                   | no thing is said
          """)
  void aLineThatCannotBeReadIsNamed(String line, String why) {
    List<String> file = List.of("# prose", "> Some 12 people died.", line);
    Exception e =
        assertThrows(IllegalArgumentException.class, () -> CorpusExample.of("some.txt", file));
    assertTrue(e.getMessage().startsWith("corpus/en/some.txt:3: "), e.getMessage());
    assertTrue(e.getMessage().contains(why), e.getMessage());
  }

  @Test
  void anExampleWithoutExpectationIsNamed() {
    List<String> file = List.of("> Some 12 people died.", "", "> Nobody came.", "none");
    Exception e =
        assertThrows(IllegalArgumentException.class, () -> CorpusExample.of("some.txt", file));
    assertTrue(e.getMessage().startsWith("corpus/en/some.txt:1: "), e.getMessage());
  }
}
