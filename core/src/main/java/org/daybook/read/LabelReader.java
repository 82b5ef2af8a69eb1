package org.daybook.read;

import java.util.List;
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

/** Reads the lists that staffs publish, where the thing stands before its figure: {@code tanks – 6,998 (+12)}. */
final class LabelReader {

  /** So many words a line of a list may have that is not understood, and does not end the list. */
  private static final int SHORT = 12;

  private final Marks marks;
  private final Tokens t;

  /** What the words that led into the list said happened to everything on it. */
  private Set<Outcome> lead = Set.of(Outcome.LOST);

  private @Nullable OutcomeWord leadWord;

  /** Whether the line before opened a list or was an item of one. */
  private boolean open;

  LabelReader(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
  }

  /** Gives figures behind a label the label's thing, and the outcome of the sentence that opened the list. */
  void read(Line line, List<Draft> drafts) {
    boolean labelled = false;
    boolean item = isItem(line, drafts);
    Draft last = null;
    for (Draft d : drafts) {
      boolean told = d.thing == null && told(line, d);
      Hit<ThingWord> label = told ? null : label(line, d);
      if (told) {
        labelled = true;
        last = d;
      } else if (label != null) {
        labelled = true;
        ThingWord word = label.sense();
        d.thing = word.thing();
        d.rules.add("thing:label");
        Set<Outcome> own = word.outcomes().isEmpty() ? Kinds.adapt(lead, d.thing) : word.outcomes();
        d.take(own, word.outcomes().isEmpty() ? leadWord : null, -1, Draft.Way.LABEL);
        last = d;
      } else if (item && d.noun.kind() == Noun.Kind.KNOWN && d.thing != null) {
        labelled = true;
        Set<Outcome> own =
            d.noun.outcomes().isEmpty() ? Kinds.adapt(lead, d.thing) : d.noun.outcomes();
        d.rules.add("thing:item");
        d.take(own, leadWord, -1, Draft.Way.LABEL);
        last = d;
      } else if (d.figure.form() == Form.ADDITION && last != null) {
        d.thing = last.thing;
        d.before = last;
        d.take(last.outcomes, last.word, -1, Draft.Way.LABEL);
      } else if (d.figure.form() != Form.ADDITION) {
        last = d;
      }
    }
    if (!labelled
        && !(open && line.to() - line.from() < SHORT && t.breaksBefore(line.from()) > 0)) {
      lead(line);
    }
    open = labelled || t.is(line.to() - 1, ":");
  }

  /** {@code * 10,430 tanks}: a line of a list that holds its figure and thing alone. */
  private boolean isItem(Line line, List<Draft> drafts) {
    if (drafts.isEmpty() || line.to() - line.from() > 14 || t.breaksBefore(line.from()) == 0) {
      return false;
    }
    int first = t.is(line.from(), "*", "-", "•", "·", "–", "o") ? line.from() + 1 : line.from();
    for (int i = first; i < line.to(); i++) {
      OutcomeWord word = marks.at(i, OutcomeWord.class);
      if (word != null
              && word.form() != OutcomeWord.Form.PARTICIPLE
              && marks.hitOver(i, ThingWord.class) == null
          || Grammar.isAuxiliary(t.word(i))) {
        return false;
      }
    }
    Draft head = drafts.get(0);
    boolean bullet = first > line.from();
    boolean alone = head.noun.to() >= line.to() - 1 || t.isMark(head.noun.to());
    return (bullet || open || alone && !t.is(line.to() - 1, ".", "”", "\""))
        && head.figure.from() <= first + (bullet || open ? 2 : 0)
        && head.noun.to() >= line.to() - 4;
  }

  /** What the last sentence with a loss in it said happened. */
  Set<Outcome> lead() {
    return lead;
  }

  /** Notes what a sentence without a list says happened: it may open one. */
  void lead(Line line) {
    open = t.is(line.to() - 1, ":");
    for (int i = line.to() - 1; i >= line.from(); i--) {
      for (Hit<OutcomeWord> hit : marks.allAt(i, OutcomeWord.class)) {
        OutcomeWord word = hit.sense();
        if (word.owner() == OutcomeWord.Owner.OTHER || word.outcomes().contains(Outcome.LOST)) {
          lead = word.outcomes();
          leadWord = word;
          return;
        }
      }
      ThingWord noun = marks.at(i, ThingWord.class);
      if (noun != null && !noun.outcomes().isEmpty()) {
        lead = noun.outcomes();
        leadWord = null;
        return;
      }
    }
  }

