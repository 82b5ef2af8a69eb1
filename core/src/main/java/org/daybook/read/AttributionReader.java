package org.daybook.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.daybook.claim.Claim.Stance;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.Role;
import org.daybook.lexicon.Sense.Speech;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Says of each figure whose word it is: the speaker of its sentence, of the quotation that it stands in, or the one who is
 * still speaking; else the article's own voice.
 */
final class AttributionReader {

  private final Marks marks;
  private final Tokens t;
  private final SpeakerReader speakers;
  private final @Nullable LocalDate date;
  private final OwnOutlet own;
  private final VoiceReader voices;
  private final NoticeReader notices;
  private final Registry registry;
  private final PointingReader pointing;
  private final Map<Line, List<Cue>> cues = new HashMap<>();

  /** Through whom a person spoke to the article, once said: {@code told CNN} holds for what he says next. */
  private final Map<String, Passed> passedOn = new HashMap<>();

  private record Passed(int line, String outlet) {}

  private final Map<Line, Boolean> quoted = new HashMap<>();

  AttributionReader(Story story) {
    Marks marks = story.marks();
    List<Line> lines = story.lines();
    this.date = story.date();
    this.own = OwnOutlet.of(marks, story.article().publisher());
    this.marks = marks;
    this.t = marks.tokens();
    this.speakers = new SpeakerReader(marks);
    this.voices = new VoiceReader(marks);
    this.notices = new NoticeReader(marks);
    List<Cue> all = new ArrayList<>();
    for (Line line : lines) {
      List<Cue> found = speakers.read(line);
      cues.put(line, found);
      all.addAll(found);
    }
    registry = new Registry(marks, all);
    pointing = new PointingReader(marks, registry);
    resolve(lines);
    quotes(lines);
    passedOn(lines);
  }

  /** Gives every cue its speaker's full name; {@code he} and {@code the ministry} are those who spoke last. */
  private void resolve(List<Line> lines) {
    List<Name> spoken = new ArrayList<>();
    for (Line line : lines) {
      List<Cue> full = new ArrayList<>();
      for (Cue cue : cues.getOrDefault(line, List.of())) {
        Name name = registry.full(cue.speaker());
        if (name.kind() == Name.Kind.SHORT || isBased(name) || isSort(name)) {
          name = pointing.whom(name, spoken);
        }
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

  /** A sentence without a cue that stands in a quotation opened earlier. */
  private void quotes(List<Line> lines) {
    boolean open = false;
    int paragraph = -1;
    for (Line line : lines) {
      if (line.paragraph() != paragraph) {
        paragraph = line.paragraph();
        open = false;
      }
      boolean closes = open && t.raw(line.from()).equals("\"");
      boolean opens = t.is(line.from(), "\"", "“") || t.raw(line.from()).equals("‘");
      quoted.put(line, !closes && (open || opens));
      for (int i = line.from(); i < line.to(); i++) {
        String raw = t.raw(i);
        if (raw.equals("“")) {
          open = true;
        } else if (raw.equals("”")) {
          open = false;
        } else if (raw.equals("\"")) {
          open = !open;
        }
      }
    }
  }

  /** Notes through whom each speaks, once he is said to have told them. */
  private void passedOn(List<Line> lines) {
    for (Line line : lines) {
      for (Cue cue : cues(line)) {
        Name outlet =
            cue.kind() == Speech.Kind.TELLS
                ? speakers.outlet(cue.verb(), cue.verb() + 1, cue.verb())
                : null;
        if (outlet != null && cue.speaker().kind() == Name.Kind.PERSON) {
          passedOn.putIfAbsent(cue.speaker().text(), new Passed(line.index(), outlet.text()));
        }
      }
    }
  }

  /** The cues of a sentence, their speakers by full name. */
  List<Cue> cues(Line line) {
    return cues.getOrDefault(line, List.of());
  }

  /** Attributes the figures of a sentence; says whether it found a speaker. */
  boolean attribute(Line line, List<Draft> drafts) {
    boolean any = false;
    for (Draft d : drafts) {
      any |= attribute(d, cues(line));
    }
    return any;
  }

  private boolean attribute(Draft d, List<Cue> here) {
    VoiceReader.Voice voice = voices.of(d, here);
    Cue main = voice.main();
    if (isWorkedOut(d) || main == null) {
      return false;
    }
    Cue before = voice.before();
    Cue outer = voice.outer();
    Cue behind = voice.behind();
    Cue source = VoiceReader.isSource(main) ? main : null;
    d.claimant = main.speaker().text();
    d.rules.add("claimant:" + main.kind().name().toLowerCase(Locale.ROOT));
    if (main.kind() == Speech.Kind.DENIES && main.verb() < d.figure.from()) {
      d.stance = Stance.DENIES;
    }
    List<String> relays = new ArrayList<>();
    if (outer != null && main == before && !outer.speaker().text().equals(d.claimant)) {
      relays.add(outer.speaker().text());
    }
    if (source != null) {
      for (Cue cue : here) {
        boolean passes =
            cue.speaker().kind() == Name.Kind.OUTLET
                || source.kind() == Speech.Kind.CITES && cue == before;
        if (cue != source && passes && !cue.speaker().text().equals(d.claimant)) {
          relays.add(cue.speaker().text());
        }
      }
      boolean quoted =
          behind != null
              && behind.speaker().kind() == Name.Kind.PERSON
              && t.is(d.line.from(), "\"", "“");
      if (behind != null
          && quoted
          && !relays.contains(behind.speaker().text())
          && !behind.speaker().text().equals(d.claimant)) {
        relays.add(behind.speaker().text());
      }
    } else if (main == before && behind != null && behind.speaker().kind() == Name.Kind.OUTLET) {
      relays.add(behind.speaker().text());
    }
    Name outlet =
        speakers.outlet(
            d.line.from(),
            behind == null || behind == main ? d.line.to() : behind.from(),
            main.verb());
    if (outlet != null && !relays.contains(outlet.text())) {
      relays.add(outlet.text());
    }
    Passed passed = passedOn.get(d.claimant);
    if (relays.isEmpty()
        && passed != null
        && passed.line() <= d.line.index()
        && main.speaker().kind() != Name.Kind.STATE) {
      relays.add(passed.outlet());
    } else if (outlet != null && main.speaker().kind() == Name.Kind.PERSON) {
      passedOn.putIfAbsent(d.claimant, new Passed(d.line.index(), outlet.text()));
    }
    relays.removeIf(own::is);
    d.relays = relays;
    return true;
  }

  /** {@code a figure that would amount to 250,000}: the article's own sum. */
  private boolean isWorkedOut(Draft d) {
    for (int i = d.figure.from() - 1; i > Math.max(d.line.from(), d.figure.from() - 6); i--) {
      if (t.is(i, "amount", "equate", "translate", "equivalent")
          && t.is(i - 1, "would", "which", "the")) {
        return true;
      }
    }
    return false;
  }

  /** Hands sentences without a cue of their own to who is speaking still. */
  void goOn(List<Line> lines, Map<Line, List<Draft>> drafts) {
    new FollowOnReader(marks, lines, cues, quoted, drafts, new GoesOnReader(marks, date)).read();
  }
}
