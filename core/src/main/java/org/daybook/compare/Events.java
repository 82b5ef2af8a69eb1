package org.daybook.compare;

import java.util.Objects;
import org.daybook.claim.Claim;
import org.daybook.claim.Period.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Which event a figure is of, where its article tells of several at one place and time: the reader numbers them. Two strikes
 * of one day in one town are two matters, whoever tells of them.
 */
final class Events {

  /** The rule of the reader that numbered an event, before the number. */
  private static final String NUMBERED = "event:";

  private Events() {}

  /** Whether two figures may be of one event; of those that an article numbers, only figures of one number are. */
  static boolean mayBeOne(Claim a, Claim b) {
    boolean told = a.time().kind() == Kind.DURING && b.time().kind() == Kind.DURING;
    return !told
        || a.evidence().sentence().equals(b.evidence().sentence()) && a.doc().equals(b.doc())
        || Objects.equals(name(a), name(b));
  }

  /** The event's name across articles, {@code event 2 of harbour}; null where the article tells of one at that place and time. */
  static @Nullable String name(Claim c) {
    for (String rule : c.evidence().rules()) {
      if (rule.startsWith(NUMBERED)) {
        return "event " + rule.substring(NUMBERED.length()) + " of " + c.doc();
      }
    }
    return null;
  }
}
