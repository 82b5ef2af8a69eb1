package org.daybook.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.Speech;
import org.daybook.text.Tokens;

/** Says who passed a figure on between its claimant and the article: {@code the governor told CNN}, {@code Reuters cited the army}. */
final class RelayReader {

  private final Tokens t;
  private final OutletReader outlets;
  private final OwnOutlet own;

  /** Through whom a person spoke to the article, once said: {@code told CNN} holds for what he says next. */
  private final Map<String, Passed> passedOn = new HashMap<>();

  private record Passed(int line, String outlet) {}

  RelayReader(Marks marks, OwnOutlet own) {
    this.t = marks.tokens();
    this.outlets = new OutletReader(marks);
    this.own = own;
  }

  /** Notes through whom the speakers of a sentence speak, once they are said to have told them. */
  void learn(Line line, List<Cue> cues) {
    for (Cue cue : cues) {
      Name outlet =
          cue.kind() == Speech.Kind.TELLS
              ? outlets.outlet(cue.verb(), cue.verb() + 1, cue.verb())
              : null;
      if (outlet != null && cue.speaker().kind() == Name.Kind.PERSON) {
        passedOn.putIfAbsent(cue.speaker().text(), new Passed(line.index(), outlet.text()));
      }
    }
  }

  /** Who passed the figure on, nearest its claimant first. */
  List<String> of(Draft d, List<Cue> here, VoiceReader.Voice voice) {
    Cue main = Objects.requireNonNull(voice.main());
    Cue before = voice.before();
    Cue outer = voice.outer();
    Cue behind = voice.behind();
    Cue source = VoiceReader.isSource(main) ? main : null;
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
        outlets.outlet(
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
    return relays;
  }
}
