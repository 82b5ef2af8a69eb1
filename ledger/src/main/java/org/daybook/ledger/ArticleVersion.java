package org.daybook.ledger;

import java.time.LocalDate;
import org.daybook.text.Article;
import org.jspecify.annotations.Nullable;

/**
 * An article's text as it stood once, with what was said of it. A page that changed under its readers gives a second
 * version of the same document; both are kept.
 *
 * @param doc the document's id in the ledger, the same for all its versions
 * @param text the whole text
 * @param date the day it is of; null where nobody said
 * @param publisher the outlet; null where nobody said
 */
public record ArticleVersion(
    String doc, String text, @Nullable LocalDate date, @Nullable String publisher)
    implements Entry {

  /** Checks that the text can be kept; throws {@link IllegalArgumentException} where it cannot. */
  public ArticleVersion {
    Texts.check("doc", doc);
    Texts.check("text", text);
    if (publisher != null) {
      Texts.check("publisher", publisher);
    }
  }

  /** The version that an article is, under another id if need be. */
  public static ArticleVersion of(String doc, Article article) {
    return new ArticleVersion(doc, article.text(), article.date(), article.publisher());
  }

  @Override
  public String id() {
    return Hash.of("article", doc, textHash(), date, publisher);
  }

  @Override
  public String kind() {
    return "article";
  }

  /** The hash of the text alone, which reprints share. */
  public String textHash() {
    return Hash.ofText(text);
  }

  /** The article that the reader reads. */
  public Article article() {
    return new Article(doc, text, date, publisher);
  }
}
