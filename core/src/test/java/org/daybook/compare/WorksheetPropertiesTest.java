package org.daybook.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.daybook.claim.Bounds;
import org.daybook.claim.Claim;
import org.daybook.claim.Claim.Stance;
import org.daybook.compare.Verdict.Conflict;
import org.daybook.compare.Verdict.Holds;
import org.junit.jupiter.api.Test;

/** What must be so of any worksheet, on claims made up by chance. */
class WorksheetPropertiesTest {

  private static final int ROUNDS = 500;
  private static final int MOST = 7;

  private static boolean holds(List<Claim> claims) {
    return Worksheet.of(claims) instanceof Holds;
  }

  @Test
  void neitherAnswerIsRare() {
    Chance chance = new Chance(1);
    int holds = 0;
    for (int i = 0; i < ROUNDS; i++) {
      holds += holds(chance.claims(MOST)) ? 1 : 0;
    }
    assertTrue(holds > ROUNDS / 10 && holds < ROUNDS * 9 / 10, "hold: " + holds);
  }

  @Test
  void someOfWhatHoldsHoldsToo() {
    Chance chance = new Chance(2);
    for (int i = 0; i < ROUNDS; i++) {
      List<Claim> claims = chance.claims(MOST);
      List<Claim> some = chance.some(claims);
      assertTrue(!holds(claims) || holds(some), () -> Worksheet.of(some) + " of " + claims);
    }
  }

  @Test
  void theOrderOfTheClaimsDoesNotMatter() {
    Chance chance = new Chance(3);
    for (int i = 0; i < ROUNDS; i++) {
      List<Claim> claims = chance.claims(MOST);
      List<Claim> mixed = new ArrayList<>(claims);
      Collections.shuffle(mixed, chance.random());
      assertEquals(told(Worksheet.of(claims)), told(Worksheet.of(mixed)));
    }
  }

  /** A verdict without the claims' numbers. */
  private static List<Object> told(Verdict verdict) {
    if (verdict instanceof Conflict conflict) {
      return List.of(sorted(conflict.claims()), String.valueOf(conflict.change()));
    }
    Holds holds = (Holds) verdict;
    List<String> values =
        holds.example().stream().map(v -> v.claim().span() + " " + v.number()).sorted().toList();
    return List.of(values, sorted(holds.touching()));
  }

  private static List<String> sorted(List<Claim> claims) {
    return claims.stream().map(Claim::toString).sorted().toList();
  }

  @Test
  void swappingTheSidesSwapsTheSides() {
    Chance chance = new Chance(4);
    for (int i = 0; i < ROUNDS; i++) {
      List<Claim> claims = chance.claims(MOST);
      List<Claim> swapped =
          claims.stream()
              .map(c -> with(c, "AA".equals(c.side()) ? "BB" : "AA", c.bounds()))
              .toList();
      UnaryOperator<String> swap =
          text ->
              text.replace("side=AA", "side=?").replace("side=BB", "side=AA").replace("=?", "=BB");
      assertEquals(swap.apply(Worksheet.of(claims).toString()), Worksheet.of(swapped).toString());
    }
  }

  @Test
  void aConflictIsOneAndNoneOfItCanBeSpared() {
    Chance chance = new Chance(5);
    for (int i = 0; i < ROUNDS; i++) {
      if (Worksheet.of(chance.claims(MOST)) instanceof Conflict conflict) {
        assertTrue(!holds(conflict.claims()), conflict::toString);
        for (Claim spared : conflict.claims()) {
          List<Claim> rest = new ArrayList<>(conflict.claims());
          rest.remove(spared);
          assertTrue(holds(rest), conflict::toString);
        }
      }
    }
  }

  @Test
  void aChangeReconcilesAll() {
    Chance chance = new Chance(6);
    int changes = 0;
    for (int i = 0; i < ROUNDS; i++) {
      List<Claim> claims = chance.claims(MOST);
      if (Worksheet.of(claims) instanceof Conflict conflict && conflict.change() != null) {
        Change change = conflict.change();
        List<Claim> changed = new ArrayList<>(claims);
        boolean undated =
            change.what() == Change.What.PERIOD && change.reading().time().to() == null;
        int at = changed.indexOf(change.claim());
        // Of an unknown other time: nothing meets it, so it is as good as not there.
        if (undated) {
          changed.remove(at);
        } else {
          changed.set(at, change.reading());
        }
        assertTrue(holds(changed), conflict::toString);
        changes++;
      }
    }
    assertTrue(changes > ROUNDS / 10, "changes: " + changes);
  }

  @Test
  void anExampleIsOne() {
    Chance chance = new Chance(7);
    for (int i = 0; i < ROUNDS; i++) {
      if (Worksheet.of(chance.claims(MOST)) instanceof Holds holds) {
        List<Claim> exact = new ArrayList<>();
        for (Verdict.Value value : holds.example()) {
          Claim claim = value.claim();
          Exact number = value.number();
          assertEquals(claim.stance() == Stance.DENIES, number == null);
          if (number != null) {
            assertTrue(Amount.meant(claim).meets(Amount.of(number)), holds::toString);
            if (number.under().bitLength() == 1) {
              exact.add(
                  with(claim, claim.side(), new Bounds.Exactly(new BigDecimal(number.over()))));
            }
          }
        }
        assertTrue(holds(exact), holds::toString);
      }
    }
  }

  private static Claim with(Claim c, String side, Bounds bounds) {
    return new Claim(
        c.doc(),
        c.span(),
        c.quote(),
        bounds,
        c.approx(),
        c.unit(),
        c.thing(),
        c.outcomes(),
        side,
        c.group(),
        c.claimant(),
        c.relays(),
        c.stance(),
        c.hedge(),
        c.time(),
        c.evidence());
  }
}
