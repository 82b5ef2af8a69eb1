package org.daybook.compare;

import static org.daybook.compare.Sketch.during;
import static org.daybook.compare.Sketch.level;
import static org.daybook.compare.Sketch.rate;
import static org.daybook.compare.Sketch.say;
import static org.daybook.compare.Sketch.total;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.daybook.claim.Claim;
import org.daybook.claim.Outcome;
import org.daybook.claim.Period;
import org.daybook.claim.Period.Per;
import org.daybook.claim.Thing;
import org.daybook.compare.Verdict.Conflict;
import org.daybook.compare.Verdict.Holds;
import org.junit.jupiter.api.Test;

/** What can be true together, rule by rule, on made-up figures. */
class WorksheetTest {

  private static Verdict verdict(Sketch... sketches) {
    return Worksheet.of(Arrays.stream(sketches).map(Sketch::done).toList());
  }

  private static Holds can(Sketch... sketches) {
    Verdict verdict = verdict(sketches);
    return assertInstanceOf(Holds.class, verdict, verdict::toString);
  }

  private static Conflict cannot(Sketch... sketches) {
    Verdict verdict = verdict(sketches);
    return assertInstanceOf(Conflict.class, verdict, verdict::toString);
  }

  private static String numbers(Holds holds) {
    return holds.example().stream().map(v -> String.valueOf(v.number())).toList().toString();
  }

  @Test
  void nothingIsSaidOfNoClaims() {
    assertEquals(List.of(), can().example());
  }

  @Test
  void theDeadAreAmongTheCasualties() {
    Conflict conflict = cannot(say(300, 0).killed(), say(250, 100).casualties());
    assertEquals(
        List.of(
            "[1] ≤ [2]",
            "since killed is part of killed or wounded",
            "but [1] is at least 300 and [2] at most 250"),
        conflict.because());
    assertEquals("[250, 300]", numbers(can(say(250, 0).killed(), say(300, 100).casualties())));
  }

  @Test
  void disjointOutcomesAdd() {
    Sketch killed = say(10, 0).killed();
    Sketch wounded = say(20, 20).of(Thing.SOLDIER, Outcome.WOUNDED);
    can(killed, wounded, say(30, 40).casualties());
    Conflict conflict = cannot(killed, wounded, say(31, 40).casualties());
    assertEquals(3, conflict.claims().size());
    assertEquals(
        "but [3] is at least 31 and [1] + [2] at most 10 + 20 = 30",
        conflict.because().get(conflict.because().size() - 1));
    cannot(killed, wounded, say(29, 40).casualties());
  }

  @Test
  void whoIsWoundedForGoodIsWounded() {
    cannot(
        say(30, 0).of(Thing.SOLDIER, Outcome.WOUNDED_PERMANENTLY),
        say(20, 20).of(Thing.SOLDIER, Outcome.WOUNDED));
  }

  @Test
  void lostLiesBetweenTheDeadAndAllThatCanBeLost() {
    can(say(100, 0).killed(), say(300, 20).casualties(), say(200, 40).lost());
    cannot(say(100, 0).killed(), say(90, 20).lost());
    can(say(300, 0).casualties(), say(400, 20).lost());
    cannot(
        say(300, 0).of(Thing.SOLDIER, Outcome.KILLED, Outcome.WOUNDED, Outcome.MISSING),
        say(50, 10).of(Thing.SOLDIER, Outcome.CAPTURED),
        say(400, 20).lost());
    cannot(say(12, 0).of(Thing.TANK, Outcome.DESTROYED), say(10, 20).of(Thing.TANK, Outcome.LOST));
  }

  @Test
  void kindsAreNested() {
    cannot(
        say(5, 0).of(Thing.CHILD, Outcome.KILLED), say(3, 20).of(Thing.CIVILIAN, Outcome.KILLED));
    cannot(say(5, 0).of(Thing.CHILD, Outcome.KILLED), say(3, 20).of(Thing.PERSON, Outcome.KILLED));
    cannot(
        say(5, 0).of(Thing.SOLDIER, Outcome.KILLED),
        say(4, 10).of(Thing.CIVILIAN, Outcome.KILLED),
        say(8, 20).of(Thing.PERSON, Outcome.KILLED));
    can(say(5, 0).of(Thing.CHILD, Outcome.KILLED), say(3, 20).of(Thing.SOLDIER, Outcome.KILLED));
    cannot(
        say(5, 0).of(Thing.OFFICIAL, Outcome.KILLED), say(3, 20).of(Thing.PERSON, Outcome.KILLED));
    can(
        say(5, 0).of(Thing.OFFICIAL, Outcome.KILLED),
        say(5, 10).of(Thing.CIVILIAN, Outcome.KILLED),
        say(5, 20).of(Thing.PERSON, Outcome.KILLED));
  }

