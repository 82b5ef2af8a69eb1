package org.daybook.app;

import java.util.List;
import org.daybook.claim.Claim;
import org.daybook.ledger.json.ClaimJson;
import org.daybook.ledger.json.Json;
import org.daybook.text.Article;

/**
 * Writes a claim a line as JSON: the record's fields in its order, then what the reader adds.
 *
 * @param explain whether the rules are written too
 * @param remarks what people made of the claims
 */
record JsonlPrinter(boolean explain, Remarks remarks) implements Printer {

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
    ClaimJson.write(json, claim, explain);
    Remark remark = remarks.of(claim);
    if (remark != null) {
      remark.write(json);
    }
    json.end();
    lines.append('\n');
  }
}
