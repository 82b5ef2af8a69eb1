package org.daybook.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Conflicts.Conflict;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.BodyName;
import org.daybook.lexicon.Sense.OutcomeWord.Owner;
import org.daybook.lexicon.Sense.PlaceName;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.mention.QuantityMention.Form;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Says whose the thing counted is: by its own phrase ({@code Ukrainian soldiers}), by who acts ({@code Russia lost}, {@code
 * Russian forces shot down}), by where people were harmed, by the passage.
 */
final class SideReader {

  /** International bodies: parties by name, but nobody's insurgents. */
  private static final Set<String> ORGANISED = Set.of("un", "nato", "african-union", "us-led-coalition", "saudi-led-coalition", "eu");

  private final Marks marks;
  private final Tokens t;
  private final @Nullable Conflict conflict;
  private final @Nullable String home;

  /** How often the text names the land that it names most. */
  private final int landNamed;

  /** Every side that the article names: no other is anybody's enemy here. */
  private final Set<String> named = new HashSet<>();

  /** The armed groups among them, and how often each is named. */
  private final Map<String, Integer> groups = new TreeMap<>();

  private List<Cue> cues = List.of();
  private List<Draft> drafts = List.of();
  private @Nullable Draft last;
  private @Nullable String lastPayer;
  private @Nullable Draft lastHeld;
  private @Nullable Draft lastArmed;
  private @Nullable Draft lastAttack;

