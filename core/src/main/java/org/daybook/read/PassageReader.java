package org.daybook.read;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Gives a figure that only points back what the passage has counted: {@code of these, 12}, {@code 291 of those were women}. */
final class PassageReader {

  private final Marks marks;
  private final Tokens t;
  private @Nullable Draft lastOfPeople;
  private @Nullable Draft lastOfAll;

  PassageReader(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
  }

  /** The last figure of people so far; null if there is none. */
  @Nullable Draft people() {
    return lastOfPeople;
  }

  /** Minds a figure that was read, the one before it forgotten. */
  void counted(Draft d) {
    lastOfPeople = d.thing != null && d.thing.isPeople() ? d : lastOfPeople;
  }

  /** Minds a figure that is a claim. */
  void claimed(Draft d) {
    lastOfAll = d;
  }

  /** {@code Of these, 2,635 were destroyed}: the things that the last sentence counted. */
  void carried(Draft d) {
    boolean bare =
        d.thing == null && (d.noun.kind() == Noun.Kind.NONE || d.noun.kind() == Noun.Kind.POINTING);
    boolean these =
        t.is(d.line.from(), "of", "among")
            && t.is(d.line.from() + 1, "these", "them", "those", "this");
    if (bare
        && lastOfAll != null
        && lastOfAll.thing != null
        && (these || t.is(d.noun.to() - 1, "them", "these"))
        && Kinds.adapt(d.outcomes, lastOfAll.thing).equals(d.outcomes)) {
      d.thing = lastOfAll.thing;
      if (d.outcomes.isEmpty()) {
        d.take(lastOfAll.outcomes, lastOfAll.word, -1, Draft.Way.PASSAGE);
      }
    }
  }

  /** {@code These include 6,465 tanks}, {@code among them are 12 generals}: what the last sentence said happened. */
  void included(Line line, List<Draft> all, Set<Outcome> lead) {
    boolean points = false;
    for (int i = line.from(); i < Math.min(line.to(), line.from() + 6); i++) {
      boolean pronoun =
          t.is(i, "these", "this", "they", "them", "those")
              || t.is(
                  i,
                  "dead",
                  "victims",
                  "casualties",
                  "wounded",
                  "total",
                  "toll",
                  "figure",
                  "number");
      points |=
          pronoun
              && (t.is(i + 1, "include", "includes", "included", "were", "are")
                  || t.is(i + 2, "include", "includes", "included"));
    }
    held(line, all);
    for (Draft d : all) {
      boolean sure =
          d.way == Draft.Way.NOUN
              || d.way == Draft.Way.OBJECT
              || d.way == Draft.Way.PREDICATE
              || d.way == Draft.Way.HEAD;
      boolean open = d.outcomes.isEmpty() || d.way == Draft.Way.LIST;
      if (points && open && lastOfAll != null && d.thing != null && d.thing == lastOfAll.thing) {
        d.outcomes = Set.of();
        d.take(lastOfAll.outcomes, lastOfAll.word, -1, Draft.Way.PASSAGE);
      } else if (points && !sure && d.thing != null && !Kinds.adapt(lead, d.thing).isEmpty()) {
        d.outcomes = Set.of();
        d.take(Kinds.adapt(lead, d.thing), null, -1, Draft.Way.PASSAGE);
      }
    }
  }

  /** {@code the hostages include nine Americans}: they are held too. */
  private void held(Line line, List<Draft> all) {
    ThingWord held = null;
    for (int i = line.from(); i < Math.min(line.to(), line.from() + 5); i++) {
      ThingWord noun = marks.at(i, ThingWord.class);
      boolean verb = t.is(i + 1, "include", "includes", "included", "are", "were");
      held = verb && noun != null && noun.plural() ? noun : held;
    }
    Thing thing = held == null ? null : held.thing();
    for (Draft d : all) {
      if ((thing == Thing.HOSTAGE || thing == Thing.PRISONER)
          && d.thing == Thing.PERSON
          && d.outcomes.isEmpty()
          && d.noun.to() > line.from() + 3) {
        d.thing = thing;
        boolean same =
            lastOfPeople != null
                && lastOfPeople.thing == thing
                && !lastOfPeople.outcomes.contains(Outcome.AFFECTED);
        d.take(
            same && lastOfPeople != null ? lastOfPeople.outcomes : Set.of(Outcome.DETAINED),
            null,
            -1,
            Draft.Way.PASSAGE);
      }
    }
  }

  /** {@code 291 of those were women}, {@code 76 of them female}: what the last sentence counted. */
  void pointing(List<Draft> all, Collection<List<Draft>> drafts) {
    for (int i = 0; i < all.size(); i++) {
      Draft d = all.get(i);
      Thing counted = i > 0 ? all.get(i - 1).thing : null;
      Draft before = counted != null && counted.isPeople() ? all.get(i - 1) : lastOfPeople;
      boolean said =
          NounReader.FIGURES.contains(t.word(d.noun.to() - 1))
              || d.noun.kind() == Noun.Kind.NONE
                  && t.is(d.figure.from() - 1, "the")
                  && marks.is(d.noun.to(), Sense.Speech.class)
              || t.is(d.figure.from() - 1, "the") && t.is(d.noun.to(), "he", "she", "it", "they");
      Draft same =
          d.outcomes.isEmpty() && d.thing == null && said && d.figure.isCount()
              ? same(d, drafts)
              : null;
      if (same != null) {
        d.thing = same.thing;
        d.side = same.side;
        d.take(same.outcomes, same.word, -1, Draft.Way.PASSAGE);
      }
      boolean bare =
          d.noun.kind() == Noun.Kind.POINTING
              || d.noun.kind() == Noun.Kind.NONE
              || d.figure.unit().equals("percent") && !isOfPopulation(d);
      if (bare
          && d.outcomes.isEmpty()
          && before != null
          && (d.thing != null && d.thing.isPeople()
              || t.is(d.noun.to() - 1, "them", "whom", "those")
              || t.is(d.figure.from() - 1, "them", "whom"))) {
        d.thing = d.thing == null ? before.thing : d.thing;
        d.take(before.outcomes, before.word, -1, Draft.Way.PASSAGE);
      }
    }
  }

  /** {@code 18 percent of the island's people}: no share of those whom the last sentence counted. */
  private boolean isOfPopulation(Draft d) {
    boolean part = t.is(d.figure.to(), "of") && t.is(d.figure.to() + 1, "them", "those", "these");
    return t.is(d.figure.to(), "of") && !part && d.noun.outcomes().isEmpty();
  }

  /** The figure that {@code the 1 million figure} says again; the last of people where none has its value. */
  private @Nullable Draft same(Draft d, Collection<List<Draft>> drafts) {
    for (List<Draft> line : drafts) {
      for (Draft other : line) {
        if (Objects.equals(other.figure.bounds().low(), d.figure.bounds().low())
                && d.figure.bounds().low() != null
            || Objects.equals(other.figure.bounds().high(), d.figure.bounds().high())
                && d.figure.bounds().high() != null) {
          return other;
        }
      }
    }
    return lastOfPeople;
  }

  /** {@code 10.1 percent or 243 were children}: the share is of what its number counts. */
  void doubled(List<Draft> all) {
    for (int i = 0; i + 1 < all.size(); i++) {
      Draft share = all.get(i);
      Draft number = all.get(i + 1);
      if (share.figure.unit().equals("percent")
          && t.is(share.figure.to(), "or")
          && number.figure.from() == share.figure.to() + 1
          && number.thing != null) {
        share.thing = number.thing;
        share.outcomes = number.outcomes;
      }
    }
  }
}
