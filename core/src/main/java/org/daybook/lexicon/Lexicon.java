package org.daybook.lexicon;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.daybook.claim.Hedge;
import org.daybook.claim.Outcome;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Sense.BodyName;
import org.daybook.lexicon.Sense.BoundWord;
import org.daybook.lexicon.Sense.NumberWord;
import org.daybook.lexicon.Sense.OutcomeWord;
import org.daybook.lexicon.Sense.OutcomeWord.Form;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.lexicon.Sense.Speech;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.lexicon.Sense.ThingWord.Trait;
import org.daybook.lexicon.Table.Row;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The words that the reader knows, from the lexicon's files, and the conflicts that it knows of. Built once, then shared.
 */
public final class Lexicon {

  private static final class English {
    static final Lexicon WORDS = new Lexicon("en/");
  }

  private final Phrases phrases = new Phrases();
  private final String folder;
  private final Conflicts conflicts;
  private final WordLists lists;
  private final Map<String, String> homes = new HashMap<>();

  private Lexicon(String folder) {
    this.folder = folder;
    each(
        "numbers",
        row ->
            new NumberWord(
                row.read(1, "a kind of number word", named(NumberWord.Kind.class)),
                row.read(2, "a number", BigDecimal::new)));
    each(
        "bounds",
        row ->
            new BoundWord(
                row.read(1, "a bound", named(BoundWord.Kind.class)),
                row.read(2, "a place", named(BoundWord.Place.class))));
    each("units", row -> new Sense.UnitWord(row.need(1, "a unit"), row.cell(2).equals("before")));
    each("hedges", row -> new Sense.HedgeWord(row.read(1, "a band", Hedge::of)));
    each(
        "reporting",
        row -> new Speech(row.read(1, "a kind of reporting", named(Speech.Kind.class))));
    each(
        "roles",
        row ->
            new Sense.Role(
                row.read(1, "person, people, body or group", named(Sense.Role.Kind.class))));
    each("areas", row -> new Sense.AreaWord(row.need(1, "a kind of area")));
    each("events", row -> new Sense.EventWord(row.need(1, "a kind of event")));
    each("formations", row -> new Sense.Formation(row.need(1, "a kind of formation")));
    each("groupings", row -> new Sense.GroupingName(row.need(1, "the grouping's name")));
    each(
        "times",
        row ->
            new Sense.TimeWord(
                row.read(1, "a kind of time word", named(Sense.TimeWord.Kind.class)),
                row.read(2, "a number", Integer::valueOf)));
    each("outlets", row -> new Sense.OutletName(row.cell(1).equals("platform")));
    each(
        "organisations",
        row ->
            new BodyName(row.alternatives(0).get(0), row.cell(1).isEmpty() ? null : row.cell(1)));
    each(
        "places",
        row ->
            row.cell(1).equals("-")
                ? row.cell(2).equals("none") ? new Sense.NoPlace() : null
                : new Sense.PlaceName(
                    row.need(1, "a country code"),
                    row.cell(2).contains("people"),
                    row.cell(2).contains("weak")));
    things();
    outcomes();
    countries();
    parties();
    conflicts = Conflicts.of(Table.load(folder + "conflicts.tsv"));
    conflicts.names().forEach((name, war) -> phrases.add(name, new Sense.WarName(war)));
    lists = WordLists.of(Table.load(folder + "lists.tsv"), phrases.vocabulary());
  }

  /** The English lexicon. */
  public static Lexicon english() {
    return English.WORDS;
  }

  /** The wars it knows, with their first days and parties. */
  public Conflicts conflicts() {
    return conflicts;
  }

  /** The country of a side's people: a state's own, {@code LB} for {@code hezbollah}; null where there is no one country. */
  public @Nullable String home(String side) {
    boolean state = side.length() == 2 && Character.isUpperCase(side.charAt(0));
    return state ? side : homes.get(side);
  }

  /** A text's tokens, their words looked up. */
  public Tokens tokens(String text) {
    return Tokens.of(text, phrases.vocabulary());
  }

  /** What the lexicon knows of a text's words. */
  public Marks marks(Tokens tokens) {
    return new Marks(tokens, phrases, lists);
  }

