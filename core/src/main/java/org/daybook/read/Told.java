package org.daybook.read;

import java.util.List;
import org.daybook.lexicon.Marks;
import org.jspecify.annotations.Nullable;

/**
 * What a figure's sentence tells of sides: who acts in it, who attacks whom, whose land it names, and whose side the claimant is on.
 *
 * @param places the places that the sentence names
 * @param claimantSide the side of whoever gave the figure; null if he is of none
 */
record Told(
    SideNames names,
    Attackers attackers,
    Targets targets,
    Actors actors,
    Lands lands,
    List<Place> places,
    @Nullable String claimantSide) {

  /** Reads a sentence with its figures and its speakers. */
  static Told of(
      Marks marks,
      Line line,
      List<Draft> sentence,
      List<Place> places,
      List<Cue> speakers,
      @Nullable String claimantSide) {
    SideNames names = new SideNames(marks, line, speakers, sentence);
    Attackers attackers = new Attackers(marks, line, names);
    Actors actors = new Actors(marks, line, speakers, names, attackers);
    Targets targets = new Targets(marks, line, attackers);
    return new Told(
        names, attackers, targets, actors, new Lands(marks, line, names), places, claimantSide);
  }
}
