package org.daybook.read;

import java.util.List;
import java.util.Set;
import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.OutcomeWord;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.lexicon.Sense.Speech;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.read.Draft.Way;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a figure without a noun of its own counts, by the list or the words before it: {@code nine Kenyan and three Malian
 * soldiers}, {@code 12 tanks, and two were hit}, {@code killed nine children and 14 others}.
 */
final class ListThings {

  private final Marks marks;
  private final Tokens t;

  ListThings(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
  }

  /** {@code nine Kenyan and three Malian soldiers}: what stands behind the last is what all of them are. */
  void heads(List<Draft> drafts) {
    for (int i = drafts.size() - 2; i >= 0; i--) {
      Draft d = drafts.get(i);
      Draft next = drafts.get(i + 1);
      boolean listed =
          next.figure.from() == d.noun.to() + 1 && t.is(d.noun.to(), "and", "or", ",", "&");
      if (listed && isAdjective(d) && isHead(next)) {
        d.thing = next.thing;
        d.rules.add("thing:head");
      }
    }
  }

  /** Nothing but an adjective behind the figure: {@code nine Kenyan}, not {@code nine Kenyans}. */
  private boolean isAdjective(Draft d) {
    int last = d.noun.to() - 1;
    Hit<SideName> side = marks.hitBefore(d.noun.to(), SideName.class);
    boolean nation =
        side != null
            && side.from() == d.figure.to()
            && side.sense().kind() == SideName.Kind.ADJECTIVE
            && !t.word(last).endsWith("s");
    boolean bare = d.noun.kind() == Noun.Kind.UNKNOWN && d.noun.side() == null;
    return (nation || bare) && last == (side == null ? d.figure.to() : side.to() - 1);
  }

  /** An adjective and a noun behind the figure: {@code three Malian soldiers}. */
  private boolean isHead(Draft d) {
    return d.thing != null
        && d.noun.kind() == Noun.Kind.KNOWN
        && d.noun.to() - d.figure.to() > 1
        && !marks.is(d.figure.to(), ThingWord.class)
        && marks.is(d.noun.to() - 1, ThingWord.class, ThingWord::plural);
  }

  /** The thing of a figure without a noun of its own, from the list or the words before it. */
  void things(List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft d = drafts.get(i);
      boolean open =
          d.thing == null
              && (d.noun.kind() == Noun.Kind.NONE || d.noun.kind() == Noun.Kind.POINTING);
      boolean point = open && d.noun.kind() == Noun.Kind.POINTING && i > 0;
      if (point
          && drafts.get(i - 1).thing != null
          && (d.outcomes.isEmpty()
              || !Kinds.adapt(d.outcomes, drafts.get(i - 1).thing).isEmpty())) {
        d.thing = drafts.get(i - 1).thing;
      }
      Draft whole = whole(drafts, i);
      if (open
          && whole != null
          && whole.thing != null
          && !d.outcomes.isEmpty()
          && Kinds.adapt(d.outcomes, whole.thing).equals(d.outcomes)
          && (d.passive || d.before == null)
          && !isRelative(d)) {
        d.thing = whole.thing;
      }
      if (open
          && d.thing == null
          && d.before != null
          && d.before.thing != null
          && Kinds.adapt(d.outcomes, d.before.thing).equals(d.outcomes)) {
        d.thing = d.before.thing;
      }
      if (i > 0 && d.noun.thing() == null && isOthers(drafts.get(i - 1), d)) {
        d.thing = Thing.PERSON;
      }
      if (open && d.thing == null && !d.outcomes.isEmpty()) {
        if (!moved(d)) {
          d.thing = d.way == Way.OBJECT && d.before == null ? people(d) : thingBefore(d);
        }
      }
    }
  }

  /** {@code killed nine children and 14 others}: who is joined to them, and suffers the same, is somebody else. */
  private boolean isOthers(Draft before, Draft d) {
    return before.thing != null
        && before.thing.isPeople()
        && t.is(d.noun.to() - 1, "others")
        && t.is(d.figure.from() - 1, "and")
        && before.noun.to() == d.figure.from() - 1
        && (d.way == Way.LIST || before.way == Way.LIST)
        && d.outcomes.equals(before.outcomes);
  }

  /** {@code 240 hostages were taken in the attack that killed 1,200}: whom a relative clause counts are others. */
  private boolean isRelative(Draft d) {
    return d.verb > 0
        && d.way == Way.OBJECT
        && (t.is(d.verb - 1, "that", "which", "who")
            || t.is(d.verb - 2, "that", "which", "who") && Grammar.isAuxiliary(t.word(d.verb - 1)));
  }

  /** The figure before that is no mere part of another: in {@code 12 killed, including 3 children, and 30 hurt} the 12. */
  private @Nullable Draft whole(List<Draft> drafts, int i) {
    for (int k = i - 1; k >= 0; k--) {
      if (!t.is(drafts.get(k).figure.from() - 1, "including", "whom", "them", "(")
          && !drafts.get(k).rules.contains("thing:share")) {
        return drafts.get(k);
      }
    }
    return null;
  }

  /** {@code aid trucks waited, and 300 entered}: of a verb's senses the one that fits what was named last. */
  private boolean moved(Draft d) {
    boolean subject = d.way == Way.PREDICATE || d.way == Way.PARTICIPLE;
    for (int i = d.figure.from() - 1;
        subject && i >= Math.max(d.line.from(), d.figure.from() - 25);
        i--) {
      Hit<ThingWord> noun = marks.hitBefore(i + 1, ThingWord.class);
      Thing thing = noun == null || !noun.sense().plural() ? null : noun.sense().thing();
      if (thing != null && (thing.isEquipment() || thing.isPeople())) {
        for (Hit<OutcomeWord> sense : marks.allAt(d.verb, OutcomeWord.class)) {
          Set<Outcome> outcomes = Kinds.adapt(sense.sense().outcomes(), thing);
          if (thing.isEquipment()
              && !outcomes.isEmpty()
              && sense.sense().role() == OutcomeWord.Role.SUBJECT) {
            d.thing = thing;
            d.outcomes = outcomes;
            d.word = sense.sense();
            return true;
          }
        }
        return false;
      }
    }
    return false;
  }

  private @Nullable Thing thingBefore(Draft d) {
    for (int i = d.figure.from() - 1; i >= Math.max(d.line.from(), d.figure.from() - 25); i--) {
      Hit<ThingWord> hit = marks.hitBefore(i + 1, ThingWord.class);
      if (hit != null
          && hit.sense().plural()
          && !marks.is(hit.to(), Speech.class, Speech::speaks)) {
        Thing thing = hit.sense().thing();
        if (thing != null && Kinds.adapt(d.outcomes, thing).equals(d.outcomes)) {
          return thing;
        }
      }
    }
    return people(d);
  }

  private static @Nullable Thing people(Draft d) {
    boolean people =
        d.outcomes.contains(Outcome.KILLED)
            || d.outcomes.contains(Outcome.WOUNDED)
            || d.outcomes.contains(Outcome.MISSING)
            || d.outcomes.contains(Outcome.DISPLACED)
            || d.outcomes.contains(Outcome.DETAINED)
            || d.outcomes.contains(Outcome.FREED)
            || d.outcomes.contains(Outcome.RESCUED)
            || d.outcomes.contains(Outcome.EXCHANGED)
            || d.outcomes.contains(Outcome.AFFECTED);
    return people ? Thing.PERSON : null;
  }
}
