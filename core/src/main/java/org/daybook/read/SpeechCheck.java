package org.daybook.read;

import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.AreaWord;
import org.daybook.lexicon.Sense.BoundWord;
import org.daybook.lexicon.Sense.NumberWord;
import org.daybook.lexicon.Sense.OutcomeWord;
import org.daybook.lexicon.Sense.Role;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.lexicon.Sense.Speech;
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

  /** {@code denied responsibility for the attack that killed 12}: no figure is denied. */
  boolean isAboutBlame(int verb) {
    for (int i = verb + 1; i <= verb + 4; i++) {
      if (t.is(i, "responsibility", "involvement", "role", "complicity", "blame", "knowledge")) {
        return true;
      }
    }
    return false;
  }

  /** {@code AFP could not confirm}: it says nothing. */
  boolean isDoubted(int verb, int from) {
    for (int i = verb - 1; i >= Math.max(from, verb - 4) && !t.is(i, "but", "and", ";", "."); i--) {
      if (t.is(i, "not", "n't", "'t", "cannot", "unable", "without", "never") && !t.isCapital(i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code was reported}, {@code has also been cited}: whatever stands before it is what was reported. */
  boolean isPassive(int verb) {
    int i = verb - 1;
    while (Grammar.isAdverb(t.word(i)) || t.is(i, "also", "now", "since", "later", "never")) {
      i--;
    }
    return Grammar.isBe(t.word(i)) && !t.isCapital(i);
  }

  /** {@code the report}, {@code its claim}, {@code a count of}: the words are nouns too. */
  boolean isNoun(Hit<?> hit) {
    int i = hit.from();
    if (t.is(i, "read", "reads")) {
      return !marks.is(i - 1, Speech.class, s -> s.kind() == Speech.Kind.REPORT);
    }
    Hit<Role> people = marks.hitOver(i, Role.class);
    if (people != null && people.from() < i && people.to() == hit.to()) {
      return true;
    }
    if (t.is(i - 1, "'", "’") && t.isGlued(i - 1) && t.word(i - 2).endsWith("s")) {
      return true;
    }
    boolean determined =
        Grammar.isDeterminer(t.word(i - 1))
            || t.is(
                i - 1, "'s", "of", "latest", "new", "to", "in", "previous", "recent", "no", "for")
            || t.is(i - 1, "official")
                && !t.word(i).endsWith("ed")
                && !t.is(i, "said", "says", "told");
    return determined || isParticiple(hit) || isBase(hit) || isPluralNoun(hit);
  }

  /** {@code 12 deaths recorded by}, {@code the number expected to rise}: told of what was counted, not of who counts. */
  private boolean isParticiple(Hit<?> hit) {
    int i = hit.from();
    boolean things =
        t.is(i, "released", "known", "found", "called", "expected", "listed")
            && marks.is(hit.to(), ThingWord.class);
    boolean to =
        t.is(
                i,
                "expected",
                "thought",
                "believed",
                "estimated",
                "known",
                "projected",
                "determined",
                "anticipated",
                "feared",
                "understood",
                "alleged",
                "said")
            && t.is(hit.to(), "to")
            && !t.isCapital(hit.to() + 1)
            && !Grammar.isDeterminer(t.word(hit.to() + 1))
            && !t.is(hit.to() + 1, "reporters", "journalists");
    boolean issued =
        t.is(i, "released", "published", "issued", "collected")
            && (Grammar.isWeekday(t.word(hit.to()))
                || t.is(hit.to(), "on") && Grammar.isWeekday(t.word(hit.to() + 1))
                || t.is(hit.to(), "in") && Grammar.isMonth(t.word(hit.to() + 1)));
    return t.is(hit.to(), "by")
        || issued
        || t.is(i, "accused") && t.is(hit.to(), "of")
        || things
        || to;
  }

  /** {@code an earlier estimate}, {@code death count}: the base form is a verb's only behind a plural or a name. */
  private boolean isBase(Hit<?> hit) {
    int i = hit.from();
    String word = t.word(i);
    boolean base =
        hit.to() == i + 1
            && !t.isCapital(i)
            && !word.endsWith("ed")
            && !word.endsWith("ing")
            && (!word.endsWith("s") || word.equals("posts"))
            && !t.is(i, "said", "told", "say", "tell", "wrote", "found", "put", "thought", "shown")
            && !t.is(i, "written");
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
    boolean within = marks.hitOver(i, Role.class) != null && t.isWord(hit.to());
    boolean named =
        t.isCapital(i - 1)
            && !marks.is(i - 1, SideName.class, n -> n.kind() == SideName.Kind.ADJECTIVE);
    boolean noun = t.is(i, "state", "report", "record", "document", "release", "post", "list");
    return base && (within || !many && (!named || noun));
  }

  /** {@code Western estimates put the toll at}, {@code claims of}, {@code keeps lists}: nouns by what stands behind them. */
  private boolean isPluralNoun(Hit<?> hit) {
    int next = hit.to();
    boolean counts =
        t.is(hit.from(), "counts", "tallies", "lists", "records", "documents", "logs", "posts");
    boolean both =
        t.is(hit.from(), "estimates", "claims", "reports", "forecasts", "notes", "shows");
    boolean object =
        t.is(next, "that")
            || t.isNumber(next)
            || marks.is(next, NumberWord.class)
            || marks.is(next, BoundWord.class)
            || Grammar.isDeterminer(t.word(next));
    boolean verb =
        t.is(next, "of", "by", "from", "vary", "varied", "range", "ranged", "differ")
            || Grammar.isBe(t.word(next))
            || t.is(next, "have", "had")
            || t.is(next, "based", "compiled", "published", "released")
            || marks.is(next, Speech.class, s -> s.kind() == Speech.Kind.SAYS);
    return next == hit.from() + 1 && (counts && !object || both && verb);
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

  /** {@code figures released by the ministry}; not {@code the hostages released by Hamas}. */
  boolean isIssued(int verb, int from) {
    for (int i = verb - 1; i >= Math.max(from, verb - 5); i--) {
      if (marks.is(i, Speech.class, s -> s.kind() == Speech.Kind.REPORT)
          || NounReader.FIGURES.contains(t.word(i))
          || t.is(
              i,
              "figures",
              "data",
              "statistics",
              "numbers",
              "estimates",
              "information",
              "count",
              "list",
              "lists",
              "video",
              "footage",
              "images",
              "records")) {
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
