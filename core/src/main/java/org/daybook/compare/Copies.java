package org.daybook.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.daybook.claim.Claim;
import org.daybook.compare.Arithmetic.Sum;

/** Finds statements that were passed on: the same words in all copies, or words that changed or fell off on the way. */
final class Copies {

  /** Of smaller figures two of one article may be two things. */
  private static final Exact SMALL = Exact.of(10);

  private Copies() {}

  static void find(List<Statement> statements, Consumer<Finding> found) {
    for (Statement statement : statements) {
      if (statement.copies().size() > 1 && !statement.isPublishers()) {
        find(statement, found);
      }
    }
  }

  private static void find(Statement statement, Consumer<Finding> found) {
    boolean many = statement.docs().size() > 1;
    Map<String, Claim> variants = new LinkedHashMap<>();
    for (Claim copy : statement.copies()) {
      if (!copy.evidence().headline()) {
        variants.putIfAbsent(many ? words(copy) : outcomes(copy), copy);
      }
    }
    List<Claim> differing = new ArrayList<>(variants.values());
    // Of one article two things must not differ at once: "killed or captured around 14,000" and
    // "killed more than 14,000" are two statements.
    Exact figure = Amount.printed(statement.best()).figure();
    boolean large = figure == null || figure.compareTo(SMALL) >= 0;
    boolean one = many || differing.stream().map(Words::bounds).distinct().count() == 1;
    if (differing.size() > 1 && one && (many || large)) {
      found.accept(drift(differing));
    } else if (many) {
      found.accept(origin(statement));
    }
  }

  private static String words(Claim c) {
    return Words.bounds(c) + " " + outcomes(c) + " " + c.hedge();
  }

  private static String outcomes(Claim c) {
    return c.outcomes().toString();
  }

  private static Finding drift(List<Claim> copies) {
    Claim first = copies.get(0);
    Sum sum = Arithmetic.by("copies-of-one-statement");
    List<String> told = new ArrayList<>();
    for (Claim copy : copies) {
      sum.figure(copy.doc() + ":" + copy.span().start(), Amount.printed(copy), copy.unit());
      told.add(Words.what(copy) + (copy.hedge() == null ? "" : ", " + copy.hedge().label()));
    }
    List<String> changed = changed(copies);
    sum.note("differs", String.join(", ", changed));
    String says =
        "One statement of "
            + Words.claimant(first)
            + " is given in different words: "
            + String.join("; ", told)
            + ". What differs: "
            + Words.list(changed, "and")
            + ".";
    return new Finding.Drift(copies, sum.done(), says);
  }

  private static List<String> changed(List<Claim> copies) {
    List<String> changed = new ArrayList<>();
    differs(copies, c -> Amount.printed(c).figure() + "", "the value", changed);
    differs(copies, c -> Words.bounds(c), "the bound", changed);
    if (changed.contains("the value")) {
      changed.remove("the bound");
    }
    differs(copies, Copies::outcomes, "what happened", changed);
    differs(copies, c -> String.valueOf(c.hedge()), "the hedge", changed);
    return changed;
  }

  private static void differs(
      List<Claim> copies, Function<Claim, String> part, String name, List<String> changed) {
    if (copies.stream().map(part).distinct().count() > 1) {
      changed.add(name);
    }
  }

  private static Finding origin(Statement statement) {
    Claim best = statement.best();
    int articles = statement.docs().size();
    return new Finding.SameOrigin(
        statement.copies(),
        Arithmetic.by("copies-of-one-statement")
            .figure("articles", Amount.of(articles), "count")
            .figure("figure", Amount.printed(best), best.unit())
            .done(),
        articles
            + " articles pass on one statement of "
            + Words.claimant(best)
            + ", "
            + Words.what(best)
            + ": one piece of evidence, not "
            + articles
            + ".");
  }
}
