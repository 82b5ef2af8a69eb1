package org.daybook.read;

import java.util.Set;
import java.util.TreeSet;
import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.BodyName;
import org.daybook.lexicon.Sense.BoundWord;
import org.daybook.lexicon.Sense.NumberWord;
import org.daybook.lexicon.Sense.OutcomeWord;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads the noun phrase behind a figure: {@code 500 [Ukrainian military personnel]}, {@code 14,000 [of Hamas' fighters]}. */
final class NounReader {

  private static final int MOST_UNKNOWN = 4;

  /** {@code the 1 million mark}: nouns that stand for the figure before them. */
  static final Set<String> FIGURES =
      Set.of("figure", "mark", "toll", "estimate", "milestone", "threshold", "claim", "tally");

  private final Marks marks;
  private final Tokens t;
  private final NounWords words;

  NounReader(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
    this.words = new NounWords(marks);
  }

  /** The phrase that starts at token i, at most up to token end; of several things, or of one. */
  Noun after(int i, int end, boolean several) {
    Phrase phrase = new Phrase(i, end, several);
    phrase.read();
    return phrase.noun();
  }

  /** A phrase in the making. */
  private final class Phrase {
    private final int end;

    /** Whether the figure is more than one, so that its noun is a plural. */
    private final boolean several;

    private final int from;
    private int at;
    private int unknown;
    private boolean pointing;
    private boolean figure;
    private boolean excluded;
    private boolean members;
    private boolean aged;
    private boolean young;
    private @Nullable Thing mixed;
    private boolean forces;
    private @Nullable ThingWord head;
    private @Nullable ThingWord modifier;
    private @Nullable SideName owner;
    private @Nullable SideName last;
    private final Set<Outcome> outcomes = new TreeSet<>();

    Phrase(int i, int end, boolean several) {
      this.at = i;
      this.from = i - 1;
      this.end = end;
      this.several = several;
    }

    void read() {
      at += t.is(at, "out") && t.is(at + 1, "of") ? 2 : t.is(at, "of") ? 1 : 0;
      if (words.isNextSentence(at, end) || words.isTime(at)) {
        return;
      }
      int number = t.is(at, "the") ? at + 1 : at;
      number = t.is(number, "total") ? number + 1 : number;
      if (t.is(number, "number") && t.is(number + 1, "of")) {
        at = number + 2;
      }
      while (at < end && step()) {
        // each step takes a word or more
      }
    }

    private boolean step() {
      String w = t.word(at);
      boolean open = head == null && outcomes.isEmpty();
      if (open
          && (Grammar.isDeterminer(w)
              || t.is(at, "more", "other", "additional", "new", "further")
                  && !marks.is(at, ThingWord.class))) {
        return point(w);
      }
      if (open && unknown == 0 && FIGURES.contains(w)) {
        pointing = true;
        figure = true;
        at++;
        return false;
      }
      if (open && t.is(at, "them", "whom", "which", "others")) {
        pointing = true;
        at++;
        return false;
      }
      if (head == null && words.isAge(at)) {
        young =
            t.is(at + 2, "month")
                || t.raw(at).length() == 1
                || t.raw(at).startsWith("1")
                    && t.raw(at).length() == 2
                    && t.raw(at).charAt(1) < '8';
        aged = true;
        at += t.is(at + 3, "-") && t.is(at + 4, "old") ? 5 : 3;
        return true;
      }
      if (t.isNumber(at) && head == null && at > from && words.isMeasure(at)) {
        at += t.is(at + 1, "-") ? 3 : 2;
        return true;
      }
      if (t.isNumber(at) && head == null && words.isModel(at)) {
        at++;
        return true;
      }
      if (t.isNumber(at) || words.isNumberWord(at)) {
        return false;
      }
      if (head == null && t.is(at, "and", "or") && isSecondModifier(at + 1)) {
        at++;
        return true;
      }
      if (t.isMark(at)) {
        return mark();
      }
      Hit<ThingWord> thing = marks.hitAt(at, ThingWord.class);
      Hit<SideName> side = marks.hitAt(at, SideName.class);
      boolean dashed = t.is(at - 1, "-") && t.isGlued(at);
      Hit<OutcomeWord> outcome = dashed ? null : marks.hitAt(at, OutcomeWord.class);
      Hit<BodyName> body = head == null ? marks.hitAt(at, BodyName.class) : null;
      String staff = body == null ? null : body.sense().side();
      if (body != null && staff != null) {
        owner = new SideName(staff, SideName.Kind.ORGANISATION);
        at = body.to();
        return true;
      }
      if (side != null && !outcomes.isEmpty() && side.sense().kind() == SideName.Kind.NAME) {
        return false;
      }
      if (side != null && (thing == null || side.to() > thing.to()) && head == null) {
        return side(side);
      }
      if (outcome != null && (thing == null || outcome.to() >= thing.to()) && isState(outcome)) {
        return state(outcome);
      }
      if (thing != null && head == null && t.is(thing.to(), "'s", "’") && t.isGlued(thing.to())) {
        at = thing.to() + 1;
        return true;
      }
      if (thing != null && head == null && several && words.isCompound(thing)) {
        unknown++;
        at = thing.to() + 1;
        return true;
      }
      if (thing != null && head == null && several && words.isModifier(thing, end)) {
        unknown++;
        at = thing.to();
        return unknown <= MOST_UNKNOWN;
      }
      if (thing != null && !(head != null && words.isVerb(thing))) {
        return thing(thing);
      }
      if (several && t.is(at, "forces") && (head == null || head.thing() == null)) {
        head = null;
        excluded = false;
        forces = true;
        at++;
        return false;
      }
      boolean does =
          outcome != null
              && thing == null
              && several
              && outcome.sense().form() == OutcomeWord.Form.BASE
              && outcome.sense().role() == OutcomeWord.Role.SUBJECT
              && at == from + 1;
      if (does || open && unknown == 0 && words.isPlanned(at)) {
        return false;
      }
      boolean doing =
          unknown == 0
              && head == null
              && owner == null
              && w.endsWith("ing")
              && w.length() > 5
              && outcomes.isEmpty()
              && !marks.is(at + 1, ThingWord.class);
      boolean verb =
          outcome != null
              && thing == null
              && !isState(outcome)
              && outcome.sense().form() != OutcomeWord.Form.BASE;
      if (head != null
          || doing
          || verb
          || Grammar.endsPhrase(t, at)
          || words.isSpeech(at) && !words.isAlleged(at)
          || outcome != null && !outcomes.isEmpty()) {
        return false;
      }
      last = null;
      at++;
      return ++unknown <= MOST_UNKNOWN;
    }

    private boolean point(String w) {
      at++;
      pointing |= w.equals("more") || w.equals("other") || w.equals("those");
      return true;
    }

    private boolean mark() {
      boolean inside =
          t.is(at, "-") && t.isGlued(at) && t.isGlued(at + 1)
              || head == null && t.is(at, "'", "\"", "“", "”", "'s", "[", "]", "*");
      if (!inside) {
        return false;
      }
      at++;
      return true;
    }

    /** {@code Israeli and foreign hostages}, {@code sick and wounded people}: one noun behind two words that tell of it. */
    private boolean isSecondModifier(int i) {
      boolean opened = owner != null || !outcomes.isEmpty() || unknown > 0;
      Hit<SideName> side = marks.hitAt(i, SideName.class);
      Hit<OutcomeWord> state = marks.hitAt(i, OutcomeWord.class);
      int next =
          side != null
              ? side.to()
              : state != null && isState(state)
                  ? state.to()
                  : t.isWord(i) && !Grammar.endsPhrase(t, i) && !Grammar.isDeterminer(t.word(i))
                      ? i + 1
                      : end;
      Hit<ThingWord> whole = marks.hitAt(i, ThingWord.class);
      if (whole != null && whole.sense().plural() && whole.to() - i > 1) {
        return unknown > 0 && outcomes.isEmpty() && whole.sense().thing() != null;
      }
      return opened
          && next < end
          && whole == null
          && !marks.is(i, NumberWord.class)
          && marks.is(next, ThingWord.class, ThingWord::plural);
    }

    private boolean side(Hit<SideName> hit) {
      SideName name = hit.sense();
      at = hit.to();
      if (words.isOrigin(at)) {
        at += 2;
        return true;
      }
      if (owner == null) {
        owner = name;
      }
      last = name;
      Hit<SideName> more = t.is(at, "and", "or") ? marks.hitAt(at + 1, SideName.class) : null;
      if (more != null && marks.is(more.to(), ThingWord.class)) {
        at = more.to();
      }
      return true;
    }

    private boolean state(Hit<OutcomeWord> hit) {
      outcomes.addAll(hit.sense().outcomes());
      at = hit.to();
      int next = t.is(at, ",") ? at + 1 : at;
      next = t.is(next, "and", "or") ? next + 1 : next;
      Hit<OutcomeWord> more = next > at ? marks.hitAt(next, OutcomeWord.class) : null;
      if (more != null
          && isState(more)
          && !marks.is(next, NumberWord.class)
          && !t.isNumber(more.to())
          && !marks.is(more.to(), NumberWord.class)
          && !marks.is(more.to(), BoundWord.class)) {
        at = next;
      }
      return true;
    }

    /** A participle before a noun or alone behind the figure: {@code 12 wounded}; once a head is there it is a verb. */
    private boolean isState(Hit<OutcomeWord> hit) {
      OutcomeWord word = hit.sense();
      if (head != null) {
        return false;
      }
      return word.role() == OutcomeWord.Role.STATE
          || word.role() != OutcomeWord.Role.SUBJECT
              && word.canBePassive()
              && !word.outcomes().contains(Outcome.LAUNCHED);
    }

    private boolean thing(Hit<ThingWord> hit) {
      ThingWord word = hit.sense();
      if (head == null && !outcomes.isEmpty() && word.thing() == null) {
        return false;
      }
      if (both(hit)) {
        return true;
      }
      if (head != null
          && words.isWhole(at - 1)
          && (head.thing() == null
              || word.thing() == null
              || head.thing().isPeople() && !word.plural())) {
        return false;
      }
      if (head != null
          && head.thing() != null
          && (head.thing().isPeople() || !head.outcomes().isEmpty())) {
        modifier = head;
      }
      head = word;
      excluded = word.thing() == null;
      at = hit.to();
      members |=
          t.is(at - 1, "member", "members")
              && owner != null
              && owner.kind() == SideName.Kind.FIGHTERS;
      int other = t.is(at, "and", "or") && t.is(at + 1, "other") ? at + 2 : 0;
      Hit<ThingWord> wider = other > 0 ? marks.hitAt(other, ThingWord.class) : null;
      if (wider != null && word.thing() != null && wider.sense().thing() != null) {
        head = wider.sense();
        at = wider.to();
      }
      joined();
      if (t.is(at, "(") && t.is(at + 2, ")") && t.isWord(at + 1)) {
        at += 3;
      }
      return true;
    }

    /** {@code 230 soldiers and civilians}, {@code 20 women and children}: of two kinds they are just people. */
    private void joined() {
      int second = head != null && head.plural() && t.is(at, "and", "or") ? at + 1 : end;
      Hit<SideName> whose = marks.hitAt(second, SideName.class);
      second = whose == null ? second : whose.to();
      second += words.isAdjective(second) ? 1 : 0;
      Hit<ThingWord> hit = second < end ? marks.hitAt(second, ThingWord.class) : null;
      if (hit != null && head != null && words.areJoined(head, hit) && hit.to() <= end) {
        mixed = words.both(head.thing(), hit.sense().thing());
        boolean others = whose != null || hit.sense().irregular() != head.irregular();
        owner = others && owner != null && !owner.equals(hitSide(whose)) ? null : owner;
        at = hit.to();
      }
    }

    private @Nullable SideName hitSide(@Nullable Hit<SideName> hit) {
      return hit == null ? null : hit.sense();
    }

    /** {@code civilian and military casualties}: two kinds of people before one noun. */
    private boolean both(Hit<ThingWord> hit) {
      Hit<ThingWord> whole =
          several && head == null && !hit.sense().plural() && t.is(hit.to(), "and", "or")
              ? marks.hitAt(hit.to() + 1, ThingWord.class)
              : null;
      if (whole == null || !whole.sense().plural()) {
        return false;
      }
      boolean compound = whole.to() - whole.from() > 1;
      Thing kind = whole.sense().thing();
      boolean adjective =
          compound && (hit.sense().thing() == null || kind != null && kind.isEquipment());
      if (!adjective && !words.arePeople(hit.sense(), whole.sense())) {
        return false;
      }
      mixed = adjective ? null : words.both(hit.sense().thing(), whole.sense().thing());
      head = whole.sense();
      at = whole.to();
      return true;
    }

    Noun noun() {
      Thing thing = null;
      boolean described = head != null && head.outcomes().isEmpty() && !outcomes.isEmpty();
      if (head != null) {
        thing = head.thing();
        Set<Outcome> own = head.outcomes();
        if (outcomes.isEmpty() || !own.isEmpty()) {
          outcomes.addAll(own);
        }
        if (modifier != null
            && modifier.thing() != null
            && thing == Thing.PERSON
            && modifier.thing().isPeople()) {
          thing = modifier.thing();
        }
        refine();
      } else if (aged) {
        thing = young ? Thing.CHILD : Thing.PERSON;
      } else if (last != null && last.kind() == SideName.Kind.ADJECTIVE) {
        thing = Thing.PERSON;
      } else if (last != null && last.kind() == SideName.Kind.FIGHTERS) {
        thing = Thing.SOLDIER;
      }
      thing = mixed == null ? thing : mixed;
      thing = forces ? Thing.SOLDIER : thing;
      if (thing == null && head == null && words.isPeople(at - 1)) {
        thing = Thing.PERSON;
      }
      if (members) {
        excluded = false;
        thing = Thing.SOLDIER;
      }
      if (thing == Thing.PERSON && t.is(at - 1, "member", "members") && words.isOfForce(at, end)) {
        thing = Thing.SOLDIER;
      }
      if (head != null && thing == Thing.PERSON && !head.outcomes().isEmpty()) {
        Thing of = words.ofPeople(at, end);
        thing = of == null ? thing : of;
      }
      String side =
          owner == null || owner.kind() == SideName.Kind.CAPITAL && head == null
              ? null
              : owner.side();
      Noun.Kind kind =
          excluded
              ? Noun.Kind.EXCLUDED
              : thing != null
                  ? Noun.Kind.KNOWN
                  : pointing && unknown == 0
                      ? Noun.Kind.POINTING
                      : unknown > 0 || owner != null ? Noun.Kind.UNKNOWN : Noun.Kind.NONE;
      return new Noun(at, thing, outcomes, side, kind, described);
    }

    private void refine() {
      Hit<SideName> hit =
          t.is(at, "of")
              ? marks.hitAt(t.is(at + 1, "the") ? at + 2 : at + 1, SideName.class)
              : null;
      if (owner == null && hit != null) {
        SideName of = hit.sense();
        owner = of.kind() == SideName.Kind.CAPITAL ? null : of;
        members |=
            t.is(at - 1, "member", "members")
                && owner != null
                && owner.kind() == SideName.Kind.FIGHTERS;
      }
    }
  }
}
