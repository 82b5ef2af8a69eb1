package org.daybook.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.daybook.claim.Claim;
import org.daybook.claim.Claim.Stance;
import org.jspecify.annotations.Nullable;

/** Gives a headline's or lede's figure, which says little, what the text says where it gives the same figure again. */
final class HeadlineReader {

  private static final Set<String> VAGUE = Set.of("official", "officials", "authorities", "agency", "spokesman", "spokeswoman", "spokesperson");

  private final Story story;

  HeadlineReader(Story story) {
    this.story = story;
  }

  void read(Map<Line, List<Draft>> drafts) {
    List<Draft> all = new ArrayList<>();
    drafts.values().forEach(all::addAll);
    for (Draft d : all) {
      boolean bare = d.claimant.equals(Claim.PUBLISHER);
      if (!d.line.headline() && !bare && d.line.index() >= 4) {
        continue;
      }
      Draft body = again(d, all);
      if (body != null && !bare && isVague(d.claimant) && isFuller(body.claimant)) {
        bare = true;
      }
      if (body != null && (d.line.headline() || d.line.index() < 4)) {
        fill(d, body, bare);
      }
    }
  }

  private static @Nullable Draft again(Draft d, List<Draft> all) {
    Draft best = null;
    for (Draft other : all) {
      boolean same = other != d && other.stance == Stance.ASSERTS && !other.line.headline() && other.line.index() > d.line.index() && other.thing == d.thing && other.outcomes.equals(d.outcomes) && meets(d, other);
      if (same && (best == null || best.claimant.equals(Claim.PUBLISHER) && !other.claimant.equals(Claim.PUBLISHER))) {
        best = other;
      }
    }
    return best;
  }

  /** {@code Kyiv claims}, {@code officials say} in a headline or lede: the text below says which body or man that is. */
  private static boolean isVague(String claimant) {
    String last = claimant.substring(claimant.lastIndexOf(' ') + 1);
    return claimant.indexOf(' ') < 0 && Character.isUpperCase(claimant.charAt(0)) || VAGUE.contains(last);
  }

  private static boolean isFuller(String claimant) {
    int space = claimant.indexOf(' ');
    String last = claimant.substring(claimant.lastIndexOf(' ') + 1);
    return space > 0 && Character.isUpperCase(claimant.charAt(0)) && !VAGUE.contains(last);
  }

  private static boolean meets(Draft a, Draft b) {
    if (a.line.headline() && isNear(a, b)) {
      return true;
    }
    return Objects.equals(a.figure.bounds().low(), b.figure.bounds().low()) && a.figure.bounds().low() != null || Objects.equals(a.figure.bounds().high(), b.figure.bounds().high()) && a.figure.bounds().high() != null;
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
      d.rules.add("claimant:said-again");
    }
    if (d.side == null) {
      d.side = body.side;
    }
    boolean open = d.group == null || GroupReader.isBroad(d.group);
    if (open && body.group != null && !body.rules.contains("group:grouping")) {
      d.group = body.group;
    }
    if (d.line.headline() && body.time != null && d.line.times().isEmpty()) {
      d.time = body.time;
    }
  }
}
