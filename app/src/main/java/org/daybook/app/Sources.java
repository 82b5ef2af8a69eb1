package org.daybook.app;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the articles that a command line's paths name. */
final class Sources {

  /**
   * One input.
   *
   * @param name as it is shown to the user
   * @param file its file; null for standard input
   * @param problem why it cannot be read, known already; null if nothing is
   */
  record Source(String name, @Nullable Path file, @Nullable String problem) {

    /** The document's id: the file's name without its ending; {@code stdin} for standard input. */
    String doc() {
      if (file == null) {
        return "stdin";
      }
      Path last = file.getFileName();
      String name = last == null ? "" : last.toString();
      int point = name.lastIndexOf('.');
      return point > 0 ? name.substring(0, point) : name;
    }
  }

  private final Path here;
  private final List<Source> found = new ArrayList<>();

  private Sources(Path here) {
    this.here = here;
  }

  /** The inputs in the paths' order; a folder's by their paths. */
  static List<Source> of(List<String> paths, Path here) {
    Sources sources = new Sources(here);
    for (String path : paths) {
      sources.add(path);
    }
    return sources.found;
  }

  private void add(String path) {
    if (path.equals("-")) {
      found.add(new Source("standard input", null, null));
      return;
    }
    if (path.isEmpty()) {
      throw Trouble.usage("an empty path: name a file or a folder, or - for standard input");
    }
    Path file = here.resolve(path);
    if (Files.isDirectory(file)) {
      addFolder(file, path);
    } else {
      found.add(new Source(path, file, Files.exists(file) ? null : "no such file or folder"));
    }
  }

  private void addFolder(Path folder, String shown) {
    List<Source> inside = new ArrayList<>();
    try {
      Files.walkFileTree(folder, new Walk(folder, shown, inside));
    } catch (IOException e) {
      inside.add(new Source(shown, folder, Intake.why(e)));
    }
    if (inside.isEmpty()) {
      inside.add(
          new Source(
              shown, folder, "a folder without articles: nothing in it ends in .txt or .md"));
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
      String name = file.toString().toLowerCase(Locale.ROOT);
      if (!isHidden(file)
          && (name.endsWith(".txt") || name.endsWith(".md"))
          && !Files.isDirectory(file)) {
        inside.add(new Source(shown(file), file, null));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      inside.add(new Source(shown(file), file, Intake.why(e)));
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
