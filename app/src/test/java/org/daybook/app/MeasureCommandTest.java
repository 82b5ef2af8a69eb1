package org.daybook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.daybook.app.chart.Plot;
import org.daybook.app.chart.SvgChart;
import org.daybook.app.chart.TerminalChart;
import org.daybook.claim.Bounds;
import org.daybook.claim.Claim;
import org.daybook.claim.Hedge;
import org.daybook.claim.Outcome;
import org.daybook.claim.Period;
import org.daybook.claim.Thing;
import org.daybook.compare.Amount;
import org.daybook.compare.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** {@code daybook series} and its drawings. */
class MeasureCommandTest {

  private static final String STORY =
      "Russia has lost over 1,000,000 soldiers since 24 February 2022, Ukraine's General Staff said.\n\n"
          + "Up to 250,000 Russian soldiers have likely been killed since the invasion, the British Ministry of Defence says.\n";

  @TempDir Path here;

  private static Document parsed(String svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setExpandEntityReferences(false);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  private static int marks(Document svg) {
    return count(svg, "g", "mark");
  }

  private static int count(Document svg, String tag, String kind) {
    NodeList all = svg.getElementsByTagName(tag);
    int count = 0;
    for (int i = 0; i < all.getLength(); i++) {
      if ((" " + ((Element) all.item(i)).getAttribute("class") + " ").contains(" " + kind + " ")) {
        count++;
      }
    }
    return count;
  }

  private static Plot plot(Claim... claims) {
    return MeasurePlot.of("soldier", List.of(claims), List.of());
  }

  private static TestClaims.Builder killed(Bounds bounds) {
    return TestClaims.claim("12", bounds, Thing.SOLDIER).outcomes(Outcome.KILLED);
  }

  private static Bounds exactly(String number) {
    return new Bounds.Exactly(TestClaims.number(number));
  }

  @Test
  void aTableOfFiles() throws Exception {
    Files.writeString(here.resolve("a.txt"), STORY);
    TestDesk desk = new TestDesk(here);
    TestDesk.Outcome done =
        desk.run("series", "--side", "RU", "--thing", "soldier", "--date", "2025-06-12", "a.txt");
    assertEquals(0, done.exit(), done.err());
    assertTrue(
        done.out().contains("soldiers killed (RU), totals since 24\u00a0Feb\u00a02022\n"),
        done.out());
    assertTrue(done.out().contains("over 1,000,000"), done.out());
    assertTrue(done.out().contains("up to 250,000  likely 55"), done.out());
    assertTrue(done.out().contains("a:"), done.out());
    assertFalse(
        desk.run("series", "--thing", "soldier", "--outcome", "killed", "a.txt")
            .out()
            .contains("1,000,000"));
  }

  @Test
  void aDrawingGoesIntoAFileWhole() throws Exception {
    Files.writeString(here.resolve("a.txt"), STORY);
    TestDesk.Outcome done =
        new TestDesk(here)
            .run(
                "series",
                "--thing=soldier",
                "--chart",
                "svg",
                "--output",
                "a.svg",
                "--date",
                "2025-06-12",
                "a.txt");
    assertEquals(0, done.exit(), done.err());
    assertEquals("", done.out());
    assertEquals(2, marks(parsed(Files.readString(here.resolve("a.svg")))));
    assertFalse(Files.exists(here.resolve("a.svg.part")));
  }

  @Test
  void theLedgersFiguresAreDrawnWithItsSeries() throws Exception {
    Files.writeString(here.resolve("a.txt"), STORY);
    Files.writeString(
        here.resolve("s.json"),
        "[{\"date\": \"2025-06-01\", \"personnel\": 990000}, {\"date\": \"2025-06-11\", \"personnel\": 1000500}]");
    TestDesk desk = new TestDesk(here).env("DAYBOOK_LEDGER", here.resolve("l.db").toString());
    assertEquals(0, desk.run("add", "--date", "2025-06-12", "a.txt").exit());
    assertEquals(0, desk.run("import", "s.json").exit());
    TestDesk.Outcome table = desk.run("series", "--side=RU", "--thing=soldier");
    assertTrue(table.out().contains("2 figures"), table.out() + table.err());
    assertTrue(table.err().contains("2 figures, 1 reference series"), table.err());
    TestDesk.Outcome drawn = desk.run("series", "--thing=soldier", "--chart=svg");
    assertEquals(2, marks(parsed(drawn.out())));
  }

  @Test
  void whatIsWrongIsSaid() throws Exception {
    Files.writeString(here.resolve("a.txt"), "Mild.");
    TestDesk desk = new TestDesk(here);
    assertTrue(desk.run("series", "a.txt").err().contains("name a measure: --thing soldier"));
    TestDesk.Outcome pie = desk.run("series", "--thing=tank", "--chart=pie", "a.txt");
    assertEquals(2, pie.exit());
    assertTrue(pie.err().contains("expected terminal or svg, found 'pie'"), pie.err());
    TestDesk.Outcome empty = desk.run("series", "--thing=tank", "a.txt");
    assertEquals(0, empty.exit());
    assertEquals("", empty.out());
    assertTrue(empty.err().contains("no figure fits"), empty.err());
    String svg = desk.run("series", "--thing=tank", "--chart=svg", "a.txt").out();
    assertTrue(parsed(svg).getDocumentElement().getTextContent().contains("No figure fits"));
  }

  @Test
  void strangersWordsStayText() throws Exception {
    String hostile = "<script>x</script>&\"']]>\u0000\u001b[31m\u202e\ud800\uffff";
    Plot plot =
        MeasurePlot.of(
            hostile,
            List.of(killed(exactly("5")).claimant(hostile).whose("RU", hostile).done()),
            List.of());
    Document svg = parsed(SvgChart.of(plot));
    assertEquals(0, svg.getElementsByTagName("script").getLength());
    assertTrue(svg.getDocumentElement().getTextContent().contains("<script>x</script>&"));
    assertFalse(TerminalChart.of(plot, 100, Glyphs::harmless).contains("\u001b"));
  }

  @Test
  void copiesFoldHedgesAreHollowDenialsStruck() throws Exception {
    Claim likely = killed(exactly("5")).hedge(Hedge.LIKELY).done();
    Plot plot =
        plot(likely, likely, killed(exactly("5.0")).done(), killed(exactly("5")).denied().done());
    assertEquals(3, plot.panels().get(0).marks().size());
    Document svg = parsed(SvgChart.of(plot));
    assertEquals(1, count(svg, "path", "dash"));
    assertEquals(1, count(svg, "line", "struck"));
  }

  @Test
  void rangesOpenEndsAndFiguresWithoutADayAreDrawn() throws Exception {
    Period never = new Period(Period.Kind.TOTAL, LocalDate.of(2022, 2, 24), null, null);
    Plot plot =
        plot(
            killed(new Bounds.Between(TestClaims.number("400"), TestClaims.number("500000")))
                .done(),
            killed(new Bounds.AtMost(TestClaims.number("1e400"))).done(),
            killed(new Bounds.MoreThan(TestClaims.number("0"))).time(never).done());
    String svg = SvgChart.of(plot);
    assertEquals(3, marks(parsed(svg)));
    assertTrue(svg.contains("log scale") && svg.contains(">no day<"), svg);
    assertFalse(svg.contains("NaN") || svg.contains("Infinity"), svg);
    String rows = TerminalChart.of(plot, 100, Glyphs::harmless);
    assertTrue(rows.contains("◀") && rows.contains("▶") && rows.contains("┤"), rows);
  }

  @Test
  void manyClaimantsAreAllDrawn() throws Exception {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      claims.add(killed(exactly(String.valueOf(i))).claimant(Claim.PUBLISHER).done());
      claims.add(killed(exactly("1" + i)).done());
    }
    Plot plot = MeasurePlot.of("many", claims, List.of());
    Document svg = parsed(SvgChart.of(plot));
    assertEquals(plot.panels().get(0).marks().size(), marks(svg));
    assertTrue(svg.getDocumentElement().getTextContent().contains("more: see the table"));
  }

  @Test
  void aSeriesIsALineWhereItCountsTheSame() throws Exception {
    TreeMap<LocalDate, Amount> points = new TreeMap<>();
    points.put(LocalDate.of(2025, 6, 1), Amount.of(3));
    points.put(LocalDate.of(2025, 6, 9), Amount.of(8));
    Series series =
        new Series(
            "Staff",
            new Claim.Standing("UA", "staff"),
            Series.Kind.RUNNING_TOTAL,
            "RU",
            Thing.SOLDIER,
            new TreeSet<>(List.of(Outcome.KILLED)),
            LocalDate.of(2022, 2, 24),
            points);
    Plot plot = MeasurePlot.of("t", List.of(killed(exactly("5")).done()), List.of(series));
    assertEquals(1, plot.panels().size());
    assertEquals(1, count(parsed(SvgChart.of(plot)), "path", "line"));
  }
}
