package org.daybook.read;

import java.util.EnumSet;
import java.util.Set;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.AreaWord;
import org.daybook.lexicon.Sense.BodyName;
import org.daybook.lexicon.Sense.OutletName;
import org.daybook.lexicon.Sense.Role;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.lexicon.Sense.Speech;
import org.daybook.lexicon.Sense.TimeWord;
import org.daybook.text.Tokens;

/** Says where in a phrase a name begins and ends: {@code Last year | the CSIS | report} names the CSIS. */
final class NamePadding {

  /** Words of time that may stand before a name. */
  private static final Set<TimeWord.Kind> BEFORE_NAMES =
      EnumSet.of(
          TimeWord.Kind.BACK,
          TimeWord.Kind.THIS,
          TimeWord.Kind.DAY,
          TimeWord.Kind.DAYS,
          TimeWord.Kind.MONTHS,
          TimeWord.Kind.WEEKDAY,
          TimeWord.Kind.RECENT,
          TimeWord.Kind.NOW);

  private final Marks marks;
  private final Tokens t;

  NamePadding(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
  }

  /** Where the name begins: behind articles, words that join it to what was said before, and times. */
  int before(int from, int to) {
    int i = from;
    while (i < to
        && (Grammar.isDeterminer(t.word(i))
            || t.is(
                    i,
                    "another",
                    "one",
                    "some",
                    "many",
                    "several",
                    "two",
                    "both",
                    "meanwhile",
                    "however",
                    "also",
                    "other",
                    "*",
                    "-",
                    "'s",
                    "'",
                    "‘",
                    "’")
                && !t.isCapital(i)
            || t.is(
                i,
                "meanwhile",
                "another",
                "both",
                "one",
                "some",
                "several",
                "many",
                "two",
                "other",
                "on",
                "in",
                "and",
                "by",
                "from",
                "of",
                "with"))) {
      i++;
    }
    return afterPlace(afterTime(i, to), to);
  }

  /** {@code the country's health ministry}: which country is not said by these words, so they are no part of the name. */
  private int afterPlace(int from, int to) {
    boolean place =
        !t.isCapital(from)
            && (marks.is(from, AreaWord.class) || t.is(from, "country", "nation", "kingdom"))
            && marks.hitOver(from, Role.class) == null;
    return place && t.is(from + 1, "'s") && from + 2 < to ? from + 2 : from;
  }

  /** Where the name ends that begins at token i: before marks, adverbs, and what the speaker said it in. */
  int behind(int i, int to) {
    int end = to;
    while (end > i
        && (t.isMark(end - 1) && !t.is(end - 1, ")")
            || Grammar.isPreposition(t.word(end - 1))
            || Grammar.isAdverb(t.word(end - 1)))) {
      end--;
    }
    for (int k = i + 1; k + 1 < end; k++) {
      boolean manner =
          Grammar.isPreposition(t.word(k)) && t.is(k + 1, "its", "their", "his", "her");
      end = manner ? k : end;
    }
    for (int k = i + 1; k + 1 < end; k++) {
      end = t.is(k, "and") && t.isNumber(k + 1) && !t.isGlued(k) ? k : end;
    }
    return trimmed(i, end);
  }

  /** {@code Last year Russia}, {@code today Ukraine}: the time before a name is none of it. */
  private int afterTime(int from, int to) {
    int i = from;
    while (i < to && marks.is(i, TimeWord.class, time -> BEFORE_NAMES.contains(time.kind()))) {
      i++;
    }
    return i < to ? i : from;
  }

  /** Without what the speaker did or said it in: {@code the CSIS report}, {@code Russia last}, {@code the ministry's statement}. */
  private int trimmed(int from, int to) {
    int end = to;
    while (end > from + 1
        && !t.isCapital(end - 1)
        && marks.hitBefore(end, Role.class) == null
        && marks.hitBefore(end, BodyName.class) == null
        && marks.hitBefore(end, SideName.class) == null
        && !t.is(end - 1, ")")
        && isTail(end - 1)) {
      end--;
      while (end > from + 1
          && (t.isMark(end - 1) && !t.is(end - 1, ")", ".")
              || t.is(
                  end - 1,
                  "'s",
                  "daily",
                  "latest",
                  "own",
                  "official",
                  "a",
                  "the",
                  "an",
                  "first",
                  "new",
                  "annual",
                  "monthly",
                  "weekly"))) {
        end--;
      }
    }
    boolean bare =
        end == from + 1
            && end < to
            && marks.at(from, Role.class) == null
            && (!t.isCapital(from) && marks.at(from, OutletName.class) == null
                || t.is(from, "independent")
                || isAdjective(from)
                || marks.is(from, SideName.class, n -> n.kind() == SideName.Kind.ADJECTIVE));
    return bare ? to : end;
  }

  /** {@code Unofficial estimates}, {@code Western figures}: at a sentence's head its capital makes no name of a word. */
  private boolean isAdjective(int i) {
    String word = t.word(i);
    boolean ending =
        word.endsWith("al")
            || word.endsWith("ary")
            || word.endsWith("ive")
            || word.endsWith("ous")
            || word.endsWith("ern")
            || word.endsWith("ent");
    return ending
        && marks.at(i, SideName.class) == null
        && marks.at(i, OutletName.class) == null
        && marks.at(i, BodyName.class) == null;
  }

  private boolean isTail(int i) {
    return marks.at(i, Speech.class) != null
        || t.is(
            i,
            "last",
            "first",
            "later",
            "previously",
            "tally",
            "count",
            "figures",
            "data",
            "information",
            "estimate",
            "estimates",
            "numbers",
            "database",
            "website",
            "site",
            "channel",
            "account",
            "records",
            "report",
            "reports",
            "findings",
            "then",
            "now",
            "today",
            "also",
            "officially",
            "toll",
            "map",
            "maps",
            "page",
            "evaluation",
            "version",
            "media",
            "here",
            "calculations",
            "assessment",
            "assessments",
            "research",
            "analysis",
            "statistics");
  }
}
