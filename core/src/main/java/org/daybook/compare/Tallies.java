package org.daybook.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.daybook.claim.Claim;
import org.daybook.claim.Period;
import org.daybook.claim.Period.Kind;
import org.jspecify.annotations.Nullable;

/** Follows running totals and levels of one claimant, or of one side's own officials, through time. */
final class Tallies {

  /** A total that stands still for less than this is no news. */
  private static final int STILL = 14;

  /** Figures of two tallies this near are of one statement. */
  private static final int TOGETHER = 3;

  /** So many figures of one tally are shown. */
  private static final int SHOWN = 12;

  /** Levels that differ by more times than this are of two things. */
  private static final Exact APART = Exact.of(3);

  private static final Exact SMALL = Exact.of(100);

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
        byDay.merge(day, c, (a, b) -> new Statement("", List.of(a, b)).best());
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

  /** Says of each tally how it moves, and where it stands still or falls. */
  static void find(List<Tally> tallies, Consumer<Finding> found) {
    for (Tally tally : tallies) {
      if (!fall(tally, found)) {
        move(tally, found);
      }
    }
    still(tallies, found);
  }

  private static boolean fall(Tally tally, Consumer<Finding> found) {
    boolean any = false;
    for (int i = 1; i < tally.figures().size(); i++) {
      Claim before = tally.figures().get(i - 1);
      Claim after = tally.figures().get(i);
      if (before.time().kind() == Kind.TOTAL
          && Amount.meant(after).isBelow(Amount.meant(before))
          && isHalfAtLeast(after, before)) {
        any = true;
        found.accept(
            new Finding.Falls(
                List.of(before, after),
                change(before, after).done(),
                "A running total goes down: "
                    + Words.claim(before)
                    + " on "
                    + Words.day(before.time().to())
                    + ", "
                    + Words.what(after)
                    + " on "
                    + Words.day(after.time().to())
                    + "."));
      }
    }
    return any;
  }

  /** A total that falls by more than half is hardly the same total. */
  private static boolean isHalfAtLeast(Claim after, Claim before) {
    Exact less = Amount.printed(after).high();
    Exact more = Amount.printed(before).low();
    return less != null && more != null && less.times(Exact.of(2)).compareTo(more) >= 0;
  }

  private static Arithmetic.Sum change(Claim before, Claim after) {
    Arithmetic.Sum sum =
        Arithmetic.by("change-over-time")
            .figure("before", Amount.meant(before), before.unit())
            .figure("after", Amount.meant(after), after.unit());
    if (before.time().to() != null) {
      sum.day("first", before.time().to());
    }
    if (after.time().to() != null) {
      sum.day("last", after.time().to());
    }
    return sum;
  }

  private static void move(Tally tally, Consumer<Finding> found) {
    Claim first = tally.first();
    Claim last = tally.last();
    Move move = Move.of(first, last);
    Exact from = Amount.printed(first).figure();
    Exact to = Amount.printed(last).figure();
    if (from == null || to == null || from.equals(to) || !isOneMeasure(first, from, to)) {
      return;
    }
    List<String> told = new ArrayList<>();
    List<Claim> shown = tally.figures().size() <= SHOWN ? tally.figures() : List.of(first, last);
    for (Claim c : shown) {
      told.add(
          (tally.speaker().equals("own") ? Words.claimant(c) + " " : "")
              + "“"
              + c.quote()
              + "” ("
              + (c.time().to() == null ? "undated" : Words.day(c.time().to()))
              + ")");
    }
    String who =
        tally.speaker().equals("own") ? first.side() + "'s own officials" : Words.claimant(first);
    Arithmetic.Sum sum = change(first, last);
    String rate = "";
    if (move != null) {
      move.into(sum, first.unit());
      rate = move.words();
    }
    found.accept(
        new Finding.Moves(
            shown,
            sum.done(),
            "By "
                + who
                + ", "
                + Words.things(first)
                + " "
                + Words.outcomes(first.outcomes())
                + " ("
                + first.side()
                + "): "
                + String.join(", ", told)
                + rate
                + "."));
  }

  /** A total does not shrink, and levels of an article that are of two orders of size are of two things. */
  private static boolean isOneMeasure(Claim first, Exact from, Exact to) {
    return first.time().kind() == Kind.TOTAL
        ? from.compareTo(to) <= 0
        : from.compareTo(to.times(APART)) <= 0
            && to.compareTo(from.times(APART)) <= 0
            && from.compareTo(SMALL) >= 0;
  }

  /** Finds totals that stand still though one that contains them grew. */
  private static void still(List<Tally> tallies, Consumer<Finding> found) {
    Map<String, List<Tally>> bySpeaker = new TreeMap<>();
    for (Tally tally : tallies) {
      if (tally.first().time().kind() == Kind.TOTAL) {
        bySpeaker.computeIfAbsent(tally.speaker(), s -> new ArrayList<>()).add(tally);
      }
    }
    for (List<Tally> own : bySpeaker.values()) {
      for (Tally part : own) {
        for (Tally whole : own) {
          if (isPart(part.first(), whole.first())) {
            still(part, whole, found);
          }
        }
      }
    }
  }

  private static boolean isPart(Claim part, Claim whole) {
    return Fates.of(part.outcomes(), whole.outcomes()) == Fates.PART
        && Fit.sameThing(part, whole)
        && Fit.sameGroup(part, whole)
        && Days.near(part.time().from(), whole.time().from(), 1);
  }

  private static void still(Tally part, Tally whole, Consumer<Finding> found) {
    for (int i = 1; i < part.figures().size(); i++) {
      Claim a = part.figures().get(i - 1);
      Claim b = part.figures().get(i);
      Claim from = whole.at(a.time().to());
      Claim to = whole.at(b.time().to());
      Exact figure = Amount.printed(a).figure();
      if (from == null
          || to == null
          || figure == null
          || !figure.equals(Amount.printed(b).figure())
          || Days.near(a.time().to(), b.time().to(), STILL - 1)
          || !Amount.printed(from).isBelow(Amount.printed(to))) {
        continue;
      }
      Amount grew = Amount.printed(to).minus(Amount.printed(from));
      found.accept(
          new Finding.Stalls(
              List.of(a, b, from, to),
              Arithmetic.by("part-stands-still")
                  .figure("part", Amount.of(figure), a.unit())
                  .figure("whole-before", Amount.printed(from), from.unit())
                  .figure("whole-after", Amount.printed(to), to.unit())
                  .figure("whole-grew", grew, to.unit())
                  .done(),
              Words.claimant(b)
                  + "'s figure of "
                  + Words.things(b)
                  + " "
                  + Words.outcomes(b.outcomes())
                  + " stands still, “"
                  + a.quote()
                  + "” on "
                  + Words.day(a.time().to())
                  + " and “"
                  + b.quote()
                  + "” on "
                  + Words.day(b.time().to())
                  + ", while that of "
                  + Words.outcomes(to.outcomes())
                  + " went from “"
                  + from.quote()
                  + "” to “"
                  + to.quote()
                  + "”."));
    }
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
