package org.daybook.read;

import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.OutletName;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the outlet that somebody spoke to or through: {@code told CNN}, {@code in an interview with CNN}. */
final class OutletReader {

  private final Marks marks;
  private final Tokens t;

  OutletReader(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
  }

  /** The outlet that the words behind a cue name: {@code told CNN}, {@code in an interview with CNN}, {@code CNN, citing}; null if none. */
  @Nullable Name outlet(int from, int to, int verb) {
    for (int i = from; i < to; i++) {
      Hit<OutletName> cited =
          t.is(i, "cited", "quoted", "citing", "quoting")
              ? marks.hitBefore(t.is(i - 1, ",") ? i - 1 : i, OutletName.class)
              : null;
      if (cited != null && !cited.sense().platform()) {
        return new Name(
            cited.from(), cited.to(), t.text(cited.from(), cited.to()), Name.Kind.OUTLET, null);
      }
      boolean opens =
          i == verb && t.is(i, "told", "tells", "telling", "tell")
              || t.is(i, "with", "to", "by") && isInterview(i, from);
      if (opens) {
        int j = t.is(i + 1, "the") ? i + 2 : t.is(i + 2, "'s") ? i + 3 : i + 1;
        Hit<OutletName> hit = marks.hitAt(j, OutletName.class);
        if (hit != null && !hit.sense().platform()) {
          int end = t.is(hit.to(), "TV", "tv", "television") ? hit.to() + 1 : hit.to();
          return new Name(j, end, t.text(j, end), Name.Kind.OUTLET, null);
        }
      }
    }
    return null;
  }

  private boolean isInterview(int i, int from) {
    for (int k = i - 1; k >= Math.max(from, i - 5); k--) {
      if (t.is(
          k,
          "interview",
          "spoke",
          "speaking",
          "interviewed",
          "confirmed",
          "comments",
          "conversation",
          "quoted")) {
        return true;
      }
    }
    return false;
  }
}
