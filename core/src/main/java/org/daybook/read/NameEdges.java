package org.daybook.read;

import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.BodyName;
import org.daybook.lexicon.Sense.OutletName;
import org.daybook.lexicon.Sense.Role;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.lexicon.Sense.Speech;
import org.daybook.text.Tokens;

/** Says where in its sentence a name begins and ends: {@code the ministry of health in Gaza} ends behind Gaza. */
final class NameEdges {

  private final Marks marks;
  private final Tokens t;
  private final PersonReader people;
  private final SpeechCheck check;

  NameEdges(Marks marks, PersonReader people) {
    this.marks = marks;
    this.t = marks.tokens();
    this.people = people;
    this.check = new SpeechCheck(marks);
  }

  boolean isBoundary(int i) {
    return !isInBody(i) && parts(i);
  }

  /** {@code the Hostages and Missing Families Forum}: the lexicon knows the whole name. */
  private boolean isInBody(int i) {
    Hit<BodyName> body = marks.hitOver(i, BodyName.class);
    return body != null && body.from() < i && i < body.to() - 1;
  }

  private boolean isSpeech(int i) {
    Hit<Speech> here = marks.hitAt(i, Speech.class);
    Hit<Speech> hit = here != null ? here : marks.hitOver(i, Speech.class);
    return hit != null
        && hit.sense().kind() != Speech.Kind.REPORT
        && !t.isCapital(i)
        && !(hit.sense().kind() == Speech.Kind.SAYS && check.isNoun(hit));
  }

  private static boolean isVerbal(String word) {
    return word.endsWith("ed") || word.endsWith("ing");
  }

  /** Whether a whole name of the lexicon ends before token i. */
  private boolean isKnown(int i) {
    return marks.hitBefore(i, BodyName.class) != null
        || marks.hitBefore(i, OutletName.class) != null
        || marks.hitBefore(i, SideName.class) != null;
  }

  private boolean parts(int i) {
    return t.is(i, "-", "–", "—") && (!t.isGlued(i) && !t.isGlued(i + 1) || t.is(i - 1, "-"))
        || t.isNumber(i) && t.isCapital(i + 1) && Grammar.isDeterminer(t.word(i + 1))
        || t.isMark(i) && !t.is(i, "'s", "-", "'", ".", "&", "/") && !(t.is(i, "’"))
        || t.isMark(i) && t.is(i, ".") && !t.isGlued(i + 1) && !isTitleDot(i)
        || t.is(
                i,
                "that",
                "but",
                "while",
                "when",
                "as",
                "after",
                "before",
                "although",
                "though",
                "because",
                "which",
                "who",
                "where",
                "if",
                "since",
                "earlier",
                "meanwhile",
                "however",
                "separately",
                "later",
                "early",
                "and")
            && !isJoiner(i)
        || Grammar.isWeekday(t.word(i))
        || isSpeech(i);
  }

  private boolean isTitleDot(int i) {
    return marks.hitBefore(i + 1, Role.class) != null || t.raw(i - 1).length() == 1;
  }

  /** {@code activists and a monitor}, {@code School officials and residents}, {@code Ministry of Health and Sports}. */
  private boolean isJoiner(int i) {
    boolean before =
        marks.hitBefore(i, Role.class) != null || marks.hitBefore(i, BodyName.class) != null;
    return t.is(i, "and") && isPeople(i + 1) && !t.isCapital(i - 1)
        || t.is(i, "and")
            && !t.isCapital(i - 1)
            && !t.isCapital(i + 1)
            && marks.is(i + 2, Role.class, Role::isBody)
            && !Grammar.isDeterminer(t.word(i + 1))
        || t.is(i, "and") && t.isNumber(i + 1) && before
        || t.is(i, "and")
            && marks.hitBefore(i, SideName.class) != null
            && marks.is(i + 1, SideName.class)
        || t.is(i, "and")
            && (people.isRolish(i + 1)
                || people.isRolish(i + 2) && Grammar.isDeterminer(t.word(i + 1)))
            && (marks.hitBefore(i, Role.class) != null
                || marks.hitBefore(i, BodyName.class) != null)
        || t.is(i, "and")
            && t.isCapital(i - 1)
            && t.isCapital(i + 1)
            && (people.isRolish(i - 2)
                || t.is(i - 2, "of", "for")
                || t.isCapital(i - 2) && isBodyAfter(i + 1));
  }

  /** {@code Intelligence and Security Agency}: the capitals behind the word end in what makes a body. */
  private boolean isBodyAfter(int from) {
    for (int i = from + 1; i < from + 4 && t.isCapital(i); i++) {
      Role role = marks.at(i, Role.class);
      if (role != null && role.isBody()) {
        return true;
      }
    }
    return false;
  }

  private boolean isPeople(int i) {
    return marks.is(i, Role.class, role -> role.kind() == Role.Kind.PEOPLE);
  }

  boolean isEnd(int i, int from) {
    if (marks.is(i, BodyName.class) && people.isAllCapitals(i) || isInBody(i)) {
      return false;
    }
    if (i > from && !t.isCapital(i) && isKnown(i) && isVerbal(t.word(i))) {
      return !marks.is(i + 1, Role.class);
    }
    if (t.isMark(i)) {
      boolean dash = t.is(i, "-") && !t.isGlued(i) && !t.isGlued(i + 1);
      return dash
          || !(t.is(i, "'s", "-", "&", "'") || t.is(i, ".") && isTitleDot(i))
          || t.is(i, "'") && !t.isGlued(i);
    }
    return t.isNumber(i) && !t.isGlued(i) && !t.is(i - 1, "channel")
        || marks.is(i, Speech.class, s -> s.kind() == Speech.Kind.SAYS)
            && isSpeech(i)
            && i > from
            && marks.hitBefore(i + 1, Role.class) == null
        || t.is(
            i,
            "that",
            "who",
            "which",
            "while",
            "but",
            "as",
            "when",
            "after",
            "before",
            "where",
            "whose",
            "via",
            "since",
            "because",
            "if",
            "this",
            "earlier",
            "later",
            "late",
            "told",
            "said",
            "did",
            "does",
            "could",
            "would",
            "will",
            "has",
            "have",
            "had",
            "was",
            "were",
            "is",
            "are",
            "he",
            "she",
            "it",
            "they",
            "there",
            "whereas",
            "although",
            "than",
            "from",
            "with",
            "by",
            "about",
            "seen",
            "cited",
            "quoted",
            "published",
            "released",
            "conducted",
            "between",
            "obtained",
            "posted",
            "during",
            "citing",
            "quoting")
        || t.is(i, "on", "in", "at", "to") && !isInside(i, from)
        || Grammar.isWeekday(t.word(i))
        || t.is(i, "yesterday", "today")
        || t.is(i, "the", "a", "an")
            && i > from
            && !Grammar.isPreposition(t.word(i - 1))
            && !t.is(i - 1, "and")
        || t.is(i, "and") && !isJoiner(i);
  }

  /** {@code the ministry of health in Gaza}, {@code the ambassador to the U.K.}: a preposition within a name. */
  private boolean isInside(int i, int from) {
    boolean capital = t.isCapital(i + 1) || t.is(i + 1, "the") && t.isCapital(i + 2);
    boolean role = marks.hitBefore(i, Role.class) != null || t.isCapital(i - 1);
    return i > from && capital && role && !t.is(i, "on", "at") && !isDay(i + 1);
  }

  boolean isDay(int i) {
    return Grammar.isWeekday(t.word(i)) || Grammar.isMonth(t.word(i));
  }
}
