package org.daybook.read;

import java.util.HashMap;
import java.util.Map;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.BodyName;
import org.daybook.lexicon.Sense.Role;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Who holds which office in one article: behind {@code Russian Defense Minister Sergei Shoigu}, {@code the minister} is he. */
final class Offices {

  private final Marks marks;
  private final Tokens t;
  private final Map<String, Name> offices = new HashMap<>();

  Offices(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
  }

  /** {@code Russian Defense Minister Sergei Shoigu}: {@code the minister} is he. */
  void add(Name person) {
    for (int i = Math.max(0, person.from() - 7); i < person.from(); i++) {
      Hit<Role> role = marks.hitAt(i, Role.class);
      if (role != null
          && role.to() <= person.from()
          && role.sense().kind() == Role.Kind.PERSON
          && role.to() >= person.from() - 4) {
        offices.put(key(role.to() - 1), person);
      }
    }
    for (int i = person.to(); i < person.to() + 6; i++) {
      Hit<Role> role = t.is(person.to(), ",") ? marks.hitAt(i, Role.class) : null;
      if (role != null && role.sense().kind() == Role.Kind.PERSON) {
        offices.putIfAbsent(key(role.to() - 1), person);
        return;
      }
    }
  }

  /** The word of an office; a spokeswoman is a spokesperson. */
  private String key(int i) {
    return t.word(i).startsWith("spokes") ? "spokesperson" : t.word(i);
  }

  /** {@code the regional governor}: an office that the text gives nobody's name for, told from others by a word before it. */
  boolean isOffice(Name name) {
    Role role = marks.at(name.to() - 1, Role.class);
    return role != null
        && role.kind() == Role.Kind.PERSON
        && name.to() - name.from() > 1
        && !offices.containsKey(key(name.to() - 1))
        && !t.is(name.to() - 1, "official", "leader", "general");
  }

  /** Whose office the name is: {@code Russia's defense minister} where the text names him; null if it does not. */
  @Nullable Name holder(Name name) {
    Hit<Role> role = marks.hitBefore(name.to(), Role.class);
    boolean office = role != null && role.sense().kind() == Role.Kind.PERSON;
    Name holder = office ? offices.get(key(name.to() - 1)) : null;
    if (holder != null
        && t.is(name.from() - 1, "a", "an")
        && (holder.from() < name.to() || holder.from() > name.to() + 12)) {
      return null;
    }
    for (int i = name.from(); holder != null && i < name.to(); i++) {
      boolean near =
          marks.is(i, BodyName.class) ? isBefore(t.word(i), holder) : isNear(t.word(i), holder);
      if (t.isCapital(i) && !near) {
        return null;
      }
    }
    boolean same =
        holder != null
            && (name.side() == null || holder.side() == null || name.side().equals(holder.side()));
    return same ? holder : null;
  }

  /** Whether the word stands just before the person's name, or the person's side has it. */
  private boolean isNear(String word, Name person) {
    boolean side =
        person.side() != null
            && marks.at(person.from(), SideName.class) == null
            && word.length() > 3
            && person.side().length() == 2;
    return side || isBefore(word, person);
  }

  private boolean isBefore(String word, Name person) {
    for (int i = Math.max(0, person.from() - 8); i < person.from(); i++) {
      if (t.is(i, word)) {
        return true;
      }
    }
    return false;
  }
}
