package org.daybook.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.app.export.Column.Kind;
import org.daybook.claim.Claim;
import org.daybook.claim.Outcome;
import org.jspecify.annotations.Nullable;

/** Writes claims as Parquet, a row each: the fields of the CSV, typed. {@code low} and {@code high} are exact decimals. */
public final class ClaimsParquet {

  private static final List<String> TEXTS_BEFORE =
      List.of("doc", "quote", "unit", "thing", "side", "group", "claimant", "stance", "hedge");

  private final ParquetFile file;

  /** Begins a file on a stream, which stays the caller's to close. */
  public ClaimsParquet(OutputStream out) throws IOException {
    this.file = new ParquetFile(out, columns());
  }

  private static List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    TEXTS_BEFORE.forEach(name -> columns.add(new Column(name, Kind.TEXT)));
    Stream.of("start", "end", "sentence_start", "sentence_end")
        .forEach(name -> columns.add(new Column(name, Kind.LONG)));
    Stream.of("low", "high").forEach(name -> columns.add(new Column(name, Kind.DECIMAL)));
    Stream.of("approx", "strict", "headline")
        .forEach(name -> columns.add(new Column(name, Kind.BOOLEAN)));
    Stream.of("outcome", "relays").forEach(name -> columns.add(new Column(name, Kind.TEXTS)));
    Stream.of("time_kind", "time_per", "standing_side", "standing_name", "publisher")
        .forEach(name -> columns.add(new Column(name, Kind.TEXT)));
    Stream.of("time_from", "time_to", "dated")
        .forEach(name -> columns.add(new Column(name, Kind.DAY)));
    return columns;
  }

  /** Adds a claim and its article's outlet, null where that is not known. */
  public void add(Claim claim, @Nullable String publisher) throws IOException {
    Claim.Evidence evidence = claim.evidence();
    file.row(
        Arrays.asList(
            claim.doc(),
            claim.quote(),
            claim.unit(),
            claim.thing().label(),
            claim.side(),
            claim.group(),
            claim.claimant(),
            claim.stance().label(),
            claim.hedge() == null ? null : claim.hedge().label(),
            (long) claim.span().start(),
            (long) claim.span().end(),
            (long) evidence.sentence().start(),
            (long) evidence.sentence().end(),
            plain(claim.bounds().low()),
            plain(claim.bounds().high()),
            claim.approx(),
            claim.bounds().strict(),
            evidence.headline(),
            claim.outcomes().stream().map(Outcome::label).sorted().toList(),
            claim.relays(),
            claim.time().kind().label(),
            claim.time().per() == null ? null : claim.time().per().label(),
            evidence.standing().side(),
            evidence.standing().name(),
            publisher,
            claim.time().from(),
            claim.time().to(),
            evidence.dated()));
  }

  private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
    return number == null ? null : number.stripTrailingZeros();
  }

  /** Writes what is still held, and the footer. */
  public void end() throws IOException {
    file.end();
  }
}
