package org.daybook.read;

import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.BodyName;
import org.daybook.lexicon.Sense.NumberWord;
import org.daybook.lexicon.Sense.OutcomeWord;
import org.daybook.lexicon.Sense.OutletName;
import org.daybook.lexicon.Sense.PlaceName;
import org.daybook.lexicon.Sense.Role;
import org.daybook.lexicon.Sense.Speech;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.lexicon.Sense.TimeWord;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of a verb of reporting, left of it: {@code Daniel Bekele, head of the group, said}, {@code Hamas - which
 * rules Gaza - meanwhile said}, {@code killed four civilians residents said}.
 */
final class SubjectReader {

  /** So many words a subject may have, so many a remark between it and its verb. */
  private static final int LONGEST = 14;

  private static final int REMARK = 30;

  private final Marks marks;
  private final Tokens t;
  private final NameEdges edges;
  private final WholeNameReader names;
  private final AnyoneReader anyone;

  SubjectReader(Marks marks, NameEdges edges, WholeNameReader names) {
    this.marks = marks;
    this.t = marks.tokens();
    this.edges = edges;
    this.names = names;
    this.anyone = new AnyoneReader(marks);
  }

  /** The speaker whose words end before token {@code to}; null if none is found. */
  @Nullable Name before(int to, int from) {
    int end = stripped(to, from);
    if (end < to && t.is(end, "who", "which") && t.is(end - 1, ",")) {
      Name antecedent = phrase(end - 1, from);
      int open = opening(end - 1, from);
      boolean place = antecedent == null || antecedent.kind() == Name.Kind.STATE;
      return place && open > from && t.is(end, "who") ? phrase(open, from) : antecedent;
    }
    if (end > from && closes(end - 1)) {
      int open = opening(end - 1, from);
      Name chain = t.is(end - 1, ",") ? chained(end - 1, from) : null;
      return chain != null ? chain : open < 0 ? null : apposed(open, end - 1, from);
    }
    Name head = head(end, from);
    return head != null ? head : phrase(end, from);
  }

  /** {@code An official who briefed reporters}, {@code the coalition fighting the rebels in Iraq}: whom a clause follows. */
  private @Nullable Name head(int end, int from) {
    if (marks.hitBefore(end, OutletName.class) != null
        || marks.hitBefore(end, BodyName.class) != null) {
      return null;
    }
    for (int k = end - 1; k > from && end - k < REMARK; k--) {
      if (t.isMark(k) && !t.is(k, "-", "'s", "'", ".", "&")) {
        return null;
      }
      boolean who = t.is(k, "who", "which");
      if (who || isDoing(k) && k + 1 < end) {
        boolean counted =
            marks.hitBefore(k, ThingWord.class) != null && marks.hitBefore(k, Role.class) == null;
        return counted || who && !isFinite(k + 1) ? null : phrase(k, from);
      }
    }
    return null;
  }

  /** {@code the rebels | fighting the army}: what a speaker is doing, told behind him; not {@code the council meeting}. */
  private boolean isDoing(int i) {
    Hit<Role> role = marks.hitBefore(i, Role.class);
    if (role == null
        || !t.word(i).endsWith("ing")
        || t.isCapital(i)
        || marks.hitOver(i, Role.class) != null) {
      return false;
    }
    boolean object = t.isCapital(i + 1) || !Grammar.isPreposition(t.word(i + 1));
    return object
        || role.sense().kind() != Role.Kind.BODY
            && t.is(i + 1, "in", "for", "with", "on", "near", "at");
  }

  /** Whether a clause's verb stands here, as far as it can be told: no name and no article. */
  private boolean isFinite(int i) {
    return t.isWord(i)
        && !t.isCapital(i)
        && !Grammar.isDeterminer(t.word(i))
        && !Grammar.isPronoun(t.word(i))
        && marks.at(i, Role.class) == null;
  }

