package org.daybook.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.daybook.claim.Bounds;
import org.daybook.claim.Claim;
import org.daybook.claim.Outcome;
import org.daybook.claim.Period;
import org.daybook.claim.Thing;
import org.daybook.ledger.Filter;
import org.daybook.ledger.KeptClaim;
import org.daybook.ledger.Ledger;
import org.daybook.ledger.Reading;
import org.daybook.ledger.Receipt;
import org.daybook.ledger.Source;
import org.daybook.text.Article;
import org.daybook.text.Span;

/**
 * How long a ledger of 10,000 and of 1,000,000 generated claims takes to answer, and how long the same takes when the indexes
 * are dropped: {@code bench/run ledger}.
 */
public final class LedgerTable {

  private static final int CLAIMS_AN_ARTICLE = 5;
  private static final int ARTICLES_AT_ONCE = 2000;
  private static final int PAGE = 100;
  private static final int RUNS = 5;
  private static final LocalDate START = LocalDate.of(2022, 2, 24);
  private static final List<String> SIDES =
      List.of("RU", "UA", "IL", "PS", "SD", "rsf", "SY", "YE");
  private static final List<Thing> THINGS =
      List.of(Thing.SOLDIER, Thing.SOLDIER, Thing.PERSON, Thing.CIVILIAN, Thing.TANK, Thing.DRONE);
  private static final List<Outcome> OUTCOMES =
      List.of(Outcome.KILLED, Outcome.KILLED, Outcome.WOUNDED, Outcome.LOST, Outcome.CAPTURED);

  private static final Map<String, Filter> QUERIES = new LinkedHashMap<>();

  static {
    LocalDate day = START.plusDays(700);
    QUERIES.put("--side rsf --thing tank", Filter.ALL.withSide("rsf").withThing(Thing.TANK));
    QUERIES.put("--claimant 'speaker 17'", Filter.ALL.withClaimant("Speaker 17"));
    QUERIES.put(
        "--outcome captured --side YE",
        Filter.ALL.withOutcome(Outcome.CAPTURED).withSide("YE"));
    QUERIES.put("--since DAY --until DAY", Filter.ALL.withTime(day, day));
    QUERIES.put("--text 'place 77'", Filter.ALL.withText("\"place 77\""));
    QUERIES.put(
        "--text harbour77 --side RU", Filter.ALL.withText("harbour77").withSide("RU"));
    QUERIES.put("--doc a0001234", Filter.ALL.withDoc("a0001234"));
    QUERIES.put(
        "review, most doubtful first",
        Filter.ALL.withStates(Set.of(KeptClaim.State.UNREVIEWED)).mostDoubtfulFirst());
  }

  private LedgerTable() {}

