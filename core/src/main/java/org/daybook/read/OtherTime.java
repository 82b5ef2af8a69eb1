package org.daybook.read;

import java.util.Set;
import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.daybook.mention.QuantityMention;
import org.daybook.mention.TimeMention;
import org.daybook.mention.TimeMention.During;
import org.daybook.mention.TimeMention.Since;
import org.daybook.text.Tokens;

/**
 * Tells the times of a sentence that are none of a figure's: another figure's, or said of something else. In {@code a toll of
 * 43,460, including 1,176 over two weeks} the weeks are not those of the toll.
 */
final class OtherTime {

  /** How many tokens a {@code while} or {@code but} between a figure and a time is worth. */
  private static final int BREAK = 6;

  /** In tokens: how far before a {@code since} the {@code first} of {@code the first attack on the town since May} may stand. */
  private static final int COMPARED = 14;

  /** The same for {@code the deadliest attack in two months}. */
  private static final int RANKED = 6;

  private static final Set<Outcome> HARM =
      Set.of(Outcome.KILLED, Outcome.WOUNDED, Outcome.MISSING, Outcome.CAPTURED, Outcome.DETAINED);

  private final Tokens t;

  OtherTime(Tokens tokens) {
    this.t = tokens;
  }

  /** Whether the time is none of the figure's. */
  boolean isOne(TimeMention time, Draft d) {
    return isEmpty(time, d)
        || isAnothers(time, d)
        || isAside(time, d)
        || isCompared(time, d)
        || isMost(time)
        || tellsStart(time, d);
  }

  /** {@code a total death toll of 43,460, including 1,176 over two weeks}: the weeks are the other figure's. */
  private boolean isAnothers(TimeMention time, Draft d) {
    boolean toll = isToll(d);
    for (QuantityMention other : d.line.figures()) {
      boolean between = other.from() >= d.figure.to() && other.to() <= time.from();
      if (between
          && time.meaning() instanceof During
          && (toll || isPart(d.figure.to(), other.from()))
          && !t.is(time.from() - 1, ",")) {
        return true;
      }
    }
    return false;
  }

  /** {@code 776,090 casualties, including 1,990 during the last day}. */
  private boolean isPart(int from, int figure) {
    for (int i = Math.max(from, figure - 3); i < figure; i++) {
      if (t.is(i, "including", "included", "includes")) {
        return true;
      }
    }
    return false;
  }

  /** {@code Thousands are fleeing the city, which was captured late last month}: told of something else. */
  private boolean isAside(TimeMention time, Draft d) {
    for (int i = d.figure.to(); i < time.from() && time.meaning() instanceof During; i++) {
      if (t.is(i, ",")
          && (t.is(i + 1, "which", "who", "where")
              || t.is(i + 1, "\"", "”") && t.is(i + 2, "which", "who", "where"))) {
        return true;
      }
    }
    boolean ahead = time.rule().equals("coming days") || time.rule().equals("next month");
    return d.thing == Thing.MONEY && time.rule().equals("coming days") || ahead && isHarm(d);
  }

  /** {@code A bomb killed two near the hall where parliament meets next week}: who is dead did not die next week. */
  private static boolean isHarm(Draft d) {
    return !d.outcomes.isEmpty() && HARM.containsAll(d.outcomes);
  }

  /** {@code since the ceasefire took effect on 11 October}: the day of the start, not of the figure. */
  private boolean tellsStart(TimeMention time, Draft d) {
    for (TimeMention since : d.line.times()) {
      boolean open =
          since.meaning() instanceof Since
              && since.to() <= time.from()
              && time.from() - since.to() <= 8;
      boolean after =
          open && time.meaning() instanceof During && !hasFigure(d, since.to(), time.from());
      if (after
          && gap(since.to(), time.from()) == time.from() - since.to()
          && !hasComma(since.to(), time.from())) {
        return since.to() > d.figure.to() || time.to() <= d.figure.from();
      }
    }
    return false;
  }

