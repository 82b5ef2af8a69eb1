package org.daybook.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import org.daybook.claim.Bounds;
import org.daybook.claim.Claim;
import org.daybook.claim.Outcome;
import org.daybook.claim.Period;
import org.daybook.claim.Thing;
import org.daybook.text.Span;

/**
 * Measures how the comparison's time grows with the number of claims: {@code bench/run compare}. The claims are those of
 * several staffs' running totals and of events, told by many articles, a third of them reprints.
 */
final class Scale {

  private static final List<String> SIDES =
      List.of("RU", "UA", "IL", "PS", "SD", "rsf", "SY", "YE");
  private static final List<Thing> THINGS =
      List.of(Thing.SOLDIER, Thing.SOLDIER, Thing.PERSON, Thing.CIVILIAN, Thing.TANK, Thing.DRONE);
  private static final List<Outcome> PEOPLE =
      List.of(Outcome.KILLED, Outcome.KILLED, Outcome.WOUNDED, Outcome.LOST);
  private static final LocalDate START = LocalDate.of(2022, 2, 24);
  private static final int DAYS = 1300;
  private static final int SPEAKERS = 40;
  private static final int PLACES = 200;

  private Scale() {}

  /** Prints a row for 1,000, 10,000, 100,000 and 1,000,000 claims. */
  public static void main(String[] args) {
    System.out.printf(
        "%10s %12s %16s %10s %8s%n",
        "claims", "seconds", "microseconds each", "findings", "growth");
    double before = 0;
    Comparison.of(claims(20_000));
    for (int n = 1_000; n <= 1_000_000; n *= 10) {
      List<Claim> claims = claims(n);
      long start = System.nanoTime();
      int findings = Comparison.of(claims).size();
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "%,10d %12.2f %16.1f %,10d %8s%n",
          n,
          seconds,
          seconds * 1e6 / n,
          findings,
          before == 0 ? "" : String.format(Locale.ROOT, "x %.1f", seconds / before));
      before = seconds;
    }
  }

  static List<Claim> claims(int n) {
    Random random = new Random(n);
    List<Claim> claims = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      boolean copy = i > 0 && random.nextInt(3) == 0;
      claims.add(
          copy ? moved(claims.get(Math.max(0, i - 1 - random.nextInt(20))), i) : claim(random, i));
    }
    return claims;
  }

  private static Claim claim(Random random, int i) {
    Thing thing = THINGS.get(random.nextInt(THINGS.size()));
    boolean total = random.nextBoolean();
    int day = random.nextInt(DAYS);
    LocalDate to = START.plusDays(day);
    long figure = total ? 1000 + day * 700L + random.nextInt(2000) : 1 + random.nextInt(300);
    Outcome outcome =
        thing.isPeople() ? PEOPLE.get(random.nextInt(PEOPLE.size())) : Outcome.DESTROYED;
    int speaker = random.nextInt(SPEAKERS);
    BigDecimal number = BigDecimal.valueOf(figure);
    return new Claim(
        doc(i),
        new Span(0, 1),
        "7",
        random.nextInt(4) == 0 ? new Bounds.AtLeast(number) : new Bounds.Exactly(number),
        random.nextInt(4) == 0,
        "count",
        thing,
        new TreeSet<>(List.of(outcome)),
        SIDES.get(random.nextInt(SIDES.size())),
        total ? null : "place " + random.nextInt(PLACES),
        "speaker " + speaker,
        List.of(),
        Claim.Stance.ASSERTS,
        null,
        total
            ? new Period(Period.Kind.TOTAL, START, to, null)
            : new Period(Period.Kind.DURING, to, to, null),
        new Claim.Evidence(
            new Span(0, 1),
            false,
            null,
            to,
            new Claim.Standing("XX", "speaker " + speaker),
            List.of()));
  }

  private static String doc(int i) {
    return String.format(Locale.ROOT, "a%07d", i / 5);
  }

  private static Claim moved(Claim c, int i) {
    return c.placed(doc(i), c.span(), c.quote(), c.evidence());
  }
}
