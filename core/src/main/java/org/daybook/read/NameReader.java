package org.daybook.read;

import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense;
import org.daybook.lexicon.Sense.AreaWord;
import org.daybook.lexicon.Sense.BodyName;
import org.daybook.lexicon.Sense.OutletName;
import org.daybook.lexicon.Sense.PlaceName;
import org.daybook.lexicon.Sense.Role;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.lexicon.Sense.Speech;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.lexicon.Sense.TimeWord;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Makes a speaker's name of the words before or behind a verb of reporting: of {@code Russian Ambassador to the U.K.
 * Andrey Kelin} the man, of {@code a spokesman for the Israeli army} the spokesman of the army.
 */
final class NameReader {

  private final Marks marks;
  private final Tokens t;

  NameReader(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
  }

  /** The speaker whose words end before token {@code to}: the subject of a verb there; null if none is found. */
  @Nullable Name before(int to, int from) {
    int end = to;
    while (end > from && (Grammar.isAuxiliary(t.word(end - 1)) && !t.is(end - 1, "all", "both") || t.is(end - 1, "who", "which", "again", "earlier", "himself", "herself", "that", "late", "early", "on") || isDay(end - 1) || t.is(end - 1, "released", "published", "issued") && end < to) && !t.is(end - 1, "to")) {
      end--;
    }
    if (end > from && t.is(end - 1, ",", ")")) {
      int open = opening(end - 1, from);
      Name chain = t.is(end - 1, ",") ? chained(end - 1, from) : null;
      return chain != null ? chain : open < 0 ? null : apposed(open, end - 1, from);
    }
    int start = end;
    while (start > from && !isBoundary(start - 1) && end - start < 14) {
      start--;
    }
    Name name = start == end ? null : name(start, end);
    Hit role = name == null ? marks.hitBefore(end, Role.class) : null;
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
    while (start > from && !isBoundary(start - 1) && open - start < 14) {
      start--;
    }
    Name outer = start == open ? null : name(start, open);
    if (outer != null && t.is(open + 1, "together", "along", "alongside", "citing", "quoting", "with", "in", "on", "which", "who", "whose")) {
      return outer;
    }
    Name inner = name(open + 1, close);
    if (inner != null && inner.kind() == Name.Kind.PERSON && (outer == null || outer.kind() != Name.Kind.PERSON)) {
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
      if (report != null && report.kind() == Speech.Kind.REPORT || t.is(i, "data", "figures", "statistics", "information", "estimates", "numbers", "tally", "count", "estimate")) {
        int by = t.is(i + 1, "released", "published", "issued", "posted", "compiled", "provided", "obtained", "carried", "shared") ? i + 2 : i + 1;
        if (t.is(by, "from", "by", "of")) {
          from = by + 1;
        }
        break;
      }
      if (!t.isWord(i) || t.isCapital(i) && i > start) {
        break;
      }
    }
    if (marks.is(from, TimeWord.class) && t.isCapital(from)) {
      return null;
    }
    int to = from;
    while (to < end && to - from < 14 && !isEnd(to, from)) {
      to++;
    }
    Name name = to == from ? null : name(from, to);
    if (t.is(to, "in", "of", "for", "at", "to") && name != null && name.kind() == Name.Kind.PEOPLE) {
      int k = to + 1;
      while (k < end && k - to < 7 && (t.isCapital(k) || t.is(k, "the", "of", "'s"))) {
        k++;
      }
      to = t.is(k, ",") ? k : to;
    }
    if (t.is(to, ",") && name != null && name.kind() != Name.Kind.PERSON) {
      Name next = t.isCapital(to + 1) ? after(to + 1, end) : null;
      if (next != null && next.kind() == Name.Kind.PERSON && next.from() == to + 1 && next.to() - next.from() <= 4) {
        return next;
      }
    }
    return name;
  }

  private boolean isBoundary(int i) {
    return t.isMark(i) && !t.is(i, "'s", "-", "'", ".", "&", "/") && !(t.is(i, "’")) || t.isMark(i) && t.is(i, ".") && !t.isGlued(i + 1) && !isTitleDot(i)
        || t.is(i, "that", "but", "while", "when", "as", "after", "before", "although", "though", "because", "which", "who", "where", "if", "since", "earlier", "meanwhile", "however", "separately", "later", "early", "and") && !isJoiner(i)
        || t.is(i, "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday")
        || (Sense) marks.at(i, Speech.class) instanceof Speech s && s.kind() != Speech.Kind.REPORT && !t.isCapital(i);
  }