  private boolean hasComma(int from, int to) {
    for (int i = from; i < to; i++) {
      if (t.is(i, ",")) {
        return true;
      }
    }
    return false;
  }

  /** {@code has risen to 264, three weeks into an offensive}, {@code in less than two months in 2017}: says no dates of its own. */
  private boolean isEmpty(TimeMention time, Draft d) {
    if (!(time.meaning() instanceof During during)
        || !during.equals(new During(null, null)) && !time.rule().equals("length")) {
      return false;
    }
    for (TimeMention other : d.line.times()) {
      if (other.from() == time.to() && other.meaning() instanceof During) {
        return true;
      }
    }
    return time.rule().equals("months of war") && isToll(d);
  }

  /** {@code their biggest gains since March 2022}, {@code than in 2022}, {@code hostages it had been holding since October}. */
  private boolean isCompared(TimeMention time, Draft d) {
    if (isOlder(time)
        || t.is(time.from() - 1, "than", "unlike")
        || time.meaning() instanceof Since && t.is(time.from() - 1, "holding")) {
      return true;
    }
    int from = Math.max(d.line.from(), time.from() - COMPARED);
    from = d.figure.to() <= time.from() ? Math.max(from, d.figure.to()) : from;
    boolean since = time.meaning() instanceof Since;
    from = since ? from : Math.max(from, time.from() - RANKED);
    for (int i = time.from() - 1; (since || isStretch(time)) && i >= from; i--) {
      if (isRank(i) || !since && t.is(i, "second", "third", "fourth", "fifth")) {
        return true;
      }
    }
    return false;
  }

  /** {@code in two months}, {@code in recent years}; behind {@code the deadliest day} it is not when it was. */
  static boolean isStretch(TimeMention time) {
    return time.rule().equals("length")
        || time.rule().equals("past days")
        || time.rule().equals("recent weeks");
  }

  private boolean isRank(int i) {
    return t.is(i, "biggest", "highest", "worst", "largest", "deadliest", "first")
        || t.is(i, "unseen", "heaviest", "bloodiest", "fiercest", "greatest", "longest", "lowest")
        || t.is(i, "most") && !t.is(i + 1, "of");
  }

  /** {@code a tally that matches estimates from January}: the day of another's figure. */
  boolean isOlder(TimeMention time) {
    return t.is(time.from() - 1, "from")
        && t.is(time.from() - 2, "estimates", "estimate", "figures", "data", "numbers", "tally");
  }

  /** {@code 1,400 have been killed, the vast majority on 7 October}: the day is that of most, not of all. */
  private boolean isMost(TimeMention time) {
    for (int i = time.from() - 1; i >= time.from() - 3; i--) {
      if (t.is(i, "majority", "most", "mostly", "mainly", "largely", "many")) {
        return true;
      }
    }
    return false;
  }

  private boolean isToll(Draft d) {
    for (int i = d.figure.from() - 1; i >= Math.max(d.line.from(), d.figure.from() - 8); i--) {
      boolean rises = i >= d.figure.from() - 3 && t.is(i, "risen", "rose", "rises", "climbed");
      if (rises || t.is(i, "toll", "total", "overall", "cumulative")) {
        return true;
      }
    }
    return false;
  }

  static boolean hasFigure(Draft d, int from, int to) {
    for (QuantityMention other : d.line.figures()) {
      if (other.from() >= from && other.to() <= to) {
        return true;
      }
    }
    return false;
  }

  /** The tokens between, those in brackets left out: {@code 4,289 deaths (and more than 3,000 injured) in March}. */
  int gap(int from, int to) {
    int n = 0;
    int depth = 0;
    for (int i = from; i < to; i++) {
      depth += t.is(i, "(") ? 1 : 0;
      n += depth > 0 ? 0 : t.is(i, ";", "while", "but", "—", "when") ? BREAK + 1 : 1;
      depth -= t.is(i, ")") && depth > 0 ? 1 : 0;
    }
    return n;
  }
}
