package org.daybook.app;

import java.io.IOException;
import java.util.List;
import org.daybook.claim.Claim;
import org.daybook.compare.Comparison;
import org.daybook.compare.Series;

/** Says why two figures are not compared, or that they can be. */
final class WhyNot {

  /** What the command takes. */
  static final String USAGE =
      "--why-not takes two figures as DOC:START, then the articles: daybook findings --why-not"
          + " harbour:227 mill:38 texts/";

  private final Desk desk;
  private final Settings settings;
  private final FindingsPage page;
  private final List<Series> series;

  /** With the reference series that the figures may be held against. */
  WhyNot(Desk desk, Settings settings, FindingsPage page, List<Series> series) {
    this.series = List.copyOf(series);
    this.desk = desk;
    this.settings = settings;
    this.page = page;
  }

  int run(Order order) throws IOException {
    List<String> words = order.paths();
    if (words.size() < 3) {
      throw Trouble.usage(USAGE);
    }
    int exit =
        new Reading(desk, settings, page)
            .run(new Order(order.command(), order.flags(), words.subList(2, words.size())));
    print(desk, words, page.claims(), series);
    return exit;
  }

  /** Says it of the first two places of some words. */
  static void print(Desk desk, List<String> words, List<Claim> claims, List<Series> series)
      throws IOException {
    Claim one = FigurePlace.find(words.get(0), claims);
    Claim other = FigurePlace.find(words.get(1), claims);
    String why = Comparison.whyNot(one, other);
    desk.out()
        .print(
            why == null
                ? "They can be compared: “" + one.quote() + "” and “" + other.quote() + "”.\n"
                : "Not compared, “"
                    + one.quote()
                    + "” and “"
                    + other.quote()
                    + "”: "
                    + why
                    + ".\n");
    for (Series each : series) {
      held(desk, one, each);
      held(desk, other, each);
    }
  }

  private static void held(Desk desk, Claim claim, Series each) throws IOException {
    String why = each.whyNot(claim);
    desk.out()
        .print(
            "“"
                + claim.quote()
                + "” and the series of "
                + each.name()
                + ": "
                + (why == null ? "held against it" : "not held against it, " + why)
                + ".\n");
  }
}
