package org.daybook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of articles. */
class ArticlesTableTest {

  private static ArticlesTable.Row row(String text, String doc) {
    return ArticlesTable.parse(text, "t.tsv").of(doc);
  }

  private static String trouble(String text) {
    Trouble trouble = assertThrows(Trouble.class, () -> ArticlesTable.parse(text, "t.tsv"));
    assertEquals(Exit.USAGE, trouble.exit());
    return trouble.getMessage();
  }

  @Test
  void aLineTellsDateAndPublisher() {
    String text =
        "\ufeff# doc\tdate\tpublisher\r\na\t2025-06-12\tThe Courier\r\n\r\nb\t\t\nc\t2025-06-13\n";
    assertEquals(
        new ArticlesTable.Row("a", LocalDate.of(2025, 6, 12), "The Courier", 2), row(text, "a"));
    assertEquals(new ArticlesTable.Row("b", null, null, 4), row(text, "b"));
    assertEquals(new ArticlesTable.Row("c", LocalDate.of(2025, 6, 13), null, 5), row(text, "c"));
    assertNull(row(text, "d"));
    assertEquals(List.of("a", "b", "c"), List.copyOf(ArticlesTable.parse(text, "t.tsv").docs()));
  }

  @Test
  void aMalformedLineIsNamed() {
    assertEquals(
        "t.tsv:2: expected doc, date and publisher parted by tabs, found 'b 2025-06-12 X'",
        trouble("a\t\tX\nb 2025-06-12 X\n"));
    assertEquals(
        "t.tsv:1: expected a date such as 2025-06-12, or nothing, as second field, found 'June'",
        trouble("a\tJune\tX\n"));
    assertEquals("t.tsv:3: a stands in line 1 already; keep one", trouble("a\t\tX\n#\na\t\tY\n"));
  }

  @Test
  void theCommandEndsWithWrongUsage(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("t.tsv"), "a\n");
    Files.writeString(folder.resolve("a.txt"), "Mild.");
    TestDesk desk = new TestDesk(folder);
    assertEquals(
        new TestDesk.Outcome(
            2,
            "",
            "daybook: t.tsv:1: expected doc, date and publisher parted by tabs, found 'a'\n"),
        desk.run("read", "--articles", "t.tsv", "a.txt"));
    assertEquals(
        new TestDesk.Outcome(2, "", "daybook: no.tsv: no such file or folder\n"),
        desk.run("read", "--articles", "no.tsv", "a.txt"));
  }

  @Test
  void whatTheTableListsIsNotForTheFlags(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("t.tsv"), "a\t\tThe Courier\n");
    Files.writeString(folder.resolve("a.txt"), "Mild.");
    Files.writeString(folder.resolve("b.txt"), "Mild.");
    String out =
        new TestDesk(folder)
            .run(
                "read",
                "--articles",
                "t.tsv",
                "--date",
                "2025-06-12",
                "--publisher",
                "Other",
                "a.txt",
                "b.txt")
            .out();
    assertEquals(
        List.of("── The Courier · a ", "── Other · 12 Jun 2025 · b "),
        out.lines().filter(l -> l.startsWith("── ")).map(l -> l.replaceAll("─{3,}", "")).toList());
  }
}
