package org.daybook.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.Role;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.text.Tokens;

/** Finds for a person's last name the longest name that the article has for it: for {@code Kelin}, {@code Andrey Kelin}. */
final class Surnames {

  /** How many places of one name are looked at. */
  private static final int MOST_PLACES = 50;

  private final Marks marks;
  private final Tokens t;
  private final Map<String, List<Integer>> capitals = new HashMap<>();
  private final Map<String, String> people = new HashMap<>();

  Surnames(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
    for (int i = 0; i < t.size(); i++) {
      if (t.isCapital(i)) {
        List<Integer> places = capitals.computeIfAbsent(t.word(i), word -> new ArrayList<>());
        if (places.size() < MOST_PLACES) {
          places.add(i);
        }
      }
    }
  }

  /** The longest run of capitals in the article that ends in the person's last name. */
  String full(Name name) {
    String last = t.word(name.to() - 1);
    return people.computeIfAbsent(last, word -> longest(word, name));
  }

  private String longest(String last, Name name) {
    int from = name.from();
    int to = name.to();
    for (int i : capitals.getOrDefault(last, List.of())) {
      if (t.is(i, last)) {
        int start = i;
        while (start > 0 && i - start < 4 && isFirstName(start - 1)) {
          start--;
        }
        while (start < i && (t.isMark(start) || t.is(start, "."))) {
          start++;
        }
        if (i + 1 - start > to - from) {
          from = start;
          to = i + 1;
        }
      }
    }
    return t.onOneLine(from, to);
  }

  private boolean isFirstName(int i) {
    boolean name = t.isCapital(i) && t.breaksBefore(i + 1) == 0;
    return name
            && marks.hitOver(i, Role.class) == null
            && !(marks.hitOver(i, SideName.class) != null)
            && !Grammar.isWeekday(t.word(i))
            && !t.is(
                i,
                "the",
                "in",
                "on",
                "as",
                "but",
                "and",
                "mr",
                "ms",
                "while",
                "when",
                "after",
                "for",
                "sir",
                "meanwhile",
                "according",
                "governor",
                "mayor",
                "general",
                "both",
                "by",
                "photo",
                "earlier",
                "from",
                "with",
                "saying")
        || t.is(i, "-") && t.isGlued(i) && t.isGlued(i + 1)
        || t.is(i, "al", "bin", "el", "van", "von", "de") && !t.isCapital(i);
  }
}
