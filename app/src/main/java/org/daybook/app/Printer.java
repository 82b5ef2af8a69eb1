package org.daybook.app;

import java.util.List;
import org.daybook.claim.Claim;
import org.daybook.text.Article;

/** Writes claims in one of the formats. */
sealed interface Printer permits JsonlPrinter, CsvPrinter, TablePrinter {

  /** What stands before everything; may be empty. */
  String head();

  /** An article's claims. */
  String of(Article article, List<Claim> claims);
}
