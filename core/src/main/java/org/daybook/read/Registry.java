package org.daybook.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.BodyName;
import org.daybook.lexicon.Sense.Role;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Who is who in one article: finds for a short name the fullest that the text has ({@code Kelin}: {@code Andrey Kelin},
 * {@code the MoD}: {@code British Ministry of Defence}).
 */
final class Registry {

  /** How many places of one name are looked at, and how many bodies are kept apart: beyond it nothing new is learnt. */
  private static final int MOST_PLACES = 50;

  private static final int MOST_BODIES = 200;

  private final Marks marks;
  private final Tokens t;
  private final List<Name> bodies = new ArrayList<>();
  private final Map<String, Name> mentioned = new LinkedHashMap<>();
  private final Map<BodyName, Name> longest = new IdentityHashMap<>();
  private final Set<String> kept = new HashSet<>();
  private final Map<String, String> initials;
  private final Offices offices;
  private final Surnames people;

  Registry(Marks marks, List<Cue> cues) {
    this.marks = marks;
    this.t = marks.tokens();
    this.offices = new Offices(marks);
    this.people = new Surnames(marks);
    this.initials = Initials.of(t);
    for (Cue cue : cues) {
      if (cue.speaker().kind() == Name.Kind.BODY || cue.speaker().kind() == Name.Kind.PEOPLE) {
        keep(cue.speaker());
      }
    }
    for (int i = 0; i < t.size(); i++) {
      Hit<BodyName> body = marks.hitAt(i, BodyName.class);
      if (body != null && body.to() - i >= 3) {
        keep(
            new Name(i, body.to(), t.onOneLine(i, body.to()), Name.Kind.BODY, body.sense().side()));
      }
    }
    mentioned();
    for (Cue cue : cues) {
      if (cue.speaker().kind() == Name.Kind.PERSON) {
        offices.add(cue.speaker());
      }
    }
  }

  private void keep(Name body) {
    if (bodies.size() < MOST_BODIES && kept.add(body.text())) {
      bodies.add(body);
    }
  }

  /** The states' bodies that the text names, speakers or not: {@code the Malian army}; and each body's longest name. */
  private void mentioned() {
    for (int i = 0; i < t.size(); i++) {
      Hit<SideName> side = marks.hitAt(i, SideName.class);
      int next = side == null ? -1 : t.is(side.to(), "'s") ? side.to() + 1 : side.to();
      Hit<Role> role = marks.hitAt(next, Role.class);
      if (side != null
          && mentioned.size() < MOST_BODIES
          && role != null
          && role.sense().isBody()
          && t.breaksBefore(next) == 0
          && (!marks.is(role.to(), ThingWord.class) || marks.is(role.to(), Role.class))) {
        String text = t.onOneLine(i, role.to());
        mentioned.putIfAbsent(
            text, new Name(i, role.to(), text, Name.Kind.BODY, side.sense().side()));
      }
      Hit<BodyName> body = marks.hitAt(i, BodyName.class);
      if (body != null) {
        Name name =
            new Name(i, body.to(), t.onOneLine(i, body.to()), Name.Kind.BODY, body.sense().side());
        longest.merge(
            (BodyName) body.sense(), name, (a, b) -> b.text().length() > a.text().length() ? b : a);
      }
    }
  }

  /** The one body of one state that the text names with these words; null where it names two states' or none. */
  private @Nullable Name mentioned(Set<String> words) {
    Name best = null;
    for (Name other : mentioned.values()) {
      if (words(other.text()).containsAll(words)) {
        if (best != null && !Objects.equals(other.side(), best.side())) {
          return null;
        }
        best = best == null || other.text().length() > best.text().length() ? other : best;
      }
    }
    return best;
  }

  /** The fullest name of a speaker who is not merely pointed at. */
  Name full(Name name) {
    return switch (name.kind()) {
      case PERSON -> name.as(people.full(name), name.side());
      case SHORT ->
          name.to() - name.from() == 1 && t.isCapital(name.from()) && !isPronoun(name)
              ? shortName(name)
              : name;
      case BODY -> body(name);
      case PEOPLE -> held(name);
      case STATE ->
          initials.containsKey(plain(name.text()))
                  || marks.hitAt(name.from(), BodyName.class) != null
                  || words(name.text()).contains("military")
              ? body(new Name(name.from(), name.to(), name.text(), Name.Kind.BODY, name.side()))
              : name;
      case OUTLET -> name;
    };
  }

  /** {@code the regional governor}: an office whose holder the text does not name. */
  boolean isOffice(Name name) {
    return offices.isOffice(name);
  }

  /** Who holds the office that the name names, if the text says so only further on; null if it does not. */
  @Nullable Name next(Name name) {
    Name holder = offices.next(name);
    return holder == null ? null : full(holder);
  }

  static boolean isPronoun(Name name) {
    return switch (name.text().equals("WHO") ? "" : plain(name.text())) {
      case "he", "she", "it", "they", "who", "we", "i" -> true;
      default -> false;
    };
  }

  private Name held(Name name) {
    Name known = offices.holder(name);
    Name holder = known == null ? offices.next(name) : known;
    return holder == null ? name : full(holder);
  }

