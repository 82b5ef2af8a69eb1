package org.daybook.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.daybook.claim.Claim;
import org.daybook.claim.Hedge;
import org.daybook.claim.Outcome;
import org.daybook.claim.Period;
import org.daybook.claim.Thing;
import org.jspecify.annotations.Nullable;

/**
 * A claim in the corpus's notation, parts parted by commas: {@code up to 250 = ..250, soldier killed, of RU, by UK via CNN}.
 * What is not said is what is usual: said by the publisher, asserted, without relay, hedge, side, group and time.
 */
record CorpusClaim(String quote, Map<Field, String> parts) {

  /** What a file of the corpus can be about; the quoted figure with its bounds, rounding and unit always is. */
  enum Field {
    FIGURE,
    THING,
    OUTCOME,
    SIDE,
    GROUP,
    CLAIMANT,
    RELAYS,
    STANCE,
    HEDGE,
    TIME
  }

  /** A claim that was read, so far as a file is about it. */
  static CorpusClaim of(Claim claim, Set<Field> about) {
    Map<Field, String> all = new EnumMap<>(Field.class);
    all.put(Field.FIGURE, figure(claim));
    all.put(Field.THING, claim.thing().label());
    all.put(
        Field.OUTCOME,
        claim.outcomes().stream().map(Outcome::label).sorted().collect(Collectors.joining(" or ")));
    all.put(Field.SIDE, claim.side() == null ? "" : claim.side());
    all.put(Field.GROUP, claim.group() == null ? "" : claim.group());
    all.put(Field.CLAIMANT, claim.claimant());
    all.put(Field.RELAYS, String.join(" via ", claim.relays()));
    all.put(Field.STANCE, claim.stance() == Claim.Stance.DENIES ? "denies" : "");
    all.put(Field.HEDGE, claim.hedge() == null ? "" : claim.hedge().label());
    all.put(Field.TIME, time(claim.time()));
    all.keySet().retainAll(about);
    return new CorpusClaim(claim.quote(), all);
  }

  /** A line of the corpus; throws {@link IllegalArgumentException} where it says what nobody can read. */
  static CorpusClaim parse(String line, Set<Field> about) {
    int equals = line.indexOf(" = ");
    if (equals < 0) {
      throw new IllegalArgumentException(
          "a claim is written 'figure as quoted = 12, person killed, ...'");
    }
    Map<Field, String> all = new EnumMap<>(Field.class);
    about.forEach(f -> all.put(f, f == Field.CLAIMANT ? Claim.PUBLISHER : ""));
    String[] parts = line.substring(equals + 3).split(",");
    put(all, Field.FIGURE, checkedFigure(parts[0].strip()));
    for (int i = 1; i < parts.length; i++) {
      part(all, parts[i].strip());
    }
    for (Field field : new Field[] {Field.THING, Field.OUTCOME}) {
      if ("".equals(all.get(field))) {
        throw new IllegalArgumentException(
            "no " + field.name().toLowerCase(Locale.ROOT) + " is said");
      }
    }
    return new CorpusClaim(line.substring(0, equals).strip(), all);
  }

  private static void part(Map<Field, String> all, String part) {
    String[] words = part.split(" ", 2);
    String rest = words.length > 1 ? words[1] : "";
    switch (words[0]) {
      case "of" -> put(all, Field.SIDE, rest);
      case "group" -> put(all, Field.GROUP, rest);
      case "by" -> source(all, rest);
      case "denies" -> put(all, Field.STANCE, "denies");
      case "total", "during", "rate", "level" -> put(all, Field.TIME, checkedTime(part));
      default -> hedgeOrThing(all, part, words[0], rest);
    }
  }

  private static void hedgeOrThing(Map<Field, String> all, String part, String first, String rest) {
    boolean hedge =
        rest.isEmpty() && Set.of(Hedge.values()).stream().anyMatch(h -> h.label().equals(part));
    if (hedge) {
      put(all, Field.HEDGE, part);
      return;
    }
    put(all, Field.THING, Thing.of(first).label());
    if (!rest.isEmpty()) {
      Set<String> outcomes = new TreeSet<>();
      for (String one : rest.split(" or ")) {
        outcomes.add(Outcome.of(one.strip()).label());
      }
      put(all, Field.OUTCOME, String.join(" or ", outcomes));
    }
  }

  private static void source(Map<Field, String> all, String names) {
    String[] parts = names.split(" via ", 2);
    put(all, Field.CLAIMANT, parts[0]);
    if (parts.length > 1) {
      put(all, Field.RELAYS, parts[1]);
    }
  }

  private static void put(Map<Field, String> all, Field field, String value) {
    if (!all.containsKey(field)) {
      throw new IllegalArgumentException(
          "the file is not about the "
              + field.name().toLowerCase(Locale.ROOT)
              + " '"
              + value
              + "'");
    }
    all.put(field, value);
  }

  /** {@code about 50000..60000}, {@code 500..}, {@code 18 percent}. */
  private static String figure(Claim claim) {
    String low = plain(claim.bounds().low());
    String high = plain(claim.bounds().high());
    String bounds = low.equals(high) ? low : low + ".." + high;
    return (claim.approx() ? "about " : "")
        + bounds
        + (claim.unit().equals("count") ? "" : " " + claim.unit());
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }

  private static String checkedFigure(String figure) {
    if (!figure.matches(
        "(about )?(\\d[\\d.]*\\d|\\d|(\\d+(\\.\\d+)?)?\\.\\.(\\d+(\\.\\d+)?)?)( percent| [A-Z]{3}| km2| mi2| ha)?")) {
      throw new IllegalArgumentException(
          "a figure is written '[about] 12', '12..', '..12' or '12..15', then its unit; found "
              + figure);
    }
    return figure;
  }

  /** {@code during 2025-06-05}, {@code total 2022-02-24..}, {@code rate per month}; nothing for an event of no known day. */
  private static String time(Period time) {
    String from = time.from() == null ? "" : time.from().toString();
    String to = time.to() == null ? "" : time.to().toString();
    String days = from.isEmpty() && to.isEmpty() ? "" : from.equals(to) ? from : from + ".." + to;
    if (time.kind() == Period.Kind.LEVEL && from.isEmpty()) {
      days = to;
    }
    String kind = time.kind().label() + (time.per() == null ? "" : " per " + time.per().label());
    return time.kind() == Period.Kind.DURING && days.isEmpty() ? "" : (kind + " " + days).strip();
  }

  private static String checkedTime(String time) {
    String[] words = time.split(" ");
    boolean rate = words[0].equals("rate");
    if (rate) {
      Period.Per.valueOf(words[2].toUpperCase(Locale.ROOT));
    }
    if (words.length > (rate ? 3 : 1)) {
      for (String day : words[words.length - 1].split("\\.\\.")) {
        if (!day.isEmpty()) {
          LocalDate.parse(day);
        }
      }
    }
    return time;
  }

  @Override
  public String toString() {
    StringBuilder line = new StringBuilder(quote).append(" = ").append(parts.get(Field.FIGURE));
    parts.forEach(
        (field, value) ->
            line.append(value.isEmpty() ? "" : before(field))
                .append(field == Field.FIGURE ? "" : value));
    return line.toString();
  }

  private static String before(Field field) {
    return switch (field) {
      case FIGURE -> "";
      case OUTCOME -> " ";
      case SIDE -> ", of ";
      case GROUP -> ", group ";
      case CLAIMANT -> ", by ";
      case RELAYS -> " via ";
      case THING, STANCE, HEDGE, TIME -> ", ";
    };
  }
}
