package org.daybook.read;

import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.EventWord;
import org.daybook.lexicon.Sense.OutcomeWord;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.lexicon.Sense.Speech;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Who attacks in a sentence, and whom: {@code an attack by Hamas}, {@code launched toward Israeli territory}, {@code strikes on ISIS}. */
final class Attackers {

  /** How many tokens may part an attacker from his deed, or a word of time from it. */
  private static final int DEED = 6;

  private final Marks marks;
  private final Tokens t;
  private final Line line;
  private final SideNames names;

  Attackers(Marks marks, Line line, SideNames names) {
    this.marks = marks;
    this.t = marks.tokens();
    this.line = line;
    this.names = names;
  }

  /** Who attacks in the sentence at all: the last such before a token, else the first behind it; null if nobody is told to. */
  @Nullable Hit<SideName> near(int token) {
    Hit<SideName> nearest = null;
    for (int i = line.from(); i < line.to(); i++) {
      Hit<SideName> hit = marks.hitAt(i, SideName.class);
      if (hit != null
          && !names.isOrigin(hit)
          && (isAttacker(hit) || isBy(hit.from()))
          && (nearest == null || i < token)) {
        nearest = hit;
      }
    }
    return nearest;
  }

  /** Who harms in the sentence, with the place of the name: {@code Hamas militants killed}, {@code an attack by Hamas}; null if not told. */
  @Nullable Hit<SideName> harmer(Draft d) {
    boolean harms = d.verb >= 0 && d.word != null && d.word.owner() == OutcomeWord.Owner.OTHER;
    for (int i = d.verb - 1; harms && !d.passive && i >= line.from() && !t.is(i, ";"); i--) {
      if (marks.is(i, ThingWord.class, word -> word.thing() == Thing.ATTACK)) {
        break;
      }
      Hit<SideName> hit = names.actorBefore(i + 1);
      if (hit != null && !names.isSpeaker(hit)) {
        return names.isOfIrregulars(hit) ? null : hit;
      }
    }
    Hit<SideName> nearest = null;
    for (int i = line.from(); i < line.to() && !(i > d.figure.to() && isClause(i)); i++) {
      nearest = t.is(i, ";") ? null : nearest;
      Hit<SideName> hit = marks.hitAt(i, SideName.class);
      if (hit != null
          && !names.isOrigin(hit)
          && (isAttacker(hit) || isBy(hit.from()))
          && !isTime(hit, d)
          && (nearest == null || i < d.figure.from())) {
        nearest = hit;
      }
    }
    return nearest;
  }

  /** {@code killed ten, as Israel went on bombing}: whether another clause begins. */
  private boolean isClause(int i) {
    return t.is(i, ";", "while", "whereas", "but")
        || t.is(i, "as", "when", "and", "after") && t.is(i - 1, ",");
  }

  /** {@code Hamas gunmen killed}, {@code in Israel's air strikes}: whose attack it is; fighters alone only before their deed. */
  private boolean isAttacker(Hit<SideName> hit) {
    if (names.isOrigin(hit) || hit.sense().side().equals("un")) {
      return false;
    }
    boolean place = names.isPlaceOf(hit);
    if (place && !isOwner(hit)) {
      return false;
    }
    int k = t.is(hit.to(), "'s", "'") ? hit.to() + 1 : hit.to();
    boolean verb = false;
    for (int i = k;
        i < Math.min(line.to(), k + 5) && (t.isWord(i) || t.isNumber(i) || t.is(i, "-", "."));
        i++) {
      ThingWord word = marks.at(i, ThingWord.class);
      boolean others = word != null && word.irregular() && Belligerents.isState(hit.sense().side());
      if (others) {
        return false;
      }
      boolean deed =
          !verb
                  && (word != null && word.thing() == Thing.ATTACK && !(place && isDisaster(i))
                      || t.is(i, "fire", "bombs", "offensive", "campaign", "invasion", "bombing"))
              || !place && isDeed(i);
      if (deed) {
        return true;
      }
      verb |=
          Grammar.isAuxiliary(t.word(i))
              || marks.is(i, OutcomeWord.class, w -> !w.outcomes().contains(Outcome.CONDUCTED));
      boolean stops = Grammar.endsPhrase(t, i) && !Grammar.isAuxiliary(t.word(i));
      if (stops || Grammar.isBe(t.word(i)) || marks.is(i, Speech.class)) {
        return false;
      }
    }
    return false;
  }

