package org.daybook.app;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.daybook.ledger.Filter;
import org.daybook.ledger.KeptClaim.State;
import org.jspecify.annotations.Nullable;

/** The options that choose among the ledger's claims. */
final class Filters {

  /**
   * An option.
   *
   * @param name without its dashes
   * @param label what its value is called
   * @param description the help's sentence
   */
  record Option(String name, String label, String description) {}

  /** All of them. */
  static final List<Option> OPTIONS =
      List.of(
          new Option("doc", "DOC", "Of this article."),
          new Option("side", "SIDE", "Of this side: RU, hamas."),
          new Option("thing", "THING", "Of this thing: soldier, tank."),
          new Option("outcome", "OUTCOME", "With this outcome among its own: killed."),
          new Option(
              "claimant",
              "NAME",
              "By this claimant, under this name or another that means the same."),
          new Option("since", "DAY", "For a time that ends on this day or later."),
          new Option("until", "DAY", "For a time that begins on this day or before."),
          new Option(
              "text", "WORDS", "Whose sentence has these words; \"a phrase\", a beginning*."),
          new Option(
              "state",
              "STATE,…",
              "Reviewed so: unreviewed, accepted, corrected, added, rejected. All but rejected unless told."),
          new Option("limit", "N", "At most so many."));

  private Filters() {}

  /** The filter of an order's flags; throws {@link Trouble} where one is wrong. */
  static Filter of(Order order) {
    Map<String, String> flags = order.flags();
    String limit = flags.getOrDefault("limit", "0");
    Filter filter =
        Filter.ALL
            .withDoc(flags.get("doc"))
            .withSide(side(flags.get("side")))
            .withThing(
                of(flags, "thing", "one of " + names(Arrays.asList(Thing.values())), Thing::of))
            .withOutcome(
                of(
                    flags,
                    "outcome",
                    "one of " + names(Arrays.asList(Outcome.values())),
                    Outcome::of))
            .withClaimant(flags.get("claimant"))
            .withTime(day(flags, "since"), day(flags, "until"))
            .withText(flags.get("text"));
    if (flags.containsKey("state")) {
      filter = filter.withStates(states(flags));
    }
    if (!limit.matches("\\d{1,9}")) {
      throw wrong("limit", "a number", limit);
    }
    return filter.withLimit(Integer.parseInt(limit));
  }

  /** States in capitals, parties in small letters, however they are typed. */
  private static @Nullable String side(@Nullable String typed) {
    if (typed == null) {
      return null;
    }
    return typed.length() == 2 ? typed.toUpperCase(Locale.ROOT) : typed.toLowerCase(Locale.ROOT);
  }

  private static @Nullable LocalDate day(Map<String, String> flags, String name) {
    String typed = flags.get(name);
    LocalDate day = typed == null ? null : Dates.parse(typed);
    if (typed != null && day == null) {
      throw wrong(name, "a date such as 2025-06-12", typed);
    }
    return day;
  }

  private static Set<State> states(Map<String, String> flags) {
    Set<State> states = EnumSet.noneOf(State.class);
    for (String word : flags.getOrDefault("state", "").split(",")) {
      if (word.equals("all")) {
        return EnumSet.allOf(State.class);
      }
      State state =
          of(
              Map.of("state", word),
              "state",
              "all or some of " + names(Arrays.asList(State.values())),
              State::of);
      if (state != null) {
        states.add(state);
      }
    }
    return states;
  }

  private static <T> @Nullable T of(
      Map<String, String> flags, String name, String expected, Function<String, T> of) {
    String typed = flags.get(name);
    try {
      return typed == null ? null : of.apply(typed.strip().toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw wrong(name, expected, typed);
    }
  }

  private static String names(List<? extends Enum<?>> values) {
    return String.join(
        ", ",
        values.stream().map(v -> v.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList());
  }

  private static Trouble wrong(String name, String expected, @Nullable String found) {
    return Trouble.usage("--" + name + ": expected " + expected + ", found '" + found + "'");
  }
}
