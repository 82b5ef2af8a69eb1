package org.daybook.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.daybook.app.intake.Reasons;

/** Writes a file that appears when it is whole: nobody meets a half-written one, and a failure leaves what was there. */
final class WholeFile {

  /** What writes the file's content; gives its exit code. */
  interface Content {
    int to(Paper paper) throws IOException;
  }

  private WholeFile() {}

  /** Writes the file that an option names, from the desk's folder; gives the content's exit code. */
  static int write(Desk desk, String shown, Content content) throws IOException {
    Path file = desk.here().resolve(shown);
    Path draft = file.resolveSibling(file.getFileName() + ".part");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
      Paper paper = new Paper(out);
      int exit = content.to(paper);
      paper.flush();
      out.close();
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
      return exit;
    } catch (IOException e) {
      throw Trouble.failed(shown + ": cannot be written: " + Reasons.of(e));
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
