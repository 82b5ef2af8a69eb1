package org.daybook.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Opens an input and makes text of it, or says why it cannot. */
final class Intake {

  /** What came of opening an input. */
  sealed interface Opened {
    /** Why there is no text; empty where there is one. */
    String why();
  }

  /** The text of an input, all of it: a byte order mark stays its first character, so that offsets are the file's. */
  record Text(String text) implements Opened {
    @Override
    public String why() {
      return "";
    }
  }

  /** An input that gave no text, and why. */
  record Unreadable(String why) implements Opened {}

  private Intake() {}

  /** The text of a file. */
  static Opened open(Path file) {
    try {
      return Utf8.decode(Files.readAllBytes(file));
    } catch (IOException e) {
      return new Unreadable(why(e));
    } catch (OutOfMemoryError e) {
      return new Unreadable("too big for the memory that Java was given; split the file");
    }
  }

  /** The text of a stream. */
  static Opened open(InputStream stream) {
    try {
      return Utf8.decode(stream.readAllBytes());
    } catch (IOException e) {
      return new Unreadable(why(e));
    }
  }

  /** The system's reason in plain words, without the path that the caller prints anyway. */
  static String why(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "no permission to read it";
    }
    String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
    return reason == null ? "cannot be read" : "cannot be read: " + reason;
  }
}
