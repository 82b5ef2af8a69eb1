package org.daybook.read;

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

  private final Marks marks;
  private final Tokens t;
  private final Belligerents sides;
  private final OwnSide own;
  private final HeldSide held;
  private final ArmedSide armed;
  private @Nullable Draft last;
  private @Nullable String lastPayer;

  SideReader(Story story) {
    this.marks = story.marks();
    this.t = marks.tokens();
    Foes foes = new Foes(story);
    this.sides = new Belligerents(marks, foes);
    this.own = new OwnSide(marks);
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
      last = d;
      return;
    }
    d.side(own.of(d), "own");
    boolean part =
        last != null
            && last.line == d.line
            && t.is(d.figure.to(), "of")
            && t.is(d.figure.to() + 1, "which", "whom", "them", "these", "those");
    d.side(part && last != null ? last.side : null, "part");
    if (t.is(d.figure.to(), "of") && (t.is(d.figure.to() + 1, "its", "their", "our")
            || d.thing == Thing.SOLDIER && t.is(d.figure.to() + 1, "his", "her"))) {
      d.side(claimantSide, "theirs");
      d.side(told.actors().theirs(d), "theirs");
    }
    if (d.thing != Thing.MONEY && !isHeld && !armed.isIrregular(d)) {
      d.side(told.names().side(d), "side");
    }
    boolean others =
        t.is(d.noun.to() - 1, "others", "more")
                && last != null
                && last.line == d.line
                && last.thing == d.thing
            || isRest(d);
    String same = others && last != null ? last.side : null;
    last = d;
    if (others) {
      d.side(same, "others");
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
        && armed.isIrregular(d.before) == armed.isIrregular(d)) {
      d.side(d.before.side, "list");
    }
    if (d.thing == Thing.MONEY) {
      d.side(new Payers(marks, d.line, told.names()).payer(d, lastPayer), "actor");
      lastPayer = d.side;
    } else if (isHeld) {
      held.read(d, told);
    } else {
      armed.read(d, told);
    }
  }

  /** {@code shot down five of them while the other three landed}: of what was just counted. */
  private boolean isRest(Draft d) {
    return last != null
        && last.line == d.line
        && t.is(d.figure.from() - 1, "other", "remaining")
        && d.thing != null
        && d.thing == last.thing
        && d.noun.side() == null;
  }

  /** Looks through all figures of the article before any is read. */
  void survey(Collection<List<Draft>> drafts) {
    held.survey(drafts);
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
