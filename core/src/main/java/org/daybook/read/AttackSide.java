package org.daybook.read;

import java.util.List;
import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Whose attacks are, and weapons that nobody is said to have fired: whoever attacks in the sentence or in those before
 * ({@code Hamas attacked. Three bombs went off}), else whoever strikes from outside in the land that was struck.
 */
final class AttackSide {

  /** For how many sentences on an attacker is the one of attacks that name none. */
  private static final int REACH = 2;

  private final Marks marks;
  private final Tokens t;
  private final Foes foes;
  private @Nullable Draft last;
  private @Nullable Line line;
  private @Nullable String attacker;
  private @Nullable Line hit;
  private @Nullable String target;

  AttackSide(Marks marks, Foes foes) {
    this.marks = marks;
    this.t = marks.tokens();
    this.foes = foes;
  }

  /** Sets the side of a counted attack. */
  void read(Draft d, Told told) {
    boolean active = d.verb >= 0 && !d.passive && d.verb < d.figure.from();
    boolean deed =
        d.word != null
            && (d.word.outcomes().contains(Outcome.STRUCK)
                || d.word.outcomes().contains(Outcome.LAUNCHED));
    d.side(active && deed ? told.actors().subject(d, d.verb) : null, "actor");
    d.side(told.attackers().maker(d), "maker");
    boolean near =
        t.is(d.figure.from() - 1, ":")
            || last != null && d.military && d.line.paragraph() - last.line.paragraph() <= 1;
    d.side(near && last != null ? last.side : null, "passage");
    d.side(isMutual(d) ? null : unnamed(d, told), "attacker");
    last = d.side == null ? last : d;
  }

  /** {@code 16 attacks left 15 fighters dead}: whose attacks a sentence has counted; null if none. */
  @Nullable String of(Line here) {
    return last != null && last.line == here ? last.side : null;
  }

  /** Who made an attack or fired a weapon, where its own words do not tell; null if nothing does. */
  @Nullable String unnamed(Draft d, Told told) {
    Place place = told.lands().nearestPlace(d, told.places());
    String land = place == null ? told.lands().land(d) : place.country();
    String origin = d.thing == Thing.ATTACK ? null : told.targets().origin(d);
    String sender = origin == null ? null : foes.sender(origin, d);
    if (sender != null) {
      return sender;
    }
    String target = d.thing == Thing.ATTACK ? null : told.targets().target(d);
    Hit<SideName> here = told.attackers().near(d.figure.from());
    String side = here == null ? passage(d) : here.sense().side();
    boolean own = target != null && side != null && target.equals(foes.home(side));
    if (side != null && !own && !isAtHome(side, land, d)) {
      return side;
    }
    boolean struck = d.word != null && d.word.outcomes().contains(Outcome.STRUCK);
    boolean aimed = d.military || struck || d.thing != Thing.ATTACK;
    return land == null || !aimed ? null : foes.invader(land);
  }

  /** Whoever attacked in one of the sentences before. */
  private @Nullable String passage(Draft d) {
    boolean near =
        line != null
            && d.line.index() - line.index() <= REACH
            && d.line.paragraph() - line.paragraph() <= 1;
    return near ? attacker : null;
  }

  /** {@code Hamas attacked Israel. Two air strikes hit Gaza}: who fights a foreign foe does not strike his own land. */
  private boolean isAtHome(String side, @Nullable String land, Draft d) {
    return land != null && land.equals(foes.home(side)) && foes.landOf(side, d) != null;
  }

  private boolean isMutual(Draft d) {
    for (int i = d.figure.to(); i < d.noun.to(); i++) {
      if (marks.is(i, ThingWord.class, ThingWord::mutual)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code Jets flew strikes on ISIS. They destroyed two tanks}: whom an attack was on that the sentence before told, and no
   * figure since; null if none.
   */
  @Nullable String struck(Draft d, @Nullable Draft since) {
    boolean near = hit != null && d.line.index() - hit.index() <= 1;
    boolean newer = hit != null && (since == null || since.line.index() <= hit.index());
    return near && newer ? target : null;
  }

  /** Takes note of who attacks in a sentence, and whom, for the next. */
  void pass(Line line, List<Draft> drafts) {
    SideNames names = new SideNames(marks, line, List.of(), drafts);
    Attackers attackers = new Attackers(marks, line, names);
    Hit<SideName> here = attackers.near(line.to());
    if (here != null) {
      this.line = line;
      this.attacker = here.sense().side();
    }
    String struck = new Targets(marks, line, attackers).struck();
    if (struck != null) {
      this.hit = line;
      this.target = struck;
    }
  }
}
