package org.daybook.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.claim.Claim;
import org.daybook.claim.Outcome;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.Speech;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Hands the sentences that name no speaker to whoever is speaking still: {@code It hit 12 tanks. Five guns were also lost}
 * behind a staff's sentence are the staff's; what nobody is found for stays the article's own.
 */
final class FollowOnReader {

  /** How many sentences of a paragraph are looked through for a speaker or his figures. */
  private static final int REACH = 8;

  private final Marks marks;
  private final Tokens t;
  private final List<Line> lines;
  private final Map<Line, List<Cue>> cues;
  private final Map<Line, Boolean> quoted;
  private final Map<Line, List<Draft>> drafts;
  private final SoleSource sole;
  private final GoesOnReader more;
  private final NoticeReader notices;
  private final @Nullable String masthead;

  /** Those of whose reports and tallies the article tells: they go on over other times too. */
  private final Set<String> studies = new HashSet<>();

  /** Who spoke last, and the sentence to which the word of his last reached. */
  private @Nullable Name last;

  private @Nullable Line lastLine;

  /** Whether his sentence only opened a list: {@code according to the governor, the shelling had these consequences:}. */
  private boolean announced;

  FollowOnReader(
      Marks marks,
      List<Line> lines,
      Map<Line, List<Cue>> cues,
      Map<Line, Boolean> quoted,
      Map<Line, List<Draft>> drafts,
      GoesOnReader more) {
    this.marks = marks;
    this.t = marks.tokens();
    this.lines = lines;
    this.cues = cues;
    this.quoted = quoted;
    this.drafts = drafts;
    this.more = more;
    this.notices = new NoticeReader(marks);
    this.masthead = Masthead.of(marks);
    this.sole = SoleSource.of(marks, lines, cues, drafts);
  }

  void read() {
    for (List<Cue> all : cues.values()) {
      for (Cue cue : all) {
        if (SoleSource.isStudy(t, cue)) {
          studies.add(cue.speaker().text());
        }
      }
    }
    for (int k = 0; k < lines.size(); k++) {
      Line line = lines.get(k);
      List<Draft> open = drafts.getOrDefault(line, List.of());
      if (!cues(line).isEmpty()) {
        if (!line.headline() || notices.isLabel(line)) {
          last = lastSpeaker(line, open);
          lastLine = line;
          boolean notice =
              open.isEmpty() && notices.isNotice(line) && notices.names(main(cues(line)).speaker());
          announced = notice || open.isEmpty() && announces(line);
          if (notice) {
            back(last, k);
          }
        }
        if (open.isEmpty()) {
          confirm(line, k);
        }
      } else if (!open.isEmpty() && (!line.headline() || open.get(0).way == Draft.Way.LABEL)) {
        hand(line, open, k);
      }
    }
  }

  /** Who speaks last in a sentence: whoever gave its last figure, else its main speaker. */
  private Name lastSpeaker(Line line, List<Draft> figures) {
    Name main = main(cues(line)).speaker();
    String given = figures.isEmpty() ? main.text() : figures.get(figures.size() - 1).claimant;
    for (Cue cue : cues(line)) {
      if (cue.speaker().text().equals(given)) {
        return cue.speaker();
      }
    }
    return main;
  }

  private void hand(Line line, List<Draft> open, int k) {
    Name speaker = speaker(line, open, k);
    for (Draft d : open) {
      if (d.claimant.equals(Claim.PUBLISHER) && !AttributionReader.isPremise(t, d)) {
        if (speaker != null) {
          d.claimant = speaker.text();
          d.rules.add("claimant:goes-on");
        } else if (sole.name() != null
            && (sole.covers(d) || sole.isHis(d) && !more.isElsewhere(line, line))) {
          d.claimant = sole.name();
          d.rules.add("claimant:sole-source");
        } else if (masthead != null) {
          d.claimant = masthead;
          d.rules.add("claimant:masthead");
        }
      }
    }
    if (speaker != null && speaker == last) {
      lastLine = line;
    }
  }

  private @Nullable Name speaker(Line line, List<Draft> open, int k) {
    Cue next = next(k);
    if (quoted.getOrDefault(line, false)) {
      boolean spoke = last != null && lastLine != null && lastLine.paragraph() == line.paragraph();
      Cue near = spoke ? null : closing(line, k);
      return near != null ? near.speaker() : last;
    }
    if (last != null && lastLine != null && goesOn(line, open, lastLine, last, next)) {
      return last;
    }
    return last == null && next != null && open.get(0).outcomes.contains(Outcome.LOST)
        ? next.speaker()
        : null;
  }

  /** Who is named behind a quotation that opens a paragraph: {@code “We hit 11 boats. About 40 died,” a spokesman said}. */
  private @Nullable Cue closing(Line line, int k) {
    for (int j = k + 1;
        j < Math.min(lines.size(), k + REACH) && lines.get(j).paragraph() == line.paragraph();
        j++) {
      List<Cue> here = cues(lines.get(j));
      if (!here.isEmpty()) {
        return here.get(here.size() - 1).verb() > lines.get(j).from() ? main(here) : null;
      }
    }
    return null;
  }

  /** The next sentence's main cue that has figures, at most three sentences on. */
  private @Nullable Cue next(int k) {
    for (int j = k + 1; j < Math.min(lines.size(), k + 4); j++) {
      if (!cues(lines.get(j)).isEmpty() && !lines.get(j).headline()) {
        return drafts.containsKey(lines.get(j)) ? main(cues(lines.get(j))) : null;
      }
    }
    return null;
  }

