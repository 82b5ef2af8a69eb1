package org.daybook.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts and exact numbers. */
class AmountTest {

  @ParameterizedTest
  @CsvSource({
    "250000, 5000",
    "1000000, 50000",
    "6000, 50",
    "217440, 5",
    "12, 1/2",
    "9, 1/20",
    "12.5, 1/20"
  })
  void aRoundingWordLeavesHalfThePlaceOfTheLastDigitThatCounts(BigDecimal figure, String slack) {
    assertEquals(slack, Amount.slack(figure).toString());
  }

  @Test
  void openEndsStayOpen() {
    Amount over = new Amount(Exact.of(500), null);
    Amount upTo = new Amount(null, Exact.of(95));
    assertEquals(new Amount(null, null), over.plus(upTo));
    assertEquals(new Amount(Exact.of(405), null), over.minus(upTo));
    assertTrue(upTo.isBelow(over));
    assertFalse(upTo.meets(over));
  }

  @Test
  void quotientsGoFromEndToEnd() {
    Amount total = Amount.of(250_000);
    Amount rate = new Amount(Exact.of(50_000), Exact.of(60_000));
    assertEquals("25/6", String.valueOf(total.per(rate).low()));
    assertEquals(Exact.of(5), total.per(rate).high());
    assertEquals(
        new Amount(Exact.of(2), null), Amount.of(10).per(new Amount(Exact.ZERO, Exact.of(5))));
  }

  @Test
  void endsStandInOrder() {
    assertThrows(IllegalArgumentException.class, () -> new Amount(Exact.of(2), Exact.ONE));
    assertThrows(ArithmeticException.class, () -> Exact.of(1, 0));
  }

  @Test
  void fractionsAreReducedAndRounded() {
    assertEquals(Exact.of(-1, 2), Exact.of(2, -4));
    assertEquals("-1", Exact.of(-1, 2).floor().toString());
    assertEquals("0", Exact.of(-1, 2).ceiling().toString());
    assertEquals("1,190", Words.about(Exact.of(100_000, 84)));
  }
}
