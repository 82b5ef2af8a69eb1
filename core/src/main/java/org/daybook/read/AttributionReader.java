package org.daybook.read;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.daybook.claim.Claim.Stance;
import org.daybook.lexicon.Marks;
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
  private final @Nullable LocalDate date;
  private final RelayReader relays;
  private final VoiceReader voices;
  private final Map<Line, List<Cue>> cues = new HashMap<>();

  private final Map<Line, Boolean> quoted;

  AttributionReader(Story story) {
    Marks marks = story.marks();
    List<Line> lines = story.lines();
    this.date = story.date();
    this.marks = marks;
    this.t = marks.tokens();
    this.voices = new VoiceReader(marks);
    SpeakerReader speakers = new SpeakerReader(marks);
    for (Line line : lines) {
      cues.put(line, speakers.read(line));
    }
    new CastReader(marks, speakers, lines).read(cues);
    this.quoted = QuotationReader.read(t, lines);
    this.relays = new RelayReader(marks, OwnOutlet.of(marks, story.article().publisher()));
    lines.forEach(line -> relays.learn(line, cues(line)));
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
    if (main == null || isWorkedOut(d) || VoiceReader.isSource(main) && isPremise(t, d)) {
      return false;
    }
    d.claimant = main.speaker().text();
    d.rules.add("claimant:" + main.kind().name().toLowerCase(Locale.ROOT));
    if (main.kind() == Speech.Kind.DENIES && main.verb() < d.figure.from()) {
      d.stance = Stance.DENIES;
    }
    d.relays = relays.of(d, here, voice);
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

  /** {@code if the bonus of 400 dollars stays, 12,000 men will sign}: what an estimate starts from is not what it finds. */
  static boolean isPremise(Tokens t, Draft d) {
    int i = d.figure.from() - 1;
    while (i >= d.line.from() && !t.is(i, ",", ";", "if")) {
      i--;
    }
    int end = d.figure.to();
    while (end < d.line.to() && !t.is(end, ",")) {
      end++;
    }
    return i >= d.line.from() && t.is(i, "if") && end < d.line.to() - 1;
  }

  /** Hands sentences without a cue of their own to who is speaking still. */
  void goOn(List<Line> lines, Map<Line, List<Draft>> drafts) {
    new FollowOnReader(marks, lines, cues, quoted, drafts, new GoesOnReader(marks, date)).read();
  }
}
