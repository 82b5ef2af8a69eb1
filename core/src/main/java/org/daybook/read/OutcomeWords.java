package org.daybook.read;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.BoundWord;
import org.daybook.lexicon.Sense.NumberWord;
import org.daybook.lexicon.Sense.OutcomeWord;
import org.daybook.lexicon.Sense.OutcomeWord.Role;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What a word of outcome means for a thing: the sense that fits, a union of two, whether it is passive or a noun. */
final class OutcomeWords {

  /** Outcomes that one figure may join: {@code killed or missing}, {@code damaged or destroyed}. */
  private static final Set<Outcome> UNITED =
      EnumSet.of(
          Outcome.KILLED,
          Outcome.WOUNDED,
          Outcome.MISSING,
          Outcome.CAPTURED,
          Outcome.WOUNDED_PERMANENTLY,
          Outcome.DESTROYED,
          Outcome.DAMAGED,
          Outcome.LOST);

  private final Marks marks;
  private final Tokens t;

  OutcomeWords(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
  }

  /** The hit itself where its outcomes go with the thing; another sense of the same word where that fits better. */
  @Nullable Hit<OutcomeWord> fitting(
      @Nullable Hit<OutcomeWord> hit, @Nullable Thing thing, boolean object) {
    if (hit == null || t.is(hit.from() - 1, "-") && t.isGlued(hit.from()) || isNoun(hit)) {
      return null;
    }
    if (t.is(hit.to(), "part", "place", "steps", "action", "advantage", "off")) {
      return null;
    }
    if (isFound(hit, thing) || isCharged(hit)) {
      return null;
    }
    if (!object && fits(hit, thing, false) && !isMarch(hit, thing) && !isGift(hit)) {
      return hit;
    }
    for (Hit<OutcomeWord> same : marks.allAt(hit.from(), OutcomeWord.class)) {
      if (same.to() == hit.to()
          && fits(same, thing, object)
          && !isMarch(same, thing)
          && !isGift(same)) {
        return same;
      }
    }
    return null;
  }

  /** {@code found four guns} takes them, {@code found four people} does not. */
  private boolean isFound(Hit<OutcomeWord> hit, @Nullable Thing thing) {
    boolean arms = thing != null && thing.isEquipment();
    return !arms
        && hit.to() == hit.from() + 1
        && t.is(hit.from(), "find", "finds", "found", "finding", "discovered", "discover");
  }

  /** {@code faces five charges}: nothing that befell him. */
  private boolean isCharged(Hit<OutcomeWord> hit) {
    boolean faces = t.is(hit.from(), "face", "faces", "faced", "facing");
    for (int i = hit.to(); faces && i < hit.to() + 3; i++) {
      if (t.is(i, "charges", "counts", "trial", "prosecution", "court", "accusations", "justice")) {
        return true;
      }
    }
    return false;
  }

  /** {@code will send 12 missiles}, {@code is sending}: given, where {@code sent 12 missiles} fires them. */
  private boolean isGift(Hit<OutcomeWord> hit) {
    return hit.sense().outcomes().contains(Outcome.LAUNCHED)
        && (t.is(hit.from(), "send")
            || t.is(hit.from(), "sending") && Grammar.isBe(t.word(hit.from() - 1)));
  }

  /** {@code 500 soldiers left}, {@code arrived}, {@code crossed the border}: on the march, not driven from home. */
  private boolean isMarch(Hit<OutcomeWord> hit, @Nullable Thing thing) {
    return thing == Thing.SOLDIER
        && hit.sense().role() == Role.SUBJECT
        && hit.sense().outcomes().contains(Outcome.DISPLACED)
        && !t.is(hit.from(), "flee", "flees", "fled", "fleeing", "escape", "escaped", "escaping");
  }

  private static boolean fits(Hit<OutcomeWord> hit, @Nullable Thing thing, boolean object) {
    OutcomeWord word = hit.sense();
    return (!object || word.role() == Role.OBJECT || word.role() == Role.BOTH)
        && !Kinds.adapt(word.outcomes(), thing).isEmpty();
  }

