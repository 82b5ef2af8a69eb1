package org.daybook.compare;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.daybook.claim.Claim;
import org.daybook.claim.Period.Kind;
import org.jspecify.annotations.Nullable;

/** Lays the figures of different claimants for the same thing side by side: they meet, or they do not. */
final class Rivals {

  /** With the latest figures of so many other claimants a figure is compared. */
  private static final int OTHERS = 12;

  /** So many statements of one article are compared with each other. */
  private static final int IN_ONE = 40;

  private final Consumer<Finding> found;
  private final SameMatter matter;
  private final Set<List<Statement>> seen = new HashSet<>();
  private final Map<String, Finding> byPair = new LinkedHashMap<>();

  private Rivals(Consumer<Finding> found, SameMatter matter) {
    this.found = found;
    this.matter = matter;
  }

  static void find(List<Statement> statements, Breakdowns breakdowns, Consumer<Finding> found) {
    List<Statement> others = new ArrayList<>(statements);
    others.removeIf(Statement::isPublishers);
    Rivals rivals = new Rivals(found, new SameMatter(others, breakdowns));
    rivals.inOneArticle(others);
    rivals.overTime(others);
    rivals.byPair.values().forEach(rivals.found);
  }

  private void inOneArticle(List<Statement> statements) {
    Map<String, List<Statement>> byDoc = new TreeMap<>();
    for (Statement s : statements) {
      for (String doc : s.docs()) {
        byDoc.computeIfAbsent(doc, d -> new ArrayList<>()).add(s);
      }
    }
    byDoc.forEach(
        (doc, here) -> {
          for (int i = 0; i < Math.min(here.size(), IN_ONE); i++) {
            for (int j = 0; j < i; j++) {
              weigh(here.get(j), here.get(i), doc);
            }
          }
        });
  }

  private void overTime(List<Statement> statements) {
    List<Statement> byDay = new ArrayList<>(statements);
    byDay.removeIf(s -> Days.of(s.best()) == null);
    byDay.sort(Comparator.comparing(s -> Objects.requireNonNull(Days.of(s.best()))));
    Map<String, Map<String, Statement>> latest = new LinkedHashMap<>();
    for (Statement s : byDay) {
      Map<String, Statement> others =
          latest.computeIfAbsent(scope(s.best()), key -> new LinkedHashMap<>());
      for (Statement other : others.values()) {
        weigh(other, s, null);
      }
      others.remove(s.speaker());
      others.put(s.speaker(), s);
      if (others.size() > OTHERS) {
        others.remove(others.keySet().iterator().next());
      }
    }
  }

  private static String scope(Claim c) {
    return Words.plain(c.group()) + c.time().kind() + Fates.isLossAsWhole(c.outcomes());
  }

  private void weigh(Statement one, Statement other, @Nullable String doc) {
    boolean known = !seen.add(List.of(one, other)) || !seen.add(List.of(other, one));
    if (one.speaker().equals(other.speaker()) || known) {
      return;
    }
    String common = doc != null ? doc : common(one, other);
    Claim a = common == null ? one.best() : Objects.requireNonNull(one.in(common));
    Claim b = common == null ? other.best() : Objects.requireNonNull(other.in(common));
    if (whyNot(a, b, matter) != null) {
      return;
    }
    if (Amount.meant(a).meets(Amount.meant(b))) {
      keep("agrees", one, other, a, agree(a, b));
    } else {
      keep("rival", one, other, a, rival(a, b));
    }
  }

  /** Why nothing is said of two figures that can be compared; null where they agree or are rivals. */
  static @Nullable String whyNot(Claim a, Claim b, List<Statement> statements, Breakdowns all) {
    if (a.claimant().equals(Claim.PUBLISHER) || b.claimant().equals(Claim.PUBLISHER)) {
      return "an article's own voice is no claimant to be held against another";
    }
    if (Statement.speaker(a).equals(Statement.speaker(b))) {
      return "one claimant gives both, and neither exceeds, adds up to or moves from the other";
    }
    return whyNot(a, b, new SameMatter(statements, all));
  }

  private static @Nullable String whyNot(Claim a, Claim b, SameMatter matter) {
    if (!Fit.sameThing(a, b) || !Fit.sameGroup(a, b) || !Fit.sideBySide(a, b)) {
      return "only an article can lay figures side by side whose times are not fully known";
    }
    if (cites(a, b)) {
      return "one passes on the other's word";
    }
    String why = matter.whyNotOne(a, b);
    if (why != null) {
      return why;
    }
    if (Voices.mayBeOne(a, b)) {
      return "their claimants may be one, told under two descriptions";
    }
    return Amount.meant(a).meets(Amount.meant(b)) ? whyNoEcho(a, b, matter) : apart(a, b, matter);
  }

