package org.daybook.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.claim.Claim;
import org.daybook.text.Article;
import org.jspecify.annotations.Nullable;

/**
 * An example of the corpus: an article and every claim that is to be read in it. {@code corpus/en/README.txt} says how
 * they are written.
 *
 * @param file the file's name
 * @param line the line that the example begins on
 * @param gap whether it is known not to be read yet
 * @param article the day the article is of; null if undated
 * @param text the article
 * @param expected its claims; none where nothing must be read
 */
record CorpusExample(
    String file,
    int line,
    boolean gap,
    @Nullable LocalDate article,
    String text,
    Set<CorpusClaim.Field> about,
    List<CorpusClaim> expected) {

  private static final Reader READER = Reader.english();

  /** The files that hold whole claims, in the order of their names. */
  static List<Path> files() throws IOException {
    Path here = Path.of("corpus/en");
    Path folder = Files.isDirectory(here) ? here : Path.of("..").resolve(here);
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.toString().endsWith(".txt"))
          .filter(f -> !isOther(f))
          .sorted()
          .toList();
    }
  }

  /** The times have a runner of their own; the page on the notation holds no examples. */
  private static boolean isOther(Path file) {
    return file.endsWith("times.txt") || file.endsWith("README.txt");
  }

  /** The examples of a file; a line that cannot be read is named by file and line. */
  static List<CorpusExample> of(Path file) throws IOException {
    return of(file.getFileName().toString(), Files.readAllLines(file));
  }

  static List<CorpusExample> of(String file, List<String> lines) {
    List<CorpusExample> all = new ArrayList<>();
    LocalDate article = null;
    Set<CorpusClaim.Field> about = EnumSet.allOf(CorpusClaim.Field.class);
    Set<Integer> nothing = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      try {
        if (line.startsWith("> ") || line.startsWith("? ")) {
          String text = line.substring(2).strip().replace('¶', '\n');
          all.add(
              new CorpusExample(
                  file, i + 1, line.charAt(0) == '?', article, text, about, new ArrayList<>()));
        } else if (line.isEmpty() || line.startsWith("#")) {
          continue;
        } else if (line.contains(" = ")) {
          last(all).add(CorpusClaim.parse(line, about));
        } else if (line.startsWith("article ")) {
          article = line.endsWith("undated") ? null : LocalDate.parse(line.substring(8));
        } else if (line.startsWith("about ")) {
          about = about(line.substring(6));
        } else if (line.equals("none")) {
          nothing.add(last(all).line);
        } else {
          last(all).add(CorpusClaim.parse(line, about));
        }
      } catch (RuntimeException e) {
        throw new IllegalArgumentException(
            "corpus/en/" + file + ":" + (i + 1) + ": " + e.getMessage(), e);
      }
    }
    for (CorpusExample example : all) {
      if (example.expected.isEmpty() != nothing.contains(example.line)) {
        throw new IllegalArgumentException(
            example.place() + ": an example has its claims below it, or 'none'");
      }
    }
    return all;
  }

  private static CorpusExample last(List<CorpusExample> all) {
    if (all.isEmpty()) {
      throw new IllegalArgumentException("an example begins with '> ' or '? ' and its text");
    }
    return all.get(all.size() - 1);
  }

  private static Set<CorpusClaim.Field> about(String names) {
    Set<CorpusClaim.Field> about = EnumSet.of(CorpusClaim.Field.FIGURE);
    for (String name : names.split(" ")) {
      if (name.equals("everything")) {
        return EnumSet.allOf(CorpusClaim.Field.class);
      }
      about.add(CorpusClaim.Field.valueOf(name.toUpperCase(Locale.ROOT)));
    }
    return about;
  }

  private void add(CorpusClaim claim) {
    if (!text.contains(claim.quote())) {
      throw new IllegalArgumentException(
          "the text does not hold the words '" + claim.quote() + "'");
    }
    expected.add(claim);
  }

  /** {@code corpus/en/bounds.txt:12}. */
  String place() {
    return "corpus/en/" + file + ":" + line;
  }

  /** What is to be read, a line a claim. */
  String wanted() {
    return print(expected);
  }

  /** What is read, a line a claim. */
  String found() {
    List<Claim> claims = READER.read(new Article("corpus", text, article, null));
    return print(claims.stream().map(c -> CorpusClaim.of(c, about)).toList());
  }

  private static String print(List<CorpusClaim> claims) {
    return claims.isEmpty()
        ? "none"
        : claims.stream().map(CorpusClaim::toString).collect(Collectors.joining("\n"));
  }
}
