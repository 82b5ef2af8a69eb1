package org.daybook.read;

import org.daybook.claim.Period;
import org.jspecify.annotations.Nullable;

/**
 * A place that holds on.
 *
 * @param line where it was last said or meant
 * @param teller whose figure it bounded; null for the article's own
 * @param side whose people its figure counted; null if not said
 * @param time when that was; null if not said
 * @param bare whether a sentence without figures set it
 * @param dated whether that sentence told a day
 * @param territory whether the place is a land of its own, as Gaza is
 */
record Scene(
    Place place,
    Line line,
    @Nullable String teller,
    @Nullable String side,
    @Nullable Period time,
    boolean bare,
    boolean dated,
    boolean territory) {}
