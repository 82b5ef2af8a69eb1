package org.daybook.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daybook.claim.Claim;
import org.daybook.read.Reader;
import org.daybook.text.Article;
import org.junit.jupiter.api.Test;

/** Two events of one day and place are two matters; who speaks under two descriptions is one. */
class EventsTest {

  private static List<Claim> read(String doc, String text) {
    return Reader.english().read(new Article(doc, text, LocalDate.parse("2025-03-05"), null));
  }

  private static List<String> kinds(List<Claim> claims) {
    return Comparison.of(claims).stream().map(Finding::kind).toList();
  }

  @Test
  void anotherStrikeIsAnotherEvent() {
    List<Claim> claims =
        read(
            "a",
            "A drone strike on a bus in Kharkiv killed six people on Tuesday, the mayor, Ihor Terekhov, said. Another"
                + " drone strike on a house in Kharkiv killed nine people on Tuesday, the governor, Oleh Syniehubov, said.");
    assertEquals(2, claims.size());
    assertEquals(List.of(), kinds(claims));
    assertInstanceOf(Verdict.Holds.class, Worksheet.of(claims));
  }

  @Test
  void eachStrikeThatIsToldAnewIsAnEvent() {
    List<Claim> claims =
        read(
            "a",
            "A strike on a mill in Gaza City killed 28 people on Tuesday, the health ministry said. A strike on a quay in"
                + " Gaza City killed 25 people on Tuesday, the Red Crescent said. A strike on a shed in Gaza City killed"
                + " 12 people on Tuesday, the civil defence said.");
    assertEquals(3, claims.size());
    assertEquals(List.of(), kinds(claims));
    assertInstanceOf(Verdict.Holds.class, Worksheet.of(claims));
  }

  @Test
  void theStrikeIsTheOneThatWasTold() {
    List<Claim> claims =
        read(
            "a",
            "A drone strike on a bus in Kharkiv killed seven people on Tuesday, the mayor, Ihor Terekhov, said. The"
                + " strike in Kharkiv killed nine people on Tuesday, the governor, Oleh Syniehubov, said.");
    assertEquals(List.of("rival"), kinds(claims));
    assertInstanceOf(Verdict.Conflict.class, Worksheet.of(claims));
  }

  @Test
  void aBodyIsOneWhoeverIsSaidToRunIt() {
    List<Claim> claims =
        new ArrayList<>(
            read(
                "a",
                "At least 42,065 people have been killed in Gaza since 7 October 2023, the health ministry in"
                    + " Hamas-run Gaza said on Tuesday."));
    claims.addAll(
        read(
            "b",
            "At least 42,065 people have been killed in Gaza since 7 October 2023, Gaza's health ministry said on"
                + " Tuesday."));
    claims.addAll(
        read(
            "c",
            "At least 42,065 people have been killed in Gaza since 7 October 2023, the Hamas-run health ministry said"
                + " on Tuesday."));
    assertEquals(
        1,
        claims.stream().map(Statement::speaker).distinct().count(),
        claims.stream().map(c -> c.claimant() + c.evidence().standing()).toList()::toString);
    assertEquals(List.of("same-origin"), kinds(claims));
  }

  @Test
  void betweenTwoOpenFiguresNothingIsSaidToMove() {
    List<Claim> claims =
        new ArrayList<>(
            List.of(
                Sketch.say(1300, 0)
                    .atLeast()
                    .killed()
                    .in("a")
                    .at(Sketch.total("2024-06-10"))
                    .done(),
                Sketch.say(2000, 0)
                    .atLeast()
                    .killed()
                    .in("b")
                    .at(Sketch.total("2024-06-30"))
                    .done()));
    assertEquals(List.of(), kinds(claims));
    claims.set(1, Sketch.say(2000, 0).killed().in("b").at(Sketch.total("2024-06-30")).done());
    assertEquals(List.of("moves"), kinds(claims));
  }

  @Test
  void copiesOfOneTextSayAThingOnce() {
    String text =
        "Shelling of Donetsk on Monday left 31 casualties: 9 people were killed and 20 people were wounded, the Donetsk"
            + " regional administration said.";
    List<String> once = kinds(read("a", text));
    List<Claim> twice = new ArrayList<>(read("a", text));
    twice.addAll(read("b", text));
    List<String> found = new ArrayList<>(kinds(twice));
    found.removeIf("same-origin"::equals);
    assertEquals(once, found);
    assertEquals(List.of("does-not-add-up"), once);
  }
}
