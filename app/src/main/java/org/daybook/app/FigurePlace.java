package org.daybook.app;

import java.util.ArrayList;
import java.util.List;
import org.daybook.claim.Claim;

/** A figure named by its place: {@code harbour:227} is the claim of article harbour that starts at offset 227. */
final class FigurePlace {

  /** So many places are named where none fits. */
  private static final int NAMED = 20;

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
      throw Trouble.usage(place + ": several articles begin with " + doc);
    }
    for (Claim claim : inDoc) {
      if (start.equals(String.valueOf(claim.span().start()))) {
        return claim;
      }
    }
    throw Trouble.usage(place + ": no such figure; " + known(doc, inDoc, claims));
  }

  private static String known(String doc, List<Claim> inDoc, List<Claim> claims) {
    if (inDoc.isEmpty()) {
      List<String> docs = claims.stream().map(Claim::doc).distinct().limit(NAMED).toList();
      return "no article " + doc + " with figures was read, but " + String.join(", ", docs);
    }
    List<String> places =
        inDoc.stream()
            .limit(NAMED)
            .map(c -> c.doc() + ":" + c.span().start() + " (" + c.quote() + ")")
            .toList();
    return "there are " + String.join(", ", places);
  }
}
