package org.daybook.read;

import java.util.List;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.EventWord;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.lexicon.WordList;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * What the sentence in hand says of place beside its figures: the place that it opens with, which holds its others together
 * ({@code In Donetsk Oblast, one person was killed in Rodynske}), and the word that means a place named before ({@code across
 * the region}).
 */
final class FrameReader {

  private final Marks marks;
  private final Tokens t;
  private final AttributionReader speech;
  private @Nullable Place frame;

  /** The last word that points back; -1 if none. */
  private int pointing = -1;

  /** Whether a country can be meant, which it is not where Gaza or the West Bank are places. */
  private boolean country;

  private boolean event;

  FrameReader(Marks marks, AttributionReader speech) {
    this.marks = marks;
    this.t = marks.tokens();
    this.speech = speech;
  }

  /** The place that the sentence opens with; null if none. */
  @Nullable Place frame() {
    return frame;
  }

  /** Whether it has a word that means a place named before. */
  boolean isPointing() {
    return pointing >= 0;
  }

  /** Whether it tells of an event by a word that means one told before: {@code in the attack}. */
  boolean isEvent() {
    return event;
  }

  /** Whether that word means a land: {@code in the coastal enclave}. */
  boolean isLand() {
    return t.is(pointing, "territory", "enclave", "strip");
  }

  boolean isCountry() {
    return country;
  }

  /** {@code In Bor two were hurt, and five across the region}: behind its figure the larger place is meant. */
  boolean isAcross(Place own, Draft d) {
    return own.to() <= d.figure.from()
        && pointing > d.figure.to()
        && t.is(pointing - 2, "across", "throughout", "around");
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
  boolean isListed(Place place, List<Place> here) {
    int next = here.indexOf(place) + 1;
    return next > 1
        && next < here.size()
        && t.is(place.to(), ",")
        && here.get(next).from() - place.to() <= 4;
  }

  /** Goes on to the next sentence. */
  void enter(Line line, List<Draft> drafts, List<Place> here) {
    frame = drafts.isEmpty() ? null : frame(line, here);
    pointing = -1;
    event = false;
    boolean another = false;
    for (int i = line.from(); i < line.to(); i++) {
      event |= isEvent(i);
      another |= isEventWord(i) && isNew(i);
      pointing = isPointing(i) && !isSpeaking(i, line) ? i : pointing;
    }
    event &= !another;
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

  /** {@code the attack}, {@code that blast}, but not {@code the attack on Bor}, {@code the attack of May}. */
  private boolean isEvent(int i) {
    return isEventWord(i)
        && t.is(i - 1, "the", "that", "this", "same")
        && !t.is(i + 1, "on", "in", "at", "near", "of", "against", "that", "which", "-", "'s")
        && !t.isCapital(i + 1);
  }

  private boolean isEventWord(int i) {
    return marks.is(i, EventWord.class, w -> w.kind().equals("disaster"))
        || marks.is(i, ThingWord.class, w -> w.thing() == Thing.ATTACK && !w.plural());
  }

  /** {@code a Taliban attack}, {@code another blast}. */
  private boolean isNew(int i) {
    for (int k = i - 1; k >= i - 3 && t.isWord(k); k--) {
      if (t.is(k, "a", "an", "another")) {
        return true;
      }
    }
    return false;
  }

  /** {@code across the region}, {@code in the coastal enclave}: the place just named. */
  private boolean isPointing(int i) {
    boolean area = marks.in(i, WordList.POINTED);
    boolean same =
        t.is(i - 1, "the")
            || t.is(i - 2, "the")
                && (t.is(i - 1, "coastal", "besieged", "same", "whole", "entire")
                    || marks.is(
                        i - 1, SideName.class, name -> name.kind() == SideName.Kind.ADJECTIVE));
    return area
        && same
        && !t.is(i + 1, "of", "'s")
        && !marks.in(i + 1, WordList.OF_TOWNS)
        && !t.isCapital(i + 1);
  }
}
