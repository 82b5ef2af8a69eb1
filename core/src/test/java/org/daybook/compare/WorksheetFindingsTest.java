package org.daybook.compare;

import static org.daybook.compare.Sketch.say;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.daybook.claim.Bounds;
import org.daybook.claim.Claim;
import org.daybook.claim.Outcome;
import org.daybook.claim.Period.Per;
import org.daybook.claim.Thing;
import org.junit.jupiter.api.Test;

/** The worksheet and the findings cannot disagree: what a finding says cannot hold does not, what comes out does. */
class WorksheetFindingsTest {

  private static final int ROUNDS = 8000;

  @Test
  void theWorksheetSaysOfAFindingsClaimsWhatTheFindingSays() {
    Chance chance = new Chance(8);
    Map<String, Integer> met = new TreeMap<>();
    for (int i = 0; i < ROUNDS; i++) {
      for (Finding finding : Comparison.of(chance.claims(7))) {
        Class<? extends Verdict> expected = expected(finding);
        if (expected != null) {
          met.merge(finding.kind() + " " + finding.arithmetic().rule(), 1, Integer::sum);
          Verdict verdict = Worksheet.of(finding.claims());
          assertInstanceOf(expected, verdict, () -> finding.says() + "\n" + verdict);
        }
      }
    }
    for (String kind :
        List.of(
            "exceeds part-above-whole",
            "falls change-over-time",
            "rival intervals-apart",
            "adds-up share-of-a-whole",
            "denied intervals-meet",
            "agrees intervals-meet")) {
      assertTrue(met.getOrDefault(kind, 0) > 0, () -> "never met: " + kind + " in " + met);
    }
  }

  /** Sums come out too rarely by chance: half of these do. */
  @Test
  void sumsAndAdditionsComeOutInBothOrInNeither() {
    Random random = new Random(9);
    Map<String, Integer> met = new TreeMap<>();
    for (int i = 0; i < 300; i++) {
      int one = 1 + random.nextInt(500);
      int two = 1 + random.nextInt(500);
      int off = random.nextBoolean() ? 0 : random.nextInt(9) - 4;
      List<Claim> sum =
          List.of(
              say(one, 0).killed().sentence(0).done(),
              say(two, 20).of(Thing.SOLDIER, Outcome.WOUNDED).sentence(0).done(),
              say(one + two + off, 40).casualties().sentence(0).done());
      List<Claim> addition =
          List.of(
              say(1000 + one, 0).lost().at(Sketch.total("2024-06-10")).done(),
              say(10 + two, 20).lost().at(Sketch.during("2024-06-10", "2024-06-11")).done(),
              say(1010 + one + two + off, 40).lost().at(Sketch.total("2024-06-11")).done());
      List<Claim> rate =
          List.of(
              say(one, 0).lost().at(Sketch.rate(Per.DAY, "2024-05-01", "2024-05-31")).done(),
              say(31L * one + off, 20).lost().at(Sketch.during("2024-05-01", "2024-05-31")).done());
      for (Finding finding : Comparison.of(List.of(sum, addition, rate).get(random.nextInt(3)))) {
        Class<? extends Verdict> expected = expected(finding);
        if (expected != null) {
          met.merge(finding.kind() + " " + finding.arithmetic().rule(), 1, Integer::sum);
          Verdict verdict = Worksheet.of(finding.claims());
          assertInstanceOf(expected, verdict, () -> finding.says() + "\n" + verdict);
        }
      }
    }
    assertTrue(met.getOrDefault("adds-up rate-times-time", 0) > 20, met::toString);
    for (String kind : List.of("adds-up", "does-not-add-up")) {
      assertTrue(met.getOrDefault(kind + " sum-of-parts", 0) > 20, met::toString);
      assertTrue(met.getOrDefault(kind + " total-and-addition", 0) > 20, met::toString);
    }
  }

  private static Class<? extends Verdict> expected(Finding finding) {
    List<Claim> claims = finding.claims();
    if (claims.stream().anyMatch(c -> c.stance() == Claim.Stance.DENIES)) {
      return finding instanceof Finding.Denied && isOneFigure(claims)
          ? Verdict.Conflict.class
          : null;
    }
    if (finding instanceof Finding.AddsUp || finding instanceof Finding.Agrees) {
      return isOfItself(finding) ? null : Verdict.Holds.class;
    }
    return finding instanceof Finding.Exceeds && isOfNestedKinds(claims)
            || finding instanceof Finding.Falls && isOfOneKind(claims)
            || finding instanceof Finding.DoesNotAddUp && isExactSum(finding)
            || finding instanceof Finding.Rival && isOfOneTime(claims)
        ? Verdict.Conflict.class
        : null;
  }

  /** A figure that by its words is a share of another, and by all else that was read counts as much or more. */
  private static boolean isOfItself(Finding finding) {
    List<Claim> claims = finding.claims();
    return finding.arithmetic().rule().equals("share-of-a-whole")
        && Ties.shares(List.of(line(0, claims), line(1, claims))).isEmpty();
  }

  private static Line line(int number, List<Claim> claims) {
    return new Line(number, claims.get(number), false);
  }

  /** Open ends meet what is far away: who denies 2,100 lost does not deny that at least two were killed. */
  private static boolean isOneFigure(List<Claim> claims) {
    return claims.get(0).outcomes().equals(claims.get(1).outcomes())
        && claims.stream().allMatch(c -> c.bounds() instanceof Bounds.Exactly);
  }

  /** People who were lost are soldiers to the worksheet, as they are to running totals: children are not among them. */
  private static boolean isOfNestedKinds(List<Claim> claims) {
    return Kinds.isWithin(Kinds.of(claims.get(0)), Kinds.of(claims.get(1)));
  }

  private static boolean isOfOneKind(List<Claim> claims) {
    return Kinds.of(claims.get(0)) == Kinds.of(claims.get(1));
  }

  /** A rival of another date may be right about its own: totals grow. */
  private static boolean isOfOneTime(List<Claim> claims) {
    return claims.get(0).time().equals(claims.get(1).time());
  }

  /** The finding adds figures as printed; "about 10" and 20 may still be 30 and a half. */
  private static boolean isExactSum(Finding finding) {
    String rule = finding.arithmetic().rule();
    return (rule.equals("sum-of-parts") || rule.equals("total-and-addition"))
        && finding.claims().stream().noneMatch(Claim::approx);
  }
}
