package org.daybook.read;

import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.Speech;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds who does a verb of reporting, before it or behind it: {@code the ministry said}, {@code “…,” said the ministry}. */
final class VerbReader {

  private final Marks marks;
  private final Tokens t;
  private final NameReader names;
  private final SpeechCheck check;

  VerbReader(Marks marks, NameReader names, SpeechCheck check) {
    this.marks = marks;
    this.t = marks.tokens();
    this.names = names;
    this.check = check;
  }

  /** The cue of a verb; null if it reports nothing, or nobody is found. */
  @Nullable Cue cue(Hit<Speech> hit, Speech.Kind kind, Line line) {
    int verb = hit.from();
    if (verb == line.from() && t.isCapital(verb) && t.word(verb).endsWith("ed")
        || t.isCapital(verb) && verb > line.from() && !line.headline()
        || check.isNoun(hit)
        || check.isDoubted(verb, line.from())
        || kind == Speech.Kind.DENIES && check.isAboutBlame(verb)
        || check.isPassive(verb) && !t.is(verb - 1, "'s") && !t.word(verb).endsWith("ing")
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
}
