package org.daybook.read;

import java.util.List;
import org.daybook.claim.Outcome;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.AreaWord;
import org.daybook.lexicon.Sense.OutcomeWord;
import org.daybook.lexicon.Sense.PlaceName;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.lexicon.Sense.Speech;
import org.daybook.mention.QuantityMention;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Says which place of its sentence bounds a figure: {@code 12 people were killed in Bor, said officials in Kyiv} is Bor. */
final class WhereReader {

  private static final int FAR = 100_000;

  /** How many tokens a figure's place stands from it at most. */
  private static final int REACH = 200;

  private final Marks marks;
  private final Tokens t;
  private final PlaceUse uses;
  private final PlaceList lists;

  /** So many tokens stand at most between a place and the larger one that it lies in. */
  private static final int WITHIN = 6;

  /** How many tokens a place stands behind the word that tells what happened there, at most. */
  private static final int NEAR = 12;

  WhereReader(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
    this.uses = new PlaceUse(marks);
    this.lists = new PlaceList(marks);
  }

  /** The place where the sentence says it happened; null if it does not say. */
  @Nullable Place of(Draft d, int k, List<Draft> sentence, List<Place> here, List<Cue> speakers) {
    return nearest(d, k, sentence, here, speakers, false);
  }

  /** A place that the sentence only lets one guess, such as its speaker's: {@code the Gaza health ministry said}. */
  @Nullable Place hinted(
      Draft d, int k, List<Draft> sentence, List<Place> here, List<Cue> speakers) {
    return nearest(d, k, sentence, here, speakers, true);
  }

  private @Nullable Place nearest(
      Draft d, int at, List<Draft> sentence, List<Place> here, List<Cue> speakers, boolean weak) {
    int best = -1;
    int least = FAR;
    for (int k = first(here, d.figure.from() - REACH);
        k < here.size() && here.get(k).from() <= d.figure.to() + REACH;
        k++) {
      Place place = here.get(k);
      int distance =
          place.text().isEmpty()
                  || uses.isBuilding(place)
                  || uses.isAttribute(place)
                  || uses.isHence(place)
                  || uses.isHospital(place)
                  || isMoved(d, place)
                  || weak
                      && (!uses.isTelling(place, speakers)
                          || uses.isBetween(place)
                          || uses.isDescribed(place)
                          || !place.office() && uses.isCapital(place))
              ? FAR
              : weak && PlaceUse.isSpeaking(place, speakers)
                  ? Math.abs(place.from() - d.figure.to())
                  : distance(place, d, at, sentence);
      if (distance < least && uses.isWeak(place, speakers) == weak) {
        best = k;
        least = distance;
      }
    }
    // "in eastern Syria near the town of Bor": the place told from afar is the larger one.
    while (best >= 0
        && best + 1 < here.size()
        && uses.isFar(here.get(best))
        && isPartOf(here.get(best), here.get(best + 1))) {
      best++;
    }
    while (best > 0
        && !uses.isFar(here.get(best - 1))
        && !uses.isBuilding(here.get(best - 1))
        && isPartOf(here.get(best - 1), here.get(best))) {
      best--;
    }
    return best < 0 || here.get(best).to() <= d.figure.from() && isInCountry(d, here.get(best))
        ? null
        : lists.around(here, best);
  }

  /** {@code the 5,500 soldiers in the country}: of a whole country, wherever what was told before was. */
  private boolean isInCountry(Draft d, Place place) {
    boolean apart = false;
    for (int i = place.to(); i < d.figure.from(); i++) {
      apart |= t.is(i, ",", ";", "and", "that");
    }
    int from = Math.max(d.figure.to(), d.noun.to());
    int to = Math.min(d.line.to(), from + NEAR);
    for (int i = from; i < to && !t.isMark(i) && !t.isNumber(i); i++) {
      if (t.is(i, "in", "across", "throughout", "inside", "around")) {
        SideName name = marks.is(i + 1, PlaceName.class) ? null : marks.at(i + 1, SideName.class);
        boolean named = name != null && name.kind() == SideName.Kind.NAME;
        boolean home = name != null && name.side().equals(place.country());
        return named && (apart || !home)
            || t.is(i + 1, "the") && t.is(i + 2, "country", "nation") && !t.is(i + 3, "'s");
      }
    }
    return false;
  }