  /** {@code a train}, {@code 28 ships}, {@code two shells}: a noun that a verb is spelt like. */
  private boolean isNoun(Hit<OutcomeWord> hit) {
    ThingWord noun = marks.at(hit.from(), ThingWord.class);
    boolean base = hit.sense().form() == OutcomeWord.Form.BASE;
    boolean named =
        base
            && (Grammar.isDeterminer(t.word(hit.from() - 1)) || t.is(hit.from() - 1, "of", "'s"))
            && !t.is(hit.from() - 1, "that", "this", "all")
            && !t.is(hit.to() - 1, "of");
    boolean doing =
        hit.sense().form() == OutcomeWord.Form.ING
            && Grammar.isDeterminer(t.word(hit.from() - 1))
            && (t.isMark(hit.to()) || Grammar.isPreposition(t.word(hit.to())))
            && !t.is(hit.to() - 1, "of")
            && !t.is(hit.to(), "of");
    boolean alone =
        base
            && hit.sense().role() != Role.SUBJECT
            && hit.to() == hit.from() + 1
            && t.isMark(hit.to())
            && !t.is(hit.to(), "-", "\"", "“", ":")
            && !marks.is(hit.from() - 1, ThingWord.class, ThingWord::plural);
    return named
        || doing
        || alone
        || base
            && noun != null
            && noun.plural()
            && (t.isNumber(hit.from() - 1)
                || marks.is(hit.from() - 1, NumberWord.class)
                || marks.is(hit.from() - 1, ThingWord.class));
  }

  /** {@code killed and wounded}, {@code killed or missing}: a union. */
  Set<Outcome> union(Hit<OutcomeWord> hit, Set<Outcome> first, @Nullable Thing thing) {
    int next = t.is(hit.to(), "and", "or", "/", ",") ? hit.to() + 1 : hit.to();
    Hit<OutcomeWord> more = next == hit.to() ? null : marks.hitAt(next, OutcomeWord.class);
    if (more == null) {
      return first;
    }
    OutcomeWord word = more.sense();
    Set<Outcome> second = Kinds.adapt(word.outcomes(), thing);
    boolean object =
        t.isNumber(more.to())
            || marks.is(more.to(), BoundWord.class)
            || marks.is(more.to(), NumberWord.class)
            || Grammar.isDeterminer(t.word(more.to()));
    if (second.isEmpty()
        || object
        || !word.canBePassive()
        || thing != null
            && !thing.isPeople()
            && !first.contains(Outcome.DAMAGED)
            && !second.contains(Outcome.DAMAGED)) {
      return first;
    }
    if (!UNITED.containsAll(first) || !UNITED.containsAll(second)) {
      return first;
    }
    Set<Outcome> both = new TreeSet<>(first);
    both.addAll(second);
    return both;
  }

  /** {@code killed, wounded or captured 12}: verbs that share one object. */
  Set<Outcome> joint(Hit<OutcomeWord> last, Set<Outcome> outcomes, @Nullable Thing thing) {
    if (!t.is(last.from() - 1, "or") || !UNITED.containsAll(outcomes)) {
      return outcomes;
    }
    Set<Outcome> all = new TreeSet<>(outcomes);
    int i = last.from() - 1;
    while (t.is(i, "or", ",")) {
      i -= t.is(i - 1, ",") ? 1 : 0;
      Hit<OutcomeWord> verb = marks.hitBefore(i, OutcomeWord.class);
      Set<Outcome> more = verb == null ? Set.of() : Kinds.adapt(verb.sense().outcomes(), thing);
      if (verb == null || more.isEmpty() || !UNITED.containsAll(more)) {
        return all;
      }
      all.addAll(more);
      i = verb.from() - 1;
    }
    return all;
  }

  /** {@code were killed}: then what follows is not its object. */
  boolean isPassive(Hit<OutcomeWord> hit) {
    if (!hit.sense().canBePassive()) {
      return false;
    }
    int j = hit.from() - 1;
    while (Grammar.isAdverb(t.word(j)) || t.is(j, "also", "reportedly")) {
      j--;
    }
    Hit<ThingWord> noun = marks.hitBefore(hit.from(), ThingWord.class);
    return Grammar.isBe(t.word(j)) || noun != null && noun.sense().plural() && t.isMark(hit.to());
  }
}
