package org.daybook.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.daybook.claim.Claim;
import org.daybook.claim.Hedge;
import org.daybook.claim.Outcome;
import org.daybook.claim.Period;
import org.daybook.claim.Thing;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Lexicon;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.GroupingName;
import org.daybook.mention.QuantityMention;
import org.daybook.mention.QuantityMention.Form;
import org.daybook.mention.TimeMention;
import org.daybook.text.Article;
import org.daybook.text.Span;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

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