  /** Every phrase in the first column of a file gets the meaning of its row; a row without one is passed over. */
  private void each(String file, Function<Row, ? extends @Nullable Sense> meaning) {
    for (Row row : Table.load(folder + file + ".tsv")) {
      Sense sense = meaning.apply(row);
      if (sense != null) {
        row.alternatives(0).forEach(phrase -> phrases.add(phrase, sense));
      }
    }
  }

  private void things() {
    for (Row row : Table.load(folder + "things.tsv")) {
      Thing thing = row.cell(2).equals("-") ? null : row.read(2, "a thing", Thing::of);
      Set<Outcome> outcomes = outcomes(row, 3);
      Trait trait = row.cell(5).isEmpty() ? null : row.read(5, "a trait", Lexicon::trait);
      ThingWord one = new ThingWord(thing, outcomes, false, trait);
      ThingWord more = new ThingWord(thing, outcomes, true, trait);
      row.alternatives(0).forEach(p -> phrases.add(p, one));
      row.alternatives(1).forEach(p -> phrases.add(p, more));
    }
  }

  private static Trait trait(String word) {
    return Trait.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private void outcomes() {
    for (Row row : Table.load(folder + "outcomes.tsv")) {
      Set<Outcome> outcomes = outcomes(row, 1);
      OutcomeWord.Role role = row.read(2, "a role", named(OutcomeWord.Role.class));
      OutcomeWord.Owner owner = row.read(3, "an owner", named(OutcomeWord.Owner.class));
      List<String> forms = row.alternatives(0);
      for (int i = 0; i < forms.size(); i++) {
        phrases.add(forms.get(i), new OutcomeWord(outcomes, role, owner, form(role, forms, i)));
      }
    }
  }

  /** A verb's forms stand in the order base, third person, past, (participle,) -ing. */
  private static Form form(OutcomeWord.Role role, List<String> forms, int i) {
    if (role == OutcomeWord.Role.STATE) {
      return Form.PARTICIPLE;
    }
    if (i <= 1) {
      return Form.BASE;
    }
    return i == forms.size() - 1 ? Form.ING : i == 2 ? Form.PAST : Form.PARTICIPLE;
  }

  private void countries() {
    SideName.Kind[] kinds = {
      SideName.Kind.NAME,
      SideName.Kind.NAME,
      SideName.Kind.ADJECTIVE,
      SideName.Kind.CAPITAL,
      SideName.Kind.LEADER
    };
    for (Row row : Table.load(folder + "countries.tsv")) {
      String code = row.need(0, "a country code");
      List<String> weak = row.alternatives(5);
      for (int column = 1; column <= 4; column++) {
        for (String name : row.alternatives(column)) {
          boolean risky = column > 2 && weak.contains(name);
          if (column < 4 || !risky) {
            phrases.add(name, new SideName(code, kinds[column], risky));
          }
        }
      }
    }
  }

  private void parties() {
    for (Row row : Table.load(folder + "parties.tsv")) {
      SideName.Kind kind =
          row.cell(2).equals("organisation") ? SideName.Kind.ORGANISATION : SideName.Kind.FIGHTERS;
      List<String> weak = row.alternatives(5);
      if (!row.cell(3).isEmpty()) {
        homes.put(row.need(0, "a party's id"), row.cell(3));
      }
      for (String name : row.alternatives(1)) {
        boolean risky = weak.contains(name) && !name.equals(name.toUpperCase(Locale.ROOT));
        phrases.add(name, new SideName(row.need(0, "a party's id"), kind, risky));
      }
      row.alternatives(4).stream()
          .filter(name -> !weak.contains(name))
          .forEach(
              name ->
                  phrases.add(
                      name, new SideName(row.need(0, "a party's id"), SideName.Kind.LEADER)));
    }
  }

  private static Set<Outcome> outcomes(Row row, int column) {
    Set<Outcome> outcomes = new TreeSet<>();
    for (String one : row.cell(column).split(",")) {
      if (!one.isBlank()) {
        outcomes.add(row.read(column, "outcomes parted by commas", all -> Outcome.of(one.strip())));
      }
    }
    return outcomes;
  }

  private static <E extends Enum<E>> Function<String, E> named(Class<E> type) {
    return name -> Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
