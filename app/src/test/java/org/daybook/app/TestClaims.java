package org.daybook.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.daybook.claim.Bounds;
import org.daybook.claim.Claim;
import org.daybook.claim.Hedge;
import org.daybook.claim.Outcome;
import org.daybook.claim.Period;
import org.daybook.claim.Thing;
import org.daybook.text.Article;
import org.daybook.text.Span;

/** Claims for tests of the printers, which must not depend on how well the reader reads. */
final class TestClaims {

  static final Article ARTICLE =
      new Article(
          "harbour-1",
          "The ministry said it is likely that up to 250,000 soldiers and 12 tanks were lost.",
          LocalDate.of(2025, 6, 12),
          "The Harbour Courier");

  static final Span SENTENCE = new Span(0, ARTICLE.text().length());

  private TestClaims() {}

  static Claim soldiers() {
    return claim("up to 250,000", new Bounds.AtMost(number("250000.00")), Thing.SOLDIER)
        .outcomes(Outcome.WOUNDED, Outcome.KILLED)
        .hedge(Hedge.LIKELY)
        .relays("CNN", "TASS")
        .done();
  }

  static Claim tanks() {
    return claim("12", new Bounds.Exactly(number("12")), Thing.TANK).outcomes(Outcome.LOST).done();
  }

  static BigDecimal number(String digits) {
    return new BigDecimal(digits);
  }

  static Builder claim(String quote, Bounds bounds, Thing thing) {
    return new Builder(quote, bounds, thing);
  }

  /** A claim in the making; what is not set is plain. */
  static final class Builder {
    private final String quote;
    private final Bounds bounds;
    private final Thing thing;
    private final TreeSet<Outcome> outcomes = new TreeSet<>();
    private List<String> relays = List.of();
    private Hedge hedge;
    private String claimant = "UK Ministry of Defence";
    private String unit = "count";
    private String side = "RU";
    private String group;
    private boolean approx;
    private Claim.Stance stance = Claim.Stance.ASSERTS;
    private Period time =
        new Period(Period.Kind.TOTAL, LocalDate.of(2022, 2, 24), LocalDate.of(2025, 6, 12), null);

    private Builder(String quote, Bounds bounds, Thing thing) {
      this.quote = quote;
      this.bounds = bounds;
      this.thing = thing;
    }

    Builder outcomes(Outcome... all) {
      outcomes.addAll(Arrays.asList(all));
      return this;
    }

    Builder relays(String... names) {
      relays = List.of(names);
      return this;
    }

    Builder hedge(Hedge band) {
      hedge = band;
      return this;
    }

    Builder claimant(String name) {
      claimant = name;
      return this;
    }

    Builder unit(String name) {
      unit = name;
      return this;
    }

    Builder whose(String code, String part) {
      side = code;
      group = part;
      return this;
    }

    Builder approx() {
      approx = true;
      return this;
    }

    Builder denied() {
      stance = Claim.Stance.DENIES;
      return this;
    }

    Builder time(Period period) {
      time = period;
      return this;
    }

    Claim done() {
      int start = Math.max(0, ARTICLE.text().indexOf(quote));
      return new Claim(
          ARTICLE.doc(),
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
          relays,
          stance,
          hedge,
          time,
          new Claim.Evidence(
              SENTENCE,
              false,
              new Claim.Share("A fifth", new BigDecimal(20)),
              ARTICLE.date(),
              new Claim.Standing("GB", "defense ministry"),
              List.of("bound.up-to", "thing.after")));
    }
  }
}
