package org.daybook.compare;

import static org.daybook.compare.Sketch.level;
import static org.daybook.compare.Sketch.rate;
import static org.daybook.compare.Sketch.say;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.daybook.claim.Claim;
import org.daybook.claim.Outcome;
import org.daybook.claim.Period;
import org.daybook.claim.Thing;
import org.junit.jupiter.api.Test;

/** Stock and flow across articles. */
class StrengthsTest {

  private static final Period A_MONTH = rate(Period.Per.MONTH, null, null);

  private static Claim strength(long number, int start, String day) {
    return say(number, start).of(Thing.SOLDIER, Outcome.DEPLOYED).in("first").at(level(day)).done();
  }

  private static Sketch monthly(long number, Outcome outcome, String doc, String day) {
    return say(number, 0).of(Thing.SOLDIER, outcome).in(doc).at(A_MONTH).dated(day);
  }

  private static List<String> says(String kind, Claim... claims) {
    return Comparison.of(List.of(claims)).stream()
        .filter(f -> f.kind().equals(kind))
        .map(Finding::says)
        .toList();
  }

  @Test
  void oneClaimantsRatesOfTheTimeBetweenAreHeldAgainstAStrength() {
    Claim before = strength(617_000, 0, "2024-01-31");
    Claim after = strength(650_000, 100, "2024-06-30");
    Claim recruited = monthly(30_000, Outcome.RECRUITED, "second", "2024-03-01").done();
    Sketch lost = monthly(35_000, Outcome.LOST, "third", "2024-04-01");
    assertEquals(
        List.of(
            "“30000” recruited less “35000” lost a month would change the strength by -5,000 a month; the strength"
                + " given went from “617000” (31 January 2024) to “650000” (30 June 2024)."),
        says("balance", before, after, recruited, lost.done()));
    assertEquals(
        List.of(), says("balance", before, after, recruited, lost.by("the Rivals").done()));
    assertEquals(
        List.of(),
        says(
            "balance",
            before,
            after,
            recruited,
            monthly(35_000, Outcome.LOST, "third", "2024-09-01").done()));
  }

  @Test
  void aCostAHeadTakesOneClaimantAndAboutOneTime() {
    Claim recruited = monthly(30_000, Outcome.RECRUITED, "second", "2024-03-01").done();
    Sketch paid =
        say(600_000_000, 0)
            .of(Thing.MONEY, Outcome.PAID)
            .unit("USD")
            .in("third")
            .at(A_MONTH)
            .dated("2024-03-20");
    assertEquals(
        List.of("“600000000” a month for “30000” recruits a month is about 20,000 USD a recruit."),
        says("implies", recruited, paid.done()));
    assertEquals(List.of(), says("implies", recruited, paid.dated("2024-07-20").done()));
  }
}
