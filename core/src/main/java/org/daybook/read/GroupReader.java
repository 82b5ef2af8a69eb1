package org.daybook.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.mention.QuantityMention.Form;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Says by what the text divides its figures: a force grouping, or the place that bounds a figure, told in its own sentence or
 * still holding from one before it ({@code The hotel in Bor … Seven bodies were found}).
 */
final class GroupReader {

  /** From there on a figure that comes again is the same. */
  private static final BigDecimal MANY = BigDecimal.valueOf(12);

  private final Tokens t;
  private final Marks marks;
  private final SideReader sides;
  private final AttributionReader speech;
  private final GroupingReader groupings;
  private final WhereReader where;
  private final SceneReader scenes;
  private final TerritoryReader territories;

  /**
   * Of the sentence in hand: the place it opens with, the last word that points back, and whether a country can be meant, which
   * it is not where Gaza or the West Bank are places.
   */
  private @Nullable Place frame;

  private int pointing;

  /** The places of figures given before, by what they count. */
  private final Map<String, Place> given = new HashMap<>();

  /** Where the people were who were counted last, null if that was nowhere told, and whether any were. */
  private @Nullable Place last;

  private boolean isCounted;
  private boolean country;

  GroupReader(Marks marks, SideReader sides, AttributionReader speech, Set<String> parties) {
    this.marks = marks;
    this.t = marks.tokens();
    this.sides = sides;
    this.speech = speech;
    this.groupings = new GroupingReader(marks);
    this.where = new WhereReader(marks);
    this.scenes = new SceneReader(marks, parties);
    this.territories = new TerritoryReader(marks);
  }

  /** Sets the group of a sentence's figures, given its places; every sentence of the text in its order. */
  void read(Line line, List<Draft> drafts, List<Place> here) {
    groupings.enter(line);
    scenes.enter(line, drafts);
    survey(line, drafts, here);
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
    for (int k = 0; k < drafts.size(); k++) {
      Draft d = drafts.get(k);
      if (d.thing != null && d.thing.isPeople()) {
        last = found.get(k);
        isCounted = true;
      }
    }
    if (abroad && !placed) {
      scenes.end();
    }
    for (int k = 0; k < drafts.size(); k++) {
      Place place = found.get(k);
      if (place != null
          && drafts.get(k).rules.contains("group:where")
          && drafts.get(k).figure.form() != Form.VAGUE
          && !TerritoryReader.isTerritory(marks, place.from())) {
        given.putIfAbsent(key(drafts.get(k)), place);
      }
      if (place != null && drafts.get(k).noun.kind() != Noun.Kind.POINTING) {
        scenes.take(drafts.get(k), frame != null ? frame : place);
      }
    }
    Place scene =
        drafts.isEmpty() && !line.headline() ? where.scene(line, here, speech.cues(line)) : null;
    if (scene != null) {
      scenes.set(scene, line);
    }
  }

  private @Nullable Place group(Draft d, int k, List<Draft> drafts, List<Place> here) {
    d.abroad = country && sides.isElsewhere(d, speech.cues(d.line));
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
    if (own != null && frame != null && isListed(own, here)) {
      d.rules.add("group:frame");
      return frame;
    }
    boolean across =
        own != null
            && held != null
            && own.to() <= d.figure.from()
            && pointing > d.figure.to()
            && t.is(pointing - 2, "across", "throughout", "around");
    if (own != null && !across) {
      d.rules.add("group:where");
      return own;
    }
    if (isApart(d, k, drafts)) {
      return null;
    }
    Place same = again(d);
    if (same != null) {
      d.rules.add("group:again");
      return same;
    }
    if (k == 0 && isCounted && isPartOfLast(d.line)) {
      if (last != null) {
        d.rules.add("group:whole");
      }
      return last;
    }
    Place land = t.is(pointing, "territory", "enclave", "strip") ? territories.home() : null;
    if (land != null) {
      d.rules.add("group:territory");
      return land;
    }
    if (held == null && pointing >= 0) {
      held = scenes.last();
    }
    if (held != null && (pointing >= 0 || !d.abroad && scenes.goesOn(d, held))) {
      d.rules.add("group:passage");
      return held.place();
    }
    Place hint =
        SceneReader.isFired(d) || d.abroad ? null : where.hinted(d, k, drafts, here, speakers);
    if (hint != null) {
      d.rules.add("group:hint");
      return hint;
    }
    Place home =
        SceneReader.isRunning(d) && !d.abroad && !scenes.isWhole()
            ? territories.of(d, speakers)
            : null;
    if (home != null) {
      d.rules.add("group:territory");
    }
    return home;
  }

  /** {@code the 42 wounded}: a figure given before with its place, large enough not to be another one's by chance. */
  private @Nullable Place again(Draft d) {
    BigDecimal low = d.figure.bounds().low();
    boolean vague = d.figure.form() == Form.VAGUE || !d.figure.isCount();
    return low == null || low.compareTo(MANY) < 0 || vague ? null : given.get(key(d));
  }

  private static String key(Draft d) {
    return d.thing
        + " "
        + new TreeSet<>(d.outcomes)
        + " "
        + d.figure.bounds().low()
        + " "
        + d.figure.bounds().high();
  }

  /** {@code Among the dead were two children}, {@code The victims include a nurse}: of those counted last. */
  private boolean isPartOfLast(Line line) {
    int i = line.from();
    boolean among = t.is(i, "among", "of") && t.is(i + 1, "the", "them", "these", "those");
    boolean the = t.is(i, "the") && t.is(i + 2, "include", "includes", "included");
    int who = among && t.is(i + 1, "the") || the ? i + (among ? 2 : 1) : i + 1;
    boolean people =
        t.is(
            who,
            "dead",
            "victims",
            "casualties",
            "wounded",
            "injured",
            "killed",
            "toll",
            "them",
            "these",
            "those");
    return (among || the) && people;
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

  /** Gives the headline and lede the place of the event, where the text has only one. */
  void lede(Collection<List<Draft>> lines) {
    LedeReader.read(lines);
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

  private void survey(Line line, List<Draft> drafts, List<Place> here) {
    frame = drafts.isEmpty() ? null : frame(line, here);
    pointing = -1;
    for (int i = line.from(); i < line.to(); i++) {
      pointing = isPointing(i) && !isSpeaking(i, line) ? i : pointing;
    }
    country = true;
    for (Place place : here) {
      country &= !marks.is(place.from(), SideName.class, name -> name.kind() == SideName.Kind.NAME);
    }
  }

  /** {@code officials in the region said}. */
  private boolean isSpeaking(int i, Line line) {
    for (Cue cue : speech.cues(line)) {
      if (i >= cue.from() && i < cue.to()) {
        return true;
      }
    }
    return false;
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
            || t.is(i - 2, "the")
                && (t.is(i - 1, "coastal", "besieged", "same", "whole", "entire")
                    || marks.is(
                        i - 1, SideName.class, name -> name.kind() == SideName.Kind.ADJECTIVE));
    return area
        && same
        && !t.is(
            i + 1,
            "of",
            "'s",
            "council",
            "government",
            "center",
            "centre",
            "hall",
            "limits",
            "hospital")
        && !t.isCapital(i + 1);
  }
}
