package org.daybook.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.daybook.claim.Claim;
import org.daybook.compare.Comparison;
import org.daybook.compare.Finding;
import org.daybook.compare.Series;
import org.daybook.text.Article;
import org.jspecify.annotations.Nullable;

/** Gathers the claims of all articles and prints what follows when they are laid side by side. */
final class FindingsPage implements Reading.Sink {

  private final Desk desk;
  private final Ink ink;
  private final List<Series> series;
  private final boolean explain;
  private final Map<String, Article> articles = new LinkedHashMap<>();
  private final List<Claim> claims = new ArrayList<>();

  FindingsPage(Desk desk, Ink ink) {
    this(desk, ink, List.of(), false);
  }

  /** With reference series that the claims are held against, and the rules, where they are asked for. */
  FindingsPage(Desk desk, Ink ink, List<Series> series, boolean explain) {
    this.explain = explain;
    this.desk = desk;
    this.series = List.copyOf(series);
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

  /** The claims that were gathered. */
  List<Claim> claims() {
    return claims;
  }

  /** Prints the findings of what was gathered, a JSON object a line or as text. */
  void print(boolean jsonl) throws IOException {
    print(claims, articles.size(), articles::get, jsonl);
  }

  /** Prints the findings of claims; of the articles only those are asked for that the findings quote. */
  void print(
      List<Claim> claims, long count, Function<String, @Nullable Article> articles, boolean jsonl)
      throws IOException {
    List<Finding> findings = Comparison.of(claims, series);
    if (jsonl) {
      for (Finding finding : findings) {
        desk.out().print(FindingsJsonl.line(finding, explain));
      }
    } else {
      desk.out()
          .print(
              new FindingsPrinter(articles, ink, TableLayout.columns(desk), explain).of(findings));
      desk.out().flush();
      desk.err()
          .println(
              ClaimsPage.count(count, "article")
                  + ", "
                  + ClaimsPage.count(claims.size(), "figure")
                  + ", "
                  + ClaimsPage.count(findings.size(), "finding"));
    }
  }
}