  private Name shortName(Name name) {
    String known = initials.get(t.word(name.from()));
    if (known != null) {
      return body(name.as(known, null));
    }
    String full = people.full(name);
    Name.Kind kind = full.equals(name.text()) ? Name.Kind.BODY : Name.Kind.PERSON;
    return new Name(name.from(), name.to(), full, kind, name.side());
  }

  /** The longest name among the article's speakers that has all the words of this one. */
  private Name body(Name name) {
    String known = initials.get(plain(name.text()));
    if (known != null) {
      name = name.as(known, null);
    }
    Set<String> words = words(name.text());
    Name best = staff(name, words);
    if (best != name) {
      return name.as(best.text(), best.side());
    }
    for (Name other : bodies) {
      if (other.kind() == Name.Kind.BODY
          && (!isJoint(other) || isJoint(name))
          && words(other.text()).containsAll(words)
          && other.text().length() > best.text().length()
          && !words.isEmpty()
          && other.text().length() < 70) {
        best = other;
      }
    }
    Hit<BodyName> hit = best == name ? marks.hitBefore(name.to(), BodyName.class) : null;
    if (hit != null && hit.from() == name.from()) {
      Name other = longest.getOrDefault((BodyName) hit.sense(), name);
      best = other.text().length() > name.text().length() ? other : name;
    }
    Name other = best == name && !words.isEmpty() ? mentioned(words) : null;
    best = other == null || other.text().length() <= name.text().length() ? best : other;
    best = best == name ? longer(name) : best;
    return best == name ? name : name.as(best.text(), best.side());
  }

  /** {@code Ukraine's Coordination Headquarters} where the text has {@code Coordination Headquarters for …} in full. */
  private Name longer(Name name) {
    int own = name.from();
    while (own < name.to() && !t.is(own - 1, "'s")) {
      own++;
    }
    if (own == name.from()
        || name.to() - own < 2
        || !name.text().equals(t.onOneLine(name.from(), name.to()))) {
      return name;
    }
    String head = plain(t.onOneLine(own, name.to())) + " ";
    for (Name other : bodies) {
      boolean same =
          other.side() == null || name.side() == null || other.side().equals(name.side());
      if (same && plain(other.text()).startsWith(head)) {
        return other;
      }
    }
    return name;
  }

  /** {@code Ukraine's Armed Forces} where the text names their {@code General Staff}: it speaks for them. */
  private Name staff(Name forces, Set<String> words) {
    if (!words.contains("military") || words.size() > 2) {
      return forces;
    }
    for (Name other : bodies) {
      boolean staff =
          t.is(other.from(), "general") && t.is(other.from() + 1, "staff")
              || t.is(other.to() - 1, "staff", "command") && t.isCapital(other.to() - 1);
      if (staff
          && (other.side() == null
              || forces.side() == null
              || other.side().equals(forces.side()))) {
        return other;
      }
    }
    return forces;
  }

  /** The speaker that {@code the ministry} points at: the latest before it that has the word; null if there is none. */
  @Nullable Name pointed(Name name, List<Name> spoken) {
    Set<String> words = words(name.text());
    for (int i = spoken.size() - 1; i >= Math.max(0, spoken.size() - MOST_PLACES); i--) {
      boolean people =
          spoken.get(i).kind() == Name.Kind.PEOPLE
              && !spoken.get(i).text().endsWith(t.raw(name.to() - 1));
      boolean joint = isJoint(spoken.get(i)) && !isJoint(name);
      if (!words.isEmpty() && !people && !joint && words(spoken.get(i).text()).containsAll(words)) {
        return spoken.get(i);
      }
    }
    for (Name other : bodies) {
      if (!words.isEmpty()
          && words(other.text()).containsAll(words)
          && other.kind() == Name.Kind.BODY
          && (!isJoint(other) || isJoint(name))
          && words(other.text()).size() > words.size()) {
        return other;
      }
    }
    Name named = words.isEmpty() ? null : mentioned(words);
    return named == null || named.text().equalsIgnoreCase(name.text()) ? null : named;
  }

  /** {@code officials and the army}: neither alone is meant by the one's short name. */
  private boolean isJoint(Name name) {
    for (int i = name.from() + 1; i < name.to(); i++) {
      boolean article = Grammar.isDeterminer(t.word(i + 1));
      if (t.is(i, "and") && (article || name.kind() == Name.Kind.PEOPLE)) {
        return true;
      }
    }
    return false;
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  static Set<String> words(String name) {
    Set<String> words = new HashSet<>();
    for (String word : plain(name).replace("armed forces", "military").split("[^\\p{L}\\p{N}.]+")) {
      if (!word.isEmpty() && !word.equals("the") && !word.equals("s") && !word.equals("of")) {
        switch (word) {
          case "defence" -> words.add("defense");
          case "mod" -> words.addAll(List.of("ministry", "defense"));
          case "uk", "u.k." -> words.add("british");
          case "army" -> words.add("military");
          case "un", "u.n." -> words.addAll(List.of("united", "nations"));
          default -> words.add(word);
        }
      }
    }
    return words;
  }
}
