package org.daybook.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.claim.Claim;

/**
 * Articles of one and the same text: they say a thing once, whatever they are called. Their claims stand at the same places
 * with the same words; the one that is dated first speaks for all.
 */
final class Twins {

  private static final Comparator<LocalDate> DATED_FIRST =
      Comparator.nullsLast(Comparator.naturalOrder());

  private Twins() {}

  /** The claims without those of an article whose text another article has. */
  static List<Claim> without(List<Claim> claims) {
    Map<String, List<Claim>> articles = new LinkedHashMap<>();
    claims.forEach(c -> articles.computeIfAbsent(c.doc(), doc -> new ArrayList<>()).add(c));
    Map<List<Object>, List<Claim>> first = new HashMap<>();
    articles.values().forEach(article -> first.merge(text(article), article, Twins::earlier));
    Set<String> kept = new HashSet<>();
    first.values().forEach(article -> kept.add(article.get(0).doc()));
    return claims.stream().filter(c -> kept.contains(c.doc())).toList();
  }

  private static List<Claim> earlier(List<Claim> one, List<Claim> other) {
    LocalDate a = one.get(0).evidence().dated();
    LocalDate b = other.get(0).evidence().dated();
    return DATED_FIRST.compare(b, a) < 0 ? other : one;
  }

  /** All of an article's text that its claims tell, but for the day that it is of. */
  private static List<Object> text(List<Claim> article) {
    List<Object> text = new ArrayList<>();
    for (Claim c : article) {
      text.add(c.span());
      text.add(c.quote());
      text.add(c.evidence().sentence());
      text.add(c.claimant());
      text.add(c.thing());
      text.add(c.outcomes());
      text.add(String.valueOf(c.side()));
      text.add(String.valueOf(c.group()));
    }
    return text;
  }
}
