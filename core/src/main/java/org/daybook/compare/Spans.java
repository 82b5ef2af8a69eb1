package org.daybook.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daybook.claim.Claim;
import org.daybook.claim.Period;
import org.daybook.claim.Period.Kind;

/** Other spans of days that a claim's words may mean: an article of June that says July to December may mean last year's. */
final class Spans {

  private Spans() {}

  /** The nearest other readings of a claim's time, the nearest first; none where nothing speaks for one. */
  static List<Period> of(Claim claim) {
    Period time = claim.time();
    LocalDate from = time.from();
    LocalDate to = time.to();
    LocalDate dated = claim.evidence().dated();
    List<Period> spans = new ArrayList<>();
    if (time.kind() == Kind.LEVEL || from == null || to == null) {
      return spans;
    }
    if (from.isAfter(to)) {
      spans.add(new Period(time.kind(), to, from, time.per()));
      return spans;
    }
    if (dated != null && to.isAfter(dated)) {
      if (!from.isAfter(dated)) {
        spans.add(new Period(time.kind(), from, dated, time.per()));
      }
      spans.add(new Period(time.kind(), from.minusYears(1), to.minusYears(1), time.per()));
    } else if (time.kind() == Kind.DURING && dated != null && to.isBefore(dated)) {
      // What is told of one stretch may be a sum up to the article's day.
      spans.add(new Period(Kind.TOTAL, from, dated, null));
    }
    return spans;
  }
}
