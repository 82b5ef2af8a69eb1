package org.daybook.compare;

import java.util.List;
import org.daybook.claim.Claim;

/**
 * What follows when claims are laid side by side. A finding never says who is right: it has the claims that it rests on,
 * its arithmetic, and one sentence that a reader can check by hand.
 */
public sealed interface Finding {

  /** The claims it is about, the first the one it starts from; none where it is about reference series alone. */
  List<Claim> claims();

  /** How it was worked out. */
  Arithmetic arithmetic();

  /** What it says, in one sentence. */
  String says();

  /** Its kind by name: {@code does-not-add-up}. */
  default String kind() {
    return FindingKinds.name(this);
  }

  /** A period that ends after the article, starts after it ends, and the like. */
  record ImpossibleTime(List<Claim> claims, Arithmetic arithmetic, String says)
      implements Finding {}

  /** A part larger than its whole. */
  record Exceeds(List<Claim> claims, Arithmetic arithmetic, String says) implements Finding {}

  /** A share, a sum, a rate times a time, or a total and its addition, that do not come out. */
  record DoesNotAddUp(List<Claim> claims, Arithmetic arithmetic, String says) implements Finding {}

  /** A running total that goes down. */
  record Falls(List<Claim> claims, Arithmetic arithmetic, String says) implements Finding {}

  /** Figures of claimants for the same thing at about the same time that cannot both be true. */
  record Rival(List<Claim> claims, Arithmetic arithmetic, String says) implements Finding {}

  /** A claimant rejects another's figure. */
  record Denied(List<Claim> claims, Arithmetic arithmetic, String says) implements Finding {}

  /** The headline's figure is not what the text gives. */
  record Headline(List<Claim> claims, Arithmetic arithmetic, String says) implements Finding {}

  /** Copies of one statement differ: a bound, an outcome, a hedge or a time changed or fell off. */
  record Drift(List<Claim> claims, Arithmetic arithmetic, String says) implements Finding {}

  /** A running total that stands still though one that contains it grew. */
  record Stalls(List<Claim> claims, Arithmetic arithmetic, String says) implements Finding {}

  /** A strength at two times against what was recruited and lost between them. */
  record Balance(List<Claim> claims, Arithmetic arithmetic, String says) implements Finding {}

  /** A share, a sum, a rate times a time, or a total and its addition, that come out. */
  record AddsUp(List<Claim> claims, Arithmetic arithmetic, String says) implements Finding {}

  /** Running totals or levels at two times or more: the change and its rate. */
  record Moves(List<Claim> claims, Arithmetic arithmetic, String says) implements Finding {}

  /** What two figures give together that neither says: a cost a head, a ratio. */
  record Implies(List<Claim> claims, Arithmetic arithmetic, String says) implements Finding {}

  /** Claimants who do not cite each other give figures that meet. */
  record Agrees(List<Claim> claims, Arithmetic arithmetic, String says) implements Finding {}

  /** Articles that pass on one statement of one claimant: one piece of evidence. */
  record SameOrigin(List<Claim> claims, Arithmetic arithmetic, String says) implements Finding {}
}
