package org.daybook.app;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.daybook.claim.Claim;

/** A figure named by its place: {@code harbour:227} is the claim of article harbour that starts at offset 227. */
final class FigurePlace {

  /** So many articles are named where none fits. */
  private static final int NAMED = 20;

  /** So many figures are named, the nearest. */
  private static final int NEAREST = 5;

  private FigurePlace() {}

  /** The claim at a place; an article may be named by the beginning of its id. Throws {@link Trouble} that names the figures there are. */
  static Claim find(String place, List<Claim> claims) {
    int colon = place.lastIndexOf(':');
    String doc = colon < 0 ? place : place.substring(0, colon);
    String start = colon < 0 ? "" : place.substring(colon + 1);
    List<Claim> inDoc = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim.doc().startsWith(doc)) {
        inDoc.add(claim);
      }
    }
    if (inDoc.stream().anyMatch(claim -> claim.doc().equals(doc))) {
      inDoc.removeIf(claim -> !claim.doc().equals(doc));
    }
    if (inDoc.stream().map(Claim::doc).distinct().count() > 1) {
      throw Trouble.usage(
          place
              + ": several articles begin with "
              + doc
              + ": "
              + docs(inDoc)
              + "; name one in full");
    }
    for (Claim claim : inDoc) {
      if (start.equals(String.valueOf(claim.span().start()))) {
        return claim;
      }
    }
    throw Trouble.usage(place + ": no such figure; " + known(doc, start, inDoc, claims));
  }

  private static String known(String doc, String start, List<Claim> inDoc, List<Claim> claims) {
    if (claims.isEmpty()) {
      return "the articles that were read have no figures";
    }
    int dot = doc.lastIndexOf('.');
    String bare = dot < 0 ? doc : doc.substring(0, dot);
    if (inDoc.isEmpty() && dot > 0 && claims.stream().anyMatch(c -> c.doc().equals(bare))) {
      return "name the article without its ending, " + bare + ":" + start;
    }
    if (inDoc.isEmpty()) {
      return "no article " + doc + " with figures was read, but " + docs(claims);
    }
    BigInteger asked = number(start);
    List<String> places =
        inDoc.stream()
            .sorted(Comparator.comparing(c -> asked.subtract(start(c)).abs()))
            .limit(NEAREST)
            .sorted(Comparator.comparing(FigurePlace::start))
            .map(c -> c.doc() + ":" + start(c) + " (" + c.quote() + ")")
            .toList();
    return (inDoc.size() > NEAREST ? "the nearest are " : "there are ")
        + String.join(", ", places)
        + (start.isEmpty() ? "; name one as DOC:START" : "");
  }

  private static String docs(List<Claim> claims) {
    List<String> docs = claims.stream().map(Claim::doc).distinct().toList();
    return String.join(", ", docs.subList(0, Math.min(NAMED, docs.size())))
        + (docs.size() > NAMED ? " and " + (docs.size() - NAMED) + " more" : "");
  }

  private static BigInteger start(Claim claim) {
    return BigInteger.valueOf(claim.span().start());
  }

  /** What stands behind the colon as a number, whatever its length; zero where it is none. */
  private static BigInteger number(String start) {
    boolean digits = !start.isEmpty() && start.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? new BigInteger(start) : BigInteger.ZERO;
  }
}
