package org.daybook.read;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.daybook.claim.Claim;
import org.daybook.claim.Outcome;
import org.daybook.claim.Period;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Says by what the text divides its figures: a force grouping, or the place that bounds a figure, told in its own sentence or
 * still holding from one before it ({@code The hotel in Bor … Seven bodies were found}).
 */
final class GroupReader {

  /** For how many paragraphs a place holds that nobody names again. */
  private static final int REACH = 6;

  private final Tokens t;
  private final Marks marks;
  private final SideReader sides;
  private final AttributionReader speech;
  private final GroupingReader groupings;
  private final WhereReader where;

  /** The figures whose sentence names a country as their place. */
  private final Set<Draft> abroad = new HashSet<>();

  /** Where the last event was, and where the last sum was counted: {@code 29 died in Bor}, {@code 200 have died in Bor since May}. */
  private @Nullable Scene event;

  private @Nullable Scene sum;

  /**
   * Of the sentence in hand: the place it opens with, the last word that points back, whether weapons are in the air, and whether
   * a country can be meant, which it is not where Gaza or the West Bank are places.
   */
  private @Nullable Place frame;

  private int pointing;
  private boolean flown;
  private boolean country;

  /**
   * A place that holds on.
   *
   * @param paragraph where it was last said or meant
   * @param teller whose figure it bounded; null for the article's own
   * @param time when that was; null if not said
   * @param bare whether no figure stood with it
   */
  private record Scene(
      Place place, int paragraph, @Nullable String teller, @Nullable Period time, boolean bare) {}

  GroupReader(Marks marks, SideReader sides, AttributionReader speech) {
    this.marks = marks;
    this.t = marks.tokens();
    this.sides = sides;
    this.speech = speech;
    this.groupings = new GroupingReader(marks);
    this.where = new WhereReader(marks);
  }

  /** Sets the group of a sentence's figures, given its places; every sentence of the text in its order. */
  void read(Line line, List<Draft> drafts, List<Place> here) {
    groupings.enter(line);
    event = isOver(event, line) ? null : event;
    sum = isOver(sum, line) || isSum(line) ? null : sum;
    if (drafts.isEmpty() && !line.headline()) {
      stage(line, here);
    }
    survey(line, drafts, here);
    if (frame != null) {
      event = new Scene(frame, line.paragraph(), null, null, false);
    }
    Scene nextEvent = event;
    Scene nextSum = sum;
    for (int k = 0; k < drafts.size(); k++) {
      Draft d = drafts.get(k);
      Place place = group(d, k, drafts, here);
      if (place != null && d.noun.kind() != Noun.Kind.POINTING) {
        Scene scene =
            new Scene(
                frame != null ? frame : place,
                line.paragraph(),
                d.claimant.equals(Claim.PUBLISHER) ? null : d.claimant,
                d.time,
                false);
        nextSum = isTotal(d) ? scene : nextSum;
        nextEvent = isTotal(d) ? nextEvent : scene;
      }
    }
    event = nextEvent;
    sum = nextSum;
  }

  private @Nullable Place group(Draft d, int k, List<Draft> drafts, List<Place> here) {
    if (country && sides.isElsewhere(d, speech.cues(d.line))) {
      abroad.add(d);
    }
    String grouping = groupings.of(d);
    if (grouping != null) {
      d.group = grouping;
      d.rules.add("group:grouping");
      return null;
    }
    boolean moved =
        d.outcomes.contains(Outcome.EXCHANGED)
            || d.outcomes.contains(Outcome.FREED)
            || d.outcomes.contains(Outcome.RETURNED);
    Place place = d.thing == Thing.MONEY || moved ? null : place(d, k, drafts, here);
    d.group = place == null ? null : place.text();
    return place;
  }

