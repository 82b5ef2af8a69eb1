package org.daybook.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.claim.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What five articles on one war must give when they are read together. */
class SeventeenTest {

  private static final List<Claim> CLAIMS = ClaimsTable.load("five-articles.tsv");
  private static final List<Finding> FINDINGS = Comparison.of(CLAIMS);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "drift           | 001:38 002:639                  | What differs: the bound and the hedge.",
        "drift           | 001:398 002:683                 | What differs: what happened and the hedge.",
        "agrees          | 002:227 002:639                 | does not tell the dead from the wounded",
        "moves           | 000:686 001:38                  | 100,000 in 84 days, about 1,190 a day, 36,200 a month; with the rounding 18,100 to 54,400 a month",
        "adds-up         | 000:686 001:38 004:1645         | about 36,200 a month as printed, meets “around 35,000 to 45,000” a month by Western analysts",
        "stalls          | 000:497 002:683 000:686 001:38  | while that of killed or wounded went from “900,000” to “approximately one million”",
        "impossible-time | 001:573                         | the first 6 months of 2025 (1 January 2025 to 30 June 2025), the same stretch up to the article",
        "adds-up         | 001:573 001:38                  | a fifth of “approximately one million” is 200,000",
        "headline        | 003:10 003:465 003:889 003:1023 003:1168 003:1403 003:1580 | come to 1,380 as printed, which is no bound (3 over, 3 up to)",
        "drift           | 003:115 003:465                 | What differs: what happened.",
        "adds-up         | 004:1256 004:1342               | in 4.2 to 5 months: it holds if the article is of about 7 May 2025 to 1 June 2025",
        "adds-up         | 004:1543 004:1645               | in 4.8 to 6.2 months: it holds if the article is of about 28 May 2025 to 8 July 2025; together with the article's other rate, of 28 May 2025 to 1 June 2025",
        "denied          | 004:468 004:703                 | rejected by Andrey Kelin",
        "moves           | 004:1040 004:975 004:836        | By RU's own officials",
        "rival           | 002:954 002:683                 | 42 to 1; they are not of the same date",
        "balance         | 004:1256 004:1645 004:975 004:836 | would add 5,000 to 25,000 a month; the strength given went from “700,000” (30 June 2024) to “approximately 600,000”",
        "implies         | 004:2059 004:1256               | about 12,200 to 14,600 USD a recruit",
      })
  void isGiven(String kind, String places, String says) {
    Set<String> wanted = Set.of(places.split(" "));
    List<Finding> found =
        FINDINGS.stream()
            .filter(finding -> finding.kind().equals(kind) && places(finding).equals(wanted))
            .toList();
    assertEquals(1, found.size(), () -> all());
    assertTrue(found.get(0).says().contains(says), found.get(0).says());
  }

  @Test
  void nothingElseIsGivenButWhatIsTrueToo() {
    // Two more, of the ministry's dead among its casualties, at two times.
    assertEquals(19, FINDINGS.size(), SeventeenTest::all);
  }

  @Test
  void theOrderOfTheClaimsDoesNotMatter() {
    List<Claim> shuffled = new ArrayList<>(CLAIMS);
    Collections.shuffle(shuffled, new Random(7));
    assertEquals(FINDINGS, Comparison.of(shuffled));
  }

  private static Set<String> places(Finding finding) {
    return finding.claims().stream()
        .map(claim -> claim.doc() + ":" + claim.span().start())
        .collect(Collectors.toSet());
  }

  private static String all() {
    return FINDINGS.stream()
        .map(finding -> finding.kind() + " " + places(finding) + " " + finding.says())
        .collect(Collectors.joining("\n"));
  }
}
