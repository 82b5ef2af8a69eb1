/**
 * The record: how a claim is written as JSON and read back, the same for what the reader prints and for what the ledger
 * keeps. The way in is {@link org.daybook.ledger.json.ClaimJson}.
 */
@NullMarked
package org.daybook.ledger.json;

import org.jspecify.annotations.NullMarked;
