package org.daybook.read;

import java.util.Locale;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.AreaWord;
import org.daybook.lexicon.Sense.BodyName;
import org.daybook.lexicon.Sense.OutletName;
import org.daybook.lexicon.Sense.PlaceName;
import org.daybook.lexicon.Sense.Role;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads a person's name off the capitals that end a phrase: of {@code the French ambassador to Chad Jean Martin} the man. */
final class PersonReader {

  private final Marks marks;
  private final Tokens t;

  PersonReader(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
  }

  /** A person is the capitals that end the words, behind a role or title or alone and more than one. */
  @Nullable Name person(int from, int to) {
    int start = to;
    while (start > from && isNamePart(start - 1)) {
      start--;
    }
    while (start < to && (t.isMark(start) || !t.isCapital(start) && !isParticle(start))) {
      start++;
    }
    Hit<PlaceName> place = t.is(start - 1, "of", "in") ? marks.hitAt(start, PlaceName.class) : null;
    start = place != null && place.to() < to - 1 ? place.to() : start;
    if (start >= to
        || isRolish(to - 1)
        || marks.hitBefore(to, BodyName.class) != null
        || marks.hitBefore(to, OutletName.class) != null
        || t.raw(to - 1).length() > 1 && isAllCapitals(to - 1)
        || isPlace(start, to)) {
      return null;
    }
    Hit<Role> before = marks.hitBefore(start, Role.class);
    boolean titled =
        before != null && before.sense().kind() == Role.Kind.PERSON || isOffice(from, start);
    Hit<SideName> named = marks.hitBefore(to, SideName.class);
    SideName known = named != null && named.from() == start ? named.sense() : null;
    boolean side = known != null;
    boolean leader = known != null && known.kind() == SideName.Kind.LEADER;
    if (side && !leader && !titled) {
      return null;
    }
    int words = to - start;
    boolean alone = start == from || t.is(start - 1, "'s") && words >= 2;
    if (!titled && !leader && !alone || marks.hitOver(to - 1, Role.class) != null) {
      return null;
    }
    if (!titled && alone && words == 1 && !leader && t.raw(start).length() < 3) {
      return null;
    }
    String of = sideOf(from, start);
    return new Name(
        start,
        to,
        t.onOneLine(start, to),
        words == 1 && !titled && !leader ? Name.Kind.SHORT : Name.Kind.PERSON,
        of != null || known == null || !leader ? of : known.side());
  }

  private boolean isPlace(int from, int to) {
    Hit<PlaceName> place = marks.hitAt(from, PlaceName.class);
    return place != null && place.to() == to;
  }

  /** {@code Russian Ambassador to the U.K.} before a name: a title with the place of the office. */
  private boolean isOffice(int from, int to) {
    for (int i = from; i < to; i++) {
      Hit<Role> role = marks.hitAt(i, Role.class);
      if (role != null && role.sense().kind() == Role.Kind.PERSON && role.to() < to) {
        return t.is(role.to(), "to", "of", "in", "for")
            && (marks.hitBefore(to, SideName.class) != null
                || marks.hitBefore(to, PlaceName.class) != null
                || marks.hitBefore(to, AreaWord.class) != null);
      }
    }
    return false;
  }

  private boolean isParticle(int i) {
    return t.is(
        i, "al", "el", "bin", "ibn", "abu", "de", "van", "von", "der", "da", "la", "di", "du",
        "ben");
  }

  boolean isNamePart(int i) {
    Hit<Role> role = marks.hitOver(i, Role.class);
    if (role != null && role.sense().kind() == Role.Kind.PERSON && !t.isCapital(i)) {
      return false;
    }
    boolean title = marks.hitBefore(i + 1, Role.class) != null;
    return t.isCapital(i) && !title && !isInBody(i)
        || isParticle(i) && t.isCapital(i + 1)
        || isParticle(i) && t.is(i + 1, "-")
        || t.isWord(i) && t.isGlued(i) && t.is(i - 1, "-") && t.isGlued(i - 1) && t.isCapital(i - 2)
        || t.is(i, "-", "'") && t.isGlued(i) && t.isGlued(i + 1)
        || t.is(i, ".") && t.isGlued(i) && t.raw(i - 1).length() == 1 && t.isCapital(i - 1);
  }

  private boolean isInBody(int i) {
    Hit<SideName> side = marks.hitOver(i, SideName.class);
    return marks.hitOver(i, BodyName.class) != null
        || side != null && side.sense().kind() != SideName.Kind.LEADER;
  }

  boolean isRolish(int i) {
    return marks.is(i, Role.class) || marks.is(i, BodyName.class);
  }

  boolean isAllCapitals(int i) {
    String raw = t.raw(i);
    return raw.equals(raw.toUpperCase(Locale.ROOT));
  }

  @Nullable String sideOf(int from, int to) {
    for (int i = from; i < to; i++) {
      SideName name = marks.at(i, SideName.class);
      if (name != null) {
        return name.side();
      }
    }
    for (int i = from; i < to; i++) {
      BodyName name = marks.at(i, BodyName.class);
      if (name != null && name.side() != null) {
        return name.side();
      }
    }
    return null;
  }
}
