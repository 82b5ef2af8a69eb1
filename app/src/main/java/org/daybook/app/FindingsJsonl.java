package org.daybook.app;

import org.daybook.claim.Claim;
import org.daybook.compare.Amount;
import org.daybook.compare.Arithmetic;
import org.daybook.compare.Exact;
import org.daybook.compare.Finding;
import org.daybook.ledger.json.Json;
import org.jspecify.annotations.Nullable;

/** Writes a finding a line as JSON: its kind, the places of its claims, its sentence and its arithmetic. */
final class FindingsJsonl {

  /** What is no decimal is written with so many digits, and beside it exactly. */
  private static final int DIGITS = 15;

  private FindingsJsonl() {}

  /** A finding's line; with the rules that read each claim, where they are asked for. */
  static String line(Finding finding, boolean explain) {
    StringBuilder line = new StringBuilder(500);
    Json json = new Json(line);
    json.text("kind", finding.kind())
        .objects("claims", finding.claims(), (object, claim) -> place(object, claim, explain))
        .text("says", finding.says());
    Json arithmetic = json.object("arithmetic");
    arithmetic.text("rule", finding.arithmetic().rule());
    arithmetic.objects("terms", finding.arithmetic().terms(), FindingsJsonl::term);
    arithmetic.end();
    json.end();
    return line.append('\n').toString();
  }

  /** A claim's place, {@code {"doc", "start", "end"}}, and its rules where they are asked for. */
  static void place(Json json, Claim claim, boolean explain) {
    json.text("doc", claim.doc())
        .bare("start", String.valueOf(claim.span().start()))
        .bare("end", String.valueOf(claim.span().end()));
    if (explain) {
      json.texts("rules", claim.evidence().rules());
    }
  }

  private static void term(Json json, Arithmetic.Term term) {
    json.text("name", term.name());
    if (term instanceof Arithmetic.Figure figure) {
      Amount amount = figure.amount();
      json.bare("low", number(amount.low()))
          .bare("high", number(amount.high()))
          .text("unit", figure.unit());
      if (isFraction(amount.low()) || isFraction(amount.high())) {
        json.text("exactly", amount.low() + " to " + amount.high());
      }
    } else if (term instanceof Arithmetic.Day day) {
      json.text("day", day.day().toString());
    } else if (term instanceof Arithmetic.Note note) {
      json.text("text", note.text());
    }
  }

  private static boolean isFraction(@Nullable Exact number) {
    return number != null && number.under().bitLength() > 1;
  }

  private static @Nullable String number(@Nullable Exact number) {
    if (number == null) {
      return null;
    }
    return isFraction(number)
        ? number.rounded(DIGITS).stripTrailingZeros().toPlainString()
        : number.over().toString();
  }
}