  /** {@code Killed: 412}, {@code Civilians injured | 1,203}: the label is what happened. */
  private boolean told(Line line, Draft d) {
    int mark = d.figure.from() - 1;
    if (!t.is(mark, ":", "|", "—", "–", "-")
        || t.isGlued(d.figure.from()) && !t.is(mark, ":", "|")) {
      return false;
    }
    Hit<OutcomeWord> word = marks.hitBefore(mark, OutcomeWord.class);
    boolean label =
        word != null
            && word.from() >= line.from()
            && (word.sense().canBePassive() || word.sense().role() == OutcomeWord.Role.STATE);
    if (word == null || !label) {
      return false;
    }
    Hit<ThingWord> noun = marks.hitBefore(word.from(), ThingWord.class);
    Thing thing = noun == null || noun.from() < line.from() ? Thing.PERSON : noun.sense().thing();
    int first = noun == null ? word.from() : noun.from();
    Set<Outcome> outcomes = Kinds.adapt(word.sense().outcomes(), thing);
    boolean begins = first <= line.from() + 2 || t.isMark(first - 1);
    if (thing == null || outcomes.isEmpty() || !begins) {
      return false;
    }
    d.thing = thing;
    d.rules.add("thing:label");
    d.take(outcomes, word.sense(), -1, Draft.Way.LABEL);
    return true;
  }

  /** {@code a quarter of households - roughly 500,000 people - face hunger}: put in, and no label. */
  private boolean isAside(Draft d, int mark) {
    return t.is(mark, "-", "—", "–")
        && d.noun.kind() == Noun.Kind.KNOWN
        && t.is(d.noun.to(), "-", "—", "–");
  }

  private @Nullable Hit<ThingWord> label(Line line, Draft d) {
    int i = d.figure.from() - 1;
    boolean mark = false;
    while (i >= line.from()
        && (t.is(
                i,
                "-",
                "—",
                ":",
                "~",
                "≈",
                "=",
                "–",
                "*",
                "|",
                "about",
                "approximately",
                "approx",
                ",")
            || t.is(i, ".") && t.is(i - 1, "approx"))) {
      mark |= !t.is(i, ",");
      i--;
    }
    boolean glued =
        t.is(d.figure.from() - 1, "-")
            && t.isGlued(d.figure.from())
            && t.isGlued(d.figure.from() - 1);
    boolean bare =
        !mark
            && i == d.figure.from() - 1
            && d.figure.from() == d.figure.number()
            && isShort(line, d);
    if (!mark && !bare
        || glued
        || isAside(d, i + 1)
        || d.figure.form() == Form.ARTICLE
        || i < line.from()) {
      return null;
    }
    if (t.is(i, ")")) {
      while (i > line.from() && !t.is(i, "(")) {
        i--;
      }
      i--;
    }
    for (int k = i + 1; k > Math.max(line.from(), i - 6); k--) {
      Hit<ThingWord> hit = marks.hitBefore(k, ThingWord.class);
      if (hit != null
          && (mark || hit.to() == i + 1)
          && hit.sense().thing() != null
          && (hit.sense().plural() || hit.to() == i + 1)
          && isList(line, hit, d)) {
        return hit;
      }
    }
    return null;
  }

  /** {@code Tanks 6998 (+12)}: a line of a thing and its figure alone. */
  private boolean isShort(Line line, Draft d) {
    return line.to() - line.from() <= 10
        && d.noun.kind() == Noun.Kind.NONE
        && t.isNumber(d.figure.number());
  }

  /** The label begins the line or an item of it, and no other noun stands behind the figure. */
  private boolean isList(Line line, Hit<ThingWord> label, Draft d) {
    if (!d.noun.outcomes().isEmpty()) {
      return false;
    }
    if (d.noun.kind() == Noun.Kind.KNOWN
        && d.noun.thing() != Thing.UNIT
        && !t.is(d.figure.to(), "people", "personnel", "persons", "men")) {
      return false;
    }
    boolean ended =
        d.noun.to() >= line.to()
            || t.isMark(d.noun.to())
            || t.is(d.noun.to(), "units", "unit", "people", "persons", "personnel", "men");
    if (!ended) {
      return false;
    }
    int i = label.from() - 1;
    while (i >= line.from()
        && (t.isWord(i) || t.is(i, "-") && t.isGlued(i) && t.isGlued(i + 1))
        && !marks.is(i, OutcomeWord.class, word -> word.form() != OutcomeWord.Form.ING)
        && label.from() - i < 8) {
      i--;
    }
    return i < line.from() || t.isMark(i);
  }
}
