package org.daybook.compare;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.jspecify.annotations.Nullable;

/**
 * The cells that the figures of one measure count: the soldiers killed in January near one town are a cell, {@code 1,000
 * casualties since January} bounds the sum of many. All inequalities come from here: a part is at most its whole since it
 * counts some of the same cells.
 */
final class Cells {

  private static final Exact MINUS = Exact.of(-1);

  /** People and machines of one fate, kind, group and spell of time; the group is empty for the whole. */
  private record Cell(String group, String fate, Thing kind, String spell) {
    Cell of(String otherGroup) {
      return new Cell(otherGroup, fate, kind, spell);
    }

    List<Cell> fated(Set<Outcome> fates) {
      return fates.stream().map(fate -> new Cell(group, fate.label(), kind, spell)).toList();
    }
  }

  private final Simplex simplex;
  private final Map<Cell, Integer> columns = new LinkedHashMap<>();
  private final Deque<Cell> untied = new ArrayDeque<>();
  private final Map<Line, Map<Integer, Exact>> sums = new LinkedHashMap<>();
  private final Map<Integer, Line> rows = new HashMap<>();
  private final Spells spells;
  private final Set<Thing> kinds = EnumSet.noneOf(Thing.class);
  private final boolean whole;
  private final boolean told;

  /** Lays the lines of one measure out; strictly where more than 500 is not to be 500. */
  Cells(List<Line> lines, boolean strictly, Effort effort) {
    this(lines, strictly, Ties.shares(lines), effort);
  }

  private Cells(List<Line> lines, boolean strictly, List<Ties.Share> shares, Effort effort) {
    simplex = new Simplex(effort);
    List<Line> asserted = lines.stream().filter(line -> !line.denies()).toList();
    spells = new Spells(asserted);
    asserted.forEach(line -> kinds.add(Kinds.of(line.claim())));
    whole = asserted.stream().anyMatch(line -> line.group().isEmpty());
    // Where nothing else is told of how they were lost, what is lost stands for itself.
    told =
        asserted.stream()
            .flatMap(line -> line.claim().outcomes().stream())
            .anyMatch(Fates.LOSSES::contains);
    for (Line line : asserted) {
      Map<Integer, Exact> sum = sum(line);
      Amount says = strictly ? line.strictly() : Amount.meant(line.claim());
      sums.put(line, sum);
      rows.put(simplex.row(sum, says.low(), says.high()), line);
    }
    shares.forEach(this::tie);
    tie(asserted);
    while (!untied.isEmpty()) {
      tie(untied.remove());
    }
  }

  private Map<Integer, Exact> sum(Line line) {
    Map<Integer, Exact> sum = new TreeMap<>();
    for (Cell cell : cells(line, line.group())) {
      sum.put(column(cell), Exact.ONE);
    }
    return sum;
  }

  private List<Cell> cells(Line line, String group) {
    List<Cell> cells = new ArrayList<>();
    for (String fate : fates(line.claim().outcomes())) {
      for (Thing kind : Kinds.cells(Kinds.of(line.claim()), kinds)) {
        for (String spell : spells.of(line)) {
          cells.add(new Cell(group, fate, kind, spell));
        }
      }
    }
    return cells;
  }

  /** The fates that a union is made of. Who is wounded is so for good, or is not. */
  private static Collection<String> fates(Set<Outcome> outcomes) {
    EnumSet<Outcome> fates = EnumSet.noneOf(Outcome.class);
    fates.addAll(outcomes);
    if (outcomes.contains(Outcome.WOUNDED)) {
      fates.add(Outcome.WOUNDED_PERMANENTLY);
    }
    return fates.isEmpty() ? List.of("") : fates.stream().map(Outcome::label).toList();
  }

  private int column(Cell cell) {
    Integer known = columns.get(cell);
    if (known != null) {
      return known;
    }
    int column = simplex.column();
    columns.put(cell, column);
    untied.add(cell);
    return column;
  }

