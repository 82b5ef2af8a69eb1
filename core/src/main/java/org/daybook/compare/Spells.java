package org.daybook.compare;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.daybook.claim.Period;
import org.daybook.claim.Period.Kind;
import org.daybook.claim.Period.Per;
import org.jspecify.annotations.Nullable;

/**
 * The spells of time that a worksheet tells apart, each under a name. {@code January} and {@code January to June} are
 * two spells, January and the rest; the first lies in both.
 *
 * <p>The past 24 hours of a text of the 22nd lie on the 21st and the 22nd, and hold neither: such a time is a late part of
 * the one day and an early part of the other. Stocks are of their day alone. A rate has a spell of its own, to which
 * that of its days is tied by {@link #rate}.
 */
final class Spells {

  /**
   * What a rate comes to over its days: so many times the rate, at least and at most. A month of 31 days is a month as
   * well as 31 days.
   */
  record Rate(List<String> spells, Exact least, Exact most) {}

  private final TreeSet<LocalDate> edges = new TreeSet<>();
  private final TreeSet<LocalDate> nights = new TreeSet<>();
  private final Map<Line, List<String>> spells = new HashMap<>();
  private final Map<String, Rate> rates = new HashMap<>();

  Spells(List<Line> lines) {
    for (Line line : lines) {
      if (line.isBounded()) {
        Period time = line.claim().time();
        edges.add(Objects.requireNonNull(time.from()));
        edges.add(Objects.requireNonNull(time.to()).plusDays(1));
        if (line.isOvernight()) {
          edges.add(Objects.requireNonNull(time.to()));
          nights.add(Objects.requireNonNull(time.to()));
        }
      }
    }
    int[] times = times(lines);
    for (int i = 0; i < times.length; i++) {
      spells.put(lines.get(i), of(lines.get(i), lines.get(times[i])));
    }
  }

  /** The first line that is of one time with each, by way of others too. */
  private static int[] times(List<Line> lines) {
    int[] first = new int[lines.size()];
    for (int i = 0; i < first.length; i++) {
      first[i] = i;
      for (int j = 0; j < i; j++) {
        if (lines.get(i).isOfOneTime(lines.get(j))) {
          int from = Math.max(first[i], first[j]);
          int to = Math.min(first[i], first[j]);
          Arrays.setAll(first, k -> first[k] == from ? to : first[k]);
        }
      }
    }
    return first;
  }

  /** The spells that a line's time is made of. */
  List<String> of(Line line) {
    return spells.getOrDefault(line, List.of());
  }

  /** What ties a rate's spell to its days; null for any other spell. */
  @Nullable Rate rate(String spell) {
    return rates.get(spell);
  }

  private List<String> of(Line line, Line first) {
    Period time = line.claim().time();
    if (line.isOvernight()) {
      LocalDate day = Objects.requireNonNull(time.to());
      return List.of(day.minusDays(1) + " late", day + " early");
    }
    if (line.isBounded()) {
      return time.kind() == Kind.RATE ? List.of(rate(time)) : within(time);
    }
    if (time.kind() == Kind.LEVEL && time.to() != null && !line.loose()) {
      return List.of("stock of " + time.to());
    }
    return List.of("time of " + first.name());
  }

  private List<String> within(Period time) {
    LocalDate end = Objects.requireNonNull(time.to()).plusDays(1);
    List<String> within = new ArrayList<>();
    for (LocalDate day = Objects.requireNonNull(time.from()); day.isBefore(end); ) {
      LocalDate next = Objects.requireNonNull(edges.higher(day));
      within.add(day.toString());
      if (nights.contains(day)) {
        within.add(day + " early");
      }
      if (nights.contains(day.plusDays(1))) {
        within.add(day + " late");
      }
      day = next;
    }
    return within;
  }

  private String rate(Period time) {
    LocalDate from = Objects.requireNonNull(time.from());
    LocalDate to = Objects.requireNonNull(time.to());
    Per per = Objects.requireNonNull(time.per());
    String name = "a " + per.label() + " " + from + " " + to;
    Exact days = Exact.of(Days.counted(from, to)).per(Days.in(per));
    Exact whole = whole(from, to, per);
    boolean more = whole != null && whole.compareTo(days) > 0;
    Exact least = whole == null || more ? days : whole;
    Exact most = whole != null && more ? whole : days;
    rates.put(name, new Rate(within(time), least, most));
    return name;
  }

  /** How many whole months or years a stretch is; null where it is none. */
  private static @Nullable Exact whole(LocalDate from, LocalDate to, Per per) {
    boolean months = from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth());
    long count =
        (to.getYear() - from.getYear()) * 12L + to.getMonthValue() - from.getMonthValue() + 1;
    return !months || per == Per.DAY || per == Per.WEEK
        ? null
        : per == Per.MONTH ? Exact.of(count) : Exact.of(count, 12);
  }
}
