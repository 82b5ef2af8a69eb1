package org.daybook.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Marks;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Says whose the thing counted is: first by its own phrase ({@code Ukrainian soldiers}), then as people and homes or as
 * armed forces and arms are, which news tells in different ways.
 */
final class SideReader {

  /** For how many sentences a gift's parts are its giver's: {@code Included in the package are two radars}. */
  private static final int GIFT = 3;

  private final Marks marks;
  private final Tokens t;
  private final Belligerents sides;
  private final OwnSide own;
  private final HeldSide held;
  private final ArmedSide armed;
  private final SameSide same;
  private @Nullable String lastPayer;

  /** The last figure of money or arms that somebody gave. */
  private @Nullable Draft giver;

  SideReader(Story story) {
    this.marks = story.marks();
    this.t = marks.tokens();
    Foes foes = new Foes(story);
    this.sides = new Belligerents(marks, foes);
    this.own = new OwnSide(marks);
    this.same = new SameSide(marks);
    this.held = new HeldSide(marks, sides, foes);
    this.armed = new ArmedSide(marks, sides, foes);
  }

  /** Sets a figure's side, given its sentence's places and speakers and its claimant's own side; null where nothing tells. */
  void read(
      Draft d,
      List<Draft> sentence,
      List<Place> places,
      List<Cue> speakers,
      @Nullable String claimantSide) {
    Told told = Told.of(marks, d.line, sentence, places, speakers, claimantSide);
    boolean isHeld = HeldSide.isHeld(d);
    if (own.isMixed(d)) {
      same.take(d);
      return;
    }
    d.side(own.of(d), "own");
    d.side(same.part(d), "part");
    d.side(same.fired(d), "fired");
    if (same.isTheirs(d)) {
      d.side(same.again(d), "again");
      d.side(t.is(d.figure.to() + 1, "our") ? claimantSide : null, "theirs");
      d.side(told.actors().theirs(d), "theirs");
      d.side(claimantSide, "theirs");
    }
    if (d.thing != Thing.MONEY && !isHeld && !armed.isIrregular(d)) {
      d.side(told.names().side(d), "side");
    }
    boolean rest = same.isRest(d);
    String before = same.last();
    same.take(d);
    if (rest) {
      d.side(before, "others");
      return;
    }
    if (d.outcomes.contains(Outcome.SUPPLIED) && d.thing == Thing.VEHICLE) {
      return;
    }
    if (d.thing == Thing.SOLDIER && own.isGovernment(d)) {
      d.side(sides.army() == null ? sides.home() : sides.army(), "army");
    }
    if (d.before != null
        && d.way == Draft.Way.LIST
        && ArmedSide.isLike(d, d.before)
        && HeldSide.isHeld(d.before) == isHeld
        && armed.isSameSort(d, d.before)) {
      d.side(d.before.side, "list");
    }
    if (d.thing == Thing.MONEY) {
      Payers payers = new Payers(marks, d.line, told.names());
      d.side(payers.payer(d, lastPayer), "actor");
      giver = d.side == null ? giver : d;
      d.side(payers.isRansom() ? null : sides.currency(d.figure.unit()), "currency");
      lastPayer = d.side;
    } else if (isHeld) {
      held.read(d, told);
    } else {
      d.side(told.actors().isAdmitted(d) ? claimantSide : null, "admits");
      armed.read(d, told);
    }
    if (d.outcomes.contains(Outcome.SUPPLIED)) {
      boolean near = giver != null && d.line.index() - giver.line.index() <= GIFT;
      d.side(near && giver != null ? giver.side : null, "giver");
      giver = d.side == null ? giver : d;
    }
  }

  /** Looks through all figures of the article before any is read. */
  void survey(Collection<List<Draft>> drafts) {
    held.survey(drafts);
  }

  /**
   * {@code four African Union soldiers killed} over a text that says that all four were Ugandans: a headline's peacekeepers
   * are the state's whose the text tells.
   */
  void settle(Collection<List<Draft>> drafts) {
    List<Draft> all = new ArrayList<>();
    drafts.forEach(all::addAll);
    for (Draft d : all) {
      boolean vague = d.line.headline() && d.side != null && sides.isOrganisation(d.side);
      d.side = vague ? SameSide.told(d, all) : d.side;
    }
  }

  /** Takes note of the places of a sentence and of who attacks in it, for the next. */
  void pass(Line line, List<Draft> drafts, List<Place> places) {
    held.pass(line, places);
    armed.pass(line, drafts);
  }

  /** Which of two sides the article names first; the first of them where it names neither. */
  String firstOf(String one, String other) {
    return sides.firstOf(one, other);
  }

  /** Whether the sentence names a country as its place: then no smaller place of the sentence before holds. */
  boolean isElsewhere(Draft d, List<Cue> speakers) {
    return Told.of(marks, d.line, List.of(), List.of(), speakers, null).lands().land(d) != null;
  }
}
