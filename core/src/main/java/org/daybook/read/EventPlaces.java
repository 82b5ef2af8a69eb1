package org.daybook.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.daybook.claim.Outcome;
import org.daybook.claim.Period;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Marks;
import org.daybook.mention.QuantityMention.Form;
import org.jspecify.annotations.Nullable;

/**
 * Carries the place of an event back to those of its figures that stand before it is named: {@code 22 killed in eastern Congo},
 * which was in Apakulu. A place told from afar, or none in headline and lede, gives way to the one place that the text tells
 * closely, or to that of the same figure.
 */
final class EventPlaces {

  /** So many sentences are headline and lede, also where a page has no paragraphs. */
  private static final int LINES = 4;

  /** So many figures are looked at: more than an article on one event has. */
  private static final int FIGURES = 300;

  /** So many days apart it is another event. */
  private static final int DAYS = 2;

  /** A place where fewer than one in so many were is that of a part. */
  private static final BigDecimal PART = BigDecimal.valueOf(4);

  /** In the lede so small a figure may be the same where it comes again, one with a place told from afar, and one without. */
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private static final BigDecimal FEW = BigDecimal.valueOf(4);

  private final PlaceUse uses;

  /** The places of the figures that have one. */
  private final Map<Draft, Place> places = new HashMap<>();

  /** Where sentences without figures told that something happened. */
  private final List<Place> scenes = new ArrayList<>();

  /** The names of places, each with that of a larger one that it was said to lie in. */
  private final Set<List<String>> within = new HashSet<>();

  EventPlaces(Marks marks) {
    this.uses = new PlaceUse(marks);
  }

  /** The place of a figure. */
  void take(Draft d, Place place) {
    places.put(d, place);
  }

  /** The place of what a sentence without figures tells. */
  void take(Place scene) {
    scenes.add(scene);
  }

  /** {@code Kain, in Yatenga province}. */
  void within(Place small, Place large) {
    within.add(List.of(key(small.text()), key(large.text())));
  }

  /** Sets the places of the figures that stand before the event's own is named. */
  void read(Collection<List<Draft>> lines) {
    List<Draft> every = new ArrayList<>();
    lines.forEach(every::addAll);
    List<Draft> all = every.subList(0, Math.min(every.size(), FIGURES));
    for (Draft d : all) {
      Place place = places.get(d);
      d.far = place != null && uses.isFar(place);
    }
    Place only = only(all);
    Set<Draft> parted = new HashSet<>(all);
    parted.removeIf(d -> !isParted(d, all));
    List<Draft> divided = new ArrayList<>(all);
    divided.removeIf(d -> !isDivided(d, all));
    divided.forEach(d -> d.far = false);
    for (int i = 0; i < all.size() && isBefore(all.get(i)); i++) {
      Draft d = all.get(i);
      boolean open = d.far || d.group == null && isTop(d) && !d.abroad && !parted.contains(d);
      if (only != null && open && isHarm(d) && isOf(d, only, all)) {
        set(d, only);
      }
    }
    for (int i = 0; i < all.size(); i++) {
      Draft d = all.get(i);
      boolean open = d.far || d.group == null && isTop(d) && !parted.contains(d);
      Place place = open && isHarm(d) ? again(d, all.subList(i + 1, all.size())) : null;
      String far = d.group;
      for (int k = i;
          place != null && k < all.size() && Objects.equals(all.get(k).group, far);
          k++) {
        set(all.get(k), place);
      }
    }
  }

  private void set(Draft d, Place place) {
    Place far = places.get(d);
    boolean elsewhere =
        far != null
            && far.country() != null
            && place.country() != null
            && !far.country().equals(place.country());
    if (!elsewhere) {
      d.group = place.text();
      d.far = false;
      d.rules.add("group:event");
      places.put(d, place);
    }
  }

  /** Whether no figure up to it was told closely where it was; a headline's own place does not matter. */
  private static boolean isBefore(Draft d) {
    return d.group == null ? isTop(d) : d.far || d.line.headline();
  }

  private static boolean isTop(Draft d) {
    return d.line.headline() || d.line.paragraph() <= 1 && d.line.index() <= LINES;
  }

