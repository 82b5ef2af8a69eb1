package org.daybook.lexicon;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.daybook.claim.Bounds;
import org.daybook.claim.Claim;
import org.daybook.claim.Outcome;
import org.daybook.lexicon.Conflicts.Conflict;
import org.daybook.lexicon.Sense.BoundWord;
import org.daybook.lexicon.Sense.NumberWord;
import org.daybook.lexicon.Sense.Speech;
import org.daybook.lexicon.Sense.TimeWord;
import org.daybook.lexicon.Table.Row;
import org.daybook.mention.TimeMention;
import org.daybook.mention.TimeMention.During;
import org.daybook.mention.TimeMention.Rate;
import org.daybook.mention.TimeReader;
import org.daybook.read.Reader;
import org.daybook.text.Article;
import org.daybook.text.Tokens;

/** A lexicon line with its example: {@code up to<TAB>at-most<TAB>before<TAB>Up to 250,000 soldiers were killed.} */
record LexiconExample(String file, Row row, int column, BiPredicate<Row, String> shows) {

  /** A Thursday. */
  private static final LocalDate DAY = LocalDate.of(2025, 6, 12);

  private static final Conflict WAR =
      new Conflict(
          "a war",
          LocalDate.of(2022, 2, 24),
          List.of("RU"),
          List.of("UA"),
          List.of(),
          List.of("war", "invasion"),
          null);

  private static final Reader READER = Reader.english();

  /** Every line of the lexicons that hold words; those of names have no examples. */
  static List<LexiconExample> all() {
    Map<String, BiPredicate<Row, String>> shows = new LinkedHashMap<>();
    shows.put("bounds", LexiconExample::bounds);
    shows.put("numbers", LexiconExample::number);
    shows.put("units", (row, example) -> any(example, c -> c.unit().equals(row.cell(1))));
    shows.put("things", LexiconExample::thing);
    shows.put(
        "outcomes", (row, example) -> any(example, c -> outcomes(c).equals(sorted(row.cell(1)))));
    shows.put(
        "hedges",
        (row, example) ->
            any(example, c -> c.hedge() != null && c.hedge().label().equals(row.cell(1))));
    shows.put("reporting", LexiconExample::reporting);
    shows.put("roles", (row, example) -> any(example, LexiconExample::isSaid));
    shows.put("areas", (row, example) -> any(example, c -> c.group() != null));
    shows.put("events", (row, example) -> any(example, c -> c.group() != null));
    shows.put("formations", (row, example) -> any(example, c -> c.group() != null));
    shows.put("groupings", (row, example) -> any(example, c -> row.cell(1).equals(c.group())));
    shows.put("times", LexiconExample::time);
    Map<String, Integer> columns =
        Map.of("things", 4, "outcomes", 4, "bounds", 3, "numbers", 3, "units", 3, "times", 3);
    List<LexiconExample> all = new ArrayList<>();
    shows.forEach(
        (file, test) ->
            Table.load("en/" + file + ".tsv")
                .forEach(
                    row ->
                        all.add(
                            new LexiconExample(file, row, columns.getOrDefault(file, 2), test))));
    return all;
  }

  String example() {
    return row.cell(column);
  }

  /** How the list of gaps names the line; lines move, so not by its number: {@code outcomes.tsv: kill = killed}. */
  String key() {
    List<String> phrases = phrases();
    String meaning = row.cell(file.equals("things") ? 2 : 1);
    String outcomes = file.equals("things") && !row.cell(3).isEmpty() ? " " + row.cell(3) : "";
    return file + ".tsv: " + (phrases.isEmpty() ? "" : phrases.get(0)) + " = " + meaning + outcomes;
  }

  /** {@code lexicon/en/bounds.tsv:12}. */
  String place() {
    return "lexicon/en/" + file + ".tsv:" + row.line();
  }

  private List<String> phrases() {
    List<String> phrases = new ArrayList<>(row.alternatives(0));
    if (file.equals("things")) {
      phrases.addAll(row.alternatives(1));
    }
    return phrases;
  }

  /** Whether the example holds one of the line's phrases: all of its words, in their order (killed 12 people off). */
  boolean holdsPhrase() {
    String example = example().toLowerCase(Locale.ROOT);
    return phrases().stream().anyMatch(phrase -> holds(example, phrase.toLowerCase(Locale.ROOT)));
  }

  private static boolean holds(String example, String phrase) {
    int at = 0;
    for (String word : phrase.split(" ")) {
      at = example.indexOf(word, at);
      if (at < 0) {
        return false;
      }
      at += word.length();
    }
    return true;
  }

  /** Whether the example, read, shows what the line says. */
  boolean reads() {
    return holdsPhrase() && shows.test(row, example());
  }

  /** What was read instead, for a failure's message. */
  String found() {
    return claims(example()).stream()
        .map(
            c ->
                c.quote()
                    + " = "
                    + c.bounds()
                    + (c.approx() ? " approx " : " ")
                    + c.unit()
                    + " "
                    + c.thing().label()
                    + " "
                    + outcomes(c)
                    + ", group "
                    + c.group()
                    + ", by "
                    + c.claimant()
                    + " via "
                    + c.relays()
                    + ", "
                    + c.stance().label()
                    + ", hedge "
                    + c.hedge())
        .collect(Collectors.joining("; ", "[", "]"));
  }