  /** Without what stands between a subject and its verb: {@code X also}, {@code X, who}, {@code X on Tuesday}. */
  private int stripped(int to, int from) {
    int end = to;
    while (end > from
        && (Grammar.isAuxiliary(t.word(end - 1))
                && !t.is(end - 1, "all", "both")
                && !t.raw(end - 1).equals("IS")
            || t.is(
                end - 1,
                "who",
                "which",
                "again",
                "earlier",
                "himself",
                "herself",
                "itself",
                "myself",
                "ourselves",
                "that",
                "late",
                "early",
                "on",
                "meanwhile",
                "instead",
                "separately",
                "afterwards")
            || edges.isDay(end - 1)
            || t.is(end - 1, "today", "yesterday", "tonight")
            || isSpell(end)
            || t.is(end - 1, "released", "published", "issued") && end < to)
        && !t.is(end - 1, "to")) {
      end--;
    }
    return end;
  }

  /** {@code Russia last week}, {@code the mayor this morning}: one word of them at a time. */
  private boolean isSpell(int end) {
    boolean spell = t.is(end - 1, "week", "month", "year", "night", "morning", "evening");
    return spell && t.is(end - 2, "last", "this")
        || t.is(end - 1, "last", "this")
            && t.is(end, "week", "month", "year", "night", "morning", "evening");
  }

  private boolean closes(int i) {
    return t.is(i, ",", ")", "]") || isDash(i);
  }

  private boolean isDash(int i) {
    return t.is(i, "-", "–", "—") && !(t.isGlued(i) && t.isGlued(i + 1) && t.is(i, "-"));
  }

  private @Nullable Name phrase(int end, int from) {
    int start = start(end, from);
    start = clause(start, end);
    Name name = start == end ? null : names.name(start, named(start, end));
    Hit<Role> role = name == null ? marks.hitBefore(end, Role.class) : null;
    if (role != null && role.from() >= from) {
      int first = role.from();
      while (first > start && t.isCapital(first) && t.isCapital(first - 1)) {
        first--;
      }
      return names.name(first, end) != null ? names.name(first, end) : names.name(role.from(), end);
    }
    int capitals = end;
    while (capitals > start && t.isCapital(capitals - 1)) {
      capitals--;
    }
    boolean tail =
        name == null
            && start < capitals
            && capitals < end
            && !Grammar.isPreposition(t.word(capitals - 1))
            && !Grammar.isDeterminer(t.word(capitals - 1))
            && !Grammar.isMonth(t.word(end - 1))
            && marks.hitBefore(end, PlaceName.class) == null;
    return tail ? names.name(capitals, end) : name;
  }

  /** Where the words begin that may be a name; its short form in brackets is within: {@code Islamic State (IS) group}. */
  private int start(int end, int from) {
    int start = end;
    while (start > from && end - start < LONGEST) {
      boolean brackets =
          t.is(start - 1, ")") && t.is(start - 3, "(") && t.isCapital(start - 2) && start < end;
      if (edges.isBoundary(start - 1) && !brackets) {
        return start;
      }
      start -= brackets ? 3 : 1;
    }
    return start;
  }

  /** A subject of whom the lexicon knows nothing: {@code demonstrators said}; null where none can be. */
  @Nullable Name anyone(int to, int from) {
    int end = stripped(to, from);
    int start = start(end, from);
    boolean remark =
        t.is(start - 1, "who", "which", "that", "where", "whose")
            || marks.is(start - 1, Speech.class, s -> s.kind() != Speech.Kind.REPORT);
    return remark || start == end ? null : anyone.read(clause(start, end), end);
  }

  /**
   * Where the subject begins when no mark parts it from the clause before it: {@code killed 12 people | the group said},
   * {@code was damaged with | the group warning}.
   */
  private int clause(int from, int to) {
    for (int k = to - 1; k > from; k--) {
      if (Grammar.isDeterminer(t.word(k)) && !t.isCapital(k) && !isJoined(k - 1)) {
        Hit<BodyName> body = t.is(k, "a", "an") ? marks.hitBefore(k, BodyName.class) : null;
        return body != null && body.from() >= from ? body.from() : k;
      }
      if (t.isNumber(k) && t.isCapital(k + 1) && !Grammar.isMonth(t.word(k + 1))) {
        return k + 1;
      }
      boolean known =
          t.isCapital(k)
              || marks.hitOver(k, Role.class) != null
              || marks.hitOver(k, BodyName.class) != null
              || marks.hitOver(k, OutletName.class) != null;
      if (!known && (isVerb(k) || isTime(k))) {
        return k + 1 < to ? k + 1 : from;
      }
      Hit<ThingWord> things = t.isCapital(k) ? null : marks.hitAt(k, ThingWord.class);
      if (things != null
          && things.to() < to
          && marks.hitOver(k, Role.class) == null
          && (isCount(k - 1) || opens(things.to()))) {
        return things.to();
      }
      if (t.is(k, "by") && t.word(k - 1).endsWith("ed")
          || t.is(k, "with") && t.word(to).endsWith("ing")) {
        return k + 1;
      }
    }
    return from;
  }

