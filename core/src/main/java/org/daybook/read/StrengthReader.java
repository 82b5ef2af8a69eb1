package org.daybook.read;

import java.math.BigDecimal;
import java.util.Set;
import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.OutcomeWord;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.mention.QuantityMention.Form;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads how many there are: {@code an army of 200,000}, {@code its forces number around 20,000}, {@code a convoy of 40
 * trucks}; and what is usually meant where only the thing is told.
 */
final class StrengthReader {

  /** How far before the verb the noun may stand that it counts: {@code forces loyal to Saleh number}. */
  private static final int SUBJECT = 12;

  /** Fewer fighters than this are a strength only where it is told what they did. */
  private static final BigDecimal FEW = BigDecimal.valueOf(5);

  private final Marks marks;
  private final Tokens t;

  StrengthReader(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
  }

  /** Gives a figure without a noun of its own the thing whose strength it is. */
  void read(Draft d) {
    if (d.thing != null || d.noun.kind() != Noun.Kind.NONE || !d.figure.isCount()) {
      return;
    }
    int before = d.figure.from() - 1;
    boolean aboard =
        t.is(d.figure.to(), "aboard", "onboard")
            || t.is(d.figure.to(), "on") && t.is(d.figure.to() + 1, "board");
    if (aboard) {
      d.thing = Thing.PERSON;
    } else if (t.is(before, "of") && isForce(before - 1)) {
      d.thing = Thing.SOLDIER;
    } else if (isTotal(before) || t.is(before, "of") && t.is(before - 1, "rate", "pace")) {
      d.thing = subject(before, d.line.from());
    } else if (isThere(d.figure.to()) || isLeft(d)) {
      Thing thing = subject(before, Math.max(d.line.from(), before - SUBJECT));
      d.thing = thing == Thing.SOLDIER ? thing : null;
    }
  }

  /** {@code add to the 8,400 already in Afghanistan}. */
  private boolean isThere(int i) {
    return t.is(i, "already", "currently", "now", "still")
        && t.is(i + 1, "in", "there", "stationed", "deployed", "on");
  }

  /** {@code leaving only 70,000 in Iraq}. */
  private boolean isLeft(Draft d) {
    int verb = d.figure.from() - 1;
    verb -= t.is(verb, "only", "just") ? 1 : 0;
    return t.is(verb, "leaving", "keeping", "keep") && t.is(d.figure.to(), "in", "there", "on");
  }

  /** {@code a fighting force of}, {@code an army of}; not {@code the use of force of}. */
  private boolean isForce(int i) {
    return t.is(i, "force", "army", "garrison", "contingent", "militia", "military", "manpower");
  }

  private boolean isTotal(int i) {
    return t.is(i, "number", "numbered", "numbering", "numbers", "totalled", "totaled")
        || t.is(i, "totalling", "totaling");
  }

  private @Nullable Thing subject(int verb, int from) {
    Thing found = null;
    for (int i = verb - 1; i >= Math.max(from, verb - SUBJECT); i--) {
      if (t.isMark(i) && !t.is(i, ",") || t.is(i, "while", "but", "that", "and", "whose")) {
        return found;
      }
      if (t.is(i, "forces")) {
        found = Thing.SOLDIER;
      }
      Hit<ThingWord> noun = marks.hitBefore(i + 1, ThingWord.class);
      if (noun != null && noun.sense().plural() && noun.sense().outcomes().isEmpty()) {
        found = noun.sense().thing();
      }
    }
    return found;
  }

  /** What is usually meant where only the thing is told: troops are deployed, strikes were carried out, money is paid. */
  Set<Outcome> usual(Draft d) {
    if (d.thing == null || d.figure.form() == Form.ARTICLE) {
      return Set.of();
    }
    return switch (d.thing) {
      case MONEY -> Set.of(Outcome.PAID);
      case ATTACK -> Set.of(Outcome.CONDUCTED);
      case SOLDIER -> isMany(d) || isAttacking(d) ? Set.of(Outcome.DEPLOYED) : Set.of();
      default -> isFleet(d) ? Set.of(Outcome.DEPLOYED) : Set.of();
    };
  }

  private static boolean isMany(Draft d) {
    return d.figure.bounds().low() == null || d.figure.bounds().low().compareTo(FEW) >= 0;
  }

  /** {@code three gunmen stormed the hotel}: fighters in the field. */
  private boolean isAttacking(Draft d) {
    OutcomeWord verb = marks.at(d.noun.to(), OutcomeWord.class);
    boolean one = BigDecimal.ONE.equals(d.figure.bounds().high());
    return !one
        && (t.is(d.noun.to(), "opened", "entered", "infiltrated", "rushed", "burst", "broke")
            || verb != null
                && verb.form() == OutcomeWord.Form.PAST
                && verb.outcomes().contains(Outcome.STRUCK));
  }

  /** {@code a convoy of 40 trucks}, {@code backed by dozens of tanks}: equipment in the field. */
  private boolean isFleet(Draft d) {
    int before = d.figure.from() - 1;
    boolean fleet =
        t.is(before, "of") && t.is(before - 1, "convoy", "column", "fleet", "flotilla", "armada");
    boolean backed =
        t.is(before, "by") && t.is(before - 1, "backed", "supported", "accompanied", "escorted");
    boolean armed = t.is(before, "with") && t.is(before - 1, "armed", "equipped");
    int place = d.noun.to();
    boolean there = Grammar.isBe(t.word(place));
    while (there && t.is(place + 1, "already", "now", "still", "currently", "also")) {
      place++;
    }
    there &= t.is(place + 1, "in", "at", "on", "off", "near", "aboard", "there");
    return d.thing != null && d.thing.isEquipment() && (fleet || backed || armed || there);
  }
}
