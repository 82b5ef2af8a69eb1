package org.daybook.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The sample articles that the program carries. */
final class Samples {

  private static final String FOLDER = "samples/";

  private Samples() {}

  /** Their table, in the order in which they are shown. */
  static ArticlesTable table() {
    return ArticlesTable.parse(resource("articles.tsv"), "samples/articles.tsv");
  }

  /** A sample's text. */
  static String text(String doc) {
    return resource(doc + ".txt");
  }

  private static String resource(String name) {
    try (InputStream in = Samples.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("the program was packed without " + FOLDER + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("the program's " + FOLDER + name + " cannot be read", e);
    }
  }
}
