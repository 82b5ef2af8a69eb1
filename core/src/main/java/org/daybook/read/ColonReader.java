package org.daybook.read;

import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.BodyName;
import org.daybook.lexicon.Sense.OutletName;
import org.daybook.lexicon.Sense.Role;
import org.daybook.lexicon.Sense.Speech;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds who speaks before or behind the colon or dash of a headline: {@code Kyiv lost 500 men: Russian Defence Ministry}. */
final class ColonReader {

  private final Marks marks;
  private final Tokens t;
  private final NameReader names;

  ColonReader(Marks marks, NameReader names) {
    this.marks = marks;
    this.t = marks.tokens();
    this.names = names;
  }

  /** {@code Kyiv lost 500 men: Russian Defence Ministry}, {@code UN: 2 Million Children in Need}. */
  @Nullable Cue colon(Line line) {
    for (int i = line.to() - 1; i > line.from() && !t.is(line.to() - 1, ")", "]"); i--) {
      if (t.is(i, ":", "-", "–", "—")
          && !t.isGlued(i + 1)
          && line.to() - i <= 9
          && (t.is(i, ":") || !t.isGlued(i))) {
        int end = line.to();
        while (end > i + 1 && t.is(end - 1, "\"", "”", "'", "’", "*", ".")) {
          end--;
        }
        Name name =
            isTopic(line.from(), i) && i - line.from() < 3 ? null : known(names.name(i + 1, end));
        if (name != null && name.kind() != Name.Kind.SHORT) {
          return new Cue(i, i, line.to(), name, Speech.Kind.SAYS, true);
        }
      }
    }
    for (int i = line.from() + 1; i < Math.min(line.to(), line.from() + 7); i++) {
      if (t.is(i, ":")) {
        Name name =
            isTopic(line.from(), i) || t.is(line.from(), "[", "(")
                ? null
                : known(names.name(line.from(), i));
        return name == null || name.kind() == Name.Kind.SHORT
            ? null
            : new Cue(line.from(), i, i + 1, name, Speech.Kind.SAYS, false);
      }
    }
    return null;
  }

  /** {@code They shot down 45 drones overnight — Air Force}: who stands behind the dash that ends a line; null if nobody. */
  @Nullable Cue dash(Line line) {
    int end = t.is(line.to() - 1, ".") ? line.to() - 1 : line.to();
    for (int i = end - 1; i > line.from() + 3 && end - i <= 9; i--) {
      if (t.is(i, "–", "—", "-") && !t.isGlued(i) && !t.isGlued(i + 1)) {
        Name name = t.isCapital(i + 1) ? known(names.name(i + 1, end)) : null;
        if (name == null || name.kind() == Name.Kind.SHORT) {
          return null;
        }
        boolean whole = name.from() == i + 1 && name.to() == end;
        return whole ? new Cue(i, i, line.to(), name, Speech.Kind.SAYS, true) : null;
      }
    }
    return null;
  }

  /** A single word before or behind a headline's colon is a speaker if the lexicon knows it: {@code WHO:}, {@code …: army}. */
  private @Nullable Name known(@Nullable Name name) {
    if (name == null || name.kind() != Name.Kind.SHORT) {
      return name;
    }
    boolean speaks =
        marks.is(name.from(), BodyName.class)
            || marks.is(name.from(), Role.class)
            || marks.is(name.from(), OutletName.class);
    return speaks
        ? new Name(name.from(), name.to(), name.text(), Name.Kind.BODY, name.side())
        : name;
  }

  /** {@code Ukraine war live:}, {@code Gaza latest:} tell the topic, and nobody speaks. */
  private boolean isTopic(int from, int to) {
    for (int i = from; i < to; i++) {
      if (t.is(
          i,
          "war",
          "live",
          "latest",
          "update",
          "updates",
          "news",
          "watch",
          "explainer",
          "analysis",
          "breaking",
          "crisis",
          "conflict",
          "day",
          "key",
          "explained",
          "video",
          "invasion",
          "read",
          "map",
          "opinion",
          "source",
          "photo",
          "image",
          "file",
          "picture",
          "credit",
          "factbox",
          "timeline",
          "in",
          "attack",
          "sources")) {
        return true;
      }
    }
    return false;
  }
}
