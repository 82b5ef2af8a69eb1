package org.daybook.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.daybook.app.intake.Origin;
import org.daybook.ledger.Source;
import org.jspecify.annotations.Nullable;

/** What the ledger keeps of where an article came from. */
final class Whence {

  private Whence() {}

  /** The source of an origin; a file's address is its whole path, wherever the program was called. */
  static Source of(Origin origin, Path here) {
    return new Source(
        origin.url() == null ? address(origin.address(), here) : origin.url(),
        origin.format(),
        origin.bytesHash(),
        origin.headline(),
        origin.byline(),
        origin.retrieved(),
        origin.charset());
  }

  private static @Nullable String address(String address, Path here) {
    if (address.startsWith("standard input")) {
      return null;
    }
    if (address.startsWith("http://") || address.startsWith("https://")) {
      return address;
    }
    try {
      return here.resolve(address).toAbsolutePath().normalize().toUri().toString();
    } catch (InvalidPathException e) {
      return address;
    }
  }
}
