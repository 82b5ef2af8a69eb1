package org.daybook.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.daybook.claim.Claim;
import org.daybook.claim.Period;
import org.daybook.claim.Period.Kind;

/**
 * What ties claims to each other beyond parts and wholes: {@code a fifth of the total}, yesterday's total and today's
 * addition, a tally by grouping, a figure and its denial. Each is told by the claims that it ties alone, so that no other
 * claim can loosen it.
 */
final class Ties {

  private static final Exact HUNDRED = Exact.of(100);

  /** Two open figures are near where one is at most a quarter above the other. */
  private static final Exact NEAR = Exact.of(5, 4);

  /** A figure that is so much of another: {@code a fifth}, told in whole percent, is 19.5 to 20.5 percent. */
  record Share(Line part, Line whole, Amount of) {}

  /** A total, what was added to it, and the total after that. */
  record Addition(Line before, Line added, Line after) {}

  private Ties() {}

  /** The shares with their wholes: the whole stands before, and the sentence says so or the numbers do. */
  static List<Share> shares(List<Line> lines) {
    List<Share> shares = new ArrayList<>();
    for (Line part : lines) {
      for (Line whole : lines) {
        if (isShare(part, whole)) {
          Share share = new Share(part, whole, of(part));
          if (Cells.canBe(share)) {
            shares.add(share);
          }
        }
      }
    }
    return shares;
  }

  private static Amount of(Line part) {
    Exact percent = Exact.of(Objects.requireNonNull(part.claim().evidence().share()).percent());
    Exact half = Exact.of(1, 2);
    return new Amount(percent.minus(half), percent.plus(half)).times(Exact.ONE.per(HUNDRED));
  }

  private static boolean isShare(Line part, Line whole) {
    Claim a = part.claim();
    Claim b = whole.claim();
    boolean before = a.doc().equals(b.doc()) && b.span().start() < a.span().start();
    if (a.evidence().share() == null
        || !before
        || !isOf(part)
        || !isOf(whole)
        || !Fit.sameThing(a, b)
        || !Fit.sameGroup(a, b)) {
      return false;
    }
    Fates fates = Fates.of(a.outcomes(), b.outcomes());
    boolean told =
        a.evidence().sentence().equals(b.evidence().sentence())
            && (fates == Fates.PART || fates == Fates.SAME);
    return told || fates != Fates.APART && Amount.meant(b).times(of(part)).meets(Amount.meant(a));
  }

  private static boolean isOf(Line line) {
    return !line.denies() && !line.loose() && line.claim().time().kind() != Kind.RATE;
  }

  /** Totals of one claimant on two days, and what the same claimant says was added between. */
  static List<Addition> additions(List<Line> lines) {
    List<Addition> additions = new ArrayList<>();
    for (Line added : lines) {
      if (added.isOvernight() && !added.denies()) {
        for (Line before : lines) {
          for (Line after : lines) {
            if (isAddition(before, added, after)) {
              additions.add(new Addition(before, added, after));
            }
          }
        }
      }
    }
    return additions;
  }

  private static boolean isAddition(Line before, Line added, Line after) {
    Period first = before.claim().time();
    Period last = after.claim().time();
    return first.kind() == Kind.TOTAL
        && last.kind() == Kind.TOTAL
        && isOfOne(before, added)
        && isOfOne(after, added)
        && Objects.equals(first.from(), last.from())
        && Objects.equals(first.to(), added.claim().time().from())
        && Objects.equals(last.to(), added.claim().time().to());
  }

  private static boolean isOfOne(Line one, Line other) {
    Claim a = one.claim();
    Claim b = other.claim();
    return one.isBounded()
        && !one.denies()
        && Statement.speaker(a).equals(Statement.speaker(b))
        && a.outcomes().equals(b.outcomes())
        && Kinds.of(a) == Kinds.of(b)
        && one.group().equals(other.group());
  }

  /** The groupings of one claimant, time and outcome: they do not overlap, two of them at least. */
  static List<List<Line>> tallies(List<Line> lines) {
    Map<List<Object>, Map<String, Line>> byKey = new LinkedHashMap<>();
    for (Line line : lines) {
      Claim c = line.claim();
      if (!line.group().isEmpty() && !line.denies() && !line.loose()) {
        List<Object> key =
            List.of(c.doc(), Statement.speaker(c), c.time(), c.outcomes(), Kinds.of(c));
        byKey.computeIfAbsent(key, k -> new LinkedHashMap<>()).putIfAbsent(line.group(), line);
      }
    }
    List<List<Line>> tallies = new ArrayList<>();
    for (Map<String, Line> groups : byKey.values()) {
      groups.values().stream()
          .map(line -> apart(line, groups.values().stream().toList()))
          .filter(apart -> apart.size() > 1)
          .distinct()
          .forEach(tallies::add);
    }
    return tallies;
  }

  /** One grouping with all others that are not named as part of it or of each other: a town may lie in its region. */
  private static List<Line> apart(Line line, List<Line> groups) {
    List<Line> apart = new ArrayList<>(List.of(line));
    for (Line other : groups) {
      boolean clear =
          apart.stream()
              .noneMatch(
                  a -> a.group().contains(other.group()) || other.group().contains(a.group()));
      if (clear) {
        apart.add(other);
      }
    }
    apart.sort(Comparator.comparing(Line::number));
    return apart;
  }

  /** Whether one line denies what the other asserts: the same thing, and figures that meet and are near each other. */
  static boolean isDenial(Line denial, Line line) {
    Claim a = denial.claim();
    Claim b = line.claim();
    boolean here = a.doc().equals(b.doc());
    return denial.denies()
        && !line.denies()
        && !denial.loose()
        && !line.loose()
        && Fit.sameThing(a, b)
        && (here || Fit.sameGroup(a, b) && Fit.times(a, b) == null)
        && isOneFate(a, b)
        && Amount.meant(a).meets(Amount.meant(b))
        && isNear(Amount.printed(a), Amount.printed(b));
  }

  /** Who denies a million lost denies a million casualties, but not 250 killed. */
  private static boolean isOneFate(Claim a, Claim b) {
    Fates fates = Fates.of(a.outcomes(), b.outcomes());
    return fates == Fates.SAME
        || fates == Fates.LOOSE
            && Fates.isLossAsWhole(a.outcomes())
            && Fates.isLossAsWhole(b.outcomes());
  }

  /** Who denies a million denies {@code over a million}, but not {@code at least two}. */
  private static boolean isNear(Amount a, Amount b) {
    Exact one = a.figure();
    Exact other = b.figure();
    return one == null
        || other == null
        || one.compareTo(other.times(NEAR)) <= 0 && other.compareTo(one.times(NEAR)) <= 0;
  }
}
