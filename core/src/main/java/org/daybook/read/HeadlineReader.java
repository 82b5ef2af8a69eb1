package org.daybook.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.daybook.claim.Claim;
import org.daybook.claim.Claim.Stance;
import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.daybook.mention.QuantityMention;
import org.jspecify.annotations.Nullable;

/** Gives a headline's or lede's figure, which says little, what the text says where it gives the same figure again. */
final class HeadlineReader {

  private static final Set<String> VAGUE =
      Set.of(
          "official",
          "officials",
          "authorities",
          "agency",
          "spokesman",
          "spokeswoman",
          "spokesperson");

  private static final Set<Outcome> HARM = Set.of(Outcome.KILLED, Outcome.WOUNDED);

  private static final String SAID_AGAIN = "claimant:said-again";

  /** So many lines are headline and lede. */
  private static final int LEDE = 4;

  /** How many figures on the same figure is looked for. */
  private static final int AHEAD = 300;

  private HeadlineReader() {}

  /** Fills the claims of an article, sentence by sentence. */
  static void read(Map<Line, List<Draft>> drafts) {
    List<Draft> all = new ArrayList<>();
    drafts.values().forEach(all::addAll);
    List<Draft> open = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Draft d = all.get(i);
      boolean opens = d.line.headline() || d.line.index() < LEDE && isTold(d);
      Draft body = opens ? again(d, all.subList(i + 1, Math.min(all.size(), i + AHEAD))) : null;
      if (body != null) {
        boolean vague =
            isVague(d.claimant)
                && (isFuller(body.claimant)
                    || d.line.headline() && !body.claimant.equals(Claim.PUBLISHER));
        fill(d, body, vague || d.claimant.equals(Claim.PUBLISHER));
      } else if (opens && d.claimant.equals(Claim.PUBLISHER)) {
        open.add(d);
      }
    }
    open.forEach(d -> beside(d, drafts.getOrDefault(d.line, List.of())));
  }

  /** {@code killed 20 and wounded hundreds}, where the 20 are told below by the mayor: all of one count are his. */
  private static void beside(Draft d, List<Draft> line) {
    Draft told = null;
    for (Draft other : line) {
      if (other != d && other.rules.contains(SAID_AGAIN)) {
        if (told != null && !told.claimant.equals(other.claimant)) {
          return;
        }
        told = other;
      }
    }
    if (told != null && isHarm(told) && isHarm(d)) {
      d.claimant = told.claimant;
      d.relays = told.relays;
      d.rules.add("claimant:beside");
    }
  }

  private static boolean isHarm(Draft d) {
    return !d.outcomes.isEmpty() && HARM.containsAll(d.outcomes);
  }

  /** Whether a figure of the lede is one that a later one may be told by: not {@code a} or {@code thousands}. */
  private static boolean isTold(Draft d) {
    return d.figure.form() != QuantityMention.Form.ARTICLE
        && d.figure.form() != QuantityMention.Form.VAGUE;
  }

  private static @Nullable Draft again(Draft d, List<Draft> later) {
    Draft best = null;
    for (Draft other : later) {
      boolean same =
          other.stance == Stance.ASSERTS
              && !other.line.headline()
              && other.line.index() > d.line.index()
              && isSame(d, other)
              && other.outcomes.equals(d.outcomes)
              && meets(d, other);
      if (same
          && (best == null
              || best.claimant.equals(Claim.PUBLISHER)
                  && !other.claimant.equals(Claim.PUBLISHER))) {
        best = other;
      }
    }
    return best;
  }

  /** {@code Kyiv claims}, {@code officials say} in a headline or lede: the text below says which body or man that is. */
  private static boolean isVague(String claimant) {
    String last = claimant.substring(claimant.lastIndexOf(' ') + 1);
    return claimant.indexOf(' ') < 0 && Character.isUpperCase(claimant.charAt(0))
        || VAGUE.contains(last);
  }

  private static boolean isFuller(String claimant) {
    int space = claimant.indexOf(' ');
    String last = claimant.substring(claimant.lastIndexOf(' ') + 1);
    return space > 0 && Character.isUpperCase(claimant.charAt(0)) && !VAGUE.contains(last);
  }

  /** The same thing; of people a headline says less: {@code Dozens killed} for {@code dozens of soldiers}. */
  private static boolean isSame(Draft d, Draft other) {
    boolean people =
        d.thing == Thing.PERSON
            && other.thing != null
            && other.thing.isPeople()
            && (d.line.headline() || d.side != null && d.side.equals(other.side));
    return other.thing == d.thing || people;
  }

  private static boolean meets(Draft a, Draft b) {
    if (a.line.headline() && isNear(a, b)) {
      return true;
    }
    return Objects.equals(a.figure.bounds().low(), b.figure.bounds().low())
            && a.figure.bounds().low() != null
        || Objects.equals(a.figure.bounds().high(), b.figure.bounds().high())
            && a.figure.bounds().high() != null;
  }

  /** A headline rounds: {@code over 4,200} for {@code up to 4,290}. */
  private static boolean isNear(Draft a, Draft b) {
    double one = value(a);
    double other = value(b);
    return one >= 100 && Math.abs(one - other) <= 0.03 * other;
  }

  private static double value(Draft d) {
    BigDecimal low = d.figure.bounds().low();
    BigDecimal high = d.figure.bounds().high();
    return low != null ? low.doubleValue() : high != null ? high.doubleValue() : 0;
  }

  private static void fill(Draft d, Draft body, boolean bare) {
    if (bare) {
      d.claimant = body.claimant;
      d.relays = body.relays;
      d.rules.add(SAID_AGAIN);
    }
    if (d.side == null) {
      d.side = body.side;
    }
    boolean open = d.group == null || d.far;
    if (open && body.group != null && !body.rules.contains("group:grouping")) {
      d.group = body.group;
      d.far = body.far;
    }
    if (d.line.headline() && body.time != null && d.line.times().isEmpty()) {
      d.time = body.time;
    }
  }
}