  /** {@code in an Israeli air strike}, {@code in Hamas's attack}: not where it was, but whose it was. */
  private boolean isOwner(Hit<SideName> hit) {
    SideName.Kind kind = hit.sense().kind();
    boolean name = kind == SideName.Kind.NAME || kind == SideName.Kind.CAPITAL;
    return !name || t.is(hit.to(), "'s", "'");
  }

  /** {@code killed 12}, {@code stormed the base}; not {@code killed in a blast}, {@code killed by}, which tell whom it happened to. */
  boolean isDeed(int i) {
    Hit<OutcomeWord> verb = marks.hitAt(i, OutcomeWord.class);
    Hit<ThingWord> noun = marks.hitOver(i, ThingWord.class);
    return verb != null
        && (noun == null || noun.from() == i && !t.isNumber(i - 1))
        && verb.sense().owner() == OutcomeWord.Owner.OTHER
        && verb.sense().form() != OutcomeWord.Form.ING
        && !verb.sense().outcomes().contains(Outcome.INTERCEPTED)
        && !t.is(verb.to(), "by")
        && !(isHarm(verb.sense()) && Grammar.isPreposition(t.word(verb.to())));
  }

  private static boolean isHarm(OutcomeWord word) {
    return word.canBePassive()
        && (word.outcomes().contains(Outcome.KILLED) || word.outcomes().contains(Outcome.WOUNDED));
  }

  /** {@code in an Iraqi suicide bombing}: what no state does in its own name was only there. */
  private boolean isDisaster(int i) {
    return marks.is(i, EventWord.class, word -> word.kind().equals("disaster"));
  }

  /** {@code killed since the Hamas attack}: only when it began; not {@code after the attack in which 12 were killed}. */
  private boolean isTime(Hit<SideName> hit, Draft d) {
    boolean before = hit.from() < d.figure.from();
    boolean does = before && d.verb > hit.to() && d.verb - hit.to() <= DEED;
    for (int i = hit.to(); before && i < d.figure.from(); i++) {
      does |= t.is(i, "which", "that", "when", "where", "killing", "leaving");
    }
    for (int i = hit.from() - 1; !does && i >= Math.max(line.from(), hit.from() - DEED); i--) {
      if (t.is(i, "since", "after", "following", "before", "until", "response", "retaliation")) {
        return true;
      }
      if (t.is(i, ",", ";") || marks.is(i, OutcomeWord.class)) {
        return false;
      }
    }
    return false;
  }

  /** {@code killed by}, {@code an attack by}, {@code taken hostage by the}: whoever is named behind did it. */
  private boolean isBy(int i) {
    int k = t.is(i - 1, "the") ? i - 2 : i - 1;
    if (!t.is(k, "by")) {
      return false;
    }
    for (int back = k - 1; back >= Math.max(line.from(), k - 3); back--) {
      if (marks.is(back, ThingWord.class, word -> word.thing() == Thing.ATTACK)
          || marks.is(back, OutcomeWord.class, OutcomeWord::canBePassive)
          || t.is(back, "hostage", "captive")) {
        return true;
      }
    }
    return false;
  }

  /** {@code 123 operations carried out by ISIS}: who made the attacks; null if the sentence does not tell. */
  @Nullable String maker(Draft d) {
    for (int i = d.noun.to(); i < Math.min(line.to(), d.noun.to() + 6); i++) {
      SideName name =
          t.is(i, "by") ? marks.at(t.is(i + 1, "the") ? i + 2 : i + 1, SideName.class) : null;
      if (name != null) {
        return name.side();
      }
    }
    return null;
  }

  /** {@code Ukraine attacked the Russian Federation with 15 drones}: a name right behind the verb is whom it was done to. */
  private boolean isVictim(Hit<SideName> hit) {
    int k = t.is(hit.from() - 1, "the") ? hit.from() - 1 : hit.from();
    Hit<OutcomeWord> verb = marks.hitBefore(k, OutcomeWord.class);
    return verb != null && verb.sense().outcomes().contains(Outcome.STRUCK);
  }

  /** {@code a Russian attack with 15 drones}: whose attack it is; null if the sentence does not tell. */
  @Nullable String attacker(Draft d) {
    for (int i = d.figure.from() - 1; i >= line.from(); i--) {
      Hit<SideName> hit = marks.hitBefore(i + 1, SideName.class);
      if (hit != null
          && (names.isAttack(hit.to()) || names.isAttack(hit.to() + 1))
          && !isVictim(hit)
          && !names.isPlaceOf(hit)
          && !names.isSpeaker(hit)) {
        return hit.sense().side();
      }
    }
    return null;
  }
}
