package org.daybook.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.daybook.claim.Claim;
import org.daybook.claim.Outcome;
import org.daybook.claim.Period;
import org.daybook.claim.Period.Kind;

/**
 * A refutation in words that can be checked by hand: {@code [1] ≤ [2], since killed is part of killed or wounded; but [1]
 * is at least 300 and [2] at most 250}.
 */
final class Because {

  private static final Set<Outcome> LOST = Set.of(Outcome.LOST);

  private Because() {}

  /** The lines of the explanation: what has to hold, why, and how it fails. */
  static List<String> of(Refutation refutation) {
    List<Refutation.Term> less = refutation.less();
    List<Refutation.Term> more = refutation.more();
    if (more.size() == 1 && more.get(0).line().denies()) {
      Line denial = more.get(0).line();
      return List.of(
          denial.name()
              + " denies what "
              + less.get(0).line().name()
              + " says: "
              + Words.claimant(denial.claim())
              + " rejects the figure");
    }
    List<String> lines = new ArrayList<>();
    lines.add(sum(less) + " ≤ " + sum(more));
    reasons(less, more).forEach(reason -> lines.add("since " + reason));
    lines.add(
        "but "
            + sum(less)
            + " is at least "
            + total(less, true)
            + " and "
            + sum(more)
            + " at most "
            + total(more, false));
    return lines;
  }

  private static String sum(List<Refutation.Term> terms) {
    List<String> names = new ArrayList<>();
    for (Refutation.Term term : terms) {
      names.add(times(term) + term.line().name());
    }
    return names.isEmpty() ? "0" : String.join(" + ", names);
  }

  private static String times(Refutation.Term term) {
    return term.times().equals(Exact.ONE) ? "" : Words.number(term.times()) + " × ";
  }

  private static String total(List<Refutation.Term> terms, boolean low) {
    Exact total = Exact.ZERO;
    List<String> parts = new ArrayList<>();
    for (Refutation.Term term : terms) {
      Amount says = Amount.meant(term.line().claim());
      Exact end = low ? says.low() : says.high();
      if (end != null) {
        total = total.plus(end.times(term.times()));
        parts.add(times(term) + Words.number(end));
      }
    }
    boolean plain = parts.size() < 2 && terms.stream().allMatch(t -> times(t).isEmpty());
    return (plain ? "" : String.join(" + ", parts) + " = ") + Words.number(total);
  }

  private static Set<String> reasons(List<Refutation.Term> less, List<Refutation.Term> more) {
    Set<String> reasons = new LinkedHashSet<>();
    for (Refutation.Term a : less) {
      for (Refutation.Term b : more) {
        fates(a.line().claim(), b.line().claim(), reasons);
        kinds(a.line().claim(), b.line().claim(), reasons);
        groups(a.line(), b.line(), reasons);
        times(a.line().claim(), b.line().claim(), reasons);
        shares(a.line(), b.line(), reasons);
      }
    }
    if (reasons.isEmpty()) {
      reasons.add(less.size() + more.size() == 2 ? "both count the same" : "they count the same");
    }
    if (less.size() > 1) {
      reasons.add(names(less) + " count nothing twice");
    } else if (more.size() > 1) {
      reasons.add(names(more) + " together leave nothing of it out");
    }
    return reasons;
  }

  private static String names(List<Refutation.Term> terms) {
    return Words.list(terms.stream().map(term -> term.line().name()).toList(), "and");
  }

  private static void fates(Claim a, Claim b, Set<String> reasons) {
    String one = Words.outcomes(a.outcomes());
    String other = Words.outcomes(b.outcomes());
    if (Fates.of(a.outcomes(), b.outcomes()) == Fates.PART) {
      reasons.add(one + " is part of " + other);
    } else if (b.outcomes().equals(LOST) && !a.outcomes().equals(LOST)) {
      reasons.add("lost is at least " + one);
    } else if (a.outcomes().equals(LOST) && !b.outcomes().equals(LOST)) {
      reasons.add("lost is at most killed, wounded, missing and captured together");
    }
  }

  private static void kinds(Claim a, Claim b, Set<String> reasons) {
    if (a.thing() != b.thing() && Kinds.isWithin(Kinds.of(a), Kinds.of(b))) {
      reasons.add(Words.things(a) + " are counted among " + Words.things(b));
    }
  }

  private static void groups(Line a, Line b, Set<String> reasons) {
    if (!a.group().isEmpty() && b.group().isEmpty()) {
      reasons.add(
          a.claim().group() == null
              ? "one event is part of the whole"
              : a.claim().group() + " is part of the whole");
    }
  }

  private static void times(Claim a, Claim b, Set<String> reasons) {
    Period one = a.time();
    Period other = b.time();
    if (one.equals(other)) {
      return;
    }
    if (one.kind() == Kind.TOTAL && other.kind() == Kind.TOTAL && isBefore(one, other)) {
      reasons.add(
          "a running total does not fall, and "
              + Words.day(one.to())
              + " comes before "
              + Words.day(other.to()));
    } else if (one.kind() == Kind.RATE || other.kind() == Kind.RATE) {
      reasons.add("a rate times its time is what fell in that time");
    } else if (isWithin(one, other)) {
      reasons.add(Words.time(one) + " lies within the time " + Words.time(other));
    }
  }

  private static boolean isBefore(Period one, Period other) {
    return one.from() != null
        && one.from().equals(other.from())
        && one.to() != null
        && other.to() != null
        && one.to().isBefore(other.to());
  }

  private static boolean isWithin(Period one, Period other) {
    return one.from() != null
        && one.to() != null
        && other.from() != null
        && other.to() != null
        && !one.from().isBefore(other.from())
        && !one.to().isAfter(other.to());
  }

  private static void shares(Line a, Line b, Set<String> reasons) {
    for (Ties.Share share : Ties.shares(List.of(a, b))) {
      Claim.Share words = share.part().claim().evidence().share();
      reasons.add(
          share.part().name()
              + " is said to be “"
              + (words == null ? "" : words.words())
              + "” of "
              + share.whole().name()
              + ", give or take half a percent");
    }
  }
}
