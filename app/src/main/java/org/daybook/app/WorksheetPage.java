package org.daybook.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.daybook.claim.Claim;
import org.daybook.compare.Verdict;
import org.daybook.compare.Worksheet;
import org.daybook.text.Article;
import org.jspecify.annotations.Nullable;

/** Gathers the claims of all articles and says of those that are named as DOC:START whether all of them can be true. */
final class WorksheetPage implements Reading.Sink {

  private static final String EXAMPLE = "daybook worksheet harbour:75 harbour:227 harbour.txt";

  private final Desk desk;
  private final Settings settings;
  private final Ink ink;
  private final Map<String, Article> articles = new LinkedHashMap<>();
  private final List<Claim> claims = new ArrayList<>();

  WorksheetPage(Desk desk, Settings settings, Ink ink) {
    this.desk = desk;
    this.settings = settings;
    this.ink = ink;
  }

  @Override
  public void take(Article article, List<Claim> found) {
    Article known = articles.put(article.doc(), article);
    if (known == null || !known.text().equals(article.text())) {
      // A file that is named twice is read once.
      claims.addAll(found);
    }
  }

  /** Carries the order out; gives the exit code, which does not depend on the verdict. */
  int run(Order order, boolean jsonl) throws IOException {
    List<String> places = new ArrayList<>();
    List<String> paths = new ArrayList<>();
    for (String word : order.paths()) {
      (isPlace(word, desk) ? places : paths).add(word);
    }
    check(places, paths, desk);
    int exit =
        new Reading(desk, settings, this).run(new Order(order.command(), order.flags(), paths));
    if (articles.isEmpty()) {
      return exit;
    }
    print(places, claims, articles::get, jsonl);
    return exit;
  }

  /** Prints what holds of the figures at the places, of the claims; of the articles only those that it quotes are asked for. */
  void print(
      List<String> places,
      List<Claim> claims,
      Function<String, @Nullable Article> articles,
      boolean jsonl)
      throws IOException {
    Set<Claim> named = new LinkedHashSet<>();
    places.forEach(place -> named.add(FigurePlace.find(place, claims)));
    List<Claim> sheet = List.copyOf(named);
    if (sheet.size() > Worksheet.MOST) {
      throw Trouble.usage(
          sheet.size() + " figures; a worksheet takes " + Worksheet.MOST + " at most");
    }
    Verdict verdict = Worksheet.of(sheet);
    boolean explain = settings.isOn(Setting.EXPLAIN);
    desk.out()
        .print(
            jsonl
                ? WorksheetJsonl.line(sheet, verdict, explain)
                : new WorksheetPrinter(articles, ink, TableLayout.columns(desk), explain)
                    .of(sheet, verdict));
  }

  private static void check(List<String> places, List<String> paths, Desk desk) {
    for (String path : paths) {
      if (places.isEmpty() && path.indexOf(':') > 0 && !path.contains("/") && !isFile(path, desk)) {
        throw Trouble.usage(
            path + ": no place of a figure: expected DOC:START, for example " + EXAMPLE);
      }
    }
    check(places);
    if (paths.isEmpty()) {
      throw Trouble.usage("nothing to read: name the articles after the figures: " + EXAMPLE);
    }
  }

  /** Throws {@link Trouble} where no figure is named. */
  static void check(List<String> places) {
    if (places.isEmpty()) {
      throw Trouble.usage("no figure named: give some as DOC:START, for example " + EXAMPLE);
    }
  }

  /** {@code harbour:227} is a figure's place, unless a file is called so. */
  static boolean isPlace(String word, Desk desk) {
    int colon = word.lastIndexOf(':');
    boolean digits =
        colon > 0
            && colon < word.length() - 1
            && word.chars().skip(colon + 1L).allMatch(c -> c >= '0' && c <= '9');
    return digits && !isFile(word, desk);
  }

  private static boolean isFile(String word, Desk desk) {
    try {
      return Files.exists(desk.here().resolve(word));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