  /** Prints a table; the arguments are the sizes, 10000 and 1000000 unless given. */
  public static void main(String[] args) throws Exception {
    int[] sizes =
        args.length == 0
            ? new int[] {10_000, 1_000_000}
            : Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
    Path folder = Files.createTempDirectory("daybook-bench");
    try {
      Map<String, Double> before = new LinkedHashMap<>();
      for (int size : sizes) {
        size(folder.resolve(size + ".db"), size, before);
      }
    } finally {
      try (var files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  private static void size(Path file, int size, Map<String, Double> before)
      throws IOException, SQLException {
    long start = System.nanoTime();
    try (Ledger ledger = Ledger.open(file.toString(), Clock.systemUTC())) {
      fill(ledger, size);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%n%,d claims of %,d articles: kept in %.0f s, %.0f claims a second, %,d MB%n",
        size,
        size / CLAIMS_AN_ARTICLE,
        seconds,
        size / seconds,
        Files.size(file) >> 20);
    Map<String, double[]> indexed = measure(file);
    drop(file);
    Map<String, double[]> bare = measure(file);
    System.out.printf(
        "%-30s %10s %14s %8s %14s %16s %16s%n",
        "query", "hits", "first 100, ms", "growth", "count, ms", "no index: first", "no index: count");
    indexed.forEach(
        (query, m) -> {
          double[] b = bare.getOrDefault(query, m);
          Double smaller = before.put(query, m[1]);
          System.out.printf(
              Locale.ROOT,
              "%-30s %,10d %14.1f %8s %14.1f %16.1f %16.1f%n",
              query,
              (long) m[0],
              m[1],
              smaller == null ? "" : String.format(Locale.ROOT, "x %.1f", m[1] / smaller),
              m[2],
              b[1],
              b[2]);
        });
  }

  /** Of each query how many hits, the milliseconds of its first page, and of counting all. */
  private static Map<String, double[]> measure(Path file) {
    Map<String, double[]> measured = new LinkedHashMap<>();
    try (Ledger ledger = Ledger.openToRead(file.toString())) {
      QUERIES.forEach(
          (query, filter) -> {
            long[] hits = {0};
            double page =
                median(
                    () -> {
                      List<KeptClaim> claims = ledger.claims(filter.withLimit(PAGE));
                      hits[0] = claims.size();
                    });
            double count = median(() -> hits[0] = ledger.count(filter));
            measured.put(query, new double[] {hits[0], page, count});
          });
    }
    return measured;
  }

  private static double median(Runnable work) {
    double[] times = new double[RUNS];
    work.run();
    for (int i = 0; i < RUNS; i++) {
      long start = System.nanoTime();
      work.run();
      times[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(times);
    return times[RUNS / 2];
  }

  /** Takes the indexes away. The words' index is the search itself and stays. */
  private static void drop(Path file) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      List<String> indexes = new ArrayList<>();
      try (var row =
          statement.executeQuery(
              "SELECT name FROM sqlite_master WHERE type = 'index' AND name LIKE 'standing_%'")) {
        while (row.next()) {
          indexes.add(row.getString(1));
        }
      }
      for (String index : indexes) {
        statement.execute("DROP INDEX " + index);
      }
    }
  }

  private static void fill(Ledger ledger, int size) {
    Random random = new Random(size);
    int articles = size / CLAIMS_AN_ARTICLE;
    for (int from = 0; from < articles; from += ARTICLES_AT_ONCE) {
      int first = from;
      ledger.atOnce(
          () -> {
            for (int i = first; i < Math.min(articles, first + ARTICLES_AT_ONCE); i++) {
              article(ledger, random, i);
            }
            return true;
          });
    }
  }

  private static void article(Ledger ledger, Random random, int i) {
    String doc = String.format(Locale.ROOT, "a%07d", i);
    StringBuilder text = new StringBuilder();
    List<Claim> claims = new ArrayList<>();
    LocalDate day = START.plusDays(random.nextInt(1300));
    for (int c = 0; c < CLAIMS_AN_ARTICLE; c++) {
      claims.add(claim(doc, text, random, day));
    }
    Receipt receipt =
        ledger.add(
            new Article(doc, text.toString(), day, "The Mill Post"),
            Source.of("https://mill.example/" + doc));
    ledger.add(new Reading(receipt.version().id(), "en-bench", claims));
  }

  private static Claim claim(String doc, StringBuilder text, Random random, LocalDate day) {
    int start = text.length();
    int speaker = random.nextInt(400);
    String quote = String.valueOf(1 + random.nextInt(5000));
    Thing thing = THINGS.get(random.nextInt(THINGS.size()));
    Outcome outcome = OUTCOMES.get(random.nextInt(OUTCOMES.size()));
    text.append("On ").append(day).append(" speaker ").append(speaker).append(" said that ");
    Span span = new Span(text.length(), text.length() + quote.length());
    text.append(quote)
        .append(' ')
        .append(thing.label())
        .append("s were ")
        .append(outcome.label())
        .append(" near place ")
        .append(random.nextInt(1000))
        .append(" by harbour")
        .append(random.nextInt(1000))
        .append(". ");
    boolean total = random.nextBoolean();
    return new Claim(
        doc,
        span,
        quote,
        new Bounds.Exactly(new BigDecimal(quote)),
        random.nextInt(4) == 0,
        "count",
        thing,
        new TreeSet<>(List.of(outcome)),
        SIDES.get(random.nextInt(SIDES.size())),
        null,
        "Speaker " + speaker,
        List.of(),
        Claim.Stance.ASSERTS,
        null,
        total
            ? new Period(Period.Kind.TOTAL, START, day, null)
            : new Period(Period.Kind.DURING, day, day, null),
        new Claim.Evidence(
            new Span(start, text.length() - 1),
            false,
            null,
            day,
            new Claim.Standing("XX", "speaker " + speaker),
            random.nextInt(3) == 0 ? List.of("side:passage") : List.of("side:own")));
  }
}
