package org.daybook.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.daybook.claim.Claim;
import org.daybook.compare.Verdict.Search;
import org.jspecify.annotations.Nullable;

/**
 * Answers whether claims can all be true: 300,000 killed and 250,000 killed or wounded, of one side and time, cannot. A pure
 * function; neither the order of the claims nor who makes them changes the answer.
 */
public final class Worksheet {

  /** So many claims fit on a worksheet. */
  public static final int MOST = 60;

  private Worksheet() {}

  /** The verdict on some claims; throws {@link IllegalArgumentException} beyond {@link #MOST} of them. */
  public static Verdict of(List<Claim> claims) {
    if (claims.size() > MOST) {
      throw new IllegalArgumentException(
          "a worksheet takes " + MOST + " claims at most, not " + claims.size());
    }
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      lines.add(new Line(i, claims.get(i), false));
    }
    lines.sort(Comparator.comparing(Line::claim, Comparison.BY_PLACE));
    try {
      Culprits culprits = Culprits.of(lines);
      return culprits.lines().isEmpty() ? holds(lines) : conflict(lines, culprits);
    } catch (Effort.Spent e) {
      return new Verdict.Unsettled(Effort.MOST);
    }
  }

  /** What a claim says, as an interval: {@code 245,000 to 255,000} of {@code around 250,000}. */
  public static String says(Claim claim) {
    String says = Words.amount(Amount.meant(claim));
    return claim.bounds().strict()
        ? says.replace("at least", "more than").replace("at most", "fewer than")
        : says;
  }

  /** A number in words: {@code 1,380}; what is no whole number with three digits that count. */
  public static String number(Exact number) {
    return Words.number(number);
  }

  private static Verdict holds(List<Line> lines) {
    Proof.Example proof = new Proof(new Effort()).example(lines);
    List<Verdict.Value> example = new ArrayList<>();
    for (Line line : inOrder(lines)) {
      example.add(new Verdict.Value(line.claim(), proof.values().get(line)));
    }
    return new Verdict.Holds(example, claims(proof.touching()));
  }

  private static Verdict conflict(List<Line> lines, Culprits culprits) {
    Refutation refutation = new Proof(new Effort()).refute(culprits.lines());
    List<String> because = refutation == null ? List.of() : Because.of(refutation);
    Set<Search> stopped = EnumSet.noneOf(Search.class);
    if (!culprits.fewest()) {
      stopped.add(Search.CONFLICT);
    }
    Change change = null;
    try {
      change = change(lines, culprits.lines(), new Proof(new Effort()));
    } catch (Effort.Spent e) {
      stopped.add(Search.CHANGE);
    }
    return new Verdict.Conflict(claims(culprits.lines()), because, change, stopped);
  }

  private static @Nullable Change change(List<Line> lines, List<Line> culprits, Proof proof) {
    if (culprits.stream().anyMatch(Line::denies)) {
      // Who denies a figure denies it in any reading.
      return null;
    }
    // Whatever is left in conflict after one change is tried first with the next: it is far
    // smaller.
    List<List<Line>> conflicts = new ArrayList<>(List.of(culprits));
    for (Rereading other : Rereading.of(culprits)) {
      if (conflicts.stream().allMatch(few -> proof.holds(with(few, other.line())))) {
        Refutation left = proof.refute(with(lines, other.line()));
        if (left == null) {
          return other.change();
        }
        List<Integer> numbers = left.lines().stream().map(Line::number).toList();
        conflicts.add(lines.stream().filter(line -> numbers.contains(line.number())).toList());
      }
    }
    return null;
  }

  private static List<Line> with(List<Line> lines, Line other) {
    return lines.stream().map(line -> line.number() == other.number() ? other : line).toList();
  }

  private static List<Line> inOrder(List<Line> lines) {
    return lines.stream().sorted(Comparator.comparing(Line::number)).toList();
  }

  private static List<Claim> claims(List<Line> lines) {
    return inOrder(lines).stream().map(Line::claim).toList();
  }
}
