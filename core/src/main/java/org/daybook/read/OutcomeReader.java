package org.daybook.read;

import java.util.Set;
import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.OutcomeWord;
import org.daybook.lexicon.Sense.OutcomeWord.Role;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.mention.QuantityMention.Form;
import org.daybook.read.Draft.Way;
import org.daybook.text.Tokens;

/**
 * Finds what happened to the thing counted, in its own phrase first ({@code 12 dead}), then in the verb that has it as
 * object ({@code killed 12}), the predicate behind it ({@code 12 were killed}), the noun before it ({@code losses of 12}).
 */
final class OutcomeReader {

  private final Marks marks;
  private final Tokens t;
  private final OutcomeWords words;
  private final ObjectReader objects;
  private final PredicateReader predicates;
  private final TollReader tolls;

  OutcomeReader(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
    this.words = new OutcomeWords(marks);
    this.objects = new ObjectReader(marks, words);
    this.predicates = new PredicateReader(marks, words);
    this.tolls = new TollReader(marks);
  }

  /** Reads one figure's outcome from the words beside it; leaves it empty where they do not tell. */
  void read(Draft d, int stop) {
    Set<Outcome> own = d.noun.outcomes();
    if (own.isEmpty()
        && d.before != null
        && d.noun.kind() != Noun.Kind.KNOWN
        && isIncluded(d)
        && !d.before.outcomes.isEmpty()
        && !isAdjacentState(d)) {
      return;
    }
    boolean weak =
        own.contains(Outcome.DISPLACED)
            || own.contains(Outcome.RECRUITED)
            || own.contains(Outcome.MOBILISED)
            || own.equals(Set.of(Outcome.LOST));
    if (isReturned(d)) {
      return;
    }
    if (!own.isEmpty() && !weak) {
      d.take(own, null, -1, Way.NOUN);
    }
    boolean treated =
        t.is(d.noun.to(), "with", "in", "under", "suffering", "exhibiting") && isAdjacentState(d);
    if (!treated) {
      objects.read(d);
    }
    if (d.outcomes.equals(Set.of(Outcome.LOST))
        && isAdjacentState(d)
        && d.thing != null
        && d.thing.isPeople()) {
      lostAs(d);
    }
    barrage(d);
    predicates.read(d, stop);
    tolls.read(d);
    if (!own.isEmpty()) {
      d.take(own, null, -1, Way.NOUN);
    }
  }

  /** {@code 28 fatalities, including four on the last morning}: the four are of the 28. */
  private boolean isIncluded(Draft d) {
    return t.is(d.figure.from() - 1, "including", "them", "whom", "which", "of");
  }

  private boolean isAdjacentState(Draft d) {
    OutcomeWord word = marks.at(d.noun.to(), OutcomeWord.class);
    return word != null && (word.role() == Role.STATE || word.canBePassive());
  }

  /** {@code handed over 1,000 bodies}, {@code the bodies of four men were returned}: they are the dead, but given back. */
  private boolean isReturned(Draft d) {
    boolean bodies =
        t.is(d.noun.to() - 1, "bodies", "remains", "body", "coffins")
            || t.is(d.figure.from() - 1, "of")
                && t.is(d.figure.from() - 2, "bodies", "remains", "coffins", "corpses");
    if (!bodies) {
      return false;
    }
    for (int j = d.line.from(); j < d.line.to(); j++) {
      for (Hit<OutcomeWord> hit : marks.allAt(j, OutcomeWord.class)) {
        if (hit.sense().outcomes().contains(Outcome.RETURNED)) {
          d.take(Set.of(Outcome.RETURNED), null, -1, Way.PREDICATE);
          return true;
        }
      }
    }
    return false;
  }

  /** {@code lost 300 soldiers killed or wounded}: what is told behind is how, and the loss is still whose they were. */
  private void lostAs(Draft d) {
    Hit<OutcomeWord> how = marks.hitAt(d.noun.to(), OutcomeWord.class);
    Set<Outcome> outcomes = how == null ? Set.of() : Kinds.adapt(how.sense().outcomes(), d.thing);
    if (how != null && !outcomes.isEmpty()) {
      d.outcomes = words.union(how, outcomes, d.thing);
    }
  }

  /** {@code an attack with 15 drones}, {@code a bombardment that included four bombs}: they were launched. */
  private void barrage(Draft d) {
    if (d.thing == null
        || !Kinds.isWeapon(d.thing)
        || d.figure.form() == Form.ARTICLE
        || !t.is(
            d.figure.from() - 1,
            "with",
            "included",
            "including",
            "of",
            "by",
            "using",
            "involving",
            "comprising")) {
      return;
    }
    for (int j = d.figure.from() - 1; j >= Math.max(d.line.from(), d.figure.from() - 7); j--) {
      ThingWord noun = marks.at(j, ThingWord.class);
      if (noun != null && noun.thing() == Thing.ATTACK) {
        d.take(Set.of(Outcome.LAUNCHED), null, -1, Way.HEAD);
        return;
      }
    }
  }

  /** The nearest fitting verb or noun in the clause before the figure, then behind it: for lists with words between. */
  void clause(Draft d, int from, int to) {
    boolean people = d.thing != null && d.thing.isPeople();
    int reach = people ? 60 : 25;
    for (int j = d.figure.from() - 1; j >= Math.max(from, d.figure.from() - reach); j--) {
      if (t.is(j, ";")) {
        break;
      }
      if (take(d, j, d.figure.from())) {
        return;
      }
    }
    for (int j = d.noun.to(); j < Math.min(to, d.noun.to() + (people ? 30 : 14)); j++) {
      if (t.is(j, ";", "while", "but", "whereas", "after", "because") || take(d, j, to)) {
        return;
      }
    }
  }

  private boolean take(Draft d, int j, int end) {
    for (Hit<OutcomeWord> any : marks.allAt(j, OutcomeWord.class)) {
      Hit<OutcomeWord> hit =
          any.to() <= end ? words.fitting(any, d.thing, j < d.figure.from()) : null;
      if (hit != null) {
        OutcomeWord word = hit.sense();
        d.passive |=
            d.outcomes.isEmpty() && (words.isPassive(hit) || t.is(j - 1, "those", "people", "the"));
        d.take(
            words.union(hit, Kinds.adapt(word.outcomes(), d.thing), d.thing), word, j, Way.CLAUSE);
        return true;
      }
    }
    ThingWord noun = marks.at(j, ThingWord.class);
    if (noun != null && !noun.outcomes().isEmpty()) {
      Set<Outcome> outcomes = Kinds.adapt(noun.outcomes(), d.thing);
      d.take(outcomes, null, -1, Way.CLAUSE);
      return !outcomes.isEmpty();
    }
    return false;
  }
}