  @Test
  void aGroupIsPartOfTheWhole() {
    Conflict conflict = cannot(say(30, 0).killed().group("North"), say(20, 20).killed());
    assertTrue(conflict.because().contains("since North is part of the whole"));
    can(say(30, 0).killed().group("North"), say(20, 20).killed().group("South"));
  }

  @Test
  void groupingsOfOneClaimantDoNotOverlap() {
    Sketch north = say(30, 0).killed().group("North");
    Sketch south = say(25, 20).killed().group("South");
    assertEquals(3, cannot(north, south, say(50, 40).killed()).claims().size());
    can(north, south.by("someone else"), say(50, 40).killed());
    can(
        say(30, 0).killed().group("Northport region"),
        say(25, 20).killed().group("Northport"),
        say(50, 40).killed());
  }

  @Test
  void aRunningTotalDoesNotFall() {
    Conflict conflict =
        cannot(
            say(500, 0).killed().at(total("2024-06-01")),
            say(400, 20).killed().at(total("2024-06-20")));
    assertEquals(
        "since a running total does not fall, and 1 June 2024 comes before 20 June 2024",
        conflict.because().get(1));
    can(
        say(400, 0).killed().at(total("2024-06-01")),
        say(500, 20).killed().at(total("2024-06-20")));
  }

  @Test
  void shorterTimesLieInLongerOnes() {
    Sketch april = say(60, 0).killed().at(during("2024-04-01", "2024-04-30"));
    Sketch may = say(50, 20).killed().at(during("2024-05-01", "2024-05-31"));
    cannot(april, say(50, 40).killed().at(during("2024-04-01", "2024-06-30")));
    cannot(april, may, say(100, 40).killed().at(total("2024-06-30")));
    can(april, may, say(110, 40).killed().at(total("2024-06-30")));
    can(april, say(10, 40).killed().at(during("2024-04-15", "2024-06-30")));
  }

  @Test
  void theLastDayAndNightIsNeitherDayButWhatATotalGrewBy() {
    Sketch before = say(1000, 0).lost().at(total("2024-06-20"));
    Sketch added = say(20, 20).lost().at(during("2024-06-20", "2024-06-21"));
    can(before, added, say(1020, 40).lost().at(total("2024-06-21")));
    assertEquals(
        3, cannot(before, added, say(1019, 40).lost().at(total("2024-06-21"))).claims().size());
    can(added, say(30, 40).lost().at(during("2024-06-21", "2024-06-21")));
    cannot(added, say(10, 40).lost().at(during("2024-06-15", "2024-06-25")));
  }

  @Test
  void aRateTimesItsTimeIsWhatFellInIt() {
    Sketch rate = say(10, 0).killed().at(rate(Per.DAY, "2024-06-01", "2024-06-30"));
    can(rate, say(300, 20).killed().at(during("2024-06-01", "2024-06-30")));
    Conflict conflict = cannot(rate, say(400, 20).killed().at(during("2024-06-01", "2024-06-30")));
    assertEquals(
        List.of(
            "0.0333 × [2] ≤ [1]",
            "since a rate times its time is what fell in that time",
            "but 0.0333 × [2] is at least 0.0333 × 400 = 13.3 and [1] at most 10"),
        conflict.because());
    can(
        say(100, 0).killed().at(rate(Per.MONTH, "2024-05-01", "2024-05-31")),
        say(100, 20).killed().at(during("2024-05-01", "2024-05-31")));
    can(say(10, 0).killed().at(rate(Per.DAY, null, null)), say(5000, 20).killed());
    cannot(
        say(10, 0).killed().at(rate(Per.DAY, null, null)),
        say(12, 20).killed().at(rate(Per.DAY, null, null)));
  }

  @Test
  void aShareIsThatMuchOfItsWhole() {
    Sketch whole = say(1000, 0).casualties();
    can(
        whole,
        say(200, 100).casualties().share("a fifth", "20").at(during("2024-01-01", "2024-02-01")));
    cannot(
        say(1000, 0).casualties().sentence(0),
        say(300, 100)
            .casualties()
            .share("a fifth", "20")
            .at(during("2024-01-01", "2024-02-01"))
            .sentence(0));
  }

  @Test
  void aDenialConflictsWithWhatItDenies() {
    Conflict conflict =
        cannot(say(1000, 0).lost(), say(1000, 20).lost().by("the other side").denied());
    assertEquals(
        List.of("[2] denies what [1] says: the other side rejects the figure"), conflict.because());
    assertNull(conflict.change());
    can(say(1000, 0).lost(), say(2000, 20).lost().by("the other side").denied());
  }

