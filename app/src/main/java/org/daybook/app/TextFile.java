package org.daybook.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.daybook.app.intake.Reasons;
import org.daybook.app.intake.Utf8;

/** Opens a table or a series of the user's and makes text of it: UTF-8 or nothing, since a wrong guess breaks names. */
final class TextFile {

  /** What came of opening a file. */
  sealed interface Opened {
    /** Why there is no text; empty where there is one. */
    String why();
  }

  /** The text of a file, all of it. */
  record Text(String text) implements Opened {
    @Override
    public String why() {
      return "";
    }
  }

  /** A file that gave no text, and why. */
  record Unreadable(String why) implements Opened {}

  private TextFile() {}

  /** The text of a file. */
  static Opened open(Path file) {
    try {
      return decode(Files.readAllBytes(file));
    } catch (IOException e) {
      return new Unreadable(Reasons.of(e));
    } catch (OutOfMemoryError e) {
      return new Unreadable("too big for the memory that Java was given; split the file");
    }
  }

  private static Opened decode(byte[] bytes) {
    int nul = Utf8.firstNul(bytes);
    if (nul >= 0) {
      return new Unreadable("not a text: a NUL byte at offset " + nul + "; it has to be in UTF-8");
    }
    String text = Utf8.decode(bytes);
    if (text != null) {
      return new Text(text);
    }
    int wrong = Utf8.firstMalformed(bytes);
    return new Unreadable(
        String.format(
            Locale.ROOT,
            "not valid UTF-8: byte 0x%02X at offset %d; convert it, for example with iconv -f WINDOWS-1252 -t UTF-8",
            bytes[wrong],
            wrong));
  }
}
