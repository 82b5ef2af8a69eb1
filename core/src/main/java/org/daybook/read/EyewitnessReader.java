package org.daybook.read;

import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.OutletName;
import org.daybook.lexicon.Sense.Speech;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds what reporters of an outlet saw and counted themselves: {@code An AFP correspondent saw seven bodies}. */
final class EyewitnessReader {

  private final Marks marks;
  private final Tokens t;

  EyewitnessReader(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
  }

  /** {@code An AFP correspondent saw seven bodies}: the reporter's own count; null where it is none. */
  @Nullable Cue cue(int verb) {
    boolean saw =
        t.is(verb, "saw", "counted")
            && t.is(
                verb - 1,
                "correspondent",
                "reporter",
                "photographer",
                "witness",
                "journalist",
                "reporters",
                "journalists");
    Hit<OutletName> outlet = saw ? marks.hitBefore(verb - 1, OutletName.class) : null;
    if (outlet == null) {
      return null;
    }
    String text = t.text(outlet.from(), verb);
    return new Cue(
        outlet.from(),
        verb,
        verb + 1,
        new Name(outlet.from(), verb, text, Name.Kind.PEOPLE, null),
        Speech.Kind.SAYS,
        false);
  }
}
