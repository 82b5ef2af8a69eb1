package org.daybook.read;

import java.util.HashMap;
import java.util.Map;
import org.daybook.text.Tokens;

/** Reads the short forms that a text explains: {@code the Ministry of Defence (MoD)}, the capitals before a bracket that holds their initials. */
final class Initials {

  private Initials() {}

  /** The full name of each short form, in lower case. */
  static Map<String, String> of(Tokens t) {
    Map<String, String> initials = new HashMap<>();
    for (int i = 2; i + 2 < t.size(); i++) {
      if (t.is(i, "(") && t.is(i + 2, ")") && t.isCapital(i + 1) && t.raw(i + 1).length() >= 2) {
        int start = i;
        while (start > 0
            && i - start < 9
            && (t.isCapital(start - 1)
                || t.is(start - 1, "of", "the", "for", "and", "on", "'s", "-", "in"))) {
          start--;
        }
        while (start < i && (!t.isCapital(start) || t.is(start, "the"))) {
          start++;
        }
        if (start < i && i - start > 1) {
          initials.put(t.word(i + 1), t.onOneLine(start, i));
        }
      }
    }
    return initials;
  }
}
