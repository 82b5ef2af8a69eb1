package org.daybook.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.NumberWord;
import org.daybook.lexicon.Sense.OutcomeWord;
import org.daybook.lexicon.Sense.PlaceName;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.lexicon.Sense.Speech;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.mention.QuantityMention.Form;
import org.daybook.text.Tokens;

/** Decides where an article is a figure: {@code a tank and three depots}, {@code killing a woman}; only in a tally. */
final class ArticleGate {

  private static final Set<Outcome> HARM =
      EnumSet.of(
          Outcome.KILLED,
          Outcome.WOUNDED,
          Outcome.MISSING,
          Outcome.CAPTURED,
          Outcome.DETAINED,
          Outcome.LOST,
          Outcome.FREED,
          Outcome.EXCHANGED,
          Outcome.RESCUED);
  private static final Set<Outcome> TALLY =
      EnumSet.of(
          Outcome.LOST,
          Outcome.DESTROYED,
          Outcome.DAMAGED,
          Outcome.STRUCK,
          Outcome.INTERCEPTED,
          Outcome.CAPTURED);

  /** So many losses of things make a text one that tallies them. */
  private static final int MANY = 3;

  private final Marks marks;
  private final Tokens t;
  private int tallied;

  ArticleGate(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
  }

  /** Counts a claim of losses of things: an article alone counts only in a text that tallies them. */
  void passed(Draft d) {
    boolean lost = TALLY.containsAll(d.outcomes) && !d.outcomes.contains(Outcome.STRUCK);
    tallied += d.thing != null && !d.thing.isPeople() && lost ? 1 : 0;
  }

  /** {@code a tank and three depots}, {@code killing a woman}: an article counts only in a tally. */
  boolean isTallied(Draft d, List<Draft> all) {
    if (d.thing == null || d.noun.kind() != Noun.Kind.KNOWN) {
      return false;
    }
    boolean speaker =
        marks.at(d.noun.to(), Speech.class) != null
            || t.is(d.noun.to(), ",") && marks.at(d.noun.to() + 1, Speech.class) != null;
    boolean meant =
        d.verb >= 0
            && t.is(d.verb - 1, "to")
            && t.is(
                d.verb - 2,
                "attempt",
                "attempts",
                "attempted",
                "tried",
                "try",
                "tries",
                "plot",
                "plan",
                "plans",
                "aims",
                "failed",
                "want",
                "wanted",
                "vowed",
                "threatened",
                "seeking",
                "trying");
    boolean far =
        d.way == Draft.Way.LIST
            && d.before != null
            && d.figure.from() - d.before.noun.to() > 3
            && !t.is(d.figure.from() - 1, "—", "-", ":", "(");
    int of = d.figure.from() - 1;
    boolean told = d.way == Draft.Way.HEAD && isTold(d);
    if (d.way == Draft.Way.HEAD && !told) {
      return false;
    }
    boolean behind = isBehind(of) && !told;
    boolean others = d.way == Draft.Way.PARTICIPLE && d.verb - d.noun.to() > 2;
    int name = t.isNumber(of - 1) && t.is(of - 2, ",") ? of - 3 : of - 1;
    boolean named =
        t.is(of, ",") && t.isCapital(name) && name - 1 > d.line.from() && isApposed(d, name);
    boolean family =
        t.is(d.noun.to(), "of")
            && t.is(d.noun.to() - 1, "family", "household", "group", "crew", "team", "gang")
            && (t.isNumber(d.noun.to() + 1)
                || marks.is(
                    d.noun.to() + 1, NumberWord.class, n -> n.kind() == NumberWord.Kind.UNIT));
    boolean collective = t.is(d.figure.to(), "number") && t.is(d.figure.to() + 1, "of");
    if (speaker || meant || far || behind || others || collective || named || family) {
      return false;
    }
    boolean near =
        d.way == Draft.Way.OBJECT
            || d.way == Draft.Way.PREDICATE
            || d.way == Draft.Way.PARTICIPLE
            || d.way == Draft.Way.LIST;
    if (d.thing.isPeople()) {
      return (near || d.way == Draft.Way.HEAD) && HARM.containsAll(d.outcomes);
    }
    boolean tied = d.before != null || all.stream().anyMatch(o -> o.before == d);
    boolean beside = all.stream().anyMatch(ArticleGate::isTally);
    boolean struck = d.outcomes.contains(Outcome.STRUCK);
    boolean listed = struck ? tied && beside : tied || beside || tallied >= MANY;
    return near
        && listed
        && TALLY.containsAll(d.outcomes)
        && d.thing != Thing.TERRITORY
        && d.thing != Thing.ATTACK
        && d.thing != Thing.UNIT;
  }

  /** {@code Ahmed Nur, a farmer, …}: it tells who the man of that name is. */
  private boolean isApposed(Draft d, int name) {
    return d.thing != null
        && d.thing.isPeople()
        && t.isCapital(name - 1)
        && !marks.is(name, PlaceName.class)
        && !marks.is(name, SideName.class)
        && marks.hitBefore(name + 1, ThingWord.class) == null;
  }

  /** {@code the death of a child}, {@code a nurse was among the dead}, {@code the dead include a child}. */
  private boolean isTold(Draft d) {
    int before = d.figure.from() - 1;
    if (t.is(before, "of")) {
      return marks.hitBefore(before, ThingWord.class) != null;
    }
    if (t.is(before, "including", "include", "includes", "included", "—", "-", ":", "(")) {
      return true;
    }
    for (int i = d.noun.to(); i < d.noun.to() + 4; i++) {
      if (t.is(i, "among", "amongst")) {
        return true;
      }
    }
    for (int i = before; i > Math.max(d.line.from() - 1, before - 10) && !t.is(i, "who"); i--) {
      if (t.is(i, "among", "amongst")) {
        return isToll(i + 1) || isToll(i + 2);
      }
    }
    return false;
  }

  private static boolean isTally(Draft d) {
    return d.figure.form() != Form.ARTICLE
        && d.thing != null
        && !d.thing.isPeople()
        && !d.outcomes.isEmpty()
        && TALLY.containsAll(d.outcomes);
  }

  private boolean isToll(int i) {
    return t.is(i, "victims", "casualties", "those")
        || marks.is(i, OutcomeWord.class)
        || marks.is(i, ThingWord.class, noun -> !noun.outcomes().isEmpty());
  }

  /** Whether a small word stands there that makes what follows no object: {@code the home of one family}. */
  boolean isBehind(int i) {
    return t.is(
        i, "of", "for", "by", "with", "from", "in", "near", "at", "to", "as", "like", "on", "into",
        "than", "after", "is", "was", "be", "being", "become");
  }
}
