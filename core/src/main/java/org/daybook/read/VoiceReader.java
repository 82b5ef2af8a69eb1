package org.daybook.read;

import java.util.List;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.Speech;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Says which of the speakers of a sentence gives a figure: in {@code the army said 12 had died, while 30 died according to
 * the UN} the army gives the 12 and the United Nations the 30.
 */
final class VoiceReader {

  private final Tokens t;
  private final ScopeReader scope;

  VoiceReader(Marks marks) {
    this.t = marks.tokens();
    this.scope = new ScopeReader(marks);
  }

  /**
   * The cues that bear on one figure.
   *
   * @param main whose word it is; null if nobody's
   * @param before the nearest speaker left of the figure
   * @param outer who says that the one before says it: {@code the BBC said police counted 12}
   * @param behind the nearest speaker right of the figure
   */
  record Voice(
      @Nullable Cue main, @Nullable Cue before, @Nullable Cue outer, @Nullable Cue behind) {}

  /** The cues of a sentence, in their order, as they bear on a figure in it. */
  Voice of(Draft d, List<Cue> here) {
    int from = d.figure.from();
    Cue before = null;
    Cue outer = null;
    Cue behind = null;
    boolean parted = false;
    for (Cue cue : here) {
      if (isSource(cue)) {
        continue;
      }
      if (cue.verb() < from) {
        outer = before != null && cue.from() - before.to() <= 2 ? before : null;
        before = cue;
      } else if (behind == null && !parted && cue.from() >= d.figure.to()) {
        parted = scope.isOwnClause(cue, d.line);
        behind = parted ? null : cue;
      }
    }
    Cue source = source(d, here);
    if (source != null && isPassedOn(source, before, behind, d)) {
      return new Voice(before, before, outer, source);
    }
    if (source != null && before != null && isSaid(source, before, d)) {
      source = null;
    }
    Cue said = before != null && !isOver(before, behind, d) ? before : behind;
    return new Voice(source != null ? source : said, before, outer, behind);
  }

  static boolean isSource(Cue cue) {
    return cue.kind() == Speech.Kind.SOURCE || cue.kind() == Speech.Kind.CITES;
  }

  /** {@code The governor said that 12 had died, according to Interfax}: the outlet only passes it on. */
  private static boolean isPassedOn(
      Cue source, @Nullable Cue before, @Nullable Cue behind, Draft d) {
    return source.kind() == Speech.Kind.SOURCE
        && source.speaker().kind() == Name.Kind.OUTLET
        && behind == null
        && before != null
        && before.speaker().kind() != Name.Kind.OUTLET
        && source.verb() > d.figure.from();
  }

  /** Whether the speaker before the figure gives it, not the source: that one has another clause. */
  private boolean isSaid(Cue source, Cue before, Draft d) {
    if (source.kind() == Speech.Kind.CITES) {
      return false;
    }
    int from = d.figure.from();
    boolean remark = t.is(before.verb() - 1, "that", "which", "who");
    boolean earlier = source.verb() < before.from() && before.to() <= from && !remark;
    boolean later = source.verb() > from && isBreak(d.figure.to(), source.verb());
    return earlier || later && !isBreak(before.to(), from);
  }

  /** The source nearest to a figure that no new clause parts from it. */
  private @Nullable Cue source(Draft d, List<Cue> here) {
    Cue left = null;
    Cue right = null;
    for (Cue cue : here) {
      if (isSource(cue) && cue.verb() < d.figure.from()) {
        boolean relay =
            left != null
                && cue.speaker().kind() == Name.Kind.OUTLET
                && left.speaker().kind() != Name.Kind.OUTLET
                && !isBreak(left.to() + 1, cue.verb() - 1);
        left = relay ? left : cue;
      } else if (isSource(cue) && right == null) {
        right = cue;
      }
    }
    if (left == null || right == null) {
      return left == null ? right : left;
    }
    boolean parted = isBreak(left.to(), d.figure.from());
    boolean next = !isBreak(d.figure.to(), right.verb());
    int far = d.figure.from() - left.verb();
    return parted && next || !parted && next && right.verb() - d.figure.from() < far ? right : left;
  }

  /** A speaker before the figure whose clause has ended where another follows it: {@code X said A. 12 died, said Y}. */
  private boolean isOver(Cue before, @Nullable Cue behind, Draft d) {
    if (behind == null || behind.speaker().kind() == Name.Kind.OUTLET) {
      return false;
    }
    for (int i = before.to(); i < d.figure.from(); i++) {
      if (t.is(i, ";", "while", "but", "after", "as")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause ends between two tokens: {@code …, while …}, {@code …; …}. */
  private boolean isBreak(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean joint =
          t.is(i, ",") && t.is(i + 1, "and", "with", "as", "although", "though", "which", "yet");
      if (joint || t.is(i, ";", "while", "whereas", "but")) {
        return true;
      }
    }
    return false;
  }
}
