package org.daybook.read;

import java.util.Locale;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.OutletName;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The outlet whose article this is: who tells it tells the article, and passes through nobody else. */
final class OwnOutlet {

  /** So many words deep a dateline may stand. */
  private static final int DEPTH = 80;

  private final String name;

  private OwnOutlet(String name) {
    this.name = plain(name);
  }

  /** The publisher, or the agency of the dateline: {@code LONDON (Reuters) -}. */
  static OwnOutlet of(Marks marks, @Nullable String publisher) {
    if (publisher != null) {
      return new OwnOutlet(publisher);
    }
    Tokens t = marks.tokens();
    for (int i = 1; i < Math.min(DEPTH, t.size()); i++) {
      Hit<OutletName> outlet = t.is(i - 1, "(") ? marks.hitAt(i, OutletName.class) : null;
      if (outlet != null
          && t.is(outlet.to(), ")")
          && (t.is(outlet.to() + 1, "-", "–", "—") || t.is(outlet.to() + 1, "-"))) {
        return new OwnOutlet(t.text(i, outlet.to()));
      }
    }
    return new OwnOutlet("");
  }

  /** Whether a name is the article's own outlet's: {@code the BBC} for {@code BBC News}. */
  boolean is(String outlet) {
    String other = plain(outlet);
    return !name.isEmpty() && (name.equals(other) || name.startsWith(other + " "));
  }

  private static String plain(String name) {
    String lower = name.toLowerCase(Locale.ROOT).strip();
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }
}
