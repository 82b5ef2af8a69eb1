package org.daybook.ledger;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.daybook.claim.Claim;
import org.daybook.compare.Series;
import org.daybook.ledger.sql.Ledgers;
import org.daybook.text.Article;
import org.jspecify.annotations.Nullable;

/**
 * Keeps articles, their readings and what people said of them. Entries are only added: nothing is overwritten, nothing
 * lost, and adding the same twice adds nothing. What holds now follows from the entries: of each document the latest
 * version, its latest reading, and every review.
 *
 * <p>For one thread; others open the ledger for themselves. All methods throw {@link LedgerException} where the ledger
 * cannot be read or written.
 */
public interface Ledger extends AutoCloseable {

  /**
   * Opens a ledger, and makes it first where there is none.
   *
   * @param place a file's path, or {@code postgresql://user@host/database}
   * @param clock tells when entries come
   */
  static Ledger open(String place, Clock clock) {
    return Ledgers.open(place, clock, false);
  }

  /** Opens a ledger that is there, to read it only. */
  static Ledger openToRead(String place) {
    return Ledgers.open(place, Clock.systemUTC(), true);
  }

  /** Does some work whose entries are kept all together or, where it throws, not at all. */
  <T> T atOnce(Supplier<T> work);

  /**
   * Adds an article. One that comes from an address that the ledger knows is a version of that document; one of the same
   * name, text, day and outlet as another is that one. Else it is a new document: its id is the article's, or where
   * another has that already, the id with a part of its address's hash behind it.
   *
   * @throws IllegalArgumentException where the text cannot be kept
   */
  Receipt add(Article article, Source source);

  /** What {@link #add(Article, Source)} would give, without adding anything. */
  Receipt foresee(Article article, Source source);

  /** Adds a reading; gives whether it was new. A reader's reading of a version stays as it came first. */
  boolean add(Reading reading);

  /** Whether a version has a reading by a reader. */
  boolean hasReading(String version, String reader);

  /**
   * Adds a review; gives whether it was new. Its {@link Review#after} must be the figure's last review.
   *
   * @throws IllegalArgumentException where there is no such version, the claim is not one of its text, or somebody
   *     reviewed the figure in the meantime
   */
  boolean add(Review review);

  /** Adds a reference series; gives whether it was new. */
  boolean add(ReferenceSeries series);

  /** Adds an alias; gives whether it was new. Its {@link Alias#after} must be the name's last alias. */
  boolean add(Alias alias);

  /** Hands on the claims that fit, in the order in which the articles came, each in text order. */
  void claims(Filter filter, Consumer<KeptClaim> each);

  /** The claims that fit, in memory. */
  default List<KeptClaim> claims(Filter filter) {
    List<KeptClaim> claims = new ArrayList<>();
    claims(filter, claims::add);
    return claims;
  }

  /** How many claims fit, whatever the filter's limit. */
  long count(Filter filter);

  /** The version of a document that holds; null where there is no such document. */
  @Nullable ArticleVersion article(String doc);

  /** The version of an id; null where there is none. */
  @Nullable ArticleVersion version(String id);

  /** Hands on the ids of all documents, in the order in which they came. */
  void docs(Consumer<String> each);

  /** The ids of documents that begin so, sorted, at most so many. */
  List<String> docsBeginning(String start, int most);

  /** Everything about a document, in the order in which it came: versions, sightings, readings, reviews. */
  List<Logged> history(String doc);

  /** The last review of a figure; null where it has none. */
  @Nullable Review lastReview(Figure figure);

  /** The last alias of a name; null where it has none. */
  @Nullable Alias lastAlias(String name);

  /** All aliases, in the order in which they came. */
  List<Logged> aliases();

  /** Whom claimants of a name speak for, as most claims of that name say; null where there is no such claim. */
  Claim.@Nullable Standing standing(String claimant);

  /** Claimants' names that have all these words, the most frequent first, at most so many. */
  List<String> claimants(String words, int most);

  /** The reference series that hold, in the order in which they came. */
  List<Series> series();

  /** How much there is. */
  Holdings holdings();

  /** Checks every hash and every rule of the whole ledger, telling of each step; gives what is wrong. */
  List<Fault> verify(Consumer<String> step);

  /** Makes what follows from the entries anew; needed only where {@link #verify} says so. */
  void rebuild(Consumer<String> step);

  /** Where it lies, as a person would say it, without any password. */
  String place();

  /** The states that take part in findings: all but rejected. */
  Set<KeptClaim.State> HOLDING = Filter.ALL.states();

  @Override
  void close();
}
