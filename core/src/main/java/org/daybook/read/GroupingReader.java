package org.daybook.read;

import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.GroupingName;
import org.daybook.mention.QuantityMention;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds the force grouping under which a staff tallies ({@code the Tsentr battlegroup has repelled 31 counterattacks}), or the
 * unit that those counted belong to.
 */
final class GroupingReader {

  private final Marks marks;
  private final Tokens t;
  private final UnitReader units;
  private @Nullable String passage;
  private int paragraph = -1;

  GroupingReader(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
    this.units = new UnitReader(marks);
  }

  /** Goes on to the next sentence, which keeps the grouping of the last, ends it or names another. */
  void enter(Line line) {
    boolean goesOn =
        line.paragraph() == paragraph
            || line.headline()
            || !t.is(line.from(), "in", "additionally", "overall", "also");
    String own = before(line.to(), line.from());
    passage = own != null ? own : goesOn ? passage : null;
    paragraph = line.paragraph();
  }

  /** The grouping of a figure of the sentence last entered; null if none. */
  @Nullable String of(Draft d) {
    if (d.thing == Thing.MONEY || d.outcomes.contains(Outcome.INTERCEPTED)) {
      return units.of(d);
    }
    if (isSum(d)) {
      return null;
    }
    String own = behind(d);
    own = own != null ? own : units.of(d);
    own = own != null ? own : before(d.figure.from(), d.line.from());
    if (own != null) {
      return own;
    }
    boolean lost =
        d.outcomes.contains(Outcome.LOST)
            || d.outcomes.contains(Outcome.DESTROYED)
            || d.outcomes.contains(Outcome.KILLED);
    return lost ? passage : null;
  }

  /** {@code lost 970 soldiers in battles with the eastern group}, but not past {@code while} or the next figure. */
  private @Nullable String behind(Draft d) {
    int next = d.line.to();
    for (QuantityMention other : d.line.figures()) {
      next = other.from() > d.figure.from() ? Math.min(next, other.from()) : next;
    }
    for (int i = d.figure.to(); i < next && !t.is(i, "while", "whereas", ";"); i++) {
      if (name(i) != null) {
        return name(i);
      }
    }
    return null;
  }

  /** {@code Losses came to 1,310: up to 220 were killed by Battlegroup North}: of all the groupings together. */
  private boolean isSum(Draft d) {
    for (int i = d.figure.to(); i < d.line.to(); i++) {
      if (t.is(i, ":")) {
        return before(i, d.line.from()) == null && before(d.line.to(), i) != null;
      }
    }
    return false;
  }

  private @Nullable String before(int to, int from) {
    for (int i = to - 1; i >= from; i--) {
      if (name(i) != null) {
        return name(i);
      }
    }
    return null;
  }

  private @Nullable String name(int i) {
    Hit<GroupingName> hit = marks.hitAt(i, GroupingName.class);
    return hit != null && isForce(hit) ? hit.sense().name() : null;
  }

  private boolean isForce(Hit<?> hit) {
    for (int k = hit.from() - 3; k < hit.to() + 4; k++) {
      if (t.is(
          k,
          "group",
          "battlegroup",
          "grouping",
          "forces",
          "troops",
          "groups",
          "units",
          "battlegroups")) {
        return true;
      }
    }
    return false;
  }
}
