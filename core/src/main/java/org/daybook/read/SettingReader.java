package org.daybook.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daybook.claim.Claim;
import org.daybook.claim.Outcome;
import org.daybook.claim.Period;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Conflicts.Conflict;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense;
import org.daybook.lexicon.Sense.GroupingName;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.mention.QuantityMention.Form;
import org.daybook.mention.TimeMention;
import org.daybook.mention.TimeMention.Since;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Sets each figure in its place, side and time: from its sentence, else from the passage that it stands in. */
final class SettingReader {

  private final Story story;
  private final Marks marks;
  private final Tokens t;
  private final AttributionReader speech;
  private final PeriodReader periods;
  private final SideReader sides;
  private final PlaceReader places;
  private @Nullable Period event;
  private int placed;
  private @Nullable LocalDate totalStart;

  SettingReader(Story story, AttributionReader speech) {
    this.story = story;
    this.marks = story.marks();
    this.t = marks.tokens();
    this.speech = speech;
    Conflict war = story.conflict();
    this.periods = new PeriodReader(marks, story.date(), war == null || war.last() != null ? null : war.first());
    this.sides = new SideReader(marks, story.conflict());
    this.places = new PlaceReader(marks);
  }

  void read(Map<Line, List<Draft>> drafts) {
    String grouping = null;
    LocalDate start = start();
    event = firstEvent(drafts);
    Place passage = null;
    int paragraph = -1;
    for (Line line : story.lines()) {
      String own = grouping(line);
      grouping = own != null ? own : line.paragraph() == paragraph || line.headline() ? grouping : keepsGrouping(line) ? grouping : null;
      List<Place> here = places.read(line.from(), line.to(), line.headline());
      paragraph = line.paragraph();
      for (Draft d : drafts.getOrDefault(line, List.of())) {
        String claimantSide = claimantSide(line, d);
        sides.read(d, drafts.getOrDefault(line, List.of()), here, speech.cues(line), claimantSide);
        time(d, start);
        group(d, here, grouping, passage);
      }
      passage = line.paragraph() - placed > 1 ? null : passage;
      for (Draft d : drafts.getOrDefault(line, List.of())) {
        for (Place place : here) {
          if (place.text().equals(d.group)) {
            passage = place;
            placed = line.paragraph();
          }
        }
      }
    }
    bothSides(drafts);
  }

  /** {@code exchanged 1,000 prisoners each}: one figure of either side, so two claims. */
  private void bothSides(Map<Line, List<Draft>> drafts) {
    Conflict war = story.conflict();
    for (Map.Entry<Line, List<Draft>> entry : drafts.entrySet()) {
      List<Draft> doubled = new ArrayList<>();
      for (Draft d : entry.getValue()) {
        boolean swapped = d.outcomes.contains(Outcome.EXCHANGED) || d.outcomes.contains(Outcome.FREED) || d.outcomes.contains(Outcome.RETURNED);
        doubled.add(d);
        if (war != null && swapped && d.noun.side() == null && isEach(d)) {
          Draft other = d.copy();
          String first = sides.firstOf(war.one().get(0), war.other().get(0));
          d.side = first;
          other.side = war.enemy(first);
          doubled.add(other);
        }
      }
      entry.setValue(doubled);
    }
  }

  private boolean isEach(Draft d) {
    for (int i = d.line.from(); i < d.line.to(); i++) {
      boolean beside = i >= d.figure.from() - 4 && i <= d.noun.to() + 1;
      if (t.is(i, "each") && beside || t.is(i, "both", "two") && t.is(i + 1, "sides", "countries", "parties") && i < d.figure.from()) {
        return true;
      }
    }
    return false;
  }

  /** The day the running totals start, if any sentence says so. */
  private @Nullable LocalDate start() {
    for (Line line : story.lines()) {
      for (TimeMention time : line.times()) {
        LocalDate from = time.meaning() instanceof Since since ? since.from() : time.meaning() instanceof TimeMention.During during ? during.from() : null;
        if (from != null && story.conflict() != null && from.equals(story.conflict().first())) {
          return from;
        }
      }
    }
    return null;
  }

