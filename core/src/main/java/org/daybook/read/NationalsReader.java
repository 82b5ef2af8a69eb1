package org.daybook.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.OutcomeWord;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Tells who people are that are counted by their nation or by no noun of their own: {@code two Kenyans deployed with the
 * mission}, {@code seven others in the bloc's force}, {@code four other Ugandans were hurt} behind Ugandan soldiers,
 * {@code 13 Israelis were freed} in a passage on hostages.
 */
final class NationalsReader {

  /** So many words before a figure of freed people may tell that they were hostages. */
  private static final int REACH = 90;

  private static final Set<Outcome> SERVED = Set.of(Outcome.DEPLOYED);

  private static final Set<Outcome> HELD = Set.of(Outcome.DETAINED, Outcome.CAPTURED);

  private static final Set<Outcome> LET_GO = Set.of(Outcome.FREED, Outcome.EXCHANGED);

  private final Marks marks;
  private final Tokens t;

  /** Whom the article calls hostages and prisoners, by their side; null until it is asked. */
  private @Nullable Map<String, Thing> held;

  NationalsReader(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
  }

  /** Reads the figures of a sentence; {@code earlier} is the last figure of people before it, null if none is near. */
  void read(List<Draft> all, @Nullable Draft earlier) {
    Draft last = earlier;
    for (Draft d : all) {
      Thing found =
          isOpen(d) && d.figure.isCount() && SERVED.containsAll(d.noun.outcomes())
              ? whom(d, last)
              : null;
      if (found != null) {
        d.thing = found;
        d.rules.add("thing:nationals");
      }
      last = d.thing != null && d.thing.isPeople() ? d : last;
    }
  }

  /** Whether no noun of its own says more than that they are people. */
  private boolean isOpen(Draft d) {
    return d.thing == Thing.PERSON || d.thing == Thing.CIVILIAN && !hasNoun(d);
  }

  private @Nullable Thing whom(Draft d, @Nullable Draft last) {
    int behind = d.noun.outcomes().isEmpty() ? d.noun.to() : d.noun.to() - 1;
    if (isGeneric(d) && (isServing(behind) || isOfForce(behind))) {
      return Thing.SOLDIER;
    }
    if (d.before == last && last != null && t.is(d.noun.to() - 1, "male", "female")) {
      return last.thing;
    }
    if (isNational(d) && last != null && last.thing != Thing.PERSON && isMore(d, last)) {
      return last.thing;
    }
    if (d.thing != Thing.PERSON) {
      return null;
    }
    boolean others = t.is(d.noun.to() - 1, "others", "more");
    return HELD.containsAll(d.outcomes)
        ? isHostage(d) || others && last != null && last.thing == Thing.HOSTAGE
            ? Thing.HOSTAGE
            : null
        : LET_GO.containsAll(d.outcomes) ? held(d) : null;
  }

  /** {@code 20 people are held hostage}, {@code taking 12 people hostage}. */
  private boolean isHostage(Draft d) {
    for (int i = d.noun.to(); i < d.noun.to() + 7 && !t.isMark(i); i++) {
      if (t.is(i, "hostage", "hostages", "captive")) {
        return true;
      }
    }
    return t.is(d.figure.from() - 1, "hostage", "captive");
  }

  /** {@code two Kenyans}, {@code four Thai citizens}: people told by their nation alone. */
  private boolean isNational(Draft d) {
    return d.noun.side() != null
        && (!hasNoun(d) || t.is(d.noun.to() - 1, "citizens", "nationals", "citizen", "national"));
  }

  /** {@code two Kenyans}, {@code seven others}, {@code 12 people}, {@code seventeen}: nothing tells what they do. */
  private boolean isGeneric(Draft d) {
    return isNational(d)
        || !hasNoun(d)
        || t.is(d.noun.to() - 1, "others", "people", "persons", "men", "citizens", "nationals");
  }

  private boolean hasNoun(Draft d) {
    for (int i = d.figure.to(); i < d.noun.to(); i++) {
      if (marks.is(i, ThingWord.class)) {
        return true;
      }
    }
    return false;
  }

  /** {@code deployed with the mission}, {@code serving in the army}: what soldiers do, told as what they are. */
  private boolean isServing(int i) {
    int verb = t.is(i, "who") ? i + (Grammar.isBe(t.word(i + 1)) ? 2 : 1) : i;
    OutcomeWord word = marks.at(verb, OutcomeWord.class);
    boolean served =
        word != null
            && (word.canBePassive() || word.form() == OutcomeWord.Form.ING)
            && word.outcomes().equals(SERVED);
    return served
        && t.is(verb, "deployed", "serving", "stationed", "fighting", "garrisoned")
        && t.is(verb + 1, "with", "in", "as", "for", "under", "alongside", "at", "on");
  }

  /** {@code from the Armed Forces}, {@code in the bloc's force}; not {@code in the police station}. */
  private boolean isOfForce(int i) {
    if (!t.is(i, "from", "of", "in", "with")) {
      return false;
    }
    for (int k = i + 1; k < i + 9 && t.isWord(k) || t.is(k, "'s", "’s", "-"); k++) {
      boolean end = !t.isWord(k + 1) || Grammar.endsPhrase(t, k + 1) || isVerb(k + 1);
      if (t.is(
          k,
          "army",
          "militia",
          "force",
          "forces",
          "guard",
          "military",
          "police",
          "navy",
          "battalion",
          "brigade",
          "regiment",
          "contingent",
          "peacekeepers",
          "troops")) {
        return end;
      }
      if (k > i + 1 && Grammar.endsPhrase(t, k) && !t.is(k, "of")) {
        return false;
      }
    }
    return false;
  }

  private boolean isVerb(int i) {
    return marks.is(i, OutcomeWord.class);
  }

  /** {@code four other Ugandans} behind four Ugandan soldiers. */
  private boolean isMore(Draft d, Draft last) {
    boolean more = false;
    for (int i = d.figure.to(); i < d.noun.to(); i++) {
      more |= t.is(i, "other", "more");
    }
    return (more || t.is(d.figure.from() - 1, "another"))
        && last.thing != Thing.OFFICIAL
        && d.noun.side() != null
        && d.noun.side().equals(last.noun.side())
        && d.line.index() - last.line.index() <= 2;
  }

  /** People let go where the article tells of hostages or of their nation's prisoners. */
  private @Nullable Thing held(Draft d) {
    String side = isNational(d) ? d.noun.side() : null;
    Thing known = side == null ? null : heldBySide().get(side);
    boolean whoever =
        isGeneric(d)
            || t.is(d.noun.to() - 1, "women", "woman", "man", "foreigners", "mothers", "workers");
    if (known != null || !whoever || d.outcomes.contains(Outcome.EXCHANGED) && side == null) {
      return known;
    }
    for (int i = d.figure.from() - 1; i >= Math.max(0, d.figure.from() - REACH); i--) {
      if (t.is(i, "hostages", "captives", "hostage")) {
        return Thing.HOSTAGE;
      }
      if (i >= d.line.from() && t.is(i, "prisoners", "detainees", "inmates")) {
        return null;
      }
    }
    return null;
  }

  private Map<String, Thing> heldBySide() {
    Map<String, Thing> known = held;
    if (known == null) {
      known = new HashMap<>();
      for (int i = 0; i < t.size(); i++) {
        Hit<ThingWord> noun = marks.hitAt(i, ThingWord.class);
        Hit<SideName> side = noun == null ? null : marks.hitBefore(i, SideName.class);
        Thing thing = noun == null ? null : noun.sense().thing();
        if (side != null && thing != null && (thing == Thing.HOSTAGE || thing == Thing.PRISONER)) {
          known.putIfAbsent(side.sense().side(), thing);
        }
      }
      held = known;
    }
    return known;
  }
}