  /** The close place of a later figure that is the same. */
  private @Nullable Place again(Draft d, List<Draft> later) {
    for (Draft other : later) {
      Place place = places.get(other);
      if (place != null
          && !other.far
          && isTold(d)
          && isSame(d.thing, other.thing)
          && other.outcomes.equals(d.outcomes)
          && other.figure.bounds().equals(d.figure.bounds())) {
        return place;
      }
    }
    return null;
  }

  private static boolean isSame(@Nullable Thing one, @Nullable Thing other) {
    return one == other || one != null && one.isPeople() && other != null && other.isPeople();
  }

  /** Whether a figure that comes again is the same one: not {@code a} or {@code dozens}, and a small one of the lede alone. */
  private static boolean isTold(Draft d) {
    BigDecimal low = d.figure.bounds().low();
    BigDecimal least = !isTop(d) ? CountedPlaces.MANY : d.group == null ? FEW : TWO;
    return low != null && low.compareTo(least) >= 0 && d.figure.form() != Form.VAGUE;
  }

  /** The one place of the text's events, told closely; null where there are several. */
  private @Nullable Place only(List<Draft> all) {
    List<Place> told = new ArrayList<>();
    Set<String> far = new HashSet<>();
    for (Draft d : all) {
      Place place = places.get(d);
      if (place != null && d.far) {
        far.add(key(place.text()));
      } else if (place != null && isHarm(d) && d.figure.isCount() && !isParted(d, all)) {
        told.add(place);
      }
    }
    return far.size() > 1 ? null : one(told.isEmpty() && !far.isEmpty() ? scenes : told);
  }

  /**
   * Whether a figure told from afar may be of the event whose place is told closely: not where its own sentence tells both, at
   * another time, or where those counted there are but a part.
   */
  private boolean isOf(Draft d, Place event, List<Draft> all) {
    BigDecimal most = BigDecimal.ZERO;
    for (Draft other : all) {
      Place place = places.get(other);
      if (place != null && place.text().equals(event.text())) {
        BigDecimal low = other.figure.bounds().low();
        most =
            low != null && !Collections.disjoint(other.outcomes, d.outcomes) ? most.max(low) : most;
        if (d.far && (other.line.equals(d.line) || isApart(d.time, other.time))) {
          return false;
        }
      }
    }
    BigDecimal low = d.figure.bounds().low();
    return low == null || most.signum() == 0 || most.multiply(PART).compareTo(low) >= 0;
  }

  private static boolean isApart(@Nullable Period one, @Nullable Period other) {
    LocalDate from = one == null ? null : one.from();
    LocalDate to = other == null ? null : other.from();
    return from != null && to != null && Math.abs(ChronoUnit.DAYS.between(from, to)) > DAYS;
  }

  private @Nullable Place one(List<Place> told) {
    Place only = null;
    for (Place place : told) {
      if (only == null || isIn(place, only)) {
        only = place;
      } else if (!isIn(only, place)) {
        return null;
      }
    }
    return only;
  }

  /** Whether one place is the other, or lies in it as far as the text says. */
  private boolean isIn(Place small, Place large) {
    String one = key(small.text());
    String other = key(large.text());
    boolean list = large.text().contains(" and ") && !small.text().contains(" and ");
    return !list && other.contains(one) || within.contains(List.of(one, other));
  }

  /** {@code Bulo-Marer} is {@code Bulomarer}. */
  private static String key(String name) {
    StringBuilder key = new StringBuilder();
    name.toLowerCase(Locale.ROOT)
        .chars()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> key.append((char) c));
    return key.toString();
  }

  /** {@code Seven people, including three in Nikopol}: the place of a part is not the event's. */
  private static boolean isParted(Draft d, List<Draft> all) {
    for (Draft other : all) {
      if (other.line.equals(d.line)
          && isHarm(other)
          && (other.group == null) != (d.group == null)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Two in the east and two in the centre}: the sentence divides its figures by places told from afar. */
  private static boolean isDivided(Draft d, List<Draft> all) {
    for (Draft other : all) {
      if (d.far
          && other.far
          && other.line.equals(d.line)
          && !Objects.equals(other.group, d.group)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHarm(Draft d) {
    boolean bounded =
        d.time != null && d.time.kind() == Period.Kind.DURING && !Lasting.isRunning(d);
    return bounded
        && d.thing != null
        && d.thing.isPeople()
        && (d.outcomes.contains(Outcome.KILLED) || d.outcomes.contains(Outcome.WOUNDED));
  }
}
