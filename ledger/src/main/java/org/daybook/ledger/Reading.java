package org.daybook.ledger;

import java.util.List;
import org.daybook.claim.Claim;
import org.daybook.ledger.json.ClaimJson;

/**
 * What a reader read in an article's version. A version has one reading a reader; a better reader adds a further one.
 *
 * @param version the article version's id
 * @param reader the reader's version: {@code en-0f3c9a417b52}
 * @param claims the claims, in text order; may be none
 */
public record Reading(String version, String reader, List<Claim> claims) implements Entry {

  /** Copies the claims. */
  public Reading {
    claims = List.copyOf(claims);
  }

  /** By version, reader and claims. */
  @Override
  public String id() {
    return Hash.of("reading", version, reader, claimsHash());
  }

  @Override
  public String kind() {
    return "reading";
  }

  /** The hash of the claims' lines; readings that agree share it. */
  public String claimsHash() {
    return Hash.of("claims", claims.stream().map(ClaimJson::line).toArray());
  }
}
