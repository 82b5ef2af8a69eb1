package org.daybook.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.claim.Claim;
import org.daybook.claim.Outcome;
import org.daybook.claim.Period;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.PlaceName;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the place that holds on from sentence to sentence, until another takes over: {@code Gunmen stormed Bor. Twelve people
 * were killed.} Events have theirs, and sums that run for long have another: {@code In Gaza 50,000 have died since the war began}.
 */
final class SceneReader {

  /** For how many sentences a place holds that nobody names again; for fewer where no figure and no day stood with it. */
  private static final int REACH = 9;

  private static final int SHORT = 2;

  private final Marks marks;
  private final Tokens t;
  private final SceneTurns turns;

  /** The countries of which the text names places: people of others are guests wherever they were. */
  private final Set<String> lands = new HashSet<>();

  private @Nullable Scene event;
  private @Nullable Scene sum;

  /** The last of both, also when it is over: what {@code in the town} means. */
  private @Nullable Scene last;

  /** How often events' places were told, and the one that was told most. */
  private final Map<String, Integer> told = new HashMap<>();

  private @Nullable Scene main;

  /** Whether weapons are in the air in the sentence in hand. */
  private boolean flown;

  private boolean whole;

  SceneReader(Marks marks) {
    this.marks = marks;
    for (int i = 0; i < marks.tokens().size(); i++) {
      PlaceName place = marks.at(i, PlaceName.class);
      if (place != null) {
        lands.add(place.country());
      }
    }
    this.t = marks.tokens();
    this.turns = new SceneTurns(marks);
  }

  /** Whether the sentence in hand tells of a whole country or war, or of another side. */
  boolean isWhole() {
    return whole;
  }

  /** Goes on to the next sentence, which may end what held. */
  void enter(Line line, List<Draft> drafts) {
    whole = turns.isNationwide(line);
    event = isOver(event, line) ? null : event;
    sum = isOver(sum, line) || turns.isSum(line) ? null : sum;
    flown = false;
    for (Draft d : drafts) {
      flown |= Lasting.isFired(d);
    }
  }

  /** A sentence without figures, or its opening, sets where what follows happened. */
  void set(Place place, Line line) {
    boolean known = event != null && event.place().text().contains(place.text());
    if (!known) {
      event =
          new Scene(
              place,
              line,
              null,
              null,
              null,
              true,
              !line.times().isEmpty(),
              TerritoryReader.isTerritory(marks, place.from()));
      last = event;
      sum = turns.isWar(line) ? event : sum;
    }
  }

  /** A figure that was bounded by a place: the next ones are of the same. */
  void take(Draft d, Place place) {
    boolean territory = TerritoryReader.isTerritory(marks, place.from());
    Scene scene =
        new Scene(
            place,
            d.line,
            d.claimant.equals(Claim.PUBLISHER) ? null : d.claimant,
            HeldSide.isHeld(d) ? d.side : null,
            d.time,
            false,
            false,
            territory);
    last = scene;
    if (Lasting.isRunning(d)) {
      sum = scene;
    } else {
      event = scene;
      String name = place.text();
      int times = told.merge(name, 1, Integer::sum);
      if (main == null
          || name.equals(main.place().text())
          || times > told.getOrDefault(main.place().text(), 0)) {
        main = scene;
      }
    }
  }

  /** The sentence tells of a whole country: what happened before is over. */
  void end() {
    event = null;
  }

  /** The place last named, which {@code across the region} means; null if none. */
  @Nullable Scene last() {
    return last;
  }

  /** The place of the event most told of, also when it is over, for a figure that {@code the attack} is told of; null if none. */
  @Nullable Scene again(Draft d) {
    boolean same =
        main != null
            && d.thing != null
            && d.thing.isPeople()
            && !Lasting.isRunning(d)
            && !isAnotherTime(d, main)
            && !isOther(d, main);
    return same ? main : null;
  }

  /** The place that may hold for a figure: its event's, or its running sum's. */
  @Nullable Scene of(Draft d) {
    if (Lasting.isRunning(d)) {
      return sum == null && event != null && event.territory() ? event : sum;
    }
    return event == null && sum != null && isNear(d, sum) && !Lasting.isDated(d) ? sum : event;
  }

  /** Whether a figure without a place of its own is of the place told before: no other time, no other side, no whole war. */
  boolean goesOn(Draft d, Scene scene) {
    if (t.is(d.line.from(), "this", "these") && d.line.paragraph() == scene.line().paragraph()) {
      return true;
    }
    if (flown
        || d.thing == Thing.DRONE
        || d.thing == Thing.MISSILE
        || d.thing == Thing.TERRITORY
        || d.outcomes.contains(Outcome.DISPLACED) && d.before == null && !scene.territory()
        || isAnotherTime(d, scene)
        || isOther(d, scene)) {
      return false;
    }
    return scene == event && !Lasting.isRunning(d) || isNear(d, scene) || isSameSide(d, scene);
  }

  /** {@code 50,000 have died in Gaza. Another 110,000 have been wounded}: a land's people go on, whoever counts them. */
  private static boolean isSameSide(Draft d, Scene scene) {
    return scene.territory()
        && d.side != null
        && d.side.equals(scene.place().country())
        && HeldSide.isHeld(d)
        && d.thing != null
        && d.thing.isPeople();
  }

  private static boolean isNear(Draft d, Scene scene) {
    return d.line.paragraph() == scene.line().paragraph()
        || scene.bare() && d.line.index() - scene.line().index() <= SHORT
        || d.claimant.equals(scene.teller()) && !d.figure.unit().equals("percent");
  }

  /** {@code On the Israeli side 67 people died}: not where Gaza's were. */
  private boolean isOther(Draft d, Scene scene) {
    boolean held = HeldSide.isHeld(d) && d.thing != null && d.thing.isPeople();
    String side = scene.place().country() != null ? scene.place().country() : scene.side();
    boolean foreign =
        d.rules.contains("side:own") && d.line.paragraph() == scene.line().paragraph();
    boolean said =
        !foreign
            && !d.rules.contains("side:home")
            && !d.rules.contains("side:passage")
            && (scene.territory() || !d.rules.contains("side:claimant"));
    boolean guest = !scene.territory() && !lands.contains(d.side);
    return held && said && !guest && side != null && d.side != null && !side.equals(d.side);
  }

  private boolean isOver(@Nullable Scene scene, Line line) {
    return scene == null
        || turns.isAnew(line)
        || whole
        || turns.isAnother(line)
        || line.index() - scene.line().index() > (scene.bare() && !scene.dated() ? SHORT : REACH);
  }

  /** {@code From July 1 to July 30}: a time of its own is another event's. */
  private static boolean isAnotherTime(Draft d, Scene scene) {
    Period then = scene.time();
    Period now = d.line.times().isEmpty() ? null : d.time;
    if (now == null || now.kind() != Period.Kind.DURING) {
      return false;
    }
    return scene.dated()
        || then != null
            && then.kind() == Period.Kind.DURING
            && then.from() != null
            && !then.equals(now);
  }
}
