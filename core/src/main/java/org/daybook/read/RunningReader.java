package org.daybook.read;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Set;
import org.daybook.claim.Outcome;
import org.daybook.claim.Period;
import org.daybook.claim.Period.Kind;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.EventWord;
import org.daybook.lexicon.Sense.OutcomeWord;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.lexicon.Sense.TimeWord;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Tells a running sum from what one event did, where the figure's sentence gives no time: {@code The war has killed 50,000}
 * adds up, {@code The strike killed 12} does not.
 */
final class RunningReader {

  /** So many may be more than one event's. */
  private static final long MANY = 100;

  /** So many are hardly one event's. */
  private static final long LARGE = 1000;

  /** So many are no event's. */
  private static final long HUGE = 10_000;

  /** What adds up over a war: a bulletin on a day's fighting tells of other things in the perfect too. */
  private static final Set<Outcome> HARM =
      Set.of(Outcome.KILLED, Outcome.WOUNDED, Outcome.DISPLACED, Outcome.DETAINED);

  /** In tokens: how far before a figure the verb of its noun may stand. */
  private static final int NOUN_REACH = 6;

  /** In tokens: how far behind its noun the verb may stand. */
  private static final int LATE = 12;

  /** In tokens: how far before a figure the words of a toll may stand. */
  private static final int REACH = 12;

  private final Marks marks;
  private final Tokens t;

  RunningReader(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
  }

  /**
   * Whether the figure is a running sum.
   *
   * @param frame the time last told, null if none was
   * @param same whether that was told in the figure's own paragraph
   * @param event whether the article tells what it is about by a day
   * @param known whether it tells from when running sums are counted
   */
  boolean isRunning(Draft d, @Nullable Period frame, boolean same, boolean event, boolean known) {
    if (frame != null && isStretch(frame)) {
      return hasWarKilled(d)
          || isSoFar(d, false)
          || !same && known && isGain(d) && isPerfect(d)
          || d.outcomes.contains(Outcome.DISPLACED) && isPerfect(d) && isAtLeast(d, LARGE);
    }
    boolean perfect = isPerfect(d);
    boolean large = isAtLeast(d, LARGE);
    boolean war = tellsWar(d);
    if (hasWarKilled(d)
        || isSoFar(d, true) && (perfect || large || war)
        || isToll(d) && (large || war && !tellsAttack(d) && !isDayToll(d, frame, perfect))
        || isToll(d) && perfect && !tellsStrike(d)
        || perfect && !same && isOneDay(frame) && isLongSum(d)) {
      return true;
    }
    if (isOnce(d) && !isAtLeast(d, HUGE) && !isToll(d)) {
      return false;
    }
    boolean total = frame != null && frame.kind() == Kind.TOTAL;
    if (known && (frame == null || total) && d.figure.unit().equals("percent")) {
      return true;
    }
    if (d.outcomes.contains(Outcome.DISPLACED)) {
      return large && (perfect || !tellsAttack(d)) || total && same;
    }
    if (isGain(d) && perfect && !t.is(d.verb - 1, "had", "been")) {
      return true;
    }
    if (total) {
      boolean once = tellsAttack(d) || isOneDeed(d);
      return same || large || perfect || !event && (isAtLeast(d, MANY) || !once);
    }
    if (frame == null) {
      boolean many = isAtLeast(d, MANY) && !isOnce(d);
      return large
          || perfect && war && !tellsAttack(d)
          || many && (perfect || war || isToll(d) || known && !tellsAttack(d));
    }
    return large && (perfect || isAtLeast(d, HUGE) || isSum(d));
  }

  /**
   * {@code Nine soldiers have been killed by rebels}, in an article whose figures are {@code as of Friday}: so far, though it
   * tells of one day's fighting too.
   */
  boolean isStanding(Draft d) {
    return isPerfect(d) && !isOnce(d) && !tellsAttack(d);
  }

  /** Whether the time is longer than an event: {@code in the first half of the year}. */
  private static boolean isStretch(Period frame) {
    return frame.kind() == Kind.DURING
        && frame.from() != null
        && frame.to() != null
        && ChronoUnit.DAYS.between(frame.from(), frame.to()) > 2;
  }

  private static boolean isAtLeast(Draft d, long n) {
    BigDecimal low = d.figure.bounds().low();
    BigDecimal known = low != null ? low : d.figure.bounds().high();
    return known != null && known.compareTo(BigDecimal.valueOf(n)) >= 0;
  }

  /** {@code 136 hostages had been freed}: people are let go in one go. */
  private static boolean isOnce(Draft d) {
    return d.outcomes.contains(Outcome.FREED)
        || d.outcomes.contains(Outcome.RESCUED)
        || d.outcomes.contains(Outcome.EXCHANGED)
        || d.outcomes.contains(Outcome.RETURNED);
  }

  private static boolean isGain(Draft d) {
    return d.outcomes.contains(Outcome.CAPTURED)
        || d.outcomes.contains(Outcome.GAINED)
        || d.outcomes.contains(Outcome.RECRUITED)
        || d.outcomes.contains(Outcome.SUPPLIED);
  }