  /** Ties a cell to those that it is part of, and to those that it is made of. */
  private void tie(Cell cell) {
    if (!cell.group().isEmpty() && whole) {
      atMost(sum(List.of(cell)), sum(List.of(cell.of(""))), Exact.ONE);
    }
    if (Kinds.isAcross(cell.kind()) && kinds.contains(Thing.PERSON)) {
      List<Cell> people = new ArrayList<>();
      for (Thing kind : Kinds.cells(Thing.PERSON, kinds)) {
        people.add(new Cell(cell.group(), cell.fate(), kind, cell.spell()));
      }
      atMost(sum(List.of(cell)), sum(people), Exact.ONE);
    }
    if (told && cell.fate().equals(Outcome.LOST.label())) {
      atMost(sum(cell.fated(Fates.DEATHS)), sum(List.of(cell)), Exact.ONE);
      atMost(sum(List.of(cell)), sum(cell.fated(Fates.losses(cell.kind()))), Exact.ONE);
    }
    Spells.Rate rate = spells.rate(cell.spell());
    if (rate != null) {
      Map<Integer, Exact> days =
          sum(
              rate.spells().stream()
                  .map(spell -> new Cell(cell.group(), cell.fate(), cell.kind(), spell))
                  .toList());
      Map<Integer, Exact> one = sum(List.of(cell));
      atMost(days, one, rate.most());
      atMost(one, days, Exact.ONE.per(rate.least()));
    }
  }

  /** Whether one line can be a share of another, whatever their figures: no figure is a fifth of its own part. */
  static boolean canBe(Ties.Share share) {
    Line whole = Rereading.unbound(share.whole(), BigDecimal.ONE);
    Line part = Rereading.unbound(share.part(), BigDecimal.ZERO);
    Ties.Share any = new Ties.Share(part, whole, share.of());
    return new Cells(List.of(whole, part), false, List.of(any), new Effort()).refute() == null;
  }

  private void tie(Ties.Share share) {
    Map<Integer, Exact> part = of(share.part());
    Map<Integer, Exact> all = of(share.whole());
    Exact least = share.of().low();
    Exact most = share.of().high();
    if (least != null && most != null && least.signum() > 0) {
      atMost(part, all, most);
      atMost(all, part, Exact.ONE.per(least));
    }
  }

  private void tie(List<Line> lines) {
    for (Ties.Addition addition : Ties.additions(lines)) {
      Map<Integer, Exact> sum = new TreeMap<>(of(addition.before()));
      of(addition.added()).forEach((column, times) -> sum.merge(column, times, Exact::plus));
      atMost(sum, of(addition.after()), Exact.ONE);
      atMost(of(addition.after()), sum, Exact.ONE);
    }
    if (whole) {
      for (List<Line> tally : Ties.tallies(lines)) {
        for (Cell front : cells(tally.get(0), "")) {
          atMost(
              sum(tally.stream().map(line -> front.of(line.group())).toList()),
              sum(List.of(front)),
              Exact.ONE);
        }
      }
    }
  }

  private Map<Integer, Exact> of(Line line) {
    return sums.getOrDefault(line, Map.of());
  }

  private Map<Integer, Exact> sum(List<Cell> cells) {
    Map<Integer, Exact> sum = new TreeMap<>();
    cells.forEach(cell -> sum.merge(column(cell), Exact.ONE, Exact::plus));
    return sum;
  }

  /** One sum is at most so many times another. */
  private void atMost(Map<Integer, Exact> less, Map<Integer, Exact> more, Exact times) {
    Map<Integer, Exact> difference = new TreeMap<>(less);
    more.forEach(
        (column, share) -> difference.merge(column, share.times(times).times(MINUS), Exact::plus));
    simplex.row(difference, null, Exact.ZERO);
  }

  /** Why the lines cannot all hold; null where they can. */
  @Nullable Refutation refute() {
    List<Simplex.Weight> weights = simplex.refute();
    return weights == null ? null : Refutation.of(weights, rows);
  }

  /** The lines' values in the example that was found, once nothing was refuted. */
  Map<Line, Exact> values() {
    Map<Line, Exact> values = new HashMap<>();
    rows.forEach((row, line) -> values.put(line, simplex.value(row)));
    return values;
  }
}
