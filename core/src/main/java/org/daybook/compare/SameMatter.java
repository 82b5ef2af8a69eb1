package org.daybook.compare;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.daybook.claim.Claim;
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

  /** From so many on, soldiers of one war are a war's total. */
  private static final Exact WARS = Exact.of(1000);

  /** Two open figures agree where one is at most a tenth above the other. */
  private static final Exact CLOSE = Exact.of(11, 10);

  private final Map<String, Set<Exact>> figures = new HashMap<>();

  SameMatter(List<Statement> statements) {
    for (Statement s : statements) {
      for (Claim c : s.copies()) {
        Exact figure = Amount.printed(c).figure();
        if (figure != null && !c.evidence().headline()) {
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
    boolean here = a.doc().equals(b.doc());
    boolean place = a.group() != null;
    boolean figures = isTelling(a) && isTelling(b) && isOnly(a) && isOnly(b);
    return figures
        && switch (a.time().kind()) {
          case TOTAL ->
              a.time().from() != null && b.time().from() != null && (here || isOfAWeek(a, b));
          case DURING -> place && Fit.isTimed(a, b) && (here || isOfOneDay(a, b));
          case LEVEL -> place && Fit.isTimed(a, b) && (here || isOfAWeek(a, b));
          case RATE -> here || Fit.isTimed(a, b);
        };
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

  /** The toll of an event rises from day to day. */
  private static boolean isOfOneDay(Claim a, Claim b) {
    return a.evidence().dated() != null
        && Objects.equals(a.evidence().dated(), b.evidence().dated());
  }

  /** Whether figures that do not meet may still be of one matter. */
  boolean isLikely(Claim a, Claim b) {
    boolean wars =
        a.doc().equals(b.doc())
            && a.thing() == Thing.SOLDIER
            && isAbove(a, WARS)
            && isAbove(b, WARS);
    boolean event = a.time().kind() == Kind.DURING;
    return wars || isWithin(a, b, event ? TWICE : LIKELY) && !hasGrown(a, b);
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
    Exact figure = Amount.printed(c).figure();
    return figure != null && figure.compareTo(least) >= 0;
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