  /** The index of the first place that ends at a token or behind it; the places stand in order. */
  private static int first(List<Place> here, int token) {
    int low = 0;
    for (int high = here.size(); low < high; ) {
      int middle = (low + high) / 2;
      boolean before = here.get(middle).to() < token;
      low = before ? middle + 1 : low;
      high = before ? high : middle;
    }
    return low;
  }

  /** Tells which of a sentence's places lie in which. */
  void parts(List<Place> here, EventPlaces events) {
    for (int k = 1; k < here.size(); k++) {
      if (isPartOf(here.get(k - 1), here.get(k))) {
        events.within(here.get(k - 1), here.get(k));
      }
    }
  }

  /** How far a place is from a figure in tokens, a place before it twice that; {@link #FAR} if it does not bound it. */
  private int distance(Place place, Draft d, int at, List<Draft> sentence) {
    if (place.to() <= d.figure.from()) {
      boolean label =
          t.is(place.to(), "(", ":", "–", "—", "-") && place.to() >= d.figure.from() - 2;
      return isExample(place, place.to(), d.figure.from())
          ? FAR
          : label
              ? 0
              : (d.figure.from() - place.to()) * 2 + 10 + breaks(place.to(), d.figure.from());
    }
    int behind = Math.max(d.figure.to(), d.noun.to());
    boolean parted = isFollowed(d) && breaks(behind, place.from()) > 0;
    if (parted || isAmong(behind, place.from()) || isAnothers(place, d, at, sentence)) {
      return FAR;
    }
    return place.from()
        - d.figure.to()
        + others(d, at, place, sentence)
        + breaks(behind, place.from());
  }

  /** Whether another figure stands behind this one in its sentence. */
  private static boolean isFollowed(Draft d) {
    for (QuantityMention other : d.line.figures()) {
      if (other.from() > d.figure.from() && other.form() != QuantityMention.Form.ARTICLE) {
        return true;
      }
    }
    return false;
  }

  /** {@code 10 strikes, nine near Kobani}, {@code 12 were wounded, and in Nikopol three}: another figure's alone. */
  private boolean isAnothers(Place place, Draft d, int at, List<Draft> sentence) {
    int opener = uses.opener(place);
    for (QuantityMention other : d.line.figures()) {
      if (other.from() > d.figure.from()
          && other.to() == opener
          && !marks.is(other.from() - 1, OutcomeWord.class)) {
        return true;
      }
    }
    boolean clause = t.is(opener - 1, ",", ";", "and", "while", "but");
    for (int k = at + 1; clause && k < sentence.size(); k++) {
      int next = sentence.get(k).figure.from();
      if (next == place.to() || next == place.to() + 1 && t.is(place.to(), ",")) {
        return true;
      }
    }
    return false;
  }

  private int breaks(int from, int to) {
    int n = 0;
    for (int i = from; i < to; i++) {
      boolean other =
          t.is(i, ";", "while", "whereas", "but")
              || t.is(i, ",") && t.is(i + 1, "as") && !t.is(i + 2, "they", "he", "she", "it")
              || t.is(i, "and") && t.is(i + 1, "others");
      n += other ? 60 : 0;
    }
    return n;
  }

  /** A place behind another figure is that one's, unless both are of one list. */
  private static int others(Draft d, int at, Place place, List<Draft> sentence) {
    int n = 0;
    for (int k = at + 1; k < sentence.size() && sentence.get(k).figure.to() <= place.from(); k++) {
      n += sentence.get(k).before == null ? 60 : 0;
    }
    return n;
  }

  /**
   * {@code including the town of Sudzha}, {@code 39 of them in Damascus}: a part, which does not bound the whole; but what comes
   * behind {@code Six people, including two children,} is the whole's again: {@code were hurt in Bor}.
   */
  private boolean isAmong(int from, int to) {
    boolean part = false;
    boolean parted = false;
    for (int i = from; i < to; i++) {
      boolean opens = isPart(i);
      part |= opens;
      parted = !opens && (parted || t.is(i, ","));
      boolean whose =
          !parted && t.is(i, "was", "were") && !t.is(i - 1, "who", "which", "that", "whom", "them");
      boolean again = t.is(i, ",") && (isVerb(i + 1) || t.is(i + 1, "in", "at", "near", "outside"));
      part &= !whose && !again;
    }
    return part;
  }

