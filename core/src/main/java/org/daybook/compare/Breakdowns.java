package org.daybook.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.daybook.claim.Claim;
import org.daybook.claim.Claim.Stance;
import org.daybook.text.Span;

/**
 * Figures that one sentence gives side by side: of {@code nine children and 14 others} neither is the toll, which is 23.
 * Whose they are does not matter, nine villagers and five rebels are 14 dead.
 */
final class Breakdowns {

  /** Of more figures in one sentence, it is a list of other things. */
  private static final int MOST = 6;

  private record Sentence(String doc, Span span) {}

  private final Map<Sentence, List<Claim>> sentences = new HashMap<>();

  Breakdowns(Collection<Claim> claims) {
    for (Claim c : claims) {
      if (c.stance() == Stance.ASSERTS && c.unit().equals("count")) {
        sentences
            .computeIfAbsent(
                new Sentence(c.doc(), c.evidence().sentence()), key -> new ArrayList<>())
            .add(c);
      }
    }
  }

  private List<Claim> beside(Claim c) {
    List<Claim> beside =
        new ArrayList<>(
            sentences.getOrDefault(new Sentence(c.doc(), c.evidence().sentence()), List.of()));
    beside.removeIf(
        other ->
            other == c
                || other.thing().isPeople() != c.thing().isPeople()
                || !other.outcomes().equals(c.outcomes())
                || Amount.printed(other).figure() == null);
    return beside.size() > MOST ? List.of() : beside;
  }

  /** Whether a figure is a part of what its sentence tells: more stand beside it, who are no larger kind that holds it. */
  boolean isPart(Claim c) {
    Exact figure = Amount.printed(c).figure();
    return figure != null
        && beside(c).stream()
            .anyMatch(
                other ->
                    figure.compareTo(figure(other)) < 0
                        && !Kinds.isWithin(Kinds.of(c), Kinds.of(other)));
  }

  /** Whether a figure and some of those beside it make another's: nine and 14 make 23. */
  boolean makes(Claim c, Claim whole) {
    Exact figure = Amount.printed(c).figure();
    Exact made = Amount.printed(whole).figure();
    return figure != null && made != null && makes(figure, beside(c), 0, made);
  }

  private static boolean makes(Exact sum, List<Claim> beside, int from, Exact made) {
    for (int i = from; i < beside.size(); i++) {
      Exact more = sum.plus(figure(beside.get(i)));
      if (more.equals(made) || makes(more, beside, i + 1, made)) {
        return true;
      }
    }
    return false;
  }

  private static Exact figure(Claim c) {
    return Objects.requireNonNull(Amount.printed(c).figure());
  }
}
