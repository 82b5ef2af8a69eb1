package org.daybook.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.daybook.claim.Claim;
import org.daybook.claim.Claim.Stance;
import org.daybook.claim.Period;
import org.jspecify.annotations.Nullable;

/**
 * Folds the claims of a block into statements: the same claimant, the same figure within its rounding, at the same time.
 * {@code approximately one million} in one article and {@code more than one million} in another, both of the ministry's
 * post of that day, are one statement.
 */
final class Origins {

  /** A statement is passed on for so many days. */
  private static final int DAYS = 3;

  /** A smaller figure may come twice by chance; it needs the same place and days. */
  private static final Exact TELLING = Exact.of(100);

  /** With so many neighbours in the order of size a figure is compared. */
  private static final int NEIGHBOURS = 16;

  private Origins() {}

  /** The statements of a block, in the order of their first claims. */
  static List<Statement> fold(List<Claim> block) {
    Map<String, List<Claim>> bySpeaker = new TreeMap<>();
    for (Claim claim : block) {
      if (claim.stance() == Stance.ASSERTS) {
        bySpeaker.computeIfAbsent(Statement.speaker(claim), s -> new ArrayList<>()).add(claim);
      }
    }
    List<Statement> statements = new ArrayList<>();
    bySpeaker.forEach((speaker, claims) -> fold(speaker, claims, statements));
    statements.sort(Comparator.comparing(s -> s.copies().get(0), Comparison.BY_PLACE));
    return statements;
  }

  private static void fold(String speaker, List<Claim> claims, List<Statement> into) {
    List<Claim> bySize = new ArrayList<>(claims);
    bySize.sort(
        Comparator.comparing(Origins::size)
            .thenComparing(Days::of, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Comparison.BY_PLACE));
    int[] first = new int[bySize.size()];
    for (int i = 0; i < first.length; i++) {
      first[i] = i;
      for (int j = i - 1; j >= Math.max(0, i - NEIGHBOURS); j--) {
        if (isOne(bySize.get(j), bySize.get(i))) {
          first[i] = first[j];
          break;
        }
      }
    }
    Map<Integer, List<Claim>> folded = new TreeMap<>();
    for (int i = 0; i < first.length; i++) {
      folded.computeIfAbsent(first[i], f -> new ArrayList<>()).add(bySize.get(i));
    }
    for (List<Claim> copies : folded.values()) {
      copies.sort(Comparison.BY_PLACE);
      into.add(Statement.of(speaker, copies));
    }
  }

  private static Exact size(Claim claim) {
    Amount printed = Amount.printed(claim);
    Exact low = printed.low();
    Exact high = printed.high();
    return low != null ? low : high != null ? high : Exact.ZERO;
  }

  /** Whether two claims of one speaker are copies of one statement. */
  private static boolean isOne(Claim one, Claim other) {
    boolean here = one.doc().equals(other.doc());
    boolean group =
        Fit.sameGroup(one, other) || here && (one.group() == null || other.group() == null);
    return group
        && Fit.sameKind(one.thing(), other.thing())
        && Fates.of(one.outcomes(), other.outcomes()) != Fates.APART
        && one.time().kind() == other.time().kind()
        && (here ? Fit.times(one, other) == null : isOfOneDay(one, other))
        && isOneFigure(one, other, here);
  }

  private static boolean isOneFigure(Claim one, Claim other, boolean here) {
    Amount a = Amount.printed(one);
    Amount b = Amount.printed(other);
    Exact figure = a.figure();
    boolean same = a.equals(b) || figure != null && figure.equals(b.figure());
    boolean rounded =
        (one.approx() || other.approx())
            && a.isOne()
            && b.isOne()
            && Amount.meant(one).meets(Amount.meant(other));
    boolean telling = size(one).compareTo(TELLING) >= 0;
    boolean placed =
        one.outcomes().equals(other.outcomes())
            && (here || one.group() != null && one.time().to() != null);
    return (same || rounded && telling) && (telling || placed);
  }

  private static boolean isOfOneDay(Claim one, Claim other) {
    Period a = one.time();
    Period b = other.time();
    return switch (a.kind()) {
      case DURING -> Days.near(a.from(), b.from(), 1) && Days.near(a.to(), b.to(), 1);
      case TOTAL, LEVEL -> Fit.times(one, other) == null && near(a.to(), b.to());
      case RATE -> a.per() == b.per() && near(one.evidence().dated(), other.evidence().dated());
    };
  }

  private static boolean near(@Nullable LocalDate one, @Nullable LocalDate other) {
    return Days.near(one, other, DAYS);
  }
}
