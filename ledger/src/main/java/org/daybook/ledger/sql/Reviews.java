package org.daybook.ledger.sql;

import java.sql.SQLException;
import java.util.Objects;
import org.daybook.claim.Claim;
import org.daybook.ledger.Alias;
import org.daybook.ledger.Figure;
import org.daybook.ledger.ReferenceSeries;
import org.daybook.ledger.Review;
import org.daybook.ledger.json.ClaimJson;
import org.daybook.ledger.json.SeriesJson;
import org.jspecify.annotations.Nullable;

/** What people say: reviews and aliases; and the reference series that they take in. */
final class Reviews {

  private final Sql sql;
  private final Journal journal;

  Reviews(Sql sql, Journal journal) {
    this.sql = sql;
    this.journal = journal;
  }

  boolean add(Review review, Readings.Of of) throws SQLException {
    Review last = last(review.figure());
    if (last != null && review.repeats(last)) {
      return false;
    }
    if (!Objects.equals(last == null ? null : last.id(), review.after())) {
      throw new IllegalArgumentException(
          last == null
              ? "the review follows one that the ledger does not have"
              : last.by() + " has reviewed this figure in the meantime; look at it again");
    }
    if (review.claim().span().start() != review.figure().start()
        && review.verdict() != Review.Verdict.CORRECT) {
      throw new IllegalArgumentException("the claim does not start at its figure's place");
    }
    Readings.check(review.claim(), of.version());
    long no = journal.append(review.kind(), review.id());
    sql.run(
        """
        INSERT INTO review
          (no, id, version_no, start_at, twin, verdict, was, becomes, reason, reviewer, after)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        no,
        review.id(),
        of.no(),
        review.figure().start(),
        review.figure().twin(),
        review.verdict().label(),
        line(review.was()),
        line(review.is()),
        review.reason(),
        review.by(),
        review.after());
    return true;
  }

  private static @Nullable String line(@Nullable Claim claim) {
    return claim == null ? null : ClaimJson.line(claim);
  }

  @Nullable Review last(Figure figure) throws SQLException {
    return sql.first(
        "SELECT "
            + Rows.REVIEW
            + """
             FROM review r JOIN version v ON v.no = r.version_no
            WHERE v.id = ? AND r.start_at = ? AND r.twin = ? ORDER BY r.no DESC LIMIT 1
            """,
        Rows::review,
        figure.version(),
        figure.start(),
        figure.twin());
  }

  Aliases aliases() throws SQLException {
    return new Aliases(sql.list("SELECT * FROM alias ORDER BY no", Rows::alias));
  }

  boolean add(Alias alias) throws SQLException {
    Alias last = aliases().of(alias.name());
    if (last != null && alias.repeats(last)) {
      return false;
    }
    if (!Objects.equals(last == null ? null : last.id(), alias.after())) {
      throw new IllegalArgumentException(
          "the name has got another alias in the meantime; look at it again");
    }
    long no = journal.append(alias.kind(), alias.id());
    sql.run(
        """
        INSERT INTO alias
          (no, id, name, means, standing_side, standing_name, reason, person, after)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        no,
        alias.id(),
        alias.name(),
        alias.means(),
        alias.standing().side(),
        alias.standing().name(),
        alias.reason(),
        alias.by(),
        alias.after());
    return true;
  }

  boolean add(ReferenceSeries series) throws SQLException {
    if (journal.has(series.id())) {
      return false;
    }
    long no = journal.append(series.kind(), series.id());
    sql.run(
        "INSERT INTO series (no, id, matter, source, json) VALUES (?, ?, ?, ?, ?)",
        no,
        series.id(),
        series.matter(),
        series.source(),
        SeriesJson.line(series.series()));
    return true;
  }
}
