package org.daybook.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.daybook.claim.Claim;
import org.daybook.claim.Wording;
import org.daybook.compare.Finding;
import org.daybook.text.Article;
import org.daybook.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Writes findings for people: by what they are about, the most telling first, each with the sentences that it rests on, its
 * figures marked.
 *
 * @param articles the articles that the claims are of, by their ids
 * @param ink its colours
 * @param columns how wide a line may be
 * @param explain whether the rules are written too: those that read each claim, and that of the arithmetic
 */
record FindingsPrinter(
    Function<String, @Nullable Article> articles, Ink ink, int columns, boolean explain) {

  /** Stands above the findings where they follow upon something else. */
  static final String TITLE = "What follows when they are laid side by side:";

  private static final String INDENT = "    ";

  /** So many sentences of a finding are shown; forty reprints say the same. */
  private static final int SENTENCES = 8;

  /** The findings, which come the most telling first. */
  String of(List<Finding> findings) {
    Map<String, List<Finding>> about = new LinkedHashMap<>();
    for (Finding finding : findings) {
      about.computeIfAbsent(about(finding), key -> new ArrayList<>()).add(finding);
    }
    StringBuilder text = new StringBuilder();
    about.forEach(
        (heading, all) -> {
          String rule = "─".repeat(Math.max(2, columns - Glyphs.width(heading) - 4));
          text.append(ink.heading("── " + heading + " " + rule)).append("\n\n");
          all.forEach(finding -> finding(text, finding));
        });
    // Dates are kept in one line by it; people search for spaces.
    return text.toString().replace('\u00a0', ' ');
  }

  /** What a finding is about: whose, and of what; the series where it has no claim. */
  private static String about(Finding finding) {
    if (finding.claims().isEmpty()) {
      return "reference series";
    }
    Claim claim = finding.claims().get(0);
    String family = claim.thing().isPeople() ? "people" : Wording.many(claim.thing());
    return (claim.side() == null ? "" : claim.side() + " · ") + family;
  }

  private void finding(StringBuilder text, Finding finding) {
    String kind = finding.kind().replace('-', ' ');
    List<String> lines = Glyphs.wrap(kind + ": " + Glyphs.harmless(finding.says()), columns);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      text.append(
              i == 0 && line.startsWith(kind)
                  ? ink.strong(kind) + line.substring(kind.length())
                  : line)
          .append('\n');
    }
    if (explain) {
      text.append(INDENT)
          .append(ink.faint("worked out by " + finding.arithmetic().rule()))
          .append('\n');
    }
    Map<String, List<Claim>> sentences = new LinkedHashMap<>();
    for (Claim claim : finding.claims()) {
      String place = claim.doc() + " " + claim.evidence().sentence();
      sentences.computeIfAbsent(place, key -> new ArrayList<>()).add(claim);
    }
    sentences.values().stream().limit(SENTENCES).forEach(claims -> sentence(text, claims));
    if (sentences.size() > SENTENCES) {
      text.append(INDENT)
          .append(ink.faint("and " + (sentences.size() - SENTENCES) + " more"))
          .append('\n');
    }
    text.append('\n');
  }

  private void sentence(StringBuilder text, List<Claim> claims) {
    Claim first = claims.get(0);
    Article article = articles.apply(first.doc());
    if (article == null) {
      return;
    }
    List<String> head = new ArrayList<>();
    if (article.publisher() != null) {
      head.add(article.publisher());
    }
    if (first.evidence().dated() != null) {
      head.add(Dates.day(first.evidence().dated()));
    }
    head.add(first.doc() + ":" + first.span().start());
    text.append(INDENT)
        .append(ink.faint(Glyphs.cut(Glyphs.harmless(String.join(" · ", head)), columns - 4)))
        .append('\n');
    List<Span> figures =
        claims.stream().map(Claim::span).sorted((a, b) -> a.start() - b.start()).toList();
    for (String line :
        Excerpt.of(article.text(), first.evidence().sentence(), figures, ink, columns - 6)) {
      text.append(INDENT).append("  ").append(line).append('\n');
    }
    if (explain) {
      claims.forEach(claim -> rules(text, claim, INDENT + "  ", ink, columns));
    }
  }

  /** The rules that read a claim, under its sentence. */
  static void rules(StringBuilder text, Claim claim, String indent, Ink ink, int columns) {
    String rules = "“" + claim.quote() + "” read by " + String.join(", ", claim.evidence().rules());
    for (String line : Glyphs.wrap(Glyphs.harmless(rules), columns - indent.length())) {
      text.append(indent).append(ink.faint(line)).append('\n');
    }
  }
}
