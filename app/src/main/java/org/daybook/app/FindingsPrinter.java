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

  /** So many findings that rest on the same sentences are shown as one. */
  private static final int TOGETHER = 3;

  /** So many sentences of a finding are shown; forty reprints say the same. */
  private static final int SENTENCES = 8;

  /** The findings, which come the most telling first. */
  String of(List<Finding> findings) {
    Map<List<String>, List<Finding>> together = new LinkedHashMap<>();
    for (Finding finding : findings) {
      together.computeIfAbsent(places(finding), key -> new ArrayList<>()).add(finding);
    }
    Map<String, List<List<Finding>>> about = new LinkedHashMap<>();
    for (Finding finding : findings) {
      List<Finding> same = together.getOrDefault(places(finding), List.of());
      boolean many = same.size() >= TOGETHER && finding instanceof Finding.Moves;
      if (!many) {
        about.computeIfAbsent(about(finding), key -> new ArrayList<>()).add(List.of(finding));
      } else if (same.get(0) == finding) {
        about
            .computeIfAbsent(side(finding) + "of one bulletin", key -> new ArrayList<>())
            .add(same);
      }
    }
    StringBuilder text = new StringBuilder();
    about.forEach(
        (heading, all) -> {
          String rule = "─".repeat(Math.max(2, columns - Glyphs.width(heading) - 4));
          text.append(ink.heading("── " + heading + " " + rule)).append("\n\n");
          all.forEach(few -> findings(text, few));
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
    return side(finding) + family;
  }

  private static String side(Finding finding) {
    String side = finding.claims().get(0).side();
    return side == null ? "" : side + " · ";
  }

  /** The kind and the sentences of a finding: eleven figures of one bulletin move between the same two. */
  private static List<String> places(Finding finding) {
    List<String> places = new ArrayList<>(List.of(finding.kind()));
    finding.claims().forEach(c -> places.add(c.doc() + " " + c.evidence().sentence()));
    return places;
  }

  /** Findings that rest on the same sentences, which are shown once below them. */
  private void findings(StringBuilder text, List<Finding> findings) {
    findings.forEach(finding -> says(text, finding));
    sentences(text, findings.stream().flatMap(finding -> finding.claims().stream()).toList());
  }

  private void says(StringBuilder text, Finding finding) {
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
  }

  private void sentences(StringBuilder text, List<Claim> claims) {
    Map<String, List<Claim>> sentences = new LinkedHashMap<>();
    for (Claim claim : claims) {
      String place = claim.doc() + " " + claim.evidence().sentence();
      sentences.computeIfAbsent(place, key -> new ArrayList<>()).add(claim);
    }
    sentences.values().stream().limit(SENTENCES).forEach(few -> sentence(text, few));
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
