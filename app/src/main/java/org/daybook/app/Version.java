package org.daybook.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.daybook.ledger.json.ClaimJson;
import org.daybook.read.Reader;

/** The versions of what runs. */
final class Version {

  private Version() {}

  /** The release: {@code 0.1.0}. */
  static String number() {
    return String.valueOf(built().getProperty("version"));
  }

  private static Properties built() {
    Properties built = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
      if (in != null) {
        built.load(in);
      }
    } catch (IOException e) {
      throw new IllegalStateException("the program's version.properties cannot be read", e);
    }
    return built;
  }

  /** All of them, a line each. */
  static String text() {
    Properties built = built();
    return "daybook "
        + built.getProperty("version")
        + "\ncommit "
        + built.getProperty("commit")
        + "\nreader "
        + Reader.version()
        + "\nrecord schema "
        + ClaimJson.SCHEMA
        + "\nJava "
        + System.getProperty("java.vm.version")
        + ", "
        + System.getProperty("java.vendor")
        + "\n";
  }
}
