package org.daybook.ledger;

import java.time.Instant;

/**
 * An entry, and when it came.
 *
 * @param no its number in the ledger's journal, from 1
 * @param at when it was kept
 * @param entry the entry
 */
public record Logged(long no, Instant at, Entry entry) {}
