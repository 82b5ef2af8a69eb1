package org.daybook.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.AreaWord;
import org.daybook.lexicon.Sense.GroupingName;
import org.daybook.lexicon.Sense.PlaceName;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.lexicon.Sense.TimeWord;
import org.daybook.mention.QuantityMention;
import org.daybook.mention.TimeMention;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a sentence without a speaker goes on with what was just said ({@code Another three were wounded}), or tells
 * something else in the article's own voice ({@code The war began on 7 October, when …}).
 */
final class GoesOnReader {

  /** So many days back an event is still what the speaker is talking about. */
  private static final int RECENT = 3;

  /** So many words deep a count's verb is looked for. */
  private static final int COUNT = 10;

  private static final Set<Outcome> RAID = Set.of(Outcome.LAUNCHED, Outcome.INTERCEPTED);

  private final Marks marks;
  private final Tokens t;
  private final @Nullable LocalDate date;

  GoesOnReader(Marks marks, @Nullable LocalDate date) {
    this.marks = marks;
    this.t = marks.tokens();
    this.date = date;
  }

  /** Whether the sentence begins with words that point at the figures just given: {@code These include}, {@code Another 12}. */
  boolean pointsBack(Line line, List<Draft> said) {
    int i = line.from();
    boolean opens =
        t.is(i, "in") && t.is(i + 1, "addition", "total", "combat", "all")
            || t.is(
                i,
                "additionally",
                "moreover",
                "furthermore",
                "also",
                "another",
                "further",
                "overall",
                "regarding",
                "included",
                "these",
                "those",
                "they",
                "this")
            || t.is(i, "of", "among")
                && (!t.is(i + 1, "the") || !t.isNumber(i + 2) || isTold(i + 2, line, said))
            || t.is(i, "a", "an") && t.is(i + 1, "further", "additional", "total")
            || t.is(i, "the") && t.is(i + 1, "dead", "victims", "wounded", "injured", "casualties");
    return opens && !isElsewhen(line);
  }

