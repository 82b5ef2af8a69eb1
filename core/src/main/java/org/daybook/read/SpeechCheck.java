package org.daybook.read;

import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.AreaWord;
import org.daybook.lexicon.Sense.NumberWord;
import org.daybook.lexicon.Sense.OutcomeWord;
import org.daybook.lexicon.Sense.Role;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.text.Tokens;

/** Says when a word of reporting reports nothing: {@code the report}, {@code Israel released 1,968 prisoners}, {@code could not confirm}. */
final class SpeechCheck {

  private final Marks marks;
  private final Tokens t;

  SpeechCheck(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
  }

  /** {@code AFP could not confirm}: it says nothing. */
  boolean isDoubted(int verb) {
    for (int i = verb - 1; i >= verb - 4 && !t.is(i, "but", "and", ";", "."); i--) {
      if (t.is(i, "not", "n't", "'t", "cannot", "unable", "without", "never")) {
        return true;
      }
    }
    return false;
  }

  /** {@code the report}, {@code its claim}, {@code a count of}: the words are nouns too. */
  boolean isNoun(Hit<?> hit) {
    int i = hit.from();
    boolean determined =
        Grammar.isDeterminer(t.word(i - 1))
            || t.is(
                i - 1, "'s", "of", "latest", "new", "to", "in", "previous", "recent", "no", "for")
            || t.is(i - 1, "official")
                && !t.word(i).endsWith("ed")
                && !t.is(i, "said", "says", "told");
    boolean participle =
        t.is(hit.to(), "by")
            || t.is(
                    i,
                    "recorded",
                    "released",
                    "reported",
                    "estimated",
                    "known",
                    "found",
                    "called",
                    "expected")
                && (marks.is(hit.to(), ThingWord.class)
                    && !t.is(i, "reported", "estimated", "recorded"));
    boolean base =
        t.is(
                i,
                "estimate",
                "appeal",
                "report",
                "claim",
                "record",
                "note",
                "document",
                "release",
                "state",
                "post",
                "posts",
                "add",
                "warn",
                "find",
                "show",
                "issue",
                "collect",
                "believe",
                "suggest",
                "reveal")
            && !t.isCapital(i);
    boolean many =
        t.word(i - 1).endsWith("s") && t.isWord(i - 1)
            || t.is(
                i - 1,
                "they",
                "we",
                "i",
                "who",
                "people",
                "police",
                "military",
                "media",
                "also",
                "now",
                "you");
    return determined || participle || base && !many && !t.isCapital(i - 1);
  }

  /** {@code Israel released 1,968 prisoners}, {@code Kharkiv Oblast recorded 20 injuries}: nobody's words. */
  boolean isDeed(Hit<?> verb) {
    NumberWord word = marks.at(verb.to(), NumberWord.class);
    boolean counted =
        t.isNumber(verb.to()) || word != null && word.kind() != NumberWord.Kind.ARTICLE;
    if (counted
        && t.is(
            verb.from(),
            "release",
            "releases",
            "released",
            "releasing",
            "collected",
            "raised",
            "issued",
            "found",
            "find",
            "published")) {
      return true;
    }
    for (int i = verb.to(); t.word(verb.from()).startsWith("claim") && i < verb.to() + 5; i++) {
      if (t.is(i, "life", "lives")) {
        return true;
      }
    }
    boolean place = marks.hitBefore(verb.from(), AreaWord.class) != null;
    return place && t.is(verb.from(), "recorded", "registered", "reported", "records", "recording");
  }

  /** {@code there were no injuries or damage reported by}: no figure has that source. */
  boolean isNothing(int verb) {
    for (int i = verb - 1; i >= verb - 5 && t.word(verb).endsWith("ed"); i--) {
      if (t.is(i, "no")) {
        return true;
      }
    }
    return false;
  }

  /** {@code Ukrainian officials report}: the noun is a verb here. */
  boolean isPlural(int verb) {
    Hit<Role> people = t.is(verb, "report") ? marks.hitBefore(verb, Role.class) : null;
    return people != null && people.sense().kind() == Role.Kind.PEOPLE;
  }

  /** {@code …, said Russia had lost}: behind the name its own verb follows, so the name is no speaker's. */
  boolean isClauseAt(int i, int end) {
    String word = t.word(i);
    return i < end
        && (Grammar.isBe(word)
            || Grammar.isAuxiliary(word) && !Grammar.isAdverb(word) && !t.is(i, "earlier", "also")
            || marks.is(i, OutcomeWord.class));
  }
}
