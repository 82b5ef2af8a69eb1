package org.daybook.read;

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

  /** So many words a second title may have. */
  private static final int REMARK = 12;

  private final Marks marks;
  private final Tokens t;
  private final NameEdges edges;
  private final WholeNameReader names;
  private final SubjectReader subjects;

  NameReader(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
    PersonReader people = new PersonReader(marks);
    this.edges = new NameEdges(marks, people);
    this.names = new WholeNameReader(marks, people);
    this.subjects = new SubjectReader(marks, edges, names);
  }

  /** The name that tokens {@code [from, to)} make; null where they are nobody's. */
  @Nullable Name name(int from, int to) {
    return names.name(from, to);
  }

  /** The speaker whose words end before token {@code to}: the subject of a verb there; null if none is found. */
  @Nullable Name before(int to, int from) {
    return subjects.before(to, from);
  }

  /** The same, if the lexicon knows nothing of the speaker: {@code demonstrators said}. */
  @Nullable Name anyoneBefore(int to, int from) {
    return subjects.anyone(to, from);
  }

  /** The speaker behind {@code according to} or {@code said}, if the lexicon knows nothing of him: {@code the organisers}. */
  @Nullable Name anyoneAfter(int from, int end) {
    int to = from;
    while (to < end && to - from < 8 && !edges.isEnd(to, from)) {
      to++;
    }
    return new AnyoneReader(marks).read(from, to);
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
                "prepared",
                "written",
                "drafted",
                "produced",
                "carried",
                "shared",
                "collected",
                "gathered");
        int by = issued ? i + 2 : i + 1;
        while (by < i + 6
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
      int person = t.isCapital(to + 1) ? to + 1 : afterRemark(to + 1, end);
      Name next = person < end ? after(person, end) : null;
      if (next != null
          && next.kind() == Name.Kind.PERSON
          && next.from() == person
          && next.to() - next.from() <= 4) {
        return next;
      }
    }
    return name;
  }

  /** {@code the union's envoy, chief mediator in the talks, Olusegun Obasanjo}: behind a second title; the end if there is none. */
  private int afterRemark(int from, int end) {
    if (marks.at(from, Role.class) == null && marks.at(from + 1, Role.class) == null) {
      return end;
    }
    for (int i = from; i < Math.min(end, from + REMARK); i++) {
      if (t.isMark(i)) {
        return t.is(i, ",") && t.isCapital(i + 1) ? i + 1 : end;
      }
    }
    return end;
  }
}
