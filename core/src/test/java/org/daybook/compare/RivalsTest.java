package org.daybook.compare;

import static org.daybook.compare.Sketch.during;
import static org.daybook.compare.Sketch.level;
import static org.daybook.compare.Sketch.say;
import static org.daybook.compare.Sketch.total;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.daybook.claim.Claim;
import org.daybook.claim.Outcome;
import org.daybook.claim.Period;
import org.daybook.claim.Thing;
import org.junit.jupiter.api.Test;

/** What is a rival, and what only looks like one: a principle a test. */
class RivalsTest {

  private static final Period DAY = during("2024-06-10", "2024-06-10");

  private static Sketch toll(long dead, int start, String who) {
    return say(dead, start).of(Thing.PERSON, Outcome.KILLED).by(who).group("Harbour").at(DAY);
  }

  private static List<String> kinds(Claim... claims) {
    return Comparison.of(List.of(claims)).stream().map(Finding::kind).toList();
  }

  @Test
  void twoTollsOfOneDayAndPlaceDoNotMeet() {
    assertEquals(
        List.of("rival"),
        kinds(toll(44, 0, "state media").done(), toll(48, 200, "the Observatory").done()));
  }

  @Test
  void anotherPlaceOrAnotherStretchIsAnotherMatter() {
    Claim one = toll(44, 0, "state media").done();
    assertEquals(List.of(), kinds(one, toll(48, 200, "the Observatory").group("Mill Town").done()));
    assertEquals(
        List.of(),
        kinds(one, toll(48, 200, "the Observatory").at(during("2024-06-09", "2024-06-10")).done()));
  }

  @Test
  void aPartIsNoToll() {
    Claim children =
        say(9, 20)
            .of(Thing.CHILD, Outcome.KILLED)
            .by("Mill activists")
            .group("Harbour")
            .at(DAY)
            .sentence(0)
            .done();
    Claim others = toll(14, 40, "Mill activists").sentence(0).done();
    assertEquals(List.of(), kinds(children, others, toll(23, 300, "the Ministry").done()));
    assertEquals(List.of("rival"), kinds(children, others, toll(21, 300, "the Ministry").done()));
  }

  @Test
  void whatStandsBesideMoreIsAPart() {
    Claim children =
        say(132, 20)
            .of(Thing.CHILD, Outcome.KILLED)
            .by("the Army")
            .group("Harbour")
            .at(DAY)
            .sentence(0)
            .done();
    Claim staff = toll(9, 40, "the Army").sentence(0).done();
    assertEquals(List.of(), kinds(children, staff, toll(10, 300, "the Ministry").done()));
  }

  @Test
  void sixOrSoIsNotHeldAgainstSeven() {
    assertEquals(
        List.of(), kinds(toll(6, 0, "the Army").about().done(), toll(7, 200, "the Mayor").done()));
    assertEquals(
        List.of("rival"),
        kinds(toll(12, 0, "the Army").about().done(), toll(21, 200, "the Mayor").done()));
  }

  @Test
  void whoMayBeOneIsNoRivalOfItself() {
    assertEquals(
        List.of(), kinds(toll(14, 0, "medics").done(), toll(18, 200, "harbour medics").done()));
  }

  @Test
  void headlinesAreNobodysOwnWord() {
    assertEquals(
        List.of(),
        kinds(toll(14, 0, "the Army").headline().done(), toll(18, 200, "the Mayor").done()));
    assertEquals(
        List.of(),
        kinds(
            toll(14, 0, "the Army").rules("claimant:said-again").done(),
            toll(18, 200, "the Mayor").done()));
  }

  @Test
  void acrossArticlesATollMustBeSettled() {
    Claim one = toll(126, 0, "the Army").done();
    assertEquals(List.of("rival"), kinds(one, toll(141, 0, "the Mayor").in("another").done()));
    assertEquals(
        List.of(), kinds(one, toll(141, 0, "the Mayor").in("another").dated("2024-06-12").done()));
    assertEquals(List.of(), kinds(one, toll(141, 0, "officials").in("another").done()));
  }

  @Test
  void withoutADateBothMustBeNamed() {
    Period unknown = new Period(Period.Kind.DURING, null, null, null);
    Claim one = toll(29, 0, "the Army").at(unknown).done();
    assertEquals(List.of("rival"), kinds(one, toll(40, 200, "the Mayor").at(unknown).done()));
    assertEquals(List.of(), kinds(one, toll(40, 200, "witnesses").at(unknown).done()));
  }

  @Test
  void withoutAPlaceTheyMustSpeakForTwoSides() {
    Claim own =
        say(3000, 0)
            .of(Thing.SOLDIER, Outcome.DEPLOYED)
            .by("Aa")
            .speaksFor("AA")
            .at(level("2024-06-10"))
            .done();
    Sketch other =
        say(8000, 200).of(Thing.SOLDIER, Outcome.DEPLOYED).by("Bb").at(level("2024-06-10"));
    assertEquals(List.of(), kinds(own, other.done()));
    assertEquals(List.of("rival"), kinds(own, other.speaksFor("BB").done()));
    assertEquals(List.of(), kinds(own, other.rules("time:passage").done()));
  }

  @Test
  void aWarsDeadMayBeFarApartInOneArticle() {
    Claim one = say(600_000, 0).of(Thing.PERSON, Outcome.KILLED).by("the Envoy").done();
    Sketch other = say(80_000, 200).of(Thing.PERSON, Outcome.KILLED).by("the Ministry");
    assertEquals(List.of("rival"), kinds(one, other.done()));
    assertEquals(List.of(), kinds(one, other.at(total("2024-06-29")).in("another").done()));
  }

  @Test
  void aDescriptionMayBeAnybodys() {
    Claim named = toll(22, 200, "Mill Institute").atLeast().done();
    assertEquals(List.of("agrees"), kinds(toll(20, 0, "Quay Press").over().done(), named));
    assertEquals(List.of(), kinds(toll(20, 0, "U.S. think tank").over().done(), named));
    assertEquals(
        List.of(),
        kinds(
            toll(20, 0, "Hamas").speaksFor("hamas").done(),
            toll(20, 200, "Hamas-run health ministry").speaksFor("PS").done()));
  }

  @Test
  void agreementTakesTwoVoices() {
    assertEquals(
        List.of(), kinds(toll(16, 0, "the Army").done(), toll(16, 200, "the Mayor").done()));
    assertEquals(
        List.of("agrees"),
        kinds(
            toll(16, 0, "the Army").speaksFor("AA").done(),
            toll(16, 200, "the Mayor").speaksFor("BB").done()));
    assertEquals(
        List.of("agrees"),
        kinds(toll(20, 0, "the Army").over().done(), toll(22, 200, "the Mayor").atLeast().done()));
    assertEquals(
        List.of(),
        kinds(
            toll(20, 0, "the Army").over().speaksFor("AA").done(),
            toll(22, 200, "the Mayor").speaksFor("AA").atLeast().done()));
  }

  @Test
  void theRatioGoesFromEndToEndWhereAFigureIsRounded() {
    Finding rival =
        Comparison.of(
                List.of(
                    toll(100, 0, "the Army").about().done(), toll(150, 200, "the Mayor").done()))
            .get(0);
    assertEquals(
        "Two claimants give figures that cannot both hold: the Army: “100” people killed (AA); the Mayor: “150” people"
            + " killed (AA): 1.5 to 1. With the rounding it is 1.43 to 1.58 to 1.",
        rival.says());
  }
}
