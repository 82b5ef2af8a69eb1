package org.daybook.compare;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class EffortTest {

  @Test
  void aSearchEndsAfterItsSteps() {
    Effort effort = new Effort();
    assertDoesNotThrow(
        () -> {
          for (int i = 0; i < Effort.MOST; i++) {
            effort.step(Exact.ONE);
          }
        });
    assertThrows(Effort.Spent.class, () -> effort.step(Exact.ONE));
  }

  @Test
  void longNumbersCountForMore() {
    Exact huge = new Exact(BigInteger.ONE.shiftLeft(64 * (int) Effort.MOST), BigInteger.ONE);
    assertThrows(Effort.Spent.class, () -> new Effort().step(huge));
  }
}