  /** {@code Of the 110}: a figure that the speaker gave. */
  private static boolean isTold(int token, Line line, List<Draft> said) {
    for (QuantityMention figure : line.figures()) {
      for (Draft other : said) {
        if (figure.from() == token && figure.bounds().equals(other.figure.bounds())) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@code The number of dead includes 290 children}, {@code the toll does not include}: parts of the count just given. */
  boolean isOfCount(Line line) {
    boolean count = false;
    if (!t.is(line.from(), "the", "this", "that", "these", "those")) {
      return false;
    }
    for (int i = line.from(); i < Math.min(line.to(), line.from() + COUNT); i++) {
      count |= i > line.from() && i < line.from() + 4 && isCount(i);
      if (count
          && t.is(i, "include", "includes", "included", "comprise", "comprises", "comprised")) {
        return true;
      }
    }
    return false;
  }

  /** {@code In the Sumy region, three people died} behind a mayor of Dnipro: a sentence that opens with another region or land. */
  boolean isOtherPlace(Line line, Line before) {
    if (!t.is(line.from(), "in", "on", "near", "at", "across", "around")) {
      return false;
    }
    for (int i = line.from() + 1; i < Math.min(line.to(), line.from() + 6) && !t.is(i, ","); i++) {
      Hit<PlaceName> place = marks.hitAt(i, PlaceName.class);
      Hit<SideName> land = marks.hitAt(i, SideName.class);
      boolean region = place != null && marks.is(place.to(), AreaWord.class);
      if (region || land != null && land.sense().kind() == SideName.Kind.NAME) {
        int k = before.from();
        while (k < before.to() && !t.word(k).equals(t.word(i))) {
          k++;
        }
        return k == before.to();
      }
    }
    return false;
  }

  private boolean isCount(int i) {
    return NounReader.FIGURES.contains(t.word(i))
        || t.is(i, "number", "total", "count", "figures", "dead")
        || marks.is(
            i,
            ThingWord.class,
            word -> word.thing() != null && word.thing().isPeople() && !word.outcomes().isEmpty());
  }

  /** The same for a sentence of the next paragraph, which may also say that it is somebody's word. */
  boolean isConnected(Line line, List<Draft> given) {
    boolean said =
        pointsBack(line, given) || t.is(line.from(), "meanwhile", "separately", "elsewhere");
    for (int i = line.from(); i < line.to() && !said; i++) {
      said =
          t.is(i, "reportedly")
              || t.is(i, "claimed", "reported", "said") && t.is(i + 1, "to")
              || marks.is(i, GroupingName.class);
    }
    return said;
  }

  /** {@code has reportedly destroyed}: it is somebody's word. */
  boolean isReported(Line line) {
    for (int i = line.from(); i < line.to(); i++) {
      if (t.is(i, "reportedly")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence tells of another time than the speaker did: {@code In 2013 there were 16 deaths}. */
  boolean isElsewhere(Line line, Line before) {
    if (isStartOfWar(line)) {
      return true;
    }
    for (TimeMention time : line.times()) {
      boolean same =
          before.times().stream().anyMatch(other -> other.meaning().equals(time.meaning()));
      if (!time.reporting() && !same && isFar(time, line)) {
        return true;
      }
    }
    return isElsewhen(line) || isOfWholeWar(line);
  }

  /** Whether the sentence tells of a bounded time that is over, which the speaker did not tell of: {@code an exchange on 14 August}. */
  boolean isPast(Line line, Line before) {
    for (TimeMention time : line.times()) {
      boolean same =
          before.times().stream().anyMatch(other -> other.meaning().equals(time.meaning()));
      boolean during = time.meaning() instanceof TimeMention.During;
      if (during && !time.reporting() && !same && isFar(time, line)) {
        return true;
      }
    }
    return false;
  }

  /** {@code More than 40,000 people have died in the conflict}: a sum that everybody gives. */
  private boolean isOfWholeWar(Line line) {
    boolean perfect = false;
    boolean war = false;
    for (int i = line.from(); i < line.to(); i++) {
      perfect |= t.is(i, "has", "have");
      war |=
          t.is(i, "war", "conflict", "uprising", "insurgency") && t.is(i - 1, "the", "'s", "civil");
    }
    return perfect && war;
  }

  private boolean isFar(TimeMention time, Line line) {
    boolean first = time.from() - line.from() < 8;
    if (time.meaning() instanceof TimeMention.During during) {
      LocalDate to = during.to();
      return to == null || date == null ? first : to.isBefore(date.minusDays(RECENT));
    }
    return time.meaning() instanceof TimeMention.Since;
  }

  /** {@code Earlier on Monday}, {@code Last month}, {@code Hours before the strike}: the sentence goes to another time. */
  private boolean isElsewhen(Line line) {
    int i = line.from();
    return t.is(i, "earlier", "previously", "throughout", "historically", "so")
        || t.is(i, "a", "an", "the") && t.is(i + 1, "previous", "earlier", "separate", "similar")
        || t.is(i, "last") && marks.is(i + 1, TimeWord.class)
        || t.is(i + 1, "before", "after", "earlier", "later", "ago") && !t.is(i, "the", "soon");
  }

  /** {@code The conflict began when}, {@code the attack that sparked the war}: everybody's knowledge. */
  private boolean isStartOfWar(Line line) {
    for (int i = line.from(); i < line.to(); i++) {
      boolean began =
          t.is(i, "began", "started", "erupted", "sparked", "triggered", "ignited", "broke");
      for (int k = i - 4; began && k <= i + 3; k++) {
        if (k >= line.from()
            && t.is(k, "war", "conflict", "offensive", "hostilities", "fighting")) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a figure belongs to what the speaker was telling: of an event its dead and its damage, of a swap the freed. */
  static boolean isOfSameMatter(Draft d, List<Draft> said) {
    for (Draft other : said) {
      if (matter(d) == matter(other)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sum of money is told where the speaker was telling of something else. */
  static boolean isNewMoney(Draft d, List<Draft> said) {
    return matter(d) == Matter.MONEY && !isOfSameMatter(d, said);
  }

  private enum Matter {
    EVENT,
    HELD,
    MOVED,
    STOCK,
    MONEY
  }

  private static Matter matter(Draft d) {
    if (d.thing == Thing.MONEY || d.outcomes.contains(Outcome.PAID)) {
      return Matter.MONEY;
    }
    for (Outcome outcome : d.outcomes) {
      switch (outcome) {
        case CAPTURED, DETAINED, EXCHANGED, FREED, RESCUED, RETURNED -> {
          return Matter.HELD;
        }
        case DISPLACED, AFFECTED -> {
          return Matter.MOVED;
        }
        case DEPLOYED, MOBILISED, RECRUITED, TRAINED, CONTROLLED, SUPPLIED, PRODUCED -> {
          return Matter.STOCK;
        }
        default -> {
          return Matter.EVENT;
        }
      }
    }
    return Matter.EVENT;
  }

  /** Whether a figure is of the kind that the speaker was just giving. */
  static boolean isLike(Draft d, List<Draft> said) {
    for (Draft other : said) {
      boolean loss = d.outcomes.contains(Outcome.LOST) || d.outcomes.contains(Outcome.DESTROYED);
      boolean otherLoss =
          other.outcomes.contains(Outcome.LOST) || other.outcomes.contains(Outcome.DESTROYED);
      boolean air = d.thing == Thing.DRONE || d.thing == Thing.MISSILE;
      boolean shot = air && d.thing == other.thing && RAID.containsAll(other.outcomes);
      if (d.outcomes.equals(other.outcomes) && d.thing == other.thing
          || loss && otherLoss
          || shot) {
        return true;
      }
    }
    return false;
  }
}