  private static List<Claim> claims(String example) {
    return READER.read(new Article("lexicon", example, DAY, null));
  }

  private static boolean any(String example, Predicate<Claim> test) {
    return claims(example).stream().anyMatch(test);
  }

  private static boolean bounds(Row row, String example) {
    BoundWord.Kind kind =
        row.read(
            1,
            "a bound",
            name -> BoundWord.Kind.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')));
    boolean opener = row.cell(2).equals("opener");
    return any(
        example,
        c ->
            switch (kind) {
              case EXACTLY ->
                  opener
                      ? c.bounds() instanceof Bounds.Between
                      : c.bounds() instanceof Bounds.Exactly && !c.approx();
              case AT_LEAST -> c.bounds() instanceof Bounds.AtLeast;
              case MORE_THAN -> c.bounds() instanceof Bounds.MoreThan;
              case AT_MOST -> c.bounds() instanceof Bounds.AtMost;
              case FEWER_THAN -> c.bounds() instanceof Bounds.FewerThan && !c.approx();
              case ABOUT -> c.approx() && c.bounds() instanceof Bounds.Exactly;
              case NEARLY -> c.approx() && c.bounds().low() == null;
            });
  }

  /** Units and tens are found as they are; a magnitude or a part of one goes into the figure without remainder. */
  private static boolean number(Row row, String example) {
    NumberWord.Kind kind = NumberWord.Kind.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
    BigDecimal value = new BigDecimal(row.cell(2));
    return any(
        example,
        c -> {
          BigDecimal low = c.bounds().low();
          if (low == null || low.signum() == 0) {
            return false;
          }
          return switch (kind) {
            case UNIT, TEN, VAGUE, ARTICLE -> low.compareTo(value) == 0;
            case SUFFIX -> low.compareTo(value) > 0;
            case HUNDRED, MAGNITUDE, DOZEN, SEVERAL -> low.remainder(value).signum() == 0;
            case FRACTION -> low.compareTo(BigDecimal.ONE) != 0 && low.compareTo(value) != 0;
          };
        });
  }

  /** What is no thing makes no claim, whatever happened to it. */
  private static boolean thing(Row row, String example) {
    if (row.cell(2).equals("-")) {
      return claims(example).isEmpty();
    }
    String outcomes = row.cell(3);
    return any(
        example,
        c ->
            c.thing().label().equals(row.cell(2))
                && (outcomes.isEmpty() || outcomes(c).equals(sorted(outcomes))));
  }

  private static String outcomes(Claim claim) {
    return claim.outcomes().stream().map(Outcome::label).sorted().collect(Collectors.joining(","));
  }

  private static String sorted(String outcomes) {
    return List.of(outcomes.split(",")).stream()
        .map(String::strip)
        .sorted()
        .collect(Collectors.joining(","));
  }

  private static boolean isSaid(Claim claim) {
    return !claim.claimant().equals(Claim.PUBLISHER);
  }

  private static boolean reporting(Row row, String example) {
    Speech.Kind kind = Speech.Kind.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
    return any(
        example,
        c ->
            isSaid(c)
                && switch (kind) {
                  case SAYS, SOURCE, REPORT -> true;
                  case TELLS, CITES -> !c.relays().isEmpty();
                  case DENIES -> c.stance() == Claim.Stance.DENIES;
                });
  }

  private static boolean time(Row row, String example) {
    Lexicon lexicon = Lexicon.english();
    Tokens tokens = lexicon.tokens(example);
    List<TimeMention> found = TimeReader.read(lexicon.marks(tokens), 0, tokens.size(), DAY, WAR);
    TimeWord.Kind kind =
        TimeWord.Kind.valueOf(row.cell(1).toUpperCase(Locale.ROOT).replace('-', '_'));
    int value = Integer.parseInt(row.cell(2));
    if (kind == TimeWord.Kind.NONE) {
      return found.isEmpty();
    }
    List<String> phrases = row.alternatives(0);
    return found.stream()
        .filter(
            m ->
                phrases.stream()
                    .anyMatch(
                        p ->
                            holds(
                                tokens.span(m.from(), m.to()).of(example).toLowerCase(Locale.ROOT),
                                p.toLowerCase(Locale.ROOT))))
        .anyMatch(
            m ->
                switch (kind) {
                  case MONTH ->
                      m.meaning() instanceof During d
                          && d.from() != null
                          && d.from().getMonthValue() == value;
                  case WEEKDAY ->
                      m.meaning() instanceof During d
                          && d.from() != null
                          && d.from().getDayOfWeek() == DayOfWeek.of(value);
                  case DAY ->
                      m.meaning().equals(new During(DAY.plusDays(value), DAY.plusDays(value)));
                  case RATE -> m.meaning() instanceof Rate;
                  default -> true;
                });
  }
}
