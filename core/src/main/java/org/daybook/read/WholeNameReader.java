package org.daybook.read;

import java.util.EnumSet;
import java.util.Set;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.AreaWord;
import org.daybook.lexicon.Sense.BodyName;
import org.daybook.lexicon.Sense.NumberWord;
import org.daybook.lexicon.Sense.OutcomeWord;
import org.daybook.lexicon.Sense.OutletName;
import org.daybook.lexicon.Sense.PlaceName;
import org.daybook.lexicon.Sense.Role;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.lexicon.Sense.Speech;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.lexicon.Sense.TimeWord;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads the name that certain words make, all of them: a person, a body, people, a state, an outlet, or somebody named before. */
final class WholeNameReader {

  /** Words of time that may stand before a name. */
  private static final Set<TimeWord.Kind> BEFORE_NAMES =
      EnumSet.of(
          TimeWord.Kind.BACK,
          TimeWord.Kind.THIS,
          TimeWord.Kind.DAY,
          TimeWord.Kind.DAYS,
          TimeWord.Kind.MONTHS,
          TimeWord.Kind.WEEKDAY,
          TimeWord.Kind.RECENT,
          TimeWord.Kind.NOW);

  private final Marks marks;
  private final Tokens t;
  private final PersonReader people;

  WholeNameReader(Marks marks, PersonReader people) {
    this.marks = marks;
    this.t = marks.tokens();
    this.people = people;
  }

  /** The name that tokens {@code [from, to)} make; null where they are nobody's. */
  @Nullable Name name(int from, int to) {
    if (t.is(
        from, "no", "nobody", "neither", "none", "nothing", "as", "since", "which", "what",
        "more")) {
      return null;
    }
    int i = from;
    while (i < to
        && (Grammar.isDeterminer(t.word(i))
            || t.is(
                    i,
                    "another",
                    "one",
                    "some",
                    "many",
                    "several",
                    "two",
                    "both",
                    "meanwhile",
                    "however",
                    "also",
                    "other",
                    "*",
                    "-",
                    "'s",
                    "'",
                    "‘",
                    "’")
                && !t.isCapital(i)
            || t.is(
                i,
                "meanwhile",
                "another",
                "one",
                "some",
                "several",
                "many",
                "two",
                "other",
                "on",
                "in",
                "and",
                "by",
                "from",
                "of",
                "with"))) {
      i++;
    }
    i = afterTime(i, to);
    if (marks.is(i, TimeWord.class, time -> time.kind() == TimeWord.Kind.MONTH)
        && t.isNumber(i + 1)) {
      return null;
    }
    int end = to;
    while (end > i
        && (t.isMark(end - 1) && !t.is(end - 1, ")")
            || Grammar.isPreposition(t.word(end - 1))
            || Grammar.isAdverb(t.word(end - 1)))) {
      end--;
    }
    for (int k = i + 1; k + 1 < end; k++) {
      end = t.is(k, "and") && t.isNumber(k + 1) && !t.isGlued(k) ? k : end;
    }
    end = trimmed(i, end);
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
    return person != null ? person : body(i, end);
  }

  /** {@code Last year Russia}, {@code today Ukraine}: the time before a name is none of it. */
  private int afterTime(int from, int to) {
    int i = from;
    while (i < to && marks.is(i, TimeWord.class, time -> BEFORE_NAMES.contains(time.kind()))) {
      i++;
    }
    return i < to ? i : from;
  }

  /** Without what the speaker did or said it in: {@code the CSIS report}, {@code Russia last}, {@code the ministry's statement}. */
  private int trimmed(int from, int to) {
    int end = to;
    while (end > from + 1
        && !t.isCapital(end - 1)
        && marks.hitBefore(end, Role.class) == null
        && marks.hitBefore(end, BodyName.class) == null
        && marks.hitBefore(end, SideName.class) == null
        && !t.is(end - 1, ")")
        && isTail(end - 1)) {
      end--;
      while (end > from + 1
          && (t.isMark(end - 1) && !t.is(end - 1, ")", ".")
              || t.is(
                  end - 1,
                  "'s",
                  "daily",
                  "latest",
                  "own",
                  "official",
                  "a",
                  "the",
                  "an",
                  "first",
                  "new",
                  "annual",
                  "monthly",
                  "weekly"))) {
        end--;
      }
    }
    boolean bare =
        end == from + 1
            && end < to
            && marks.at(from, Role.class) == null
            && (!t.isCapital(from)
                || t.is(from, "western", "independent", "official", "eastern")
                || marks.is(from, SideName.class, n -> n.kind() == SideName.Kind.ADJECTIVE));
    return bare ? to : end;
  }

  private boolean isTail(int i) {
    return marks.at(i, Speech.class) != null
        || t.is(
            i,
            "last",
            "first",
            "later",
            "previously",
            "tally",
            "count",
            "figures",
            "data",
            "information",
            "estimate",
            "estimates",
            "numbers",
            "database",
            "website",
            "site",
            "channel",
            "account",
            "records",
            "report",
            "reports",
            "findings",
            "then",
            "now",
            "today",
            "also",
            "officially",
            "toll",
            "map",
            "maps",
            "page",
            "evaluation",
            "version",
            "media",
            "here",
            "calculations",
            "assessment",
            "assessments",
            "research",
            "analysis",
            "statistics");
  }

