package org.daybook.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.claim.Claim;
import org.daybook.claim.Claim.Stance;
import org.daybook.claim.Outcome;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.Speech;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Says of each figure whose word it is: the speaker of its sentence, of the quotation that it stands in, or the one who is
 * still speaking; else the article's own voice.
 */
final class AttributionReader {

  private final Marks marks;
  private final Tokens t;
  private @Nullable String sole;
  private final SpeakerReader speakers;
  private final Registry registry;
  private final Map<Line, List<Cue>> cues = new HashMap<>();

  /** Through whom a person spoke to the article, once said: {@code told CNN} holds for what he says next. */
  private final Map<String, List<String>> passedOn = new HashMap<>();

  private final Map<Line, Boolean> quoted = new HashMap<>();

  AttributionReader(Marks marks, List<Line> lines) {
    this.marks = marks;
    this.t = marks.tokens();
    this.speakers = new SpeakerReader(marks);
    List<Cue> all = new ArrayList<>();
    for (Line line : lines) {
      List<Cue> found = speakers.read(line);
      cues.put(line, found);
      all.addAll(found);
    }
    registry = new Registry(marks, all);
    resolve(lines);
    quotes(lines);
  }

  /** Gives every cue its speaker's full name; {@code he} and {@code the ministry} are those who spoke last. */
  private void resolve(List<Line> lines) {
    List<Name> spoken = new ArrayList<>();
    for (Line line : lines) {
      List<Cue> full = new ArrayList<>();
      for (Cue cue : cues.getOrDefault(line, List.of())) {
        Name name = registry.full(cue.speaker());
        if (name.kind() == Name.Kind.SHORT) {
          name = pointed(name, spoken);
        }
        if (name != null) {
          full.add(new Cue(cue.from(), cue.verb(), cue.to(), name, cue.kind(), cue.after()));
          if (!line.headline()) {
            spoken.add(name);
          }
        }
      }
      cues.put(line, full);
    }
  }

  private @Nullable Name pointed(Name name, List<Name> spoken) {
    boolean person = name.text().equals("he") || name.text().equals("she");
    boolean anyone = name.text().equals("it") || name.text().equals("they") || name.text().equals("who") || name.text().equals("we");
    if (!person && !anyone) {
      Name known = registry.pointed(name, spoken);
      if (known != null) {
        return known;
      }
      if (t.is(name.to() - 1, "military", "army", "police", "government", "navy", "junta", "coalition", "rebels", "militants")) {
        return new Name(name.from(), name.to(), name.text(), Name.Kind.BODY, null);
      }
    }
    int oldest = Math.max(0, spoken.size() - 50);
    for (int i = spoken.size() - 1; i >= oldest && !person && !anyone; i--) {
      if (spoken.get(i).kind() == Name.Kind.BODY) {
        return spoken.get(i);
      }
    }
    for (int i = spoken.size() - 1; i >= oldest; i--) {
      Name.Kind kind = spoken.get(i).kind();
      boolean fits = person ? kind == Name.Kind.PERSON || kind == Name.Kind.PEOPLE : anyone ? kind != Name.Kind.PERSON : kind != Name.Kind.OUTLET;
      if (fits) {
        return spoken.get(i);
      }
    }
    if (person && !spoken.isEmpty()) {
      return spoken.get(spoken.size() - 1);
    }
    boolean named = !person && !anyone && name.text().length() > 3 && t.is(name.to() - 1, "ministry", "military", "army", "police", "council", "navy", "government", "group", "organisation", "organization", "agency", "monitor");
    return named ? new Name(name.from(), name.to(), name.text(), Name.Kind.BODY, null) : null;
  }

  /** A sentence without a cue that stands in a quotation opened earlier. */
  private void quotes(List<Line> lines) {
    boolean open = false;
    int paragraph = -1;
    for (Line line : lines) {
      if (line.paragraph() != paragraph) {
        paragraph = line.paragraph();
        open = false;
      }
      quoted.put(line, open || t.is(line.from(), "\"", "“") || t.raw(line.from()).equals("‘"));
      for (int i = line.from(); i < line.to(); i++) {
        String raw = t.raw(i);
        if (raw.equals("“")) {
          open = true;
        } else if (raw.equals("”")) {
          open = false;
        } else if (raw.equals("\"")) {
          open = !open;
        }
      }
    }
  }

  /** The cues of a sentence, their speakers by full name. */
  List<Cue> cues(Line line) {
    return cues.getOrDefault(line, List.of());
  }

  /** Attributes the figures of a sentence; says whether it found a speaker. */
  boolean attribute(Line line, List<Draft> drafts) {
    boolean any = false;
    for (Draft d : drafts) {
      any |= attribute(d, cues(line));
    }
    return any;
  }

