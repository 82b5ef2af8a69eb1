package org.daybook.compare;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.claim.Claim;
import org.daybook.claim.Outcome;
import org.daybook.claim.Period.Kind;
import org.daybook.claim.Thing;
import org.jspecify.annotations.Nullable;

/**
 * Whether two figures of different claimants surely are of one matter: of one war's total, or of one event. A claimant who
 * gives two figures of one day and place tells of two events, and neither is held against another's.
 */
final class SameMatter {

  /** A running total or a level is of one matter with another of the same week. */
  private static final int WEEK = 7;

  /** Of fewer than so many, two events of one place and day may be told. */
  private static final Exact FEW = Exact.of(5);

  /** Figures of one matter differ at most so many times, but for a war's totals. */
  private static final Exact LIKELY = Exact.of(3);

  /** Figures of one event differ at most so many times. */
  private static final Exact TWICE = Exact.of(2);

  /** Rounded figures below this say too little to differ by less than a half. */
  private static final Exact ROUND = Exact.of(100);

  private static final Exact HALF_MORE = Exact.of(3, 2);

  /** The rule of the reader that took a time over from the sentences about. */
  private static final String CARRIED = "time:passage";

  /** Articles of the days up to this after an event give tolls that still rise. */
  private static final int SETTLED = 2;

  /** From so many dead on, a running total is a war's. */
  private static final Exact MANY = Exact.of(10_000);

  /** From so many on, soldiers of one war are a war's total. */
  private static final Exact WARS = Exact.of(1000);

  /** Two open figures agree where one is at most a tenth above the other. */
  private static final Exact CLOSE = Exact.of(11, 10);

  private static final String APART = "they are of two articles, and not of one place or week";

  private final Map<String, Set<Exact>> figures = new HashMap<>();
  private final Breakdowns breakdowns;

  SameMatter(List<Statement> statements, Breakdowns breakdowns) {
    this.breakdowns = breakdowns;
    for (Statement s : statements) {
      for (Claim c : s.copies()) {
        Exact figure = Amount.printed(c).figure();
        if (figure != null && isTelling(c) && !c.evidence().headline()) {
          figures.computeIfAbsent(key(c), key -> new HashSet<>()).add(figure);
        }
      }
    }
  }

  private static String key(Claim c) {
    return c.doc()
        + Statement.speaker(c)
        + c.thing()
        + c.outcomes()
        + Words.plain(c.group())
        + c.time();
  }

  /** Whether a claimant gives just one figure of this thing, outcome, group and time in its article. */
  private boolean isOnly(Claim c) {
    return figures.getOrDefault(key(c), Set.of()).size() <= 1;
  }

  /** Whether both surely speak of one matter. */
  boolean isOne(Claim a, Claim b) {
    return whyNotOne(a, b) == null;
  }

  /** Why it is not sure that both speak of one matter; null where it is. */
  @Nullable String whyNotOne(Claim a, Claim b) {
    boolean here = a.doc().equals(b.doc());
    String why = whyNoToll(a);
    why = why != null ? why : whyNoToll(b);
    if (why != null) {
      return why;
    }
    if (!here && !(Voices.isNamed(a) && Voices.isNamed(b))) {
      return "across articles both claimants must be named";
    }
    return switch (a.time().kind()) {
      case TOTAL ->
          a.time().from() == null || b.time().from() == null
              ? "a running total's first day is not told"
              : here || isOfAWeek(a, b) ? null : APART;
      case DURING ->
          !isOfOnePlace(a, b)
              ? "they are not told of one place and the same time"
              : !Events.mayBeOne(a, b)
                  ? "an article tells of several events of that place and time"
                  : here || isSettled(a) && isSettled(b)
                      ? null
                      : "an article was written while the toll still rose";
      case LEVEL ->
          here
              ? isOfOnePlace(a, b) ? null : "they are not told of one place and the same day"
              : a.group() != null && Fit.isTimed(a, b) && isOfAWeek(a, b) ? null : APART;
      case RATE -> here || Fit.isTimed(a, b) ? null : APART;
    };
  }

  /** Why a figure is not all that its claimant gives of the matter, on its own word; null where it is. */
  private @Nullable String whyNoToll(Claim c) {
    if (!isTelling(c)) {
      return "a figure below five, or a vague one, says too little";
    }
    if (!isOnly(c)) {
      return "a claimant gives several figures for it in its article";
    }
    if (!Voices.isOwnWord(c)) {
      return "a headline's figure, or one whose speaker was found elsewhere, is nobody's own word";
    }
    return breakdowns.isPart(c) ? "one is a part of a larger figure beside it" : null;
  }