  /** Where a body's name ends that is explained without a comma: {@code the Observatory | a monitor based in Britain}. */
  private int named(int from, int to) {
    Hit<BodyName> body = marks.hitAt(from, BodyName.class);
    return body != null && t.is(body.to(), "a", "an") && body.to() < to ? body.to() : to;
  }

  /** Whether a noun phrase of its own may begin behind things: {@code four civilians | two residents said}. */
  private boolean opens(int i) {
    return isCount(i)
        || Grammar.isDeterminer(t.word(i))
        || marks.is(i, Role.class)
        || t.isCapital(i) && !t.isMark(i);
  }

  private boolean isJoined(int i) {
    return Grammar.isPreposition(t.word(i)) || t.is(i, "and", "'s", "or", "both", "all");
  }

  private boolean isVerb(int i) {
    return Grammar.isBe(t.word(i))
        || t.is(i, "has", "have", "had", "will", "would", "did", "does", "can", "could")
        || marks.is(i, OutcomeWord.class, w -> w.role() != OutcomeWord.Role.STATE)
            && !Grammar.isDeterminer(t.word(i - 1));
  }

  private boolean isTime(int i) {
    TimeWord time = marks.at(i, TimeWord.class);
    return time != null
        && switch (time.kind()) {
          case MONTH, WEEKDAY, DAYS, MONTHS, DAY, NIGHT -> true;
          default -> false;
        };
  }

  private boolean isCount(int i) {
    NumberWord word = marks.at(i, NumberWord.class);
    return t.isNumber(i) || word != null && word.kind() != NumberWord.Kind.ARTICLE;
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
        Name name = commas > 1 || k == from ? names.name(start, end) : null;
        boolean body = name != null && marks.hitAt(name.from(), BodyName.class) != null;
        if (name != null && (name.kind() == Name.Kind.PERSON || body) && name.from() <= start + 6) {
          return name;
        }
      }
    }
    return null;
  }

  /** {@code Daniel Bekele, the head of the commission,}: the name on either side of the comma. */
  private @Nullable Name apposed(int open, int close, int from) {
    Name outer = open == from ? null : phrase(open, from);
    if (outer != null && opensRemark(open + 1)) {
      return outer;
    }
    Name inner = names.name(open + 1, close);
    if (inner != null
        && inner.kind() == Name.Kind.PERSON
        && (outer == null || outer.kind() != Name.Kind.PERSON)) {
      return inner;
    }
    boolean named =
        outer != null
            && inner != null
            && t.is(outer.from() - 1, "a", "an")
            && inner.kind() == Name.Kind.BODY
            && t.isCapital(inner.from())
            && inner.to() == close;
    return outer != null && !named ? outer : inner;
  }

  /** Words that open a remark on the subject, not its second name. */
  private boolean opensRemark(int i) {
    return Grammar.isPreposition(t.word(i))
        || t.word(i).endsWith("ing") && !t.isCapital(i)
        || t.is(i, "together", "which", "who", "whose", "where", "seen", "quoted", "cited");
  }

  private int opening(int close, int from) {
    int inner = t.is(close, "-") && t.is(close - 1, "-") ? close - 1 : close;
    for (int k = inner - 1; k > from && close - k < REMARK; k--) {
      boolean opens =
          t.is(close, ")", "]") ? t.is(k, "(", "[") : t.is(close, ",") ? t.is(k, ",") : isDash(k);
      if (opens) {
        return k;
      }
      if (t.is(k, "\"", "“", "”", ";")) {
        return -1;
      }
    }
    return -1;
  }
}
