package org.daybook.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.daybook.claim.Bounds;
import org.daybook.claim.Claim;
import org.daybook.claim.Hedge;
import org.daybook.claim.Outcome;
import org.daybook.claim.Period;
import org.daybook.claim.Thing;
import org.daybook.text.Span;

/** Claims written down in a table, a line each; {@code -} stands for none. */
final class ClaimsTable {

  private ClaimsTable() {}

  /** The claims of a table beside the tests. */
  static List<Claim> load(String name) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(ClaimsTable.class.getResourceAsStream(name), name),
                StandardCharsets.UTF_8))) {
      List<Claim> claims = new ArrayList<>();
      lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> claims.add(of(line)));
      return claims;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The claim of a line; its sentence is the figure's own words. */
  static Claim of(String line) {
    String[] c = line.split("\t");
    int start = Integer.parseInt(c[1]);
    Span span = new Span(start, start + c[2].length());
    TreeSet<Outcome> outcomes = new TreeSet<>();
    for (String outcome : c[8].split("\\+")) {
      outcomes.add(Outcome.of(outcome));
    }
    Period time =
        new Period(
            Period.Kind.valueOf(c[16].toUpperCase(java.util.Locale.ROOT)),
            day(c[17]),
            day(c[18]),
            c[19].equals("-")
                ? null
                : Period.Per.valueOf(c[19].toUpperCase(java.util.Locale.ROOT)));
    Claim.Share share =
        c[21].equals("-") ? null : new Claim.Share("a fifth", new BigDecimal(c[21]));
    return new Claim(
        c[0],
        span,
        c[2],
        bounds(number(c[3]), number(c[4]), c[2]),
        Boolean.parseBoolean(c[5]),
        c[6],
        Thing.of(c[7]),
        outcomes,
        text(c[9]),
        text(c[10]),
        c[11],
        List.of(),
        c[14].equals("denies") ? Claim.Stance.DENIES : Claim.Stance.ASSERTS,
        c[15].equals("-") ? null : Hedge.of(c[15]),
        time,
        new Claim.Evidence(
            span,
            Boolean.parseBoolean(c[20]),
            share,
            c.length > 22 ? day(c[22]) : null,
            new Claim.Standing(text(c[12]), c[13]),
            List.of()));
  }

  private static Bounds bounds(BigDecimal low, BigDecimal high, String quote) {
    boolean strict = quote.matches(".*(over|more than|\\+).*");
    if (high == null) {
      return strict ? new Bounds.MoreThan(low) : new Bounds.AtLeast(low);
    }
    if (low == null) {
      return new Bounds.AtMost(high);
    }
    return low.equals(high) ? new Bounds.Exactly(low) : new Bounds.Between(low, high);
  }

  private static BigDecimal number(String cell) {
    return cell.equals("-") ? null : new BigDecimal(cell);
  }

  private static LocalDate day(String cell) {
    return cell.equals("-") ? null : LocalDate.parse(cell);
  }

  private static String text(String cell) {
    return cell.equals("-") ? null : cell;
  }
}
