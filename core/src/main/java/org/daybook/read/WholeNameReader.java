package org.daybook.read;

import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.BodyName;
import org.daybook.lexicon.Sense.OutletName;
import org.daybook.lexicon.Sense.Role;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.lexicon.Sense.Speech;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.lexicon.Sense.TimeWord;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads the name that certain words make, all of them: a person, a body, people, a state, an outlet, or somebody named before. */
final class WholeNameReader {

  private final Marks marks;
  private final Tokens t;
  private final PersonReader people;
  private final NamePadding padding;
  private final BodyReader bodies;

  WholeNameReader(Marks marks, PersonReader people) {
    this.marks = marks;
    this.t = marks.tokens();
    this.people = people;
    this.padding = new NamePadding(marks);
    this.bodies = new BodyReader(marks, people);
  }

  /** The name that tokens {@code [from, to)} make; null where they are nobody's. */
  @Nullable Name name(int from, int to) {
    if (t.is(
        from, "no", "nobody", "neither", "none", "nothing", "as", "since", "which", "what",
        "more")) {
      return null;
    }
    int i = padding.before(from, to);
    if (marks.is(i, TimeWord.class, time -> time.kind() == TimeWord.Kind.MONTH)
        && t.isNumber(i + 1)) {
      return null;
    }
    int end = padding.behind(i, to);
    if (i >= end) {
      return pronoun(from, to);
    }
    if (end - i == 1
        && t.is(i, "he", "she", "it", "they", "who", "we", "i")
        && !t.raw(i).equals("WHO")) {
      return new Name(i, end, t.word(i), Name.Kind.SHORT, null);
    }
    if (end - i == 1 && (t.is(i, "official") && end < to || t.is(i, "last", "earlier", "both"))) {
      return null;
    }
    if (end - i == 1 && isWriting(i)) {
      return null;
    }
    if (end - i == 1
        && marks.is(i, ThingWord.class)
        && !marks.is(i, Speech.class)
        && marks.at(i, Role.class) == null
        && marks.at(i, SideName.class) == null) {
      return null;
    }
    if (end - i == 1
        && !t.isCapital(i)
        && marks.at(i, Role.class) == null
        && marks.at(i, SideName.class) == null
        && marks.at(i, OutletName.class) == null
        && marks.at(i, BodyName.class) == null) {
      return marks.at(i, Speech.class) != null && t.is(i - 1, "the", "'s", "its", "their", "this")
          ? new Name(i, end, t.word(i), Name.Kind.SHORT, null)
          : null;
    }
    int of = i;
    while (of < end && people.isNamePart(of)) {
      of++;
    }
    if (of - i >= 2 && of < end && t.is(of, "of", "from", "at", "with")) {
      return new Name(i, of, t.onOneLine(i, of), Name.Kind.PERSON, people.sideOf(of, end));
    }
    Name person = people.person(i, end);
    return person != null ? person : bodies.read(i, end);
  }

  /** {@code Figures}, {@code Data} at a sentence's head: they are nobody's name. */
  private boolean isWriting(int i) {
    return t.is(i, "figures", "data", "statistics", "estimates", "numbers", "tallies", "records")
        && marks.at(i, Role.class) == null;
  }

  private @Nullable Name pronoun(int from, int to) {
    return to - from == 1 && t.is(from, "he", "she", "it", "they")
        ? new Name(from, to, t.word(from), Name.Kind.SHORT, null)
        : null;
  }
}
