package org.daybook.read;

import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.BodyName;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds whose own report a text is: {@code UNRWA Situation Report #20} over it, and what it counts is UNRWA's. */
final class Masthead {

  private static final int DEPTH = 40;

  private Masthead() {}

  /** The body that heads the text with its report; null where the text is no body's report. */
  static @Nullable String of(Marks marks) {
    Tokens t = marks.tokens();
    for (int i = 0; i < Math.min(DEPTH, t.size()); i++) {
      Hit<BodyName> body = marks.hitAt(i, BodyName.class);
      int next = body == null ? -1 : body.to();
      boolean report =
          t.is(next, "situation", "flash", "weekly", "daily", "monthly")
              && t.is(next + 1, "report", "update", "bulletin", "overview")
              && t.isCapital(next);
      if (report) {
        return t.text(i, next);
      }
    }
    return null;
  }
}
