package org.daybook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.daybook.claim.Claim;
import org.daybook.text.Article;
import org.daybook.text.Span;
import org.junit.jupiter.api.Test;

/** The table for people. */
class TablePrinterTest {

  private static final TestDesk DESK = new TestDesk(Path.of(""));

  private static TablePrinter printer(int columns, Ink.When when) {
    return new TablePrinter(
        false, Ink.of(when, DESK.desk()), TableLayout.ofWidth(columns), Remarks.NONE);
  }

  private static String print(int columns, Claim... claims) {
    return printer(columns, Ink.When.NEVER).of(TestClaims.ARTICLE, List.of(claims));
  }

  @Test
  void theFiguresOfASentenceStandAboveIt() {
    assertEquals(
        """
        ── The Harbour Courier · 12 Jun 2025 · harbour-1 ───────────────────────────────────────────────────

          up to 250,000  soldiers killed or  RU          UK Ministry of        likely 55–75%  24 Feb 2022 to
                         wounded                         Defence, via CNN,                    12 Jun 2025
                                                         via TASS
                     12  tanks lost          "           UK Ministry of                       "
                                                         Defence
            The ministry said it is likely that »up to 250,000« soldiers and »12« tanks were lost.

        """,
        print(100, TestClaims.soldiers(), TestClaims.tanks()).replace('\u00a0', ' '));
  }

  @Test
  void theItemsOfAListStandTogether() {
    String text = "Losses:\n- tanks – 12\n- guns – 12\nTwelve.";
    Article article = new Article("list", text, null, null);
    List<Claim> claims =
        List.of(
            moved(new Span(18, 20), new Span(8, 20)), moved(new Span(30, 32), new Span(21, 32)));
    assertEquals(
        """
        ── list ────────────────────────────────────────────────────────────────────────────────────────────

                     12  tanks lost          RU          UK Ministry of                       24 Feb 2022 to
                                                         Defence                              12 Jun 2025
            - tanks – »12«
                     12  tanks lost          "           "                                    "
            - guns – »12«

        """,
        printer(100, Ink.When.NEVER).of(article, claims).replace('\u00a0', ' '));
  }

  /** The claim of twelve tanks at another place of another text. */
  private static Claim moved(Span span, Span sentence) {
    Claim claim = TestClaims.tanks();
    return new Claim(
        claim.doc(),
        span,
        claim.quote(),
        claim.bounds(),
        false,
        "count",
        claim.thing(),
        claim.outcomes(),
        claim.side(),
        null,
        claim.claimant(),
        List.of(),
        claim.stance(),
        null,
        claim.time(),
        new Claim.Evidence(sentence, false, null, null, claim.evidence().standing(), List.of()));
  }

  @Test
  void noLineIsWiderThanTheTerminal() {
    Claim claim =
        TestClaims.claim("12", TestClaims.tanks().bounds(), TestClaims.tanks().thing())
            .claimant("漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字 Donaudampfschifffahrtsgesellschaftskapitän")
            .whose(
                "boko-haram",
                "Zaporizhzhia region, the southern part of it, and all that is near it")
            .done();
    for (int columns : new int[] {10, 80, 99, 100, 137, 200}) {
      int most = Math.max(80, Math.min(160, columns));
      print(columns, claim, TestClaims.soldiers())
          .lines()
          .forEach(line -> assertTrue(Glyphs.width(line) <= most, most + ": " + line));
    }
  }

  @Test
  void coloursAddNothingButColours() {
    String coloured =
        printer(100, Ink.When.ALWAYS).of(TestClaims.ARTICLE, List.of(TestClaims.soldiers()));
    assertTrue(coloured.contains("\u001b[1mup to 250,000\u001b[0m"), coloured);
    String bare = coloured.replaceAll("\u001b\\[[0-9;]*m", "");
    assertEquals(print(100, TestClaims.soldiers()).replaceAll("[»«]", ""), bare);
  }

  @Test
  void anArticleCannotSteerTheTerminal() {
    String text = "\u001b[2J\u202e 12 tanks were\u0007 lost.";
    Article article = new Article("a\u001b[31m", text, null, null);
    Claim moved = moved(new Span(6, 8), new Span(0, text.length()));
    String table = printer(100, Ink.When.NEVER).of(article, List.of(moved));
    assertFalse(table.matches("(?s).*[\u001b\u0007\u202e].*"), table);
  }

  @Test
  void aLongSentenceIsCutAroundItsFigure() {
    String text = "word ".repeat(400) + "12 tanks " + "word ".repeat(400);
    List<String> lines =
        Excerpt.of(
            text,
            new Span(0, text.length()),
            List.of(new Span(2000, 2002)),
            Ink.of(Ink.When.NEVER, DESK.desk()),
            96);
    assertTrue(lines.size() <= 8, lines.toString());
    assertTrue(
        lines.get(0).startsWith("…") && lines.get(lines.size() - 1).endsWith("…"),
        lines.toString());
    assertTrue(String.join(" ", lines).contains("»12« tanks"), lines.toString());
  }

  @Test
  void anArticleWithoutFiguresSaysSo() {
    assertTrue(print(100).contains("no figures"));
  }
}
