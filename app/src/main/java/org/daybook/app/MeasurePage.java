package org.daybook.app;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.daybook.app.chart.Plot;
import org.daybook.app.chart.SvgChart;
import org.daybook.app.chart.TerminalChart;
import org.daybook.claim.Claim;
import org.daybook.compare.Series;
import org.daybook.ledger.Filter;
import org.daybook.ledger.Ledger;

/** {@code daybook series}: one measure over time by claimant, of the ledger or of articles, as a table or drawn. */
final class MeasurePage {

  private final Desk desk;
  private final Settings settings;
  private final Order order;
  private final Filter filter;

  MeasurePage(Desk desk, Settings settings, Order order) {
    this.desk = desk;
    this.settings = settings;
    this.order = order;
    this.filter = Filters.of(order);
    if (filter.thing() == null) {
      throw Trouble.usage(
          "name a measure: --thing soldier, and --side RU, --outcome killed (see daybook series --help)");
    }
    if (!List.of("", "terminal", "svg").contains(chart())) {
      throw Trouble.usage("--chart: expected terminal or svg, found '" + chart() + "'");
    }
  }

  private String chart() {
    return order.flags().getOrDefault("chart", "").toLowerCase(Locale.ROOT);
  }

  /** Of what the ledger holds. */
  int kept(Ledger ledger) throws IOException {
    List<Claim> claims = new ArrayList<>();
    ledger.claims(filter, kept -> claims.add(kept.claim()));
    print(claims, ledger.series());
    return Exit.DONE;
  }

  /** Of the articles that the order names. */
  int read() throws IOException {
    for (String option : List.of("text", "state", "claimant", "limit")) {
      if (order.has(option)) {
        throw Trouble.usage("--" + option + ": of the ledger only, not with a path");
      }
    }
    List<Claim> claims = new ArrayList<>();
    int exit =
        new Reading(
                desk,
                settings,
                (article, found) -> found.stream().filter(this::fits).forEach(claims::add))
            .run(order);
    if (exit != Exit.FAILED) {
      print(claims, List.of());
    }
    return exit;
  }

  /** As the ledger filters: totals and levels count for the day that they hold for. */
  private boolean fits(Claim claim) {
    LocalDate to = claim.time().to();
    LocalDate from =
        switch (claim.time().kind()) {
          case TOTAL, LEVEL -> to;
          case DURING, RATE -> claim.time().from();
        };
    LocalDate since = filter.since();
    LocalDate until = filter.until();
    return (filter.doc() == null || filter.doc().equals(claim.doc()))
        && (filter.side() == null || filter.side().equals(claim.side()))
        && filter.thing() == claim.thing()
        && (filter.outcome() == null || claim.outcomes().contains(filter.outcome()))
        && (since == null || to != null && !to.isBefore(since))
        && (until == null || from != null && !from.isAfter(until));
  }

  private void print(List<Claim> claims, List<Series> kept) throws IOException {
    List<Series> series = new ArrayList<>(kept);
    series.addAll(SeriesFiles.of(settings.text(Setting.SERIES), desk.here()));
    series.removeIf(each -> !fits(each));
    Plot plot = MeasurePlot.of(title(), claims, series);
    Ink ink = Ink.of(settings, desk);
    int columns = TableLayout.ofWidth(desk).total();
    write(
        switch (chart()) {
          case "svg" -> SvgChart.of(plot);
          case "terminal" -> TerminalChart.of(plot, columns, Glyphs::harmless);
          default -> new MeasureTable(columns, ink).of(plot);
        });
    desk.out().flush();
    if (plot.panels().isEmpty()) {
      desk.say("no figure fits; leave out an option, or see what there is: daybook claims");
    } else {
      desk.err()
          .println(
              ClaimsPage.count(claims.size(), "figure")
                  + ", "
                  + series.size()
                  + " reference series");
    }
  }

  private boolean fits(Series series) {
    return (filter.side() == null || filter.side().equals(series.side()))
        && filter.thing() == series.thing()
        && (filter.outcome() == null || series.outcomes().contains(filter.outcome()))
        && filter.doc() == null
        && !order.has("claimant")
        && !order.has("text");
  }

  private String title() {
    Map<String, String> flags = order.flags();
    List<String> words = new ArrayList<>();
    for (String option : List.of("side", "thing", "outcome", "claimant", "since", "until")) {
      if (flags.containsKey(option)) {
        words.add(
            (option.equals("since") || option.equals("until") ? option + " " : "")
                + flags.get(option));
      }
    }
    return String.join(", ", words);
  }

  /** To standard output, or whole into a file. */
  private void write(String drawn) throws IOException {
    String shown = settings.text(Setting.OUTPUT);
    if (shown == null) {
      desk.out().print(drawn);
      return;
    }
    WholeFile.write(
        desk,
        shown,
        paper -> {
          paper.print(drawn);
          return Exit.DONE;
        });
  }
}
