package org.daybook.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import org.daybook.app.chart.Line;
import org.daybook.app.chart.Mark;
import org.daybook.app.chart.Panel;
import org.daybook.app.chart.Plot;
import org.daybook.claim.Claim;
import org.daybook.claim.Hedge;
import org.daybook.claim.Outcome;
import org.daybook.claim.Period;
import org.daybook.claim.Thing;
import org.daybook.claim.Wording;
import org.daybook.compare.Series;
import org.jspecify.annotations.Nullable;

/**
 * Lays claims and reference series out as a plot: a panel for each set of outcomes, kind of time, start day and unit, so that
 * nothing shares an axis that does not count the same; statements that articles pass on alike are one mark.
 */
final class MeasurePlot {

  /** What figures must share to stand on one axis. */
  private record Row(
      Period.Kind kind,
      Period.@Nullable Per per,
      @Nullable LocalDate since,
      Thing thing,
      SortedSet<Outcome> outcomes,
      String unit,
      @Nullable String side,
      @Nullable String group) {}

  /** What copies of one statement share. */
  private record Statement(
      String claimant,
      @Nullable BigDecimal low,
      @Nullable BigDecimal high,
      boolean strict,
      boolean approx,
      @Nullable Hedge hedge,
      Claim.Stance stance,
      Period time) {}

  private final Map<String, String> names = new HashMap<>();

  private MeasurePlot() {}

  /** The plot; the same claims in any order give the same. */
  static Plot of(String title, List<Claim> claims, List<Series> series) {
    return new MeasurePlot().plot(title, claims, series);
  }

  private Plot plot(String title, List<Claim> claims, List<Series> series) {
    List<Claim> ordered = new ArrayList<>(claims);
    ordered.sort(Comparator.comparing(Claim::doc).thenComparing(claim -> claim.span().start()));
    series.forEach(each -> name(each.standing(), each.claimant()));
    Map<Row, Map<Statement, List<Claim>>> rows = new LinkedHashMap<>();
    for (Claim claim : ordered) {
      rows.computeIfAbsent(row(claim), row -> new LinkedHashMap<>())
          .computeIfAbsent(statement(claim), statement -> new ArrayList<>())
          .add(claim);
    }
    Map<Row, List<Line>> lines = new HashMap<>();
    for (Series each : series) {
      Row row = row(each);
      rows.computeIfAbsent(row, fresh -> new LinkedHashMap<>());
      String name = name(each.standing(), each.claimant());
      lines
          .computeIfAbsent(row, fresh -> new ArrayList<>())
          .add(new Line(name, new TreeMap<>(each.points())));
    }
    List<Panel> panels = new ArrayList<>();
    rows.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<Row, ?> row) -> row.getKey().kind())
                .thenComparing(row -> title(row.getKey())))
        .forEach(
            row ->
                panels.add(
                    new Panel(
                        title(row.getKey()),
                        marks(row.getValue()),
                        lines.getOrDefault(row.getKey(), List.of()))));
    return new Plot(title, panels);
  }

  private static List<Mark> marks(Map<Statement, List<Claim>> statements) {
    List<Mark> marks = new ArrayList<>();
    statements.forEach(
        (statement, copies) -> {
          Claim first = copies.get(0);
          Set<String> places = new LinkedHashSet<>();
          copies.forEach(copy -> places.add(copy.doc() + ":" + copy.span().start()));
          marks.add(
              new Mark(
                  statement.claimant(),
                  TableWords.figure(first),
                  statement.low(),
                  statement.high(),
                  statement.strict(),
                  statement.hedge(),
                  statement.stance() == Claim.Stance.DENIES,
                  statement.time(),
                  TableWords.when(first),
                  List.copyOf(places)));
        });
    marks.sort(
        Comparator.comparing(
                (Mark mark) -> mark.time().to(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Mark::claimant));
    return marks;
  }

  private static Row row(Claim claim) {
    Period time = claim.time();
    return new Row(
        time.kind(),
        time.per(),
        time.kind() == Period.Kind.TOTAL ? time.from() : null,
        claim.thing(),
        claim.outcomes(),
        claim.unit(),
        claim.side(),
        claim.group());
  }

  private static Row row(Series series) {
    boolean monthly = series.kind() == Series.Kind.MONTHLY;
    return new Row(
        monthly ? Period.Kind.RATE : Period.Kind.TOTAL,
        monthly ? Period.Per.MONTH : null,
        monthly ? null : series.start(),
        series.thing(),
        series.outcomes(),
        "count",
        series.side(),
        null);
  }

  private Statement statement(Claim claim) {
    String name =
        claim.claimant().equals(Claim.PUBLISHER)
            ? "the article " + claim.doc()
            : name(claim.evidence().standing(), claim.claimant());
    return new Statement(
        name,
        plain(claim.bounds().low()),
        plain(claim.bounds().high()),
        claim.bounds().strict(),
        claim.approx(),
        claim.hedge(),
        claim.stance(),
        claim.time());
  }

  /** One name for one standing: the first that it goes by. Who speaks for nobody known goes by the name alone. */
  private String name(Claim.Standing standing, String name) {
    return standing.side() == null
        ? name
        : names.computeIfAbsent(standing.side() + " " + standing.name(), key -> name);
  }

  private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
    return number == null ? null : number.stripTrailingZeros();
  }

  private static String title(Row row) {
    List<String> outcomes =
        row.outcomes().stream().map(outcome -> outcome.label().replace('-', ' ')).toList();
    String what =
        Wording.many(row.thing())
            + (outcomes.isEmpty() ? "" : " " + String.join(" or ", outcomes))
            + (row.unit().equals("count") ? "" : " in " + row.unit())
            + " ("
            + (row.side() == null ? "whose is not said" : row.side())
            + (row.group() == null ? "" : ", " + row.group())
            + ")";
    Period.Per per = row.per();
    return what
        + switch (row.kind()) {
          case TOTAL ->
              row.since() == null ? ", totals" : ", totals since " + Dates.day(row.since());
          case DURING -> ", during a time";
          case RATE -> per == null ? ", rates" : ", a " + per.label();
          case LEVEL -> ", levels";
        };
  }
}
