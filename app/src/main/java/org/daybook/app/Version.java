package org.daybook.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The versions of what runs. */
final class Version {

  /** The number of the record's form, printed in each: a field that is added leaves it, one that changes raises it. */
  static final int SCHEMA = 1;

  private Version() {}

  /** All of them, a line each. */
  static String text() {
    Properties built = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
      if (in != null) {
        built.load(in);
      }
    } catch (IOException e) {
      throw new IllegalStateException("the program's version.properties cannot be read", e);
    }
    return "daybook "
        + built.getProperty("version")
        + "\ncommit "
        + built.getProperty("commit")
        + "\nrecord schema "
        + SCHEMA
        + "\nJava "
        + System.getProperty("java.vm.version")
        + ", "
        + System.getProperty("java.vendor")
        + "\n";
  }
}