  private @Nullable Place place(Draft d, int k, List<Draft> drafts, List<Place> here) {
    List<Cue> speakers = speech.cues(d.line);
    Place own = where.of(d, k, drafts, here, speakers);
    Scene held = isTotal(d) || event == null && sum != null && isNear(d, sum) ? sum : event;
    if (own != null && frame != null && isListed(own, here)) {
      d.rules.add("group:frame");
      return frame;
    }
    boolean across =
        own != null && held != null && own.to() <= d.figure.from() && pointing > d.figure.to();
    if (own != null && !across) {
      d.rules.add("group:where");
      return own;
    }
    if (held != null && (pointing >= 0 || goesOn(d, held))) {
      d.rules.add("group:passage");
      return held.place();
    }
    boolean fired =
        d.outcomes.contains(Outcome.LAUNCHED) || d.outcomes.contains(Outcome.INTERCEPTED);
    return fired || abroad.contains(d) ? null : where.hinted(d, k, drafts, here, speakers);
  }

  /** Gives the headline and lede the place of the event, where the text has only one. */
  void lede(Collection<List<Draft>> lines) {
    String only = null;
    for (List<Draft> line : lines) {
      for (Draft d : line) {
        if (isHarm(d) && d.figure.isCount() && d.group != null && !isBroad(d.group)) {
          if (only != null && !only.contains(d.group) && !d.group.contains(only)) {
            return;
          }
          only = only == null || d.group.length() < only.length() ? d.group : only;
        }
      }
    }
    for (List<Draft> line : lines) {
      for (Draft d : line) {
        if (only == null
            || d.group != null && !d.line.headline()
            || d.line.paragraph() > 1 && !d.line.headline()) {
          return;
        }
        if (d.group == null && isHarm(d) && !abroad.contains(d)) {
          d.group = only;
          d.rules.add("group:lede");
        }
      }
    }
  }

  private static boolean isHarm(Draft d) {
    boolean bounded = d.time != null && d.time.kind() == Period.Kind.DURING;
    return bounded
        && d.thing != null
        && d.thing.isPeople()
        && (d.outcomes.contains(Outcome.KILLED) || d.outcomes.contains(Outcome.WOUNDED));
  }

  /** {@code eastern Congo}: told from afar. */
  static boolean isBroad(String group) {
    return group.startsWith("eastern ")
        || group.startsWith("western ")
        || group.startsWith("northern ")
        || group.startsWith("southern ")
        || group.startsWith("central ");
  }

  /** {@code In Donetsk Oblast, one person was killed in Rodynske and five more across the region}. */
  private @Nullable Place frame(Line line, List<Place> here) {
    Place first = here.isEmpty() ? null : here.get(0);
    boolean opens =
        first != null
            && first.from() <= line.from() + 4
            && (t.is(first.from() - 1, "in") || t.is(first.from() - 2, "in"));
    return opens && first != null && t.is(first.to(), ",") && !first.text().isEmpty()
        ? first
        : null;
  }

  /** {@code fired at Shebekino, the villages of Murom, Balki}: several, which the frame holds together. */
  private boolean isListed(Place place, List<Place> here) {
    int next = here.indexOf(place) + 1;
    return next > 1
        && next < here.size()
        && t.is(place.to(), ",")
        && here.get(next).from() - place.to() <= 4;
  }

  /** Whether a figure without a place of its own is of the place told before: no new country, no other time, no whole war. */
  private boolean goesOn(Draft d, Scene scene) {
    if (t.is(d.line.from(), "this", "these") && d.line.paragraph() == scene.paragraph()) {
      return true;
    }
    if (flown
        || d.thing == Thing.DRONE
        || d.thing == Thing.MISSILE
        || isAnotherTime(d, scene)
        || abroad.contains(d)
        || isOther(d, scene)) {
      return false;
    }
    return scene == event || isNear(d, scene);
  }

  private static boolean isNear(Draft d, Scene scene) {
    return d.line.paragraph() == scene.paragraph()
        || d.claimant.equals(scene.teller()) && !d.figure.unit().equals("percent");
  }

  /** {@code On the Israeli side 67 people died}: not where Gaza's were. */
  private static boolean isOther(Draft d, Scene scene) {
    boolean held = HeldSide.isHeld(d) && d.thing != null && d.thing.isPeople();
    return held
        && scene.place().country() != null
        && d.side != null
        && !scene.place().country().equals(d.side);
  }

