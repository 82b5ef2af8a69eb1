package org.daybook.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.daybook.claim.Claim;
import org.daybook.claim.Outcome;
import org.daybook.claim.Period;
import org.daybook.claim.Thing;
import org.junit.jupiter.api.Test;

/** Figures held against a made-up series of days: 1,000 a day and 10 more each day. */
class FingerprintsTest {

  private static final LocalDate START = Sketch.START;
  private static final Series STAFF = staff(200);

  /** The total of day n is 1000 n + 10 n², so that no two differences of one start are equal. */
  private static Series staff(int days) {
    TreeMap<LocalDate, Amount> points = new TreeMap<>();
    for (long n = 1; n <= days; n++) {
      points.put(START.plusDays(n), Amount.of(1000 * n + 10 * n * n));
    }
    return new Series(
        "General Staff",
        new Claim.Standing("BB", "general staff"),
        Series.Kind.RUNNING_TOTAL,
        "AA",
        Thing.SOLDIER,
        new TreeSet<>(List.of(Outcome.LOST)),
        START,
        points);
  }

  private static long total(long n) {
    return 1000 * n + 10 * n * n;
  }

  private static Period open(String from) {
    return new Period(Period.Kind.TOTAL, from == null ? null : LocalDate.parse(from), null, null);
  }

  private static List<Finding> find(Sketch... sketches) {
    List<Claim> claims = new ArrayList<>();
    for (Sketch sketch : sketches) {
      claims.add(sketch.done());
    }
    return Comparison.of(claims, List.of(STAFF)).stream()
        .filter(f -> f.arithmetic().rule().endsWith("-of-a-series"))
        .toList();
  }

  private static String says(Sketch sketch) {
    List<Finding> found = find(sketch);
    assertEquals(1, found.size(), found::toString);
    return found.get(0).says();
  }

  @Test
  void aDifferenceOfTwoDaysDatesAnUndatedArticle() {
    // Day 10 is 11 January, day 60 is 1 March.
    String says = says(Sketch.say(total(60) - total(10), 5).lost().at(open("2024-01-11")));
    assertEquals(
        "the ministry: “85000” soldiers lost (AA) since 11 January 2024 is the General Staff's running total of"
            + " 1 March 2024 (96,000) less that of 11 January 2024 (11,000); no other day fits, so it is of about"
            + " that day. Chance would give 0.00882 such matches in the 347 differences tried.",
        says);
  }

  @Test
  void theDayBeforeTheStartIsTriedToo() {
    String says = says(Sketch.say(total(60) - total(9), 5).lost().at(open("2024-01-11")));
    assertTrue(says.contains("less that of 10 January 2024 (9,810)"), says);
  }

  @Test
  void aFigureWithManyDigitsIsExactWhateverTheWord() {
    String says = says(Sketch.say(total(61) - total(10), 5).about().lost().at(open("2024-01-11")));
    assertTrue(says.contains("of 2 March 2024 (98,210)"), says);
  }

  @Test
  void whatFitsNoDayOrMeasuresAnotherThingIsLeftAlone() {
    long fits = total(60) - total(10);
    assertEquals(List.of(), find(Sketch.say(fits + 1, 5).lost().at(open("2024-01-11"))));
    assertEquals(List.of(), find(Sketch.say(fits, 5).lost().side("BB").at(open("2024-01-11"))));
    assertEquals(List.of(), find(Sketch.say(fits, 5).lost().group("East").at(open("2024-01-11"))));
    assertEquals(List.of(), find(Sketch.say(fits, 5).lost().denied().at(open("2024-01-11"))));
    assertEquals(
        List.of(), find(Sketch.say(fits, 5).of(Thing.TANK, Outcome.LOST).at(open("2024-01-11"))));
    assertEquals(
        List.of(),
        find(Sketch.say(fits, 5).of(Thing.SOLDIER, Outcome.RECRUITED).at(open("2024-01-11"))));
  }

  @Test
  void aFigureThatChanceWouldHitIsLeftAlone() {
    // Of all pairs of 200 days many come near; one that fits says nothing.
    assertEquals(List.of(), find(Sketch.say(total(60) - total(10), 5).lost().at(open(null))));
  }

