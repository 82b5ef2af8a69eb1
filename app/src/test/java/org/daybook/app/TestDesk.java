package org.daybook.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A desk whose papers a test can read: runs commands as a user would, in a folder of the test's own. */
final class TestDesk {

  private final Path here;
  private final Map<String, String> env = new HashMap<>();
  private byte[] in = new byte[0];
  private boolean terminal;

  TestDesk(Path here) {
    this.here = here;
    // Nothing of the machine's own settings may be found.
    env.put("XDG_CONFIG_DIRS", here.resolve("nowhere").toAbsolutePath().toString());
  }

  TestDesk env(String name, String value) {
    env.put(name, value);
    return this;
  }

  TestDesk in(byte[] bytes) {
    in = bytes.clone();
    return this;
  }

  TestDesk terminal() {
    terminal = true;
    return this;
  }

  /** What a command left behind. */
  record Outcome(int exit, String out, String err) {}

  Outcome run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit = Daybook.run(desk(new Paper(out), err), args);
    return new Outcome(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  Desk desk(Paper paper, ByteArrayOutputStream err) {
    PrintStream talk = new PrintStream(err, true, StandardCharsets.UTF_8);
    return new Desk(new ByteArrayInputStream(in), paper, talk, env, here, terminal);
  }

  Desk desk() {
    return desk(new Paper(new ByteArrayOutputStream()), new ByteArrayOutputStream());
  }
}
