package org.daybook.ledger;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.daybook.ledger.KeptClaim.State;
import org.jspecify.annotations.Nullable;

/**
 * Which claims are wanted; null asks nothing. {@code Filter.ALL.withSide("RU").withThing(Thing.TANK)} are those about
 * Russia's tanks.
 *
 * @param doc of this document
 * @param side of this side: {@code RU}
 * @param thing of this thing
 * @param outcome with this outcome among its own
 * @param claimant given by this claimant, under this name, one that is an alias of it, or one of the same standing
 * @param since for a time that ends on this day or later; of totals and levels the day they hold for
 * @param until for a time that begins on this day or before
 * @param text whose sentence has all these words, in any order; {@code "winter offensive"} in quotes in this order, {@code
 *     offens*} any that begin so
 * @param states in one of these states
 * @param limit at most so many, from the first on; 0 is no limit
 * @param byDoubt the most doubtful first, not in the order of articles and their texts
 */
public record Filter(
    @Nullable String doc,
    @Nullable String side,
    @Nullable Thing thing,
    @Nullable Outcome outcome,
    @Nullable String claimant,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    @Nullable String text,
    Set<State> states,
    int limit,
    boolean byDoubt) {

  /** All claims that hold: those that no person rejected. */
  public static final Filter ALL =
      new Filter(
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          EnumSet.complementOf(EnumSet.of(State.REJECTED)),
          0,
          false);

  /** Copies the states. */
  public Filter {
    states = Set.copyOf(states);
    if (limit < 0) {
      throw new IllegalArgumentException("a limit below zero: " + limit);
    }
  }

  /** Of this document. */
  public Filter withDoc(@Nullable String wanted) {
    return new Filter(
        wanted, side, thing, outcome, claimant, since, until, text, states, limit, byDoubt);
  }

  /** Of this side. */
  public Filter withSide(@Nullable String wanted) {
    return new Filter(
        doc, wanted, thing, outcome, claimant, since, until, text, states, limit, byDoubt);
  }

  /** Of this thing. */
  public Filter withThing(@Nullable Thing wanted) {
    return new Filter(
        doc, side, wanted, outcome, claimant, since, until, text, states, limit, byDoubt);
  }

  /** With this outcome. */
  public Filter withOutcome(@Nullable Outcome wanted) {
    return new Filter(
        doc, side, thing, wanted, claimant, since, until, text, states, limit, byDoubt);
  }

  /** By this claimant. */
  public Filter withClaimant(@Nullable String wanted) {
    return new Filter(
        doc, side, thing, outcome, wanted, since, until, text, states, limit, byDoubt);
  }

  /** For this time. */
  public Filter withTime(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new Filter(
        doc, side, thing, outcome, claimant, first, last, text, states, limit, byDoubt);
  }

  /** With these words. */
  public Filter withText(@Nullable String wanted) {
    return new Filter(
        doc, side, thing, outcome, claimant, since, until, wanted, states, limit, byDoubt);
  }

  /** In these states. */
  public Filter withStates(Set<State> wanted) {
    return new Filter(
        doc, side, thing, outcome, claimant, since, until, text, wanted, limit, byDoubt);
  }

  /** At most so many. */
  public Filter withLimit(int most) {
    return new Filter(
        doc, side, thing, outcome, claimant, since, until, text, states, most, byDoubt);
  }

  /** The most doubtful first. */
  public Filter mostDoubtfulFirst() {
    return new Filter(doc, side, thing, outcome, claimant, since, until, text, states, limit, true);
  }
}
