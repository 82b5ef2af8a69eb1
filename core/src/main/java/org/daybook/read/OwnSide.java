package org.daybook.read;

import org.daybook.claim.Thing;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.NumberWord;
import org.daybook.lexicon.Sense.OutcomeWord;
import org.daybook.lexicon.Sense.PlaceName;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.lexicon.Sense.Speech;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Whose a thing is by the words of its own phrase: {@code Ukrainian soldiers}, {@code Russia's 500 tanks}, {@code 12 fighters of Hamas}. */
final class OwnSide {

  /** How many tokens behind a noun may part it from its group: {@code militants linked to the outlawed group X}. */
  private static final int REACH = 8;

  /** How many words a company's name may have behind whose it is. */
  private static final int COMPANY = 4;

  private final Marks marks;
  private final Tokens t;

  OwnSide(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
  }

  /** The side that the phrase names; null if it names none. */
  @Nullable String of(Draft d) {
    boolean people = d.thing != null && d.thing.isPeople();
    if (d.noun.side() != null && (people || d.noun.kind() != Noun.Kind.UNKNOWN)) {
      return d.thing == Thing.HOSTAGE && isHolder(d) ? null : d.noun.side();
    }
    String before = before(d);
    String behind = before == null ? behind(d) : null;
    String tie = before == null && behind == null ? tie(d) : null;
    String own = before != null ? before : behind != null ? behind : tie != null ? tie : head(d);
    String toll = own == null ? toll(d) : own;
    return toll == null && people ? people(d) : toll;
  }

  private boolean isCompany(int i) {
    return t.is(
        i,
        "group",
        "team",
        "crew",
        "unit",
        "convoy",
        "force",
        "contingent",
        "column",
        "squad",
        "detachment",
        "patrol");
  }

  /** {@code a Russian reconnaissance group of nine people}: whose company it is. */
  private @Nullable String company(int noun) {
    for (int i = noun; i > noun - COMPANY && t.isWord(i); i--) {
      Hit<SideName> hit = marks.hitBefore(t.is(i - 1, "'s", "'") ? i - 1 : i, SideName.class);
      if (hit != null) {
        boolean whose = hit.sense().kind() == SideName.Kind.ADJECTIVE || t.is(i - 1, "'s", "'");
        return whose ? hit.sense().side() : null;
      }
    }
    return null;
  }

  /** {@code raised the Israeli toll to 68 killed}: whose toll the figure brings up to date. */
  private @Nullable String toll(Draft d) {
    int i = d.figure.from() - 1;
    while (i > d.figure.from() - REACH && (Grammar.isAuxiliary(t.word(i)) || isRise(i))) {
      i--;
    }
    boolean toll = t.is(i, "toll", "casualties", "losses", "fatalities", "deaths");
    Hit<SideName> hit =
        toll ? marks.hitBefore(t.is(i - 1, "death") ? i - 1 : i, SideName.class) : null;
    return hit == null || hit.sense().kind() != SideName.Kind.ADJECTIVE ? null : hit.sense().side();
  }

  private boolean isRise(int i) {
    return t.is(
        i, "to", "at", "of", "reached", "rose", "risen", "stands", "stood", "climbed", "hit", ":");
  }

  /** {@code Russia's 500 tanks}, {@code the Russian 500}. */
  private @Nullable String before(Draft d) {
    int i = d.figure.from();
    if (t.is(i - 1, "'s", "'")) {
      Hit<SideName> hit = marks.hitBefore(i - 1, SideName.class);
      return hit == null ? null : hit.sense().side();
    }
    if (isCompany(i - 2) && t.is(i - 1, "of")) {
      return company(i - 2);
    }
    Hit<SideName> hit = marks.hitBefore(i, SideName.class);
    boolean whose =
        hit != null
            && (hit.sense().kind() == SideName.Kind.ADJECTIVE
                || d.thing == Thing.MONEY
                    && hit.sense().kind() == SideName.Kind.NAME
                    && !marks.is(hit.from() - 1, OutcomeWord.class));
    return hit != null && whose ? hit.sense().side() : null;
  }

  /** {@code 12 fighters of Hamas}, {@code 40 from the Ukrainian army}. */
  private @Nullable String behind(Draft d) {
    if (!t.is(d.noun.to(), "of", "from")) {
      return null;
    }
    SideName name = marks.at(d.noun.to() + (t.is(d.noun.to() + 1, "the") ? 2 : 1), SideName.class);
    boolean whose =
        name != null
            && (t.is(d.noun.to(), "of")
                || name.kind() == SideName.Kind.FIGHTERS
                || name.kind() == SideName.Kind.ORGANISATION && d.thing == Thing.SOLDIER
                || name.kind() == SideName.Kind.ADJECTIVE)
            && !isAttack(d.noun.to() + 2);
    return name != null && whose ? name.side() : null;
  }

  /** {@code 20 injuries from Russian attacks}: from what, not of whom. */
  private boolean isAttack(int i) {
    for (int k = i; k < i + 3 && t.isWord(k); k++) {
      if (marks.is(k, ThingWord.class, word -> word.thing() == Thing.ATTACK)) {
        return true;
      }
    }
    return false;
  }

  /** {@code 18,500 Rohingya Muslims}: a people whose name tells the land that it is of. */
  private @Nullable String people(Draft d) {
    for (int i = d.figure.to(); i < d.noun.to(); i++) {
      PlaceName place = marks.at(i, PlaceName.class);
      if (place != null && place.people() && !place.weak()) {
        return place.country();
      }
    }
    return null;
  }

  /** {@code 12 militants linked to Islamic State}: an armed group, since {@code loyal to Tehran} makes nobody Iran's. */
  private @Nullable String tie(Draft d) {
    int k = d.noun.to();
    boolean tied =
        d.thing == Thing.SOLDIER
            && t.is(k, "linked", "affiliated", "belonging", "allied", "loyal", "aligned", "tied")
            && t.is(k + 1, "to", "with");
    for (int i = k + 2; tied && i < k + 2 + REACH && !t.is(i, ".", ";"); i++) {
      SideName name = marks.at(i, SideName.class);
      if (name != null
          && name.kind() == SideName.Kind.FIGHTERS
          && !Belligerents.isState(name.side())) {
        return name.side();
      }
      if (marks.is(i, Speech.class)) {
        return null;
      }
    }
    return null;
  }

  /** {@code The number of British troops killed in Iraq rose to 121}: the head noun stands before the figure. */
  private @Nullable String head(Draft d) {
    for (int i = d.figure.from() - 1;
        d.way == Draft.Way.HEAD && i >= Math.max(d.line.from(), d.figure.from() - 3 * REACH);
        i--) {
      ThingWord noun = marks.at(i, ThingWord.class);
      boolean head =
          noun != null
              && (noun.thing() == d.thing || !noun.outcomes().isEmpty())
              && noun.thing() != Thing.ATTACK;
      if (t.is(i, ";")) {
        return null;
      }
      Hit<SideName> hit =
          head ? marks.hitBefore(t.is(i - 1, "'s", "'") ? i - 1 : i, SideName.class) : null;
      if (hit != null && hit.sense().kind() != SideName.Kind.CAPITAL) {
        return hit.sense().side();
      }
      for (int k = i + 2;
          head && t.is(i + 1, "of", "among") && k < i + REACH && (t.isWord(k) || t.is(k, "-"));
          k++) {
        SideName name = marks.at(k, SideName.class);
        if (name != null) {
          return name.side();
        }
      }
    }
    return null;
  }

  /** {@code dozens of Syrian soldiers and rebel fighters}, {@code 24 dead on both sides}: of two sides at once, so of none. */
  boolean isMixed(Draft d) {
    int k = d.noun.to();
    if (isBoth(d) || isJoint(d)) {
      return true;
    }
    if (d.thing == null || !d.thing.isPeople() || !t.is(k, "and", "or")) {
      return false;
    }
    boolean irregular = isIrregular(d.figure.to(), k);
    for (int i = k + 1; i < k + 4 && t.isWord(i); i++) {
      SideName name = marks.at(i, SideName.class);
      ThingWord noun = marks.at(i, ThingWord.class);
      if (marks.is(i, NumberWord.class)) {
        return false;
      }
      boolean other =
          name != null
              && d.noun.side() != null
              && name.kind() == SideName.Kind.ADJECTIVE
              && !name.side().equals(d.noun.side());
      boolean kind =
          d.thing == Thing.SOLDIER
              && noun != null
              && noun.thing() == Thing.SOLDIER
              && noun.irregular() != irregular;
      if (other || kind) {
        return true;
      }
      if (Grammar.endsPhrase(t, i) || marks.is(i, Speech.class)) {
        return false;
      }
    }
    return false;
  }

  /** {@code 24 dead from both sides}, {@code each side received 195 soldiers}. */
  private boolean isBoth(Draft d) {
    if (d.noun.side() != null) {
      return false;
    }
    int from = Math.max(d.line.from(), d.figure.from() - REACH);
    int to = Math.min(d.line.to(), d.noun.to() + REACH);
    for (int i = from; i < to; i++) {
      boolean both =
          t.is(i, "both", "either", "each", "two")
              && t.is(i + 1, "side", "sides")
              && !marks.is(i + 2, Speech.class);
      boolean behind = i >= d.noun.to() && t.is(i - 1, "on", "from", "of", "the");
      boolean subject = i < d.figure.from() && !t.is(i - 1, "between", "on", "from", "of", "the");
      if (both && (behind || subject)) {
        return true;
      }
      if (i >= d.noun.to() && (t.isNumber(i) || t.is(i, ";", "and", "while", "but"))) {
        return false;
      }
    }
    return false;
  }

  /** {@code combined Russian and Ukrainian casualties may reach 1.8 million}: the head's two sides. */
  private boolean isJoint(Draft d) {
    for (int i = d.figure.from() - 1;
        d.way == Draft.Way.HEAD && i >= Math.max(d.line.from(), d.figure.from() - 2 * REACH);
        i--) {
      Hit<SideName> last = marks.hitBefore(i, SideName.class);
      Hit<SideName> first =
          last != null && t.is(last.from() - 1, "and", "or")
              ? marks.hitBefore(last.from() - 1, SideName.class)
              : null;
      ThingWord noun = marks.at(i, ThingWord.class);
      if (noun != null && !noun.outcomes().isEmpty() && first != null && last != null) {
        return !first.sense().side().equals(last.sense().side());
      }
    }
    return false;
  }

  private boolean isIrregular(int from, int to) {
    for (int i = from; i < to; i++) {
      if (marks.is(i, ThingWord.class, ThingWord::irregular)) {
        return true;
      }
    }
    return false;
  }

  /** {@code four Gaza hostages}: where they are held, or by whom, not whose they are. */
  private boolean isHolder(Draft d) {
    for (int i = d.figure.to(); i < d.noun.to() + 2; i++) {
      SideName name = marks.at(i, SideName.class);
      if (name != null) {
        return name.kind() != SideName.Kind.ADJECTIVE;
      }
    }
    return false;
  }

  /** {@code 49 from government forces}, {@code 12 of the army}: the state's own. */
  boolean isGovernment(Draft d) {
    boolean noun = t.is(d.noun.to(), "of", "from", "among");
    boolean opens = noun || t.is(d.figure.to(), "from", "among");
    int k = noun ? d.noun.to() + 1 : d.figure.to() + 1;
    int at = t.is(k, "the") ? k + 1 : k;
    return opens
        && t.is(at, "government", "regime", "army", "military", "police", "security", "loyalist")
        && !t.is(at + 1, "said", "officials", "sources");
  }
}