  /**
   * Whether two figures are of one place and the same stretch of time. Where neither has a time, as in an article without a
   * date, only those who can be named are taken to speak of one event; without a place, only those of two sides, in one
   * article.
   */
  private static boolean isOfOnePlace(Claim a, Claim b) {
    boolean named = Fit.isTimed(a, b) || Voices.isNamed(a) && Voices.isNamed(b);
    boolean sides =
        a.doc().equals(b.doc()) && Voices.areOfTwoSides(a, b) && isTimeSaid(a) && isTimeSaid(b);
    return a.time().equals(b.time()) && (a.group() != null ? named : sides);
  }

  /** Whether a figure's time is its own, not one carried over from the sentences about it. */
  private static boolean isTimeSaid(Claim c) {
    return c.time().to() == null || !c.evidence().rules().contains(CARRIED);
  }

  /** The toll of an event rises on its day and the next: across articles it is held against another once it is settled. */
  private static boolean isSettled(Claim c) {
    LocalDate dated = c.evidence().dated();
    LocalDate to = c.time().to();
    return dated != null && to != null && to.plusDays(SETTLED).isBefore(dated);
  }

  /** {@code dozens} and {@code two} say too little to be held against another figure. */
  private static boolean isTelling(Claim c) {
    Amount printed = Amount.printed(c);
    Exact figure = printed.figure();
    boolean vague = c.approx() && !printed.isClosed();
    return !vague && (figure == null ? printed.isClosed() : figure.compareTo(FEW) >= 0);
  }

  private static boolean isOfAWeek(Claim a, Claim b) {
    return Days.near(a.time().to(), b.time().to(), WEEK);
  }

  /** Why figures that do not meet are hardly of one matter; null where they may well be. */
  @Nullable String whyUnlikely(Claim a, Claim b) {
    if (breakdowns.makes(a, b) || breakdowns.makes(b, a)) {
      return "the one is the other without a part that its article tells";
    }
    if (isRoughly(a, b)) {
      return "a rounded figure below 100 must be half as much again to be another";
    }
    boolean here = a.doc().equals(b.doc());
    if (here && isWars(a) && isWars(b)) {
      return null;
    }
    boolean event = a.time().kind() == Kind.DURING;
    if (!isWithin(a, b, event ? TWICE : LIKELY)) {
      return event
          ? "one is more than twice the other, so that they may be of two matters"
          : "one is more than three times the other, so that they may be of two matters";
    }
    return hasGrown(a, b) ? "the lower is of the earlier day, and a total grows" : null;
  }

  /** Whether a figure is of a whole war: of so many soldiers, or dead since its start. */
  private static boolean isWars(Claim c) {
    boolean dead = c.time().kind() == Kind.TOTAL && c.outcomes().equals(Set.of(Outcome.KILLED));
    boolean placed = c.time().kind() != Kind.LEVEL || c.group() != null;
    return c.thing() == Thing.SOLDIER && isAbove(c, WARS) && placed
        || c.thing().isPeople() && dead && isAbove(c, MANY);
  }

  /** {@code about half a dozen} is not held against seven, nor against nine. */
  private static boolean isRoughly(Claim a, Claim b) {
    boolean small = a.approx() && !isAbove(a, ROUND) || b.approx() && !isAbove(b, ROUND);
    return small && isWithin(a, b, HALF_MORE);
  }

  /** A running total that is lower on an earlier day is no rival. */
  private static boolean hasGrown(Claim a, Claim b) {
    LocalDate one = a.time().to();
    LocalDate other = b.time().to();
    if (a.time().kind() != Kind.TOTAL || one == null || other == null || one.equals(other)) {
      return false;
    }
    return one.isBefore(other) == Amount.meant(a).isBelow(Amount.meant(b));
  }

  private static boolean isAbove(Claim c, Exact least) {
    Exact some = some(c);
    return some != null && some.compareTo(least) >= 0;
  }

  /** Whether figures that meet say more than that both are open. */
  boolean isClose(Claim a, Claim b) {
    return Fit.isTimed(a, b)
        && (Amount.printed(a).isClosed() && Amount.printed(b).isClosed() || isWithin(a, b, CLOSE));
  }

  private static boolean isWithin(Claim a, Claim b, Exact times) {
    Exact one = some(a);
    Exact other = some(b);
    return one != null
        && other != null
        && one.compareTo(other.times(times)) <= 0
        && other.compareTo(one.times(times)) <= 0;
  }

  private static @Nullable Exact some(Claim c) {
    Amount printed = Amount.printed(c);
    return printed.low() != null ? printed.low() : printed.high();
  }
}
