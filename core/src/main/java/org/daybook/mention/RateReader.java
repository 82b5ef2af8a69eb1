package org.daybook.mention;

import java.util.Set;
import org.daybook.claim.Period.Per;
import org.daybook.lexicon.Sense.NumberWord;
import org.daybook.lexicon.Sense.TimeWord.Kind;
import org.daybook.mention.TimeMention.Grain;
import org.daybook.mention.TimeMention.Rate;
import org.jspecify.annotations.Nullable;

/** Reads rates: {@code 20,000 lives a month}, {@code per day}, {@code each year}, {@code monthly}; not {@code a day after}. */
final class RateReader {

  private static final int FIGURE_REACH = 12;

  /** What makes {@code a month} a length: {@code in a month}, {@code nearly a month}. */
  private static final Set<String> LENGTH_BEFORE =
      Set.of(
          "in",
          "for",
          "within",
          "after",
          "before",
          "over",
          "than",
          "about",
          "nearly",
          "almost",
          "of",
          "such",
          "quite",
          "around",
          "only",
          "just",
          "and",
          "or",
          "half",
          "with",
          "as",
          "by",
          "at",
          "from",
          "to",
          "on",
          "until",
          "during",
          "take",
          "takes",
          "took",
          "last",
          "lasts",
          "lasted",
          "spend",
          "spent",
          "is",
          "was",
          "been",
          "had",
          "has",
          "have",
          "not",
          "throughout",
          "some",
          "roughly",
          "approximately",
          "barely",
          "under",
          "what",
          "once",
          ",");

  private static final Set<String> LENGTH_AFTER =
      Set.of(
          "ago", "after", "before", "later", "earlier", "of", "since", "when", "-", "old", "long",
          "on", "into", "from", "that", "prior");

  private RateReader() {}

  /** The rate that starts at token i; null if there is none. */
  static @Nullable TimeMention at(Scene s, int i) {
    Kind kind = s.kind(i);
    if (kind == Kind.RATE) {
      boolean part = s.tokens.is(i - 1, "-", "near", "nearly", "almost");
      boolean name =
          s.tokens.isCapital(i)
              && i > s.from
              && s.tokens.isCapital(i + 1)
              && !s.tokens.isCapital(i - 1);
      return part || name ? null : rate(i, s.after(i), per(s.value(i)), "daily");
    }
    if (kind == Kind.EACH) {
      return each(s, i);
    }
    boolean article =
        s.has(i, "a", "an")
            && !LENGTH_BEFORE.contains(s.tokens.word(i - 1))
            && hasFigureBefore(s, i);
    int unit = s.has(i + 1, "-") ? i + 2 : i + 1;
    return article && !isLength(s, s.after(unit))
        ? rate(i, s.after(unit), unit(s, unit, 1), "a month")
        : null;
  }

  /** {@code a year ago}, {@code a year on}; not {@code $3 million a day on its army}. */
  private static boolean isLength(Scene s, int i) {
    boolean goesOn = s.has(i, "on") && i + 1 < s.end && !s.tokens.isMark(i + 1);
    return LENGTH_AFTER.contains(s.tokens.word(i)) && !(goesOn && !s.has(i + 1, "from", "since"));
  }

  /** {@code per month}, {@code every 24 hours}; {@code every two days} has no unit of ours. */
  private static @Nullable TimeMention each(Scene s, int i) {
    int j = s.has(s.after(i), "single", "passing") ? s.after(i) + 1 : s.after(i);
    int n = LengthReader.number(s, j);
    return n < 0
        ? rate(i, s.after(j), unit(s, j, 1), "per month")
        : every(s, i, LengthReader.numberEnd(s, j), n);
  }

  private static @Nullable TimeMention every(Scene s, int i, int unit, int n) {
    return rate(i, s.after(unit), unit(s, unit, n), "per 24 hours");
  }

  private static @Nullable TimeMention rate(int from, int to, @Nullable Per per, String rule) {
    return per == null ? null : TimeMention.of(from, to, new Rate(per), grain(per), rule);
  }

  private static @Nullable Per unit(Scene s, int i, int n) {
    Kind kind = s.kind(i);
    int size = s.value(i) * n;
    if (kind == Kind.HOURS) {
      return size == 24 ? Per.DAY : null;
    }
    if (kind == Kind.DAYS) {
      return per(size);
    }
    return kind != Kind.MONTHS ? null : size == 1 ? Per.MONTH : size == 12 ? Per.YEAR : null;
  }

  private static @Nullable Per per(int days) {
    return switch (days) {
      case 1 -> Per.DAY;
      case 7 -> Per.WEEK;
      case 30 -> Per.MONTH;
      case 365 -> Per.YEAR;
      default -> null;
    };
  }

  private static Grain grain(Per per) {
    return switch (per) {
      case DAY -> Grain.DAY;
      case WEEK -> Grain.WEEK;
      case MONTH -> Grain.MONTH;
      case YEAR -> Grain.YEAR;
    };
  }

  private static boolean hasFigureBefore(Scene s, int i) {
    for (int k = i - 1; k >= Math.max(s.from, i - FIGURE_REACH); k--) {
      NumberWord word = s.marks.at(k, NumberWord.class);
      if (s.tokens.isNumber(k) || word != null && word.kind() != NumberWord.Kind.ARTICLE) {
        return true;
      }
    }
    return false;
  }
}
