package org.daybook.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.daybook.claim.Claim;
import org.daybook.compare.Change;
import org.daybook.compare.Verdict;
import org.daybook.compare.Worksheet;
import org.daybook.text.Article;
import org.jspecify.annotations.Nullable;

/**
 * Writes a worksheet for people: each claim under its number with its sentence and what it says, then the verdict, with the
 * inequality that fails or an example that fits.
 *
 * @param articles the articles that the claims are of, by their ids
 * @param ink its colours
 * @param columns how wide a line may be
 * @param explain whether the rules that read each claim are written too
 */
record WorksheetPrinter(
    Function<String, @Nullable Article> articles, Ink ink, int columns, boolean explain) {

  private static final String INDENT = "    ";

  private static final String FEWER = "the figures are entangled; name fewer of them.";

  /** The worksheet. */
  String of(List<Claim> claims, Verdict verdict) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < claims.size(); i++) {
      claim(text, name(i), claims.get(i));
    }
    if (verdict instanceof Verdict.Holds holds) {
      holds(text, claims, holds);
    } else if (verdict instanceof Verdict.Conflict conflict) {
      conflict(text, claims, conflict);
    } else if (verdict instanceof Verdict.Unsettled unsettled) {
      text.append(ink.strong("Nobody knows whether they can all be true.")).append('\n');
      wrapped(
          text,
          String.format(
              Locale.ROOT, "The search was stopped after %,d steps: %s", unsettled.steps(), FEWER));
    }
    return text.toString();
  }

  private static String name(int i) {
    return "[" + (i + 1) + "]";
  }

  private void claim(StringBuilder text, String name, Claim claim) {
    String place = claim.doc() + ":" + claim.span().start();
    String when = TableWords.when(claim);
    String head =
        String.join(" · ", place, TableWords.who(claim), TableWords.whose(claim))
            + (when.isEmpty() ? "" : " · " + when);
    text.append(ink.strong(name)).append(' ');
    text.append(ink.faint(Glyphs.cut(Glyphs.harmless(head), columns - 4))).append('\n');
    Article article = articles.apply(claim.doc());
    if (article != null) {
      for (String line :
          Excerpt.of(
              article.text(),
              claim.evidence().sentence(),
              List.of(claim.span()),
              ink,
              columns - INDENT.length() - 2)) {
        text.append(INDENT).append(line).append('\n');
      }
    }
    String says = TableWords.what(claim) + ": " + Worksheet.says(claim) + unit(claim);
    text.append(INDENT).append("= ").append(Glyphs.harmless(says)).append('\n');
    if (explain) {
      FindingsPrinter.rules(text, claim, INDENT, ink, columns);
    }
    text.append('\n');
  }

  private static String unit(Claim claim) {
    return switch (claim.unit()) {
      case "count" -> "";
      case "percent" -> " percent";
      default -> " " + claim.unit();
    };
  }

  private void holds(StringBuilder text, List<Claim> claims, Verdict.Holds holds) {
    text.append(ink.strong(claims.size() == 1 ? "It can be true." : "They can all be true."))
        .append('\n');
    List<String> values = new ArrayList<>();
    for (int i = 0; i < holds.example().size(); i++) {
      Verdict.Value value = holds.example().get(i);
      if (value.number() != null) {
        values.add(name(i) + " = " + Worksheet.number(value.number()));
      }
    }
    if (claims.size() > 1 && !values.isEmpty()) {
      wrapped(text, "For example: " + String.join(", ", values) + ".");
    }
    if (!holds.touching().isEmpty()) {
      wrapped(
          text,
          names(holds.touching(), claims)
              + " meet only at an end that the words leave out: over 500 would have to be 500.");
    }
  }

  private void conflict(StringBuilder text, List<Claim> claims, Verdict.Conflict conflict) {
    text.append(ink.strong("They cannot all be true.")).append('\n');
    boolean fewest = !conflict.stopped().contains(Verdict.Search.CONFLICT);
    wrapped(
        text,
        (fewest ? "The fewest that conflict: " : "These conflict: ")
            + names(conflict.claims(), claims)
            + (fewest ? "." : ". The search for fewer was stopped: " + FEWER));
    for (String line : conflict.because()) {
      wrapped(text, INDENT + line);
    }
    Change change = conflict.change();
    wrapped(
        text,
        change == null
            ? conflict.stopped().contains(Verdict.Search.CHANGE)
                ? "The search for a change of reading was stopped: " + FEWER
                : "No single change of reading reconciles them all."
            : "They could all be true with "
                + name(claims.indexOf(change.claim()))
                + " "
                + change.says()
                + ".");
  }

  private static String names(List<Claim> some, List<Claim> claims) {
    List<String> names = some.stream().map(claim -> name(claims.indexOf(claim))).toList();
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  private void wrapped(StringBuilder text, String words) {
    String indent = words.startsWith(INDENT) ? INDENT : "";
    for (String line : Glyphs.wrap(Glyphs.harmless(words.strip()), columns - indent.length())) {
      text.append(indent).append(line).append('\n');
    }
  }
}
