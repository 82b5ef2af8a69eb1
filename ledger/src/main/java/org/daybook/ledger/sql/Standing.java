package org.daybook.ledger.sql;

import java.util.List;
import java.util.TreeMap;
import org.daybook.claim.Claim;
import org.daybook.ledger.ArticleVersion;
import org.daybook.ledger.Figure;
import org.daybook.ledger.KeptClaim.State;
import org.daybook.ledger.Review;
import org.daybook.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Which claims of a document hold: those of the latest reading of its latest version, but for what people said. A pure
 * function, so that what it gives can be made anew and compared.
 */
final class Standing {

  /**
   * A claim that holds, or that a person rejected.
   *
   * @param place where it stands, in the order of the text
   * @param claim the claim
   * @param state what people made of it
   * @param ord its number in the reading; -1 where the reading has none like it
   * @param review the number of the review that made it so; null where there is none
   */
  record Line(Place place, Claim claim, State state, int ord, @Nullable Long review) {}

  /** Where claims start, and which of those that start there. */
  record Place(int start, int twin) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      return start != other.start
          ? Integer.compare(start, other.start)
          : Integer.compare(twin, other.twin);
    }
  }

  /** A review with its number and the version that it was made of. */
  record Reviewed(long no, Review review, ArticleVersion version) {}

  private final TreeMap<Place, Line> lines = new TreeMap<>();

  private Standing() {}

  /** The lines of a version, its reading's claims and the reviews of all the document's versions, in their order. */
  static List<Line> of(ArticleVersion version, List<Claim> read, List<Reviewed> reviews) {
    Standing standing = new Standing();
    standing.read(read);
    for (Reviewed reviewed : reviews) {
      standing.review(version, reviewed);
    }
    return List.copyOf(standing.lines.values());
  }

  private void read(List<Claim> read) {
    for (int i = 0; i < read.size(); i++) {
      Claim claim = read.get(i);
      int twin = 0;
      while (lines.containsKey(new Place(claim.span().start(), twin))) {
        twin++;
      }
      if (twin < Figure.TWINS) {
        Place place = new Place(claim.span().start(), twin);
        lines.put(place, new Line(place, claim, State.UNREVIEWED, i, null));
      }
    }
  }

  private void review(ArticleVersion version, Reviewed reviewed) {
    Review review = reviewed.review;
    int shift = 0;
    if (!reviewed.version.equals(version)) {
      Integer moved = moved(review.claim().evidence().sentence(), reviewed.version, version);
      if (moved == null) {
        return;
      }
      shift = moved;
    }
    Place place = new Place(review.figure().start() + shift, review.figure().twin());
    Claim claim = moved(review.claim(), shift);
    // Another reader may find the figure's words a little further on: the person's word covers
    // them.
    lines.values().removeIf(line -> line.review == null && covers(place, claim.span(), line));
    Line there = lines.get(place);
    int ord = there == null ? -1 : there.ord;
    lines.put(place, new Line(place, claim, State.of(review.verdict()), ord, reviewed.no));
  }

  private static boolean covers(Place place, Span span, Line line) {
    Span other = line.claim.span();
    return line.place.start != place.start
        && other.start() < span.end()
        && span.start() < other.end();
  }

  /** How far a sentence moved from one version to another; null where it is not there word for word, or not only once. */
  private static @Nullable Integer moved(Span sentence, ArticleVersion from, ArticleVersion to) {
    String words = sentence.of(from.text());
    int there = only(words, to.text());
    return there < 0 || only(words, from.text()) < 0 ? null : there - sentence.start();
  }

  private static int only(String words, String text) {
    int first = text.indexOf(words);
    return first < 0 || text.indexOf(words, first + 1) >= 0 ? -1 : first;
  }

  private static Claim moved(Claim c, int by) {
    if (by == 0) {
      return c;
    }
    return c.placed(c.doc(), c.span().movedBy(by), c.quote(), c.evidence().movedBy(by));
  }

  /** A claim with its claimant's standing replaced. */
  static Claim spokenFor(Claim c, Claim.Standing standing) {
    return c.placed(c.doc(), c.span(), c.quote(), c.evidence().withStanding(standing));
  }
}
