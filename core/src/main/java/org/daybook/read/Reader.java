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

  /** The article's claims, in text order; an empty list where there is none. */
  public List<Claim> read(Article article) {
    return new Reading(Story.of(article, lexicon)).claims();
  }
}
