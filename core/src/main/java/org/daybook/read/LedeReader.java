package org.daybook.read;

import java.util.Collection;
import java.util.List;
import org.daybook.claim.Outcome;
import org.daybook.claim.Period;
import org.jspecify.annotations.Nullable;

/**
 * Gives the figures of headline and lede the place that the text names only below: {@code 22 killed in eastern Congo}, which
 * was in Apakulu, where the text tells of one place alone.
 */
final class LedeReader {

  /** So many sentences are headline and lede, also where a page has no paragraphs. */
  private static final int LINES = 4;

  private LedeReader() {}

  static void read(Collection<List<Draft>> lines) {
    String only = only(lines);
    if (only == null) {
      return;
    }
    for (List<Draft> line : lines) {
      for (Draft d : line) {
        boolean top = d.line.headline() || d.line.paragraph() <= 1 && d.line.index() <= LINES;
        if (!top || d.group != null && !isBroad(d.group) && !d.line.headline()) {
          return;
        }
        if ((d.group == null || isBroad(d.group)) && isHarm(d) && !d.abroad) {
          d.group = only;
          d.rules.add("group:lede");
        }
      }
    }
  }

  /** The one place of the text's events, told closely; null where there are several. */
  private static @Nullable String only(Collection<List<Draft>> lines) {
    String only = null;
    for (List<Draft> line : lines) {
      if (isParted(line)) {
        continue;
      }
      for (Draft d : line) {
        if (isHarm(d) && d.figure.isCount() && d.group != null && !isBroad(d.group)) {
          if (only != null && !only.contains(d.group) && !d.group.contains(only)) {
            return null;
          }
          only = only == null || d.group.length() < only.length() ? d.group : only;
        }
      }
    }
    return only;
  }

  /** {@code Seven people, including three in Nikopol}: the place of a part is not the event's. */
  private static boolean isParted(List<Draft> line) {
    boolean some = false;
    boolean none = false;
    for (Draft d : line) {
      some |= isHarm(d) && d.group != null;
      none |= isHarm(d) && d.group == null;
    }
    return some && none;
  }

  private static boolean isHarm(Draft d) {
    boolean bounded = d.time != null && d.time.kind() == Period.Kind.DURING;
    return bounded
        && d.thing != null
        && d.thing.isPeople()
        && (d.outcomes.contains(Outcome.KILLED) || d.outcomes.contains(Outcome.WOUNDED));
  }

  /** {@code eastern Congo}: told from afar. */
  static boolean isBroad(String group) {
    return group.startsWith("eastern ")
        || group.startsWith("western ")
        || group.startsWith("northern ")
        || group.startsWith("southern ")
        || group.startsWith("central ");
  }
}