  private static @Nullable String whyNoEcho(Claim a, Claim b, SameMatter matter) {
    if (!Fates.areWeighed(a.outcomes(), b.outcomes())) {
      return "they meet, but do not say the same of what happened";
    }
    if (!Voices.areIndependent(a, b)) {
      return "they meet, but one may say it after the other";
    }
    return matter.isClose(a, b)
        ? null
        : "they meet because one is open or undated, which says too little";
  }

  private static @Nullable String apart(Claim a, Claim b, SameMatter matter) {
    return a.outcomes().equals(b.outcomes()) && a.thing() == b.thing()
        ? matter.whyUnlikely(a, b)
        : "they do not meet, but do not count quite the same either";
  }

  /** Of two claimants' many figures for one matter the first pair says it. */
  private void keep(String kind, Statement one, Statement other, Claim a, Finding finding) {
    boolean first = one.speaker().compareTo(other.speaker()) < 0;
    String pair =
        first ? one.speaker() + "|" + other.speaker() : other.speaker() + "|" + one.speaker();
    byPair.putIfAbsent(
        kind
            + "|"
            + pair
            + "|"
            + scope(a)
            + a.time().from()
            + (a.time().kind() == Kind.DURING ? a.doc() : ""),
        finding);
  }

  private static @Nullable String common(Statement one, Statement other) {
    Set<String> docs = one.docs();
    docs.retainAll(other.docs());
    return docs.isEmpty() ? null : docs.iterator().next();
  }

  /** Whether one passes on the other's word. */
  private static boolean cites(Claim a, Claim b) {
    return a.relays().contains(b.claimant()) || b.relays().contains(a.claimant());
  }

  private static Finding agree(Claim a, Claim b) {
    String loose =
        a.outcomes().equals(b.outcomes())
            ? ""
            : " One of them does not tell the dead from the wounded.";
    return new Finding.Agrees(
        List.of(a, b),
        Arithmetic.by("intervals-meet")
            .figure("one", Amount.meant(a), a.unit())
            .figure("other", Amount.meant(b), b.unit())
            .done(),
        "Two claimants, each on its own word, give figures that meet: "
            + Words.claim(a)
            + "; "
            + Words.claim(b)
            + "."
            + loose);
  }

  private static Finding rival(Claim a, Claim b) {
    boolean below = Amount.meant(a).isBelow(Amount.meant(b));
    Claim less = below ? a : b;
    Claim more = below ? b : a;
    Exact from = Objects.requireNonNull(Amount.printed(less).high());
    Exact to = Objects.requireNonNull(Amount.printed(more).low());
    Amount ratio = Amount.of(to).per(Amount.of(from));
    Amount meant =
        less.approx() || more.approx()
            ? between(Amount.meant(less), Amount.meant(more), ratio)
            : ratio;
    List<String> days = new ArrayList<>();
    if (!Objects.equals(less.time().to(), more.time().to())) {
      days.add(Words.day(less.time().to()));
      days.add(Words.day(more.time().to()));
    }
    Arithmetic.Sum sum =
        Arithmetic.by("intervals-apart")
            .figure("less", Amount.meant(less), less.unit())
            .figure("more", Amount.meant(more), more.unit())
            .figure("ratio", ratio, "times");
    if (!meant.equals(ratio)) {
      sum.figure("ratio-with-rounding", meant, "times");
    }
    if (!days.isEmpty()) {
      sum.note("times", String.join(", ", days));
    }
    String times =
        days.isEmpty()
            ? "."
            : "; they are not of the same date (" + days.get(0) + ", " + days.get(1) + ").";
    return new Finding.Rival(
        List.of(less, more),
        sum.done(),
        "Two claimants give figures that cannot both hold: "
            + Words.claim(less)
            + "; "
            + Words.claim(more)
            + ": "
            + (ratio.low() == null ? "" : Words.number(ratioOf(ratio.low())) + " to 1")
            + times
            + (meant.equals(ratio) ? "" : " With the rounding it is " + span(meant) + " to 1.")
            + hedged(less)
            + hedged(more));
  }

  /** The ratio with what the rounding words leave open; as printed where an end is open. */
  private static Amount between(Amount less, Amount more, Amount printed) {
    return less.isClosed() && more.isClosed() ? more.per(less) : printed;
  }

  private static String span(Amount ratio) {
    return ratio.low() == null || ratio.high() == null
        ? Words.about(ratio)
        : Words.about(new Amount(ratioOf(ratio.low()), ratioOf(ratio.high())));
  }

  /** {@code “Roughly 250,000” is given as likely}: whoever is not sure may be wrong on its own word. */
  private static String hedged(Claim c) {
    return c.hedge() == null
        ? ""
        : " “" + c.quote() + "” is given as " + c.hedge().label().replace('-', ' ') + ".";
  }

  /** A ratio of more than ten is told as a whole number. */
  private static Exact ratioOf(Exact ratio) {
    return ratio.compareTo(Exact.of(10)) < 0
        ? ratio
        : new Exact(ratio.plus(Exact.of(1, 2)).floor(), BigInteger.ONE);
  }
}
