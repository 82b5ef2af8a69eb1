package org.daybook.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.claim.Claim;
import org.daybook.read.Reader;
import org.daybook.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The guide's examples of findings: articles, a line each ({@code 2025-03-20 The Harbour Courier | text}, without a date
 * {@code - The Mill | text}), and below them what they give, all of it.
 */
class GuideTest {

  private static final Path GUIDE = Path.of("..", "docs", "GUIDE.md");
  private static final Pattern BLOCK =
      Pattern.compile("^```findings\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern ARTICLE =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d|-) ([^|]+) \\| (.*)");

  /** An example. */
  record Example(int line, List<Article> articles, List<String> findings) {
    @Override
    public String toString() {
      return GUIDE + ":" + line;
    }
  }

  static Stream<Example> examples() throws IOException {
    String guide = Files.readString(GUIDE);
    Matcher block = BLOCK.matcher(guide);
    List<Example> examples = new ArrayList<>();
    while (block.find()) {
      int line = (int) guide.substring(0, block.start()).lines().count() + 1;
      examples.add(example(line, block.group(1)));
    }
    return examples.stream();
  }

  private static Example example(int line, String block) {
    List<Article> articles = new ArrayList<>();
    List<String> findings = new ArrayList<>();
    for (String one : block.lines().toList()) {
      Matcher article = ARTICLE.matcher(one);
      if (article.matches()) {
        String date = article.group(1);
        articles.add(
            new Article(
                article.group(2).toLowerCase(Locale.ROOT).replace(' ', '-'),
                article.group(3).replace(" ¶ ", "\n\n"),
                date.equals("-") ? null : LocalDate.parse(date),
                article.group(2)));
      } else {
        findings.add(one);
      }
    }
    return new Example(line, articles, findings);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void givesWhatTheGuideSays(Example example) {
    Reader reader = Reader.english();
    List<Claim> claims = new ArrayList<>();
    example.articles.forEach(article -> claims.addAll(reader.read(article)));
    List<String> given =
        Comparison.of(claims).stream().map(f -> f.kind() + ": " + f.says()).toList();
    assertEquals(String.join("\n", example.findings), String.join("\n", given), claims::toString);
  }

  @Test
  void everyKindHasItsExample() throws IOException {
    Set<String> shown = new TreeSet<>();
    examples().forEach(e -> e.findings.forEach(f -> shown.add(f.substring(0, f.indexOf(':')))));
    for (Class<?> kind : Finding.class.getPermittedSubclasses()) {
      String name =
          kind.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
      assertTrue(shown.contains(name), name);
    }
  }
}
