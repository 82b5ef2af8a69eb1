package org.daybook.read;

import java.util.List;
import org.daybook.claim.Claim;
import org.daybook.lexicon.Lexicon;
import org.daybook.text.Article;

/**
 * Reads an article's figures as claims. A pure function: the same article gives the same claims. Safe for use by many
 * threads at once.
 */
public final class Reader {

  private final Lexicon lexicon;

  private Reader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The reader of English news, with the lexicon that is shipped. */
  public static Reader english() {
    return new Reader(Lexicon.english());
  }

  /**
   * The version of its words and rules: {@code en-0f3c9a417b52}. It changes with each of them, so that two readings by one
   * version are the same, and a reading by another may be better.
   */
  public static String version() {
    return ReaderVersion.english();
  }

  /** The article's claims, in text order; an empty list where there is none. */
  public List<Claim> read(Article article) {
    return new Reading(Story.of(article, lexicon)).claims();
  }
}
