package org.daybook.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.daybook.claim.Claim;
import org.daybook.claim.Claim.Stance;
import org.daybook.claim.Outcome;
import org.daybook.claim.Period.Kind;
import org.daybook.claim.Thing;
import org.jspecify.annotations.Nullable;

/** Holds parts against their whole, of one claimant, place and time: the dead against all casualties, children against all. */
final class Parts {

  private Parts() {}

  /** Of fewer, a sentence may tell of some and then of others. */
  private static final Exact FEW = Exact.of(10);

  /** So many figures of one article are held against each other. */
  private static final int MOST = 200;

  static void find(List<Claim> article, Consumer<Finding> found) {
    List<Claim> claims = new ArrayList<>(article.subList(0, Math.min(MOST, article.size())));
    claims.removeIf(c -> c.stance() == Stance.DENIES || c.side() == null);
    for (Claim whole : claims) {
      List<Claim> parts = new ArrayList<>();
      for (Claim part : claims) {
        if (part != whole && isOfOne(part, whole) && isPart(part, whole)) {
          parts.add(part);
        }
      }
      sum(parts, whole, found);
    }
    for (Claim part : claims) {
      // "dozens" says too little to be more than a whole.
      boolean vague = part.approx() && !Amount.printed(part).isClosed();
      Claim whole = vague ? null : largest(part, claims);
      if (whole != null && Amount.meant(whole).isBelow(Amount.meant(part))) {
        found.accept(exceeds(part, whole));
      }
    }
  }

  /**
   * The largest figure of what a figure is part of: of several events' tolls it may be part of any. {@code People killed in
   * prison} are people, but civilians are no part of them; children alone are sure to be of any toll of people. A headline
   * rounds.
   */
  private static @Nullable Claim largest(Claim part, List<Claim> claims) {
    Claim largest = null;
    for (Claim whole : claims) {
      boolean one =
          whole != part
              && !whole.evidence().headline()
              && isWhole(whole)
              && !isBeside(part, whole)
              && isOfOne(part, whole)
              && isPart(part, whole)
              && (part.thing() == whole.thing() || part.thing() == Thing.CHILD);
      if (one && (largest == null || Amount.meant(largest).isBelow(Amount.meant(whole)))) {
        largest = whole;
      }
    }
    return largest;
  }

  /** {@code 101 children and 96 women}: kinds of people told in one breath stand beside each other. */
  private static boolean isBeside(Claim part, Claim whole) {
    return part.thing() != whole.thing()
        && part.evidence().sentence().equals(whole.evidence().sentence());
  }

  /** Whether a figure may be all there is: not one of a few. */
  private static boolean isWhole(Claim whole) {
    Exact figure = Amount.printed(whole).figure();
    return (figure == null || figure.compareTo(FEW) >= 0) && !whole.approx();
  }

  /** Whether two figures are of one claimant, group and time, and surely of one event. */
  private static boolean isOfOne(Claim a, Claim b) {
    boolean sure =
        a.time().kind() == Kind.TOTAL && a.time().from() != null && a.time().to() != null
            || a.time().kind() == Kind.DURING && a.group() != null && a.time().from() != null;
    return sure
        && Statement.speaker(a).equals(Statement.speaker(b))
        && a.time().equals(b.time())
        && Objects.equals(Measure.of(a), Measure.of(b))
        && Fit.sameGroup(a, b)
        && a.unit().equals("count");
  }

  private static boolean isPart(Claim part, Claim whole) {
    Fates fates = Fates.of(part.outcomes(), whole.outcomes());
    boolean kind = part.thing() == whole.thing();
    // Kinds of people are told of one total; of an event "people" may be the others.
    boolean total = part.time().kind() == Kind.TOTAL;
    return kind && fates == Fates.PART || total && isKindOf(part, whole) && fates == Fates.SAME;
  }

  private static boolean isKindOf(Claim part, Claim whole) {
    return Kinds.of(part) != Kinds.of(whole) && Kinds.isWithin(Kinds.of(part), Kinds.of(whole));
  }

  private static Finding exceeds(Claim part, Claim whole) {
    return new Finding.Exceeds(
        List.of(part, whole),
        Arithmetic.by("part-above-whole")
            .figure("part", Amount.meant(part), part.unit())
            .figure("whole", Amount.meant(whole), whole.unit())
            .done(),
        "A part is larger than its whole: "
            + Words.what(part)
            + " are more than "
            + Words.what(whole)
            + ", both by "
            + Words.claimant(part)
            + ".");
  }

  /** The dead and the wounded are all casualties: their sum is the whole, or it is not, where one sentence gives all. */
  private static void sum(List<Claim> parts, Claim whole, Consumer<Finding> found) {
    List<Claim> fates = new ArrayList<>();
    Set<Outcome> told = EnumSet.noneOf(Outcome.class);
    Amount sum = Amount.of(0);
    for (Claim part : parts) {
      boolean apart =
          part.thing() == whole.thing() && part.outcomes().stream().noneMatch(told::contains);
      if (apart
          && !part.approx()
          && part.evidence().sentence().equals(whole.evidence().sentence())) {
        fates.add(part);
        told.addAll(part.outcomes());
        sum = sum.plus(Amount.printed(part));
      }
    }
    boolean one = sum.isOne() && Amount.printed(whole).isOne() && !whole.approx();
    if (fates.size() < 2 || !told.equals(whole.outcomes()) || !one) {
      return;
    }
    boolean adds = sum.equals(Amount.printed(whole));
    fates.add(whole);
    Arithmetic arithmetic =
        Arithmetic.by("sum-of-parts")
            .figure("sum", sum, whole.unit())
            .figure("whole", Amount.printed(whole), whole.unit())
            .done();
    List<String> quotes = new ArrayList<>();
    fates
        .subList(0, fates.size() - 1)
        .forEach(c -> quotes.add("“" + c.quote() + "” " + Words.outcomes(c.outcomes())));
    String says =
        Words.list(quotes, "and")
            + " make "
            + Words.amount(sum)
            + ", "
            + (adds ? "as" : "not")
            + " “"
            + whole.quote()
            + "” "
            + Words.outcomes(whole.outcomes())
            + (adds ? " says." : ".");
    found.accept(
        adds
            ? new Finding.AddsUp(fates, arithmetic, says)
            : new Finding.DoesNotAddUp(fates, arithmetic, says));
  }
}
