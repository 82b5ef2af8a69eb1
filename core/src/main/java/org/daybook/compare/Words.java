package org.daybook.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.daybook.claim.Bounds;
import org.daybook.claim.Claim;
import org.daybook.claim.Outcome;
import org.daybook.claim.Period;
import org.daybook.claim.Wording;
import org.jspecify.annotations.Nullable;

/** The words of a finding's sentence: numbers, days, things and claimants, the same in every kind. */
final class Words {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  /** Worked-out figures are told with so many digits that count. */
  private static final int DIGITS = 3;

  private Words() {}

  /** {@code 12 June 2025}; {@code an unknown day} for null. */
  static String day(@Nullable LocalDate day) {
    return day == null ? "an unknown day" : DAY.format(day);
  }

  /** The month of a day: {@code June 2025}. */
  static String month(LocalDate day) {
    return MONTH.format(day);
  }

  /** A number as it is: {@code 1,380}; what is no whole number with three digits that count. */
  static String number(Exact number) {
    BigDecimal plain =
        number.under().bitLength() == 1 ? new BigDecimal(number.over()) : number.rounded(DIGITS);
    return Wording.grouped(plain);
  }

  /** A worked-out number: {@code 1,190} for 1190.48. */
  static String about(Exact number) {
    return Wording.grouped(number.rounded(DIGITS));
  }

  /** An amount: {@code 35,000 to 45,000}, {@code at least 500}. */
  static String amount(Amount amount) {
    return span(amount, false);
  }

  /** A worked-out amount, its ends rounded: {@code 12,200 to 14,600}. */
  static String about(Amount amount) {
    return span(amount, true);
  }

  private static String span(Amount amount, boolean rounded) {
    Exact low = amount.low();
    Exact high = amount.high();
    if (low == null || high == null) {
      return low != null
          ? "at least " + one(low, rounded)
          : high == null ? "any number" : "at most " + one(high, rounded);
    }
    String from = one(low, rounded);
    String to = one(high, rounded);
    return from.equals(to) ? from : from + " to " + to;
  }

  private static String one(Exact number, boolean rounded) {
    return rounded ? about(number) : number(number);
  }

  /** The bound that a figure's words set: {@code more than 1,000,000}, {@code 250,000}. */
  static String bounds(Claim claim) {
    Bounds bounds = claim.bounds();
    String figure = amount(Amount.printed(claim));
    if (bounds instanceof Bounds.MoreThan) {
      figure = figure.replace("at least", "more than");
    } else if (bounds instanceof Bounds.FewerThan) {
      figure = figure.replace("at most", "fewer than");
    }
    return (claim.approx() ? "about " : "") + figure;
  }

  /** What happened: {@code killed or wounded}. */
  static String outcomes(Collection<Outcome> outcomes) {
    List<String> names = new ArrayList<>();
    outcomes.forEach(outcome -> names.add(name(outcome)));
    return list(names, "or");
  }

  private static String name(Outcome outcome) {
    return outcome.label().replace("wounded-permanently", "wounded for good").replace('-', ' ');
  }

  /** {@code a}, {@code a and b}, {@code a, b and c}. */
  static String list(List<String> names, String last) {
    int n = names.size();
    if (n < 2) {
      return n == 0 ? "nothing told" : names.get(0);
    }
    return String.join(", ", names.subList(0, n - 1)) + " " + last + " " + names.get(n - 1);
  }

  /** The things counted: {@code soldiers}, {@code armoured vehicles}, {@code people}. */
  static String things(Claim claim) {
    return Wording.many(claim.thing());
  }

  /** Who says it: {@code the article} for its own voice. */
  static String claimant(Claim claim) {
    return claim.claimant().equals(Claim.PUBLISHER) ? "the article" : claim.claimant();
  }

  /** A claim in short: {@code UK Ministry of Defence: “roughly 250,000” soldiers killed (RU)}. */
  static String claim(Claim claim) {
    return claimant(claim) + ": " + what(claim);
  }

  /** What a claim says, without who says it: {@code “roughly 250,000” soldiers killed (RU)}. */
  static String what(Claim claim) {
    return "“"
        + claim.quote()
        + "” "
        + things(claim)
        + " "
        + outcomes(claim.outcomes())
        + (claim.side() == null ? "" : " (" + claim.side() + ")");
  }

  /** What kind of time: {@code a running total}. */
  static String kind(Period.Kind kind) {
    return switch (kind) {
      case TOTAL -> "a running total";
      case DURING -> "for a stretch of time";
      case RATE -> "a rate";
      case LEVEL -> "a stock at one time";
    };
  }

  /** A time: {@code from 24 February 2022 to 12 June 2025}. */
  static String time(Period time) {
    return switch (time.kind()) {
      case LEVEL -> "on " + day(time.to());
      case RATE -> "per " + (time.per() == null ? "time" : time.per().label());
      case TOTAL, DURING ->
          time.from() != null && time.from().equals(time.to())
              ? "on " + day(time.to())
              : "from " + day(time.from()) + " to " + day(time.to());
    };
  }

  /** A name to compare by: case and spaces do not count; null stays null. */
  static @Nullable String plain(@Nullable String name) {
    return name == null ? null : name.strip().toLowerCase(Locale.ROOT);
  }
}
