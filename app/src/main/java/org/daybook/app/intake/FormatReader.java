package org.daybook.app.intake;

import java.io.IOException;
import java.io.InputStream;

/** Makes articles of bytes of one format. */
interface FormatReader {

  /**
   * Pushes what the bytes hold.
   *
   * @throws Refused where nothing can be made of them, with what to do
   * @throws IOException where they cannot be read
   */
  void read(Parcel parcel, InputStream in, Sink sink) throws IOException;
}
