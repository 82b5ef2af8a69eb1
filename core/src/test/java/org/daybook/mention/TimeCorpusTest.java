package org.daybook.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.lexicon.Conflicts.Conflict;
import org.daybook.lexicon.Lexicon;
import org.daybook.lexicon.Marks;
import org.daybook.mention.TimeMention.AsOf;
import org.daybook.mention.TimeMention.During;
import org.daybook.mention.TimeMention.Meaning;
import org.daybook.mention.TimeMention.Rate;
import org.daybook.mention.TimeMention.Since;
import org.daybook.mention.TimeMention.Until;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of {@code corpus/en/times.txt}, which says how they are written. */
class TimeCorpusTest {

  private static final Lexicon LEXICON = Lexicon.english();

  /** An example: a sentence, or the text of an article whose date is asked for, and what is to be read. */
  private record Example(
      int line,
      char kind,
      String text,
      @Nullable LocalDate article,
      @Nullable Conflict war,
      List<String> expected) {

    String read() {
      Tokens tokens = LEXICON.tokens(text);
      Marks marks = LEXICON.marks(tokens);
      if (kind == '@') {
        return "date " + day(DatelineReader.dateOf(marks));
      }
      List<TimeMention> found = TimeReader.read(marks, 0, tokens.size(), article, war);
      return found.isEmpty()
          ? "none"
          : found.stream().map(m -> print(tokens, m)).collect(Collectors.joining("\n"));
    }
  }

  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    Path here = Path.of("corpus/en/times.txt");
    Path file = Files.exists(here) ? here : Path.of("..").resolve(here);
    return examples(Files.readAllLines(file)).stream()
        .map(
            e ->
                DynamicTest.dynamicTest(
                    "times.txt:" + e.line + " " + e.text, file.toUri(), () -> check(e)));
  }

  private static void check(Example example) {
    String place = "corpus/en/times.txt:" + example.line;
    String expected = String.join("\n", example.expected);
    if (example.kind == '?') {
      assertNotEquals(expected, example.read(), place + ": a gap is closed, write > for ?");
    } else {
      assertEquals(expected, example.read(), place);
    }
  }

  private static List<Example> examples(List<String> lines) {
    List<Example> all = new ArrayList<>();
    LocalDate article = null;
    Conflict war = null;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.startsWith("article ")) {
        article = parse(line.substring(8));
      } else if (line.startsWith("war ")) {
        war = war(line.substring(4));
      } else if (line.startsWith(">") || line.startsWith("?") || line.startsWith("@")) {
        String text = line.substring(1).strip().replace('¶', '\n');
        all.add(new Example(i + 1, line.charAt(0), text, article, war, new ArrayList<>()));
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        all.get(all.size() - 1).expected.add(line);
      }
    }
    return all;
  }

  /** {@code 2022-02-24 RU UA invasion|war}; a war that is over has its last day behind two points. */
  private static @Nullable Conflict war(String line) {
    if (line.equals("none")) {
      return null;
    }
    String[] parts = line.split(" ", 4);
    String[] days = parts[0].split("\\.\\.");
    LocalDate last = days.length > 1 ? LocalDate.parse(days[1]) : null;
    List<String> starts = List.of(parts[3].split("\\|"));
    return new Conflict(
        line,
        LocalDate.parse(days[0]),
        List.of(parts[1]),
        List.of(parts[2]),
        List.of(),
        starts,
        last);
  }

  private static String print(Tokens tokens, TimeMention mention) {
    String words = tokens.span(mention.from(), mention.to()).of(tokens.text());
    boolean again =
        mention.meaning() instanceof TimeMention.Again || mention.meaning() instanceof Rate;
    String grain = again ? "" : ", to the " + mention.grain().name().toLowerCase(Locale.ROOT);
    return words
        + " = "
        + print(mention.meaning())
        + grain
        + (mention.reporting() ? ", reporting" : "");
  }

  private static String print(Meaning meaning) {
    if (meaning instanceof During d) {
      String from = day(d.from());
      String to = day(d.to());
      return "during " + (from.equals(to) ? from : from + ".." + to);
    }
    if (meaning instanceof Since s) {
      return "since " + day(s.from());
    }
    if (meaning instanceof Until u) {
      return "until " + day(u.to());
    }
    if (meaning instanceof AsOf a) {
      return "as of " + day(a.day());
    }
    return meaning instanceof Rate r
        ? "rate " + r.per().label()
        : ((TimeMention.Again) meaning).since() ? "since then" : "again";
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "unknown" : day.toString();
  }

  private static @Nullable LocalDate parse(String day) {
    return day.equals("undated") ? null : LocalDate.parse(day);
  }
}
