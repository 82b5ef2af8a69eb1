package org.daybook.app;

import java.util.List;
import org.daybook.claim.Claim;
import org.daybook.compare.Change;
import org.daybook.compare.Exact;
import org.daybook.compare.Verdict;
import org.daybook.ledger.json.Json;
import org.jspecify.annotations.Nullable;

/** Writes a worksheet as one JSON object on one line: its claims by their places, the verdict and what follows from it. */
final class WorksheetJsonl {

  /** What is no decimal is written with so many digits. */
  private static final int DIGITS = 15;

  private WorksheetJsonl() {}

  /** The worksheet's line; with the rules that read each claim, where they are asked for. */
  static String line(List<Claim> claims, Verdict verdict, boolean explain) {
    StringBuilder line = new StringBuilder(500);
    Json json = new Json(line);
    json.objects("claims", claims, (object, claim) -> FindingsJsonl.place(object, claim, explain));
    if (verdict instanceof Verdict.Holds holds) {
      json.bare("satisfiable", "true")
          .objects("conflict", List.<Claim>of(), WorksheetJsonl::place)
          .texts("because", List.of())
          .bare("change", null)
          .bare("values", values(holds))
          .objects("touching", holds.touching(), WorksheetJsonl::place)
          .texts("stopped", List.of());
    } else if (verdict instanceof Verdict.Conflict conflict) {
      json.bare("satisfiable", "false")
          .objects("conflict", conflict.claims(), WorksheetJsonl::place)
          .texts("because", conflict.because());
      change(json, conflict.change());
      json.bare("values", "[]")
          .objects("touching", List.<Claim>of(), WorksheetJsonl::place)
          .texts("stopped", conflict.stopped().stream().map(Verdict.Search::label).toList());
    } else {
      json.bare("satisfiable", null)
          .objects("conflict", List.<Claim>of(), WorksheetJsonl::place)
          .texts("because", List.of())
          .bare("change", null)
          .bare("values", "[]")
          .objects("touching", List.<Claim>of(), WorksheetJsonl::place)
          .texts("stopped", List.of("verdict"));
    }
    json.end();
    return line.append('\n').toString();
  }

  private static void place(Json json, Claim claim) {
    FindingsJsonl.place(json, claim, false);
  }

  private static void change(Json json, @Nullable Change change) {
    if (change == null) {
      json.bare("change", null);
      return;
    }
    Json object = json.object("change");
    Json claim = object.object("claim");
    place(claim, change.claim());
    claim.end();
    object
        .text("what", change.what().label())
        .text("from", change.from())
        .text("to", change.to())
        .text("says", change.says())
        .end();
  }

  private static String values(Verdict.Holds holds) {
    return holds.example().stream().map(value -> number(value.number())).toList().toString();
  }

  private static String number(@Nullable Exact number) {
    if (number == null) {
      return "null";
    }
    return number.under().bitLength() == 1
        ? number.over().toString()
        : number.rounded(DIGITS).stripTrailingZeros().toPlainString();
  }
}
