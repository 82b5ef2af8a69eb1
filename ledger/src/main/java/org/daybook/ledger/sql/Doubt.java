package org.daybook.ledger.sql;

import java.util.Set;
import org.daybook.claim.Claim;
import org.daybook.claim.Period;

/**
 * How doubtful a reading is, so that people review the most doubtful first: 0 where the sentence itself told everything,
 * more for each value that is missing or was carried over from the passage, the headline or what is usual.
 */
final class Doubt {

  /** What the rules are called, behind their colon, that take a value from outside the sentence. */
  private static final Set<String> FROM_AFAR =
      Set.of("passage", "home", "default", "near", "setting", "land", "again", "goes-on");

  private Doubt() {}

  static int of(Claim claim) {
    int doubt = 0;
    for (String rule : claim.evidence().rules()) {
      int colon = rule.indexOf(':');
      doubt += FROM_AFAR.contains(rule.substring(colon + 1)) ? 2 : 0;
    }
    doubt += claim.outcomes().isEmpty() ? 3 : 0;
    doubt += claim.side() == null ? 2 : 0;
    doubt += claim.time().to() == null && claim.time().kind() != Period.Kind.RATE ? 2 : 0;
    doubt += claim.stance() == Claim.Stance.DENIES ? 1 : 0;
    return doubt;
  }
}
