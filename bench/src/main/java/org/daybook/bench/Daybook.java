package org.daybook.bench;

import java.nio.charset.StandardCharsets;
import org.daybook.read.Reader;
import org.daybook.text.Article;

/** Our reader, claims and all; for many threads at once. */
public final class Daybook implements Contestant {

  @Override
  public String name() {
    return "Daybook";
  }

  @Override
  public Run start() {
    Reader reader = Reader.english();
    return article -> {
      String text = new String(article, StandardCharsets.UTF_8);
      return reader.read(new Article("bench", text, DAY, null)).size();
    };
  }
}
