package org.daybook.app;

import java.util.ArrayList;
import java.util.List;
import org.daybook.claim.Claim;
import org.daybook.text.Article;
import org.jspecify.annotations.Nullable;

/**
 * Writes claims as CSV with a row of HXL hashtags below the names, by the Humanitarian Exchange Language 1.1: tags of its core
 * schema, attributes of its dictionary where it has one.
 */
final class HxlPrinter {

  private static final String[][] COLUMNS = {
    {"id", "#meta+id"},
    {"outlet", "#meta+source+publisher"},
    {"article_date", "#date+published"},
    {"claimant", "#org+source+name"},
    {"relays", "#org+relay+list"},
    {"stance", "#meta+stance"},
    {"hedge", "#meta+confidence"},
    {"low", "#indicator+min+num"},
    {"high", "#indicator+max+num"},
    {"approx", "#indicator+approx+bool"},
    {"unit", "#indicator+unit"},
    {"thing", "#indicator+name"},
    {"outcome", "#indicator+outcome+list"},
    {"side", "#affected+side+code"},
    {"place", "#loc+name"},
    {"time_kind", "#date+type"},
    {"from", "#date+start"},
    {"to", "#date+end"},
    {"quote", "#description+quote"}
  };

  String head() {
    StringBuilder head = new StringBuilder();
    for (int row = 0; row < 2; row++) {
      for (int i = 0; i < COLUMNS.length; i++) {
        head.append(i == 0 ? "" : ",").append(COLUMNS[i][row]);
      }
      head.append("\r\n");
    }
    return head.toString();
  }

  String of(Article article, List<Claim> claims) {
    StringBuilder rows = new StringBuilder();
    for (Claim claim : claims) {
      CsvPrinter.row(rows, cells(article, claim));
    }
    return rows.toString();
  }

  private static List<@Nullable String> cells(Article article, Claim claim) {
    List<@Nullable String> cells = new ArrayList<>();
    cells.add(claim.doc() + ":" + claim.span().start());
    cells.add(article.publisher());
    cells.add(Fields.day(claim.evidence().dated()));
    cells.add(claim.claimant());
    cells.add(String.join("; ", claim.relays()));
    cells.add(claim.stance().label());
    cells.add(Fields.hedge(claim));
    cells.add(Fields.number(claim.bounds().low()));
    cells.add(Fields.number(claim.bounds().high()));
    cells.add(String.valueOf(claim.approx()));
    cells.add(claim.unit());
    cells.add(claim.thing().label());
    cells.add(String.join("; ", Fields.outcomes(claim)));
    cells.add(claim.side());
    cells.add(claim.group());
    cells.add(claim.time().kind().label());
    cells.add(Fields.day(claim.time().from()));
    cells.add(Fields.day(claim.time().to()));
    cells.add(claim.quote());
    return cells;
  }
}