  @Test
  void stocksOfDifferentDaysDoNotMeet() {
    Sketch may = say(700, 0).of(Thing.SOLDIER, Outcome.DEPLOYED).at(level("2024-05-01"));
    can(may, say(600, 20).of(Thing.SOLDIER, Outcome.DEPLOYED).at(level("2024-06-01")));
    cannot(may, say(600, 20).of(Thing.SOLDIER, Outcome.DEPLOYED).at(level("2024-05-01")));
  }

  @Test
  void differentMeasuresDoNotMeet() {
    can(say(10, 0).killed(), say(20, 20).killed().side("BB"));
    can(say(10, 0).killed(), say(20, 20).killed().side(null), say(30, 40).killed().side(null));
    can(say(10, 0).of(Thing.TANK, Outcome.LOST), say(20, 20).of(Thing.DRONE, Outcome.LOST));
    can(
        say(70, 0).unit("percent").of(Thing.TERRITORY, Outcome.CONTROLLED).group("North"),
        say(18, 20).unit("percent").of(Thing.TERRITORY, Outcome.CONTROLLED));
  }

  @Test
  void unknownDaysMeetOnlyWhereOneArticleSaysBothOfTheSame() {
    Sketch one = say(12, 0).killed().at(during("2024-06-01", "2024-06-01"));
    cannot(one, say(3, 300).killed().at(during("2024-06-01", "2024-06-01")));
    Period unknown = new Period(Period.Kind.DURING, null, null, null);
    can(say(12, 0).killed().at(unknown), say(3, 300).killed().at(unknown));
    can(say(1200, 0).killed().at(unknown), say(300, 300).killed().at(unknown).in("other"));
    cannot(say(1200, 0).killed().at(unknown), say(300, 300).killed().at(unknown));
    cannot(
        say(12, 0).killed().at(unknown).sentence(0),
        say(3, 30).casualties().at(unknown).sentence(0));
  }

  @Test
  void anEndThatIsLeftOutIsNoConflictButIsTold() {
    Holds holds = can(say(500, 0).killed().over(), say(500, 20).killed().upTo());
    assertEquals(2, holds.touching().size());
    assertEquals("[500, 500]", numbers(holds));
    assertEquals(List.of(), can(say(500, 0).killed().over()).touching());
    assertEquals("[501]", numbers(can(say(500, 0).killed().over())));
  }

  @Test
  void theSmallestConflictIsNamedAmongMany() {
    List<Sketch> all = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      all.add(say(100 + i, 20 * i).killed().at(total("2024-0" + (1 + i / 5) + "-1" + i % 5)));
    }
    all.add(say(90, 900).killed().at(total("2024-06-30")));
    Conflict conflict = cannot(all.toArray(Sketch[]::new));
    assertEquals(2, conflict.claims().size());
    assertNotNull(conflict.change());
    assertEquals("90", conflict.change().claim().quote());
    assertEquals("“90” read as at least 90 instead of 90", conflict.change().says());
  }

  @Test
  void theCheapestChangeIsTriedFirst() {
    assertEquals(
        "“1000” read as about 1,000 (950 to 1,050) instead of 1,000",
        change(say(1000, 0).killed(), say(1030, 20).killed()).says());
    assertEquals(
        "“300” read as at most 300 instead of 300",
        change(say(300, 0).killed(), say(250, 20).casualties()).says());
    assertEquals(
        Change.What.OUTCOME,
        change(say(300, 0).killed().upTo(), say(350, 20).killed().atLeast()).what());
  }

  private static Change change(Sketch... sketches) {
    Change change = cannot(sketches).change();
    assertNotNull(change);
    return change;
  }

  @Test
  void twoConflictsAreBeyondOneChange() {
    assertNull(
        cannot(
                say(10, 0).killed(),
                say(20, 20).killed(),
                say(10, 40).killed().side("BB"),
                say(20, 60).killed().side("BB"))
            .change());
  }

  @Test
  void aFullWorksheetIsDecidedSoon() {
    List<Sketch> all = new ArrayList<>();
    for (int i = 0; i < Worksheet.MOST - 1; i++) {
      Sketch sketch = say(100 + i, 20 * i).at(total("2024-0" + (1 + i / 10) + "-1" + i % 10));
      all.add(i % 3 == 0 ? sketch.casualties() : i % 3 == 1 ? sketch.killed() : sketch.lost());
    }
    can(all.toArray(Sketch[]::new));
    all.add(say(90, 5000).lost().at(total("2024-06-30")));
    assertEquals(2, cannot(all.toArray(Sketch[]::new)).claims().size());
  }

  @Test
  void aWorksheetIsBounded() {
    List<Claim> many =
        new ArrayList<>(Collections.nCopies(Worksheet.MOST, say(1, 0).killed().done()));
    assertInstanceOf(Holds.class, Worksheet.of(many));
    many.add(say(1, 0).killed().done());
    assertThrows(IllegalArgumentException.class, () -> Worksheet.of(many));
  }
}