  private @Nullable Name pronoun(int from, int to) {
    return to - from == 1 && t.is(from, "he", "she", "it", "they")
        ? new Name(from, to, t.word(from), Name.Kind.SHORT, null)
        : null;
  }

  private @Nullable Name body(int from, int to) {
    Hit<PlaceName> place = marks.hitAt(from, PlaceName.class);
    if (place != null
        && (place.to() == to || place.to() == to - 1 && marks.is(place.to(), AreaWord.class))
        && marks.hitAt(from, SideName.class) == null) {
      return null;
    }
    Hit<BodyName> whole = marks.hitAt(from, BodyName.class);
    if (whole != null && whole.to() == to) {
      return new Name(from, to, t.onOneLine(from, to), Name.Kind.BODY, people.sideOf(from, to));
    }
    Hit<SideName> lone = marks.hitAt(from, SideName.class);
    if (lone != null && lone.to() == to) {
      SideName name = lone.sense();
      return new Name(from, to, t.onOneLine(from, to), Name.Kind.STATE, name.side());
    }
    Hit<OutletName> outlet = marks.hitAt(from, OutletName.class);
    if (outlet != null && outlet.to() >= to - 1) {
      return new Name(from, to, t.onOneLine(from, outlet.to()), Name.Kind.OUTLET, null);
    }
    Hit<OutletName> named = marks.hitBefore(to, OutletName.class);
    if (named != null
        && named.from() > from
        && t.is(
            named.from() - (t.is(named.from() - 1, "the") ? 2 : 1),
            "site",
            "website",
            "outlet",
            "agency",
            "newspaper",
            "daily",
            "magazine",
            "broadcaster",
            "channel")) {
      return new Name(named.from(), to, t.onOneLine(named.from(), to), Name.Kind.OUTLET, null);
    }
    for (int i = from + 1; i < to; i++) {
      Hit<OutletName> inner = t.is(i - 1, "'s") ? marks.hitAt(i, OutletName.class) : null;
      if (inner != null && inner.to() >= to - 2) {
        return new Name(i, to, t.onOneLine(i, inner.to()), Name.Kind.OUTLET, null);
      }
    }
    Hit<Role> role = null;
    boolean capital = false;
    for (int i = from; i < to; i++) {
      Hit<Role> here = marks.hitAt(i, Role.class);
      role = here != null && here.to() <= to ? here : role;
      capital |= t.isCapital(i) && i > from || marks.is(i, BodyName.class);
    }
    boolean counted =
        role == null
            && (marks.is(from, ThingWord.class) || marks.is(from, NumberWord.class))
            && marks.hitAt(from, BodyName.class) == null;
    if (counted) {
      return null;
    }
    if (role == null && !capital && !t.isCapital(from)) {
      return marks.is(to - 1, Speech.class, s -> s.kind() == Speech.Kind.REPORT)
          ? new Name(from, to, t.word(to - 1), Name.Kind.SHORT, people.sideOf(from, to))
          : null;
    }
    boolean definite = t.is(from - 1, "the", "its", "their");
    boolean alone =
        to - from == 1
            || to - from == 2
                && !t.is(
                    to - 1, "ministry", "force", "staff", "police", "service", "administration");
    if (role != null
        && !capital
        && !t.isCapital(from)
        && definite
        && (alone || role.sense().kind() == Role.Kind.PEOPLE)) {
      return new Name(from, to, t.onOneLine(from, to), Name.Kind.SHORT, null);
    }
    if (to - from > 10) {
      int of = from + 1;
      while (of < to && !t.is(of, "of")) {
        of++;
      }
      return of - from <= 10 && of < to ? body(from, of) : null;
    }
    if (role == null && to - from > 8 || isClause(from, to)) {
      return null;
    }
    boolean office =
        marks.is(from, BodyName.class)
            || t.is(from, "office")
            || t.is(from + 2, "office") && t.isCapital(from);
    boolean persons = role != null && !role.sense().isBody() && !(office && t.isCapital(to - 1));
    return new Name(
        from,
        to,
        t.onOneLine(from, to),
        persons ? Name.Kind.PEOPLE : Name.Kind.BODY,
        people.sideOf(from, to));
  }

  /** Words with a verb or a figure among them are no name. */
  private boolean isClause(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean verb =
          !t.isCapital(i)
              && !(t.is(i - 1, "-") && t.isGlued(i))
              && (Grammar.isBe(t.word(i))
                  || t.is(i, "has", "have", "had", "gave", "to", "it")
                  || marks.is(
                      i,
                      OutcomeWord.class,
                      w -> w.role() != OutcomeWord.Role.STATE && w.canBePassive())
                  || t.is(i, "said", "says", "told", "tells"));
      if (verb && i > from || t.isNumber(i) && i < to - 1) {
        return true;
      }
    }
    return false;
  }
}
