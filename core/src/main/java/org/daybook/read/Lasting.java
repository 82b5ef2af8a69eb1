package org.daybook.read;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import org.daybook.claim.Outcome;
import org.daybook.claim.Period;
import org.daybook.claim.Thing;
import org.daybook.mention.QuantityMention.Form;

/**
 * Tells what a figure counts of one event from what it sums over a long time: {@code Twelve died in the attack}, {@code 50,000
 * have died since the war began}.
 */
final class Lasting {

  /** What goes on for more days than this is no single event. */
  private static final int DAYS = 6;

  /** A running toll of more than that is a war's, not an attack's. */
  private static final BigDecimal MANY = BigDecimal.valueOf(1000);

  /** So many fighters at most take part in one attack. */
  private static final BigDecimal FEW = BigDecimal.valueOf(100);

  private static final BigDecimal SCORES = BigDecimal.valueOf(40);

  private Lasting() {}

  /** A sum since a day, a rate, a stock, a long time, or a toll such as no one event has. */
  static boolean isRunning(Draft d) {
    Period time = d.time;
    if (time == null) {
      return false;
    }
    return switch (time.kind()) {
      case RATE -> true;
      case LEVEL -> !isAftermath(d);
      case TOTAL ->
          time.from() != null
              || d.rules.stream().anyMatch(rule -> rule.startsWith("time:since"))
              || d.outcomes.contains(Outcome.DISPLACED)
              || isWide(d);
      case DURING ->
          time.from() == null && isWide(d) && d.outcomes.contains(Outcome.KILLED)
              || time.from() != null
                  && time.to() != null
                  && ChronoUnit.DAYS.between(time.from(), time.to()) > DAYS;
    };
  }

  /** {@code 25 are still missing}, {@code 290 are in hospital}: how things stand where it happened. */
  private static boolean isAftermath(Draft d) {
    BigDecimal low = d.figure.bounds().low();
    BigDecimal high = d.figure.bounds().high();
    boolean small = low != null ? low.compareTo(FEW) < 0 : high != null && high.compareTo(FEW) <= 0;
    boolean few = small && d.thing == Thing.SOLDIER;
    return d.figure.isCount()
        && (few && d.outcomes.contains(Outcome.DEPLOYED)
            || d.outcomes.contains(Outcome.MISSING)
            || d.outcomes.contains(Outcome.AFFECTED)
            || d.outcomes.contains(Outcome.WOUNDED));
  }

  /** {@code Thousands have died}, {@code has killed more than 14,000 fighters}. */
  private static boolean isWide(Draft d) {
    BigDecimal low = d.figure.bounds().low();
    BigDecimal many = d.figure.form() == Form.VAGUE ? SCORES : MANY;
    return low != null && low.compareTo(many) >= 0;
  }

  /** {@code on 7 October}: what fell on a day of its own is no part of a running sum. */
  static boolean isDated(Draft d) {
    return d.time != null && d.time.kind() == Period.Kind.DURING && !d.line.times().isEmpty();
  }

  static boolean isFired(Draft d) {
    return d.outcomes.contains(Outcome.LAUNCHED) || d.outcomes.contains(Outcome.INTERCEPTED);
  }
}
