package org.daybook.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.daybook.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One figure, as one source gave it, about one thing.
 *
 * <p>{@code The ministry said that up to 90 Chadian soldiers had been killed} is at most 90, soldiers, killed, of {@code
 * TD}, said by the ministry under the fullest name that the article has for it.
 *
 * @param doc the document's id
 * @param span where the words of the quantity stand in its text
 * @param quote the text of that span
 * @param bounds what the words allow
 * @param approx whether the words say that it is rounded
 * @param unit {@code count}, {@code percent}, a currency code ({@code USD}), or an area as printed ({@code km2})
 * @param thing what is counted
 * @param outcomes what happened to it, a union, in the order of their names
 * @param side whose it is: an ISO 3166 code or a party's short name; null where the text does not say
 * @param group what the text divides its figures by; null if nothing
 * @param claimant who first gave the figure, by the fullest name the text has; {@code publisher} for the article itself
 * @param relays who passed it on, nearest the claimant first, without the publisher
 * @param stance whether the claimant asserts or denies it
 * @param hedge the claimant's own probability band; null if there is none
 * @param time the time the figure is for
 * @param evidence the words and rules it was read by
 */
public record Claim(
    String doc,
    Span span,
    String quote,
    Bounds bounds,
    boolean approx,
    String unit,
    Thing thing,
    SortedSet<Outcome> outcomes,
    @Nullable String side,
    @Nullable String group,
    String claimant,
    List<String> relays,
    Stance stance,
    @Nullable Hedge hedge,
    Period time,
    Evidence evidence) {

  /** The claimant's name where the article speaks in its own voice. */
  public static final String PUBLISHER = "publisher";

  /** Whether the claimant stands by the figure. */
  public enum Stance {
    ASSERTS,
    DENIES;

    /** The name in the record: {@code asserts}. */
    public String label() {
      return this == ASSERTS ? "asserts" : "denies";
    }
  }

  /**
   * What a claim rests on.
   *
   * @param sentence the sentence that holds the figure
   * @param headline whether the figure stands in the article's headline
   * @param share the share of a whole that the text says this figure is; null if none
   * @param dated the article's day, as handed in or as its text tells; null where neither does
   * @param standing whom the claimant speaks for
   * @param rules the names of the rules that read it, in the order in which they spoke
   */
  public record Evidence(
      Span sentence,
      boolean headline,
      @Nullable Share share,
      @Nullable LocalDate dated,
      Standing standing,
      List<String> rules) {
    /** Copies the rules. */
    public Evidence {
      rules = List.copyOf(rules);
    }

    /** The same in a text whose words stand so many places further on; negative is back. */
    public Evidence movedBy(int by) {
      return new Evidence(sentence.movedBy(by), headline, share, dated, standing, rules);
    }

    /** The same where the claimant speaks for somebody else. */
    public Evidence withStanding(Standing standing) {
      return new Evidence(sentence, headline, share, dated, standing, rules);
    }
  }

  /**
   * The share of a whole that a figure is said to be beside it: {@code a fifth of the total (200,000)}.
   *
   * @param words the share as printed: {@code A fifth}
   * @param percent the same in percent, 20; of thirds as far as the lexicon gives them, 33.3
   */
  public record Share(String words, BigDecimal percent) {}

  /**
   * Who a claimant is beyond one article: {@code the British Ministry of Defence} and {@code the UK MoD} are both {@code
   * GB}'s {@code defense ministry}.
   *
   * @param side the state or party it speaks for; null where the text does not tell
   * @param name its name in small letters without its state's, its words in the order of the alphabet; {@code government}
   *     for a state that speaks as such ({@code Kyiv}, {@code Ukrainian officials})
   */
  public record Standing(@Nullable String side, String name) {}

  /** Checks that nothing is missing but what may be. */
  public Claim {
    Objects.requireNonNull(bounds, "bounds");
    Objects.requireNonNull(thing, "thing");
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(claimant, "claimant");
    Objects.requireNonNull(stance, "stance");
    Objects.requireNonNull(evidence, "evidence");
    outcomes = Collections.unmodifiableSortedSet(new TreeSet<>(outcomes));
    relays = List.copyOf(relays);
    if (quote.length() != span.end() - span.start()) {
      throw new IllegalArgumentException(
          "the quote '" + quote + "' does not fill its span " + span);
    }
  }

  /** The same claim where its words stand elsewhere: in another document, at another place, on other evidence. */
  public Claim placed(String doc, Span span, String quote, Evidence evidence) {
    return new Claim(
        doc, span, quote, bounds, approx, unit, thing, outcomes, side, group, claimant, relays,
        stance, hedge, time, evidence);
  }

  /** Another reading of the same words: what they allow, what happened, when; the rest stays. */
  public Claim readAs(Bounds bounds, boolean approx, SortedSet<Outcome> outcomes, Period time) {
    return new Claim(
        doc, span, quote, bounds, approx, unit, thing, outcomes, side, group, claimant, relays,
        stance, hedge, time, evidence);
  }

  /** The same claim of another side; null where the text does not say whose. */
  public Claim ofSide(@Nullable String side) {
    return new Claim(
        doc, span, quote, bounds, approx, unit, thing, outcomes, side, group, claimant, relays,
        stance, hedge, time, evidence);
  }
}
