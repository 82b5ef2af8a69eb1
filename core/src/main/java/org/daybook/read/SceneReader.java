package org.daybook.read;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.daybook.claim.Claim;
import org.daybook.claim.Outcome;
import org.daybook.claim.Period;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.EventWord;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.mention.QuantityMention.Form;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the place that holds on from sentence to sentence, until another takes over: {@code Gunmen stormed Bor. Twelve people
 * were killed.} Events have theirs, and sums that run for long have another: {@code In Gaza 50,000 have died since the war began}.
 */
final class SceneReader {

  /** For how many sentences a place holds that nobody names again; for fewer where no figure and no day stood with it. */
  private static final int REACH = 9;

  private static final int SHORT = 2;

  /** What goes on for more days than this is no single event. */
  private static final int DAYS = 6;

  /** A running toll of more than that is a war's, not an attack's. */
  private static final BigDecimal MANY = BigDecimal.valueOf(1000);

  /** So many fighters at most take part in one attack. */
  private static final BigDecimal FEW = BigDecimal.valueOf(100);

  private static final BigDecimal SCORES = BigDecimal.valueOf(40);

  private final Marks marks;
  private final Tokens t;
  private final Set<String> parties;
  private @Nullable Scene event;
  private @Nullable Scene sum;

  /** The last of both, also when it is over: what {@code in the town} means. */
  private @Nullable Scene last;

  /** Whether weapons are in the air in the sentence in hand. */
  private boolean flown;

  private boolean whole;

  /** Given the sides that fight in the text: nobody else's people make another place. */
  SceneReader(Marks marks, Set<String> parties) {
    this.marks = marks;
    this.parties = parties;
    this.t = marks.tokens();
  }

  /** Whether the sentence in hand tells of a whole country or war, or of another side. */
  boolean isWhole() {
    return whole;
  }

  /** Goes on to the next sentence, which may end what held. */
  void enter(Line line, List<Draft> drafts) {
    whole = isNationwide(line);
    event = isOver(event, line) ? null : event;
    sum = isOver(sum, line) || isSum(line) ? null : sum;
    flown = false;
    for (Draft d : drafts) {
      flown |= isFired(d);
    }
  }

  /** A sentence without figures, or its opening, sets where what follows happened. */
  void set(Place place, Line line) {
    boolean known = event != null && event.place().text().contains(place.text());
    if (!known) {
      event =
          new Scene(
              place,
              line,
              null,
              null,
              null,
              true,
              !line.times().isEmpty(),
              TerritoryReader.isTerritory(marks, place.from()));
      last = event;
      sum = isWar(line) ? event : sum;
    }
  }

  /** {@code War broke out in Darfur in 2003}: what follows may be all that it cost. */
  private boolean isWar(Line line) {
    boolean war = false;
    boolean begun = false;
    for (int i = line.from(); i < line.to(); i++) {
      war |= t.is(i, "war", "conflict", "insurgency", "rebellion", "uprising");
      begun |=
          t.is(i, "began", "begun", "started", "erupted", "flared")
              || t.is(i, "broke") && t.is(i + 1, "out");
    }
    return war && begun;
  }

  /** A figure that was bounded by a place: the next ones are of the same. */
  void take(Draft d, Place place) {
    boolean territory = TerritoryReader.isTerritory(marks, place.from());
    Scene scene =
        new Scene(
            place,
            d.line,
            d.claimant.equals(Claim.PUBLISHER) ? null : d.claimant,
            HeldSide.isHeld(d) ? d.side : null,
            d.time,
            false,
            false,
            territory);
    last = scene;
    if (isRunning(d)) {
      sum = scene;
    } else {
      event = scene;
    }
  }

  /** The sentence tells of a whole country: what happened before is over. */
  void end() {
    event = null;
  }

  /** The place last named, which {@code across the region} means; null if none. */
  @Nullable Scene last() {
    return last;
  }

  /** The place that may hold for a figure: its event's, or its running sum's. */
  @Nullable Scene of(Draft d) {
    if (isRunning(d)) {
      return sum == null && event != null && event.territory() ? event : sum;
    }
    return event == null && sum != null && isNear(d, sum) && !isDated(d) ? sum : event;
  }

  /** Whether a figure without a place of its own is of the place told before: no other time, no other side, no whole war. */
  boolean goesOn(Draft d, Scene scene) {
    if (t.is(d.line.from(), "this", "these") && d.line.paragraph() == scene.line().paragraph()) {
      return true;
    }
    if (flown
        || d.thing == Thing.DRONE
        || d.thing == Thing.MISSILE
        || d.thing == Thing.TERRITORY
        || d.outcomes.contains(Outcome.DISPLACED) && d.before == null && !scene.territory()
        || isAnotherTime(d, scene)
        || isOther(d, scene)) {
      return false;
    }
    return scene == event && !isRunning(d) || isNear(d, scene) || isSameSide(d, scene);
  }

  /** {@code 50,000 have died in Gaza. Another 110,000 have been wounded}: a land's people go on, whoever counts them. */
  private static boolean isSameSide(Draft d, Scene scene) {
    return scene.territory()
        && d.side != null
        && d.side.equals(scene.place().country())
        && HeldSide.isHeld(d)
        && d.thing != null
        && d.thing.isPeople();
  }

  /** {@code on 7 October}: what fell on a day of its own is no part of a running sum. */
  private static boolean isDated(Draft d) {
    return d.time != null && d.time.kind() == Period.Kind.DURING && !d.line.times().isEmpty();
  }

