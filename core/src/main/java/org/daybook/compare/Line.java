package org.daybook.compare;

import java.util.Objects;
import org.daybook.claim.Bounds;
import org.daybook.claim.Claim;
import org.daybook.claim.Claim.Stance;
import org.daybook.claim.Period;
import org.daybook.claim.Period.Kind;

/**
 * A line of a worksheet: a claim under its number, {@code [2]}.
 *
 * @param number its place on the worksheet, from 0
 * @param loose whether its time is taken to be another than any told
 */
record Line(int number, Claim claim, boolean loose) {

  /** A smaller figure of an unknown day may be another event's. */
  private static final Exact TELLING = Exact.of(100);

  /** Its name on the worksheet: {@code [2]}. */
  String name() {
    return "[" + (number + 1) + "]";
  }

  boolean denies() {
    return claim.stance() == Stance.DENIES;
  }

  /** The group, by a name to compare by, and the event where its article tells of several; empty for the whole. */
  String group() {
    String group = Objects.requireNonNullElse(Words.plain(claim.group()), "");
    String event = claim.time().kind() == Kind.DURING ? Events.name(claim) : null;
    return event == null ? group : group + " " + event;
  }

  /** Whether both ends of its time are known, in their order. */
  boolean isBounded() {
    Period time = claim.time();
    return !loose
        && time.from() != null
        && time.to() != null
        && !time.from().isAfter(time.to())
        && time.kind() != Kind.LEVEL;
  }

  /** Whether it is of the past day or night: two days are told, one of them is meant. */
  boolean isOvernight() {
    Period time = claim.time();
    return isBounded()
        && time.kind() == Kind.DURING
        && Objects.requireNonNull(time.from()).plusDays(1).equals(time.to());
  }

  /** What it says, strictly: more than 500 soldiers are 501 at least. Without rounding words the same as meant. */
  Amount strictly() {
    Amount meant = Amount.meant(claim);
    Bounds bounds = claim.bounds();
    if (!bounds.strict() || !claim.unit().equals("count")) {
      return meant;
    }
    return meant.low() != null
        ? new Amount(meant.low().plus(Exact.ONE), null)
        : new Amount(null, Objects.requireNonNullElse(meant.high(), Exact.ZERO).minus(Exact.ONE));
  }

  /** Whether two lines whose times are not fully known are still of one time: one article says both of the same. */
  boolean isOfOneTime(Line other) {
    Period time = claim.time();
    if (loose
        || other.loose
        || !claim.doc().equals(other.claim.doc())
        || !Events.mayBeOne(claim, other.claim)
        || !time.equals(other.claim.time())) {
      return false;
    }
    boolean placed = claim.group() != null && other.claim.group() != null;
    boolean begun = time.kind() == Kind.TOTAL && time.from() != null;
    return time.kind() == Kind.RATE
        || time.kind() == Kind.LEVEL
        || begun
        || placed
        || isTelling() && other.isTelling()
        || claim.evidence().sentence().equals(other.claim.evidence().sentence());
  }

  private boolean isTelling() {
    Exact figure = Amount.printed(claim).figure();
    return figure == null || figure.compareTo(TELLING) >= 0;
  }
}
