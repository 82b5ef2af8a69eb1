package org.daybook.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.daybook.claim.Claim;
import org.daybook.ledger.json.ClaimJson;
import org.jspecify.annotations.Nullable;

/** How a claim's values are written in a record, the same in JSON and in CSV. */
final class Fields {

  private Fields() {}

  /** A number, exact and without an exponent: {@code 12800000000}, {@code 12.2}; null stays null. */
  static @Nullable String number(@Nullable BigDecimal number) {
    return ClaimJson.number(number);
  }

  /** A day: {@code 2025-06-12}; null stays null. */
  static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  /** The outcomes by name, sorted by name: {@code killed}, {@code wounded}. */
  static List<String> outcomes(Claim claim) {
    return ClaimJson.outcomes(claim);
  }

  /** The band of the claimant's hedge; null if there is none. */
  static @Nullable String hedge(Claim claim) {
    return claim.hedge() == null ? null : claim.hedge().label();
  }

  /** What a rate is per; null for what is no rate. */
  static @Nullable String per(Claim claim) {
    return claim.time().per() == null ? null : claim.time().per().label();
  }

  /** The share of a whole that the figure is said to be, as printed; null if none. */
  static @Nullable String share(Claim claim) {
    return claim.evidence().share() == null ? null : claim.evidence().share().words();
  }

  /** The share in percent; null if none. */
  static @Nullable String sharePercent(Claim claim) {
    return claim.evidence().share() == null ? null : number(claim.evidence().share().percent());
  }
}
