package org.daybook.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.daybook.claim.Period.Kind;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.EventWord;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.text.Tokens;

/**
 * Numbers the events that an article tells of one place and time, where they are several: {@code A strike on a market killed
 * 25. A strike on a school killed 28}, {@code another strike}, {@code a second ambush}. A figure behind {@code the strike} is
 * of the event that was told last. The number is one of the claim's rules, {@code event:2}.
 */
final class EventNumbers {

  private static final String RULE = "event:";

  /** So many words may stand between an article and its noun: {@code a Russian drone strike}. */
  private static final int NEAR = 5;

  private enum Told {
    NOT,
    NEW,
    ANOTHER
  }

  private final Marks marks;
  private final Tokens t;

  EventNumbers(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
  }

  /** Numbers the events of an article's figures. */
  void read(List<Line> lines, Map<Line, List<Draft>> drafts) {
    Map<List<Object>, Integer> told = new HashMap<>();
    Map<List<Object>, Map<Draft, Integer>> events = new HashMap<>();
    for (Line line : lines) {
      Told how = line.headline() ? Told.NOT : told(line);
      if (how == Told.ANOTHER) {
        told.replaceAll((key, number) -> number + 1);
      }
      List<List<Object>> here = new ArrayList<>();
      for (Draft d : line.headline() ? List.<Draft>of() : drafts.getOrDefault(line, List.of())) {
        if (d.time != null && d.time.kind() == Kind.DURING) {
          List<Object> key = List.of(d.time, Objects.requireNonNullElse(d.group, ""));
          boolean first = told.putIfAbsent(key, 1) == null;
          if (how == Told.NEW && !first && !here.contains(key)) {
            told.merge(key, 1, Integer::sum);
          }
          here.add(key);
          events.computeIfAbsent(key, k -> new HashMap<>()).put(d, told.getOrDefault(key, 1));
        }
      }
    }
    for (Map<Draft, Integer> each : events.values()) {
      if (each.values().stream().distinct().count() > 1) {
        each.forEach((d, number) -> d.rules.add(RULE + number));
      }
    }
  }

  /** How a sentence tells of an event: by {@code a strike} it is new, by {@code another strike} it is not the one before. */
  private Told told(Line line) {
    Told how = Told.NOT;
    for (int i = line.from(); i < line.to(); i++) {
      boolean other = t.is(i, "another", "second", "third", "fourth", "fifth", "separate");
      if (other && isEvent(i, line)) {
        return Told.ANOTHER;
      }
      if (t.is(i, "a", "an") && isEvent(i, line)) {
        how = Told.NEW;
      }
    }
    return how;
  }

  /** Whether the words behind an article end in what happened: {@code a Russian drone strike}. */
  private boolean isEvent(int article, Line line) {
    int to = Math.min(line.to(), article + 1 + NEAR);
    for (int i = article + 1; i < to && t.isWord(i); i++) {
      if (isHappening(i)) {
        return true;
      }
      if (t.is(i, "on", "in", "at", "of", "to", "by", "for", "and", "that", "who", "the")) {
        return false;
      }
    }
    return false;
  }

  private boolean isHappening(int i) {
    return marks.is(i, ThingWord.class, word -> word.thing() == Thing.ATTACK)
        || marks.is(i, EventWord.class, word -> word.kind().equals("disaster"))
        || t.is(i, "ambush", "attack", "strike", "raid", "crash", "clash", "assault", "airstrike");
  }
}
