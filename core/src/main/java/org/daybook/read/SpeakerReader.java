package org.daybook.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.BoundWord;
import org.daybook.lexicon.Sense.NumberWord;
import org.daybook.lexicon.Sense.Role;
import org.daybook.lexicon.Sense.Speech;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the places of a sentence that say who speaks: {@code X said}, {@code said X}, {@code according to X}, {@code …: X}. */
final class SpeakerReader {

  private final Marks marks;
  private final Tokens t;
  private final NameReader names;
  private final SpeechCheck check;
  private final VerbReader verbs;
  private final EyewitnessReader eyewitnesses;
  private final ColonReader colons;

  SpeakerReader(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
    this.names = new NameReader(marks);
    this.check = new SpeechCheck(marks);
    this.verbs = new VerbReader(marks, names, check);
    this.eyewitnesses = new EyewitnessReader(marks);
    this.colons = new ColonReader(marks, names);
  }

  /** The cues of a sentence, in order. */
  List<Cue> read(Line line) {
    List<Cue> cues = new ArrayList<>();
    for (int i = line.from(); i < line.to(); i++) {
      Hit<Speech> hit = marks.hitAt(i, Speech.class);
      if (hit != null && hit.to() <= line.to()) {
        Cue cue = cue(hit, line);
        if (cue != null) {
          cues.add(cue);
        }
        i = hit.to() - 1;
      } else {
        Cue cue = eyewitnesses.cue(i);
        if (cue != null) {
          cues.add(cue);
        }
      }
    }
    cues.removeIf(cue -> isExplained(cue, cues));
    if (cues.size() > 1) {
      List<Cue> all = List.copyOf(cues);
      cues.removeIf(cue -> t.is(cue.verb(), "based") || t.is(cue.verb() - 1, "we", "i"));
      if (cues.isEmpty()) {
        cues.addAll(all);
      }
    }
    if (cues.isEmpty()) {
      Cue colon = line.headline() ? colons.colon(line) : colons.dash(line);
      if (colon != null) {
        cues.add(colon);
      }
    }
    return cues;
  }

  private @Nullable Cue cue(Hit<Speech> hit, Line line) {
    Speech.Kind kind = hit.sense().kind();
    int verb = hit.from();
    switch (kind) {
      case SOURCE -> {
        if (t.is(verb, "claimed") && marks.hitBefore(verb, ThingWord.class) != null
            || check.isNothing(verb)
            || t.is(verb, "released") && !check.isIssued(verb, line.from())) {
          return null;
        }
        Name name = names.after(hit.to(), line.to());
        if (name == null && t.is(verb, "according")) {
          name = names.anyoneAfter(hit.to(), line.to());
        }
        return name == null || isBare(name)
            ? null
            : new Cue(verb, verb, name.to(), name, kind, true);
      }
      case CITES -> {
        if (check.isPassive(verb)) {
          Name subject = names.before(verb, line.from());
          return subject == null
              ? null
              : new Cue(subject.from(), verb, hit.to(), subject, Speech.Kind.SAYS, false);
        }
        if (isCounted(hit.to()) && !t.word(verb).endsWith("ing")) {
          return verbs.cue(hit, Speech.Kind.SAYS, line);
        }
        Name name = names.after(hit.to(), line.to());
        return name == null || isBare(name)
            ? null
            : new Cue(verb, verb, name.to(), name, kind, true);
      }
      case REPORT -> {
        return check.isPlural(verb) ? verbs.cue(hit, Speech.Kind.SAYS, line) : null;
      }
      default -> {
        return verbs.cue(hit, kind, line);
      }
    }
  }

  /** {@code cited more than 30 clashes}: a figure is cited, no source. */
  private boolean isCounted(int i) {
    NumberWord word = marks.at(i, NumberWord.class);
    return t.isNumber(i)
        || marks.is(i, BoundWord.class)
        || word != null && word.kind() != NumberWord.Kind.ARTICLE;
  }

  /** {@code the spokesman said, referring to the mission}: whom a person refers to is no source; an outlet's is. */
  private boolean isExplained(Cue cue, List<Cue> cues) {
    if (cue.kind() != Speech.Kind.CITES || !t.is(cue.verb(), "referring", "refers", "referred")) {
      return false;
    }
    for (Cue other : cues) {
      boolean before = other.to() <= cue.verb() && cue.verb() - other.to() <= 2;
      if (before && other != cue && other.speaker().kind() != Name.Kind.OUTLET) {
        return true;
      }
    }
    return false;
  }

  /** {@code citing intelligence information}: nobody's name. */
  private boolean isBare(Name name) {
    boolean plain =
        name.kind() == Name.Kind.SHORT
            || name.kind() == Name.Kind.BODY
                && name.to() - name.from() <= 2
                && name.text().equals(name.text().toLowerCase(Locale.ROOT));
    return plain
        && !t.isCapital(name.from())
        && !t.is(name.from() - 1, "the", "a", "an", "'s")
        && !Registry.isPronoun(name);
  }

  /** {@code In its report, the army gave no names of those it said it had killed}: the body that a sentence is about; null if none. */
  @Nullable Name body(Line line, int to) {
    int from = line.from();
    if (Grammar.isPreposition(t.word(from))) {
      while (from < to && !t.is(from, ",")) {
        from++;
      }
      from++;
    }
    Name first = from + 2 < to ? names.after(from, to) : null;
    boolean body =
        first != null
            && first.from() <= from + 1
            && first.to() < to
            && (first.kind() == Name.Kind.BODY
                || first.kind() == Name.Kind.SHORT
                    && marks.hitBefore(first.to(), Role.class) != null);
    return body ? first : null;
  }

  /** {@code HDP leader Selahattin Demirtas accused the government}: whom {@code he} may mean next; null if it is no person. */
  @Nullable Name subject(Line line) {
    Name first = names.after(line.from(), line.to());
    if (first == null || first.kind() != Name.Kind.PERSON || first.to() - first.from() == 1) {
      return null;
    }
    return first.from() > line.from() && first.from() < line.from() + 8 ? first : null;
  }
}
