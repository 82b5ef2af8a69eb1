package org.daybook.ledger;

/**
 * How much a ledger holds.
 *
 * @param articles documents
 * @param versions their versions
 * @param readings readings of them
 * @param claims claims that hold
 * @param unreviewed those of them that nobody reviewed
 * @param reviews reviews
 */
public record Holdings(
    long articles, long versions, long readings, long claims, long unreviewed, long reviews) {}
