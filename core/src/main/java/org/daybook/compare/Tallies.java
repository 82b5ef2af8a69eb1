package org.daybook.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.daybook.claim.Claim;
import org.daybook.claim.Period;
import org.daybook.claim.Period.Kind;
import org.jspecify.annotations.Nullable;

/** Follows running totals and levels of one claimant, or of one side's own officials, through time. */
final class Tallies {

  /** Figures of two tallies this near are of one statement. */
  private static final int TOGETHER = 3;

  /** One measure of one claimant, its figures in the order of their days. */
  record Tally(String speaker, String scope, List<Claim> figures) {
    Claim first() {
      return figures.get(0);
    }

    Claim last() {
      return figures.get(figures.size() - 1);
    }

    /** The figure that was given about that day; null if none was. */
    @Nullable Claim at(@Nullable LocalDate day) {
      Claim best = null;
      for (Claim c : figures) {
        if (Days.near(c.time().to(), day, TOGETHER)) {
          best = c;
        }
      }
      return best;
    }
  }

  private Tallies() {}

  /** The tallies of a block with two days or more. */
  static List<Tally> of(List<Statement> statements) {
    Map<String, Map<String, List<Claim>>> byKey = new TreeMap<>();
    for (Statement s : statements) {
      if (!s.isPublishers()) {
        s.copies().stream().map(Claim::outcomes).distinct().forEach(o -> add(s, s.with(o), byKey));
      }
    }
    List<Tally> tallies = new ArrayList<>();
    byKey.forEach(
        (scope, bySpeaker) ->
            bySpeaker.forEach(
                (speaker, claims) -> {
                  List<Claim> figures = inOrder(claims);
                  if (figures.size() > 1) {
                    tallies.add(new Tally(speaker, scope, figures));
                  }
                }));
    return tallies;
  }

  private static void add(
      Statement s, @Nullable Claim c, Map<String, Map<String, List<Claim>>> byKey) {
    if (c == null) {
      return;
    }
    Period time = c.time();
    boolean own = isOwn(c);
    boolean total = time.kind() == Kind.TOTAL && time.from() != null && time.to() != null;
    boolean level = time.kind() == Kind.LEVEL && (time.to() != null || own);
    boolean vague = c.approx() && !Amount.printed(c).isClosed();
    if ((total || level) && !vague) {
      // What is in the field in one place is not what is in the field in another: without a place
      // only an article may lay levels side by side.
      String place = level && c.group() == null ? c.doc() : "";
      String scope =
          time.kind()
              + " "
              + time.from()
              + " "
              + Words.plain(c.group())
              + " "
              + c.outcomes()
              + kind(c)
              + place;
      String speaker = level && own ? "own" : s.speaker();
      byKey
          .computeIfAbsent(scope, key -> new TreeMap<>())
          .computeIfAbsent(speaker, key -> new ArrayList<>())
          .add(c);
    }
  }

  private static String kind(Claim c) {
    return Kinds.of(c).label();
  }

  /** Whether a side's own official speaks of that side. */
  static boolean isOwn(Claim c) {
    return Objects.equals(c.evidence().standing().side(), c.side());
  }

  /** In the order of days, one figure a day, the fullest; what has no day comes last, and only in its own article. */
  private static List<Claim> inOrder(List<Claim> claims) {
    Map<LocalDate, Claim> byDay = new TreeMap<>();
    List<Claim> undated = new ArrayList<>();
    for (Claim c : claims) {
      LocalDate day = c.time().to();
      if (day == null) {
        undated.add(c);
      } else {
        byDay.merge(day, c, Tallies::whole);
      }
    }
    List<Claim> all = new ArrayList<>(byDay.values());
    undated.sort(Comparison.BY_PLACE);
    for (Claim c : undated) {
      if (all.stream().anyMatch(dated -> dated.doc().equals(c.doc()))) {
        all.add(c);
        break;
      }
    }
    return all;
  }

  /** Of two figures of one day the fullest; of one sentence's the larger: {@code 30,000, including 21,000 women}. */
  private static Claim whole(Claim a, Claim b) {
    boolean here =
        a.doc().equals(b.doc()) && a.evidence().sentence().equals(b.evidence().sentence());
    Exact one = here ? Amount.printed(a).low() : null;
    Exact other = here ? Amount.printed(b).low() : null;
    return one != null && other != null && !one.equals(other)
        ? one.compareTo(other) > 0 ? a : b
        : Statement.of("", List.of(a, b)).best();
  }

  /** Puts the claims of all tallies' ends in order, for the rates that they imply. */
  static List<Move> moves(List<Tally> tallies) {
    List<Move> moves = new ArrayList<>();
    for (Tally tally : tallies) {
      for (int i = 1; i < tally.figures().size(); i++) {
        Move move = Move.of(tally.figures().get(i - 1), tally.figures().get(i));
        if (move != null && tally.first().time().kind() == Kind.TOTAL) {
          moves.add(move);
        }
      }
    }
    moves.sort(Comparator.comparing(move -> move.first().time().to()));
    return moves;
  }
}
