package org.daybook.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.OutletName;
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
  private final ColonReader colons;

  SpeakerReader(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
    this.names = new NameReader(marks);
    this.check = new SpeechCheck(marks);
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
        Cue cue = eyewitness(i);
        if (cue != null) {
          cues.add(cue);
        }
      }
    }
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
            || check.isNothing(verb)) {
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
        if (isPassive(verb)) {
          Name subject = names.before(verb, line.from());
          return subject == null
              ? null
              : new Cue(subject.from(), verb, hit.to(), subject, Speech.Kind.SAYS, false);
        }
        Name name = names.after(hit.to(), line.to());
        return name == null || isBare(name)
            ? null
            : new Cue(verb, verb, name.to(), name, kind, true);
      }
      case REPORT -> {
        return check.isPlural(verb) ? verb(hit, Speech.Kind.SAYS, line) : null;
      }
      default -> {
        return verb(hit, kind, line);
      }
    }
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
        && !t.is(name.from() - 1, "the", "a", "an")
        && !Registry.isPronoun(name);
  }

  private boolean isPassive(int verb) {
    int i = verb - 1;
    while (Grammar.isAdverb(t.word(i)) || t.is(i, "also", "now", "since", "later", "never")) {
      i--;
    }
    return Grammar.isBe(t.word(i)) && !t.isCapital(i);
  }

  private @Nullable Cue verb(Hit<Speech> hit, Speech.Kind kind, Line line) {
    int verb = hit.from();
    if (t.isCapital(verb) && verb > line.from() && !line.headline()
        || check.isNoun(hit)
        || check.isDoubted(verb, line.from())
        || kind == Speech.Kind.DENIES && check.isAboutBlame(verb)
        || isPassive(verb) && !t.is(verb - 1, "'s") && !t.word(verb).endsWith("ing")
        || check.isDeed(hit)
        || t.is(verb - 1, "-") && t.isGlued(verb)) {
      return null;
    }
    boolean quoteBefore =
        t.is(verb - 1, ",", "\"", "”", "'", "’", "?", "!", "-", "–", "—")
            && !(t.isGlued(verb) && t.is(verb - 1, "-"));
    boolean inverted = kind != Speech.Kind.TELLS && !t.word(verb).endsWith("ing");
    if (inverted && (quoteBefore || verb == line.from())) {
      Name after = names.after(hit.to(), line.to());
      if (after == null && isPlain(hit)) {
        after = names.anyoneAfter(hit.to(), line.to());
        after = after == null || !isMark(after.to(), line) ? null : after;
      }
      if (t.is(verb - 1, ",") && after != null && check.isClauseAt(after.to(), line.to())) {
        after = null;
      }
      boolean surname =
          after != null && t.isCapital(after.from()) && isMark(after.to(), line) && isPlain(hit);
      if (after != null && (after.kind() != Name.Kind.SHORT || surname)
          || after != null && !t.is(hit.to(), "it", "they", "he", "she") && t.is(hit.to(), "the")) {
        return new Cue(verb, verb, after.to(), after, kind, true);
      }
    }
    Name closing = inverted && t.is(verb, "said", "says") ? names.after(hit.to(), line.to()) : null;
    if (closing != null
        && closing.kind() != Name.Kind.SHORT
        && verb > line.from()
        && !t.is(hit.to(), "that", "it")
        && !Grammar.isPronoun(t.word(verb - 1))
        && isClosed(closing.to(), line)) {
      return new Cue(verb, verb, closing.to(), closing, kind, true);
    }
    Name before = names.before(verb, line.from());
    if (before == null && !line.headline()) {
      before = subject(verb, line);
    }
    if (before == null && isPlain(hit)) {
      before = names.anyoneBefore(verb, line.from());
      before = before == null ? opening(verb, line) : before;
    }
    return before == null ? null : new Cue(before.from(), verb, hit.to(), before, kind, false);
  }

  /** {@code 12 died said the Observatory adding that …}: behind the speaker the sentence ends, or goes on with him. */
  private boolean isClosed(int i, Line line) {
    return i >= line.to() || t.is(i, ".", "adding", "citing", "saying");
  }

  private boolean isMark(int i, Line line) {
    return i >= line.to() || t.isMark(i);
  }

  /** {@code An activist who spoke on condition of anonymity said}: whom a sentence opens with, if nobody nearer speaks. */
  private @Nullable Name opening(int verb, Line line) {
    int from = line.from();
    if (line.headline() || Grammar.isPreposition(t.word(from)) || !t.isCapital(from)) {
      return null;
    }
    Name first = names.after(from, verb);
    first = first == null ? names.anyoneAfter(from, verb) : first;
    if (first == null || first.from() > from + 2 || first.kind() == Name.Kind.SHORT) {
      return null;
    }
    int next = first.to();
    boolean remark =
        t.is(next, "who", "which", "with", "in", "at", "close", "familiar", ",", "-")
            || t.word(next).endsWith("ing")
            || t.word(next).endsWith("ed");
    return remark ? first : null;
  }

  /** A verb that people alone do, or that is seen to bring in what they said: {@code said}, {@code warned that}. */
  private boolean isPlain(Hit<Speech> hit) {
    return t.is(hit.from(), "said", "say", "says", "told", "tell", "tells", "added", "adds")
        || t.is(hit.to(), "that", "\"", "“", ",", ".")
        || t.is(hit.from() - 1, "\"", "”");
  }

  /** {@code HDP leader Selahattin Demirtas accused the government}: whom {@code he} may mean next; null if it is no person. */
  @Nullable Name subject(Line line) {
    Name first = names.after(line.from(), line.to());
    if (first == null || first.kind() != Name.Kind.PERSON || first.to() - first.from() == 1) {
      return null;
    }
    return first.from() > line.from() && first.from() < line.from() + 8 ? first : null;
  }

  /** {@code The military gave no figures but said}: whoever the sentence began with; null if that is nobody. */
  private @Nullable Name subject(int verb, Line line) {
    int joint = verb - 1;
    while (joint > line.from()
        && (Grammar.isAdverb(t.word(joint)) || t.is(joint, "has", "have", "also", "had"))) {
      joint--;
    }
    Name first = t.is(joint, "and", "but") ? names.after(line.from(), joint) : null;
    return first != null && first.from() <= line.from() + 1 ? first : null;
  }

  /** {@code An AFP correspondent saw seven bodies}: the reporter's own count; null where it is none. */
  private @Nullable Cue eyewitness(int verb) {
    boolean saw =
        t.is(verb, "saw", "counted")
            && t.is(
                verb - 1,
                "correspondent",
                "reporter",
                "photographer",
                "witness",
                "journalist",
                "reporters",
                "journalists");
    Hit<OutletName> outlet = saw ? marks.hitBefore(verb - 1, OutletName.class) : null;
    if (outlet == null) {
      return null;
    }
    String text = t.text(outlet.from(), verb);
    return new Cue(
        outlet.from(),
        verb,
        verb + 1,
        new Name(outlet.from(), verb, text, Name.Kind.PEOPLE, null),
        Speech.Kind.SAYS,
        false);
  }

  /** The outlet that the words behind a cue name: {@code told CNN}, {@code in an interview with CNN}, {@code CNN, citing}; null if none. */
  @Nullable Name outlet(int from, int to, int verb) {
    for (int i = from; i < to; i++) {
      Hit<OutletName> cited =
          t.is(i, "cited", "quoted", "citing", "quoting")
              ? marks.hitBefore(t.is(i - 1, ",") ? i - 1 : i, OutletName.class)
              : null;
      if (cited != null && !cited.sense().platform()) {
        return new Name(
            cited.from(), cited.to(), t.text(cited.from(), cited.to()), Name.Kind.OUTLET, null);
      }
      boolean opens =
          i == verb && t.is(i, "told", "tells", "telling", "tell")
              || t.is(i, "with", "to", "by") && isInterview(i, from);
      if (opens) {
        int j = t.is(i + 1, "the") ? i + 2 : t.is(i + 2, "'s") ? i + 3 : i + 1;
        Hit<OutletName> hit = marks.hitAt(j, OutletName.class);
        if (hit != null && !hit.sense().platform()) {
          int end = t.is(hit.to(), "TV", "tv", "television") ? hit.to() + 1 : hit.to();
          return new Name(j, end, t.text(j, end), Name.Kind.OUTLET, null);
        }
      }
    }
    return null;
  }

  private boolean isInterview(int i, int from) {
    for (int k = i - 1; k >= Math.max(from, i - 5); k--) {
      if (t.is(
          k,
          "interview",
          "spoke",
          "speaking",
          "interviewed",
          "confirmed",
          "comments",
          "conversation",
          "quoted")) {
        return true;
      }
    }
    return false;
  }
}
