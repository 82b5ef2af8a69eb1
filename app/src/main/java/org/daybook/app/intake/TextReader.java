package org.daybook.app.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.daybook.text.Article;
import org.jspecify.annotations.Nullable;

/** Takes plain text as it is: offsets are the file's, counted in characters. */
final class TextReader implements FormatReader {

  private final Terms terms;

  TextReader(Terms terms) {
    this.terms = terms;
  }

  @Override
  public void read(Parcel parcel, InputStream in, Sink sink) throws IOException {
    byte[] bytes = Bytes.all(in, parcel.most());
    Encoding read = Encoding.ofText(bytes, told(parcel));
    tellGuess(parcel, read, sink);
    sink.arrival(
        new Arrival(
            new Article(parcel.doc(), read.text(), null, null),
            parcel.origin(Format.TEXT, Bytes.hash(bytes), read.charset())));
  }

  private @Nullable Charset told(Parcel parcel) {
    Charset told = terms.charset();
    String type = parcel.mediaType();
    return told == null && type != null ? Encoding.charset(Encoding.charsetIn(type)) : told;
  }

  /** A guess moves letters: the user has to know of it. */
  static void tellGuess(Parcel parcel, Encoding read, Sink sink) throws IOException {
    if (read.guessed()) {
      sink.note(
          new Problem(
              parcel.address(),
              "read as "
                  + read.charset()
                  + ", a guess: it is no UTF-8 and does not say what it is; --charset overrides"));
    }
  }
}
