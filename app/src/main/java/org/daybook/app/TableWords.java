package org.daybook.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.daybook.claim.Bounds;
import org.daybook.claim.Claim;
import org.daybook.claim.Hedge;
import org.daybook.claim.Period;
import org.daybook.claim.Wording;
import org.jspecify.annotations.Nullable;

/** A claim's values in words, for people. */
final class TableWords {

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

  private TableWords() {}

  /** {@code up to 250,000}, {@code over 500}, {@code about 24m USD}, {@code 400,000–500,000}. */
  static String figure(Claim claim) {
    Bounds bounds = claim.bounds();
    BigDecimal low = bounds.low();
    BigDecimal high = bounds.high();
    String unit = claim.unit();
    if (low == null) {
      String open = claim.approx() ? "nearly " : bounds.strict() ? "under " : "up to ";
      return high == null ? "?" : open + amount(high, unit);
    }
    if (high == null) {
      return claim.approx()
          ? amount(low, unit) + " or so, or more"
          : (bounds.strict() ? "over " : "at least ") + amount(low, unit);
    }
    String about = claim.approx() ? "about " : "";
    return about
        + (low.compareTo(high) == 0 ? "" : amount(low, "count") + "–")
        + amount(high, unit);
  }

  private static String amount(BigDecimal number, String unit) {
    return switch (unit) {
      case "count" -> Wording.grouped(number);
      case "percent" -> Wording.grouped(number) + "%";
      case "km2" -> Wording.grouped(number) + "\u00a0km²";
      case "mi2" -> Wording.grouped(number) + "\u00a0mi²";
      case "ha" -> Wording.grouped(number) + "\u00a0ha";
      default -> money(number) + "\u00a0" + unit;
    };
  }

  /** Money in millions or billions where that says it exactly in few digits. */
  private static String money(BigDecimal number) {
    boolean billions = number.compareTo(BILLION) >= 0;
    if (number.compareTo(MILLION) < 0 || number.precision() > 30) {
      return Wording.grouped(number);
    }
    BigDecimal scaled = number.scaleByPowerOfTen(billions ? -9 : -6).stripTrailingZeros();
    return scaled.scale() > 3
        ? Wording.grouped(number)
        : Wording.grouped(scaled) + (billions ? "bn" : "m");
  }

  /** {@code soldiers killed, missing or wounded}; {@code tank lost} where it is exactly one. */
  static String what(Claim claim) {
    List<String> outcomes = Fields.outcomes(claim);
    StringBuilder what =
        new StringBuilder(isOne(claim) ? Wording.one(claim.thing()) : Wording.many(claim.thing()));
    for (int i = 0; i < outcomes.size(); i++) {
      what.append(i == 0 ? " " : i == outcomes.size() - 1 ? " or " : ", ");
      what.append(outcomes.get(i).replace("-permanently", " for good").replace('-', ' '));
    }
    return what.toString();
  }

  private static boolean isOne(Claim claim) {
    return claim.unit().equals("count")
        && claim.bounds() instanceof Bounds.Exactly one
        && one.value().compareTo(BigDecimal.ONE) == 0;
  }

  /** {@code UA}, and below it the group. */
  static String whose(Claim claim) {
    String side = claim.side() == null ? "–" : claim.side();
    return claim.group() == null ? side : side + " " + claim.group();
  }

  /** {@code denied by Andrey Kelin, via CNN}. */
  static String who(Claim claim) {
    boolean own = claim.claimant().equals(Claim.PUBLISHER);
    StringBuilder who =
        new StringBuilder(claim.stance() == Claim.Stance.DENIES ? "denied by " : "");
    who.append(own ? "the article" : claim.claimant());
    for (String relay : claim.relays()) {
      who.append(", via ").append(relay);
    }
    return who.toString();
  }

  /** {@code highly likely 80–90%}. */
  static String surely(Claim claim) {
    Hedge hedge = claim.hedge();
    return hedge == null
        ? ""
        : hedge.label().replace('-', ' ') + " " + hedge.from() + "–" + hedge.to() + "%";
  }

  /** {@code 24 Feb 2022 to 12 Jun 2025} for a running sum, {@code 21–22 Mar 2025}, {@code a month}, {@code on 12 Jun 2025}. */
  static String when(Claim claim) {
    Period time = claim.time();
    LocalDate from = time.from();
    LocalDate to = time.to();
    return switch (time.kind()) {
      case TOTAL -> {
        if (from != null && to != null) {
          yield Dates.day(from) + " to " + Dates.day(to);
        }
        yield from == null && to == null ? "in all" : bounded(from, to);
      }
      case DURING -> from == null && to == null ? "for a time" : bounded(from, to);
      case LEVEL -> to == null ? "" : "on " + Dates.day(to);
      case RATE -> {
        String per = time.per() == null ? "" : "a " + time.per().label();
        yield from == null && to == null ? per : per + ", " + bounded(from, to);
      }
    };
  }

  private static String bounded(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null) {
      return to == null ? "" : "to " + Dates.day(to);
    }
    return to == null ? "since " + Dates.day(from) : Dates.stretch(from, to);
  }
}
