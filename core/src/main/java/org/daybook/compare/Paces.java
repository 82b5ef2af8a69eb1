package org.daybook.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.daybook.claim.Claim;
import org.daybook.claim.Claim.Stance;
import org.daybook.claim.Period.Kind;

/** Holds rates against the pace at which totals grew. */
final class Paces {

  /** A rate is held against so many moves, the nearest in time. */
  private static final int MOVES = 3;

  private Paces() {}

  /** Holds each rate against the pace at which totals grew. */
  static void againstMoves(List<Claim> block, List<Move> moves, Consumer<Finding> found) {
    Map<String, List<Move>> byScope = new TreeMap<>();
    for (Move move : moves) {
      byScope.computeIfAbsent(scope(move.last()), s -> new ArrayList<>()).add(move);
    }
    for (Claim rate : block) {
      if (rate.time().kind() == Kind.RATE && rate.stance() == Stance.ASSERTS) {
        List<Move> near = byScope.getOrDefault(scope(rate), List.of());
        near.stream()
            .filter(move -> isAt(rate, move))
            .filter(
                move ->
                    Fates.areWeighed(rate.outcomes(), move.last().outcomes())
                        && Fit.sameThing(rate, move.last()))
            .filter(
                move ->
                    !rate.doc().equals(move.last().doc())
                        || !rate.claimant().equals(move.last().claimant()))
            .limit(MOVES)
            .forEach(move -> against(rate, move, found));
      }
    }
  }

  private static String scope(Claim claim) {
    return Words.plain(claim.group()) + Fates.isLossAsWhole(claim.outcomes());
  }

  /** Whether a rate is of the time of a move; where its own time is not known, it may be. */
  private static boolean isAt(Claim rate, Move move) {
    LocalDate day = Days.of(rate);
    LocalDate from = Objects.requireNonNull(move.first().time().to());
    LocalDate to = Objects.requireNonNull(move.last().time().to());
    return day == null || !day.isBefore(from) && !day.isAfter(to.plusDays(Days.ABOUT));
  }

  private static void against(Claim rate, Move move, Consumer<Finding> found) {
    Amount aMonth = move.aMonth();
    Amount said = Pace.aMonth(rate, Amount.meant(rate));
    if (!aMonth.isClosed() || !said.isClosed() || !said.meets(aMonth)) {
      return;
    }
    Arithmetic.Sum sum =
        Arithmetic.by("pace-of-a-total").figure("said", Amount.printed(rate), Pace.unit(rate));
    move.into(sum, rate.unit());
    found.accept(
        new Finding.AddsUp(
            List.of(move.first(), move.last(), rate),
            sum.done(),
            "The pace at which the figures of "
                + Words.claimant(move.last())
                + " grew, about "
                + Words.about(aMonth)
                + " a month as printed, meets “"
                + rate.quote()
                + "” a "
                + Pace.per(rate)
                + " by "
                + Words.claimant(rate)
                + (Days.of(rate) == null ? " (undated)." : ".")));
  }
}
