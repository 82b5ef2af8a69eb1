package org.daybook.app;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * A person's keys, one at a time. On a terminal a key counts when it is pressed; elsewhere, and where there is no {@code
 * stty}, with its line.
 */
final class Keys implements AutoCloseable {

  private final Desk desk;
  private final boolean raw;
  private final Thread restore = new Thread(() -> stty("icanon", "echo"), "restore-terminal");
  private boolean over;

  Keys(Desk desk) {
    this.desk = desk;
    this.raw = desk.terminal() && stty("-icanon", "-echo", "min", "1");
    if (raw) {
      Runtime.getRuntime().addShutdownHook(restore);
    }
  }

  private static boolean stty(String... settings) {
    String[] command = new String[settings.length + 1];
    command[0] = "stty";
    System.arraycopy(settings, 0, command, 1, settings.length);
    try {
      return new ProcessBuilder(command)
              .redirectInput(new File("/dev/tty"))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** The next key that is no space, in small letters; -1 at the end. */
  int next() throws IOException {
    while (true) {
      int key = desk.in().read();
      if (key < 0 || key == 4) {
        return -1;
      }
      if (key > ' ') {
        return Character.toLowerCase(key);
      }
    }
  }

  /** Asks for a line. */
  String line(String question) throws IOException {
    desk.out().print(question);
    desk.out().flush();
    if (raw) {
      stty("icanon", "echo");
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int c = desk.in().read();
    // The end of the line that the key before stood in.
    if (!raw && c == '\n') {
      c = desk.in().read();
    }
    for (; c >= 0 && c != '\n'; c = desk.in().read()) {
      line.write(c);
    }
    if (raw) {
      stty("-icanon", "-echo", "min", "1");
    }
    return line.toString(StandardCharsets.UTF_8).strip();
  }

  /** Notes that the person has had enough. */
  void end() {
    over = true;
  }

  boolean isOver() {
    return over;
  }

  @Override
  public void close() {
    if (raw) {
      Runtime.getRuntime().removeShutdownHook(restore);
      stty("icanon", "echo");
    }
  }
}
