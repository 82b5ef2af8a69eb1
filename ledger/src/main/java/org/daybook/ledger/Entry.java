package org.daybook.ledger;

/** What the ledger keeps. An entry is known by its content: the same content is the same entry, whenever it comes. */
public sealed interface Entry
    permits ArticleVersion, Sighting, Reading, Review, ReferenceSeries, Alias {

  /** The hash of its content: 64 hexadecimal digits. */
  String id();

  /** What it is, in one word: {@code article}. */
  String kind();
}
