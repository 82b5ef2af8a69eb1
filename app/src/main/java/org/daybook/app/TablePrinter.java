package org.daybook.app;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.daybook.claim.Claim;
import org.daybook.text.Article;
import org.daybook.text.Span;

/**
 * Writes claims as a table for people: a heading an article, a row a claim, and below the rows of a sentence that
 * sentence, its figures marked.
 *
 * @param explain whether the rules are written too
 * @param ink its colours
 * @param layout its columns
 * @param remarks what people made of the claims
 */
record TablePrinter(boolean explain, Ink ink, TableLayout layout, Remarks remarks)
    implements Printer {

  /** Keeps a date in one line while cells are laid out; printed as a space, which people search for. */
  private static final char UNBROKEN = '\u00a0';

  private static final List<String> NAMES =
      List.of("FIGURE", "WHAT", "WHOSE", "WHO SAYS SO", "HOW SURELY", "WHEN");

  private static final String INDENT = "    ";

  /** Stands for what the row above says, in the columns that a sentence's figures share. */
  private static final String DITTO = "\"";

  @Override
  public String head() {
    return layout.row(NAMES, Collections.nCopies(NAMES.size(), ink::faint)) + "\n";
  }

  @Override
  public String of(Article article, List<Claim> claims) {
    StringBuilder table = new StringBuilder();
    heading(table, article);
    if (claims.isEmpty()) {
      table.append(INDENT).append(ink.faint("no figures")).append("\n\n");
    }
    Rows rows = new Rows(List.of(), false);
    for (int i = 0; i < claims.size(); ) {
      Span sentence = claims.get(i).evidence().sentence();
      int end = i + 1;
      while (end < claims.size() && claims.get(end).evidence().sentence().equals(sentence)) {
        end++;
      }
      boolean item = isListItem(article.text(), sentence.start());
      if (i > 0 && !(item && rows.item)) {
        table.append('\n');
        rows = new Rows(List.of(), item);
      }
      rows = sentence(table, article, claims.subList(i, end), new Rows(rows.last, item));
      i = end;
    }
    String printed = table.append(claims.isEmpty() ? "" : "\n").toString();
    return printed.replace(UNBROKEN, ' ');
  }

  /** What was printed last: the cells of a row, and whether its sentence is an item of a list, which has no gap below. */
  private record Rows(List<String> last, boolean item) {}

  private Rows sentence(StringBuilder table, Article article, List<Claim> claims, Rows above) {
    List<String> last = above.last;
    for (Claim claim : claims) {
      List<String> cells = cells(claim);
      claim(table, claim, dittoed(cells, last));
      last = cells;
    }
    Claim.Evidence evidence = claims.get(0).evidence();
    List<Span> figures = claims.stream().map(Claim::span).toList();
    String lead = evidence.headline() ? "Headline: " : "";
    int columns = layout.total() - INDENT.length() - lead.length();
    String indent = INDENT + ink.faint(lead);
    for (String line : Excerpt.of(article.text(), evidence.sentence(), figures, ink, columns)) {
      table.append(indent).append(line).append('\n');
      indent = INDENT;
    }
    return new Rows(last, above.item);
  }

  /** {@code - tanks – 6,998 (+12)}. */
  private static boolean isListItem(String text, int start) {
    return start + 1 < text.length()
        && "-–—•*·".indexOf(text.charAt(start)) >= 0
        && text.charAt(start + 1) == ' ';
  }

  private void heading(StringBuilder table, Article article) {
    List<String> parts = new ArrayList<>();
    if (article.publisher() != null) {
      parts.add(article.publisher());
    }
    if (article.date() != null) {
      parts.add(Dates.day(article.date()));
    }
    parts.add(article.doc());
    String heading = Glyphs.cut(Glyphs.harmless(String.join(" · ", parts)), layout.total() - 6);
    String rule = "─".repeat(Math.max(2, layout.total() - Glyphs.width(heading) - 4));
    table.append(ink.heading("── " + heading + " " + rule)).append("\n\n");
  }

  private static List<String> cells(Claim claim) {
    return List.of(
        TableWords.figure(claim),
        TableWords.what(claim),
        TableWords.whose(claim),
        TableWords.who(claim),
        TableWords.surely(claim),
        TableWords.when(claim));
  }

  private static List<String> dittoed(List<String> cells, List<String> above) {
    List<String> dittoed = new ArrayList<>(cells);
    for (int i = 2; i < above.size(); i++) {
      if (cells.get(i).length() > DITTO.length() && cells.get(i).equals(above.get(i))) {
        dittoed.set(i, DITTO);
      }
    }
    return dittoed;
  }

  private void claim(StringBuilder table, Claim claim, List<String> cells) {
    boolean denied = claim.stance() == Claim.Stance.DENIES;
    String row =
        layout.row(
            cells,
            List.of(
                ink::strong,
                UnaryOperator.identity(),
                UnaryOperator.identity(),
                denied ? ink::denial : UnaryOperator.identity(),
                ink::hedge,
                UnaryOperator.identity()));
    table.append(row);
    Remark remark = remarks.of(claim);
    if (remark != null) {
      for (String line : Glyphs.wrap(Glyphs.harmless(remark.line()), layout.total() - 8)) {
        table.append(INDENT).append(INDENT).append(line).append('\n');
      }
    }
    if (explain) {
      for (String line :
          Glyphs.wrap(
              "read by " + String.join(", ", claim.evidence().rules()), layout.total() - 8)) {
        table.append(INDENT).append(INDENT).append(ink.faint(line)).append('\n');
      }
    }
  }
}