  private boolean attribute(Draft d, List<Cue> here) {
    Cue source = source(d, here);
    Cue before = null;
    Cue outer = null;
    Cue behind = null;
    for (Cue cue : here) {
      if (cue.kind() == Speech.Kind.SOURCE || cue.kind() == Speech.Kind.CITES) {
        continue;
      }
      if (cue.verb() < d.figure.from()) {
        outer = before != null && cue.from() - before.to() <= 2 ? before : null;
        before = cue;
      } else if (behind == null && cue.from() >= d.figure.to()) {
        behind = cue;
      }
    }
    if (source != null && before != null && source.verb() < before.from() && before.to() <= d.figure.from()) {
      source = null;
    }
    if (isWorkedOut(d)) {
      return false;
    }
    Cue main = source != null ? source : before != null && !isOver(before, behind, d) ? before : behind;
    if (main == null) {
      return false;
    }
    d.claimant = main.speaker().text();
    d.rules.add("claimant:" + main.kind().name().toLowerCase(java.util.Locale.ROOT));
    if (main.kind() == Speech.Kind.DENIES && main.verb() < d.figure.from()) {
      d.stance = Stance.DENIES;
    }
    List<String> relays = new ArrayList<>();
    if (outer != null && main == before && !outer.speaker().text().equals(d.claimant)) {
      relays.add(outer.speaker().text());
    }
    if (source != null) {
      for (Cue cue : here) {
        boolean passes = cue.speaker().kind() == Name.Kind.OUTLET || source.kind() == Speech.Kind.CITES && cue == before;
        if (cue != source && passes && !cue.speaker().text().equals(d.claimant)) {
          relays.add(cue.speaker().text());
        }
      }
      boolean saysSo = behind != null && behind.speaker().kind() == Name.Kind.PERSON && t.is(d.line.from(), "\"", "“");
      if (saysSo && !relays.contains(behind.speaker().text()) && !behind.speaker().text().equals(d.claimant)) {
        relays.add(behind.speaker().text());
      }
    } else if (main == before && behind != null && behind.speaker().kind() == Name.Kind.OUTLET) {
      relays.add(behind.speaker().text());
    }
    Name outlet = speakers.outlet(d.line.from(), behind == null || behind == main ? d.line.to() : behind.from());
    if (outlet != null && !relays.contains(outlet.text())) {
      relays.add(outlet.text());
    }
    if (relays.isEmpty() && passedOn.containsKey(d.claimant) && main.speaker().kind() != Name.Kind.STATE) {
      relays = passedOn.getOrDefault(d.claimant, relays);
    } else if (outlet != null) {
      passedOn.putIfAbsent(d.claimant, List.copyOf(relays));
    }
    d.relays = relays;
    return true;
  }

