package org.daybook.read;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.mention.TimeMention;
import org.daybook.mention.TimeMention.AsOf;
import org.daybook.mention.TimeMention.During;
import org.jspecify.annotations.Nullable;

/** The one day as of which an article's figures are: {@code In its latest report, as of October 31}. */
final class AsOfDay {

  /** In days: for so long what stood as of a day is the news of an article. */
  private static final int STANDS = 10;

  /** The anniversary whose eve dates an article stands in its first sentences. */
  private static final int OPENING = 3;

  private final @Nullable LocalDate date;

  /** The day; null where the article tells none, or several. */
  private final @Nullable LocalDate day;

  /** Who gave the figures of the sentences that tell it; empty if they have no figures. */
  private final Set<String> claimants = new HashSet<>();

  AsOfDay(Story story, Map<Line, List<Draft>> drafts) {
    this.date = story.date();
    LocalDate only = null;
    boolean several = false;
    for (Line line : story.lines()) {
      for (TimeMention time : line.times()) {
        LocalDate told = told(line, time);
        several |= told != null && only != null && !only.equals(told);
        only = told != null ? told : only;
        if (told != null) {
          drafts.getOrDefault(line, List.of()).forEach(d -> claimants.add(d.claimant));
        }
      }
    }
    this.day = several ? null : only;
  }

  private @Nullable LocalDate told(Line line, TimeMention time) {
    if (time.meaning() instanceof AsOf at && time.rule().equals("as of")) {
      return at.day();
    }
    // "On the eve of the second anniversary, the UN published": the only date that an undated
    // article has.
    boolean eve = date == null && line.index() < OPENING && time.rule().equals("anniversary");
    return eve && time.meaning() instanceof During during ? during.to() : null;
  }

  /** The day; null where the article tells none, or several. */
  @Nullable LocalDate day() {
    return day;
  }

  /** The day, if the article is of the days after it; else null. */
  @Nullable LocalDate standing() {
    boolean old = day != null && date != null && ChronoUnit.DAYS.between(day, date) > STANDS;
    return old ? null : day;
  }

  /** The day for a figure that somebody gave: of another's figures the article need not know how they stood on that day. */
  @Nullable LocalDate standing(String claimant) {
    return claimants.isEmpty() || date == null || claimants.contains(claimant) ? standing() : null;
  }
}
