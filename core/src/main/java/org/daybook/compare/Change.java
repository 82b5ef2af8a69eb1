package org.daybook.compare;

import org.daybook.claim.Claim;

/**
 * Another reading of one claim: {@code “250,000”} read as at most 250,000.
 *
 * @param claim the claim as it was read
 * @param what what is read otherwise
 * @param reading the claim as it would be read; where its time would be unknown, with a time without days
 * @param from how it was read, in words: {@code killed}
 * @param to how it would be read: {@code killed or wounded}
 */
public record Change(Claim claim, What what, Claim reading, String from, String to) {

  /** What may be read otherwise. */
  public enum What {
    BOUND,
    OUTCOME,
    PERIOD;

    /** The name in a record: {@code bound}. */
    public String label() {
      return switch (this) {
        case BOUND -> "bound";
        case OUTCOME -> "outcome";
        case PERIOD -> "period";
      };
    }
  }

  /** The change in words: {@code “250,000” read as at most 250,000 instead of 250,000}. */
  public String says() {
    return "“" + claim.quote() + "” read as " + to + " instead of " + from;
  }
}
