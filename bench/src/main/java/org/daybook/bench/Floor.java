package org.daybook.bench;

import java.nio.charset.StandardCharsets;
import org.daybook.text.Tokens;

/** The least that any reader must do: decode the bytes, split them into tokens. */
public final class Floor implements Contestant {

  @Override
  public String name() {
    return "floor";
  }

  @Override
  public Run start() {
    return article -> Tokens.of(new String(article, StandardCharsets.UTF_8)).size();
  }
}