  static boolean isFired(Draft d) {
    return d.outcomes.contains(Outcome.LAUNCHED) || d.outcomes.contains(Outcome.INTERCEPTED);
  }

  private static boolean isNear(Draft d, Scene scene) {
    return d.line.paragraph() == scene.line().paragraph()
        || scene.bare() && d.line.index() - scene.line().index() <= SHORT
        || d.claimant.equals(scene.teller()) && !d.figure.unit().equals("percent");
  }

  /** {@code On the Israeli side 67 people died}: not where Gaza's were. */
  private boolean isOther(Draft d, Scene scene) {
    boolean held = HeldSide.isHeld(d) && d.thing != null && d.thing.isPeople();
    String side = scene.place().country() != null ? scene.place().country() : scene.side();
    boolean foreign =
        d.rules.contains("side:own") && d.line.paragraph() == scene.line().paragraph();
    boolean said =
        !foreign
            && !d.rules.contains("side:home")
            && !d.rules.contains("side:passage")
            && (scene.territory() || !d.rules.contains("side:claimant"));
    return held && said && side != null && d.side != null && !side.equals(d.side);
  }

  /** A sum since a day, a rate, a stock, a long time, or a toll such as no one event has. */
  static boolean isRunning(Draft d) {
    Period time = d.time;
    if (time == null) {
      return false;
    }
    return switch (time.kind()) {
      case RATE -> true;
      case LEVEL -> !isAftermath(d);
      case TOTAL ->
          time.from() != null
              || d.rules.stream().anyMatch(rule -> rule.startsWith("time:since"))
              || d.outcomes.contains(Outcome.DISPLACED)
              || isWide(d);
      case DURING ->
          time.from() == null && isWide(d) && d.outcomes.contains(Outcome.KILLED)
              || time.from() != null
                  && time.to() != null
                  && ChronoUnit.DAYS.between(time.from(), time.to()) > DAYS;
    };
  }

  /** {@code 25 are still missing}, {@code 290 are in hospital}: how things stand where it happened. */
  private static boolean isAftermath(Draft d) {
    BigDecimal low = d.figure.bounds().low();
    boolean few = low != null && low.compareTo(FEW) < 0 && d.thing == Thing.SOLDIER;
    return d.figure.isCount()
        && (few && d.outcomes.contains(Outcome.DEPLOYED)
            || d.outcomes.contains(Outcome.MISSING)
            || d.outcomes.contains(Outcome.AFFECTED)
            || d.outcomes.contains(Outcome.WOUNDED));
  }

  /** {@code Thousands have died}, {@code has killed more than 14,000 fighters}. */
  private static boolean isWide(Draft d) {
    BigDecimal low = d.figure.bounds().low();
    BigDecimal many = d.figure.form() == Form.VAGUE ? SCORES : MANY;
    return low != null && low.compareTo(many) >= 0;
  }

  private boolean isOver(@Nullable Scene scene, Line line) {
    boolean anew =
        t.is(line.from(), "regarding", "overall", "cumulatively", "altogether")
            || t.is(line.from() + 1, "overall", "cumulatively", "altogether");
    return scene == null
        || anew
        || whole
        || isAnother(line)
        || line.index() - scene.line().index() > (scene.bare() && !scene.dated() ? SHORT : REACH);
  }

  /** {@code In a separate attack}, {@code Meanwhile}: what comes is another event. */
  private boolean isAnother(Line line) {
    int i = t.isMark(line.from()) ? line.from() + 1 : line.from();
    i = t.is(i, "in") ? i + 1 : i;
    i = t.is(i, "a", "another") && t.is(i + 1, "separate") ? i + 1 : i;
    boolean other = t.is(i, "separate");
    for (int k = i + 1; other && k <= i + 4; k++) {
      if (marks.is(k, ThingWord.class, word -> word.thing() != null && !word.thing().isPeople())
          || marks.is(k, EventWord.class)) {
        return true;
      }
    }
    return t.is(i, "meanwhile", "separately", "elsewhere");
  }

  /** {@code A total of 16,016 people}: counted anew. */
  private boolean isSum(Line line) {
    for (int i = line.from(); i < line.to(); i++) {
      if (t.is(i, "total") && (t.is(i - 1, "a") || t.is(i - 2, "of"))) {
        return true;
      }
    }
    return false;
  }

  /** {@code From July 1 to July 30}: a time of its own is another event's. */
  private static boolean isAnotherTime(Draft d, Scene scene) {
    Period then = scene.time();
    Period now = d.line.times().isEmpty() ? null : d.time;
    if (now == null || now.kind() != Period.Kind.DURING) {
      return false;
    }
    return scene.dated()
        || then != null
            && then.kind() == Period.Kind.DURING
            && then.from() != null
            && !then.equals(now);
  }

  private boolean isNationwide(Line line) {
    for (int i = line.from(); i < line.to(); i++) {
      boolean whole =
          t.is(i, "nationwide", "countrywide", "elsewhere")
              || t.is(i, "side") && t.is(i - 3, "on") && t.is(i - 2, "the")
              || t.is(i, "country")
                  && t.is(i - 1, "the")
                  && !t.is(i + 1, "'s")
                  && !t.is(i - 2, "of");
      if (whole || t.is(i, "war", "conflict") && t.is(i - 1, "the") && i <= line.from() + 2) {
        return true;
      }
    }
    return false;
  }
}
