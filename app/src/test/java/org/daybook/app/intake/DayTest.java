package org.daybook.app.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as machines and pages write them. */
class DayTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-06-12",
        "2025-06-12T23:30:00+02:00",
        "2025-6-12 08:00",
        "20250612",
        "20250612T101500Z",
        "2025/06/12/harbour-500-killed",
        "Thu, 12 Jun 2025 21:30:00 GMT",
        "June 12, 2025",
        "June 12th, 2025, 8:15 a.m.",
        "12 June 2025",
        "Published on Thursday 12 June, 2025 at 10:15",
      })
  void isRead(String text) {
    assertEquals(LocalDate.of(2025, 6, 12), Day.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"13.06.2025 10:15", "06/13/2025", "05/06/2025, then 13/06/2025"})
  void numbersAreReadWhereOnlyOneOrderFits(String text) {
    assertEquals(LocalDate.of(2025, 6, 13), Day.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Thursday",
        "05/06/2025",
        "2025-06",
        "2025-13-40",
        "1899-01-01",
        "12 people died in 2025"
      })
  void isNotGuessed(String text) {
    assertNull(Day.of(text));
  }
}
