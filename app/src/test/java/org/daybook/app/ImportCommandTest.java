package org.daybook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.daybook.app.TestDesk.Outcome;
import org.daybook.claim.Thing;
import org.daybook.compare.Series;
import org.daybook.ledger.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** {@code daybook import}, and {@code export} of what the ledger holds. */
class ImportCommandTest {

  @TempDir Path here;
  private TestDesk desk;

  @BeforeEach
  void aLedger() {
    desk = new TestDesk(here).env("DAYBOOK_LEDGER", here.resolve("l.db").toString());
  }

  @Test
  void aSeriesIsTakenInOnce() throws IOException {
    Files.writeString(
        here.resolve("staff.json"),
        "[{\"date\": \"2025-01-01\", \"personnel\": 790800}, {\"date\": \"2025-06-19\", \"personnel\": 1008240}]");
    assertEquals(
        new Outcome(
            0,
            "",
            "daybook: 1 series with 2 figures, 1 of them new or gone on; findings without a path are held against"
                + " them\n"),
        desk.run("import", "staff.json"));
    assertTrue(desk.run("import", "staff.json").err().contains(", 0 of them new"));
    assertEquals(2, desk.run("import", "none.csv").exit());
    assertEquals(0, desk.run("verify").exit());
  }

  @Test
  void whatTheLedgerHoldsIsExported() throws IOException {
    Files.writeString(
        here.resolve("a.txt"),
        "Three civilians were killed in Kharkiv on Wednesday, the governor said.\n");
    assertEquals(0, desk.run("add", "--date", "2025-06-12", "a.txt").exit());
    Outcome kept = desk.run("export");
    assertEquals(0, kept.exit(), kept.err());
    assertEquals(desk.run("export", "--date", "2025-06-12", "a.txt").out(), kept.out());
    assertTrue(desk.run("export", "--format", "jsonld").out().contains("\"schema:Claim\""));
  }

  /** {@code mvn test -Dshared=../shared}, from the project's folder: the real series, and what is known of them. */
  @Test
  @EnabledIfSystemProperty(named = "shared", matches = ".+")
  void theRealSeriesComeOut() {
    Path data = Path.of("..", System.getProperty("shared", "")).toAbsolutePath().resolve("data");
    for (String file :
        List.of("general_staff_personnel.json", "sourced_estimates.csv", "uk_mod_monthly.csv")) {
      Outcome outcome = desk.run("import", data.resolve(file).toString());
      assertEquals(0, outcome.exit(), outcome.err());
    }
    try (Ledger ledger = Ledger.open(here.resolve("l.db").toString(), Clock.systemUTC())) {
      Series staff =
          ledger.series().stream()
              .filter(s -> s.kind() == Series.Kind.RUNNING_TOTAL && s.thing() == Thing.SOLDIER)
              .findFirst()
              .orElseThrow();
      assertEquals(1626, staff.points().size());
      assertEquals("790800", String.valueOf(staff.points().get(LocalDate.of(2025, 1, 1)).low()));
      assertEquals("1008240", String.valueOf(staff.points().get(LocalDate.of(2025, 6, 19)).low()));
      List<Series> estimates =
          ledger.series().stream().filter(s -> s.kind() == Series.Kind.ESTIMATES).toList();
      assertEquals(124, estimates.stream().mapToInt(s -> s.points().size()).sum());
      List<String> claimants = estimates.stream().map(Series::claimant).toList();
      assertTrue(claimants.contains("UK Ministry of Defence"), claimants.toString());
      assertFalse(claimants.contains("UK MoD"), "one claimant under two names");
    }
  }
}
