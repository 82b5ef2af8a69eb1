package org.daybook.ledger;

/**
 * What became of an article that was handed in.
 *
 * @param version the version that the ledger has of it now, under the ledger's id for it
 * @param outcome whether it was new
 */
public record Receipt(ArticleVersion version, Outcome outcome) {

  /** Whether an article was new to the ledger. */
  public enum Outcome {
    /** A document that it did not have. */
    NEW,
    /** Another version of a document that it had. */
    CHANGED,
    /** It had this version already. */
    KNOWN
  }
}
