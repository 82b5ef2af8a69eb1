package org.daybook.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Where data is printed: UTF-8 whatever the machine's locale says, buffered. */
final class Paper {

  /** The reader of our output went away: {@code daybook read … | head}. No error, the work is simply over. */
  static final class Closed extends RuntimeException {
    private static final long serialVersionUID = 1;

    Closed() {
      super("closed", null, false, false);
    }
  }

  private final OutputStream stream;
  private final Writer writer;

  Paper(OutputStream stream) {
    this.stream = stream;
    writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 14);
  }

  /** Prints a text as it is. */
  void print(String text) throws IOException {
    try {
      writer.write(text);
    } catch (IOException e) {
      throw closedOr(e);
    }
  }

  /** Where bytes go that are no text; what was printed before goes first. */
  OutputStream stream() throws IOException {
    flush();
    return stream;
  }

  /** Sends out what is still held back. */
  void flush() throws IOException {
    try {
      writer.flush();
    } catch (IOException e) {
      throw closedOr(e);
    }
  }

  /** Java has no type for a closed pipe, only the system's words: {@code Broken pipe}, {@code The pipe has been ended}. */
  private static IOException closedOr(IOException e) {
    if (String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe")) {
      throw new Closed();
    }
    return e;
  }
}
