package org.daybook.mention;

import java.util.List;
import org.daybook.lexicon.Conflicts.Conflict;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Sense.OutcomeWord;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.lexicon.Sense.Speech;
import org.daybook.lexicon.Sense.TimeWord.Kind;
import org.daybook.lexicon.Sense.WarName;
import org.daybook.mention.TimeMention.Grain;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The war as a sentence names it: {@code its full-scale invasion}, {@code the outbreak of the war}. Its days are those of
 * the article's conflict (conflicts.tsv), or of the one that alone has such a name.
 *
 * @param end the token after its name
 * @param of the war that is meant, so that its days are known; null if that cannot be told
 * @param whole whether the name is for all of it: {@code war}, not {@code coup}
 */
record War(int end, @Nullable Conflict of, boolean whole) {

  static final String RULE = "war";

  /** The rule of {@code the start of the war}. */
  static final String START = "start of the war";

  private static final int MODIFIERS = 7;
  private static final int ANY = 1;
  private static final int WHOLE = 2;

  /** The war that is named at token i, words such as {@code Russia's full-scale} before it; null if there is none. */
  static @Nullable War at(Scene s, int i) {
    boolean counted = false;
    boolean start = false;
    boolean theirs = false;
    for (int j = i; j < Math.min(s.end, i + MODIFIERS) && !s.is(j, Kind.NONE); j++) {
      War war = named(s, j);
      if (war != null) {
        Conflict of = war.of == null && start && theirs ? s.conflict : war.of;
        return new War(war.end, of, war.whole || counted);
      }
      if (!isModifier(s, j)) {
        return null;
      }
      counted |= s.is(j, Kind.DAYS);
      if (s.is(j, Kind.START)) {
        start = true;
        j = s.after(j) - 1;
      }
      // "the start of Russia's attack": the attack of the one that began the war is its start.
      SideName side = s.marks.at(j, SideName.class);
      theirs |= side != null && s.conflict != null && s.conflict.one().contains(side.side());
    }
    return null;
  }

  /** Whether it is known which war is meant. */
  boolean known() {
    return of != null;
  }

  /** The war that is named by the word or phrase at token i itself; null if there is none. */
  static @Nullable War named(Scene s, int i) {
    int word = s.is(i, Kind.WAR) ? s.after(i) : -1;
    int phrase = s.conflict == null ? -1 : startOf(s, s.conflict, i);
    Hit<WarName> name = i < s.end ? s.marks.hitAt(i, WarName.class) : null;
    if (name != null && name.to() > Math.max(word, phrase) && isPast(s, name.sense().war())) {
      return new War(
          name.to(), name.sense().war(), s.is(name.to() - 1, Kind.WAR) || s.is(i, Kind.WAR));
    }
    if (word > 0 || phrase > 0) {
      int end = Math.max(word, phrase);
      boolean known = phrase > 0 || s.conflict != null && (s.value(i) & ANY) != 0;
      boolean whole = (s.value(end - 1) & WHOLE) != 0 || (s.value(i) & WHOLE) != 0;
      boolean named = whole && (s.is(i, Kind.WAR) || s.is(end - 1, Kind.WAR));
      return new War(end, known ? s.conflict : null, named);
    }
    if (!s.is(i, Kind.INVADED) || s.conflict == null) {
      return null;
    }
    SideName side = s.marks.at(s.pastArticle(s.after(i)), SideName.class);
    return s.value(i) == 0 || side != null && s.conflict.has(side.side())
        ? new War(s.after(i), s.conflict, false)
        : null;
  }

  /** Whether the article can mean it. Of a {@code war in Syria}, in an article without a date, one cannot know. */
  private static boolean isPast(Scene s, Conflict war) {
    return s.anchor == null ? war.equals(s.conflict) : !war.first().isAfter(s.anchor);
  }

  /** The war's days as a stretch; null days where it is not known. */
  Stretch stretch() {
    return new Stretch(
        end, of == null ? null : of.first(), of == null ? null : of.last(), Grain.DAY, RULE);
  }

  /** What may stand before the name: {@code the}, {@code Russia 's}, {@code 12 - day}, {@code the start of}, an adjective. */
  private static boolean isModifier(Scene s, int j) {
    Kind kind = s.kind(j);
    if (kind == Kind.START
        || kind == Kind.DAYS
        || kind == Kind.ORDINAL
        || s.has(j, "-", "'s", "'", "\"")) {
      return true;
    }
    if (s.tokens.isNumber(j)) {
      return Digits.year(s.tokens, j) > 0 || s.has(j + 1, "-");
    }
    OutcomeWord outcome = s.marks.at(j, OutcomeWord.class);
    boolean verb =
        outcome != null && outcome.role() != OutcomeWord.Role.STATE || s.marks.is(j, Speech.class);
    return s.tokens.isWord(j)
        && kind == null
        && !verb
        && !s.has(
            j, "of", "in", "on", "by", "at", "and", "to", "for", "from", "that", "with", "near");
  }

  /** Where the phrase for the conflict's start that begins at token i ends; -1 if there is none. The longest wins. */
  private static int startOf(Scene s, Conflict conflict, int i) {
    String word = i < s.end ? s.tokens.word(i) : "";
    int best = -1;
    List<String> starts = conflict.starts();
    for (int k = 0; k < starts.size() && !word.isEmpty(); k++) {
      if (starts.get(k).regionMatches(true, 0, word, 0, word.length())) {
        best = Math.max(best, phraseEnd(s, starts.get(k), i));
      }
    }
    return best;
  }

  private static int phraseEnd(Scene s, String phrase, int i) {
    Tokens words = Tokens.of(phrase);
    for (int k = 0; k < words.size(); k++) {
      if (!s.has(i + k, words.word(k))) {
        return -1;
      }
    }
    return i + words.size();
  }
}
