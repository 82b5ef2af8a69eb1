package org.daybook.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.daybook.lexicon.Sense.BoundWord;
import org.daybook.lexicon.Sense.NumberWord;
import org.daybook.lexicon.Sense.OutcomeWord;
import org.daybook.lexicon.Sense.PlaceName;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * What the lexicon knows of a text's words: for each token the phrases that start there. In {@code the Russian Defence
 * Ministry} the ministry and, at the same token, the adjective are found; whoever asks names the kind it wants.
 */
public final class Marks {

  private static final Hit<?>[] NONE = {};

  /** The most words that a phrase of the lexicon may have. */
  private static final int LONGEST = 8;

  private final Tokens tokens;
  private final WordLists lists;
  private final Hit<?>[][] hits;

  /** How many tokens before each one the farthest phrase starts that reaches it: most lie in no phrase. */
  private final byte[] back;

  Marks(Tokens tokens, Phrases phrases, WordLists lists) {
    this.tokens = tokens;
    this.lists = lists;
    hits = new Hit<?>[tokens.size()][];
    back = new byte[tokens.size()];
    List<Hit<?>> found = new ArrayList<>();
    for (int i = 0; i < hits.length; i++) {
      if (tokens.id(i) >= 0) {
        phrases.find(tokens, i, Math.min(hits.length, i + LONGEST), found);
      }
      hits[i] = found.isEmpty() ? NONE : found.toArray(NONE);
      found.clear();
    }
    weigh();
    part();
    for (int i = 0; i < hits.length; i++) {
      for (Hit<?> hit : hits[i]) {
        for (int j = i + 1; j < hit.to(); j++) {
          back[j] = (byte) Math.max(back[j], j - i);
        }
      }
    }
  }

  /** Drops the weak places of countries that the text does not name: {@code Tyre} is one where Lebanon is named. */
  private void weigh() {
    Set<String> named = new HashSet<>();
    boolean weak = false;
    for (Hit<?>[] here : hits) {
      for (Hit<?> hit : here) {
        if (hit.sense() instanceof SideName side) {
          named.add(side.side());
        } else if (hit.sense() instanceof PlaceName place) {
          weak |= place.weak();
          if (!place.weak()) {
            named.add(place.country());
          }
        }
      }
    }
    for (int i = 0; weak && i < hits.length; i++) {
      List<Hit<?>> kept = new ArrayList<>(List.of(hits[i]));
      kept.removeIf(
          hit ->
              hit.sense() instanceof PlaceName place
                  && place.weak()
                  && !named.contains(place.country()));
      hits[i] = kept.size() == hits[i].length ? hits[i] : kept.toArray(NONE);
    }
  }

  /** Parts what a figure parts: in {@code left 36 dead and wounded 185} the phrase {@code dead and wounded} is none. */
  private void part() {
    for (int i = 0; i < hits.length; i++) {
      boolean apart = false;
      for (Hit<?> hit : hits[i]) {
        apart |= isParted(hit);
      }
      if (apart) {
        List<Hit<?>> kept = new ArrayList<>(List.of(hits[i]));
        kept.removeIf(this::isParted);
        hits[i] = kept.toArray(NONE);
      }
    }
  }

  private boolean isParted(Hit<?> hit) {
    boolean joint = hit.to() - hit.from() == 3 && tokens.is(hit.from() + 1, "and", "or");
    boolean harm =
        hit.sense() instanceof OutcomeWord word && word.role() == OutcomeWord.Role.STATE
            || hit.sense() instanceof ThingWord;
    return joint && harm && opensFigure(hit.to());
  }

  private boolean opensFigure(int i) {
    return tokens.isNumber(i)
        || is(i, BoundWord.class, bound -> bound.place() != BoundWord.Place.AFTER)
        || is(i, NumberWord.class, number -> number.kind() != NumberWord.Kind.ARTICLE);
  }

  /** The tokens. */
  public Tokens tokens() {
    return tokens;
  }

  /** Whether token i is one of the words of a list. */
  public boolean in(int i, WordList list) {
    return i >= 0 && i < hits.length && lists.holds(list, tokens.id(i));
  }

  /** The longest phrase of one kind that starts at token i; null if there is none. */
  public <S extends Sense> @Nullable S at(int i, Class<S> kind) {
    Hit<S> hit = hitAt(i, kind);
    return hit == null ? null : hit.sense();
  }

  /** Whether a phrase of the kind starts at token i. */
  public boolean is(int i, Class<? extends Sense> kind) {
    return hitAt(i, kind) != null;
  }

  /** Whether a phrase of the kind starts at token i, the longest of them such as is asked. */
  public <S extends Sense> boolean is(int i, Class<S> kind, Predicate<S> such) {
    S sense = at(i, kind);
    return sense != null && such.test(sense);
  }

  /** The longest phrase of one kind that starts at token i, with its extent; null if there is none. */
  public <S extends Sense> @Nullable Hit<S> hitAt(int i, Class<S> kind) {
    if (i < 0 || i >= hits.length) {
      return null;
    }
    Hit<?>[] here = hits[i];
    for (int k = here.length - 1; k >= 0; k--) {
      if (kind.isInstance(here[k].sense())) {
        return typed(here[k]);
      }
    }
    return null;
  }

  /** All phrases of one kind that start at token i and are as long as the longest of them. */
  public <S extends Sense> List<Hit<S>> allAt(int i, Class<S> kind) {
    Hit<S> longest = hitAt(i, kind);
    if (longest == null) {
      return List.of();
    }
    List<Hit<S>> all = new ArrayList<>(2);
    for (Hit<?> hit : hits[i]) {
      if (hit.to() == longest.to() && kind.isInstance(hit.sense())) {
        all.add(typed(hit));
      }
    }
    return all;
  }

  /** The longest phrase of one kind that ends before token {@code to}, that is with token {@code to - 1}; null if none. */
  public <S extends Sense> @Nullable Hit<S> hitBefore(int to, Class<S> kind) {
    Hit<S> best = null;
    int last = to - 1;
    if (last < 0 || last >= hits.length) {
      return null;
    }
    for (int i = last; i >= last - back[last]; i--) {
      for (Hit<?> hit : hits[i]) {
        if (hit.to() == to && kind.isInstance(hit.sense())) {
          best = typed(hit);
        }
      }
    }
    return best;
  }

  /** The longest phrase of one kind that token i is part of; null if none. */
  public <S extends Sense> @Nullable Hit<S> hitOver(int i, Class<S> kind) {
    Hit<S> best = null;
    if (i < 0 || i >= hits.length) {
      return null;
    }
    for (int j = i - back[i]; j <= i; j++) {
      for (Hit<?> hit : hits[j]) {
        boolean longer = best == null || hit.to() - hit.from() > best.to() - best.from();
        if (hit.to() > i && kind.isInstance(hit.sense()) && longer) {
          best = typed(hit);
        }
      }
    }
    return best;
  }

  /** The hit under the kind that its sense was just seen to be of. */
  @SuppressWarnings("unchecked")
  private static <S extends Sense> Hit<S> typed(Hit<?> hit) {
    return (Hit<S>) hit;
  }
}
