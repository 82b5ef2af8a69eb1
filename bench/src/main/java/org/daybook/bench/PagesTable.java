package org.daybook.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import de.l3s.boilerpipe.extractors.KeepEverythingExtractor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.daybook.app.intake.Arrival;
import org.daybook.app.intake.Intake;
import org.daybook.app.intake.Problem;
import org.daybook.app.intake.Sink;
import org.daybook.app.intake.Terms;
import org.jspecify.annotations.Nullable;

/**
 * How well articles are drawn out of pages, beside two libraries and a floor. A folder holds {@code NAME.html}, beside it
 * {@code NAME.txt}, the text that a person took for the article's, or {@code NAME.json} with {@code headline} and {@code
 * date}, or both.
 *
 * <p>Precision and recall are of runs of four words, averaged over the pages, as in the article extraction benchmark of
 * Zyte; F1 is of the two averages.
 */
public final class PagesTable {

  private static final int RUN = 4;

  /** What an extractor made of a page. */
  private record Made(String text, String headline, @Nullable LocalDate date) {}

  /** Draws the article out of a page. */
  private interface Extractor {
    Made of(Path page, String html) throws IOException, BoilerpipeProcessingException;
  }

  /** Sums over pages. */
  private static final class Score {
    private double precision;
    private double recall;
    private int withText;
    private int texts;
    private int dates;
    private int rightDates;
    private int wrongDates;
    private int headlines;
    private int rightHeadlines;
    private long nanos;
    private final List<String> worst = new ArrayList<>();
  }

  private PagesTable() {}

  /** Prints the table for the folders that are named; {@code -v} first also each page's result by our own extractor. */
  public static void main(String[] args) throws IOException, BoilerpipeProcessingException {
    boolean talk = args.length > 0 && args[0].equals("-v");
    for (int i = talk ? 1 : 0; i < args.length; i++) {
      table(Path.of(args[i]), talk);
    }
  }

