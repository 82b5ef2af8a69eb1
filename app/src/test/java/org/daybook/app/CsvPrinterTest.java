package org.daybook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** RFC 4180: names first, CR LF, quotes where they are needed and doubled within. */
class CsvPrinterTest {

  @Test
  void aRowHasACellForEachName() {
    CsvPrinter printer = new CsvPrinter(true, Remarks.NONE);
    String row =
        printer.of(
            TestClaims.ARTICLE,
            List.of(
                TestClaims.claim("12", TestClaims.tanks().bounds(), TestClaims.tanks().thing())
                    .claimant("the \"Tsentr\" group, says TASS")
                    .relays("a", "b")
                    .whose(null, null)
                    .done()));
    assertEquals(
        "harbour-1,63,65,12,12,12,false,count,tank,,,,\"the \"\"Tsentr\"\" group, says TASS\",a; b,"
            + "asserts,,total,2022-02-24,2025-06-12,,1,false,0,82,false,A fifth,20,2025-06-12,GB,defense ministry,bound.up-to; thing.after\r\n",
        row);
    assertEquals(31, printer.head().strip().split(",").length);
    assertTrue(printer.head().endsWith(",rules\r\n"));
  }

  @Test
  void aLineEndIsQuoted() {
    String row =
        new CsvPrinter(false, Remarks.NONE)
            .of(
                TestClaims.ARTICLE,
                List.of(
                    TestClaims.claim("12", TestClaims.tanks().bounds(), TestClaims.tanks().thing())
                        .claimant("two\r\nlines")
                        .done()));
    assertTrue(row.contains(",\"two\r\nlines\","), row);
  }
}