  private void time(Draft d, @Nullable LocalDate start) {
    for (int i = d.noun.to(); i < Math.min(d.line.to(), d.noun.to() + 4); i++) {
      if (t.is(i, "sheltering", "living", "staying", "hosted", "housed", "residing")) {
        d.rules.add("time:sheltered");
      }
    }
    Period own = periods.read(d);
    if (own == null && d.before != null && d.before.time != null && d.before.figure.form() != Form.ADDITION && d.way != Draft.Way.LABEL) {
      own = d.before.time;
    }
    if (own == null && d.way == Draft.Way.LABEL) {
      own = new Period(Period.Kind.TOTAL, start != null ? start : totalStart, story.date(), null);
    }
    d.time = own != null ? own : periods.otherwise(d, start != null ? start : totalStart, event);
    if (own != null && own.kind() != Period.Kind.RATE && own.kind() != Period.Kind.LEVEL && d.figure.form() != Form.ADDITION && d.way != Draft.Way.LABEL) {
      event = own;
    }
    if (own != null && own.kind() == Period.Kind.TOTAL && own.from() != null) {
      totalStart = own.from();
    }
  }

  /** The first stretch of time that a figure is given for: what a headline or lede without one is about. */
  private @Nullable Period firstEvent(Map<Line, List<Draft>> drafts) {
    for (List<Draft> line : drafts.values()) {
      for (Draft d : line) {
        Period own = d.line.headline() ? null : periods.read(d);
        if (own != null && own.kind() == Period.Kind.DURING && d.figure.form() != Form.ADDITION) {
          return d.line.index() <= 6 ? own : null;
        }
      }
    }
    return null;
  }

  private boolean keepsGrouping(Line line) {
    return !t.is(line.from(), "in", "additionally", "overall", "also") && !line.headline();
  }

  /** The grouping named behind the figure before the next figure, else the last before it; null if the sentence has none. */
  private @Nullable String nearestGrouping(Draft d) {
    int next = d.line.to();
    for (org.daybook.mention.QuantityMention other : d.line.figures()) {
      next = other.from() > d.figure.from() ? Math.min(next, other.from()) : next;
    }
    for (int i = d.figure.to(); i < next; i++) {
      Hit hit = marks.hitAt(i, GroupingName.class);
      if (hit != null && isForce(hit)) {
        return ((GroupingName) hit.sense()).name();
      }
    }
    for (int i = d.figure.from() - 1; i >= d.line.from(); i--) {
      Hit hit = marks.hitAt(i, GroupingName.class);
      if (hit != null && isForce(hit)) {
        return ((GroupingName) hit.sense()).name();
      }
    }
    return null;
  }

  private @Nullable String grouping(Line line) {
    String name = null;
    for (int i = line.from(); i < line.to(); i++) {
      Hit hit = marks.hitAt(i, GroupingName.class);
      if (hit != null && isForce(hit)) {
        name = ((GroupingName) hit.sense()).name();
      }
    }
    return name;
  }

  private boolean isForce(Hit hit) {
    for (int k = hit.from() - 3; k < hit.to() + 4; k++) {
      if (t.is(k, "group", "battlegroup", "grouping", "forces", "troops", "groups", "units", "battlegroups")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable String claimantSide(Line line, Draft d) {
    for (Cue cue : speech.cues(line)) {
      if (cue.speaker().text().equals(d.claimant) && cue.speaker().side() != null) {
        return cue.speaker().side();
      }
    }
    Tokens name = org.daybook.lexicon.Lexicon.english().tokens(d.claimant);
    Marks words = org.daybook.lexicon.Lexicon.english().marks(name);
    for (int i = 0; i < name.size(); i++) {
      if ((Sense) words.at(i, SideName.class) instanceof SideName side) {
        return side.side();
      }
    }
    return null;
  }

  private void group(Draft d, List<Place> here, @Nullable String grouping, @Nullable Place passage) {
    String nearest = nearestGrouping(d);
    grouping = nearest != null ? nearest : grouping;
    boolean lost = d.outcomes.contains(Outcome.LOST) || d.outcomes.contains(Outcome.DESTROYED) || d.outcomes.contains(Outcome.KILLED);
    if (grouping != null && (lost || grouping.equals(grouping(d.line))) && d.thing != Thing.MONEY && !d.outcomes.contains(Outcome.INTERCEPTED)) {
      d.group = grouping;
      d.rules.add("group:grouping");
      return;
    }
    if (d.before != null && d.before.group != null && here.isEmpty()) {
      d.group = d.before.group;
      return;
    }
    Place best = null;
    for (Place place : here) {
      if (!place.text().isEmpty() && (best == null || SideReader.distance(place, d) < SideReader.distance(best, d))) {
        best = place;
      }
    }
    if (best == null && passage != null && isHarm(d) && !sides.isElsewhere(d) && !passage.text().isEmpty()) {
      best = passage;
    }
    d.group = best == null ? null : best.text();
  }

  private static boolean isHarm(Draft d) {
    return d.thing != null && (d.thing.isPeople() || d.thing == Thing.BUILDING) && d.time != null && d.time.kind() == Period.Kind.DURING;
  }
}
