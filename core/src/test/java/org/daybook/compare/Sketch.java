package org.daybook.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.daybook.claim.Bounds;
import org.daybook.claim.Claim;
import org.daybook.claim.Outcome;
import org.daybook.claim.Period;
import org.daybook.claim.Thing;
import org.daybook.text.Span;

/** A made-up claim in the making: {@code say("up to 250", 40).killed()…}; what is not set is plain. */
final class Sketch {

  static final LocalDate START = LocalDate.of(2024, 1, 1);

  private final String quote;
  private final int start;
  private String doc = "made-up";
  private Bounds bounds;
  private boolean approx;
  private String unit = "count";
  private Thing thing = Thing.SOLDIER;
  private final TreeSet<Outcome> outcomes = new TreeSet<>();
  private String side = "AA";
  private String group;
  private String claimant = "the ministry";
  private Claim.Stance stance = Claim.Stance.ASSERTS;
  private Period time = total("2024-06-30");
  private Claim.Share share;
  private Span sentence;
  private boolean headline;
  private LocalDate dated = LocalDate.of(2024, 7, 1);
  private String standing;
  private List<String> rules = List.of();

  private Sketch(String quote, int start, Bounds bounds) {
    this.quote = quote;
    this.start = start;
    this.bounds = bounds;
    this.sentence = new Span(start, start + 80);
  }

  /** A figure of so many at a place of the text. */
  static Sketch say(long number, int start) {
    String quote = Long.toString(number);
    return new Sketch(quote, start, new Bounds.Exactly(BigDecimal.valueOf(number)));
  }

  static Period total(String to) {
    return new Period(Period.Kind.TOTAL, START, LocalDate.parse(to), null);
  }

  static Period during(String from, String to) {
    return new Period(Period.Kind.DURING, LocalDate.parse(from), LocalDate.parse(to), null);
  }

  static Period rate(Period.Per per, String from, String to) {
    return new Period(
        Period.Kind.RATE,
        from == null ? null : LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to),
        per);
  }

  static Period level(String to) {
    return new Period(Period.Kind.LEVEL, null, to == null ? null : LocalDate.parse(to), null);
  }

  Sketch bounds(Bounds any) {
    bounds = any;
    return this;
  }

  Sketch atLeast() {
    bounds = new Bounds.AtLeast(new BigDecimal(quote));
    return this;
  }

  Sketch over() {
    bounds = new Bounds.MoreThan(new BigDecimal(quote));
    return this;
  }

  Sketch upTo() {
    bounds = new Bounds.AtMost(new BigDecimal(quote));
    return this;
  }

  Sketch about() {
    approx = true;
    return this;
  }

  Sketch in(String name) {
    doc = name;
    return this;
  }

  Sketch unit(String name) {
    unit = name;
    return this;
  }

  Sketch of(Thing what, Outcome... all) {
    thing = what;
    outcomes.addAll(Arrays.asList(all));
    return this;
  }

  Sketch killed() {
    return of(thing, Outcome.KILLED);
  }

  Sketch casualties() {
    return of(thing, Outcome.KILLED, Outcome.WOUNDED);
  }

  Sketch lost() {
    return of(thing, Outcome.LOST);
  }

  Sketch side(String code) {
    side = code;
    return this;
  }

  Sketch group(String name) {
    group = name;
    return this;
  }

  Sketch by(String name) {
    claimant = name;
    return this;
  }

  Sketch denied() {
    stance = Claim.Stance.DENIES;
    return this;
  }

  Sketch at(Period period) {
    time = period;
    return this;
  }

  Sketch share(String words, String percent) {
    share = new Claim.Share(words, new BigDecimal(percent));
    return this;
  }

  Sketch sentence(int from) {
    sentence = new Span(from, from + 200);
    return this;
  }

  Sketch headline() {
    headline = true;
    return this;
  }

  /** The article's day. */
  Sketch dated(String day) {
    dated = LocalDate.parse(day);
    return this;
  }

  /** The side that the claimant speaks for. */
  Sketch speaksFor(String code) {
    standing = code;
    return this;
  }

  Sketch rules(String... names) {
    rules = List.of(names);
    return this;
  }

  Claim done() {
    return new Claim(
        doc,
        new Span(start, start + quote.length()),
        quote,
        bounds,
        approx,
        unit,
        thing,
        outcomes,
        side,
        group,
        claimant,
        List.of(),
        stance,
        null,
        time,
        new Claim.Evidence(
            sentence, headline, share, dated, new Claim.Standing(standing, claimant), rules));
  }
}