  /** {@code have fled}, {@code had been displaced}, {@code are fleeing}: what has come about until now. */
  boolean isPerfect(Draft d) {
    if (t.is(d.figure.from() - 1, "been") && t.is(d.figure.from() - 2, "has", "have", "had")) {
      return true;
    }
    // "Losses have already exceeded 200": the verb stands between the noun and its figure.
    if (d.verb < 0) {
      for (int i = d.figure.from() - 1;
          i >= Math.max(d.line.from(), d.figure.from() - NOUN_REACH) && !t.is(i, ",", ";", "that");
          i--) {
        if (t.is(i, "has", "have", "'ve")) {
          return true;
        }
      }
      return isPerfectBehind(d);
    }
    int reach = d.outcomes.contains(Outcome.DISPLACED) ? 14 : 3;
    for (int i = d.verb - 1; d.verb > 0 && i >= Math.max(d.line.from(), d.verb - reach); i--) {
      if (t.is(i, "has", "have", "had", "'ve")
          || t.is(i, "are", "is") && t.word(d.verb).endsWith("ing")) {
        return true;
      }
    }
    return isPerfectBehind(d);
  }

  /** {@code three of its men deployed in the east had been killed}: the verb comes late. */
  private boolean isPerfectBehind(Draft d) {
    int end = Math.min(d.line.to(), d.noun.to() + LATE);
    for (int i = d.noun.to(); i < end && !t.is(i, ",", ";", "and"); i++) {
      boolean has = t.is(i, "has", "have", "had") && t.is(i + 1, "been");
      if (has && marks.is(i + 2, OutcomeWord.class, word -> word.outcomes().equals(d.outcomes))) {
        return true;
      }
    }
    return false;
  }

  /** {@code so far}, {@code to date}; {@code the cumulative losses}, unless of a time that is told. */
  private boolean isSoFar(Draft d, boolean open) {
    for (int i = d.line.from(); i < d.line.to(); i++) {
      TimeWord word = marks.at(i, TimeWord.class);
      if (word != null && word.kind() == TimeWord.Kind.SO_FAR || open && t.is(i, "cumulative")) {
        return true;
      }
    }
    return false;
  }

  /** {@code The death toll}, {@code the total number of casualties}: of all so far, if not of one event. */
  private boolean isToll(Draft d) {
    for (int i = d.figure.from() - 1; i >= Math.max(d.line.from(), d.figure.from() - REACH); i--) {
      if (t.is(i, "toll")
          || t.is(i, "total")
              && t.is(i + 1, "number", "to", "has", "losses", "casualties", "combat")) {
        return true;
      }
    }
    return false;
  }

  private boolean isSum(Draft d) {
    for (int i = d.line.from(); i < d.line.to(); i++) {
      if (t.is(i, "toll", "total", "overall", "casualties", "losses")) {
        return true;
      }
    }
    return false;
  }

  /** {@code a provisional toll of 31} after an ambush on Monday: of that day, though it tells of fighting. */
  private static boolean isDayToll(Draft d, @Nullable Period frame, boolean perfect) {
    return frame != null && frame.kind() == Kind.DURING && !perfect && !isAtLeast(d, MANY);
  }

  /** {@code The death toll in the latest strike}: of what happened that day, not of the war. */
  private boolean tellsAttack(Draft d) {
    for (int i = d.line.from(); i < d.line.to(); i++) {
      boolean campaign = t.is(i, "operation", "offensive", "incursion", "mission", "campaign");
      if (!campaign && !isWar(i) && marks.is(i, ThingWord.class, RunningReader::isOneAttack)) {
        return true;
      }
    }
    return false;
  }

  /** {@code 347 people have been killed}: of no strike that the sentence tells. */
  private boolean isLongSum(Draft d) {
    return isAtLeast(d, MANY) && isHarm(d) && isPresent(d) && !tellsStrike(d);
  }

  private static boolean isOneDay(@Nullable Period frame) {
    return frame != null && frame.kind() == Kind.DURING && Objects.equals(frame.from(), frame.to());
  }

  private static boolean isHarm(Draft d) {
    return !d.outcomes.isEmpty() && HARM.containsAll(d.outcomes);
  }

  /** {@code A mine killed a farmer}, {@code gunners shelled three villages}: told of one time, some paragraphs behind the totals. */
  private static boolean isOneDeed(Draft d) {
    return d.verb >= 0 && d.verb < d.figure.from();
  }

  /** {@code killed in strikes}, {@code by a bomb}: of some event, whatever their number. */
  private boolean tellsStrike(Draft d) {
    for (int i = d.line.from(); i < d.line.to(); i++) {
      if (marks.is(i, ThingWord.class, word -> word.thing() == Thing.ATTACK) && !isWar(i)
          || marks.is(i, EventWord.class, word -> !word.kind().equals("fight"))) {
        return true;
      }
    }
    return false;
  }

  /** {@code have died}; {@code had died} may be told of any day. */
  private boolean isPresent(Draft d) {
    for (int i = d.line.from(); i < d.line.to(); i++) {
      if (t.is(i, "had")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOneAttack(ThingWord word) {
    return word.thing() == Thing.ATTACK && !word.plural();
  }

  private boolean tellsWar(Draft d) {
    for (int i = d.line.from(); i < d.line.to(); i++) {
      if (isWar(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isWar(int i) {
    TimeWord word = marks.at(i, TimeWord.class);
    return word != null && word.kind() == TimeWord.Kind.WAR && word.value() > 0
        || t.is(i, "crisis", "uprising", "insurgency", "violence");
  }

  /** {@code The war in Lebanon has killed}, {@code the fighting has displaced}. */
  private boolean hasWarKilled(Draft d) {
    for (int i = d.figure.from() - 1; i >= d.line.from(); i--) {
      if (isWar(i) && isPerfectBehind(i, d.figure.from())) {
        return true;
      }
    }
    return false;
  }

  private boolean isPerfectBehind(int war, int figure) {
    for (int i = war + 1; i < Math.min(war + 8, figure); i++) {
      if (t.is(i, "has", "have")) {
        return true;
      }
    }
    return false;
  }
}