  private boolean goesOn(
      Line line, List<Draft> open, Line before, Name speaker, @Nullable Cue next) {
    int gap = line.paragraph() - before.paragraph();
    List<Draft> said = said(before, speaker);
    boolean counted = drafts.containsKey(before) || !said.isEmpty();
    if (open.get(0).way == Draft.Way.LABEL) {
      return counted || gap <= 2;
    }
    if (announced) {
      return !more.isElsewhere(line, before);
    }
    boolean elsewhere = more.isElsewhere(line, before) && !studies.contains(speaker.text());
    boolean only = speaker.text().equals(sole.name()) && sole.often() && sole.counts(open.get(0));
    if (gap <= 2 && only && !more.isPast(line, before) || gap == 0 && more.pointsBack(line, said)) {
      return true;
    }
    if (gap <= 1 && counted && more.isOfCount(line)) {
      return true;
    }
    if (more.isOtherPlace(line, before)) {
      return false;
    }
    boolean near = gap == 0 && line.index() - before.index() <= 1;
    if (near && !counted && !elsewhere && isAdded(before) && hasCounted(speaker, before)) {
      return true;
    }
    if (near && more.isReported(line) && SoleSource.isStudy(t, main(cues(before)))) {
      return true;
    }
    if (!counted || elsewhere) {
      return false;
    }
    boolean between = next != null && next.speaker().text().equals(speaker.text());
    return near && GoesOnReader.isOfSameMatter(open.get(0), said)
        || gap <= 1 && GoesOnReader.isLike(open.get(0), said)
        || gap == 1 && more.isConnected(line, said)
        || gap <= 2 && between && !GoesOnReader.isNewMoney(open.get(0), said);
  }

  /** {@code This was reported by X}: the figures before it that nobody was named for are X's. */
  private void back(Name speaker, int k) {
    for (int j = k - 1; j >= Math.max(0, k - REACH) && cues(lines.get(j)).isEmpty(); j--) {
      for (Draft d : drafts.getOrDefault(lines.get(j), List.of())) {
        if (d.claimant.equals(Claim.PUBLISHER) || d.rules.contains("claimant:goes-on")) {
          d.claimant = speaker.text();
          d.rules.add("claimant:notice");
        }
      }
    }
  }

  private boolean announces(Line line) {
    boolean follows = t.is(line.to() - 1, ":");
    for (int i = line.from(); i < line.to() && !follows; i++) {
      follows = t.is(i, "following") && Grammar.isDeterminer(t.word(i - 1)) || t.is(i, "follows");
    }
    return follows;
  }

  /** {@code he added}, {@code iStories also pointed out}: the speaker goes on with what he was telling. */
  private boolean isAdded(Line line) {
    Cue cue = main(cues(line));
    return t.is(cue.verb(), "added", "adds", "continued")
        || t.is(cue.verb() - 1, "also", "further");
  }

  /** Whether the speaker has given figures in the sentences before this one. */
  private boolean hasCounted(Name speaker, Line line) {
    for (int j = line.index() - 1; j >= Math.max(0, line.index() - REACH); j--) {
      for (Draft d : drafts.getOrDefault(lines.get(j), List.of())) {
        if (d.claimant.equals(speaker.text())) {
          return true;
        }
      }
    }
    return false;
  }

  /** The figures that the speaker has given in the paragraph, up to the sentence. */
  private List<Draft> said(Line upTo, Name speaker) {
    List<Draft> said = new ArrayList<>(drafts.getOrDefault(upTo, List.of()));
    for (int j = upTo.index() - 1;
        j >= Math.max(0, upTo.index() - (speaker.kind() == Name.Kind.BODY ? REACH : 1))
            && lines.get(j).paragraph() == upTo.paragraph();
        j--) {
      for (Draft d : drafts.getOrDefault(lines.get(j), List.of())) {
        if (d.claimant.equals(speaker.text())) {
          said.add(d);
        }
      }
    }
    return said;
  }

  /** {@code Governor X confirmed the deaths}: the figures just given are his too. */
  private void confirm(Line line, int k) {
    Cue cue = main(cues(line));
    boolean confirms = t.is(cue.verb(), "confirmed", "confirms", "announced", "reported");
    boolean toll = false;
    for (int i = cue.verb() + 1; i < Math.min(line.to(), cue.verb() + 5); i++) {
      toll |=
          t.is(
              i,
              "casualties",
              "deaths",
              "death",
              "toll",
              "losses",
              "injuries",
              "figures",
              "information",
              "attack",
              "damage",
              "numbers");
    }
    for (int j = k - 1;
        confirms && toll && j >= 0 && j >= k - 2 && lines.get(j).paragraph() == line.paragraph();
        j--) {
      for (Draft d : drafts.getOrDefault(lines.get(j), List.of())) {
        if (d.claimant.equals(Claim.PUBLISHER) || d.rules.contains("claimant:goes-on")) {
          d.claimant = cue.speaker().text();
          d.rules.add("claimant:confirmed");
        }
      }
    }
  }

  private List<Cue> cues(Line line) {
    return cues.getOrDefault(line, List.of());
  }

  /** The cue whose word a sentence is: a source, else the first. */
  static Cue main(List<Cue> cues) {
    for (Cue cue : cues) {
      if (cue.kind() == Speech.Kind.SOURCE) {
        return cue;
      }
    }
    return cues.get(0);
  }
}
