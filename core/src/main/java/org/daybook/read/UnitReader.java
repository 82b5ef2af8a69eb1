package org.daybook.read;

import java.util.Locale;
import org.daybook.claim.Outcome;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.BodyName;
import org.daybook.lexicon.Sense.Formation;
import org.daybook.lexicon.Sense.OutcomeWord;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.lexicon.WordList;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds the unit, branch or mission that those counted are said to belong to: {@code 12 soldiers of the 47th Brigade}, {@code
 * two helicopters of the Chadian air force}, {@code three peacekeepers deployed with the UN mission}.
 */
final class UnitReader {

  /** A unit's name has so many tokens at most. */
  private static final int LONG = 9;

  /** So many tokens back a mission's own name still tells which is meant, as many as a long article has. */
  private static final int FAR = 3000;

  /** What is counted has so many words behind its noun at most: {@code a MiG-29 aircraft}, {@code two South Africans}. */
  private static final int MANY = 5;

  private final Marks marks;
  private final Tokens t;

  UnitReader(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
  }

  /** The unit of a figure; null if it is not said to be of one. */
  @Nullable String of(Draft d) {
    String own = behind(d);
    return own != null ? own : loser(d);
  }

  /** Named behind what is counted: {@code of the 47th Brigade}, {@code who were part of the mission}. */
  private @Nullable String behind(Draft d) {
    int i = Math.max(d.figure.to(), d.noun.to());
    for (int to = i + MANY; i < to && (marks.is(i, ThingWord.class) || isNamed(i)); ) {
      i += t.is(i + 1, "-") ? 2 : 1;
    }
    while (t.is(i, "who", "that", "which", "was", "were", "had", "been", "are", "is", "some")) {
      i++;
    }
    boolean member = isMember(i - 1);
    while (isMember(i)) {
      member = true;
      i++;
    }
    boolean opened =
        t.is(i, "of", "from")
            || member && t.is(i, "with", "in", "to", "as", "under", "for", "alongside");
    if (!opened || i >= d.line.to()) {
      return null;
    }
    i = t.is(i, "as") && t.is(i + 1, "part") ? i + 3 : i + 1;
    return named(t.is(i, "the", "its", "their", "a", "an") ? i + 1 : i, d.line.to());
  }

  /** {@code deployed with}, {@code who were part of}. */
  private boolean isMember(int i) {
    return marks.in(i, WordList.BELONGING);
  }

  /** The unit's name at token i: {@code 47th Brigade}, {@code UN peacekeeping force MONUSCO}; null if none is there. */
  private @Nullable String named(int i, int to) {
    Hit<Formation> own = marks.hitAt(i, Formation.class);
    if (own != null && own.sense().kind().equals("name")) {
      return t.text(i, own.to());
    }
    boolean name = false;
    for (int k = i; k < Math.min(to, i + LONG); k++) {
      Hit<Formation> word = marks.hitAt(k, Formation.class);
      String kind = word == null ? "" : word.sense().kind();
      if (word != null && !kind.equals("arm") && !kind.equals("name")) {
        return name ? full(i, word, kind.equals("mission")) : null;
      }
      boolean whose = whose(k);
      boolean arm = kind.equals("arm");
      if (!whose && !arm && !isNamed(k) && !t.is(k, "'s", "-")) {
        return null;
      }
      name |= whose || isNamed(k);
      k = arm && word != null ? word.to() - 1 : k;
    }
    return null;
  }

  /** The name with the mission's own, which may stand behind it or before it in the text. */
  private String full(int from, Hit<Formation> word, boolean mission) {
    int k = t.is(word.to(), "(", ",") ? word.to() + 1 : word.to();
    Hit<Formation> own = marks.hitAt(k, Formation.class);
    if (own != null && own.sense().kind().equals("name")) {
      return t.text(k, own.to());
    }
    String before =
        mission && marks.is(from, SideName.class, s -> s.side().equals("un")) ? last(from) : null;
    return before != null ? before : t.text(from, word.to());
  }

  /** {@code the UN mission}: the one of the United Nations that the text named last, by its own name. */
  private @Nullable String last(int before) {
    for (int i = before - 1; i >= Math.max(0, before - FAR); i--) {
      Hit<Formation> hit = marks.hitAt(i, Formation.class);
      if (hit != null
          && hit.sense().kind().equals("name")
          && marks.is(i, BodyName.class, body -> "un".equals(body.side()))) {
        return t.text(i, hit.to());
      }
    }
    return null;
  }

  /** {@code The 72nd Brigade lost 12 soldiers}: the branch or unit that lost them itself. */
  private @Nullable String loser(Draft d) {
    int verb = d.verb;
    boolean own =
        verb > d.line.from()
            && d.outcomes.contains(Outcome.LOST)
            && d.word != null
            && d.word.owner() == OutcomeWord.Owner.OWN;
    while (own && t.is(verb - 1, "has", "have", "had", "also", "itself")) {
      verb--;
    }
    Hit<Formation> word = own ? marks.hitBefore(verb, Formation.class) : null;
    if (word == null || word.sense().kind().equals("arm")) {
      return null;
    }
    int from = word.from();
    while (from > d.line.from() && from > verb - LONG && (isNamed(from - 1) || isArm(from - 1))) {
      from--;
    }
    return from == word.from() ? null : t.text(from, verb);
  }

  private boolean isArm(int i) {
    return marks.is(i, Formation.class, word -> word.kind().equals("arm"));
  }

  private boolean whose(int i) {
    return marks.hitOver(i, SideName.class) != null || marks.hitOver(i, BodyName.class) != null;
  }

  /** {@code 72nd}, {@code Golani}: a part of a unit's name. */
  private boolean isNamed(int i) {
    boolean ordinal = t.is(i, "st", "nd", "rd", "th") && t.isGlued(i);
    return ordinal
        || t.isNumber(i)
        || t.isCapital(i) && !t.is(i, "the") && !t.raw(i).toLowerCase(Locale.ROOT).equals(t.raw(i));
  }
}