  SideReader(Marks marks, @Nullable Conflict conflict) {
    this.marks = marks;
    this.t = marks.tokens();
    this.conflict = conflict;
    Map<String, Integer> lands = new HashMap<>();
    for (int i = 0; i < t.size(); i++) {
      for (Hit<SideName> hit : marks.allAt(i, SideName.class)) {
        SideName name = hit.sense();
        named.add(name.side());
        if (name.kind() == SideName.Kind.FIGHTERS && !isState(name.side())) {
          groups.merge(name.side(), 1, Integer::sum);
        }
      }
      PlaceName place = marks.at(i, PlaceName.class);
      if (place != null) {
        lands.merge(place.country(), 2, Integer::sum);
      }
      Hit<SideName> side = marks.hitAt(i, SideName.class);
      boolean people = side != null && t.is(side.to(), "civilian", "civilians", "people", "villagers", "children", "women", "residents") || side != null && t.is(side.to(), ":") && i < 12;
      if (side != null && (isWhere(side) || people)) {
        lands.merge(side.sense().side(), 2, Integer::sum);
      }
    }
    landNamed = lands.values().stream().max(Integer::compare).orElse(0);
    home = lands.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed())).map(Map.Entry::getKey).orElse(null);
  }

  /** Sets a figure's side, given its sentence's places and speakers and its claimant's own side; null where nothing tells. */
  void read(Draft d, List<Draft> sentence, List<Place> places, List<Cue> speakers, @Nullable String claimantSide) {
    cues = speakers;
    drafts = sentence;
    boolean held = isHeld(d);
    set(d, own(d), "own");
    if (t.is(d.figure.to(), "of") && t.is(d.figure.to() + 1, "its", "their", "our")) {
      set(d, claimantSide, "theirs");
    }
    if (t.is(d.noun.to() - 1, "others", "more") && last != null && last.line == d.line && last.thing == d.thing) {
      set(d, last.side, "others");
      last = d;
      return;
    }
    last = d;
    if (d.outcomes.contains(Outcome.SUPPLIED) && d.thing == Thing.VEHICLE) {
      return;
    }
    if (d.before != null && d.before.side != null && d.way == Draft.Way.LIST && isLike(d, d.before) && isHeld(d.before) == held) {
      set(d, d.before.side, "list");
    }
    if (d.thing == Thing.MONEY) {
      set(d, payer(d), "actor");
      lastPayer = d.side;
      return;
    }
    if (held) {
      if (d.outcomes.contains(Outcome.LOST) && d.verb >= 0 && !d.passive) {
        set(d, subject(d, d.verb), "actor");
      }
      if (isForeign(d)) {
        return;
      }
      if (d.outcomes.contains(Outcome.DISPLACED)) {
        set(d, origin(d), "origin");
      }
      set(d, d.noun.kind() == Noun.Kind.POINTING && lastHeld != null && lastHeld.line == d.line ? lastHeld.side : null, "pointing");
      set(d, nearestPlace(d, places), "place");
      set(d, d.before == null || !isHeld(d.before) ? null : d.before.side, "list");
      set(d, land(d), "land");
      set(d, home != null && names(d.line, home) ? home : null, "home");
      boolean near = lastHeld != null && d.line.paragraph() - lastHeld.line.paragraph() <= 1;
      set(d, near && lastHeld != null && lastHeld.side != null && !lastHeld.side.equals(attacks(d.line)) ? lastHeld.side : null, "passage");
      set(d, landNamed >= 6 && home != null && !home.equals(attacks(d.line)) ? home : null, "home");
      set(d, near(d), "near");
      String striker = attacks(d.line);
      set(d, lastHeld == null || lastHeld.side == null || lastHeld.side.equals(striker) ? null : lastHeld.side, "passage");
      set(d, isParty(claimantSide) ? claimantSide : null, "claimant");
      String attacker = attacks(d.line);
      set(d, home != null && home.equals(attacker) ? enemy(home) : home, "home");
      lastHeld = d;
      return;
    }
    boolean weapon = d.thing == Thing.DRONE || d.thing == Thing.MISSILE || d.thing == Thing.BOMB || d.thing == Thing.MLRS || d.thing == Thing.WEAPON;
    if (weapon && d.outcomes.contains(Outcome.STRUCK)) {
      set(d, lastArmed == null ? null : lastArmed.side, "passage");
    }
    if (weapon && d.way == Draft.Way.HEAD && d.outcomes.contains(Outcome.LAUNCHED)) {
      set(d, attacker(d), "attacker");
    }
    if (d.verb >= 0 || d.word != null) {
      set(d, byActor(d, claimantSide), "actor");
    }
    set(d, d.before != null && isLike(d, d.before) ? d.before.side : null, "list");
    if (d.verb < 0 && d.thing != Thing.ATTACK || d.word == null) {
      set(d, byNoun(d), "noun");
    }
    if (d.thing == Thing.ATTACK) {
      set(d, maker(d), "maker");
      set(d, lastAttack == null ? null : lastAttack.side, "passage");
      lastAttack = d.side == null ? lastAttack : d;
      return;
    }
    if (d.thing != Thing.ATTACK) {
      set(d, lastArmed != null && (lastArmed.outcomes.equals(d.outcomes) || isLoss(lastArmed) && isLoss(d) || d.way == Draft.Way.LABEL || d.outcomes.contains(Outcome.INTERCEPTED)) ? lastArmed.side : null, "passage");
      boolean lead = d.way == Draft.Way.LABEL && d.word != null && d.word.owner() == Owner.OTHER;
      set(d, lead ? enemy(claimantSide) : null, "enemy");
    }
    if (d.thing == Thing.SOLDIER && d.way != Draft.Way.DEFAULT) {
      set(d, lastArmed == null || lastArmed.thing != Thing.SOLDIER ? null : lastArmed.side, "passage");
    }
    if (isIrregular(d) && (d.side == null || isState(d.side))) {
      d.side = irregular();
    }
    if (d.thing == Thing.SOLDIER && !isIrregular(d)) {
      set(d, near(d), "near");
      set(d, isParty(claimantSide) ? claimantSide : null, "claimant");
      set(d, home, "home");
    }
    if (isIrregular(d) || d.thing == null || d.thing == Thing.SOLDIER) {
      lastArmed = d.side == null ? lastArmed : d;
      return;
    }
    if (d.outcomes.contains(Outcome.STRUCK) || isLoss(d)) {
      set(d, struck(d.line), "struck");
    }
    if (d.thing.isEquipment() && isLoss(d)) {
      set(d, saidBefore(d), "before");
    }
    lastArmed = d.side == null ? lastArmed : d;
  }

  /** {@code 123 operations carried out by ISIS}: who made the attacks; null if the sentence does not tell. */
  private @Nullable String maker(Draft d) {
    for (int i = d.noun.to(); i < Math.min(d.line.to(), d.noun.to() + 6); i++) {
      SideName name = t.is(i, "by") ? marks.at(t.is(i + 1, "the") ? i + 2 : i + 1, SideName.class) : null;
      if (name != null) {
        return name.side();
      }
    }
    return null;
  }

  /** {@code The Russian army has suffered losses. These include 12 tanks}: the side that the sentence before names last. */
  private @Nullable String saidBefore(Draft d) {
    for (int i = d.line.from() - 1; i >= Math.max(0, d.line.from() - 40); i--) {
      Hit<SideName> hit = marks.hitBefore(i + 1, SideName.class);
      if (hit != null && !isOrigin(hit) && !isPlaceOf(hit) && marks.hitOver(hit.from(), BodyName.class) == null && !ORGANISED.contains(hit.sense().side())) {
        return hit.sense().side();
      }
    }
    return null;
  }

  /** {@code nine air strikes on ISIS militants, destroying six positions}: whom the attack was on; null if not told. */
  private @Nullable String struck(Line line) {
    for (int i = line.from(); i < line.to(); i++) {
      ThingWord attack = t.is(i + 1, "on", "against", "targeting") ? marks.at(i, ThingWord.class) : null;
      for (int k = i + 2; attack != null && attack.thing() == Thing.ATTACK && k < Math.min(line.to(), i + 5); k++) {
        SideName name = marks.at(k, SideName.class);
        if (name != null) {
          return name.side();
        }
      }
    }
    return null;
  }

  /** {@code insurgents}, {@code militants}: no state's soldiers. */
  private boolean isIrregular(Draft d) {
    int end = d.rules.contains("thing:share") ? d.noun.to() + 4 : d.noun.to();
    for (int i = d.figure.to(); i < Math.min(end, d.line.to()); i++) {
      if (t.is(i, "terrorists", "terrorist", "insurgents", "insurgent", "militants", "militant", "rebels", "jihadists", "extremists", "gunmen", "guerillas", "attackers", "assailants", "attacker", "bandits", "guerrillas", "separatists") || t.is(i, "fighters") && i == d.figure.to()) {
        return d.noun.side() == null || isState(d.noun.side());
      }
      if (t.is(i, "rebel", "militant", "insurgent", "jihadist", "separatist", "guerrilla") && d.thing != null && (d.thing.isEquipment() || d.thing == Thing.SOLDIER)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isState(String side) {
    return side.length() == 2 && Character.isUpperCase(side.charAt(0));
  }

  /** The armed group that the article names most; null if it names none. */
  private @Nullable String irregular() {
    String most = null;
    for (Map.Entry<String, Integer> group : groups.entrySet()) {
      most = most == null || group.getValue() > groups.getOrDefault(most, 0) ? group.getKey() : most;
    }
    return most;
  }

  /** Whether the sentence names the side at all, not merely as who speaks or strikes. */
  private boolean names(Line line, String side) {
    for (int i = line.from(); i < line.to(); i++) {
      for (Hit<SideName> hit : marks.allAt(i, SideName.class)) {
        if (hit.sense().side().equals(side) && !isAttack(hit.to()) && !isAttack(hit.to() + 1) && !isSpeaker(hit)) {
          return true;
        }
      }
    }
    return false;
  }

  private static void set(Draft d, @Nullable String side, String rule) {
    if (d.side == null && side != null) {
      d.side = side;
      d.rules.add("side:" + rule);
    }
  }

  /** The phrase's own word: {@code Ukrainian soldiers}, {@code Russia's 500 tanks}, {@code 12 fighters of Hamas}. */
  private @Nullable String own(Draft d) {
    if (d.noun.side() != null && d.noun.kind() != Noun.Kind.UNKNOWN) {
      return d.noun.side();
    }
    int i = d.figure.from();
    if (t.is(i - 1, "'s", "'")) {
      Hit<SideName> hit = marks.hitBefore(i - 1, SideName.class);
      return hit == null ? null : hit.sense().side();
    }
    Hit<SideName> adjective = marks.hitBefore(i, SideName.class);
    if (adjective != null && (adjective.sense().kind() == SideName.Kind.ADJECTIVE || d.thing == Thing.MONEY && adjective.sense().kind() == SideName.Kind.NAME)) {
      return adjective.sense().side();
    }
    if (t.is(d.noun.to(), "of", "from")) {
      int k = t.is(d.noun.to() + 1, "the") ? d.noun.to() + 2 : d.noun.to() + 1;
      SideName name = marks.at(k, SideName.class);
      boolean whose = name != null && (t.is(d.noun.to(), "of") || name.kind() == SideName.Kind.FIGHTERS || name.kind() == SideName.Kind.ADJECTIVE);
      return name != null && whose ? name.side() : null;
    }
    return null;
  }

  /** Which of two sides the article names first; the first of them where it names neither. */
  String firstOf(String one, String other) {
    for (int i = 0; i < t.size(); i++) {
      for (Hit<SideName> hit : marks.allAt(i, SideName.class)) {
        String side = hit.sense().side();
        if (side.equals(one) || side.equals(other)) {
          return side;
        }
      }
    }
    return one;
  }

  /** Whether the sentence names a country as its place: then no smaller place of the sentence before holds. */
  boolean isElsewhere(Draft d) {
    return land(d) != null;
  }

  /** Whether the thing is somebody's by where it is: people who bear no arms, homes, land. */
  static boolean isHeld(Draft d) {
    return d.thing != null && !d.military
        && (d.thing.isPeople() && d.thing != Thing.SOLDIER
            || d.thing == Thing.BUILDING
            || d.thing == Thing.SETTLEMENT
            || d.thing == Thing.TERRITORY
            || d.thing == Thing.TARGET && d.figure.form() == Form.WORDS && d.way == Draft.Way.CLAUSE
            || d.thing == Thing.VEHICLE && d.outcomes.contains(Outcome.DAMAGED));
  }

  private boolean isForeign(Draft d) {
    for (int i = d.figure.to(); i < d.noun.to(); i++) {
      if (t.is(i, "foreigners", "foreign", "expatriates", "tourists")) {
        return true;
      }
    }
    return false;
  }

  /** Refugees are their own country's, not their host's: {@code fled from Syria}, {@code Syrian refugees}. */
  private @Nullable String origin(Draft d) {
    for (int i = d.line.from(); i < d.line.to(); i++) {
      Hit<SideName> hit = marks.hitAt(i, SideName.class);
      if (hit != null && !ORGANISED.contains(hit.sense().side()) && (t.is(i - 1, "from", "fled", "fleeing", "flee", "leaving", "left") || t.is(hit.to(), "refugees", "refugee"))) {
        return hit.sense().side();
      }
      PlaceName place = marks.at(i, PlaceName.class);
      if (place != null && t.is(i - 1, "from", "fled", "fleeing", "flee", "leaving", "left")) {
        return place.country();
      }
    }
    return null;
  }

  private static boolean isLoss(Draft d) {
    return d.outcomes.contains(Outcome.LOST) || d.outcomes.contains(Outcome.DESTROYED);
  }

  private static boolean isLike(Draft a, Draft b) {
    return a.outcomes.equals(b.outcomes) || a.thing != null && b.thing != null && a.thing.isPeople() == b.thing.isPeople() && !a.outcomes.contains(Outcome.INTERCEPTED) && !b.outcomes.contains(Outcome.INTERCEPTED);
  }

  private boolean isParty(@Nullable String side) {
    return side != null && !ORGANISED.contains(side) && (home == null || side.equals(home) || conflict != null && conflict.has(side) && conflict.countries().contains(side));
  }

  /** Who acts in the verb, and so whose the thing is. */
  private @Nullable String byActor(Draft d, @Nullable String claimantSide) {
    Owner owner = d.word == null ? Owner.ANY : d.word.owner();
    String agent = d.passive ? agent(d) : d.verb >= 0 ? subject(d, d.verb) : null;
    if (owner == Owner.OWN) {
      boolean theirs = agent == null && d.passive && d.outcomes.contains(Outcome.LAUNCHED);
      String attacked = theirs ? enemy(target(d)) : null;
      attacked = attacked == null && theirs ? enemy(claimantSide) : attacked;
      return theirs ? attacked != null ? attacked : enemy(home) : agent;
    }
    if (owner == Owner.ANY) {
      return null;
    }
    if (d.thing == Thing.TARGET && !d.outcomes.contains(Outcome.INTERCEPTED)) {
      return null;
    }
    if (d.passive && agent == null && isOwnLoss(d)) {
      return claimantSide;
    }
    if (agent == null && d.thing == Thing.SOLDIER && !isIrregular(d) && isByIrregulars(d)) {
      return home;
    }
    String other = enemy(agent);
    boolean claimed = agent == null || agent.equals(claimantSide);
    return other != null ? other : claimed ? enemy(claimantSide) : null;
  }

  /** {@code Militant attacks killed 11 police officers}: those killed are the state's. */
  private boolean isByIrregulars(Draft d) {
    for (int i = d.line.from(); i < d.figure.from(); i++) {
      if (t.is(i, "militant", "militants", "insurgent", "insurgents", "gunmen", "rebels", "rebel", "jihadist", "jihadists", "suicide", "attackers", "bomber", "bandits", "terrorist", "terrorists", "extremists", "assailants")) {
        return true;
      }
    }
    return false;
  }

  /** {@code reported its military casualties when it said that 6,000 had been killed}. */
  private boolean isOwnLoss(Draft d) {
    for (int i = d.line.from(); i < d.figure.from(); i++) {
      if (t.is(i, "its", "their") && (t.is(i + 1, "own", "losses", "casualties", "troops", "soldiers", "military", "forces", "men", "dead") || t.is(i + 2, "casualties", "losses"))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable String enemy(@Nullable String side) {
    if (side == null || conflict == null) {
      return null;
    }
    List<String> others = conflict.one().contains(side) ? conflict.other() : conflict.other().contains(side) ? conflict.one() : List.of();
    return others.stream().filter(named::contains).findFirst().orElse(null);
  }

  /** {@code launched toward Israeli territory}: whom the weapons were sent against; null if the sentence does not tell. */
  private @Nullable String target(Draft d) {
    for (int i = Math.max(d.verb, d.line.from()); i < d.line.to(); i++) {
      if (t.is(i, "toward", "towards", "at", "against", "into", "on", "over", "across")) {
        for (int k = i + 1; k < i + 4; k++) {
          SideName name = marks.at(k, SideName.class);
          PlaceName place = marks.at(k, PlaceName.class);
          if (name != null || place != null) {
            return name != null ? name.side() : place == null ? null : place.country();
          }
        }
      }
    }
    return null;
  }

  /** Who attacks in the sentence: {@code Iran's attacks have killed 24}; null if it does not tell. */
  private @Nullable String attacks(Line line) {
    for (int i = line.from(); i < line.to(); i++) {
      Hit<SideName> hit = marks.hitAt(i, SideName.class);
      if (hit != null && (isAttack(hit.to()) || t.is(hit.to(), "'s", "'") && isAttack(hit.to() + 1)) && !isPlaceOf(hit)) {
        return hit.sense().side();
      }
    }
    return null;
  }

  /** {@code a Russian attack with 15 drones}; else the enemy of the land that was attacked. */
  private @Nullable String attacker(Draft d) {
    for (int i = d.figure.from() - 1; i >= d.line.from(); i--) {
      Hit<SideName> hit = marks.hitBefore(i + 1, SideName.class);
      if (hit != null && isAttack(hit.to()) | isAttack(hit.to() + 1) && !isPlaceOf(hit)) {
        return hit.sense().side();
      }
    }
    String attacked = land(d);
    for (int i = d.line.from(); i < d.line.to() && attacked == null; i++) {
      PlaceName place = marks.at(i, PlaceName.class);
      SideName name = marks.at(i, SideName.class);
      attacked = place != null ? place.country() : name != null ? name.side() : null;
    }
    return enemy(attacked != null ? attacked : home);
  }

  /** {@code launched by Russia}, {@code shot down by Ukrainian defences}. */
  private @Nullable String agent(Draft d) {
    for (int i = d.verb + 1; i < Math.min(d.line.to(), d.verb + 14); i++) {
      if (t.is(i, "by")) {
        for (int k = i + 1; k < Math.min(d.line.to(), i + 5); k++) {
          SideName name = marks.at(k, SideName.class);
          if (name != null) {
            return name.side();
          }
        }
      }
      if (t.is(i, ".", ";", ",")) {
        break;
      }
    }
    return null;
  }

  private @Nullable String payer(Draft d) {
    for (int i = d.figure.from() - 1; i >= d.line.from(); i--) {
      Hit<SideName> hit = marks.hitBefore(i + 1, SideName.class);
      if (hit != null && !isOrigin(hit) && !isPlaceOf(hit)) {
        String side = hit.sense().side();
        return side.equals("un") ? null : side;
      }
      if (hit == null && marks.hitBefore(i + 1, BodyName.class) != null || t.is(i, ";", "appeal", "ransom")) {
        return null;
      }
    }
    return t.is(d.figure.from() - 1, "for", "or") ? null : lastPayer;
  }

  /** The side named nearest before the verb in its sentence: its subject, or whose forces are. */
  private @Nullable String subject(Draft d, int verb) {
    for (int i = verb - 1; i >= d.line.from(); i--) {
      if (t.is(i, ";")) {
        return null;
      }
      if (t.is(i, "it", "its", "they", "their") && i < verb) {
        String speaker = speaking(i);
        if (speaker != null) {
          return speaker;
        }
      }
      Hit<SideName> hit = marks.hitBefore(i + 1, SideName.class);
      if (hit != null && !isOrigin(hit) && !isPlaceOf(hit) && !isCounted(hit)) {
        return hit.sense().side();
      }
    }
    return null;
  }

  /** {@code neutralised 85 Ukrainian soldiers and destroyed 12 guns}: those counted are not who acts. */
  private boolean isCounted(Hit<?> hit) {
    for (Draft other : drafts) {
      if (hit.from() >= other.figure.from() && hit.to() <= other.noun.to()) {
        return true;
      }
    }
    return false;
  }

  /** {@code Kyiv said it shot down}: the one who speaks before. */
  private @Nullable String speaking(int i) {
    for (Cue cue : cues) {
      if (cue.to() <= i && i - cue.to() <= 3 && cue.speaker().side() != null) {
        return cue.speaker().side();
      }
    }
    return null;
  }

  private boolean isOrigin(Hit<?> hit) {
    return t.is(hit.to(), "-") && t.isGlued(hit.to()) && !t.is(hit.to() + 1, "led", "backed");
  }

  /** {@code in Ukraine Russia lost}: the country behind {@code in} is where, not who. */
  private boolean isPlaceOf(Hit<?> hit) {
    int k = hit.from() - 1;
    while (t.is(k, "the", "a", "an", "its", "their", "northern", "southern", "eastern", "western", "central", "neighbouring", "neighboring")) {
      k--;
    }
    for (int back = k; back >= k - 4 && back >= 0 && t.isWord(back) | t.is(back, "-"); back--) {
      if (t.is(back, "in", "across")) {
        return true;
      }
    }
    boolean forces = t.is(k, "of") && t.is(k - 1, "forces", "army", "troops", "losses", "military", "loss", "casualties", "soldiers", "fighters");
    return !forces && t.is(k, "in", "against", "on", "of", "across", "over", "at", "from", "to", "into", "with", "inside", "near", "between", "within", "around", "targeting", "throughout", "invading", "attacking", "leave", "for", "toward", "towards", "versus");
  }

  private @Nullable String nearestPlace(Draft d, List<Place> places) {
    Place best = null;
    for (Place place : places) {
      if (place.country() != null && !place.text().isEmpty() && (best == null || distance(place, d) < distance(best, d))) {
        best = place;
      }
    }
    return best == null ? null : best.country();
  }

  static int distance(Place place, Draft d) {
    int behind = place.from() - d.figure.to();
    return behind >= 0 ? behind : (d.figure.from() - place.to()) * 2 + 4;
  }

  /** The nearest country that the sentence names as a place: {@code in southern Lebanon}, {@code across Ukraine}. */
  private @Nullable String land(Draft d) {
    String best = null;
    int nearest = Integer.MAX_VALUE;
    for (int i = d.line.from(); i < d.line.to(); i++) {
      Hit<SideName> hit = marks.hitAt(i, SideName.class);
      SideName name = hit == null ? null : (SideName) hit.sense();
      boolean where = name != null && !ORGANISED.contains(name.side()) && (name.kind() == SideName.Kind.NAME || name.kind() == SideName.Kind.CAPITAL);
      int distance = Math.abs(i - d.figure.from());
      if (hit != null && name != null && where && distance < nearest && isWhere(hit) && !isSpeaker(hit)) {
        best = name.side();
        nearest = distance;
      }
    }
    return best;
  }

  private boolean isWhere(Hit<SideName> hit) {
    if (t.is(hit.from() - 1, "of") && t.is(hit.from() - 2, "invasion", "population", "bombardment", "bombing", "shelling", "part", "parts", "areas", "people")) {
      return true;
    }
    SideName.Kind kind = hit.sense().kind();
    if (kind != SideName.Kind.NAME && kind != SideName.Kind.CAPITAL) {
      return false;
    }
    for (int k = hit.from() - 1; k >= hit.from() - 4; k--) {
      if (t.is(k, "in", "across", "inside", "against", "on", "into", "throughout", "hit", "hits", "struck", "near", "northern", "southern", "eastern", "western", "northwest", "northeast", "southwest", "southeast", "north", "south", "east", "west", "central", "within", "around", "over", "leave", "fled", "fleeing", "leaving", "left")) {
        return true;
      }
      if (t.isMark(k) && !t.is(k, "'s", "-")) {
        return false;
      }
    }
    return false;
  }

  /** {@code Russian losses reached 500}, {@code casualties of the Russian army}. */
  private @Nullable String byNoun(Draft d) {
    for (int i = d.line.from(); i < d.line.to(); i++) {
      SideName name = t.is(i + 1, "side") ? marks.at(i, SideName.class) : null;
      if (name != null) {
        return name.side();
      }
    }
    for (int i = d.figure.from() - 1; i >= d.line.from(); i--) {
      Hit<SideName> hit = marks.hitBefore(i + 1, SideName.class);
      if (hit != null && !isOrigin(hit) && !isSpeaker(hit) && !isPlaceOf(hit)) {
        return hit.sense().side();
      }
    }
    for (int i = d.noun.to(); i < Math.min(d.line.to(), d.noun.to() + 8); i++) {
      Hit<SideName> hit = marks.hitAt(i, SideName.class);
      if (hit != null && !isOrigin(hit) && !isSpeaker(hit) && t.is(hit.from() - 1, "of", "the", "by", "among")) {
        return hit.sense().side();
      }
    }
    return null;
  }

  private boolean isSpeaker(Hit<?> hit) {
    for (Cue cue : cues) {
      if (hit.from() >= cue.speaker().from() && hit.to() <= Math.max(cue.speaker().to(), cue.after() ? cue.to() : cue.verb())) {
        return true;
      }
    }
    return marks.hitOver(hit.from(), BodyName.class) != null;
  }

  /** A people or country named in the sentence at all that is not the attacker, the nearest first. */
  private @Nullable String near(Draft d) {
    String best = null;
    int nearest = Integer.MAX_VALUE;
    for (int i = d.line.from(); i < d.line.to(); i++) {
      Hit<SideName> hit = marks.hitAt(i, SideName.class);
      if (hit == null || isOrigin(hit) || isSpeaker(hit) || t.is(hit.from() - 1, "with")) {
        continue;
      }
      SideName name = hit.sense();
      if (name.kind() == SideName.Kind.ADJECTIVE && t.isCapital(hit.to()) && marks.at(hit.to(), ThingWord.class) != null && !d.line.headline()) {
        continue;
      }
      boolean attacker = isAttack(hit.to()) || isAttack(hit.to() + 1) || t.is(hit.from() - 1, "by");
      boolean land = name.kind() == SideName.Kind.NAME || name.kind() == SideName.Kind.ADJECTIVE;
      int distance = Math.abs(i - d.figure.from());
      if (land && !attacker && distance < nearest && !ORGANISED.contains(name.side())) {
        nearest = distance;
        best = name.side();
      }
    }
    return best;
  }

  private boolean isAttack(int i) {
    ThingWord word = marks.at(i, ThingWord.class);
    return word != null && (word.thing() == Thing.ATTACK || word.thing() != null && word.thing().isEquipment() || word.thing() == Thing.SOLDIER)
        || t.is(i, "forces", "troops", "army", "military", "fire", "shelling", "bombardment", "air", "launched", "offensive", "artillery", "strikes", "attacks", "has", "have", "had", "attacked", "fired", "struck", "invasion", "occupation", "aggression", "federation", "announced", "kills", "kill", "killed", "killing", "bombing", "warplanes", "jets", "planes", "regime", "backed");
  }
}
