package org.daybook.ledger.sql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.daybook.ledger.Filter;
import org.daybook.ledger.KeptClaim.State;
import org.jspecify.annotations.Nullable;

/** The SQL of a filter. */
final class Query {

  private static final String CLAIMS =
      """
      SELECT s.id, s.state, w.id AS version, coalesce(s.json, c.json) AS claim, s.review_no, j.at AS reviewed_at,\s"""
          + Rows.REVIEW
          + """

          FROM standing s
          JOIN version w ON w.no = s.version_no
          LEFT JOIN claim c ON c.claims_no = s.claims_no AND c.ord = s.ord
          LEFT JOIN review r ON r.no = s.review_no
          LEFT JOIN version v ON v.no = r.version_no
          LEFT JOIN journal j ON j.no = s.review_no
          """;

  private final List<String> conditions = new ArrayList<>();
  private final List<@Nullable Object> values = new ArrayList<>();
  private final Filter filter;

  /**
   * The query of a filter.
   *
   * @param speakers whom the filter's claimant speaks for, told by the claims of its names; empty where there are none
   * @param article the filter's document's number; null where there is none
   */
  Query(Filter filter, Dialect dialect, List<String> speakers, @Nullable Long article) {
    this.filter = filter;
    states();
    if (filter.doc() != null) {
      long no = article == null ? -1 : article;
      need("s.id >= ?", Page.firstId(no));
      need("s.id < ?", Page.firstId(no + 1));
    }
    if (filter.side() != null) {
      need("s.side = ?", filter.side());
    }
    if (filter.thing() != null) {
      need("s.thing = ?", filter.thing().label());
    }
    if (filter.outcome() != null) {
      need("o.outcome = ?", filter.outcome().label());
      if (filter.side() != null) {
        need("o.side = ?", filter.side());
      }
    }
    if (filter.claimant() != null) {
      among("s.speaker", speakers);
    }
    if (filter.since() != null || filter.until() != null) {
      days();
    }
    if (filter.text() != null) {
      Search search = Search.of(filter.text());
      if (search.terms().isEmpty()) {
        conditions.add("1 = 0");
      } else {
        need(dialect.wordsMatch(), dialect.match(search));
      }
    }
  }

  private void states() {
    if (filter.states().equals(Filter.ALL.states())) {
      need("s.state <> ?", State.REJECTED.label());
    } else {
      among("s.state", filter.states().stream().map(State::label).sorted().toList());
    }
  }

  /** As a search of its own: the index of days alone answers it, which a scan in the order of the ids would not use. */
  private void days() {
    List<String> days = new ArrayList<>();
    if (filter.since() != null) {
      days.add("last_day >= ?");
      values.add(filter.since().toString());
    }
    if (filter.until() != null) {
      days.add("first_day <= ?");
      values.add(filter.until().toString());
    }
    conditions.add("s.id IN (SELECT id FROM standing WHERE " + String.join(" AND ", days) + ")");
  }

  private void need(String condition, Object value) {
    conditions.add(condition);
    values.add(value);
  }

  private void among(String column, List<String> wanted) {
    if (wanted.isEmpty()) {
      conditions.add("1 = 0");
    } else if (wanted.size() == 1) {
      need(column + " = ?", wanted.get(0));
    } else {
      String marks = String.join(", ", Collections.nCopies(wanted.size(), "?"));
      conditions.add(column + " IN (" + marks + ")");
      values.addAll(wanted);
    }
  }

  /** The claims, in their order. */
  String claims() {
    return CLAIMS
        + outcomes()
        + where()
        + (filter.byDoubt() ? " ORDER BY s.doubt DESC, s.id" : " ORDER BY s.id")
        + (filter.limit() > 0 ? " LIMIT " + filter.limit() : "");
  }

  /** How many they are. */
  String count() {
    return "SELECT count(*) FROM standing s " + outcomes() + where();
  }

  private String outcomes() {
    return filter.outcome() == null ? "" : " JOIN standing_outcome o ON o.id = s.id";
  }

  private String where() {
    return " WHERE " + String.join(" AND ", conditions);
  }

  @Nullable Object[] values() {
    return values.toArray();
  }
}
