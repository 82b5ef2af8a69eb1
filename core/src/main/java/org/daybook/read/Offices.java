package org.daybook.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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

  /** So many words ahead, about three sentences, a name is looked for; and so many holders of an office are kept apart. */
  private static final int AHEAD = 80;

  private static final int MOST = 50;

  private final Marks marks;
  private final Tokens t;
  private final Map<String, Name> offices = new HashMap<>();
  private final Map<String, List<Holder>> holders = new HashMap<>();

  private record Holder(Name person, int role) {}

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
        keep(person, role.to() - 1);
      }
    }
    for (int i = person.to(); i < person.to() + 6; i++) {
      Hit<Role> role = t.is(person.to(), ",") ? marks.hitAt(i, Role.class) : null;
      Hit<Role> more = role == null ? null : marks.hitAt(role.to(), Role.class);
      role = more != null && more.sense().kind() == Role.Kind.PERSON ? more : role;
      if (role != null && role.sense().kind() == Role.Kind.PERSON) {
        offices.putIfAbsent(key(role.to() - 1), person);
        keep(person, role.to() - 1);
        return;
      }
    }
  }

  private void keep(Name person, int role) {
    List<Holder> all = holders.computeIfAbsent(key(role), word -> new ArrayList<>());
    if (all.size() < MOST) {
      all.add(new Holder(person, role));
    }
  }

  /**
   * Who is named only further on: {@code A military spokesman confirmed it. “We lost three men,” spokesman Emmanuel Banda
   * said} – the first of such an office in the next sentences, if no other was named before; null if nobody.
   */
  @Nullable Name next(Name name) {
    Role role = marks.at(name.to() - 1, Role.class);
    if (role == null
        || role.kind() != Role.Kind.PERSON
        || t.is(name.from() - 1, "another", "second", "other")) {
      return null;
    }
    for (Holder holder : holders.getOrDefault(key(name.to() - 1), List.of())) {
      int ahead = holder.person().from() - name.to();
      if (ahead < 0) {
        return null;
      }
      if (ahead <= AHEAD) {
        return fits(name, holder) ? holder.person() : null;
      }
    }
    return null;
  }

  /** Whether the two offices are of one side, and what is said of the one is said of the other: a police spokesman is no army's. */
  private boolean fits(Name name, Holder holder) {
    String side = holder.person().side();
    if (name.side() != null && side != null && !name.side().equals(side)) {
      return false;
    }
    int of = holder.role() - 1;
    if (t.is(of, "another", "second", "other") || t.is(of - 1, "another", "second", "other")) {
      return false;
    }
    boolean bare =
        !t.isWord(of)
            || t.is(of, "the", "a", "an", "its", "his", "their", "said", "chief", "deputy");
    boolean plain = true;
    for (int i = name.from(); i < name.to() - 1; i++) {
      boolean counts =
          t.isWord(i)
              && marks.at(i, SideName.class) == null
              && !t.is(i, "senior", "top", "deputy", "regional", "local", "chief", "provincial");
      boolean near = false;
      for (int k = holder.role() - 4; counts && k < holder.role() + 7; k++) {
        near |= t.is(k, t.word(i));
      }
      if (near || counts && t.isCapital(i) && (i > name.from() || t.isWord(i - 1))) {
        return near;
      }
      plain &= !counts;
    }
    return bare && holder.role() < holder.person().from() || plain;
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
    if (holder != null && t.is(name.from() - 1, "a", "an")) {
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
