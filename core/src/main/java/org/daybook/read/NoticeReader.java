package org.daybook.read;

import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.BodyName;
import org.daybook.lexicon.Sense.Role;
import org.daybook.lexicon.Sense.Speech;
import org.daybook.text.Tokens;

/**
 * Knows the sentences that only say whose word the article is: {@code This was reported by the mayor}, {@code Source:
 * General Staff}, {@code The ministry said this on Telegram}.
 */
final class NoticeReader {

  private final Marks marks;
  private final Tokens t;

  NoticeReader(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
  }

  /** {@code Source: General Staff} on a line of its own. */
  boolean isLabel(Line line) {
    return t.is(line.from(), "source", "sources")
        && t.is(line.from() + 1, ":")
        && t.breaksBefore(line.from()) > 0;
  }

  /** Whether it names somebody who can be a source: a credit names a picture, or the outlet that had it. */
  boolean names(Name name) {
    return switch (name.kind()) {
      case PERSON ->
          t.is(name.to(), ",")
              || marks.hitBefore(name.from(), Role.class) != null
              || !t.is(name.from() - 1, ":");
      case PEOPLE, STATE -> true;
      case BODY ->
          marks.hitBefore(name.to(), Role.class) != null
              || marks.hitAt(name.from(), BodyName.class) != null
              || marks.hitBefore(name.to(), BodyName.class) != null
              || marks.hitAt(name.from(), Role.class) != null;
      case OUTLET, SHORT -> false;
    };
  }

  /** Whether the sentence is such a notice. */
  boolean isNotice(Line line) {
    int from = line.from();
    if (isLabel(line)) {
      return true;
    }
    boolean passed =
        t.is(from, "this", "it") && (Grammar.isBe(t.word(from + 1)) || t.is(from + 1, "has"));
    for (int i = from; i < line.to(); i++) {
      Speech speech = marks.at(i, Speech.class);
      if (speech == null || speech.kind() == Speech.Kind.REPORT) {
        continue;
      }
      boolean passive = passed && t.is(i + 1, "by") && i < from + 6;
      boolean object =
          t.is(i, "reported", "announced", "stated", "said", "confirmed", "wrote")
              && t.is(i + 1, "this")
              && (i + 2 >= line.to() || t.isMark(i + 2) || t.is(i + 2, "on", "in", "during", "at"));
      boolean about = t.is(i + 1, "about") && t.is(i + 2, "this");
      if (passive || object || about) {
        return true;
      }
    }
    return false;
  }
}
