package org.daybook.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.daybook.claim.Claim;
import org.daybook.claim.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * One statement of one claimant, in all the copies that pass it on: forty reprints are one statement, counted once.
 *
 * @param speaker who made it, the same in every article
 * @param copies its claims, in the order of articles and text
 * @param best the copy that tells most
 */
record Statement(String speaker, List<Claim> copies, Claim best) {

  /** The fullest copy first: no headline, with both ends, the narrowest, hedged; then by article and place. */
  private static final Comparator<Claim> FULLEST =
      Comparator.comparing((Claim c) -> c.evidence().headline())
          .thenComparing(c -> !Amount.meant(c).isClosed())
          .thenComparing(Statement::width)
          .thenComparing(c -> c.hedge() == null)
          .thenComparing(Claim::doc)
          .thenComparing(c -> c.span().start());

  Statement {
    copies = List.copyOf(copies);
  }

  /** The statement that these claims of one speaker are copies of; there is at least one. */
  static Statement of(String speaker, List<Claim> copies) {
    return new Statement(speaker, copies, copies.stream().min(FULLEST).orElseThrow());
  }

  /** By the place of its best copy: statements are asked for often, and all their words would be gone through. */
  @Override
  public int hashCode() {
    return best.doc().hashCode() * 31 + best.span().start();
  }

  private static Exact width(Claim claim) {
    Amount meant = Amount.meant(claim);
    return meant.low() == null || meant.high() == null
        ? Exact.ZERO
        : meant.high().minus(meant.low());
  }

  /** Who speaks, under a name that holds in every article; the article's own voice is the article's alone. */
  static String speaker(Claim claim) {
    Claim.Standing standing = claim.evidence().standing();
    return claim.claimant().equals(Claim.PUBLISHER)
        ? Claim.PUBLISHER + " " + claim.doc()
        : (standing.side() == null ? "" : standing.side()) + " " + standing.name();
  }

  /** Whether an article says it in its own voice. */
  boolean isPublishers() {
    return speaker.startsWith(Claim.PUBLISHER + " ");
  }

  /** The copy of an article that tells most; null where the article has none. */
  @Nullable Claim in(String doc) {
    return copies.stream().filter(c -> c.doc().equals(doc)).min(FULLEST).orElse(null);
  }

  /** The copy with these outcomes that tells most; null where there is none. */
  @Nullable Claim with(Set<Outcome> outcomes) {
    return copies.stream().filter(c -> c.outcomes().equals(outcomes)).min(FULLEST).orElse(null);
  }

  /** The articles that have it. */
  Set<String> docs() {
    Set<String> docs = new TreeSet<>();
    copies.forEach(copy -> docs.add(copy.doc()));
    return docs;
  }
}
