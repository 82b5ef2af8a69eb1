package org.daybook.compare;

import java.util.Objects;
import org.daybook.claim.Claim;
import org.daybook.claim.Period;
import org.daybook.claim.Thing;
import org.jspecify.annotations.Nullable;

/**
 * Whether two figures can be compared. What cannot be compared is not compared; {@link #whyNot} gives the reason as a
 * sentence.
 */
final class Fit {

  private Fit() {}

  /** Why two claims cannot be compared; null where they can. */
  static @Nullable String whyNot(Claim one, Claim other) {
    String why = measures(one, other);
    why = why != null ? why : things(one, other);
    why = why != null ? why : groups(one, other);
    why = why != null ? why : fates(one, other);
    return why != null ? why : times(one, other);
  }

  /** Whether two claims are of one block and thing, whatever the outcome, group and time. */
  static boolean sameThing(Claim one, Claim other) {
    return measures(one, other) == null && things(one, other) == null;
  }

  /** Whether two claims have one group, or none. */
  static boolean sameGroup(Claim one, Claim other) {
    return groups(one, other) == null;
  }

  private static @Nullable String measures(Claim one, Claim other) {
    if (one.side() == null || other.side() == null) {
      Claim open = one.side() == null ? one : other;
      return "the text does not say whose " + Words.things(open) + " “" + open.quote() + "” is";
    }
    if (!one.side().equals(other.side())) {
      return "they are of two sides, " + one.side() + " and " + other.side();
    }
    if (!one.unit().equals(other.unit())) {
      return "they are in two units, " + one.unit() + " and " + other.unit();
    }
    return Objects.equals(Measure.of(one), Measure.of(other)) ? null : apart(one, other);
  }

  private static String apart(Claim one, Claim other) {
    return "they count two things, " + Words.things(one) + " and " + Words.things(other);
  }

  private static @Nullable String things(Claim one, Claim other) {
    return sameKind(one.thing(), other.thing()) ? null : apart(one, other);
  }

  /** Whether things are of one kind; a person may be a soldier or a civilian where the text leaves it open. */
  static boolean sameKind(Thing one, Thing other) {
    return one == other
        || one == Thing.PERSON && (other == Thing.SOLDIER || other == Thing.CIVILIAN)
        || other == Thing.PERSON && (one == Thing.SOLDIER || one == Thing.CIVILIAN);
  }

  private static @Nullable String groups(Claim one, Claim other) {
    return Objects.equals(Words.plain(one.group()), Words.plain(other.group()))
        ? null
        : "one is for " + scope(one) + ", the other for " + scope(other);
  }

  private static String scope(Claim claim) {
    return claim.group() == null ? "the whole" : claim.group();
  }

  private static @Nullable String fates(Claim one, Claim other) {
    return Fates.of(one.outcomes(), other.outcomes()) == Fates.APART
        ? "they say different things of them, "
            + Words.outcomes(one.outcomes())
            + " and "
            + Words.outcomes(other.outcomes())
        : null;
  }

  /** Why the times of two claims do not fit; null where they do. */
  static @Nullable String times(Claim one, Claim other) {
    Period a = one.time();
    Period b = other.time();
    if (a.kind() != b.kind()) {
      return "one is " + Words.kind(a.kind()) + ", the other " + Words.kind(b.kind());
    }
    boolean begun = a.from() == null || b.from() == null || Days.near(a.from(), b.from(), 1);
    boolean known = a.to() != null && b.to() != null;
    boolean fits =
        switch (a.kind()) {
          case TOTAL -> begun && (!known || Days.near(a.to(), b.to(), Days.ABOUT));
          case LEVEL -> !known || Days.near(a.to(), b.to(), Days.ABOUT);
          case DURING -> begun && (!known || Days.near(a.to(), b.to(), 1));
          case RATE -> a.per() == b.per() && overlap(a, b);
        };
    return fits ? null : "their times differ, " + Words.time(a) + " and " + Words.time(b);
  }

  /** Whether two stretches have a day in common, as far as their ends are known. */
  static boolean overlap(Period a, Period b) {
    boolean before = a.to() != null && b.from() != null && a.to().isBefore(b.from());
    boolean after = b.to() != null && a.from() != null && b.to().isBefore(a.from());
    return !before && !after;
  }

  /** Whether the ends of both times are known; where one is not, only the article can lay them side by side. */
  static boolean isTimed(Claim one, Claim other) {
    Period a = one.time();
    Period b = other.time();
    boolean ends = a.to() != null && b.to() != null;
    return switch (a.kind()) {
      case LEVEL, RATE -> ends;
      case TOTAL, DURING -> ends && a.from() != null && b.from() != null;
    };
  }

  /** Whether two figures may be weighed against each other: their times are known, or one article gives both. */
  static boolean sideBySide(Claim one, Claim other) {
    return times(one, other) == null && (isTimed(one, other) || one.doc().equals(other.doc()));
  }
}