  private boolean isTitleDot(int i) {
    return marks.hitBefore(i + 1, Role.class) != null || t.raw(i - 1).length() == 1;
  }

  /** {@code activists and a monitor}, {@code School officials and residents}, {@code Ministry of Health and Sports}. */
  private boolean isJoiner(int i) {
    return t.is(i, "and") && marks.hitBefore(i, SideName.class) != null && marks.is(i + 1, SideName.class) || t.is(i, "and") && (isRolish(i + 1) || isRolish(i + 2) && Grammar.isDeterminer(t.word(i + 1))) && (marks.hitBefore(i, Role.class) != null || marks.hitBefore(i, BodyName.class) != null)
        || t.is(i, "and") && t.isCapital(i - 1) && t.isCapital(i + 1) && (isRolish(i - 2) || t.is(i - 2, "of", "for"));
  }

  private boolean isRolish(int i) {
    return marks.is(i, Role.class) || marks.is(i, BodyName.class);
  }

  private boolean isEnd(int i, int from) {
    if (t.isMark(i)) {
      return !(t.is(i, "'s", "-", "&", "'") || t.is(i, ".") && isTitleDot(i)) || t.is(i, "'") && !t.isGlued(i);
    }
    return t.isNumber(i) && !t.isGlued(i) && !t.is(i - 1, "channel")
        || marks.at(i, Speech.class) != null && ((Speech) marks.at(i, Speech.class)).kind() == Speech.Kind.SAYS && !t.isCapital(i) && i > from
        || t.is(i, "that", "who", "which", "while", "but", "as", "when", "after", "before", "where", "whose", "via", "since", "because", "if", "this", "earlier", "later", "late", "told", "said", "has", "have", "had", "was", "were", "is", "are", "he", "she", "it", "they", "there", "whereas", "although", "than", "from", "with", "by", "about", "seen", "cited", "quoted", "published", "released", "obtained", "posted", "during", "citing", "quoting")
        || t.is(i, "on", "in", "at", "to") && !isInside(i, from)
        || t.is(i, "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "yesterday", "today")
        || t.is(i, "and") && !isJoiner(i);
  }

  /** {@code the ministry of health in Gaza}, {@code the ambassador to the U.K.}: a preposition within a name. */
  private boolean isInside(int i, int from) {
    boolean capital = t.isCapital(i + 1) || t.is(i + 1, "the") && t.isCapital(i + 2);
    boolean role = marks.hitBefore(i, Role.class) != null || t.isCapital(i - 1);
    return i > from && capital && role && !t.is(i, "on", "at") && !isDay(i + 1);
  }

  private boolean isDay(int i) {
    return t.is(i, "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december");
  }

  /** The name that tokens {@code [from, to)} make; null where they are nobody's. */
  @Nullable Name name(int from, int to) {
    int i = from;
    while (i < to && (Grammar.isDeterminer(t.word(i)) || t.is(i, "another", "one", "some", "many", "several", "two", "both", "meanwhile", "however", "also", "other", "*", "-", "'s", "'", "‘", "’") && !t.isCapital(i) || t.is(i, "meanwhile", "another", "one", "some", "several", "many", "two", "other", "on", "in", "and", "by", "from", "of", "with"))) {
      i++;
    }
    int end = to;
    while (end > i && (t.isMark(end - 1) && !t.is(end - 1, ")") || Grammar.isPreposition(t.word(end - 1)) || Grammar.isAdverb(t.word(end - 1)))) {
      end--;
    }
    end = trimmed(i, end);
    if (i >= end) {
      return pronoun(from, to);
    }
    if (end - i == 1 && t.is(i, "he", "she", "it", "they", "who", "we", "i")) {
      return new Name(i, end, t.word(i), Name.Kind.SHORT, null);
    }
    if (end - i == 1 && !t.isCapital(i) && marks.at(i, Role.class) == null && marks.at(i, SideName.class) == null && marks.at(i, BodyName.class) == null) {
      return marks.at(i, Speech.class) != null && t.is(i - 1, "the", "'s", "its", "their", "this") ? new Name(i, end, t.word(i), Name.Kind.SHORT, null) : null;
    }
    int of = i;
    while (of < end && isNamePart(of)) {
      of++;
    }
    if (of - i >= 2 && of < end && t.is(of, "of", "from", "at", "with")) {
      return new Name(i, of, text(i, of), Name.Kind.PERSON, sideOf(of, end));
    }
    Name person = person(i, end);
    return person != null ? person : body(i, end);
  }

  /** Without what the speaker did or said it in: {@code the CSIS report}, {@code Russia last}, {@code the ministry's statement}. */
  private int trimmed(int from, int to) {
    int end = to;
    while (end > from + 1 && !t.isCapital(end - 1) && marks.hitBefore(end, Role.class) == null && marks.hitBefore(end, BodyName.class) == null && marks.hitBefore(end, SideName.class) == null && !t.is(end - 1, ")") && isTail(end - 1)) {
      end--;
      while (end > from + 1 && (t.isMark(end - 1) && !t.is(end - 1, ")", ".") || t.is(end - 1, "'s", "daily", "latest", "own", "official", "a", "the", "an", "first", "new", "annual", "monthly", "weekly"))) {
        end--;
      }
    }
    return end;
  }

  private boolean isTail(int i) {
    return marks.at(i, Speech.class) != null || t.is(i, "last", "first", "later", "previously", "tally", "count", "figures", "data", "information", "estimate", "estimates", "numbers", "database", "website", "site", "channel", "account", "records", "report", "reports", "findings", "then", "now", "today", "also", "officially", "toll", "map", "maps", "page", "evaluation", "version", "media", "calculations", "assessment", "assessments", "research", "analysis", "statistics");
  }

  private @Nullable Name pronoun(int from, int to) {
    return to - from == 1 && t.is(from, "he", "she", "it", "they") ? new Name(from, to, t.word(from), Name.Kind.SHORT, null) : null;
  }

  /** A person is the capitals that end the words, behind a role or title or alone and more than one. */
  private @Nullable Name person(int from, int to) {
    int start = to;
    while (start > from && isNamePart(start - 1)) {
      start--;
    }
    while (start < to && (t.isMark(start) || !t.isCapital(start) && !isParticle(start))) {
      start++;
    }
    if (start >= to || isRolish(to - 1) || marks.hitBefore(to, BodyName.class) != null || marks.hitBefore(to, OutletName.class) != null || t.raw(to - 1).length() > 1 && isAllCapitals(to - 1) && to - start == 1) {
      return null;
    }
    Hit before = marks.hitBefore(start, Role.class);
    boolean titled = before != null && ((Role) before.sense()).kind() == Role.Kind.PERSON;
    boolean side = marks.hitBefore(to, SideName.class) != null && marks.hitBefore(to, SideName.class).from() == start;
    boolean leader = side && ((SideName) marks.hitBefore(to, SideName.class).sense()).kind() == SideName.Kind.LEADER;
    if (side && !leader && !titled) {
      return null;
    }
    int words = to - start;
    boolean alone = start == from;
    if (!titled && !leader && !alone || marks.hitOver(to - 1, Role.class) != null) {
      return null;
    }
    if (!titled && alone && words == 1 && !leader && t.raw(start).length() < 3) {
      return null;
    }
    String of = sideOf(from, start);
    return new Name(start, to, text(start, to), words == 1 && !titled && !leader ? Name.Kind.SHORT : Name.Kind.PERSON, of != null || !leader ? of : ((SideName) marks.hitBefore(to, SideName.class).sense()).side());
  }

  private boolean isAllCapitals(int i) {
    String raw = t.raw(i);
    return raw.equals(raw.toUpperCase(java.util.Locale.ROOT));
  }

  private boolean isParticle(int i) {
    return t.is(i, "al", "el", "bin", "ibn", "abu", "de", "van", "von", "der", "da", "la", "di", "du", "ben");
  }

  private boolean isNamePart(int i) {
    if ((Record) marks.hitOver(i, Role.class) instanceof Hit role && ((Role) role.sense()).kind() == Role.Kind.PERSON && !t.isCapital(i)) {
      return false;
    }
    boolean title = marks.hitBefore(i + 1, Role.class) != null;
    return t.isCapital(i) && !title && !isInBody(i)
        || isParticle(i) && t.isCapital(i + 1)
        || isParticle(i) && t.is(i + 1, "-")
        || t.is(i, "-", "'") && t.isGlued(i) && t.isGlued(i + 1)
        || t.is(i, ".") && t.isGlued(i) && t.raw(i - 1).length() == 1 && t.isCapital(i - 1);
  }

  private boolean isInBody(int i) {
    return marks.hitOver(i, BodyName.class) != null || (Record) marks.hitOver(i, SideName.class) instanceof Hit side && ((SideName) side.sense()).kind() != SideName.Kind.LEADER;
  }

  private @Nullable Name body(int from, int to) {
    Hit place = marks.hitAt(from, PlaceName.class);
    if (place != null && (place.to() == to || place.to() == to - 1 && marks.is(place.to(), AreaWord.class)) && marks.hitAt(from, SideName.class) == null) {
      return null;
    }
    Hit lone = marks.hitAt(from, SideName.class);
    if (lone != null && lone.to() == to) {
      SideName name = (SideName) lone.sense();
      return new Name(from, to, text(from, to), Name.Kind.STATE, name.side());
    }
    if ((Record) marks.hitAt(from, OutletName.class) instanceof Hit outlet && outlet.to() >= to - 1) {
      return new Name(from, to, text(from, outlet.to()), Name.Kind.OUTLET, null);
    }
    Hit role = null;
    boolean capital = false;
    for (int i = from; i < to; i++) {
      Hit here = marks.hitAt(i, Role.class);
      role = here != null && here.to() <= to ? here : role;
      capital |= t.isCapital(i) && i > from || marks.is(i, BodyName.class);
    }
    boolean counted = role == null && (marks.is(from, ThingWord.class) || marks.is(from, org.daybook.lexicon.Sense.NumberWord.class)) && marks.hitAt(from, BodyName.class) == null;
    if (counted) {
      return null;
    }
    if (role == null && !capital && !t.isCapital(from)) {
      return (Sense) marks.at(to - 1, Speech.class) instanceof Speech s && s.kind() == Speech.Kind.REPORT ? new Name(from, to, t.word(to - 1), Name.Kind.SHORT, sideOf(from, to)) : null;
    }
    boolean definite = t.is(from - 1, "the", "its", "their");
    boolean alone = to - from == 1 || to - from == 2 && !t.is(to - 1, "ministry", "force", "staff", "police", "service", "administration");
    if (role != null && !capital && !t.isCapital(from) && definite && (alone || ((Role) role.sense()).kind() == Role.Kind.PEOPLE)) {
      return new Name(from, to, text(from, to), Name.Kind.SHORT, null);
    }
    if (to - from > 10 || role == null && to - from > 8 || isClause(from, to)) {
      return null;
    }
    boolean people = role != null && ((Role) role.sense()).kind() != Role.Kind.BODY;
    return new Name(from, to, text(from, to), people ? Name.Kind.PEOPLE : Name.Kind.BODY, sideOf(from, to));
  }

  /** Words with a verb or a figure among them are no name. */
  private boolean isClause(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean verb = !t.isCapital(i) && (Grammar.isBe(t.word(i)) || t.is(i, "has", "have", "had", "gave", "to", "it") || (Sense) marks.at(i, org.daybook.lexicon.Sense.OutcomeWord.class) instanceof org.daybook.lexicon.Sense.OutcomeWord w && w.role() != org.daybook.lexicon.Sense.OutcomeWord.Role.STATE && w.canBePassive());
      if (verb && i > from || t.isNumber(i) && i < to - 1) {
        return true;
      }
    }
    return false;
  }

  private @Nullable String sideOf(int from, int to) {
    for (int i = from; i < to; i++) {
      if ((Sense) marks.at(i, SideName.class) instanceof SideName name) {
        return name.side();
      }
    }
    for (int i = from; i < to; i++) {
      if ((Sense) marks.at(i, BodyName.class) instanceof BodyName name && name.side() != null) {
        return name.side();
      }
    }
    return null;
  }

  private String text(int from, int to) {
    return t.text().substring(t.start(from), t.end(to - 1)).replace('\n', ' ');
  }
}
