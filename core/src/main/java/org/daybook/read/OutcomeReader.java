package org.daybook.read;

import java.util.EnumSet;
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

  /** What a verb does to people of whom an adjective tells an older story. */
  private static final Set<Outcome> DONE =
      EnumSet.of(
          Outcome.KILLED,
          Outcome.RESCUED,
          Outcome.FREED,
          Outcome.EXCHANGED,
          Outcome.RETURNED,
          Outcome.CAPTURED,
          Outcome.DETAINED);

  /** What is done with weapons: {@code bombed the port with 12 drones}. */
  private static final Set<Outcome> AGAINST =
      EnumSet.of(Outcome.STRUCK, Outcome.CONDUCTED, Outcome.KILLED, Outcome.DESTROYED);

  private final Marks marks;
  private final Tokens t;
  private final OutcomeWords words;
  private final ResultReader results;
  private final ObjectReader objects;
  private final PredicateReader predicates;
  private final TollReader tolls;
  private final ClauseReader clauses;

  OutcomeReader(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
    this.words = new OutcomeWords(marks);
    this.results = new ResultReader(marks, words);
    this.objects = new ObjectReader(marks, words);
    this.predicates = new PredicateReader(marks, words);
    this.tolls = new TollReader(marks);
    this.clauses = new ClauseReader(marks, words);
  }

  /** Reads one figure's outcome from the words beside it; leaves it empty where they do not tell. */
  void read(Draft d, int stop) {
    Set<Outcome> own = Kinds.adapt(d.noun.outcomes(), d.thing);
    if (own.isEmpty()
        && d.before != null
        && d.noun.kind() != Noun.Kind.KNOWN
        && isIncluded(d)
        && !Grammar.isBe(t.word(d.noun.to()))
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
    exchange(d);
    if (!own.isEmpty() && !weak && !(d.noun.described() && isDone(d, stop))) {
      d.take(own, null, -1, Way.NOUN);
    }
    boolean treated =
        t.is(d.noun.to(), "with", "in", "under", "suffering", "exhibiting") && isAdjacentState(d);
    barrage(d);
    aim(d);
    if (!treated) {
      results.read(d);
      objects.read(d);
    }
    if (d.outcomes.equals(Set.of(Outcome.LOST))
        && isAdjacentState(d)
        && d.thing != null
        && d.thing.isPeople()) {
      lostAs(d);
    }
    tolls.among(d);
    predicates.read(d, stop);
    fighting(d);
    tolls.read(d);
    if (!own.isEmpty()) {
      d.take(own, null, -1, Way.NOUN);
    }
  }

  /** {@code rescued 25 abducted civilians}: the adjective tells who they were, the verb what happened now. */
  private boolean isDone(Draft d, int stop) {
    Draft probe = d.copy();
    objects.read(probe);
    if (probe.outcomes.isEmpty()) {
      predicates.read(probe, stop);
      tolls.read(probe);
    }
    return !probe.outcomes.isEmpty() && DONE.containsAll(probe.outcomes);
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
            || t.is(d.noun.to() - 2, "fallen", "dead", "deceased", "slain")
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
    if (!t.is(d.noun.to() - 1, "bodies", "remains", "body", "coffins") && d.thing != null) {
      d.take(Kinds.adapt(Set.of(Outcome.KILLED), d.thing), null, -1, Way.HEAD);
      return !d.outcomes.isEmpty();
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

  /** {@code 3,000 foreigners are fighting}: whoever fights is a soldier, whatever the word for him. */
  private void fighting(Draft d) {
    if (d.thing != Thing.PERSON || !d.outcomes.isEmpty() || !d.noun.outcomes().isEmpty()) {
      return;
    }
    for (int j = d.noun.to(); j < Math.min(d.line.to(), d.noun.to() + 7); j++) {
      OutcomeWord word = marks.at(j, OutcomeWord.class);
      if (word != null
          && word.role() == Role.SUBJECT
          && word.outcomes().contains(Outcome.DEPLOYED)
          && word.owner() == OutcomeWord.Owner.OWN
          && (t.is(j - 1, "to") || !Grammar.isPreposition(t.word(j - 1)))
          && !Grammar.isDeterminer(t.word(j - 1))) {
        d.thing = Thing.SOLDIER;
        d.take(Set.of(Outcome.DEPLOYED), word, j, Way.PREDICATE);
        return;
      }
      if (t.isMark(j) || t.is(j, "where", "when", "while", "as")) {
        return;
      }
    }
  }

  /** {@code shelled the district 13 times}: so many attacks. */
  void times(Draft d) {
    if (!t.is(d.noun.to() - 1, "times") || d.noun.to() - d.figure.to() > 2 || !d.figure.isCount()) {
      return;
    }
    for (int j = d.figure.from() - 1; j >= Math.max(d.line.from(), d.figure.from() - 14); j--) {
      OutcomeWord word = marks.at(j, OutcomeWord.class);
      boolean attack =
          word != null
              && word.form() != OutcomeWord.Form.ING
              && (word.outcomes().contains(Outcome.STRUCK)
                  || word.outcomes().contains(Outcome.LAUNCHED));
      if (attack || t.is(j, "fought", "violated", "clashed", "breached")) {
        d.thing = Thing.ATTACK;
        d.take(Set.of(Outcome.CONDUCTED), word, -1, Way.PREDICATE);
        return;
      }
      if (t.is(j, ";", "that", "which")) {
        return;
      }
    }
  }

  /** {@code strikes on 14 houses}, {@code raids against two camps}: they were hit. */
  private void aim(Draft d) {
    if (d.thing == null
        || d.thing.isPeople()
        || d.figure.form() == Form.ARTICLE
        || !t.is(d.figure.from() - 1, "on", "against")
            && !(d.thing == Thing.TARGET && t.is(d.figure.from() - 1, "in", "at", "across"))
        || t.is(d.noun.to(), ",") && t.is(d.figure.from() - 1, "on")) {
      return;
    }
    for (int j = d.figure.from() - 2; j >= Math.max(d.line.from(), d.figure.from() - 5); j--) {
      Hit<ThingWord> noun = marks.hitBefore(j + 1, ThingWord.class);
      if (noun != null && noun.sense().thing() == Thing.ATTACK) {
        d.take(Kinds.adapt(Set.of(Outcome.STRUCK), d.thing), null, -1, Way.HEAD);
        return;
      }
      if (t.isMark(j)) {
        return;
      }
    }
  }

  /** {@code in exchange for 90 prisoners}: they were let go in a swap. */
  private void exchange(Draft d) {
    int given = d.figure.from() - 1;
    while (t.is(given, "the", "another", "some", "freeing", "releasing", "release", "of")) {
      given--;
    }
    boolean swap = t.is(given, "for") && isSwap(given, d.line.from());
    if (swap && d.thing != null && d.thing.isPeople()) {
      d.take(Set.of(Outcome.EXCHANGED), null, -1, Way.HEAD);
    }
  }

  /** {@code in exchange for}, {@code swapped 12 hostages for}. */
  private boolean isSwap(int given, int from) {
    if (t.is(given - 1, "return")) {
      return true;
    }
    for (int j = given - 1; j >= Math.max(from, given - 14) && !t.is(j, ";", "."); j--) {
      if (t.is(j, "exchange", "exchanged", "exchanging", "swap", "swapped", "swapping", "traded")) {
        return true;
      }
    }
    return false;
  }

  /** {@code an attack with 15 drones}, {@code a bombardment that included four bombs}: they were launched. */
  private void barrage(Draft d) {
    int lead = d.figure.from() - 1;
    while (lead > d.line.from()
        && (t.is(lead, "just", "only", "some") || Grammar.isAdverb(t.word(lead)))) {
      lead--;
    }
    if (d.thing == null
        || !Kinds.isWeapon(d.thing)
        || d.figure.form() == Form.ARTICLE
        || !t.is(lead, "with", "included", "including", "of", "by", "using", "involving")
            && !t.is(lead, "comprising", "combining", "employing")) {
      return;
    }
    boolean tool = t.is(lead, "with", "using");
    int reach = tool ? 14 : 7;
    for (int j = d.figure.from() - 1; j >= Math.max(d.line.from(), d.figure.from() - reach); j--) {
      ThingWord noun = marks.at(j, ThingWord.class);
      OutcomeWord verb = tool ? marks.at(j, OutcomeWord.class) : null;
      boolean struck = verb != null && AGAINST.containsAll(verb.outcomes());
      if (noun != null && noun.thing() == Thing.ATTACK || struck) {
        d.take(Set.of(Outcome.LAUNCHED), null, -1, Way.HEAD);
        return;
      }
    }
  }

  /** Reads a figure's outcome from the rest of its clause: for lists with words between. */
  void clause(Draft d, int from, int to) {
    clauses.read(d, from, to);
  }
}
