package org.daybook.read;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A speaker's name as it stands in the text: tokens {@code [from, to)}.
 *
 * @param text the name without titles and articles: {@code Andrey Kelin}, {@code Russian Defense Ministry}
 * @param kind what it is
 * @param side the state or party it speaks for; null where the name does not tell
 */
record Name(int from, int to, String text, Kind kind, @Nullable String side) {

  /** What a name names. */
  enum Kind {
    PERSON,
    BODY,
    PEOPLE,
    STATE,
    OUTLET,
    /** {@code he}, {@code it}, {@code the ministry}: somebody named before. */
    SHORT
  }

  Name {
    Objects.requireNonNull(text);
  }

  Name as(String fuller, @Nullable String itsSide) {
    return new Name(
        from, to, fuller, kind == Kind.SHORT ? Kind.BODY : kind, side == null ? itsSide : side);
  }
}
