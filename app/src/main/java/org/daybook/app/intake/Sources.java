package org.daybook.app.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds what a command line's words name: files, folders, addresses, standard input. */
final class Sources {

  /**
   * One input.
   *
   * @param name as it is shown to the user; the address itself where it is one
   * @param file its file; null for standard input and for an address
   * @param problem why it cannot be read, known already; null if nothing is
   */
  record Source(String name, @Nullable Path file, @Nullable String problem) {

    boolean isUrl() {
      return file == null && Sources.isUrl(name);
    }

    /** The file's name; empty for what has none. */
    String fileName() {
      Path last = file == null ? null : file.getFileName();
      return last == null ? "" : last.toString();
    }

    /** The document's id: the file's name without its ending, an address's last word; {@code stdin} for standard input. */
    String doc() {
      if (file == null) {
        return isUrl() ? lastWord(name) : "stdin";
      }
      return withoutEnding(fileName());
    }
  }

  private final Path here;
  private final List<Source> found = new ArrayList<>();

  private Sources(Path here) {
    this.here = here;
  }

  /** The inputs in the words' order; a folder's by their paths. */
  static List<Source> of(List<String> words, Path here) {
    Sources sources = new Sources(here);
    for (String word : words) {
      sources.add(word);
    }
    return sources.found;
  }

  /** {@code crawl} of {@code crawl.warc.gz}. */
  static String withoutEnding(String name) {
    String plain = Format.withoutGz(name);
    int point = plain.lastIndexOf('.');
    return point > 0 ? plain.substring(0, point) : plain;
  }

  /** {@code harbour-burns} of {@code https://courier.example/war/harbour-burns.html?x=1}; the host where no path is. */
  static String lastWord(String url) {
    String path = url;
    for (char end : new char[] {'#', '?'}) {
      int at = path.indexOf(end);
      path = at < 0 ? path : path.substring(0, at);
    }
    String last = "";
    for (String word : path.split("/")) {
      last = word.isEmpty() ? last : word;
    }
    boolean host =
        path.indexOf('/', path.indexOf("://") + 3) < 0 || path.endsWith("://" + last + "/");
    return host ? last : withoutEnding(last);
  }

  static boolean isUrl(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.startsWith("http://") || lower.startsWith("https://");
  }

  private void add(String word) {
    if (word.equals("-")) {
      found.add(new Source("standard input", null, null));
    } else if (isUrl(word)) {
      found.add(new Source(word, null, null));
    } else {
      addPath(word);
    }
  }

  private void addPath(String word) {
    Path file;
    try {
      file = here.resolve(word);
    } catch (InvalidPathException e) {
      found.add(new Source(word, here, "no such file or folder"));
      return;
    }
    if (Files.isDirectory(file)) {
      addFolder(file, word);
    } else {
      found.add(new Source(word, file, Files.exists(file) ? null : missing(word)));
    }
  }

  private static String missing(String word) {
    int scheme = word.indexOf("://");
    return scheme > 0
        ? "only http and https addresses are fetched, not " + word.substring(0, scheme)
        : "no such file or folder";
  }

  private void addFolder(Path folder, String shown) {
    List<Source> inside = new ArrayList<>();
    try {
      Files.walkFileTree(folder, new Walk(folder, shown, inside));
    } catch (IOException e) {
      inside.add(new Source(shown, folder, Reasons.of(e)));
    }
    if (inside.isEmpty()) {
      inside.add(
          new Source(
              shown,
              folder,
              "a folder without articles: nothing in it ends in "
                  + Format.endings()
                  + "; name other files one by one"));
    }
    inside.sort(Comparator.comparing(Source::name));
    found.addAll(inside);
  }

  /** Walks through a folder and those below it, but for hidden ones. */
  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final String shown;
    private final List<Source> inside;

    Walk(Path folder, String shown, List<Source> inside) {
      this.folder = folder;
      this.shown = shown.endsWith("/") ? shown : shown + "/";
      this.inside = inside;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
      return !path.equals(folder) && isHidden(path)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file) && Format.ofName(file.toString()) != null && !Files.isDirectory(file)) {
        inside.add(new Source(shown(file), file, null));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      inside.add(new Source(shown(file), file, Reasons.of(e)));
      return FileVisitResult.CONTINUE;
    }

    private String shown(Path file) {
      return file.equals(folder) ? shown : shown + folder.relativize(file);
    }

    private static boolean isHidden(Path path) {
      Path name = path.getFileName();
      return name != null && name.toString().startsWith(".");
    }
  }
}
