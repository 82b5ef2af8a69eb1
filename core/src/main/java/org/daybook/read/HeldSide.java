package org.daybook.read;

import java.util.Collection;
import java.util.List;
import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.OutcomeWord;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.mention.QuantityMention.Form;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Whose the people, homes and land are that a war touches: by where they were, since they bear no arms and wear no flag. */
final class HeldSide {

  /** How many sentences on a place that was named still tells where people were. */
  private static final int NEAR = 1;

  /** The rule of people who are of several nations together. */
  private static final String SEVERAL = "side:several";

  /** How many tokens behind a verb a land may stand that the verb's clause names. */
  private static final int NEXT = 3;

  private final Marks marks;
  private final Belligerents sides;
  private final Foes foes;
  private final CaptiveSide captives;
  private @Nullable Draft last;
  private @Nullable String lastRecruits;
  private @Nullable Line setting;
  private @Nullable String settingLand;

  HeldSide(Marks marks, Belligerents sides, Foes foes) {
    this.marks = marks;
    this.sides = sides;
    this.foes = foes;
    this.captives = new CaptiveSide(marks, foes);
  }

  /** Whether the thing is somebody's by where it is: people who bear no arms, homes, land. */
  static boolean isHeld(Draft d) {
    if (d.thing == null || d.military) {
      return false;
    }
    return switch (d.thing) {
      case SOLDIER -> false;
      case BUILDING, SETTLEMENT, TERRITORY -> true;
      case TARGET -> d.figure.form() == Form.WORDS && d.way == Draft.Way.CLAUSE;
      case VEHICLE -> d.outcomes.contains(Outcome.DAMAGED);
      default -> d.thing.isPeople();
    };
  }

  /** Sets the side; leaves it null for foreigners and where neither the sentence nor the article names a land. */
  void read(Draft d, Told told) {
    Actors actors = told.actors();
    Lands lands = told.lands();
    String claimantSide = told.claimantSide();
    boolean loses = d.word != null && d.word.owner() == OutcomeWord.Owner.OWN;
    if (d.outcomes.contains(Outcome.LOST) && d.verb >= 0 && !d.passive && loses) {
      d.side(actors.subject(d, d.verb), "actor");
    }
    if (lands.isForeign(d)) {
      return;
    }
    if (d.outcomes.contains(Outcome.DISPLACED)) {
      d.side(lands.origin(), "origin");
    }
    Hit<SideName> harmer = told.attackers().harmer(d);
    String victims = harmer == null ? null : foes.landOf(harmer.sense().side(), d);
    String attacker = victims == null || harmer == null ? null : foes.home(harmer.sense().side());
    if (captives.isMixed(d) || d.before != null && d.before.rules.contains(SEVERAL)) {
      d.rules.add(SEVERAL);
      return;
    }
    d.side(captives.of(d, harmer, victims, actors.doer(d)), "captive");
    d.side(
        d.noun.kind() == Noun.Kind.POINTING && last != null && last.line == d.line
            ? last.side
            : null,
        "pointing");
    boolean things = d.thing != null && !d.thing.isPeople() && d.thing != Thing.TERRITORY;
    String struck = things ? told.targets().struck() : null;
    d.side(struck == null || Belligerents.isState(struck) ? null : struck, "struck");
    Place place = lands.nearestPlace(d, told.places());
    boolean attackers =
        place != null
            && harmer != null
            && victims != null
            && (place.from() < harmer.from() || lands.isParted(d, place));
    String there = place == null ? null : captives.held(d, place.country());
    d.side(attackers ? unless(attacker, there) : there, "place");
    d.side(told.names().side(d), "side");
    boolean listed = d.before != null && isHeld(d.before) && d.before.claimant.equals(d.claimant);
    d.side(listed && d.before != null ? d.before.side : null, "list");
    Hit<SideName> land = lands.landHit(d);
    boolean behind =
        land != null
            && (harmer == null
                || isRightBehind(d, land)
                || land.from() > harmer.from()
                    && !told.names().isFigureIn(d.noun.to(), land.from()));
    d.side(
        land == null ? null : behind ? land.sense().side() : unless(attacker, land.sense().side()),
        "land");
    String home = sides.home();
    d.side(things ? null : told.targets().aimed(d), "aimed");
    d.side(home != null && lands.names(home) ? unless(attacker, home) : null, "home");
    boolean group = harmer != null && !Belligerents.isState(harmer.sense().side());
    d.side(group ? victims : null, "foe");
    boolean own =
        claimantSide != null
            && (foes.isBattlefield(claimantSide) || captives.isLandOfHolder(claimantSide))
            && !sides.isMilitary(d.claimant)
            && d.thing != null
            && d.thing.isPeople()
            && (d.outcomes.contains(Outcome.KILLED)
                || d.outcomes.contains(Outcome.WOUNDED)
                || d.outcomes.contains(Outcome.CAPTURED)
                || d.outcomes.contains(Outcome.MISSING))
            && told.names().isSaying(claimantSide, d);
    boolean deed = claimantSide != null && claimantSide.equals(actors.doer(d));
    d.side(own && !deed ? unless(attacker, claimantSide) : null, "claimant");
    String captors = d.thing == Thing.HOSTAGE ? captives.held(d, home) : home;
    d.side(captors == null || captors.equals(home) ? null : captors, "captive");
    boolean recruited =
        d.outcomes.contains(Outcome.RECRUITED) || d.outcomes.contains(Outcome.MOBILISED);
    if (recruited) {
      d.side(claimantSide, "claimant");
      d.side(lastRecruits, "passage");
      lastRecruits = d.side;
    }
    d.side(newest(d, attacker), "setting");
    boolean near = last != null && d.line.paragraph() - last.line.paragraph() <= 1;
    d.side(near ? lastUnless(attacker) : null, "passage");
    d.side(sides.isAtHome() ? unless(attacker, home) : null, "home");
    d.side(unless(attacker, lands.near(d)), "near");
    d.side(lastUnless(attacker), "passage");
    d.side(sides.isParty(claimantSide) ? unless(attacker, claimantSide) : null, "claimant");
    d.side(victims, "foe");
    d.side(home, "home");
    last = d;
  }

