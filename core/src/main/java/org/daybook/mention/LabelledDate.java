package org.daybook.mention;

import java.time.LocalDate;
import java.util.Set;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/** A day that a label says is the article's: {@code Published: 12 June 2025}, {@code Updated 3:12 PM, June 4, 2024}. */
final class LabelledDate {

  private static final int REACH = 12;

  private static final Set<String> PUBLISHED =
      Set.of("created", "published", "publish", "posted", "date", "issued", "dated");
  private static final Set<String> UPDATED = Set.of("updated", "update", "modified", "edited");

  private LabelledDate() {}

  /** The day that the article was made or first printed; null if no label tells. */
  static @Nullable LocalDate published(Scene s) {
    return labelled(s, PUBLISHED);
  }

  /** The day that it was last changed; null if no label tells. */
  static @Nullable LocalDate updated(Scene s) {
    return labelled(s, UPDATED);
  }

  private static @Nullable LocalDate labelled(Scene s, Set<String> labels) {
    for (int i = 0; i < s.end; i++) {
      LocalDate day =
          labels.contains(s.tokens.word(i)) && isLabel(s.tokens, i) ? dayBehind(s, i) : null;
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  /**
   * A label opens its line, or a part of it, or is written like a name: {@code AFP Published 13 Sep, 2024}; in {@code a
   * report published on 12 June} it is none.
   */
  private static boolean isLabel(Tokens t, int i) {
    boolean opens =
        t.breaksBefore(i) > 0
            || t.is(i - 1, "|", ":", ")", "-", "/", "*", "•")
            || t.is(i - 1, "last", "first");
    return opens && (t.isCapital(i) || i == 0 || !t.is(i - 1, "-"))
        || t.isCapital(i) && (t.isCapital(i - 1) || t.is(i - 1, ","));
  }

  /** The first day behind the label, with nothing but a clock, marks and small words between. */
  private static @Nullable LocalDate dayBehind(Scene s, int label) {
    for (int j = label + 1;
        j < Math.min(s.end, label + REACH) && s.tokens.breaksBefore(j) < 2;
        j++) {
      WrittenDate date = StretchReader.written(s, j);
      if (date != null && date.day() > 0) {
        return date.year() > 0 ? date.dayIn(date.year()) : null;
      }
      boolean small = s.tokens.isNumber(j) || s.tokens.isMark(j) || s.hit(j) != null;
      if (!small
          && !s.has(
              j, "on", "at", "am", "pm", "a.m.", "p.m.", "gmt", "utc", "est", "edt", "ist", "bst",
              "time", "updated", "date")) {
        return null;
      }
    }
    return null;
  }
}
