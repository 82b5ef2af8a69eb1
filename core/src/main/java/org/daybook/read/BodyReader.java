package org.daybook.read;

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
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads the name of a body, people, a state or an outlet off words that are no person's name: {@code the Gaza health ministry}. */
final class BodyReader {

  /** So many words the longest names have. */
  private static final int MOST_WORDS = 16;

  private final Marks marks;
  private final Tokens t;
  private final PersonReader people;

  BodyReader(Marks marks, PersonReader people) {
    this.marks = marks;
    this.t = marks.tokens();
    this.people = people;
  }

  /** The name that tokens {@code [from, to)} make; null where they are nobody's. */
  @Nullable Name read(int from, int to) {
    Hit<PlaceName> place = marks.hitAt(from, PlaceName.class);
    if (place != null
        && (place.to() == to || place.to() == to - 1 && marks.is(place.to(), AreaWord.class))
        && marks.hitAt(from, SideName.class) == null) {
      return null;
    }
    to = beforeSort(from, to);
    from = behindSort(from, to);
    if (isNobody(from, to)) {
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
    boolean definite = t.is(from - 1, "the", "its", "their") || isOfPlace(from);
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
    if (to - from > 10 && !isTitle(from, to)) {
      int of = from + 1;
      while (of < to && !t.is(of, "of")) {
        of++;
      }
      return of - from <= 10 && of < to ? read(from, of) : null;
    }
    if (role == null && to - from > 8 && !isTitle(from, to) || isClause(from, to)) {
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

  /** {@code the territory's | health ministry}: it points as {@code the health ministry} does. */
  private boolean isOfPlace(int from) {
    return t.is(from - 1, "'s") && !t.isCapital(from - 2) && marks.is(from - 2, AreaWord.class)
        || t.is(from - 1, "'s") && t.is(from - 2, "country", "nation", "kingdom");
  }

  /** {@code Syrian Observatory for Human Rights | war monitor}: behind a whole name its sort is no part of it. */
  private int beforeSort(int from, int to) {
    for (int i = from + 2; i < to; i++) {
      Hit<Role> sort =
          marks.hitBefore(i, BodyName.class) == null ? null : marks.hitAt(i, Role.class);
      if (sort != null && sort.to() == to && sort.sense().kind() == Role.Kind.GROUP) {
        return i;
      }
    }
    return to;
  }

  /** {@code the settlement watchdog | Peace Now}: nor before a name in capitals. */
  private int behindSort(int from, int to) {
    for (int i = from + 1; i < to && !t.isCapital(from); i++) {
      Hit<Role> sort = marks.hitBefore(i, Role.class);
      if (sort != null
          && sort.sense().kind() == Role.Kind.GROUP
          && !t.isCapital(i - 1)
          && t.isCapital(i)
          && isTitle(i, to)) {
        return i;
      }
    }
    return from;
  }

  /** {@code the political outcry from Pakistan}: what a name is about must be somebody, not where he is. */
  private boolean isNobody(int from, int to) {
    int i = from;
    while (i < to && !Grammar.isPreposition(t.word(i))) {
      boolean known =
          t.isCapital(i)
              || marks.hitOver(i, Role.class) != null
              || marks.hitOver(i, BodyName.class) != null
              || marks.hitOver(i, OutletName.class) != null
              || marks.hitOver(i, SideName.class) != null
              || marks.is(i, Speech.class);
      if (known) {
        return false;
      }
      i++;
    }
    return i < to;
  }

  /** {@code Office for the Protection of Refugees and Displaced Persons}: capitals throughout, however long. */
  private boolean isTitle(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!t.isCapital(i) && !t.is(i, "of", "for", "the", "and", "on", "in", "to", "'s", "-")) {
        return false;
      }
    }
    return to - from <= MOST_WORDS;
  }

  /** Words with a verb or a figure among them are no name. */
  private boolean isClause(int from, int to) {
    if (t.word(from).endsWith("ed")
        && !t.isCapital(from)
        && Grammar.isPreposition(t.word(from + 1))) {
      return true;
    }
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
