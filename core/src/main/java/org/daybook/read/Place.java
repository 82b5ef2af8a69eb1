package org.daybook.read;

import org.jspecify.annotations.Nullable;

/**
 * A place named in a sentence, tokens {@code [from, to)}.
 *
 * @param text its name as printed; empty where it is named, but nothing happened there: {@code talks in Istanbul}
 * @param country its country; null if not known
 * @param office whether it is named as somebody's office: {@code the Kharkiv governor}
 */
record Place(int from, int to, String text, @Nullable String country, boolean office) {

  Place(int from, int to, String text, @Nullable String country) {
    this(from, to, text, country, false);
  }
}
