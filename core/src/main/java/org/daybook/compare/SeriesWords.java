package org.daybook.compare;

import java.time.LocalDate;
import java.util.Objects;
import org.daybook.claim.Claim;

/** The words of findings about a reference series: {@code 1,008,240 of 19 June 2025}. */
final class SeriesWords {

  private SeriesWords() {}

  /** A claim's figure with its time: {@code General Staff: “217,440” soldiers lost (RU) since 1 January 2025}. */
  static String figure(Claim claim) {
    LocalDate from = claim.time().from();
    LocalDate to = claim.time().to();
    String since = from == null ? "" : (to == null ? " since " : " from ") + Words.day(from);
    String until = to == null ? "" : (from == null ? " up to " : " to ") + Words.day(to);
    return Words.claim(claim) + since + until;
  }

  /** {@code the General Staff of Ukraine's}. */
  static String whose(String claimant) {
    return (claimant.startsWith("the ") ? "" : "the ")
        + claimant
        + (claimant.endsWith("s") ? "'" : "'s");
  }

  /** {@code 19 June 2025, 1,008,240}. */
  static String total(LocalDate day, Exact total) {
    return Words.day(day) + " (" + Words.number(total) + ")";
  }

  /** What the series counts, where the claim says something else of them; empty where it says the same. */
  static String other(Claim claim, Series series) {
    boolean same =
        claim.outcomes().equals(series.outcomes()) && Objects.equals(claim.thing(), series.thing());
    return same ? "" : ", a series of " + series.what();
  }
}
