package org.daybook.read;

import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.GroupingName;
import org.daybook.lexicon.Sense.OutcomeWord;
import org.daybook.mention.QuantityMention;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds the force grouping under which a staff tallies ({@code the Tsentr battlegroup has repelled 31 counterattacks}), or the
 * branch whose losses they are.
 */
final class GroupingReader {

  private final Marks marks;
  private final Tokens t;
  private @Nullable String passage;
  private int paragraph = -1;

  GroupingReader(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
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
      return branch(d);
    }
    if (isSum(d)) {
      return null;
    }
    String own = behind(d);
    own = own != null ? own : branch(d);
    own = own != null ? own : loser(d);
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

  /** {@code two helicopters of the Chadian air force}: the branch or unit named right behind what is counted. */
  private @Nullable String branch(Draft d) {
    int from = d.noun.to() + (t.is(d.noun.to() + 1, "the", "its", "their") ? 2 : 1);
    for (int i = from;
        t.is(d.noun.to(), "of", "from") && i < Math.min(d.line.to(), from + 5) && !t.isMark(i);
        i++) {
      if (isUnit(i)) {
        return t.text(from, i + 1);
      }
    }
    return null;
  }

  /** {@code The 72nd Brigade lost 12 soldiers}: the branch or unit that lost them itself. */
  private @Nullable String loser(Draft d) {
    int verb = d.verb;
    boolean own =
        verb > d.line.from()
            && d.outcomes.contains(Outcome.LOST)
            && d.word != null
            && d.word.owner() == OutcomeWord.Owner.OWN;
    while (own && t.is(verb - 1, "has", "have", "had", "also", "itself")) {
      verb--;
    }
    if (!own || !isUnit(verb - 1)) {
      return null;
    }
    int from = verb - (t.is(verb - 1, "force") ? 2 : 1);
    while (from > d.line.from() && isNamed(from - 1)) {
      from--;
    }
    return from == verb - 1 ? null : t.text(from, verb);
  }

  /** {@code 72nd}, {@code Golani}: a part of a unit's name. */
  private boolean isNamed(int i) {
    boolean ordinal = t.is(i, "st", "nd", "rd", "th") && t.isGlued(i);
    return ordinal || (t.isCapital(i) || t.isNumber(i)) && !t.is(i, "the");
  }

  private boolean isUnit(int i) {
    return t.is(i, "force") && t.is(i - 1, "air")
        || t.is(i, "navy", "brigade", "brigades", "battalion", "regiment", "corps", "division");
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
