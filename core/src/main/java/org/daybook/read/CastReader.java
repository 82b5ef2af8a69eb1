package org.daybook.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.Role;
import org.daybook.text.Tokens;

/** Gives the speakers of an article their full names: {@code he} and {@code the ministry} are those who spoke last. */
final class CastReader {

  private final Marks marks;
  private final Tokens t;
  private final SpeakerReader speakers;
  private final List<Line> lines;
  private final NoticeReader notices;

  CastReader(Marks marks, SpeakerReader speakers, List<Line> lines) {
    this.marks = marks;
    this.t = marks.tokens();
    this.speakers = speakers;
    this.lines = lines;
    this.notices = new NoticeReader(marks);
  }

  /** Puts cues with full names in the place of those that were found, sentence by sentence. */
  void read(Map<Line, List<Cue>> cues) {
    List<Cue> all = new ArrayList<>();
    lines.forEach(line -> all.addAll(cues.getOrDefault(line, List.of())));
    Registry registry = new Registry(marks, all);
    PointingReader pointing = new PointingReader(marks, registry);
    List<Name> spoken = new ArrayList<>();
    for (Line line : lines) {
      List<Cue> full = new ArrayList<>();
      for (Cue cue : cues.getOrDefault(line, List.of())) {
        Name name = registry.full(cue.speaker());
        if (name.kind() == Name.Kind.SHORT || isBased(name) || isSort(name)) {
          Name subject = full.isEmpty() && isWithin(cue) ? speakers.body(line, cue.from()) : null;
          Name known = subject == null ? null : registry.full(subject);
          name =
              known == null
                  ? pointing.whom(name, spoken)
                  : known.kind() == Name.Kind.SHORT ? pointing.whom(known, spoken) : known;
        }
        name = name == null ? null : spokenFor(name, cue, spoken);
        if (name != null) {
          full.add(new Cue(cue.from(), cue.verb(), cue.to(), name, cue.kind(), cue.after()));
          if (!line.headline() || notices.isLabel(line)) {
            spoken.add(name);
          }
        }
      }
      if (full.isEmpty() && !line.headline()) {
        Name subject = speakers.subject(line);
        if (subject != null) {
          spoken.add(registry.full(subject));
        }
      }
      cues.put(line, full);
    }
  }

  /** {@code those who it said were killed}, {@code but it said}: of whom the sentence is about; not {@code …, it said}. */
  private boolean isWithin(Cue cue) {
    return cue.speaker().text().equals("it")
        && t.is(cue.from() - 1, "but", "and", "who", "which", "that", "people", "what");
  }

  /** {@code Ukraine also said} behind the words of Ukraine's army: the state goes on through the body that spoke. */
  private Name spokenFor(Name name, Cue cue, List<Name> spoken) {
    Name last = spoken.isEmpty() ? null : spoken.get(spoken.size() - 1);
    boolean also = t.is(cue.verb() - 1, "also", "further") || t.is(cue.verb(), "added", "adds");
    boolean same =
        last != null
            && last.kind() == Name.Kind.BODY
            && last.side() != null
            && last.side().equals(name.side());
    return name.kind() == Name.Kind.STATE && also && same && last != null ? last : name;
  }

  /** {@code the Washington-based think tank}: it points at who spoke before. */
  private boolean isBased(Name name) {
    boolean definite =
        name.kind() == Name.Kind.BODY
            && t.is(name.from() - 1, "the")
            && !t.isCapital(name.to() - 1);
    for (int i = name.to() - 1; definite && i > name.from() && !t.isCapital(i); i--) {
      if (t.is(i, "based") && t.isGlued(i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code the UN body}, {@code the armed group}: a sort of body, not a name. */
  private boolean isSort(Name name) {
    Hit<Role> role = marks.hitBefore(name.to(), Role.class);
    return name.kind() == Name.Kind.BODY
        && role != null
        && role.sense().kind() == Role.Kind.GROUP
        && t.is(name.from() - 1, "the")
        && !t.isCapital(name.to() - 1)
        && (name.side() == null || name.to() - name.from() == 2)
        && (name.side() != null || name.text().equals(name.text().toLowerCase(Locale.ROOT)));
  }
}
