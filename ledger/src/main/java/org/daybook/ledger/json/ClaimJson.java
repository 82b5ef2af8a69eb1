package org.daybook.ledger.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.daybook.claim.Claim;
import org.daybook.claim.Outcome;
import org.daybook.claim.Period;
import org.daybook.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A claim as one JSON object on one line, and back: the record's fields in its order, then what the reader adds. What was
 * written gives the same claim again, but for zeros behind a decimal point, which no figure needs.
 *
 * <p>{@code {"doc": "harbour", "start": 227, "end": 240, "quote": "Up to 250,000", "low": null, "high": 250000, …}}
 */
public final class ClaimJson {

  /** The number of the record's form: a field that is added leaves it, one that changes raises it. */
  public static final int SCHEMA = 1;

  private ClaimJson() {}

  /** The claim's line, without its end, with the rules that read it: all that there is of it. */
  public static String line(Claim claim) {
    StringBuilder line = new StringBuilder(700);
    Json json = new Json(line);
    write(json, claim, true);
    json.end();
    return line.toString();
  }

  /**
   * Reads a claim's line. Fields that it does not know are passed over.
   *
   * @throws IllegalArgumentException where it is no claim, with what was found, what was expected and where
   */
  public static Claim read(String line) {
    return ClaimReader.read(line);
  }

  /**
   * A claim with some fields changed, each named and written as in its line but without quotes: {@code low} is {@code
   * 12}, {@code outcome} is {@code killed,wounded}, {@code time.to} is {@code 2025-06-12}; {@code null} is null. Another
   * {@code quote} must stand within the claim's own, once; its place follows.
   *
   * @throws IllegalArgumentException where there is no such field, or it cannot have such a value
   */
  public static Claim with(Claim claim, Map<String, String> changes) {
    return ClaimReader.with(claim, changes);
  }

  /** Writes the fields of a claim into an object that the caller ends, with the rules or without. */
  public static void write(Json json, Claim claim, boolean rules) {
    json.text("doc", claim.doc());
    span(json, claim.span());
    json.text("quote", claim.quote())
        .bare("low", number(claim.bounds().low()))
        .bare("high", number(claim.bounds().high()))
        .bare("approx", String.valueOf(claim.approx()))
        .text("unit", claim.unit())
        .text("thing", claim.thing().label())
        .texts("outcome", outcomes(claim))
        .text("side", claim.side())
        .text("group", claim.group())
        .text("claimant", claim.claimant())
        .texts("relays", claim.relays())
        .text("stance", claim.stance().label())
        .text("hedge", claim.hedge() == null ? null : claim.hedge().label());
    time(json, claim.time());
    json.bare("schema", String.valueOf(SCHEMA))
        .bare("strict", String.valueOf(claim.bounds().strict()));
    evidence(json, claim.evidence(), rules);
  }

  private static void time(Json json, Period time) {
    json.object("time")
        .text("kind", time.kind().label())
        .text("from", text(time.from()))
        .text("to", text(time.to()))
        .text("per", time.per() == null ? null : time.per().label())
        .end();
  }

  private static void evidence(Json json, Claim.Evidence evidence, boolean rules) {
    Json sentence = json.object("sentence");
    span(sentence, evidence.sentence());
    sentence.end();
    Claim.Share share = evidence.share();
    json.bare("headline", String.valueOf(evidence.headline()))
        .text("share", share == null ? null : share.words())
        .bare("share_percent", share == null ? null : number(share.percent()))
        .text("dated", text(evidence.dated()));
    json.object("standing")
        .text("side", evidence.standing().side())
        .text("name", evidence.standing().name())
        .end();
    if (rules) {
      json.texts("rules", evidence.rules());
    }
  }

  private static void span(Json json, Span span) {
    json.bare("start", String.valueOf(span.start())).bare("end", String.valueOf(span.end()));
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  /** A number, exact and without an exponent: {@code 12800000000}, {@code 12.2}; null stays null. */
  public static @Nullable String number(@Nullable BigDecimal number) {
    return number == null ? null : number.stripTrailingZeros().toPlainString();
  }

  /** The outcomes by name, sorted by name: {@code killed}, {@code wounded}. */
  public static List<String> outcomes(Claim claim) {
    return claim.outcomes().stream().map(Outcome::label).sorted().toList();
  }
}