  /** A sum since a day, a rate or a stock; a toll without a start is the event's. */
  private static boolean isTotal(Draft d) {
    boolean toll =
        d.time == null
            || d.time.kind() == Period.Kind.TOTAL
                && d.time.from() == null
                && !d.outcomes.contains(Outcome.DISPLACED);
    return !toll && d.time != null && d.time.kind() != Period.Kind.DURING;
  }

  private boolean isOver(@Nullable Scene scene, Line line) {
    boolean anew =
        t.is(line.from(), "regarding", "overall", "cumulatively", "altogether")
            || t.is(line.from() + 1, "overall", "cumulatively", "altogether");
    return scene == null
        || anew
        || isNationwide(line)
        || line.paragraph() - scene.paragraph() > REACH;
  }

  /** {@code A total of 16,016 people}: counted anew. */
  private boolean isSum(Line line) {
    for (int i = line.from(); i < line.to(); i++) {
      if (t.is(i, "total") && (t.is(i - 1, "a") || t.is(i - 2, "of"))) {
        return true;
      }
    }
    return false;
  }

  /** {@code From July 1 to July 30}: a time of its own is another event's. */
  private static boolean isAnotherTime(Draft d, Scene scene) {
    Period then = scene.time();
    Period now = d.line.times().isEmpty() ? null : d.time;
    if (now == null || now.kind() != Period.Kind.DURING) {
      return false;
    }
    return scene.bare()
        || then != null
            && then.kind() == Period.Kind.DURING
            && then.from() != null
            && !then.equals(now);
  }

  private boolean isNationwide(Line line) {
    for (int i = line.from(); i < line.to(); i++) {
      boolean whole =
          t.is(i, "nationwide", "countrywide", "elsewhere")
              || t.is(i, "country")
                  && t.is(i - 1, "the")
                  && t.is(i - 2, "across", "in", "throughout");
      if (whole || t.is(i, "war", "conflict") && t.is(i - 1, "the") && i <= line.from() + 2) {
        return true;
      }
    }
    return false;
  }

  private void survey(Line line, List<Draft> drafts, List<Place> here) {
    frame = drafts.isEmpty() ? null : frame(line, here);
    pointing = -1;
    for (int i = line.from(); i < line.to(); i++) {
      pointing = isPointing(i) ? i : pointing;
    }
    flown = false;
    for (Draft d : drafts) {
      flown |= d.outcomes.contains(Outcome.LAUNCHED) || d.outcomes.contains(Outcome.INTERCEPTED);
    }
    country = true;
    for (Place place : here) {
      country &= !marks.is(place.from(), SideName.class, name -> name.kind() == SideName.Kind.NAME);
    }
  }

  /** {@code across the region}, {@code in the coastal enclave}: the place just named. */
  private boolean isPointing(int i) {
    boolean area =
        t.is(
            i,
            "city",
            "town",
            "village",
            "region",
            "province",
            "district",
            "enclave",
            "strip",
            "territory",
            "camp",
            "county",
            "island");
    boolean same =
        t.is(i - 1, "the")
            || t.is(i - 2, "the") && t.is(i - 1, "coastal", "besieged", "same", "whole", "entire");
    return area && same && !t.is(i + 1, "of", "'s", "council", "government") && !t.isCapital(i + 1);
  }

  /** A sentence without figures that tells where it happened: {@code The attack, carried out in the town of Pont Sonde}. */
  private void stage(Line line, List<Place> here) {
    int attack = -1;
    for (int i = line.from(); i < line.to() && attack < 0; i++) {
      attack = marks.is(i, ThingWord.class, word -> word.thing() == Thing.ATTACK) ? i : attack;
    }
    for (Place place : here) {
      int gap = place.from() - attack;
      boolean there =
          attack >= 0
                  && gap > 0
                  && gap < 12
                  && t.is(place.from() - 1, "in", "of", "near", "on", "at")
              || t.is(place.from() - 1, "struck", "hit");
      boolean known = event != null && event.place().text().contains(place.text());
      if (!place.text().isEmpty() && there && !known) {
        event = new Scene(place, line.paragraph(), null, null, true);
        return;
      }
    }
  }
}
