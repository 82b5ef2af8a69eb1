package org.daybook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.app.TestDesk.Outcome;
import org.junit.jupiter.api.Test;

/** {@code daybook demo} and the samples that it carries. */
class DemoTest {

  private static final Path SAMPLES = Path.of("../samples");

  @Test
  void theDemoReadsEverySample() {
    Outcome outcome = new TestDesk(Path.of("")).run("demo");
    assertEquals(0, outcome.exit(), outcome.err());
    long articles =
        outcome
            .out()
            .lines()
            .takeWhile(line -> !line.contains(FindingsPrinter.TITLE))
            .filter(line -> line.startsWith("── "))
            .count();
    assertEquals(Samples.table().docs().size(), articles);
    assertTrue(outcome.err().startsWith(articles + " articles, "), outcome.err());
  }

  @Test
  void theDemoShowsWhatFollows() {
    String out = new TestDesk(Path.of("")).run("demo").out();
    String findings = out.substring(out.indexOf(FindingsPrinter.TITLE));
    assertTrue(findings.contains("\nheadline: "), findings);
    assertTrue(findings.contains("\nagrees: "), findings);
  }

  @Test
  void theDemoIsTheSamplesReadAsFiles() {
    TestDesk desk = new TestDesk(SAMPLES);
    assertEquals(
        desk.run("demo", "--format", "jsonl"),
        desk.run("read", "--format", "jsonl", "--articles", "articles.tsv", "."));
  }

  @Test
  void everySampleIsListedAndShort() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      List<String> texts =
          files
              .map(f -> f.getFileName().toString())
              .filter(n -> n.endsWith(".txt"))
              .sorted()
              .toList();
      assertEquals(texts, Samples.table().docs().stream().map(doc -> doc + ".txt").toList());
      assertTrue(texts.size() >= 12);
    }
    for (String doc : Samples.table().docs()) {
      int words = Samples.text(doc).split("\\s+").length;
      assertTrue(words >= 120 && words <= 300, doc + " has " + words + " words");
    }
  }
}
