package org.daybook.read;

import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.BodyName;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Who paid: {@code the United States gave $3bn}. */
final class Payers {

  private final Marks marks;
  private final Tokens t;
  private final Line line;
  private final SideNames names;

  Payers(Marks marks, Line line, SideNames names) {
    this.marks = marks;
    this.t = marks.tokens();
    this.line = line;
    this.names = names;
  }

  /** {@code the United States gave $3bn}: who paid, given who paid in the figure before; null if not told. */
  @Nullable String payer(Draft d, @Nullable String last) {
    for (int i = d.figure.from() - 1; i >= line.from(); i--) {
      Hit<SideName> hit = marks.hitBefore(i + 1, SideName.class);
      boolean from =
          hit != null && t.is(hit.from() - (t.is(hit.from() - 1, "the") ? 2 : 1), "from", "by");
      if (hit != null && !names.isOrigin(hit) && (from || !names.isPlaceOf(hit))) {
        return state(hit.sense().side());
      }
      Hit<BodyName> body = hit == null ? marks.hitBefore(i + 1, BodyName.class) : null;
      if (body != null || t.is(i, ";", "appeal", "ransom")) {
        return body == null ? null : state(body.sense().side());
      }
    }
    return t.is(d.figure.from() - 1, "for", "or") ? null : last;
  }

  /** A ransom is in the captors' land's money, whoever pays it. */
  boolean isRansom() {
    for (int i = line.from(); i < line.to(); i++) {
      if (t.is(i, "ransom")) {
        return true;
      }
    }
    return false;
  }

  /** Appeals and funds of the United Nations are other people's money. */
  private static @Nullable String state(@Nullable String side) {
    return "un".equals(side) ? null : side;
  }
}