  private static void table(Path folder, boolean talk)
      throws IOException, BoilerpipeProcessingException {
    List<Path> pages;
    try (Stream<Path> files = Files.list(folder)) {
      pages = files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
    System.out.printf(
        Locale.ROOT,
        "%s: %d pages%n%-14s %9s %9s %9s %7s %7s %9s %7s%n",
        folder,
        pages.size(),
        "",
        "precision",
        "recall",
        "F1",
        "dates",
        "wrong",
        "headlines",
        "ms/page");
    row("daybook", pages, (page, html) -> daybook(page), talk);
    row("readability4j", pages, (page, html) -> readability(html), false);
    row(
        "boilerpipe",
        pages,
        (page, html) -> new Made(ArticleExtractor.INSTANCE.getText(html), "", null),
        false);
    row(
        "all the text",
        pages,
        (page, html) -> new Made(KeepEverythingExtractor.INSTANCE.getText(html), "", null),
        false);
  }

  private static Made daybook(Path page) throws IOException {
    Made[] made = {new Made("", "", null)};
    Sink sink =
        new Sink() {
          @Override
          public void arrival(Arrival arrival) {
            String headline = Objects.requireNonNullElse(arrival.origin().headline(), "");
            String text = arrival.article().text();
            int line = text.indexOf('\n');
            boolean first = line > 0 && letters(text.substring(0, line)).equals(letters(headline));
            made[0] =
                new Made(first ? text.substring(line) : text, headline, arrival.article().date());
          }

          @Override
          public void problem(Problem problem) {}
        };
    new Intake(Terms.USUAL, Path.of(""), InputStream.nullInputStream())
        .read(List.of(page.toString()), sink);
    return made[0];
  }

  private static Made readability(String html) {
    var article = new Readability4J("https://courier.example/", html).parse();
    String text = article.getTextContent();
    String title = article.getTitle();
    return new Made(text == null ? "" : text, title == null ? "" : title, null);
  }

  private static void row(String name, List<Path> pages, Extractor extractor, boolean talk)
      throws IOException, BoilerpipeProcessingException {
    Score score = new Score();
    for (Path page : pages) {
      // Others take text; theirs is read as UTF-8, which nearly all pages are.
      String html = new String(Files.readAllBytes(page), StandardCharsets.UTF_8);
      long start = System.nanoTime();
      Made made;
      try {
        made = extractor.of(page, html);
      } catch (RuntimeException | StackOverflowError e) {
        made = new Made("", "", null);
      }
      score.nanos += System.nanoTime() - start;
      compare(page, made, score);
    }
    System.out.printf(
        Locale.ROOT,
        "%-14s %9s %9s %9s %7s %7s %9s %7.1f%n",
        name,
        share(score.precision, score.withText),
        share(score.recall, score.texts),
        f1(score),
        share(score.rightDates, score.dates),
        share(score.wrongDates, score.dates),
        share(score.rightHeadlines, score.headlines),
        score.nanos / 1e6 / pages.size());
    if (talk) {
      score.worst.forEach(System.out::println);
    }
  }

  private static void compare(Path page, Made made, Score score) throws IOException {
    String base = page.toString().substring(0, page.toString().length() - ".html".length());
    Path text = Path.of(base + ".txt");
    Path facts = Path.of(base + ".json");
    if (Files.exists(text)) {
      compareText(page, runs(Files.readString(text)), runs(made.text), score);
    }
    if (Files.exists(facts)) {
      Map<String, String> told = facts(facts);
      String date = told.get("date");
      if (date != null) {
        score.dates++;
        boolean right = made.date != null && made.date.toString().equals(date);
        score.rightDates += right ? 1 : 0;
        score.wrongDates += made.date != null && !right ? 1 : 0;
        if (!right) {
          score.worst.add(page.getFileName() + " date " + made.date + " not " + date);
        }
      }
      String headline = told.get("headline");
      if (headline != null) {
        score.headlines++;
        boolean right = letters(headline).equals(letters(made.headline));
        score.rightHeadlines += right ? 1 : 0;
        if (!right) {
          score.worst.add(page.getFileName() + " headline " + made.headline + " not " + headline);
        }
      }
    }
  }

  private static void compareText(
      Path page, Map<String, Integer> expected, Map<String, Integer> made, Score score) {
    double common = 0;
    for (Map.Entry<String, Integer> run : made.entrySet()) {
      common += Math.min(run.getValue(), expected.getOrDefault(run.getKey(), 0));
    }
    double recall = expected.isEmpty() ? 1 : common / count(expected);
    double precision = made.isEmpty() ? 0 : common / count(made);
    score.recall += recall;
    score.texts++;
    if (!made.isEmpty()) {
      score.precision += precision;
      score.withText++;
    }
    if (precision < 0.8 || recall < 0.8) {
      score.worst.add(
          String.format(
              Locale.ROOT, "%s precision %.2f recall %.2f", page.getFileName(), precision, recall));
    }
  }

  private static int count(Map<String, Integer> runs) {
    return runs.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<String, Integer> runs(String text) {
    List<String> words = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (letter && from < 0) {
        from = i;
      } else if (!letter && from >= 0) {
        words.add(text.substring(from, i));
        from = -1;
      }
    }
    Map<String, Integer> runs = new HashMap<>();
    int length = Math.min(RUN, words.size());
    for (int i = 0; length > 0 && i + length <= words.size(); i++) {
      runs.merge(String.join(" ", words.subList(i, i + length)), 1, Integer::sum);
    }
    return runs;
  }

  private static Map<String, String> facts(Path file) throws IOException {
    Map<String, String> facts = new HashMap<>();
    try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
      String name = "";
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.FIELD_NAME) {
          name = json.currentName();
        } else if (token == JsonToken.VALUE_STRING) {
          facts.put(name, json.getText());
        }
      }
    }
    return facts;
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).collect(
        StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
  }

  private static String f1(Score score) {
    if (score.withText == 0) {
      return "–";
    }
    double precision = score.precision / score.withText;
    double recall = score.recall / score.texts;
    return String.format(Locale.ROOT, "%.3f", 2 * precision * recall / (precision + recall));
  }

  private static String share(double sum, int of) {
    return of == 0 ? "–" : String.format(Locale.ROOT, "%.3f", sum / of);
  }
}
