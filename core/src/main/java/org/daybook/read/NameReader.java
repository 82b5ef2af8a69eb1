package org.daybook.read;

import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.Role;
import org.daybook.lexicon.Sense.Speech;
import org.daybook.lexicon.Sense.TimeWord;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Makes a speaker's name of the words before or behind a verb of reporting: of {@code the French ambassador in
 * N'Djamena, Jean Martin} the man, of {@code a spokesman for the Israeli army} the spokesman of the army.
 */
final class NameReader {

  private final Marks marks;
  private final Tokens t;
  private final NameEdges edges;
  private final WholeNameReader names;

  NameReader(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
    PersonReader people = new PersonReader(marks);
    this.edges = new NameEdges(marks, people);
    this.names = new WholeNameReader(marks, people);
  }

  /** The name that tokens {@code [from, to)} make; null where they are nobody's. */
  @Nullable Name name(int from, int to) {
    return names.name(from, to);
  }

  /** The speaker whose words end before token {@code to}: the subject of a verb there; null if none is found. */
  @Nullable Name before(int to, int from) {
    int end = to;
    while (end > from
        && (Grammar.isAuxiliary(t.word(end - 1)) && !t.is(end - 1, "all", "both")
            || t.is(
                end - 1, "who", "which", "again", "earlier", "himself", "herself", "that", "late",
                "early", "on")
            || edges.isDay(end - 1)
            || t.is(end - 1, "released", "published", "issued") && end < to)
        && !t.is(end - 1, "to")) {
      end--;
    }
    if (end > from && t.is(end - 1, ",", ")")) {
      int open = opening(end - 1, from);
      Name chain = t.is(end - 1, ",") ? chained(end - 1, from) : null;
      return chain != null ? chain : open < 0 ? null : apposed(open, end - 1, from);
    }
    int start = end;
    while (start > from && !edges.isBoundary(start - 1) && end - start < 14) {
      start--;
    }
    Name name = start == end ? null : name(start, end);
    Hit<Role> role = name == null ? marks.hitBefore(end, Role.class) : null;
    return role != null && role.from() >= from ? name(role.from(), end) : name;
  }

  /** {@code Daniel Bekele, head of the group, based in Addis Ababa, said}: the person at the head of the commas. */
  private @Nullable Name chained(int close, int from) {
    int commas = 0;
    for (int k = close - 1; k >= from && commas < 4; k--) {
      if (t.is(k, "\"", "“", "”", ";", ":", ".", "that")) {
        return null;
      }
      if (t.is(k, ",") || k == from) {
        int start = k == from ? k : k + 1;
        int end = start;
        while (end < close && !t.is(end, ",")) {
          end++;
        }
        commas++;
        Name name = commas > 1 || k == from ? name(start, end) : null;
        if (name != null && name.kind() == Name.Kind.PERSON && name.from() <= start + 6) {
          return name;
        }
      }
    }
    return null;
  }

  /** {@code Daniel Bekele, the head of the commission,}: the name on either side of the comma. */
  private @Nullable Name apposed(int open, int close, int from) {
    int start = open;
    while (start > from && !edges.isBoundary(start - 1) && open - start < 14) {
      start--;
    }
    Name outer = start == open ? null : name(start, open);
    if (outer != null
        && t.is(
            open + 1,
            "together",
            "along",
            "alongside",
            "citing",
            "quoting",
            "with",
            "in",
            "on",
            "which",
            "who",
            "whose")) {
      return outer;
    }
    Name inner = name(open + 1, close);
    if (inner != null
        && inner.kind() == Name.Kind.PERSON
        && (outer == null || outer.kind() != Name.Kind.PERSON)) {
      return inner;
    }
    return outer != null ? outer : inner;
  }

  private int opening(int close, int from) {
    boolean bracket = t.is(close, ")");
    for (int k = close - 1; k > from && close - k < 25; k--) {
      if (bracket ? t.is(k, "(") : t.is(k, ",")) {
        return k;
      }
      if (t.is(k, "\"", "“", "”", ";")) {
        return -1;
      }
    }
    return -1;
  }

  /** The speaker whose words start at token from: behind {@code according to} or {@code said}; null if none is found. */
  @Nullable Name after(int start, int end) {
    int from = start;
    for (int i = start; i < Math.min(end, start + 6); i++) {
      Speech report = marks.at(i, Speech.class);
      if (report != null && report.kind() == Speech.Kind.REPORT
          || t.is(
              i,
              "data",
              "figures",
              "statistics",
              "information",
              "estimates",
              "numbers",
              "tally",
              "count",
              "estimate")) {
        boolean issued =
            t.is(
                i + 1,
                "released",
                "published",
                "issued",
                "posted",
                "compiled",
                "provided",
                "obtained",
                "carried",
                "shared",
                "collected",
                "gathered");
        int by = issued ? i + 2 : i + 1;
        while (issued
            && by < i + 6
            && !t.is(by, "by", "from")
            && (marks.is(by, TimeWord.class) || t.is(by, "on"))) {
          by++;
        }
        if (t.is(by, "from", "by", "of")) {
          from = by + 1;
        }
        break;
      }
      if (!t.isWord(i) || t.isCapital(i) && i > start) {
        break;
      }
    }
    if (t.isCapital(from)
        && marks.is(from, TimeWord.class, time -> time.kind() != TimeWord.Kind.WAR)) {
      return null;
    }
    int to = from;
    while (to < end && to - from < 14 && !edges.isEnd(to, from)) {
      to++;
    }
    Name name = to == from ? null : name(from, to);
    if (t.is(to, "in", "of", "for", "at", "to")
        && name != null
        && name.kind() == Name.Kind.PEOPLE) {
      int k = to + 1;
      while (k < end && k - to < 7 && (t.isCapital(k) || t.is(k, "the", "of", "'s"))) {
        k++;
      }
      to = t.is(k, ",") ? k : to;
    }
    if (t.is(to, ",") && name != null && name.kind() != Name.Kind.PERSON) {
      Name next = t.isCapital(to + 1) ? after(to + 1, end) : null;
      if (next != null
          && next.kind() == Name.Kind.PERSON
          && next.from() == to + 1
          && next.to() - next.from() <= 4) {
        return next;
      }
    }
    return name;
  }
}
