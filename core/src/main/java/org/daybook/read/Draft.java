package org.daybook.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.daybook.claim.Claim;
import org.daybook.claim.Claim.Share;
import org.daybook.claim.Claim.Stance;
import org.daybook.claim.Hedge;
import org.daybook.claim.Outcome;
import org.daybook.claim.Period;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Sense.OutcomeWord;
import org.daybook.mention.QuantityMention;
import org.jspecify.annotations.Nullable;

/** A claim in the making: a figure, and what the readers have found out about it so far. */
final class Draft {

  final Line line;
  final QuantityMention figure;
  final Noun noun;

  /** The figure before it in the same list: in {@code 12 tanks and two guns} the tanks for the guns. */
  @Nullable Draft before;

  @Nullable Thing thing;
  Set<Outcome> outcomes = Set.of();

  /** The word that said what happened, where it stands; -1 where a noun or another figure said it. */
  int verb = -1;

  @Nullable OutcomeWord word;
  @Nullable Way way;

  /** Whether the thing counted is the verb's subject: {@code were killed}. */
  boolean passive;

  /** Whether the figure before counts a part of it: the 60 of {@code 45 of 60 drones}. */
  boolean whole;

  /** Whether a share of it stands before: the 2 million of {@code half of its 2 million people}. */
  boolean population;

  /** Whether only armed forces have such things. */
  boolean military;

  @Nullable String side;
  @Nullable String group;

  /** Whether its place is told from afar: {@code eastern Congo}. */
  boolean far;

  /** Whether its sentence names a country as its place. */
  boolean abroad;

  String claimant = Claim.PUBLISHER;
  Claim.Standing standing = new Claim.Standing(null, Claim.PUBLISHER);
  List<String> relays = List.of();
  Stance stance = Stance.ASSERTS;
  @Nullable Hedge hedge;
  @Nullable Period time;
  @Nullable Share share;
  final List<String> rules = new ArrayList<>();

  /** How a figure came by its outcome, the surest first. */
  enum Way {
    LABEL,
    NOUN,
    OBJECT,
    PREDICATE,
    PARTICIPLE,
    HEAD,
    LIST,
    CLAUSE,
    DEFAULT,
    PASSAGE
  }

  Draft(Line line, QuantityMention figure, Noun noun) {
    this.line = line;
    this.figure = figure;
    this.noun = noun;
    this.thing = noun.thing();
  }

  /** A second claim of the same words, so far the same in all. */
  Draft copy() {
    Draft copy = new Draft(line, figure, noun);
    copy.before = before;
    copy.thing = thing;
    copy.outcomes = outcomes;
    copy.verb = verb;
    copy.word = word;
    copy.way = way;
    copy.passive = passive;
    copy.whole = whole;
    copy.population = population;
    copy.military = military;
    copy.side = side;
    copy.group = group;
    copy.far = far;
    copy.abroad = abroad;
    copy.claimant = claimant;
    copy.standing = standing;
    copy.relays = relays;
    copy.stance = stance;
    copy.hedge = hedge;
    copy.time = time;
    copy.share = share;
    copy.rules.addAll(rules);
    return copy;
  }

  /** Takes an outcome found by a rule, unless one is there already. */
  void take(Set<Outcome> found, @Nullable OutcomeWord by, int at, Way how) {
    if (outcomes.isEmpty() && !found.isEmpty()) {
      outcomes = found;
      word = by;
      verb = at;
      way = how;
      rules.add("outcome:" + how.name().toLowerCase(Locale.ROOT));
    }
  }

  /** Takes a side found by a rule, unless one is there already; null finds nothing. */
  void side(@Nullable String found, String rule) {
    if (side == null && found != null) {
      side = found;
      rules.add("side:" + rule);
    }
  }
}
