package org.daybook.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.daybook.claim.Bounds;
import org.daybook.claim.Claim;
import org.daybook.claim.Claim.Stance;

/** Holds a headline's figure against what the text gives: another scope, another outcome, another value. */
final class Headlines {

  /** A small figure of a headline may be anything's. */
  private static final Exact SMALL = Exact.of(10);

  /** Of fewer groups the headline may mean them all. */
  private static final int GROUPS = 3;

  private static final Exact TWICE = Exact.of(2);

  private Headlines() {}

  static void find(List<Claim> article, Consumer<Finding> found) {
    for (Claim headline : article) {
      Exact figure = Amount.printed(headline).figure();
      if (headline.evidence().headline()
          && headline.stance() == Stance.ASSERTS
          && figure != null
          && figure.compareTo(SMALL) >= 0) {
        find(headline, figure, body(headline, article), found);
      }
    }
  }

  /** The text's figures that may be what the headline means. */
  private static List<Claim> body(Claim headline, List<Claim> article) {
    List<Claim> body = new ArrayList<>();
    for (Claim c : article) {
      if (!c.evidence().headline()
          && c.stance() == Stance.ASSERTS
          && Fit.sameThing(c, headline)
          && Fit.times(c, headline) == null) {
        body.add(c);
      }
    }
    return body;
  }

  private static void find(
      Claim headline, Exact figure, List<Claim> body, Consumer<Finding> found) {
    Map<String, Claim> groups = new LinkedHashMap<>();
    List<Claim> again = new ArrayList<>();
    for (Claim c : body) {
      if (c.group() != null && Fates.of(c.outcomes(), headline.outcomes()) != Fates.APART) {
        groups.putIfAbsent(Words.plain(c.group()), c);
      }
      if (figure.equals(Amount.printed(c).figure())) {
        again.add(c);
      }
    }
    Claim one = groups.values().stream().filter(again::contains).findFirst().orElse(null);
    if (headline.group() == null
        && one != null
        && groups.size() >= GROUPS
        && isLarger(groups, one)) {
      found.accept(scope(headline, one, new ArrayList<>(groups.values())));
    } else if (again.size() == 1
        && Fit.sameGroup(headline, again.get(0))
        && isOtherFate(headline, again.get(0))) {
      found.accept(outcome(headline, again.get(0)));
    } else if (again.isEmpty()) {
      value(headline, body, found);
    }
  }

  /** Whether the groupings together come to more than the one. */
  private static boolean isLarger(Map<String, Claim> groups, Claim one) {
    return groups.values().stream().anyMatch(c -> c != one && Amount.printed(c).figure() != null);
  }

  private static boolean isOtherFate(Claim headline, Claim body) {
    Fates fates = Fates.of(headline.outcomes(), body.outcomes());
    return fates == Fates.PART || fates == Fates.WHOLE;
  }

  private static Finding scope(Claim headline, Claim one, List<Claim> groups) {
    List<Claim> claims = new ArrayList<>(groups);
    claims.add(0, headline);
    Exact sum = Exact.ZERO;
    int over = 0;
    int most = 0;
    List<String> told = new ArrayList<>();
    for (Claim c : groups) {
      Exact figure = Amount.printed(c).figure();
      sum = figure == null ? sum : sum.plus(figure);
      over += c.bounds() instanceof Bounds.MoreThan || c.bounds() instanceof Bounds.AtLeast ? 1 : 0;
      most += c.bounds() instanceof Bounds.AtMost || c.bounds() instanceof Bounds.FewerThan ? 1 : 0;
      told.add(c.group() + " “" + c.quote() + "”");
    }
    String bound =
        over > 0 && most > 0 ? ", which is no bound (" + over + " over, " + most + " up to)" : "";
    Arithmetic.Sum terms = Arithmetic.by("headline-of-one-group");
    groups.forEach(c -> terms.figure(String.valueOf(c.group()), Amount.printed(c), c.unit()));
    terms.figure("sum-as-printed", Amount.of(sum), headline.unit());
    return new Finding.Headline(
        claims,
        terms.done(),
        "The headline's “"
            + headline.quote()
            + "” is "
            + one.group()
            + "'s figure, one of "
            + groups.size()
            + ": "
            + Words.list(told, "and")
            + " come to "
            + Words.number(sum)
            + " as printed"
            + bound
            + ".");
  }

  private static Finding outcome(Claim headline, Claim body) {
    return new Finding.Headline(
        List.of(headline, body),
        Arithmetic.by("headline-of-another-outcome")
            .figure("figure", Amount.printed(body), body.unit())
            .note("headline", Words.outcomes(headline.outcomes()))
            .note("text", Words.outcomes(body.outcomes()))
            .done(),
        "The headline says “"
            + headline.quote()
            + "” "
            + Words.things(headline)
            + " "
            + Words.outcomes(headline.outcomes())
            + ", the text says "
            + Words.outcomes(body.outcomes())
            + " of the same figure.");
  }

  /** Another value: the text has just one figure of the headline's measure, of its order of size, and it does not meet it. */
  private static void value(Claim headline, List<Claim> body, Consumer<Finding> found) {
    List<Claim> same = new ArrayList<>(body);
    same.removeIf(
        c ->
            c.thing() != headline.thing()
                || !c.outcomes().equals(headline.outcomes())
                || !Fit.sameGroup(c, headline)
                || !c.claimant().equals(headline.claimant())
                || !c.time().equals(headline.time()));
    if (same.size() != 1) {
      return;
    }
    Claim c = same.get(0);
    Exact one = Amount.printed(headline).figure();
    Exact other = Amount.printed(c).figure();
    boolean near =
        one != null
            && other != null
            && one.compareTo(other.times(TWICE)) < 0
            && other.compareTo(one.times(TWICE)) < 0;
    if (near && !Amount.meant(headline).meets(Amount.meant(c))) {
      found.accept(
          new Finding.Headline(
              List.of(headline, c),
              Arithmetic.by("headline-of-another-value")
                  .figure("headline", Amount.meant(headline), headline.unit())
                  .figure("text", Amount.meant(c), c.unit())
                  .done(),
              "The headline says " + Words.what(headline) + ", the text “" + c.quote() + "”."));
    }
  }
}
