package org.daybook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.app.TestDesk.Outcome;
import org.daybook.compare.Amount;
import org.daybook.compare.Exact;
import org.daybook.compare.Series;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code daybook findings --series} with made-up series, and what is wrong with a file. */
class SeriesCommandTest {

  private static final String MONTHS =
      "month,year,casualties (average daily losses),days in month,source\n";
  private static final String ESTIMATES =
      "date,estimate_low,estimate_high,estimate,type,source,country\n";

  @TempDir Path here;
  private TestDesk desk;

  @BeforeEach
  void aDesk() {
    desk = new TestDesk(here);
  }

  private List<Series> read(String file, String text) throws IOException {
    Files.writeString(here.resolve(file), text);
    return SeriesFiles.of(file, here);
  }

  private String trouble(String file, String text) throws IOException {
    Files.writeString(here.resolve(file), text);
    Files.writeString(here.resolve("a.txt"), "Mild.");
    Outcome outcome = desk.run("findings", "--series", file, "a.txt");
    assertEquals(2, outcome.exit(), outcome.err());
    assertEquals("", outcome.out());
    return outcome.err().strip();
  }

  private static String block(String guide, String info) {
    Matcher block =
        Pattern.compile("^```" + info + " series\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL)
            .matcher(guide);
    assertTrue(block.find(), info);
    return block.group(1);
  }

  @Test
  void theGuidesExampleHolds() throws IOException {
    String guide = Files.readString(Path.of("..", "docs", "GUIDE.md"));
    Files.writeString(here.resolve("staff.json"), block(guide, "json"));
    Files.writeString(here.resolve("mill.txt"), block(guide, "text"));
    String console = block(guide, "console");
    int line = console.indexOf('\n');
    String[] words = console.substring(0, line).replace("$ ./daybook ", "").split(" ");
    assertEquals(console.substring(line + 1), desk.run(words).out());
  }

  @Test
  void aRoundedFigureIsToldWithAllDaysThatFit() throws IOException {
    String guide = Files.readString(Path.of("..", "docs", "GUIDE.md"));
    Files.writeString(here.resolve("staff.json"), block(guide, "json"));
    String article =
        "Russia has lost %s 2,000 soldiers since 1 January 2025, Ukraine's General Staff said.";
    Files.writeString(here.resolve("a.txt"), article.formatted("about"));
    String out = desk.run("findings", "--series", "staff.json", "a.txt").out().replace('\n', ' ');
    assertTrue(
        out.contains("1 day fits, 3 January 2025. Some day always fits a rounded figure."), out);
    // Known to be of a day, it need not be dated; open above, it fits all later days.
    assertEquals(
        "", desk.run("findings", "--date", "2025-01-03", "--series", "staff.json", "a.txt").out());
    Files.writeString(
        here.resolve("a.txt"),
        article.formatted("about").replace("Ukraine's General Staff", "Norway's army"));
    assertEquals("", desk.run("findings", "--series", "staff.json", "a.txt").out());
    Files.writeString(here.resolve("a.txt"), article.formatted("more than"));
    assertEquals("", desk.run("findings", "--series", "staff.json", "a.txt").out());
  }

  @Test
  void theFlagMayComeTwiceAndWinsFromTheSettings() throws IOException {
    Files.writeString(here.resolve("a.txt"), "Mild.");
    Files.writeString(here.resolve("s.json"), "[{\"date\": \"2025-01-01\", \"tank\": 5}]");
    Files.writeString(here.resolve("m.csv"), MONTHS + "june,2025,1081,30,UK MoD\n");
    desk.env("DAYBOOK_SERIES", "gone.csv");
    assertEquals(
        "daybook: gone.csv: no such file or folder\n", desk.run("findings", "a.txt").err());
    assertEquals(0, desk.run("findings", "--series", "s.json,m.csv", "a.txt").exit());
    assertEquals(0, desk.run("findings", "--series", "s.json", "--series=m.csv", "a.txt").exit());
    assertEquals(
        "s.json,m.csv",
        FullLine.order(FullLine.parse("findings", "--series", "s.json", "--series=m.csv", "a.txt"))
            .flags()
            .get("series"));
    assertEquals(2, desk.run("read", "--series", "s.json", "a.txt").exit());
  }

  @Test
  void aFindingWithoutAClaimIsPrinted() throws IOException {
    StringBuilder days = new StringBuilder("[");
    StringBuilder months = new StringBuilder(MONTHS);
    long total = 0;
    for (int i = 0; i < 13; i++) {
      LocalDate first = LocalDate.of(2024, 1, 1).plusMonths(i);
      days.append(i == 0 ? "" : ",")
          .append("{\"date\": \"" + first + "\", \"personnel\": " + total + "}");
      long average = 500 + 20L * i;
      months.append(first.getMonth() + "," + first.getYear() + "," + average + ",,made up\n");
      total += average * first.lengthOfMonth();
    }
    Files.writeString(here.resolve("a.txt"), "Mild.");
    Files.writeString(here.resolve("s.json"), days + "]");
    Files.writeString(here.resolve("m.csv"), months);
    String out = desk.run("findings", "--series", "s.json,m.csv", "a.txt").out();
    assertTrue(out.startsWith("── reference series ─"), out);
    assertTrue(out.contains("in 12 of 12 months"), out);
    String json =
        desk.run("findings", "--format", "jsonl", "--series", "s.json,m.csv", "a.txt").out();
    assertTrue(json.startsWith("{\"kind\": \"same-origin\", \"claims\": [], \"says\""), json);
  }

  @Test
  void monthsAndEstimatesAreRead() throws IOException {
    Series months = read("m.csv", "\ufeff" + MONTHS + "june,2025,\"1,081\",30,UK MoD\n").get(0);
    assertEquals(Series.Kind.MONTHLY, months.kind());
    assertEquals(Amount.of(32430), months.points().get(LocalDate.of(2025, 6, 1)));
    List<Series> estimates =
        read(
            "e.csv",
            ESTIMATES
                + "12/06/2025,,,250000,deaths,UK MoD,russia\n"
                + "1/7/2025,\"106,000\",\"140,000\",,deaths,UK Ministry of Defence,russia\n"
                + "1/7/2025,57500,,,deaths,US officials (via NYT),ukraine\n");
    assertEquals(2, estimates.size());
    assertEquals(
        List.of(Amount.of(250000), new Amount(Exact.of(106000), Exact.of(140000))),
        List.copyOf(estimates.get(0).points().values()));
    assertEquals("US officials", estimates.get(1).claimant());
  }

  @Test
  void aBadFileIsToldWithItsPlace() throws IOException {
    assertEquals("daybook: s.xml: expected a series as .json or .csv", trouble("s.xml", ""));
    assertTrue(
        trouble("s.json", "[{\n\"date\": ]").startsWith("daybook: s.json:2: not valid JSON"));
    assertTrue(trouble("s.json", "").contains("expected a list of records"));
    assertTrue(trouble("s.json", "[{\"date\": \"2025-01-01\"").contains("not valid JSON"));
    assertEquals(
        "daybook: s.json:1: record 1: tank: expected a running total, a count of zero or more, found -5",
        trouble("s.json", "[{\"date\": \"2025-01-01\", \"tank\": -5}]"));
    assertEquals(
        "daybook: s.json:1: record 1: expected a date such as 2025-06-12, found June",
        trouble("s.json", "[{\"date\": \"June\"}]"));
    assertTrue(
        trouble(
                "s.json",
                "[{\"date\": \"2025-01-01\", \"tank\": 5},\n{\"date\": \"2025-01-01\", \"tank\": 6}]")
            .contains("s.json:2: record 2: 2025-01-01 was given already"));
    assertTrue(
        trouble("s.json", "[{\"date\": \"2025-01-01\", \"boats\": 5}]")
            .contains("no column that is known; known are personnel, tank"));
    assertTrue(trouble("s.csv", "a,b\n1,2\n").contains("s.csv:1: expected the columns month"));
    assertTrue(trouble("s.csv", "").contains("expected a header"));
    assertEquals(
        "daybook: s.csv:2: expected a month and a year such as june, 2025, found juni, 2025",
        trouble("s.csv", MONTHS + "juni,2025,1081,30,UK MoD\n"));
    assertTrue(trouble("s.csv", MONTHS + "june,2025,many,30,x\n").contains("expected a count"));
    assertTrue(
        trouble("s.csv", ESTIMATES + "31/02/2025,,,5,deaths,X,russia\n")
            .contains("s.csv:2: expected a day/month/year"));
    assertTrue(
        trouble("s.csv", ESTIMATES + "1/2/2025,,,5,illness,X,russia\n")
            .contains("type: expected deaths or casualties, found 'illness'"));
  }

  @Test
  void aLineThatIsCutOffIsTold() throws IOException {
    assertEquals(
        "daybook: cut.csv:3: 4 fields where the header has 7, none for type; is the file cut off?",
        trouble(
            "cut.csv", ESTIMATES + "12/06/2025,,,250000,deaths,UK MoD,russia\n13/06/2025,,,2500"));
    assertEquals(
        "daybook: month.csv:2: 3 fields where the header has 5, none for days in month; is the file cut off?",
        trouble("month.csv", MONTHS + "june,2025,1081"));
  }
}
