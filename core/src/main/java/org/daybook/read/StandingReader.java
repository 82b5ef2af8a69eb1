package org.daybook.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.daybook.claim.Claim;
import org.daybook.claim.Claim.Standing;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Lexicon;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.BodyName;
import org.daybook.lexicon.Sense.Role;
import org.daybook.lexicon.Sense.SideName;
import org.jspecify.annotations.Nullable;

/**
 * Tells who a claimant is beyond one article: {@code Ukraine's General Staff} and {@code the General Staff of the Ukrainian
 * armed forces} are one, {@code OHCHR} and {@code the UN Human Rights Office} too.
 */
final class StandingReader {

  private static final Set<String> STATE_ITSELF = Set.of("government", "authorities", "officials");

  private static final String STATE = "government";

  private static final Set<String> SMALL = Set.of("in", "for", "and", "a", "an");

  private final Lexicon lexicon;
  private final AttributionReader speech;
  private final Map<String, Standing> standings = new LinkedHashMap<>();

  /** The side for which somebody spoke last. */
  private @Nullable String lastSide;

  StandingReader(Lexicon lexicon, AttributionReader speech) {
    this.lexicon = lexicon;
    this.speech = speech;
  }

  /** Tells the standing of each claimant of an article. */
  void read(List<Line> lines, Map<Line, List<Draft>> drafts) {
    lines.forEach(line -> learn(line, drafts.getOrDefault(line, List.of())));
    bodies();
    drafts.values().forEach(all -> all.forEach(d -> d.standing = of(d.claimant)));
  }

  private Standing of(String claimant) {
    return Objects.requireNonNullElse(standings.get(claimant), new Standing(null, claimant));
  }

  private void learn(Line line, List<Draft> drafts) {
    for (Draft d : drafts) {
      Standing known = standings.get(d.claimant);
      if (known == null || known.side() == null && !d.claimant.equals(Claim.PUBLISHER)) {
        standings.put(d.claimant, standing(line, d.claimant));
      }
    }
    for (Cue cue : speech.cues(line)) {
      lastSide = cue.speaker().side() == null ? lastSide : cue.speaker().side();
    }
  }

  private Standing standing(Line line, String claimant) {
    if (claimant.equals(Claim.PUBLISHER)) {
      return new Standing(null, claimant);
    }
    String side = null;
    for (Cue cue : speech.cues(line)) {
      side = cue.speaker().text().equals(claimant) && side == null ? cue.speaker().side() : side;
    }
    Marks words = lexicon.marks(lexicon.tokens(claimant));
    String ruler = null;
    String land = null;
    for (int i = 0; i < words.tokens().size(); i++) {
      SideName name = words.at(i, SideName.class);
      boolean rules =
          words.tokens().is(i + 1, "-")
              && words.tokens().is(i + 2, "run", "controlled", "held", "ruled");
      if (name != null && rules) {
        ruler = name.side();
      } else if (name != null && land == null) {
        land = name.side();
      }
    }
    // "the health ministry in Hamas-run Gaza" is Gaza's, and so is "the Hamas-run health ministry".
    land = land == null && ruler != null ? lexicon.home(ruler) : land;
    side = side == null || side.equals(ruler) && land != null ? land : side;
    // "the Ministry of Defence", after "British intelligence has claimed": the state's that spoke
    // before.
    return new Standing(side == null && isBody(claimant) ? lastSide : side, name(claimant));
  }

  /** {@code the UK}, where the text names one body of that state as a source: it speaks through that body. */
  private void bodies() {
    for (Map.Entry<String, Standing> state : standings.entrySet()) {
      if (state.getValue().name().equals(STATE)) {
        Set<String> bodies = new TreeSet<>();
        for (Map.Entry<String, Standing> other : standings.entrySet()) {
          if (Objects.equals(other.getValue().side(), state.getValue().side())
              && !other.getValue().name().equals(STATE)
              && isBody(other.getKey())) {
            bodies.add(other.getValue().name());
          }
        }
        if (bodies.size() == 1) {
          state.setValue(new Standing(state.getValue().side(), bodies.iterator().next()));
        }
      }
    }
  }

  private boolean isBody(String claimant) {
    Marks words = lexicon.marks(lexicon.tokens(claimant));
    for (int i = 0; i < words.tokens().size(); i++) {
      if (words.is(i, Role.class, role -> role.kind() == Role.Kind.BODY)) {
        return true;
      }
    }
    return false;
  }

  private String name(String claimant) {
    Marks marks = lexicon.marks(lexicon.tokens(claimant));
    Hit<BodyName> body = marks.hitAt(0, BodyName.class);
    if (body != null && body.to() == marks.tokens().size()) {
      return sorted(body.sense().name());
    }
    String ministry = ministry(marks);
    if (ministry != null) {
      return sorted(ministry);
    }
    StringBuilder own = new StringBuilder();
    for (int i = 0; i < marks.tokens().size(); i++) {
      Hit<SideName> side = marks.hitAt(i, SideName.class);
      if (side != null && side.sense().kind() == SideName.Kind.FIGHTERS) {
        own.append("military ");
        i = side.to() - 1;
      } else if (side != null && isOfState(side.sense())) {
        i = side.to() - 1;
      } else {
        own.append(marks.tokens().raw(i)).append(' ');
      }
    }
    String name = sorted(own.toString());
    return name.isEmpty() || STATE_ITSELF.contains(name) ? STATE : name;
  }

  /** {@code Gaza's Hamas-run health ministry} is a health ministry: what else its name has says whose. */
  private static @Nullable String ministry(Marks marks) {
    for (int i = 0; i < marks.tokens().size(); i++) {
      Hit<Role> role = marks.hitAt(i, Role.class);
      if (role != null && role.sense().kind() == Role.Kind.BODY && role.to() - i > 1) {
        return marks.tokens().text(i, role.to());
      }
    }
    return null;
  }

  private static boolean isOfState(SideName name) {
    return switch (name.kind()) {
      case NAME, ADJECTIVE, CAPITAL -> true;
      case LEADER, FIGHTERS, ORGANISATION -> false;
    };
  }

  private static String sorted(String name) {
    Set<String> words = new TreeSet<>(Registry.words(name));
    if (words.contains("general") && words.contains("staff")) {
      return "general staff";
    }
    words.removeIf(word -> SMALL.contains(word) || !Character.isLetterOrDigit(word.charAt(0)));
    return String.join(" ", words);
  }
}
