package org.daybook.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Marks;
import org.jspecify.annotations.Nullable;

/**
 * Says by what the text divides its figures: a force grouping, or the place that bounds a figure, told in its own sentence or
 * still holding from one before it ({@code The hotel in Bor … Seven bodies were found}).
 */
final class GroupReader {

  private final Marks marks;
  private final SideReader sides;
  private final AttributionReader speech;
  private final GroupingReader groupings;
  private final WhereReader where;
  private final SceneReader scenes;
  private final TerritoryReader territories;
  private final FrameReader frames;
  private final CountedPlaces counted;
  private final EventPlaces events;

  GroupReader(Marks marks, SideReader sides, AttributionReader speech) {
    this.marks = marks;
    this.sides = sides;
    this.speech = speech;
    this.groupings = new GroupingReader(marks);
    this.where = new WhereReader(marks);
    this.scenes = new SceneReader(marks);
    this.territories = new TerritoryReader(marks);
    this.frames = new FrameReader(marks, speech);
    this.counted = new CountedPlaces(marks);
    this.events = new EventPlaces(marks);
  }

  /** Sets the group of a sentence's figures, given its places; every sentence of the text in its order. */
  void read(Line line, List<Draft> drafts, List<Place> here) {
    groupings.enter(line);
    where.parts(here, events);
    scenes.enter(line, drafts);
    frames.enter(line, drafts, here);
    Place frame = frames.frame();
    if (frame != null) {
      scenes.set(frame, line);
    }
    List<@Nullable Place> found = new ArrayList<>();
    boolean abroad = false;
    boolean placed = false;
    for (int k = 0; k < drafts.size(); k++) {
      found.add(group(drafts.get(k), k, drafts, here));
      abroad |= drafts.get(k).abroad;
      placed |= drafts.get(k).group != null;
    }
    counted.take(drafts, found);
    if (abroad && !placed) {
      scenes.end();
    }
    for (int k = 0; k < drafts.size(); k++) {
      Place place = found.get(k);
      if (place != null) {
        events.take(drafts.get(k), place);
      }
      if (place != null && drafts.get(k).noun.kind() != Noun.Kind.POINTING) {
        scenes.take(drafts.get(k), frame != null ? frame : place);
      }
    }
    Place scene =
        drafts.isEmpty() && !line.headline() ? where.scene(line, here, speech.cues(line)) : null;
    if (scene != null) {
      scenes.set(scene, line);
      events.take(scene);
    }
  }

  private @Nullable Place group(Draft d, int k, List<Draft> drafts, List<Place> here) {
    d.abroad = frames.isCountry() && sides.isElsewhere(d, speech.cues(d.line));
    String grouping = groupings.of(d);
    if (grouping != null) {
      d.group = grouping;
      d.rules.add("group:grouping");
      return null;
    }
    Place place = d.thing == Thing.MONEY || isMoved(d) ? null : place(d, k, drafts, here);
    d.group = place == null ? null : place.text();
    return place;
  }

  private static boolean isMoved(Draft d) {
    return d.outcomes.contains(Outcome.EXCHANGED)
        || d.outcomes.contains(Outcome.FREED)
        || d.outcomes.contains(Outcome.RETURNED);
  }

  private @Nullable Place place(Draft d, int k, List<Draft> drafts, List<Place> here) {
    List<Cue> speakers = speech.cues(d.line);
    Place own = where.of(d, k, drafts, here, speakers);
    Scene held = scenes.of(d);
    if (own != null && frames.frame() != null && frames.isListed(own, here)) {
      d.rules.add("group:frame");
      return frames.frame();
    }
    boolean across = own != null && held != null && frames.isAcross(own, d);
    if (own != null && !across) {
      d.rules.add("group:where");
      return own.text().isEmpty() ? null : own;
    }
    if (isApart(d, k, drafts)) {
      return null;
    }
    Place same = counted.again(d);
    if (same != null) {
      d.rules.add("group:again");
      return same;
    }
    if (k == 0 && counted.isPartOfLast(d.line)) {
      if (counted.last() != null) {
        d.rules.add("group:whole");
      }
      return counted.last();
    }
    Place land = frames.isLand() ? territories.home() : null;
    if (land != null) {
      d.rules.add("group:territory");
      return land;
    }
    if (held == null && frames.isPointing()) {
      held = scenes.last();
    }
    Scene event = held == null && frames.isEvent() && !d.abroad ? scenes.again(d) : null;
    if (event != null) {
      d.rules.add("group:attack");
      return event.place();
    }
    if (held != null && (frames.isPointing() || !d.abroad && scenes.goesOn(d, held))) {
      d.rules.add("group:passage");
      return held.place();
    }
    Place hint = Lasting.isFired(d) || d.abroad ? null : where.hinted(d, k, drafts, here, speakers);
    if (hint != null) {
      d.rules.add("group:hint");
      return hint;
    }
    Place home =
        Lasting.isRunning(d) && !d.abroad && !scenes.isWhole() ? territories.of(d, speakers) : null;
    if (home != null) {
      d.rules.add("group:territory");
    }
    return home;
  }

  /** {@code Hamas killed 1,200 people and took 240 hostages}: where the first were not in the place told before, nor were these. */
  private static boolean isApart(Draft d, int k, List<Draft> drafts) {
    Draft before = k > 0 ? drafts.get(k - 1) : null;
    return before != null
        && before.group == null
        && !isMoved(before)
        && before.thing != null
        && before.thing.isPeople()
        && d.thing != null
        && d.thing.isPeople();
  }

  /** Gives the figures that stand before the event's place is named that place; when every sentence was read. */
  void events(Collection<List<Draft>> lines) {
    events.read(lines);
  }
}
