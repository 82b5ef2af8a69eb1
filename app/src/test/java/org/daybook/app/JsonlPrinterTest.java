package org.daybook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.daybook.claim.Bounds;
import org.daybook.claim.Claim;
import org.daybook.claim.Thing;
import org.daybook.ledger.json.Json;
import org.junit.jupiter.api.Test;

/** The record's form: its fields, their order, exact numbers, safe strings. */
class JsonlPrinterTest {

  private static String print(Claim claim, boolean explain) {
    return new JsonlPrinter(explain, Remarks.NONE).of(TestClaims.ARTICLE, List.of(claim));
  }

  @Test
  void theFieldsComeInTheRecordsOrderThenWhatTheReaderAdds() {
    assertEquals(
        "{\"doc\": \"harbour-1\", \"start\": 36, \"end\": 49, \"quote\": \"up to 250,000\", \"low\": null,"
            + " \"high\": 250000, \"approx\": false, \"unit\": \"count\", \"thing\": \"soldier\","
            + " \"outcome\": [\"killed\", \"wounded\"], \"side\": \"RU\", \"group\": null,"
            + " \"claimant\": \"UK Ministry of Defence\", \"relays\": [\"CNN\", \"TASS\"],"
            + " \"stance\": \"asserts\", \"hedge\": \"likely\", \"time\": {\"kind\": \"total\","
            + " \"from\": \"2022-02-24\", \"to\": \"2025-06-12\", \"per\": null}, \"schema\": 1,"
            + " \"strict\": false, \"sentence\": {\"start\": 0, \"end\": 82}, \"headline\": false,"
            + " \"share\": \"A fifth\", \"share_percent\": 20, \"dated\": \"2025-06-12\", \"standing\": {\"side\": \"GB\", \"name\": \"defense ministry\"}}\n",
        print(TestClaims.soldiers(), false));
  }

  @Test
  void theRulesComeLastAndOnlyOnDemand() {
    assertTrue(
        print(TestClaims.tanks(), true)
            .endsWith(", \"rules\": [\"bound.up-to\", \"thing.after\"]}\n"));
    assertFalse(print(TestClaims.tanks(), false).contains("rules"));
  }

  @Test
  void numbersAreExactAndWithoutExponents() {
    Claim claim =
        TestClaims.claim(
                "x",
                new Bounds.Between(TestClaims.number("12.20"), TestClaims.number("12.8E9")),
                Thing.MONEY)
            .unit("USD")
            .done();
    String line = print(claim, false);
    assertTrue(line.contains("\"low\": 12.2, \"high\": 12800000000,"), line);
  }

  @Test
  void stringsAreEscaped() {
    StringBuilder line = new StringBuilder();
    new Json(line).text("a", "\"\\\n\r\t\u0001\u007f\u2028\u2029é漢\ud83d\ude00").end();
    assertEquals(
        "{\"a\": \"\\\"\\\\\\n\\r\\t\\u0001\\u007f\\u2028\\u2029é漢\ud83d\ude00\"}",
        line.toString());
  }

  @Test
  void halfASurrogatePairIsWrittenByNumber() {
    StringBuilder line = new StringBuilder();
    new Json(line).text("a", "\ud83d").text("b", "\ude00x").text("c", "\ud83d\ud83d\ude00").end();
    assertEquals(
        "{\"a\": \"\\ud83d\", \"b\": \"\\ude00x\", \"c\": \"\\ud83d\ud83d\ude00\"}",
        line.toString());
  }
}
