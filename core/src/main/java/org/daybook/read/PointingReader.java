package org.daybook.read;

import java.util.List;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.Role;
import org.daybook.lexicon.Sense.Speech;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Says whom a word means that only points at a speaker: {@code he}, {@code the ministry}, {@code the group}, {@code the
 * statement}. Who is pointed at and was not named before goes by the words themselves.
 */
final class PointingReader {

  /** So many speakers back somebody may be pointed at. */
  private static final int REACH = 50;

  private final Marks marks;
  private final Tokens t;
  private final Registry registry;

  PointingReader(Marks marks, Registry registry) {
    this.marks = marks;
    this.t = marks.tokens();
    this.registry = registry;
  }

  /** The speaker that is meant, of those who have spoken so far; null if nobody is. */
  @Nullable Name whom(Name name, List<Name> spoken) {
    if (Registry.isPronoun(name)) {
      return pronoun(name.text(), spoken);
    }
    Name known = registry.pointed(name, spoken);
    if (known != null) {
      return known.kind() == Name.Kind.BODY ? registry.full(known) : known;
    }
    if (isText(name.to() - 1)) {
      Name author = last(spoken, Name.Kind.PERSON, Name.Kind.BODY);
      return author != null ? author : last(spoken, Name.Kind.STATE, Name.Kind.PEOPLE);
    }
    Hit<Role> role = marks.hitBefore(name.to(), Role.class);
    Role.Kind kind = role == null ? null : role.sense().kind();
    Name meant = role == null ? null : meant(name, role.sense().kind(), spoken);
    return meant != null ? meant : itself(name, kind);
  }

  private @Nullable Name meant(Name name, Role.Kind kind, List<Name> spoken) {
    return switch (kind) {
      case GROUP -> group(name, spoken);
      case BODY -> sameHead(name, spoken);
      case PERSON -> {
        Name person = registry.isOffice(name) ? null : last(spoken, Name.Kind.PERSON);
        yield person != null ? person : registry.next(name);
      }
      case PEOPLE -> {
        Name latest = spoken.isEmpty() ? null : spoken.get(spoken.size() - 1);
        boolean staff = latest != null && latest.kind() == Name.Kind.BODY && isStaff(name.to() - 1);
        yield staff ? latest : null;
      }
    };
  }

  /** {@code the officials}, {@code the researchers}: people who may be those of the body that spoke. */
  private boolean isStaff(int i) {
    return t.is(
        i,
        "officials",
        "authorities",
        "researchers",
        "analysts",
        "investigators",
        "experts",
        "monitors",
        "observers",
        "spokesmen",
        "journalists",
        "authors");
  }

  /** {@code the military command} where {@code the US Central Command} spoke: a body of the same sort. */
  private @Nullable Name sameHead(Name name, List<Name> spoken) {
    for (int i = spoken.size() - 1; i >= Math.max(0, spoken.size() - REACH); i--) {
      Name other = spoken.get(i);
      String head = other.text().substring(other.text().lastIndexOf(' ') + 1);
      if (other.kind() == Name.Kind.BODY && head.equalsIgnoreCase(t.word(name.to() - 1))) {
        return other;
      }
    }
    return null;
  }

  private Name itself(Name name, Role.@Nullable Kind kind) {
    boolean body = kind == Role.Kind.BODY || kind == Role.Kind.GROUP;
    return new Name(
        name.from(), name.to(), name.text(), body ? Name.Kind.BODY : Name.Kind.PEOPLE, name.side());
  }

  /** {@code the statement}, {@code his post}: whoever spoke last. */
  private boolean isText(int i) {
    return marks.is(i, Speech.class, s -> s.kind() == Speech.Kind.REPORT);
  }

  private static @Nullable Name pronoun(String word, List<Name> spoken) {
    return switch (word) {
      case "he", "she" -> {
        Name person = person(spoken);
        yield person != null || spoken.isEmpty() ? person : spoken.get(spoken.size() - 1);
      }
      default -> last(spoken, Name.Kind.BODY, Name.Kind.STATE, Name.Kind.PEOPLE, Name.Kind.OUTLET);
    };
  }

  /** Whom {@code he} means: the last person, or one of a kind; not {@code both sides}. */
  private static @Nullable Name person(List<Name> spoken) {
    for (int i = spoken.size() - 1; i >= Math.max(0, spoken.size() - REACH); i--) {
      Name name = spoken.get(i);
      boolean one = name.kind() == Name.Kind.PEOPLE && !name.text().endsWith("s");
      if (name.kind() == Name.Kind.PERSON || one) {
        return name;
      }
    }
    return null;
  }

  /** {@code the group}: the last body or party; a state is none. */
  private static @Nullable Name group(Name group, List<Name> spoken) {
    for (int i = spoken.size() - 1; i >= Math.max(0, spoken.size() - REACH); i--) {
      Name name = spoken.get(i);
      boolean party =
          name.kind() == Name.Kind.STATE && name.side() != null && name.side().length() > 2;
      boolean near =
          group.side() == null
              || name.side() == null
              || group.side().equals(name.side())
              || group.text().contains("-based");
      if (near && (name.kind() == Name.Kind.BODY || party)) {
        return name;
      }
    }
    return null;
  }

  private static @Nullable Name last(List<Name> spoken, Name.Kind... kinds) {
    for (int i = spoken.size() - 1; i >= Math.max(0, spoken.size() - REACH); i--) {
      if (List.of(kinds).contains(spoken.get(i).kind())) {
        return spoken.get(i);
      }
    }
    return null;
  }
}
