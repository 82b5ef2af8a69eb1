package org.daybook.app;

import java.io.IOException;
import java.util.List;
import org.daybook.claim.Claim;
import org.daybook.compare.Comparison;
import org.daybook.compare.Finding;
import org.daybook.compare.Series;
import org.daybook.ledger.json.Json;

/** Says what is made of two figures, or why they are not compared. */
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

  int run(Order order, boolean jsonl) throws IOException {
    List<String> words = order.paths();
    if (words.size() < 3) {
      throw Trouble.usage(USAGE);
    }
    int exit =
        new Reading(desk, settings, page)
            .run(new Order(order.command(), order.flags(), words.subList(2, words.size())));
    print(desk, words, page.claims(), series, jsonl);
    return exit;
  }

  /** Says it of the first two places of some words, for programs as one JSON object. */
  static void print(
      Desk desk, List<String> words, List<Claim> claims, List<Series> series, boolean jsonl)
      throws IOException {
    Claim one = FigurePlace.find(words.get(0), claims);
    Claim other = FigurePlace.find(words.get(1), claims);
    Comparison.Pair pair = Comparison.of(one, other, claims, series);
    if (jsonl) {
      desk.out().print(line(one, other, pair));
      return;
    }
    String both = "“" + one.quote() + "” and “" + other.quote() + "”";
    if (pair.whyNot() == null) {
      desk.out().print("They are compared, " + both + ":\n");
      for (Finding finding : pair.findings()) {
        desk.out()
            .print(
                finding.kind().replace('-', ' ') + ": " + Glyphs.harmless(finding.says()) + "\n");
      }
    } else {
      desk.out()
          .print(
              (pair.comparable()
                      ? "They can be compared, but nothing is said of "
                      : "Not compared, ")
                  + both
                  + ": "
                  + Glyphs.harmless(pair.whyNot())
                  + ".\n");
    }
    for (Series each : series) {
      held(desk, one, each);
      held(desk, other, each);
    }
  }

  private static String line(Claim one, Claim other, Comparison.Pair pair) {
    StringBuilder line = new StringBuilder(300);
    Json json = new Json(line);
    json.objects(
            "claims", List.of(one, other), (object, c) -> FindingsJsonl.place(object, c, false))
        .bare("comparable", String.valueOf(pair.comparable()))
        .text("why-not", pair.whyNot())
        .objects(
            "findings",
            pair.findings(),
            (object, f) -> object.text("kind", f.kind()).text("says", f.says()));
    json.end();
    return line.append('\n').toString();
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
