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
import org.daybook.lexicon.Sense.SideName;
import org.daybook.lexicon.Sense.Speech;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.mention.QuantityMention.Form;
import org.daybook.mention.TimeMention;
import org.daybook.read.Draft.Way;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds what happened to the thing counted, in its own phrase first ({@code 12 dead}), then in the verb that has it as
 * object ({@code killed 12}), the predicate behind it ({@code 12 were killed}), the noun before it ({@code losses of 12}).
 */
final class OutcomeReader {

  private static final int REACH = 16;

  /** Outcomes that only describe who they are while another verb tells what happened. */
  private static final Set<Outcome> WEAK =
      EnumSet.of(
          Outcome.DEPLOYED, Outcome.TRAINED, Outcome.AFFECTED, Outcome.RECRUITED, Outcome.SUPPLIED);

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

  OutcomeReader(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
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
      object(d);
    }
    if (d.outcomes.equals(Set.of(Outcome.LOST))
        && isAdjacentState(d)
        && d.thing != null
        && d.thing.isPeople()) {
      lostAs(d);
    }
    barrage(d);
    predicate(d, stop);
    numberOf(d);
    head(d);
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
      d.outcomes = union(how, outcomes, d.thing);
    }
  }

  /** {@code killed [at least] 12}, {@code shooting down another five drones}. */
  void object(Draft d) {
    if (t.is(d.figure.from() - 1, "left", "leaving", "leaves", "leave") && left(d)) {
      return;
    }
    int j = d.figure.from();
    for (int skipped = 0; skipped < 5 && j > d.line.from(); skipped++) {
      Hit<OutcomeWord> hit = fitting(marks.hitBefore(j, OutcomeWord.class), d.thing, true);
      boolean figureReached = d.noun.kind() == Noun.Kind.NONE && t.is(j - 1, "reached", "hit");
      if (hit != null && !figureReached && !isPassive(hit) && !isAdjective(hit)) {
        OutcomeWord word = hit.sense();
        d.take(
            union(hit, Kinds.adapt(word.outcomes(), d.thing), d.thing),
            word,
            hit.from(),
            Way.OBJECT);
        return;
      }
      Hit<BoundWord> opener = marks.hitBefore(j, BoundWord.class);
      if (opener != null && opener.sense().kind() == BoundWord.Kind.EXACTLY) {
        j = opener.from();
      } else if (isSkipped(j - 1)) {
        j--;
      } else {
        return;
      }
    }
  }

  /** {@code left 15 civilians and two guards dead}: what they were left is told behind. */
  private boolean left(Draft d) {
    for (int j = d.noun.to(); j < Math.min(d.line.to(), d.noun.to() + 25); j++) {
      OutcomeWord word = marks.at(j, OutcomeWord.class);
      if (word != null
          && word.role() == Role.STATE
          && !Kinds.adapt(word.outcomes(), d.thing).isEmpty()) {
        d.take(Kinds.adapt(word.outcomes(), d.thing), null, -1, Way.OBJECT);
        return true;
      }
      if (t.is(j, ".", ";", "after", "when")) {
        return false;
      }
    }
    return false;
  }

  private boolean isSkipped(int i) {
    String w = t.word(i);
    return Grammar.isDeterminer(w)
        || Grammar.isAdverb(w)
        || marks.is(i, SideName.class)
        || t.is(
            i,
            "'s",
            "\"",
            "“",
            "‘",
            "'",
            "total",
            "of",
            "more",
            "some",
            "further",
            "additional",
            "another",
            "including",
            "also",
            "least",
            "record",
            "in",
            "all",
            "out",
            "down",
            "up",
            "and",
            "with",
            "altogether",
            "around",
            "off",
            "him",
            "themselves",
            "nearly");
  }

  private boolean isAdjective(Hit<OutcomeWord> hit) {
    OutcomeWord word = hit.sense();
    return word.role() == Role.STATE
        || word.role() == Role.SUBJECT && !t.is(hit.from(), "fled", "lost");
  }

  /** {@code an attack with 15 drones}, {@code a bombardment that included four bombs}: they were launched. */
  private void barrage(Draft d) {
    if (d.thing == null
        || !isWeapon(d.thing)
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

  /** {@code were killed}: then what follows is not its object. */
  private boolean isPassive(Hit<OutcomeWord> hit) {
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

  /** {@code 12 [people in Kherson] were killed}, {@code 12 people killed}, {@code 31 missiles struck}. */
  private void predicate(Draft d, int stop) {
    int j = d.noun.to();
    boolean auxiliary = false;
    for (int k = j; k < Math.min(stop, j + REACH); k++) {
      if (t.is(k, "under")
          && t.is(k + 2, "control")
          && !Kinds.adapt(Set.of(Outcome.CONTROLLED), d.thing).isEmpty()) {
        d.take(Set.of(Outcome.CONTROLLED), null, -1, Way.PREDICATE);
        return;
      }
    }
    for (int steps = 0; steps < REACH && j < stop; steps++) {
      for (Hit<OutcomeWord> any : marks.allAt(j, OutcomeWord.class)) {
        Hit<OutcomeWord> hit = fitting(any, d.thing, false);
        if (hit != null && governs(d, hit, auxiliary, j == d.noun.to())) {
          OutcomeWord word = hit.sense();
          Set<Outcome> outcomes = union(hit, Kinds.adapt(word.outcomes(), d.thing), d.thing);
          if (!auxiliary
              && d.outcomes.isEmpty()
              && WEAK.containsAll(outcomes)
              && isKilledLater(d, hit.to(), stop)) {
            continue;
          }
          boolean subject =
              word.role() == Role.OBJECT && !word.outcomes().contains(Outcome.STRUCK)
                  || word.role() == Role.BOTH;
          d.passive |= d.outcomes.isEmpty() && subject;
          d.take(outcomes, word, hit.from(), auxiliary ? Way.PREDICATE : Way.PARTICIPLE);
          return;
        }
      }
      if (!marks.allAt(j, OutcomeWord.class).isEmpty() && !auxiliary && isFinite(j)) {
        return;
      }
      if (t.is(j, ";", ".", ":", "—", "while", "but", "after", "when", "because", "although", "as")
          || t.is(j, "that") && !auxiliary && j > d.noun.to()) {
        return;
      }
      if (marks.is(j, Speech.class, s -> s.kind() == Speech.Kind.SAYS)
          && !Grammar.isAuxiliary(t.word(j))
          && !auxiliary) {
        return;
      }
      auxiliary =
          (Grammar.isAuxiliary(t.word(j)) || auxiliary && (t.is(j, "to", "have", "been", "as")))
              || auxiliary && Grammar.isAuxiliary(t.word(j));
      j++;
    }
  }

  /** {@code 100 soldiers stationed in Russia were killed}: the finite verb tells what happened. */
  private boolean isKilledLater(Draft d, int from, int stop) {
    for (int j = from; j < Math.min(stop, from + 10); j++) {
      OutcomeWord word = marks.at(j, OutcomeWord.class);
      if (word != null
          && word.canBePassive()
          && isBeBefore(j)
          && !Kinds.adapt(word.outcomes(), d.thing).isEmpty()
          && word.role() != Role.STATE) {
        return true;
      }
    }
    return false;
  }

  private boolean isFinite(int j) {
    OutcomeWord word = marks.at(j, OutcomeWord.class);
    return word != null
        && word.form() != OutcomeWord.Form.ING
        && word.role() != Role.STATE
        && Grammar.isPreposition(t.word(j + 1));
  }

  private boolean governs(Draft d, Hit<OutcomeWord> hit, boolean auxiliary, boolean adjacent) {
    OutcomeWord word = hit.sense();
    boolean plainBe = auxiliary;
    return switch (word.role()) {
      case STATE ->
          auxiliary || adjacent || hit.from() - d.noun.to() <= 2 && !t.isMark(hit.from() - 1);
      case SUBJECT -> word.form() != OutcomeWord.Form.ING || adjacent || auxiliary;
      case OBJECT, BOTH ->
          word.canBePassive()
                  && (plainBe && isBeBefore(hit.from())
                      || !plainBe && isParticiple(d, hit, adjacent)
                      || word.role() == Role.BOTH && adjacent)
              || word.outcomes().contains(Outcome.STRUCK)
                  && word.canBePassive()
                  && d.thing != null
                  && isWeapon(d.thing)
              || word.form() == OutcomeWord.Form.ING
                  && isBeBefore(hit.from())
                  && t.is(hit.from() - 1, "being");
    };
  }

  private static boolean isWeapon(Thing thing) {
    return thing == Thing.DRONE
        || thing == Thing.MISSILE
        || thing == Thing.BOMB
        || thing == Thing.WEAPON
        || thing == Thing.MLRS;
  }

  private boolean isBeBefore(int at) {
    for (int k = at - 1; k >= at - 8 && k >= 0; k--) {
      if (Grammar.isBe(t.word(k))
          || t.is(
              k,
              "left",
              "feared",
              "reported",
              "reportedly",
              "believed",
              "confirmed",
              "presumed",
              "remain",
              "remained",
              "remains")) {
        return true;
      }
      if (!Grammar.isAuxiliary(t.word(k))) {
        return false;
      }
    }
    return false;
  }

  /** {@code 12 people killed in Kherson} has no object behind the verb, {@code 12 fighters killed a farmer} has. */
  private boolean isParticiple(Draft d, Hit<OutcomeWord> hit, boolean adjacent) {
    int next = hit.to();
    boolean near =
        adjacent
            || hit.from() - d.noun.to() <= 8 && !t.isMark(hit.from() - 1)
            || t.is(hit.from() - 1, "who", "that", "which", ",", ")");
    boolean object =
        Grammar.isDeterminer(t.word(next)) && !t.is(next, "this", "that", "all")
            || t.isNumber(next)
            || marks.is(next, SideName.class) && !t.isMark(next) && !d.line.headline()
            || marks.is(next, ThingWord.class) && d.noun.kind() == Noun.Kind.KNOWN;
    return near && !object;
  }

  /** {@code killed and wounded}, {@code killed or missing}: a union. */
  private Set<Outcome> union(Hit<OutcomeWord> hit, Set<Outcome> first, @Nullable Thing thing) {
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

  /** {@code the number of civilians who have fled has passed 1.5 million}: the people, and what they did, stand before. */
  private void numberOf(Draft d) {
    boolean stated =
        d.figure.number() > d.figure.from()
            || t.is(
                d.figure.from() - 1,
                "to",
                "at",
                "reached",
                "is",
                "was",
                "stands",
                "stood",
                "hit",
                "passed",
                "exceeded",
                "topped",
                "surpassed",
                "are",
                "were");
    if (!stated || !d.outcomes.isEmpty()) {
      return;
    }
    for (int i = d.figure.from() - 4; i >= d.line.from(); i--) {
      if (t.is(i, "number") && t.is(i + 1, "of")) {
        Thing people = null;
        for (int j = i + 2; j < d.figure.from(); j++) {
          ThingWord noun = marks.at(j, ThingWord.class);
          people = people == null && noun != null && noun.thing() != null ? noun.thing() : people;
          OutcomeWord word = marks.at(j, OutcomeWord.class);
          Set<Outcome> outcomes =
              word == null
                  ? Set.of()
                  : Kinds.adapt(word.outcomes(), people == null ? Thing.PERSON : people);
          if (!outcomes.isEmpty()
              && word != null
              && word.form() != OutcomeWord.Form.BASE
              && (d.noun.kind() != Noun.Kind.KNOWN || d.thing == people)) {
            d.take(outcomes, null, -1, Way.HEAD);
            d.thing = people == null ? Thing.PERSON : people;
            return;
          }
        }
      }
    }
  }

  /** {@code losses of up to 95}, {@code death toll rose to 8,382}, {@code casualties at 12}. */
  private void head(Draft d) {
    int j = d.figure.from() - 1;
    boolean link =
        d.figure.number() > d.figure.from()
            || d.figure.unit().equals("percent") && t.is(d.figure.from() - 1, ",", "(");
    for (int steps = 0; steps < 24 && j >= d.line.from(); steps++, j--) {
      Hit<ThingWord> noun = marks.hitBefore(j + 1, ThingWord.class);
      if (noun != null && !noun.sense().outcomes().isEmpty() && link) {
        ThingWord word = noun.sense();
        Set<Outcome> outcomes = Kinds.adapt(word.outcomes(), d.thing);
        if (!outcomes.isEmpty()) {
          d.take(outcomes, null, -1, Way.HEAD);
          if (d.thing == null || d.thing == Thing.PERSON) {
            d.thing = lost(noun, word.thing());
          }
        }
        return;
      }
      TimeMention time = timeEnding(d, j);
      if (time != null) {
        j = time.from();
        continue;
      }
      if (t.is(j, ")")) {
        int open = j;
        while (open > d.line.from() && !t.is(open, "(")) {
          open--;
        }
        Hit<OutcomeWord> inside = marks.hitAt(open + 1, OutcomeWord.class);
        Hit<ThingWord> before = marks.hitBefore(open, ThingWord.class);
        if (inside != null && before != null && link) {
          d.take(Kinds.adapt(inside.sense().outcomes(), d.thing), null, -1, Way.HEAD);
          return;
        }
        j = open;
        continue;
      }
      OutcomeWord counted =
          link && t.is(j - 1, "number", "those", "people", "total")
              ? marks.at(j, OutcomeWord.class)
              : null;
      if (counted != null && counted.canBePassive() && d.noun.kind() == Noun.Kind.NONE) {
        d.take(Kinds.adapt(counted.outcomes(), Thing.PERSON), null, -1, Way.HEAD);
        d.thing = d.outcomes.isEmpty() || d.thing != null ? d.thing : Thing.PERSON;
        return;
      }
      if (t.is(j, ";", ".", "that", "while", "but")
          || t.isNumber(j)
          || steps > 3 && t.is(j, ",") && !link) {
        return;
      }
      link |=
          t.is(
                  j,
                  "of",
                  "to",
                  "at",
                  "reached",
                  "is",
                  "was",
                  "are",
                  "were",
                  "stands",
                  "stood",
                  "rose",
                  "risen",
                  "including",
                  "included",
                  "include",
                  "includes",
                  "exceeded",
                  ":",
                  "from",
                  "between",
                  "among",
                  "-",
                  "surpassed",
                  "hit",
                  "total",
                  "totaled",
                  "totalled",
                  "totaling",
                  "totalling",
                  "exceeds",
                  "by",
                  "passed",
                  "topped",
                  "climbed",
                  "as",
                  "(")
              || d.figure.number() > d.figure.from() && j == d.figure.from() - 1;
    }
  }

  /** {@code tank losses reached 6,998}: the things lost stand before the noun. */
  private @Nullable Thing lost(Hit<ThingWord> losses, @Nullable Thing otherwise) {
    Hit<ThingWord> before = marks.hitBefore(losses.from(), ThingWord.class);
    Thing thing = before == null ? null : before.sense().thing();
    return thing != null && thing.isEquipment() ? thing : otherwise;
  }

  private static @Nullable TimeMention timeEnding(Draft d, int last) {
    for (TimeMention time : d.line.times()) {
      if (time.to() == last + 1) {
        return time;
      }
    }
    return null;
  }

  /** The hit itself where its outcomes go with the thing; another sense of the same word where that fits better. */
  private @Nullable Hit<OutcomeWord> fitting(
      @Nullable Hit<OutcomeWord> hit, @Nullable Thing thing, boolean object) {
    if (hit == null || t.is(hit.from() - 1, "-") && t.isGlued(hit.from()) || isNoun(hit)) {
      return null;
    }
    if (t.is(hit.to(), "part", "place", "steps", "action", "advantage")) {
      return null;
    }
    for (Hit<OutcomeWord> same : marks.allAt(hit.from(), OutcomeWord.class)) {
      OutcomeWord word = same.sense();
      boolean role = !object || word.role() != Role.SUBJECT;
      if (same.to() == hit.to() && role && !Kinds.adapt(word.outcomes(), thing).isEmpty()) {
        return same;
      }
    }
    return null;
  }

  /** {@code 28 ships}, {@code two shells}: a plural noun that a verb has too. */
  private boolean isNoun(Hit<OutcomeWord> hit) {
    ThingWord noun = marks.at(hit.from(), ThingWord.class);
    boolean base = hit.sense().form() == OutcomeWord.Form.BASE;
    return base
        && noun != null
        && noun.plural()
        && (t.isNumber(hit.from() - 1)
            || marks.is(hit.from() - 1, NumberWord.class)
            || marks.is(hit.from() - 1, ThingWord.class));
  }

  /** The nearest fitting verb or noun in the clause before the figure, then behind it: for lists with words between. */
  void clause(Draft d, int from, int to) {
    int reach = d.thing != null && d.thing.isPeople() ? 60 : 25;
    for (int j = d.figure.from() - 1; j >= Math.max(from, d.figure.from() - reach); j--) {
      if (t.is(j, ";")) {
        break;
      }
      if (take(d, j, d.figure.from())) {
        return;
      }
    }
    boolean people = d.thing != null && d.thing.isPeople();
    for (int j = d.noun.to(); j < Math.min(to, d.noun.to() + (people ? 30 : 14)); j++) {
      if (t.is(j, ";", "while", "but", "whereas", "after", "because") || take(d, j, to)) {
        return;
      }
    }
  }

  private boolean take(Draft d, int j, int end) {
    for (Hit<OutcomeWord> any : marks.allAt(j, OutcomeWord.class)) {
      Hit<OutcomeWord> hit = any.to() <= end ? fitting(any, d.thing, j < d.figure.from()) : null;
      if (hit != null) {
        OutcomeWord word = hit.sense();
        d.passive |=
            d.outcomes.isEmpty() && (isPassive(hit) || t.is(j - 1, "those", "people", "the"));
        d.take(union(hit, Kinds.adapt(word.outcomes(), d.thing), d.thing), word, j, Way.CLAUSE);
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
