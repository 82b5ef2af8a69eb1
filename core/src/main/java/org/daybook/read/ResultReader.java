package org.daybook.read;

import java.util.EnumSet;
import java.util.Set;
import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.OutcomeWord;
import org.daybook.lexicon.Sense.OutcomeWord.Role;
import org.daybook.read.Draft.Way;
import org.daybook.text.Tokens;

/**
 * Reads a verb that says only with the words behind the figure what became of it: {@code left 15 civilians dead},
 * {@code took 250 back to Gaza as hostages}, {@code pulled 12 people alive from the rubble}.
 */
final class ResultReader {

  /** How far behind the figure's noun the result may stand. */
  private static final int REACH = 25;

  private static final Set<Outcome> HELD = EnumSet.of(Outcome.CAPTURED, Outcome.DETAINED);

  private final Marks marks;
  private final Tokens t;
  private final OutcomeWords words;

  ResultReader(Marks marks, OutcomeWords words) {
    this.marks = marks;
    this.t = marks.tokens();
    this.words = words;
  }

  /** Reads a figure's outcome from what such a verb left it as. */
  void read(Draft d) {
    int verb = d.figure.from() - 1;
    while (verb > d.line.from() && t.is(verb, "another", "some", "the", "all", "an", "further")) {
      verb--;
    }
    boolean left = t.is(verb, "left", "leaving", "leaves", "leave");
    boolean taken =
        t.is(verb, "took", "taking", "takes", "take", "held", "holding", "holds", "hold");
    boolean pulled = t.is(verb, "pulled", "pulling", "pull", "pulls");
    boolean set =
        t.is(verb, "shot", "shooting", "set", "setting", "put", "putting", "burned", "found");
    boolean sent = t.is(verb, "sent", "sending", "sends", "send");
    boolean forced =
        sent
            || t.is(verb, "forced", "forcing", "force", "forces", "drove", "driving", "driven")
            || t.is(verb, "pushed", "pushing", "prompted", "prompting", "compelled", "chased")
            || t.is(verb, "caused", "causing", "causes", "led", "leading", "made", "making", "to");
    if (!left && !taken && !pulled && !set && !forced) {
      return;
    }
    for (int j = d.noun.to(); j < Math.min(d.line.to(), d.noun.to() + REACH); j++) {
      if (pulled && t.is(j, "alive") || pulled && t.is(j, "to") && t.is(j + 1, "safety")) {
        d.take(Set.of(Outcome.RESCUED), null, -1, Way.OBJECT);
        return;
      }
      if (taken && t.is(j, "hostage", "prisoner", "captive")) {
        boolean held = t.is(verb, "held", "holding", "holds", "hold");
        d.take(Set.of(held ? Outcome.DETAINED : Outcome.CAPTURED), null, -1, Way.OBJECT);
        return;
      }
      boolean out = t.is(j, "out") && t.is(j + 1, "of") && !sent;
      if (forced && (out || isFlight(j) || sent && isShelter(d, j))) {
        d.take(Kinds.adapt(Set.of(Outcome.DISPLACED), d.thing), null, -1, Way.OBJECT);
        return;
      }
      if (t.is(j, ".", ";", "after", "when", "that", "who", "which") || t.is(j, ",") && !left) {
        return;
      }
      Hit<OutcomeWord> hit = marks.hitAt(j, OutcomeWord.class);
      Set<Outcome> found = hit == null ? Set.of() : Kinds.adapt(hit.sense().outcomes(), d.thing);
      if (hit == null || found.isEmpty() || !isResult(d, hit)) {
        continue;
      }
      if (taken && d.thing == null) {
        d.thing = Thing.PERSON;
      }
      if (left || taken && HELD.containsAll(found) || set && j - d.noun.to() < 4) {
        d.take(words.union(hit, found, d.thing), null, -1, Way.OBJECT);
      }
      return;
    }
  }

  /** {@code fleeing}, {@code to flee}, {@code to migrate}. */
  private boolean isFlight(int j) {
    return t.is(j, "fleeing", "migrating", "scrambling", "scurrying")
        || t.is(j, "to") && t.is(j + 1, "flee", "migrate", "emigrate", "abandon");
  }

  /** {@code sent hundreds of villagers to the bush}, {@code into the hills}: not to hospital or to prison. */
  private boolean isShelter(Draft d, int j) {
    if (d.thing == Thing.SOLDIER || !t.is(j, "to", "into", "across", "over")) {
      return false;
    }
    for (int k = j + 1; k < j + 4; k++) {
      if (t.is(k, "bush", "hills", "mountains", "forest", "forests", "woods", "border", "exile")
          || t.is(k, "safety", "shelters", "hiding", "countryside", "basements", "camps")) {
        return true;
      }
    }
    return false;
  }

  /** {@code dead}, {@code as hostages}; a participle only right behind the noun: {@code left 12 people killed}. */
  private static boolean isResult(Draft d, Hit<OutcomeWord> hit) {
    OutcomeWord word = hit.sense();
    return word.role() == Role.STATE || word.canBePassive() && hit.from() == d.noun.to();
  }
}
