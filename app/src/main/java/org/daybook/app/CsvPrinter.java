package org.daybook.app;

import java.util.ArrayList;
import java.util.List;
import org.daybook.claim.Claim;
import org.daybook.ledger.json.ClaimJson;
import org.daybook.text.Article;
import org.jspecify.annotations.Nullable;

/**
 * Writes a claim a row by RFC 4180, with a row of names first. A list's parts are joined by {@code "; "}; null is empty.
 *
 * @param explain whether the rules are written too
 * @param remarks what people made of the claims, in columns of their own where they can be any
 */
record CsvPrinter(boolean explain, Remarks remarks) implements Printer {

  private static final String HEAD =
      "doc,start,end,quote,low,high,approx,unit,thing,outcome,side,group,claimant,relays,stance,hedge,"
          + "time_kind,time_from,time_to,time_per,schema,strict,sentence_start,sentence_end,headline,share,share_percent,dated,"
          + "standing_side,standing_name";

  @Override
  public String head() {
    String reviews = remarks == Remarks.NONE ? "" : ",review,reviewed_by,reviewed_at,reason";
    return HEAD + (explain ? ",rules" : "") + reviews + "\r\n";
  }

  @Override
  public String of(Article article, List<Claim> claims) {
    StringBuilder rows = new StringBuilder(claims.size() * 250);
    for (Claim claim : claims) {
      row(rows, cells(claim));
    }
    return rows.toString();
  }

  /** Adds a row. */
  static void row(StringBuilder rows, List<@Nullable String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      rows.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
    }
    rows.append("\r\n");
  }

  private List<@Nullable String> cells(Claim claim) {
    List<@Nullable String> cells = new ArrayList<>();
    cells.add(claim.doc());
    cells.add(String.valueOf(claim.span().start()));
    cells.add(String.valueOf(claim.span().end()));
    cells.add(claim.quote());
    cells.add(Fields.number(claim.bounds().low()));
    cells.add(Fields.number(claim.bounds().high()));
    cells.add(String.valueOf(claim.approx()));
    cells.add(claim.unit());
    cells.add(claim.thing().label());
    cells.add(String.join("; ", Fields.outcomes(claim)));
    cells.add(claim.side());
    cells.add(claim.group());
    cells.add(claim.claimant());
    cells.add(String.join("; ", claim.relays()));
    cells.add(claim.stance().label());
    cells.add(Fields.hedge(claim));
    cells.add(claim.time().kind().label());
    cells.add(Fields.day(claim.time().from()));
    cells.add(Fields.day(claim.time().to()));
    cells.add(Fields.per(claim));
    cells.add(String.valueOf(ClaimJson.SCHEMA));
    cells.add(String.valueOf(claim.bounds().strict()));
    cells.add(String.valueOf(claim.evidence().sentence().start()));
    cells.add(String.valueOf(claim.evidence().sentence().end()));
    cells.add(String.valueOf(claim.evidence().headline()));
    cells.add(Fields.share(claim));
    cells.add(Fields.sharePercent(claim));
    cells.add(Fields.day(claim.evidence().dated()));
    cells.add(claim.evidence().standing().side());
    cells.add(claim.evidence().standing().name());
    if (explain) {
      cells.add(String.join("; ", claim.evidence().rules()));
    }
    if (remarks != Remarks.NONE) {
      Remark remark = remarks.of(claim);
      cells.add(remark == null ? null : remark.state());
      cells.add(remark == null ? null : remark.by());
      cells.add(remark == null ? null : remark.at().toString());
      cells.add(remark == null ? null : remark.reason());
    }
    return cells;
  }

  private static String cell(@Nullable String text) {
    if (text == null) {
      return "";
    }
    boolean plain =
        text.indexOf(',') < 0
            && text.indexOf('"') < 0
            && text.indexOf('\n') < 0
            && text.indexOf('\r') < 0;
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
