package org.daybook.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.daybook.claim.Claim;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every side is treated by the same rules: exchange the sides, and the findings are exchanged. */
class SwapTest {

  private static final Map<String, String> OTHER = Map.of("RU", "UA", "UA", "RU");

  @Test
  void exchangedSidesGiveExchangedFindings() {
    List<Claim> claims = ClaimsTable.load("five-articles.tsv");
    List<Claim> exchanged = claims.stream().map(SwapTest::exchanged).toList();
    assertEquals(
        Comparison.of(claims).stream().map(f -> f.kind() + exchanged(f.says())).sorted().toList(),
        Comparison.of(exchanged).stream().map(f -> f.kind() + f.says()).sorted().toList());
  }

  private static String exchanged(String says) {
    return says.replaceAll("\\bRU\\b", "#").replaceAll("\\bUA\\b", "RU").replace("#", "UA");
  }

  private static @Nullable String side(@Nullable String side) {
    return side == null ? null : OTHER.getOrDefault(side, side);
  }

  private static Claim exchanged(Claim c) {
    Claim.Standing standing = c.evidence().standing();
    Claim.Evidence evidence =
        c.evidence().withStanding(new Claim.Standing(side(standing.side()), standing.name()));
    return c.ofSide(side(c.side())).placed(c.doc(), c.span(), c.quote(), evidence);
  }
}
