package org.daybook.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.daybook.claim.Bounds;
import org.daybook.claim.Claim;
import org.daybook.claim.Outcome;
import org.daybook.claim.Period;
import org.daybook.claim.Period.Per;
import org.daybook.claim.Thing;

/** Made-up claims by chance, the same for the same seed: few sides, things, fates and times, so that they meet often. */
final class Chance {

  private static final Outcome[][] FATES = {
    {Outcome.KILLED},
    {Outcome.WOUNDED},
    {Outcome.KILLED, Outcome.WOUNDED},
    {Outcome.LOST},
    {Outcome.KILLED, Outcome.MISSING},
    {Outcome.CAPTURED}
  };

  private static final Thing[] THINGS = {
    Thing.SOLDIER, Thing.SOLDIER, Thing.PERSON, Thing.CIVILIAN, Thing.CHILD
  };

  private static final List<Period> TIMES =
      List.of(
          Sketch.total("2024-05-31"),
          Sketch.total("2024-05-31"),
          Sketch.total("2024-06-10"),
          Sketch.total("2024-06-11"),
          Sketch.during("2024-05-01", "2024-05-31"),
          Sketch.during("2024-06-10", "2024-06-11"),
          Sketch.during("2024-06-11", "2024-06-12"),
          Sketch.during("2024-06-11", "2024-06-11"),
          Sketch.rate(Per.DAY, "2024-05-01", "2024-05-31"),
          Sketch.rate(Per.MONTH, "2024-05-01", "2024-05-31"),
          Sketch.rate(Per.MONTH, null, null),
          new Period(Period.Kind.DURING, null, null, null),
          Sketch.level("2024-06-01"));

  private final Random random;

  Chance(long seed) {
    random = new Random(seed);
  }

  /** So many claims at the most, two at least, each at a place of its own. */
  List<Claim> claims(int most) {
    List<Claim> claims = new ArrayList<>();
    int count = 2 + random.nextInt(most - 1);
    int times = 1 + random.nextInt(TIMES.size());
    for (int i = 0; i < count; i++) {
      claims.add(claim(100 * i, times));
    }
    return claims;
  }

  private Claim claim(int start, int times) {
    long number = (random.nextBoolean() ? 100 : 1) * (1 + random.nextInt(30));
    Sketch sketch =
        Sketch.say(number, start)
            .in(random.nextInt(4) == 0 ? "another" : "made-up")
            .of(THINGS[random.nextInt(THINGS.length)], FATES[random.nextInt(FATES.length)])
            .side(random.nextInt(4) == 0 ? "BB" : "AA")
            .by(random.nextInt(3) == 0 ? "the General Staff" : "the Ministry")
            .at(TIMES.get(random.nextInt(times)));
    if (random.nextInt(3) == 0) {
      sketch.group(random.nextBoolean() ? "North" : "South");
    }
    if (random.nextInt(3) > 0) {
      sketch.sentence(0);
    }
    if (random.nextInt(15) == 0) {
      sketch.denied();
    }
    if (random.nextInt(12) == 0) {
      sketch.share("a fifth", "20");
    }
    BigDecimal figure = BigDecimal.valueOf(number);
    switch (random.nextInt(9)) {
      case 0 -> sketch.atLeast();
      case 1 -> sketch.upTo();
      case 2 -> sketch.over();
      case 3 -> sketch.bounds(new Bounds.Between(figure, figure.add(BigDecimal.TEN)));
      case 4 -> sketch.about();
      default -> {}
    }
    return sketch.done();
  }

  /** Some of them, in their order. */
  List<Claim> some(List<Claim> claims) {
    return claims.stream().filter(claim -> random.nextInt(3) > 0).toList();
  }

  Random random() {
    return random;
  }
}
