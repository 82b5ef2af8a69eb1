package org.daybook.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.Role;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.lexicon.Sense.Speech;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Tells what people are counted where the noun does not ({@code casualties}, {@code 12 dead}): those that the sentence
 * names, those of the figure before, or soldiers where a state's forces {@code suffered} the losses.
 */
final class PeopleReader {

  private static final Set<Outcome> CASUALTIES =
      EnumSet.of(
          Outcome.KILLED,
          Outcome.WOUNDED,
          Outcome.MISSING,
          Outcome.LOST,
          Outcome.CAPTURED,
          Outcome.WOUNDED_PERMANENTLY,
          Outcome.DETAINED);

  /** How many sentences on {@code 12 others} are still of the same people. */
  private static final int NEAR = 2;

  /** The kinds of people that the article has counted so far. */
  private final Set<Thing> counted = EnumSet.noneOf(Thing.class);

  private final Marks marks;
  private final Tokens t;
  private final LosersReader losers;

  PeopleReader(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
    this.losers = new LosersReader(marks);
  }

  /** Reads a sentence's figures; {@code earlier} is the last figure of people before it, null if none is near. */
  void read(List<Draft> drafts, @Nullable Draft earlier) {
    Draft last = earlier;
    for (Draft d : drafts) {
      boolean part =
          last != null
              && last.thing == Thing.CIVILIAN
              && d.line.index() - last.line.index() <= 1
              && t.is(d.noun.to() - 1, "women", "men", "woman", "man", "victims", "cases");
      if (part && d.thing == Thing.PERSON) {
        d.thing = Thing.CIVILIAN;
      } else if (d.thing == Thing.PERSON && !isTold(d) && CASUALTIES.containsAll(d.outcomes)) {
        Thing found = losers.told(d);
        if (found == null
            && last != null
            && last.thing != null
            && (d.before == last || isGeneric(d) && isSame(last, d) && goesOn(last, d))) {
          found =
              last.thing.isPeople()
                      && (last.thing == Thing.SOLDIER
                          || last.thing == Thing.CIVILIAN
                          || d.before == last
                              && last.thing != Thing.CHILD
                              && last.thing != Thing.OFFICIAL)
                  ? last.thing
                  : null;
        }
        if (found != null && found != Thing.PERSON) {
          d.thing = found;
          d.rules.add("thing:people");
        }
      }
      if (d.thing != null && d.thing.isPeople()) {
        last = d;
        counted.add(d.thing);
      }
    }
  }

  /** Whether the figure's own noun says which people: {@code 12 women}, {@code 12 residents}. */
  private boolean isTold(Draft d) {
    for (int i = d.figure.to(); i < d.noun.to(); i++) {
      if (marks.is(
          i, ThingWord.class, word -> word.thing() == Thing.PERSON && word.outcomes().isEmpty())) {
        return !t.is(i, "others", "people", "persons", "individuals")
            || !t.is(i, "others") && !t.is(d.figure.to(), "others");
      }
      if (marks.is(i, SideName.class, side -> side.kind() == SideName.Kind.ADJECTIVE)
          && i + 1 == d.noun.to()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence is still about the people of the last figure: near it, and not of an armed
   * group's fighters while somebody else begins to speak.
   */
  private boolean goesOn(Draft last, Draft d) {
    boolean irregular =
        t.is(
            last.noun.to() - 1,
            "militants",
            "fighters",
            "terrorists",
            "gunmen",
            "insurgents",
            "rebels");
    boolean apart =
        irregular
            && d.line.paragraph() != last.line.paragraph()
            && marks.is(d.line.from() + 1, Role.class);
    if (apart || d.line.index() - last.line.index() > NEAR) {
      return false;
    }
    String theirs = d.line == last.line ? null : last.noun.side();
    boolean fighters = theirs != null && !Belligerents.isState(theirs);
    for (int i = d.line.from(); fighters && i < d.figure.from(); i++) {
      if (marks.is(i, Speech.class, s -> s.kind() == Speech.Kind.SAYS)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a figure in a new sentence can still be of the people counted before: a new toll, bodies or lives are theirs
   * only in an article that has counted no others.
   */
  private boolean isSame(Draft last, Draft d) {
    boolean open = d.noun.outcomes().isEmpty() && d.way != Draft.Way.HEAD;
    return open || d.line == last.line || d.figure.unit().equals("percent") || counted.size() <= 1;
  }

  private boolean isGeneric(Draft d) {
    return t.is(d.noun.to() - 1, "others", "other", "more")
        || d.noun.kind() == Noun.Kind.NONE
        || d.noun.kind() == Noun.Kind.POINTING
        || !d.noun.outcomes().isEmpty();
  }
}
