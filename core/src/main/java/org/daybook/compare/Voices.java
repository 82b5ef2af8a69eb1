package org.daybook.compare;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.daybook.claim.Claim;
import org.jspecify.annotations.Nullable;

/**
 * Whether two speakers are two: {@code medics} and {@code Palestinian medics}, or an observatory and the man who speaks for
 * it, may be one, told under two descriptions.
 */
final class Voices {

  /** The rule of the reader that found a headline's speaker elsewhere in the text. */
  private static final String BORROWED = "claimant:said-again";

  /** The rule of the reader that took a speaker over from the sentence before. */
  private static final String GOES_ON = "claimant:goes-on";

  /** {@code Hamas-run}, {@code rebel-held}. */
  private static final Set<String> RUN = Set.of("run", "controlled", "held", "ruled");

  private Voices() {}

  /** Whether a claim is its speaker's own word, said where the figure stands: no headline, no speaker found elsewhere. */
  static boolean isOwnWord(Claim c) {
    return !c.evidence().headline() && !c.evidence().rules().contains(BORROWED);
  }

  /** Whether a claim's own sentence says whose word it is. */
  private static boolean isSaidThere(Claim c) {
    return isOwnWord(c) && !c.evidence().rules().contains(GOES_ON);
  }

  /**
   * Whether a speaker has a name or an office that could be asked: {@code NATO}, {@code hospital source in Hassakeh}; not
   * {@code officials} or {@code Witnesses}.
   */
  static boolean isNamed(Claim c) {
    return c.evidence().standing().side() != null
        || c.claimant().chars().skip(1).anyMatch(Character::isUpperCase);
  }

  /** Whether a name is more than whose it is and what it is: {@code Associated Press}; not {@code U.S. think tank}. */
  private static boolean isProper(Claim c) {
    int space = c.claimant().indexOf(' ');
    return space < 0 || c.claimant().chars().skip(space).anyMatch(Character::isUpperCase);
  }

  /**
   * Whether the words of one name are all in the other, {@code activists} and {@code local activists}, once it is left out
   * where a body is and who runs it: {@code health ministry in Hamas-run Gaza} and {@code Gaza's health ministry} are one.
   */
  static boolean mayBeOne(Claim a, Claim b) {
    Set<String> one = words(a);
    Set<String> other = words(b);
    boolean within = one.containsAll(other) || other.containsAll(one);
    if (isRun(a) || isRun(b)) {
      return within || isOneBody(a, b);
    }
    return within && (!areOfTwoSides(a, b) || isNamedAfter(a, other) || isNamedAfter(b, one));
  }

  /** {@code Hamas-run}, {@code rebel-held}: words that say who holds a body's land. */
  private static boolean isRun(Claim c) {
    return words(c).stream().anyMatch(RUN::contains);
  }

  /** Whether two of whom one is under somebody's rule are called the same beyond one article, whosever they are said to be. */
  private static boolean isOneBody(Claim a, Claim b) {
    return a.evidence().standing().name().equals(b.evidence().standing().name());
  }

  /** Whether a name has the other's party in it: {@code Hamas} and {@code Hamas-run health ministry}. */
  private static boolean isNamedAfter(Claim c, Set<String> name) {
    String side = c.evidence().standing().side();
    return side != null && name.contains(side);
  }

  private static Set<String> words(Claim c) {
    return new HashSet<>(Arrays.asList(String.valueOf(Words.plain(c.claimant())).split("[ -]+")));
  }

  /**
   * Whether two who say the same surely do not say it after each other: they speak for two sides, or their figures differ.
   * Whoever speaks for one side speaks with one voice, unless each gives ends of its own to a figure.
   */
  static boolean areIndependent(Claim a, Claim b) {
    @Nullable String one = a.evidence().standing().side();
    boolean oneVoice = one != null && one.equals(b.evidence().standing().side());
    boolean closed = Amount.printed(a).isClosed() && Amount.printed(b).isClosed();
    boolean differ =
        !Objects.equals(Amount.printed(a).figure(), Amount.printed(b).figure())
            || Amount.printed(a).figure() == null && !Amount.printed(a).equals(Amount.printed(b));
    return isNamed(a)
        && isNamed(b)
        && isSaidThere(a)
        && isSaidThere(b)
        && (areOfTwoSides(a, b) || differ && (closed || !oneVoice) && isProper(a) && isProper(b));
  }

  /** Whether they speak for two sides. */
  static boolean areOfTwoSides(Claim a, Claim b) {
    @Nullable String one = a.evidence().standing().side();
    @Nullable String other = b.evidence().standing().side();
    return one != null && other != null && !one.equals(other);
  }
}