  /** {@code a figure that would amount to 250,000}: the article's own sum. */
  private boolean isWorkedOut(Draft d) {
    for (int i = d.figure.from() - 1; i > Math.max(d.line.from(), d.figure.from() - 6); i--) {
      if (t.is(i, "amount", "equate", "translate", "equivalent") && t.is(i - 1, "would", "which", "the")) {
        return true;
      }
    }
    return false;
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

  private @Nullable Cue source(Draft d, List<Cue> here) {
    Cue best = null;
    for (Cue cue : here) {
      if (cue.kind() == Speech.Kind.SOURCE || cue.kind() == Speech.Kind.CITES) {
        boolean nearer = best == null || Math.abs(cue.verb() - d.figure.from()) < Math.abs(best.verb() - d.figure.from());
        best = nearer ? cue : best;
      }
    }
    return best;
  }

  /** Hands sentences without a cue of their own to who is speaking still, or confirms what was just said. */
  void goOn(List<Line> lines, Map<Line, List<Draft>> drafts) {
    sole = sole(drafts);
    Name last = null;
    Line lastLine = null;
    for (int k = 0; k < lines.size(); k++) {
      Line line = lines.get(k);
      List<Draft> open = drafts.getOrDefault(line, List.of());
      if (!cues(line).isEmpty()) {
        if (!line.headline()) {
          last = main(cues(line)).speaker();
          lastLine = line;
        }
        if (open.isEmpty()) {
          confirm(line, lines, k, drafts);
        }
        continue;
      }
      if (open.isEmpty() || line.headline() && open.get(0).way != Draft.Way.LABEL) {
        continue;
      }
      Name speaker = null;
      Cue next = next(lines, k, drafts);
      if (quoted.getOrDefault(line, false)) {
        Cue near = k + 1 < lines.size() && lines.get(k + 1).paragraph() == line.paragraph() && !cues(lines.get(k + 1)).isEmpty() ? main(cues(lines.get(k + 1))) : null;
        speaker = near != null && last == null ? near.speaker() : last;
      } else if (last != null && lastLine != null && goesOn(line, open, lastLine, last, drafts, next)) {
        speaker = last;
      } else if (last == null && next != null && open.get(0).outcomes.contains(Outcome.LOST)) {
        speaker = next.speaker();
      }
      for (Draft d : open) {
        if (speaker != null && d.claimant.equals(Claim.PUBLISHER)) {
          d.claimant = speaker.text();
          d.rules.add("claimant:goes-on");
        }
      }
      if (speaker != null && speaker == last) {
        lastLine = line;
      }
    }
  }

  /** The next sentence's main cue that has figures, at most three sentences on. */
  private @Nullable Cue next(List<Line> lines, int k, Map<Line, List<Draft>> drafts) {
    for (int j = k + 1; j < Math.min(lines.size(), k + 4); j++) {
      if (!cues(lines.get(j)).isEmpty() && !lines.get(j).headline()) {
        return drafts.containsKey(lines.get(j)) ? main(cues(lines.get(j))) : null;
      }
    }
    return null;
  }

  private boolean goesOn(Line line, List<Draft> open, Line lastLine, Name last, Map<Line, List<Draft>> drafts, @Nullable Cue next) {
    int gap = line.paragraph() - lastLine.paragraph();
    boolean counted = drafts.containsKey(lastLine);
    if (open.get(0).way == Draft.Way.LABEL) {
      return counted || gap <= 2;
    }
    if (gap == 0) {
      return counted || t.is(line.from(), "these", "this", "they", "among", "of") || last.text().equals(sole);
    }
    if (gap <= 2 && last.text().equals(sole)) {
      return true;
    }
    boolean connected = hasGrouping(line) || t.is(line.from(), "in") && t.is(line.from() + 1, "addition", "total", "combat") || t.is(line.from(), "additionally", "moreover", "furthermore", "also", "another", "further", "overall", "regarding", "meanwhile", "of", "among", "separately", "elsewhere") || hasReportedly(line);
    if (gap == 1 && counted && isLike(open.get(0), drafts.getOrDefault(lastLine, List.of()))) {
      return true;
    }
    boolean between = next != null && next.speaker().text().equals(last.text());
    return counted && gap <= 2 && (connected && gap == 1 || between);
  }

  /** Whether a figure is of the kind that the speaker was just giving. */
  private static boolean isLike(Draft d, List<Draft> said) {
    for (Draft other : said) {
      boolean loss = d.outcomes.contains(Outcome.LOST) || d.outcomes.contains(Outcome.DESTROYED);
      boolean otherLoss = other.outcomes.contains(Outcome.LOST) || other.outcomes.contains(Outcome.DESTROYED);
      if (d.outcomes.equals(other.outcomes) && d.thing == other.thing || loss && otherLoss) {
        return true;
      }
    }
    return false;
  }

  private boolean hasGrouping(Line line) {
    for (int i = line.from(); i < line.to(); i++) {
      if (marks.is(i, org.daybook.lexicon.Sense.GroupingName.class)) {
        return true;
      }
    }
    return false;
  }

  /** The one speaker of all the article's attributed figures; null if there are several, or too few to tell. */
  private @Nullable String sole(Map<Line, List<Draft>> drafts) {
    String one = null;
    int lines = 0;
    for (Line line : drafts.keySet()) {
      if (!cues(line).isEmpty() && !line.headline()) {
        String speaker = main(cues(line)).speaker().text();
        if (one != null && !one.equals(speaker)) {
          return null;
        }
        one = speaker;
        lines++;
      }
    }
    return lines >= 2 ? one : null;
  }

  private boolean hasReportedly(Line line) {
    for (int i = line.from(); i < line.to(); i++) {
      if (t.is(i, "reportedly")) {
        return true;
      }
    }
    return false;
  }

  /** {@code Governor X confirmed the deaths}: the figures just given are his too. */
  private void confirm(Line line, List<Line> lines, int k, Map<Line, List<Draft>> drafts) {
    Cue cue = main(cues(line));
    boolean confirms = t.is(cue.verb(), "confirmed", "confirms", "announced", "reported");
    boolean toll = false;
    for (int i = cue.verb() + 1; i < Math.min(line.to(), cue.verb() + 5); i++) {
      toll |= t.is(i, "casualties", "deaths", "death", "toll", "losses", "injuries", "figures", "information", "attack", "damage", "numbers");
    }
    for (int j = k - 1; confirms && toll && j >= 0 && j >= k - 2 && lines.get(j).paragraph() == line.paragraph(); j--) {
      for (Draft d : drafts.getOrDefault(lines.get(j), List.of())) {
        if (d.claimant.equals(Claim.PUBLISHER) || d.rules.contains("claimant:goes-on")) {
          d.claimant = cue.speaker().text();
          d.rules.add("claimant:confirmed");
        }
      }
    }
  }

  private static Cue main(List<Cue> cues) {
    for (Cue cue : cues) {
      if (cue.kind() == Speech.Kind.SOURCE) {
        return cue;
      }
    }
    return cues.get(0);
  }
}
