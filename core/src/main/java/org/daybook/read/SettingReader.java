package org.daybook.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.SideName;
import org.jspecify.annotations.Nullable;

/** Sets each figure in its place, side and time: from its sentence, else from the passage that it stands in. */
final class SettingReader {

  private final Story story;
  private final AttributionReader speech;
  private final SideReader sides;
  private final PlaceReader places;
  private final GroupReader groups;
  private final SwapReader swaps;

  /** The side that each claimant's name holds; null where it holds none. */
  private final Map<String, @Nullable String> claimants = new HashMap<>();

  SettingReader(Story story, AttributionReader speech) {
    Marks marks = story.marks();
    this.story = story;
    this.speech = speech;
    this.sides = new SideReader(story);
    this.places = new PlaceReader(marks);
    this.groups = new GroupReader(marks, sides, speech);
    this.swaps = new SwapReader(story, sides);
  }

  void read(Map<Line, List<Draft>> drafts) {
    WhenReader times = new WhenReader(story, drafts);
    sides.survey(drafts.values());
    for (Line line : story.lines()) {
      List<Draft> here = drafts.getOrDefault(line, List.of());
      List<Place> named = places.read(line.from(), line.to(), line.headline());
      for (Draft d : here) {
        sides.read(d, here, named, speech.cues(line), claimantSide(line, d));
        times.read(d);
      }
      groups.read(line, here, named);
      sides.pass(line, here, named);
    }
    groups.events(drafts.values());
    sides.settle(drafts.values());
    drafts.replaceAll((line, all) -> swaps.read(all));
  }

  private @Nullable String claimantSide(Line line, Draft d) {
    for (Cue cue : speech.cues(line)) {
      if (cue.speaker().text().equals(d.claimant) && cue.speaker().side() != null) {
        return cue.speaker().side();
      }
    }
    if (!claimants.containsKey(d.claimant)) {
      claimants.put(d.claimant, sideIn(d.claimant));
    }
    return claimants.get(d.claimant);
  }

  /** The side that a claimant's name holds: {@code Russian Defence Ministry}; null if none. */
  private @Nullable String sideIn(String claimant) {
    Marks words = story.lexicon().marks(story.lexicon().tokens(claimant));
    for (int i = 0; i < words.tokens().size(); i++) {
      SideName side = words.at(i, SideName.class);
      if (side != null) {
        return side.side();
      }
    }
    return null;
  }
}
