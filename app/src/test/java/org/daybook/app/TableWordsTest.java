package org.daybook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.daybook.claim.Bounds;
import org.daybook.claim.Claim;
import org.daybook.claim.Hedge;
import org.daybook.claim.Outcome;
import org.daybook.claim.Period;
import org.daybook.claim.Thing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a claim's values are said to people. */
class TableWordsTest {

  private static final LocalDate DAY = LocalDate.of(2025, 6, 12);

  private static TestClaims.Builder of(Bounds bounds) {
    return TestClaims.claim("x", bounds, Thing.MONEY);
  }

  private static Bounds exactly(String digits) {
    return new Bounds.Exactly(TestClaims.number(digits));
  }

  @Test
  void boundsAreSaidInWords() {
    var n = TestClaims.number("1234567");
    assertEquals("1,234,567", TableWords.figure(of(new Bounds.Exactly(n)).done()));
    assertEquals("about 1,234,567", TableWords.figure(of(new Bounds.Exactly(n)).approx().done()));
    assertEquals("at least 1,234,567", TableWords.figure(of(new Bounds.AtLeast(n)).done()));
    assertEquals("over 1,234,567", TableWords.figure(of(new Bounds.MoreThan(n)).done()));
    assertEquals("up to 1,234,567", TableWords.figure(of(new Bounds.AtMost(n)).done()));
    assertEquals("under 1,234,567", TableWords.figure(of(new Bounds.FewerThan(n)).done()));
    assertEquals(
        "nearly 1,234,567", TableWords.figure(of(new Bounds.FewerThan(n)).approx().done()));
    assertEquals(
        "50,000–1,234,567",
        TableWords.figure(of(new Bounds.Between(TestClaims.number("50000"), n)).done()));
  }

  @ParameterizedTest
  @CsvSource({
    "24000000, USD, 24m USD",
    "12800000000, EUR, 12.8bn EUR",
    "1234567, USD, '1,234,567 USD'",
    "950, UAH, 950 UAH",
    "12.20, percent, 12.2%",
    "200, km2, 200 km²",
    "0.5, mi2, 0.5 mi²",
    "1000, ha, '1,000 ha'"
  })
  void unitsAreSaidWithTheFigure(String digits, String unit, String expected) {
    assertEquals(
        expected, TableWords.figure(of(exactly(digits)).unit(unit).done()).replace('\u00a0', ' '));
  }

  @Test
  void whatIsCountedAgreesWithItsNumber() {
    assertEquals(
        "tank lost",
        TableWords.what(
            TestClaims.claim("a", exactly("1"), Thing.TANK).outcomes(Outcome.LOST).done()));
    assertEquals(
        "people killed, missing or wounded for good",
        TableWords.what(
            TestClaims.claim("a", exactly("2"), Thing.PERSON)
                .outcomes(Outcome.KILLED, Outcome.WOUNDED_PERMANENTLY, Outcome.MISSING)
                .done()));
  }

  @Test
  void aDenialSaysWhoseItIs() {
    Claim claim = of(exactly("1")).claimant("Andrey Kelin").relays("CNN").denied().done();
    assertEquals("denied by Andrey Kelin, via CNN", TableWords.who(claim));
    assertEquals("the article", TableWords.who(of(exactly("1")).claimant(Claim.PUBLISHER).done()));
  }

  @Test
  void aHedgeHasItsBandInPercent() {
    assertEquals(
        "highly likely 80–90%",
        TableWords.surely(of(exactly("1")).hedge(Hedge.HIGHLY_LIKELY).done()));
  }

  @ParameterizedTest
  @CsvSource({
    "TOTAL, 2022-02-24, 2025-06-12, , 24 Feb 2022 to 12 Jun 2025",
    "TOTAL, , 2025-06-12, , to 12 Jun 2025",
    "TOTAL, 2022-02-24, , , since 24 Feb 2022",
    "DURING, 2025-03-21, 2025-03-22, , 21–22 Mar 2025",
    "DURING, 2024-10-01, 2024-10-31, , Oct 2024",
    "DURING, 2024-01-01, 2024-12-31, , 2024",
    "DURING, 2025-07-01, 2025-12-31, , Jul 2025 – Dec 2025",
    "DURING, 2025-06-13, 2025-06-13, , 13 Jun 2025",
    "DURING, 2024-12-30, 2025-01-02, , 30 Dec 2024 – 2 Jan 2025",
    "LEVEL, , 2025-06-12, , on 12 Jun 2025",
    "RATE, , , MONTH, a month",
    "RATE, 2025-01-01, , DAY, 'a day, since 1 Jan 2025'"
  })
  void timesAreShort(
      Period.Kind kind, LocalDate from, LocalDate to, Period.Per per, String expected) {
    Claim claim = of(exactly("1")).time(new Period(kind, from, to, per)).done();
    assertEquals(expected, TableWords.when(claim).replace('\u00a0', ' '));
  }

  @Test
  void datesAreReadStrictly() {
    assertEquals(DAY, Dates.parse("2025-06-12"));
    for (String wrong :
        new String[] {"", "2025-6-12", "2025-02-30", "12-06-2025", "2025/06/12", "2025-06-1x"}) {
      assertEquals(null, Dates.parse(wrong), wrong);
    }
  }
}
