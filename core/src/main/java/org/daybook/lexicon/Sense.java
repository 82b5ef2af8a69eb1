package org.daybook.lexicon;

import java.math.BigDecimal;
import java.util.Set;
import org.daybook.claim.Hedge;
import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.jspecify.annotations.Nullable;

/** What a phrase of the lexicon means: a kind of word for each file of the lexicon. */
public sealed interface Sense {

  /** A word that is, or helps to make, a number: {@code twelve}, {@code million}, {@code dozens} (numbers.tsv). */
  record NumberWord(Kind kind, BigDecimal value) implements Sense {
    /** How the word takes part in a number. */
    public enum Kind {
      UNIT,
      TEN,
      HUNDRED,
      MAGNITUDE,
      SUFFIX,
      DOZEN,
      VAGUE,
      SEVERAL,
      FRACTION,
      ARTICLE
    }
  }

  /** A word that bounds or rounds the figure beside it: {@code up to}, {@code nearly} (bounds.tsv). */
  record BoundWord(Kind kind, Place place) implements Sense {
    /** What it does to the figure. */
    public enum Kind {
      EXACTLY,
      AT_LEAST,
      MORE_THAN,
      AT_MOST,
      FEWER_THAN,
      ABOUT,
      NEARLY
    }

    /** Where it stands. */
    public enum Place {
      BEFORE,
      AFTER,
      VERB,
      OPENER
    }
  }

  /** A unit behind or before a figure: {@code percent}, {@code square miles}, {@code roubles} (units.tsv). */
  record UnitWord(String unit, boolean before) implements Sense {}

  /**
   * A noun that is counted (things.tsv).
   *
   * @param thing what it is; null for what makes a figure no claim ({@code years}, {@code kilometres})
   * @param outcomes what the noun itself says happened: killed for {@code deaths}
   * @param plural whether the form is plural
   * @param trait what tells whose it can be; null where nothing does
   */
  record ThingWord(
      @Nullable Thing thing, Set<Outcome> outcomes, boolean plural, @Nullable Trait trait)
      implements Sense {

    /** What a noun tells of whose a thing can be. */
    public enum Trait {
      /** Only armed forces have or do it: a command post, not a house; an air strike, not a bombing. */
      MILITARY,
      /** A fighter of no state's army: a militant, not a soldier. */
      IRREGULAR,
      /** One of a state's own forces: a soldier, a police officer, not a commander. */
      REGULAR,
      /** Two sides do it to each other, or nobody in particular: a clash, not an ambush. */
      MUTUAL
    }

    /** Whether only armed forces have or do it. */
    public boolean military() {
      return trait == Trait.MILITARY;
    }

    /** Whether it is a fighter of no state's army. */
    public boolean irregular() {
      return trait == Trait.IRREGULAR;
    }

    /** Whether it is one of a state's own forces. */
    public boolean regular() {
      return trait == Trait.REGULAR;
    }

    /** Whether two sides do it to each other. */
    public boolean mutual() {
      return trait == Trait.MUTUAL;
    }
  }

  /**
   * A verb or adjective that says what happened (outcomes.tsv).
   *
   * @param outcomes what happened
   * @param role where the thing counted stands: OBJECT of the verb ({@code killed 12}), SUBJECT ({@code 12 died}), BOTH, or
   *     STATE for an adjective ({@code 12 dead})
   * @param owner whose the thing is, seen from who acts
   * @param form the verb's form
   */
  record OutcomeWord(Set<Outcome> outcomes, Role role, Owner owner, Form form) implements Sense {
    /** Where the thing counted stands. */
    public enum Role {
      OBJECT,
      SUBJECT,
      BOTH,
      STATE
    }

    /** Whose the thing is: the actor's OWN ({@code launched}), the OTHER side's ({@code shot down}), or ANY. */
    public enum Owner {
      OWN,
      OTHER,
      ANY
    }

    /** The verb's form; a past participle may be a past tense too. */
    public enum Form {
      BASE,
      PAST,
      PARTICIPLE,
      ING
    }

    /** Whether the form can be passive: {@code killed}, not {@code killing}. */
    public boolean canBePassive() {
      return form == Form.PAST || form == Form.PARTICIPLE;
    }
  }

  /**
   * A state or party under one of its names (countries.tsv, parties.tsv).
   *
   * @param side its code: {@code RU}, {@code hamas}
   * @param kind how the name stands for it
   * @param weak whether it is met only where the text names the side by another name too
   */
  record SideName(String side, Kind kind, boolean weak) implements Sense {
    /** A name that is met on its own. */
    public SideName(String side, Kind kind) {
      this(side, kind, false);
    }

