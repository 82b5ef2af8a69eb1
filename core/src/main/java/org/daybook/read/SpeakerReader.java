package org.daybook.read;

import java.util.ArrayList;
import java.util.List;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.BodyName;
import org.daybook.lexicon.Sense.OutletName;
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

  SpeakerReader(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
    this.names = new NameReader(marks);
  }

  /** The cues of a sentence, in order. */
  List<Cue> read(Line line) {
    List<Cue> cues = new ArrayList<>();
    for (int i = line.from(); i < line.to(); i++) {
      Hit hit = marks.hitAt(i, Speech.class);
      if (hit != null && hit.to() <= line.to()) {
        Cue cue = cue(hit, line);
        if (cue != null) {
          cues.add(cue);
        }
        i = hit.to() - 1;
      }
    }
    if (line.headline() && cues.isEmpty()) {
      Cue colon = colon(line);
      if (colon != null) {
        cues.add(colon);
      }
    }
    return cues;
  }

  private @Nullable Cue cue(Hit hit, Line line) {
    Speech.Kind kind = ((Speech) hit.sense()).kind();
    int verb = hit.from();
    switch (kind) {
      case SOURCE -> {
        if (t.is(verb, "claimed") && marks.hitBefore(verb, ThingWord.class) != null) {
          return null;
        }
        Name name = names.after(hit.to(), line.to());
        return name == null || isBare(name) ? null : new Cue(verb, verb, name.to(), name, kind, true);
      }
      case CITES -> {
        if (isPassive(verb)) {
          Name subject = names.before(verb, line.from());
          return subject == null ? null : new Cue(subject.from(), verb, hit.to(), subject, Speech.Kind.SAYS, false);
        }
        Name name = names.after(hit.to(), line.to());
        return name == null || isBare(name) ? null : new Cue(verb, verb, name.to(), name, kind, true);
      }
      case REPORT -> {
        return null;
      }
      default -> {
        return verb(hit, kind, line);
      }
    }
  }

  /** {@code citing intelligence information}: nobody's name. */
  private boolean isBare(Name name) {
    boolean plain = name.kind() == Name.Kind.SHORT || name.kind() == Name.Kind.BODY && name.text().equals(name.text().toLowerCase(java.util.Locale.ROOT));
    return plain && !t.isCapital(name.from()) && !t.is(name.from() - 1, "the", "a", "an") && !Registry.isPronoun(name);
  }

  private boolean isPassive(int verb) {
    return Grammar.isBe(t.word(verb - 1));
  }

  private @Nullable Cue verb(Hit hit, Speech.Kind kind, Line line) {
    int verb = hit.from();
    if (t.isCapital(verb) && verb > line.from() && !line.headline() || isNoun(hit) || isDoubted(verb) || isPassive(verb) && !t.is(verb - 1, "'s")) {
      return null;
    }
    boolean quoteBefore = t.is(verb - 1, ",", "\"", "”", "'", "’", "?", "!");
    boolean inverted = kind != Speech.Kind.TELLS && !t.word(verb).endsWith("ing");
    if (inverted && (quoteBefore || verb == line.from())) {
      Name after = names.after(hit.to(), line.to());
      if (after != null && after.kind() != Name.Kind.SHORT || after != null && !t.is(hit.to(), "it", "they", "he", "she") && t.is(hit.to(), "the")) {
        return new Cue(verb, verb, after.to(), after, kind, true);
      }
    }
    Name before = names.before(verb, line.from());
    return before == null ? null : new Cue(before.from(), verb, hit.to(), before, kind, false);
  }

  /** {@code AFP could not confirm}: it says nothing. */
  private boolean isDoubted(int verb) {
    for (int i = verb - 1; i >= verb - 4; i--) {
      if (t.is(i, "not", "n't", "'t", "cannot", "unable", "without", "never")) {
        return true;
      }
    }
    return false;
  }

  /** {@code the report}, {@code its claim}, {@code a count of}: the words are nouns too. */
  private boolean isNoun(Hit hit) {
    int i = hit.from();
    boolean determined = Grammar.isDeterminer(t.word(i - 1)) || t.is(i - 1, "'s", "of", "latest", "new", "to", "in", "previous", "recent", "official", "no", "for");
    boolean participle = t.is(hit.to(), "by") || t.is(i, "recorded", "released", "reported", "estimated", "known", "found", "called", "expected") && (marks.is(hit.to(), ThingWord.class) && !t.is(i, "reported", "estimated", "recorded"));
    boolean base = t.is(i, "estimate", "report", "claim", "record", "note", "document", "release", "state", "post", "add", "warn", "find", "show", "issue", "collect", "believe", "suggest", "reveal") && !t.isCapital(i);
    boolean many = t.word(i - 1).endsWith("s") && t.isWord(i - 1) || t.is(i - 1, "they", "we", "i", "who", "people", "police", "military", "media", "also", "now", "you");
    return determined || participle || base && !many && !t.isCapital(i - 1);
  }

  /** {@code Kyiv lost 500 men: Russian Defence Ministry}, {@code UN: 2 Million Children in Need}. */
  private @Nullable Cue colon(Line line) {
    for (int i = line.to() - 1; i > line.from(); i--) {
      if (t.is(i, ":", "-", "–", "—") && !t.isGlued(i + 1) && line.to() - i <= 9 && (t.is(i, ":") || !t.isGlued(i))) {
        int end = line.to();
        while (end > i + 1 && t.is(end - 1, "\"", "”", "'", "’", "*", ".")) {
          end--;
        }
        Name name = isTopic(line.from(), i) && i - line.from() < 3 ? null : known(names.name(i + 1, end));
        if (name != null && name.kind() != Name.Kind.SHORT) {
          return new Cue(i, i, line.to(), name, Speech.Kind.SAYS, true);
        }
      }
    }
    for (int i = line.from() + 1; i < Math.min(line.to(), line.from() + 7); i++) {
      if (t.is(i, ":")) {
        Name name = isTopic(line.from(), i) || t.is(line.from(), "[", "(") ? null : known(names.name(line.from(), i));
        return name == null || name.kind() == Name.Kind.SHORT ? null : new Cue(line.from(), i, i + 1, name, Speech.Kind.SAYS, false);
      }
    }
    return null;
  }

  /** A single word before or behind a headline's colon is a speaker if the lexicon knows it: {@code WHO:}, {@code …: army}. */
  private @Nullable Name known(@Nullable Name name) {
    if (name == null || name.kind() != Name.Kind.SHORT) {
      return name;
    }
    boolean speaks = marks.is(name.from(), BodyName.class) || marks.is(name.from(), Role.class) || marks.is(name.from(), OutletName.class);
    return speaks ? new Name(name.from(), name.to(), name.text(), Name.Kind.BODY, name.side()) : name;
  }

  /** {@code Ukraine war live:}, {@code Gaza latest:} tell the topic, and nobody speaks. */
  private boolean isTopic(int from, int to) {
    for (int i = from; i < to; i++) {
      if (t.is(i, "war", "live", "latest", "update", "updates", "news", "watch", "explainer", "analysis", "breaking", "crisis", "conflict", "day", "key", "explained", "video", "invasion", "read", "map", "opinion", "source", "photo", "image", "file", "picture", "credit", "factbox", "timeline", "in", "attack", "sources")) {
        return true;
      }
    }
    return false;
  }

  /** The outlet that the words behind a cue name: {@code told CNN}, {@code in an interview with CNN}, {@code CNN, citing}; null if none. */
  @Nullable Name outlet(int from, int to) {
    for (int i = from; i < to; i++) {
      Hit cited = t.is(i, "cited", "quoted", "citing", "quoting") ? marks.hitBefore(t.is(i - 1, ",") ? i - 1 : i, OutletName.class) : null;
      if (cited != null && !((OutletName) cited.sense()).platform()) {
        return new Name(cited.from(), cited.to(), t.text().substring(t.start(cited.from()), t.end(cited.to() - 1)), Name.Kind.OUTLET, null);
      }
      boolean opens = t.is(i, "told", "tells") || t.is(i, "with", "to", "by") && isInterview(i, from);
      if (opens) {
        int j = t.is(i + 1, "the") ? i + 2 : t.is(i + 2, "'s") ? i + 3 : i + 1;
        if ((Record) marks.hitAt(j, OutletName.class) instanceof Hit hit && !((OutletName) hit.sense()).platform()) {
          int end = t.is(hit.to(), "TV", "tv", "television") ? hit.to() + 1 : hit.to();
          return new Name(j, end, t.text().substring(t.start(j), t.end(end - 1)), Name.Kind.OUTLET, null);
        }
      }
    }
    return null;
  }

  private boolean isInterview(int i, int from) {
    for (int k = i - 1; k >= Math.max(from, i - 5); k--) {
      if (t.is(k, "interview", "spoke", "speaking", "interviewed", "confirmed", "comments", "conversation", "quoted")) {
        return true;
      }
    }
    return false;
  }
}