  @Test
  void anAdditionOfAPeriodIsNamedByItsDays() {
    String says =
        says(
            Sketch.say(total(60) - total(10), 5)
                .lost()
                .at(Sketch.during("2024-01-11", "2024-03-01")));
    assertTrue(says.endsWith("tried.") && says.contains("in the 2 differences tried"), says);
    assertTrue(!says.contains("no other day fits"), says);
  }

  @Test
  void aTotalSinceTheStartIsADaysValue() {
    String says = says(Sketch.say(total(60), 5).casualties().at(open("2024-01-01")));
    assertTrue(
        says.contains(
            "is the General Staff's running total of 1 March 2024 (96,000), a series of soldiers lost (AA);"
                + " no other day fits"),
        says);
    says = says(Sketch.say(total(60), 5).lost().at(Sketch.total("2024-03-02")));
    assertTrue(says.contains("(96,000). Chance"), says);
    says = says(Sketch.say(total(60), 5).lost().at(Sketch.total("2024-06-01")));
    assertTrue(says.contains("(96,000), not of 1 June 2024. Chance"), says);
    assertEquals(List.of(), find(Sketch.say(total(60) + 10, 5).lost().at(open("2024-01-01"))));
  }

  @Test
  void chanceIsWorkedOutFromWhatWasTried() {
    // Of 900 … 1,100 the numbers that end in 0 are 21; of those tried three are among them.
    Coincidence chance =
        Coincidence.of(
            java.math.BigInteger.valueOf(1000),
            java.util.stream.LongStream.of(890, 900, 905, 1000, 1100, 1110)
                .mapToObj(java.math.BigInteger::valueOf)
                .toList());
    assertEquals(new Coincidence(6, Exact.of(3, 21)), chance);
  }

  @Test
  void theOrderOfTheClaimsDoesNotMatter() {
    List<Claim> claims = new ArrayList<>();
    for (int n = 20; n < 40; n++) {
      claims.add(Sketch.say(total(n), n * 100).lost().at(open("2024-01-01")).done());
    }
    List<Finding> found = Comparison.of(claims, List.of(STAFF));
    assertTrue(found.size() >= 20, found::toString);
    Collections.shuffle(claims, new Random(7));
    assertEquals(found, Comparison.of(claims, List.of(STAFF)));
  }

  private static Series column(Thing thing, Outcome outcome, int factor) {
    TreeMap<LocalDate, Amount> points = new TreeMap<>();
    for (long n = 1; n <= 100; n++) {
      points.put(START.plusDays(n), Amount.of(factor * n + n / 3));
    }
    return new Series(
        "General Staff",
        new Claim.Standing("BB", "general staff"),
        Series.Kind.RUNNING_TOTAL,
        "AA",
        thing,
        new TreeSet<>(List.of(outcome)),
        START,
        points);
  }

  @Test
  void theFieldsOfABulletinAreOneMatch() {
    List<Series> series =
        List.of(
            column(Thing.TANK, Outcome.LOST, 70),
            column(Thing.DRONE, Outcome.LOST, 110),
            column(Thing.ARTILLERY, Outcome.LOST, 130),
            column(Thing.SHIP, Outcome.LOST, 1));
    Period open = open(START.toString());
    List<Claim> claims =
        List.of(
            Sketch.say(30 * 70 + 10, 0).of(Thing.TANK, Outcome.LOST).at(open).done(),
            Sketch.say(30 * 110 + 10, 20).of(Thing.DRONE, Outcome.LOST).at(open).done(),
            Sketch.say(30 * 130 + 10, 40).of(Thing.ARTILLERY, Outcome.LOST).at(open).done(),
            Sketch.say(9999, 60).of(Thing.SHIP, Outcome.LOST).at(open).done());
    List<Finding> found = Comparison.of(claims, series);
    assertEquals(1, found.size(), found::toString);
    assertEquals(
        "3 of 4 figures of one article are the General Staff's running totals of 31 January 2024: “2110” tanks"
            + " lost (AA), “3310” drones lost (AA) and “3910” artillery lost (AA). Chance would give 0.00176 such matches"
            + " in the 100 days tried.",
        found.get(0).says());
    assertEquals(claims.subList(0, 3), found.get(0).claims());
  }
}
