package org.daybook.ledger.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.daybook.claim.Bounds;
import org.daybook.claim.Claim;
import org.daybook.claim.Claim.Stance;
import org.daybook.claim.Hedge;
import org.daybook.claim.Outcome;
import org.daybook.claim.Period;
import org.daybook.claim.Thing;
import org.daybook.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads one claim's JSON, its fields in any order. A class of its own, so that who only writes loads no parser. */
final class ClaimReader {

  private static final JsonFactory JSON = new JsonFactory();

  private static final List<String> CHANGEABLE =
      List.of(
          "low",
          "high",
          "strict",
          "approx",
          "unit",
          "thing",
          "side",
          "group",
          "claimant",
          "stance",
          "hedge",
          "time.kind",
          "time.from",
          "time.to",
          "time.per",
          "standing.side",
          "standing.name");

  private final JsonParser in;
  private final Texts texts = new Texts();
  private final List<String> outcomes = new ArrayList<>();
  private final List<String> relays = new ArrayList<>();
  private final List<String> rules = new ArrayList<>();

  private ClaimReader(JsonParser in) {
    this.in = in;
  }

  static Claim read(String line) {
    try (JsonParser parser = JSON.createParser(line)) {
      ClaimReader reader = new ClaimReader(parser);
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("not a claim: expected a JSON object");
      }
      reader.object("");
      if (parser.nextToken() != null) {
        throw new IllegalArgumentException("not a claim: more than one JSON value");
      }
      return reader.claim();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "not a claim: " + e.getOriginalMessage() + at(e.getLocation().getCharOffset()), e);
    } catch (IOException e) {
      throw new IllegalArgumentException("not a claim: " + e.getMessage(), e);
    }
  }

  static Claim with(Claim claim, Map<String, String> changes) {
    try (JsonParser parser = JSON.createParser(ClaimJson.line(claim))) {
      ClaimReader reader = new ClaimReader(parser);
      parser.nextToken();
      reader.object("");
      changes.forEach((name, value) -> reader.change(claim, name, value));
      return reader.claim();
    } catch (IOException e) {
      throw new IllegalArgumentException("not a claim: " + e.getMessage(), e);
    }
  }

  private void change(Claim claim, String name, String value) {
    switch (name) {
      case "outcome" -> replace(outcomes, value);
      case "relays" -> replace(relays, value);
      case "quote" -> {
        int at = claim.quote().indexOf(value);
        if (at < 0 || value.isEmpty() || claim.quote().indexOf(value, at + 1) >= 0) {
          throw new IllegalArgumentException(
              "quote: expected words that stand once in '"
                  + claim.quote()
                  + "', found '"
                  + value
                  + "'");
        }
        texts.put("quote", value);
        texts.put("start", String.valueOf(claim.span().start() + at));
        texts.put("end", String.valueOf(claim.span().start() + at + value.length()));
      }
      default -> {
        if (!CHANGEABLE.contains(name)) {
          throw new IllegalArgumentException(
              name
                  + ": no field that can be changed; there are outcome, relays, quote, "
                  + String.join(", ", CHANGEABLE));
        }
        texts.put(name, value.equals("null") ? null : value);
      }
    }
  }

  private static void replace(List<String> list, String value) {
    list.clear();
    for (String part : value.split(",")) {
      if (!part.isBlank()) {
        list.add(part.strip());
      }
    }
  }

  private static String at(long offset) {
    return " at character " + offset;
  }

  /** Gathers an object's values under their names, those of an object within under {@code time.kind}. */
  private void object(String prefix) throws IOException {
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String name = prefix + in.currentName();
      switch (in.nextToken()) {
        case START_OBJECT -> inner(name);
        case START_ARRAY -> array(name);
        default -> texts.put(name, in.currentToken() == JsonToken.VALUE_NULL ? null : in.getText());
      }
    }
  }

  private void inner(String name) throws IOException {
    if (name.equals("time") || name.equals("sentence") || name.equals("standing")) {
      object(name + ".");
    } else {
      in.skipChildren();
    }
  }

  private void array(String name) throws IOException {
    List<String> into =
        switch (name) {
          case "outcome" -> outcomes;
          case "relays" -> relays;
          case "rules" -> rules;
          default -> new ArrayList<>();
        };
    while (in.nextToken() != JsonToken.END_ARRAY) {
      if (in.currentToken().isScalarValue()) {
        into.add(in.getText());
      } else {
        in.skipChildren();
      }
    }
  }

  private Claim claim() {
    // As the reader orders them: by name, which findings follow when they name them.
    SortedSet<Outcome> atoms = new TreeSet<>(Comparator.comparing(Outcome::label));
    outcomes.forEach(label -> atoms.add(Texts.as("outcome", label, "an outcome", Outcome::of)));
    return new Claim(
        texts.need("doc"),
        span(""),
        texts.need("quote"),
        bounds(),
        texts.is("approx"),
        texts.need("unit"),
        texts.need("thing", "a thing", Thing::of),
        atoms,
        texts.get("side"),
        texts.get("group"),
        texts.need("claimant"),
        relays,
        texts.need("stance", "asserts or denies", ClaimReader::stance),
        texts.get("hedge", "a hedge", Hedge::of),
        period(),
        evidence());
  }

  private Span span(String of) {
    int start = texts.need(of + "start", "an offset", Integer::valueOf);
    return new Span(start, texts.need(of + "end", "an offset", Integer::valueOf));
  }

  private Bounds bounds() {
    BigDecimal low = texts.get("low", "a number", ClaimReader::number);
    BigDecimal high = texts.get("high", "a number", ClaimReader::number);
    boolean strict = texts.is("strict");
    if (low != null && high != null) {
      return low.compareTo(high) == 0 ? new Bounds.Exactly(low) : new Bounds.Between(low, high);
    }
    if (low != null) {
      return strict ? new Bounds.MoreThan(low) : new Bounds.AtLeast(low);
    }
    if (high == null) {
      throw new IllegalArgumentException("low, high: expected a number in one of them at least");
    }
    return strict ? new Bounds.FewerThan(high) : new Bounds.AtMost(high);
  }

  /** A number of at most so many digits: an exponent of a million would be a million digits. */
  private static BigDecimal number(String digits) {
    BigDecimal number = new BigDecimal(digits);
    if (digits.length() > 100 || Math.abs((long) number.scale()) > 100) {
      throw new NumberFormatException("more than 100 digits");
    }
    return number;
  }

  private static Stance stance(String label) {
    return switch (label) {
      case "asserts" -> Stance.ASSERTS;
      case "denies" -> Stance.DENIES;
      default -> throw new IllegalArgumentException(label);
    };
  }

  private Period period() {
    return new Period(
        texts.need("time.kind", "a kind of time", Texts.named(Period.Kind.class)),
        texts.get("time.from", "a date", LocalDate::parse),
        texts.get("time.to", "a date", LocalDate::parse),
        texts.get("time.per", "a unit of time", Texts.named(Period.Per.class)));
  }

  private Claim.Evidence evidence() {
    String share = texts.get("share");
    Claim.Share whole =
        share == null
            ? null
            : new Claim.Share(share, texts.need("share_percent", "a number", ClaimReader::number));
    return new Claim.Evidence(
        span("sentence."),
        texts.is("headline"),
        whole,
        texts.get("dated", "a date", LocalDate::parse),
        new Claim.Standing(texts.get("standing.side"), texts.need("standing.name")),
        rules);
  }

  /** The object's plain values by their names, asked for by what they must be. */
  static final class Texts {
    private final java.util.Map<String, @Nullable String> values = new java.util.HashMap<>();

    void put(String name, @Nullable String value) {
      values.put(name, value);
    }

    @Nullable String get(String name) {
      return values.get(name);
    }

    <T> @Nullable T get(String name, String expected, Function<String, T> of) {
      String text = values.get(name);
      return text == null ? null : as(name, text, expected, of);
    }

    String need(String name) {
      return need(name, "a text", text -> text);
    }

    <T> T need(String name, String expected, Function<String, T> of) {
      String text = values.get(name);
      if (text == null) {
        throw new IllegalArgumentException(name + ": expected " + expected + ", found nothing");
      }
      return as(name, text, expected, of);
    }

    boolean is(String name) {
      return "true".equals(values.get(name));
    }

    static <T> T as(String name, String text, String expected, Function<String, T> of) {
      try {
        return of.apply(text);
      } catch (RuntimeException e) {
        throw new IllegalArgumentException(
            name + ": expected " + expected + ", found '" + text + "'", e);
      }
    }

    /** The constant of a small-letter name: {@code month}. */
    static <E extends Enum<E>> Function<String, E> named(Class<E> type) {
      return label -> Enum.valueOf(type, label.toUpperCase(java.util.Locale.ROOT));
    }
  }
}