    /** How a name stands for its side. */
    public enum Kind {
      NAME,
      ADJECTIVE,
      CAPITAL,
      LEADER,
      FIGHTERS,
      ORGANISATION
    }
  }

  /**
   * A place smaller than a country (places.tsv).
   *
   * @param people whether it is a people instead, whose name tells the country: {@code Rohingya}
   * @param weak whether it is a place only in a text that names its country
   */
  record PlaceName(String country, boolean people, boolean weak) implements Sense {}

  /** A name that is no place where a place could stand: {@code in Arabic}, {@code in Ramadan} (places.tsv). */
  record NoPlace() implements Sense {}

  /** A body that gives figures and is no state (organisations.tsv): its first name there, its own people's side or null. */
  record BodyName(String name, @Nullable String side) implements Sense {}

  /** A news outlet, or a platform, which is no relay (outlets.tsv). */
  record OutletName(boolean platform) implements Sense {}

  /** A word or phrase of reporting (reporting.tsv). */
  record Speech(Kind kind) implements Sense {
    /** What it does. */
    public enum Kind {
      SAYS,
      TELLS,
      DENIES,
      CITES,
      SOURCE,
      REPORT
    }

    /** Whether it is a verb whose subject speaks. */
    public boolean speaks() {
      return kind == Kind.SAYS || kind == Kind.TELLS || kind == Kind.DENIES;
    }
  }

  /** A word of probability (hedges.tsv). */
  record HedgeWord(Hedge hedge) implements Sense {}

  /**
   * A word of time (times.tsv).
   *
   * @param kind what it is
   * @param value its number: a month's, a weekday's, a unit's length, a day's distance from today
   */
  record TimeWord(Kind kind, int value) implements Sense {
    /** What a word of time is. */
    public enum Kind {
      MONTH,
      WEEKDAY,
      SEASON,
      /** Units, by what they are counted in: {@code week} is 7 days, {@code year} 12 months. */
      HOURS,
      DAYS,
      MONTHS,
      /** A day by its distance from today: {@code yesterday} is -1. */
      DAY,
      NIGHT,
      NIGHT_INTO,
      NIGHT_OF,
      /** A part of the day: {@code evening}. */
      PART,
      WEEKEND,
      /** {@code last}, 0; {@code past}, 1, which is never a calendar month or year. */
      BACK,
      THIS,
      NEXT,
      RECENT,
      THAT,
      /** {@code early}, {@code mid}, {@code late}: 1 to 3. */
      STAGE,
      START,
      END,
      /** {@code first}; {@code final} is -1. */
      ORDINAL,
      /** {@code half}, {@code quarter}: how many there are of it. */
      PORTION,
      SINCE,
      /** A time named before: {@code the same period}, 0; {@code since then}, 1. */
      AGAIN,
      UNTIL,
      BY,
      AS_OF,
      BEFORE,
      AFTER,
      EACH,
      /** {@code daily}, {@code monthly}: its days. */
      RATE,
      AGO,
      ANNIVERSARY,
      EVE,
      NOW,
      SO_FAR,
      SO_FAR_THIS,
      /** A war: bit 1 for any war, not only the conflict that is known by that name; bit 2 for the whole of it. */
      WAR,
      /** A verb that starts a war, alone, 0, or with its enemy behind it, 1. */
      INVADED,
      /** A verb of a start that may be anything's: {@code since the city fell}. */
      BEGAN,
      /** Looks like a time and is none: {@code daily report}. */
      NONE
    }
  }

  /** A name that one war alone has: {@code fall of Assad}, {@code October 7 attack}, {@code war in Ukraine} (conflicts.tsv). */
  record WarName(Conflicts.Conflict war) implements Sense {}

  /** What a person or body is: {@code governor}, {@code ministry}, {@code officials} (roles.tsv). */
  record Role(Kind kind) implements Sense {
    /** What kind of claimant it makes. */
    public enum Kind {
      PERSON,
      PEOPLE,
      BODY,
      /** A body by its sort alone: {@code the group} is whichever was named before. */
      GROUP
    }

    /** Whether it makes a body. */
    public boolean isBody() {
      return kind == Kind.BODY || kind == Kind.GROUP;
    }
  }

  /** A word for a stretch of land: {@code region}, {@code oblast} (areas.tsv). */
  record AreaWord(String kind) implements Sense {}

  /** A word that tells that something happened: {@code stormed}, {@code fighting} (events.tsv). */
  record EventWord(String kind) implements Sense {}

  /** A grouping of forces (groupings.tsv), by the name that claims carry: {@code Tsentr}. */
  record GroupingName(String name) implements Sense {}

  /** A word for a part of armed forces, or a mission's own name: {@code brigade}, {@code MONUSCO} (formations.tsv). */
  record Formation(String kind) implements Sense {}
}
