package org.daybook.app;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a command works with, so that a test can set another.
 *
 * @param in standard input
 * @param out where data goes
 * @param err where talk goes
 * @param env the environment's variables
 * @param here the folder it is called in
 * @param terminal whether data goes to a terminal
 */
record Desk(
    InputStream in,
    Paper out,
    PrintStream err,
    Map<String, String> env,
    Path here,
    boolean terminal) {

  /** The desk of this process. The launcher tells whether it has a terminal: Java cannot, in a pipe. */
  static Desk ofProcess() {
    return new Desk(
        // Buffered, since a bare file stream that is read to its end fails on a pipe ("Illegal
        // seek").
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        new Paper(new FileOutputStream(FileDescriptor.out)),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        System.getenv(),
        Path.of(""),
        Boolean.getBoolean("daybook.terminal"));
  }

  /** Says a line on standard error. */
  void say(String line) {
    err.println("daybook: " + Glyphs.harmless(line));
  }

  /** A variable; empty where it is not set. */
  String env(String name) {
    return env.getOrDefault(name, "");
  }
}
