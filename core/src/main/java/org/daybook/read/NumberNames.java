package org.daybook.read;

import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.BodyName;
import org.daybook.lexicon.Sense.OutcomeWord;
import org.daybook.lexicon.Sense.OutletName;
import org.daybook.lexicon.Sense.PlaceName;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.mention.QuantityMention;
import org.daybook.mention.QuantityMention.Form;
import org.daybook.text.Tokens;

/** Knows the numbers that name and do not count: {@code Resolution 2334}, {@code Leopard 2}, {@code in 2023}, {@code the 95th}. */
final class NumberNames {

  private final Marks marks;
  private final Tokens t;

  NumberNames(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
  }

  /** {@code Resolution 2334}, {@code day 26}: a number that names. */
  boolean isNumbered(QuantityMention q) {
    return t.is(
            q.from() - 1,
            "no",
            "number",
            "nos",
            "article",
            "chapter",
            "channel",
            "resolution",
            "section",
            "room",
            "route",
            "highway",
            "day",
            "page",
            "flight",
            "phase",
            "level",
            "point",
            "№",
            "#",
            "unit",
            "boeing",
            "airbus",
            "protocol",
            "title",
            "part",
            "volume",
            "covid",
            "g",
            "p",
            "category",
            "brigade",
            "battalion",
            "area",
            "zone",
            "age",
            "under-",
            "figure")
        && q.from() == q.number()
        && q.form() == Form.DIGITS;
  }

  /** {@code 18 Leopard 2 tanks}: the 2 names the model. */
  boolean isModel(Draft d) {
    return d.figure.form() == Form.DIGITS
        && d.figure.from() == d.figure.number()
        && d.figure.from() - 1 > d.line.from()
        && t.isCapital(d.figure.from() - 1)
        && marks.hitBefore(d.figure.from(), ThingWord.class) != null
        && d.noun.kind() == Noun.Kind.KNOWN;
  }

  /** {@code targeted Fateh 110 missiles}: the number of a make that the lexicon does not know. */
  boolean isMakeOf(Draft d) {
    int name = d.figure.from() - 1;
    String w = t.word(name);
    return d.thing != null
        && d.thing.isEquipment()
        && d.figure.form() == Form.DIGITS
        && d.figure.from() == d.figure.number()
        && t.raw(d.figure.number()).length() < 4
        && name - 1 > d.line.from()
        && t.isCapital(name)
        && !t.isCapital(name - 1)
        && t.isWord(name - 1)
        && !Grammar.isPreposition(t.word(name - 1))
        && marks.is(name - 1, OutcomeWord.class)
        && !Grammar.isWeekday(w)
        && !Grammar.isMonth(w)
        && !marks.is(name, SideName.class)
        && !marks.is(name, PlaceName.class)
        && marks.hitOver(name, BodyName.class) == null;
  }

  /** {@code a MK 84 bomb}: a few capitals before bare digits name a make. */
  boolean isMake(QuantityMention q) {
    String make = q.from() > 0 ? t.raw(q.from() - 1) : "";
    return q.form() == Form.DIGITS
        && q.from() == q.number()
        && make.length() > 1
        && make.length() < 4
        && make.chars().allMatch(Character::isUpperCase)
        && !marks.is(q.from() - 1, SideName.class)
        && marks.hitOver(q.from() - 1, BodyName.class) == null
        && marks.hitOver(q.from() - 1, OutletName.class) == null
        && t.breaksBefore(q.from()) == 0
        && !t.is(q.from() - 2, ".", ":")
        && t.isWord(q.from() - 2)
        && (!t.isCapital(q.from() - 2) || Grammar.isDeterminer(t.word(q.from() - 2)));
  }

  /** {@code in 2023}, {@code their 2023 attack}; {@code 2023 soldiers} are counted. */
  boolean isYear(Draft d) {
    String last = t.word(d.noun.to() - 1);
    boolean counted =
        d.noun.kind() == Noun.Kind.KNOWN && (last.endsWith("s") || last.endsWith("people"));
    return isFourDigits(d.figure) && !counted;
  }

  /** {@code the 95th}, {@code the 1990s}, {@code 3x}. */
  boolean isOrdinal(QuantityMention q) {
    return t.isGlued(q.to())
        && t.is(q.to(), "th", "st", "nd", "rd", "s", "x")
        && q.form() == Form.DIGITS;
  }

  private boolean isFourDigits(QuantityMention q) {
    String digits = t.raw(q.number());
    return q.form() == Form.DIGITS
        && digits.length() == 4
        && (digits.startsWith("19") || digits.startsWith("20"))
        && q.to() == q.number() + 1;
  }
}
