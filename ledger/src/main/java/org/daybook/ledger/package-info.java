/**
 * The ledger: what was read, by which reader, and what people said of it; append-only. The way in is {@link
 * org.daybook.ledger.Ledger#open}.
 */
@NullMarked
package org.daybook.ledger;

import org.jspecify.annotations.NullMarked;