  /** {@code bridges were destroyed in Ukraine by Ukrainians}: where the clause itself says that it was. */
  private static boolean isRightBehind(Draft d, Hit<SideName> land) {
    int gap = land.from() - Math.max(d.verb, d.noun.to());
    return gap >= 0 && gap <= NEXT;
  }

  /** Looks through all figures of the article before any is read. */
  void survey(Collection<List<Draft>> drafts) {
    captives.survey(drafts);
  }

  /** The land of the last place that was named since the last figure; null if it is not near. */
  private @Nullable String newest(Draft d, @Nullable String attacker) {
    boolean newer = setting != null && (last == null || setting.index() > last.line.index());
    boolean near = newer && setting != null && d.line.index() - setting.index() <= NEAR;
    return near ? unless(attacker, settingLand) : null;
  }

  /** Takes note of the last place in a sentence, for figures in the next. */
  void pass(Line line, List<Place> places) {
    for (Place place : places) {
      if (place.country() != null && !place.text().isEmpty() && isWhere(place)) {
        setting = line;
        settingLand = place.country();
      }
    }
  }

  /** Whether a place is led to by a word that says that something was there. */
  private boolean isWhere(Place place) {
    Tokens t = marks.tokens();
    for (int k = place.from() - 1; k >= place.from() - 5 && k >= 0 && t.isWord(k); k--) {
      if (t.is(k, "in", "near", "at", "across", "around", "inside")) {
        return !t.is(k - 1, "war", "wars", "conflict", "ceasefire", "truce", "peace");
      }
    }
    return false;
  }

  private static @Nullable String unless(@Nullable String attacker, @Nullable String side) {
    return side == null || side.equals(attacker) ? null : side;
  }

  /** The side of the last such figure, unless it is the one who attacks here; null if there is none. */
  private @Nullable String lastUnless(@Nullable String attacker) {
    return last == null ? null : unless(attacker, last.side);
  }
}