  private boolean isPart(int i) {
    return t.is(
            i,
            "including",
            "includes",
            "include",
            "elsewhere",
            "mostly",
            "primarily",
            "mainly",
            "particularly",
            "notably",
            "especially",
            "largely",
            "chiefly")
        || t.is(i, ",") && t.is(i + 1, "among", "with", "which")
        || t.is(i, "of") && t.is(i + 1, "them", "whom", "which");
  }

  private boolean isVerb(int i) {
    return t.is(i, "was", "were", "is", "are", "has", "have", "had")
        || marks.is(i, OutcomeWord.class, word -> word.form() == OutcomeWord.Form.PAST);
  }

  /** {@code On the Israeli side, including in the Golan, 24 soldiers died}. */
  private boolean isExample(Place place, int from, int to) {
    boolean comma = false;
    for (int i = from; i < to; i++) {
      comma |= t.is(i, ",");
    }
    for (int k = place.from() - 1; comma && k >= place.from() - 4; k--) {
      if (t.is(k, "including")) {
        return true;
      }
    }
    return false;
  }

  /** {@code in Kafranbel, Idlib province}, {@code Omdurman, the sister city of the capital, Khartoum}: the first is the smaller. */
  private boolean isPartOf(Place small, Place large) {
    if (small.text().isEmpty()
        || large.from() - small.to() > 9
        || large.from() == small.to()
        || !t.is(small.to(), ",", "in", "near", "outside")) {
      return false;
    }
    boolean located = t.is(small.to() + 1, "located", "situated", "lying");
    boolean within = t.is(small.to(), "in") && large.from() - small.to() <= WITHIN;
    boolean apposed =
        located || within || t.is(small.to(), ",") && t.is(small.to() + 1, "the", "a");
    for (int i = small.to(); i < large.from(); i++) {
      boolean joins =
          t.is(
                  i,
                  ",",
                  "in",
                  "near",
                  "outside",
                  "the",
                  "of",
                  "eastern",
                  "western",
                  "northern",
                  "southern",
                  "northwestern",
                  "northeastern",
                  "southeastern",
                  "southwestern")
              || marks.is(i, AreaWord.class);
      if (!joins
          && (!apposed
              || marks.is(i, Speech.class)
              || marks.is(i, OutcomeWord.class) && i != large.from() - 1
              || t.isCapital(i) && !marks.is(i, SideName.class))) {
        return false;
      }
    }
    return true;
  }

  /** The place that a sentence without figures is about: {@code Gunmen stormed the town of Bor}; null if none. */
  @Nullable Place scene(Line line, List<Place> here, List<Cue> speakers) {
    Place best = null;
    int least = NEAR;
    int event = -FAR;
    int i = line.from();
    for (Place place : here) {
      for (; i < place.from(); i++) {
        event = uses.isEvent(i) ? i : event;
      }
      boolean there =
          t.is(place.from() - 1, "in", "of", "near", "on", "at", "across", "outside")
              || uses.isOpened(place) && !uses.isMotion(place);
      boolean sure =
          place.country() != null
              || t.is(
                  uses.opener(place), "in", "near", "at", "outside", "of", "called", "named", ",")
              || marks.hitBefore(place.to(), AreaWord.class) != null
              || uses.isEvent(place.from() - 1);
      int distance = uses.isStruck(place) ? 0 : there && sure ? place.from() - event : FAR;
      if (distance < least
          && !place.text().isEmpty()
          && !uses.isBuilding(place)
          && !uses.isAttribute(place)
          && !uses.isWeak(place, speakers)) {
        best = place;
        least = distance;
      }
    }
    return best;
  }

  /**
   * {@code fired from Bor}, {@code seized 12 people and took them to Bor}: they were not there when it happened; {@code 200
   * Israelis held in Gaza}: nor are captives taken in the land where they are held.
   */
  private boolean isMoved(Draft d, Place place) {
    int opener = uses.opener(place);
    boolean people = d.thing != null && d.thing.isPeople();
    boolean taken = d.outcomes.contains(Outcome.CAPTURED) && people;
    boolean gone = taken || d.outcomes.contains(Outcome.LAUNCHED);
    boolean held = taken || d.outcomes.contains(Outcome.DETAINED) && people;
    boolean abroad = d.side != null && place.country() != null && !place.country().equals(d.side);
    return gone && t.is(opener, "from", "to", "towards", "toward", "for")
        || taken && t.is(opener, "into")
        || held && abroad && HeldSide.isHeld(d) && TerritoryReader.isTerritory(marks, place.from());
  }
}
