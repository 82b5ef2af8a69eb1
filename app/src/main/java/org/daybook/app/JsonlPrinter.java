package org.daybook.app;

import java.util.List;
import org.daybook.claim.Claim;
import org.daybook.claim.Period;
import org.daybook.text.Article;
import org.daybook.text.Span;

/**
 * Writes a claim a line as JSON: the record's fields in its order, then what the reader adds.
 *
 * @param explain whether the rules are written too
 */
record JsonlPrinter(boolean explain) implements Printer {

  @Override
  public String head() {
    return "";
  }

  @Override
  public String of(Article article, List<Claim> claims) {
    StringBuilder lines = new StringBuilder(claims.size() * 500);
    for (Claim claim : claims) {
      line(lines, claim);
    }
    return lines.toString();
  }

  private void line(StringBuilder lines, Claim claim) {
    Json json = new Json(lines);
    json.text("doc", claim.doc());
    span(json, claim.span());
    json.text("quote", claim.quote())
        .bare("low", Fields.number(claim.bounds().low()))
        .bare("high", Fields.number(claim.bounds().high()))
        .bare("approx", String.valueOf(claim.approx()))
        .text("unit", claim.unit())
        .text("thing", claim.thing().label())
        .texts("outcome", Fields.outcomes(claim))
        .text("side", claim.side())
        .text("group", claim.group())
        .text("claimant", claim.claimant())
        .texts("relays", claim.relays())
        .text("stance", claim.stance().label())
        .text("hedge", Fields.hedge(claim));
    Period time = claim.time();
    json.object("time")
        .text("kind", time.kind().label())
        .text("from", Fields.day(time.from()))
        .text("to", Fields.day(time.to()))
        .text("per", Fields.per(claim))
        .end();
    json.bare("schema", String.valueOf(Version.SCHEMA))
        .bare("strict", String.valueOf(claim.bounds().strict()));
    Json sentence = json.object("sentence");
    span(sentence, claim.evidence().sentence());
    sentence.end();
    json.bare("headline", String.valueOf(claim.evidence().headline()))
        .text("share", Fields.share(claim))
        .text("dated", Fields.day(claim.evidence().dated()));
    json.object("standing")
        .text("side", claim.evidence().standing().side())
        .text("name", claim.evidence().standing().name())
        .end();
    if (explain) {
      json.texts("rules", claim.evidence().rules());
    }
    json.end();
    lines.append('\n');
  }

  private static void span(Json json, Span span) {
    json.bare("start", String.valueOf(span.start())).bare("end", String.valueOf(span.end()));
  }
}
