package org.daybook.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.daybook.claim.Claim;
import org.jspecify.annotations.Nullable;

/**
 * Lays claims side by side and says what follows. A pure function: the same claims give the same findings, whatever their
 * order.
 */
public final class Comparison {

  /** Articles in the order of their names, claims in the order of the text. */
  static final Comparator<Claim> BY_PLACE =
      Comparator.comparing(Claim::doc)
          .thenComparing(c -> c.span().start())
          .thenComparing(c -> c.span().end())
          .thenComparing(c -> c.outcomes().toString());

  private Comparison() {}

  /** The findings that follow from the claims of any number of articles, the most telling kinds first. */
  public static List<Finding> of(Collection<Claim> claims) {
    return of(claims, List.of());
  }

  /** The same, and what follows when the figures are held against reference series, and these against each other. */
  public static List<Finding> of(Collection<Claim> claims, Collection<Series> series) {
    List<Claim> every = new ArrayList<>(claims);
    every.sort(BY_PLACE);
    List<Claim> all = Twins.without(every);
    Map<Measure, List<Claim>> blocks = new TreeMap<>();
    Map<String, List<Claim>> articles = new TreeMap<>();
    for (Claim claim : all) {
      articles.computeIfAbsent(claim.doc(), doc -> new ArrayList<>()).add(claim);
      Measure measure = Measure.of(claim);
      if (measure != null) {
        blocks.computeIfAbsent(measure, m -> new ArrayList<>()).add(claim);
      }
    }
    List<Finding> findings = new ArrayList<>();
    Breakdowns breakdowns = new Breakdowns(all);
    List<Rated.Spell> spells = new ArrayList<>();
    articles.values().forEach(article -> article(article, spells, findings::add));
    blocks.values().forEach(block -> block(block, breakdowns, findings::add));
    copies(every, findings::add);
    Strengths.headsAcrossArticles(all, findings::add);
    if (!series.isEmpty()) {
      Fingerprints.find(all, series, new Rated(spells), findings::add);
      Followers.find(series, findings::add);
    }
    findings.sort(WORST_FIRST);
    return findings;
  }

  /**
   * What is said of two claims among others: the findings that rest on both. Where there are none, why they cannot be
   * compared, or by which rule nothing is said of them.
   *
   * @param findings those that rest on both
   * @param whyNot the reason, as a sentence's end; null where there are findings
   * @param comparable whether they can be compared
   */
  public record Pair(List<Finding> findings, @Nullable String whyNot, boolean comparable) {
    /** Copies the list. */
    public Pair {
      findings = List.copyOf(findings);
    }
  }

  /** What is said of two claims, among all that {@link #of} is given. */
  public static Pair of(Claim one, Claim other, Collection<Claim> all, Collection<Series> series) {
    List<Finding> both =
        of(all, series).stream()
            .filter(f -> f.claims().contains(one) && f.claims().contains(other))
            .toList();
    if (!both.isEmpty()) {
      return new Pair(both, null, true);
    }
    String why = one.equals(other) ? "they are one and the same figure" : Fit.whyNot(one, other);
    if (why != null) {
      return new Pair(both, why, false);
    }
    List<Claim> unique = new ArrayList<>(Twins.without(all.stream().sorted(BY_PLACE).toList()));
    unique.removeIf(c -> !Objects.equals(Measure.of(c), Measure.of(one)));
    List<Statement> others = new ArrayList<>(Origins.fold(unique));
    others.removeIf(Statement::isPublishers);
    String kept = Rivals.whyNot(one, other, others, new Breakdowns(List.copyOf(all)));
    return new Pair(
        both, kept == null ? "other figures of these claimants say it already" : kept, true);
  }

  /** What is passed on is told of all copies, also of those of one text. */
  private static void copies(List<Claim> every, Consumer<Finding> found) {
    Map<Measure, List<Claim>> blocks = new TreeMap<>();
    for (Claim claim : every) {
      Measure measure = Measure.of(claim);
      if (measure != null) {
        blocks.computeIfAbsent(measure, m -> new ArrayList<>()).add(claim);
      }
    }
    blocks.values().forEach(block -> Copies.find(Origins.fold(block), found));
  }

  private static void article(
      List<Claim> article, List<Rated.Spell> spells, Consumer<Finding> found) {
    Times.find(article, found);
    Parts.find(article, found);
    Denials.find(article, found);
    Headlines.find(article, found);
    Shares.find(article, found);
    spells.addAll(Rates.inOneArticle(article, found));
    Strengths.find(article, found);
  }

  private static void block(List<Claim> block, Breakdowns breakdowns, Consumer<Finding> found) {
    List<Statement> statements = Origins.fold(block);
    Rivals.find(statements, breakdowns, found);
    List<Tallies.Tally> tallies = Tallies.of(statements);
    Movements.find(tallies, found);
    Standstills.find(tallies, found);
    Strengths.acrossArticles(block, tallies, found);
    Paces.againstMoves(block, Tallies.moves(tallies), found);
    Additions.find(block, tallies, found);
    Ratios.find(statements, found);
  }

  private static final Comparator<Finding> WORST_FIRST =
      Comparator.comparing(FindingKinds::rank)
          .thenComparing(Finding::claims, Comparison::byFirst)
          .thenComparing(Finding::says);

  /** By the place of the first claim; what has none, of series alone, comes last. */
  private static int byFirst(List<Claim> one, List<Claim> other) {
    return one.isEmpty() || other.isEmpty()
        ? Boolean.compare(one.isEmpty(), other.isEmpty())
        : BY_PLACE.compare(one.get(0), other.get(0));
  }
}
