package org.daybook.app.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.mozilla.universalchardet.UniversalDetector;

/** Guesses an encoding from the bytes' look. */
final class Guess {

  private Guess() {}

  /** The bytes as text in the likeliest encoding; windows-1252, the western one, where nothing speaks for any. */
  static Encoding of(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, 1 << 20));
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    Charset likely = name == null ? null : Encoding.charset(name);
    // It is asked only where the bytes are no UTF-8.
    Charset charset =
        likely == null || likely.equals(StandardCharsets.UTF_8)
            ? Charset.forName("windows-1252")
            : likely;
    return new Encoding(new String(bytes, charset), charset.name(), true);
  }
}
