package org.daybook.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.daybook.lexicon.Conflicts.Conflict;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.BoundWord;
import org.daybook.lexicon.Sense.NumberWord;
import org.daybook.lexicon.Sense.TimeWord.Kind;
import org.daybook.mention.TimeMention.Again;
import org.daybook.mention.TimeMention.During;
import org.daybook.mention.TimeMention.Grain;
import org.daybook.mention.TimeMention.Since;
import org.daybook.mention.WrittenDate.Lean;
import org.jspecify.annotations.Nullable;

/**
 * Reads a sentence's expressions of time: {@code The ministry said on Thursday that 500 men were lost since January} has a
 * day on which somebody spoke, and a start.
 */
public final class TimeReader {

  /** Words that start a time without being words of time. */
  private static final Set<String> STARTS =
      Set.of(
          "from",
          "between",
          "during",
          "throughout",
          "over",
          "in",
          "a",
          "an",
          "the",
          "few",
          "several",
          "couple");

  private TimeReader() {}

  /**
   * The expressions of time in tokens {@code [from, to)}, in order; they do not overlap.
   *
   * @param anchor the article's day; null where it is not known: what is counted from it then has null dates
   * @param conflict the war that the article is about; null where it is about none that the lexicon knows
   */
  public static List<TimeMention> read(
      Marks marks, int from, int to, @Nullable LocalDate anchor, @Nullable Conflict conflict) {
    return read(marks, from, to, anchor, conflict, ToldYear.NONE);
  }

  /**
   * The same for an article that tells its year, though not its day.
   *
   * @param told the year of an article without a date, as far as it tells
   */
  public static List<TimeMention> read(
      Marks marks,
      int from,
      int to,
      @Nullable LocalDate anchor,
      @Nullable Conflict conflict,
      ToldYear told) {
    Scene scene = new Scene(marks, Math.max(from, 0), to, anchor, conflict, told);
    List<TimeMention> found = new ArrayList<>();
    int free = scene.from;
    for (int i = scene.from; i < scene.end; ) {
      if (scene.is(i, Kind.NONE)) {
        i = scene.after(i);
        continue;
      }
      TimeMention mention = mayStart(scene, i) ? at(scene, i, free) : null;
      if (mention == null) {
        i++;
      } else {
        found.add(ReportingTime.isOne(scene, mention) ? mention.asReporting() : mention);
        free = Math.max(mention.to(), i + 1);
        i = free;
      }
    }
    return found;
  }

  /** Most words start no time: the readers need not be asked about them. */
  private static boolean mayStart(Scene s, int i) {
    return s.hit(i) != null
        || s.tokens.isNumber(i)
        || STARTS.contains(s.tokens.word(i))
        || s.marks.is(i, NumberWord.class)
        || s.marks.is(i, BoundWord.class);
  }

  private static @Nullable TimeMention at(Scene s, int i, int free) {
    TimeMention mention = again(s, i);
    mention = mention == null ? RangeReader.at(s, i) : mention;
    mention = mention == null ? SinceReader.at(s, i) : mention;
    mention = mention == null ? LimitReader.at(s, i) : mention;
    mention = mention == null ? WarReader.at(s, i) : mention;
    mention = mention == null ? RateReader.at(s, i) : mention;
    mention = mention == null ? stretch(s, i) : mention;
    mention = mention == null ? SpanReader.at(s, i) : mention;
    return mention == null ? null : withPreposition(s, mention, free);
  }

  private static @Nullable TimeMention stretch(Scene s, int i) {
    Stretch found = AnniversaryReader.at(s, i);
    found = found == null ? StretchReader.at(s, i) : found;
    if (found != null && s.is(found.end(), Kind.SO_FAR)) {
      return TimeMention.of(
          i, s.after(found.end()), new Since(found.first()), found.grain(), "so far in");
    }
    return found == null ? null : found.mention(i);
  }

  /** {@code during the same period}; {@code the same period last year} is none that was named. */
  private static @Nullable TimeMention again(Scene s, int i) {
    if (isBareSince(s, i)) {
      return TimeMention.of(i, s.after(i), new Again(true), Grain.DAY, "time named before");
    }
    if (!s.is(i, Kind.AGAIN)) {
      return null;
    }
    boolean since = s.value(i) > 0;
    if (!since && !s.tokens.is(i - 1, "in", "during", "over", "for", "within", "on")) {
      return null;
    }
    Stretch other =
        since
            ? null
            : StretchReader.after(
                s, s.has(s.after(i), "of") ? s.after(i) + 1 : s.after(i), Lean.EVENT);
    return other == null
        ? TimeMention.of(i, s.after(i), new Again(since), Grain.DAY, "time named before")
        : TimeMention.of(
            i, other.end(), new During(null, null), other.grain(), "same period of another");
  }

  /** {@code More than 32,000 have been killed since, officials say}, {@code the army has since lost 40 men}. */
  private static boolean isBareSince(Scene s, int i) {
    int next = s.after(i);
    return s.is(i, Kind.SINCE)
        && (next >= s.end
            || s.has(next, ",", ".", ";", ")", "according")
            || s.tokens.is(i - 1, "has", "have", "had"));
  }

  /** {@code over the course of the past week}: an article, a preposition, and once more. */
  private static TimeMention withPreposition(Scene s, TimeMention mention, int free) {
    int from = prepositionAt(s, Math.max(mention.from(), free), free);
    boolean course =
        s.tokens.is(from, "of") && from - 1 > free && s.tokens.is(from - 1, "course", "period");
    return mention.startingAt(
        course
            ? prepositionAt(s, from - 1, free)
            : s.tokens.is(from, "of") ? mention.from() : from);
  }

  private static int prepositionAt(Scene s, int at, int free) {
    int from = at > free && s.tokens.is(at - 1, "the", "just") ? at - 1 : at;
    boolean preposition =
        from > free
            && s.tokens.is(
                from - 1, "in", "on", "at", "over", "during", "within", "throughout", "of");
    return preposition ? from - 1 : s.tokens.is(from, "just") ? at : from;
  }
}
