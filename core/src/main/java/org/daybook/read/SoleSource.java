package org.daybook.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.Speech;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The one source of all the figures of an article that only tells what it found: {@code according to an AFP analysis} in
 * the lede, and the square kilometres of ten paragraphs below it are all AFP's.
 *
 * @param name the source; null where the article has several, or none
 * @param often whether it is named for figures in more than one sentence
 * @param alone whether nobody else says anything in the article, and most of its figures stand in his sentences
 * @param study whether the article names what it read: an analysis, statistics, a report
 * @param kinds the kinds of things that the source is said to count; a figure of another kind is not its
 */
record SoleSource(
    @Nullable String name, boolean often, boolean alone, boolean study, Set<Kind> kinds) {

  /** What sort of thing a source counts. */
  enum Kind {
    PEOPLE,
    LAND,
    MONEY,
    OTHER
  }

  static SoleSource of(
      Marks marks, List<Line> lines, Map<Line, List<Cue>> cues, Map<Line, List<Draft>> drafts) {
    Name one = null;
    int times = 0;
    boolean study = false;
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (Line line : lines) {
      List<Cue> here = cues.getOrDefault(line, List.of());
      boolean lede = line.index() < 4 && one == null;
      if (here.isEmpty() || line.headline() || !drafts.containsKey(line) && !lede) {
        continue;
      }
      Cue cue = FollowOnReader.main(here);
      if (one != null && !isSame(one, cue.speaker())) {
        return new SoleSource(null, false, false, false, Set.of());
      }
      one = one == null || one.kind() == Name.Kind.STATE ? cue.speaker() : one;
      study |= isStudy(marks.tokens(), cue);
      times += drafts.containsKey(line) ? 1 : 0;
      drafts.getOrDefault(line, List.of()).forEach(d -> kinds.add(kind(d)));
    }
    if (one == null) {
      return new SoleSource(null, false, false, false, Set.of());
    }
    boolean alone = times >= 2 && isAlone(one, lines, cues, drafts);
    return new SoleSource(one.text(), times >= 2, alone, study, kinds);
  }

  private static boolean isAlone(
      Name one, List<Line> lines, Map<Line, List<Cue>> cues, Map<Line, List<Draft>> drafts) {
    int said = 0;
    int unsaid = 0;
    for (Line line : lines) {
      List<Cue> here = cues.getOrDefault(line, List.of());
      for (Cue cue : here) {
        if (cue.speaker().kind() != Name.Kind.OUTLET && !isSame(one, cue.speaker())) {
          return false;
        }
      }
      said += !here.isEmpty() && drafts.containsKey(line) ? 1 : 0;
      unsaid += here.isEmpty() && drafts.containsKey(line) ? 1 : 0;
    }
    return said > unsaid;
  }

  /** {@code Ukraine claims} in the lede is no other source than Ukraine's ministry below it. */
  private static boolean isSame(Name a, Name b) {
    boolean state = a.kind() == Name.Kind.STATE || b.kind() == Name.Kind.STATE;
    return a.text().equals(b.text()) || state && a.side() != null && a.side().equals(b.side());
  }

  /** Whether a figure that nobody is named for is the source's. */
  boolean covers(Draft d) {
    return name != null && study && counts(d);
  }

  /** Whether the source counts such things, as far as the text tells. */
  boolean counts(Draft d) {
    return kinds.isEmpty() || kinds.contains(kind(d));
  }

  /** Whether the figure may be his who alone speaks: who counts the dead may count what was destroyed. */
  boolean isHis(Draft d) {
    return alone && (counts(d) || kind(d) == Kind.OTHER && kinds.contains(Kind.PEOPLE));
  }

  private static Kind kind(Draft d) {
    if (d.thing == null || d.thing.isPeople()) {
      return Kind.PEOPLE;
    }
    return d.thing == Thing.MONEY
        ? Kind.MONEY
        : d.thing == Thing.TERRITORY || d.thing == Thing.SETTLEMENT ? Kind.LAND : Kind.OTHER;
  }

  /** {@code an AFP tally}, {@code the report said}: the words of the cue tell of something counted and written down. */
  static boolean isStudy(Tokens t, Cue cue) {
    for (int i = Math.max(0, cue.from() - 1); i < cue.to() + 2; i++) {
      if (t.is(
              i,
              "analysis",
              "study",
              "report",
              "statistics",
              "data",
              "figures",
              "survey",
              "tally",
              "investigation",
              "calculations",
              "estimates",
              "institute",
              "center",
              "centre")
          || t.is(i, "statement") && cue.kind() == Speech.Kind.SOURCE) {
        return true;
      }
    }
    return false;
  }
}
