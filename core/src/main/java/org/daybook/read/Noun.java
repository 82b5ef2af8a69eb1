package org.daybook.read;

import java.util.Set;
import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.jspecify.annotations.Nullable;

/**
 * The noun phrase behind a figure: in {@code 12 wounded Ukrainian soldiers} soldiers, wounded, of Ukraine.
 *
 * @param to the token behind it
 * @param thing what is counted; null where no noun is there or it is not known
 * @param outcomes what the phrase itself says happened; empty if nothing
 * @param side whose it says they are; null if it does not
 * @param kind what was found
 * @param described whether the outcomes are an adjective's before the noun: {@code 12 wounded soldiers}, not {@code 12 dead}
 */
record Noun(
    int to,
    @Nullable Thing thing,
    Set<Outcome> outcomes,
    @Nullable String side,
    Kind kind,
    boolean described) {

  /** What stands behind the figure. */
  enum Kind {
    /** A noun of the lexicon. */
    KNOWN,
    /** A noun that makes the figure no claim: {@code 12 years}. */
    EXCLUDED,
    /** Words that the lexicon does not know. */
    UNKNOWN,
    /** Nothing: {@code killed 12 and wounded 30}. */
    NONE,
    /** A word that points back: {@code 114 of them}, {@code 12 others}. */
    POINTING
  }
}
