/** The ledger in a database: what is common in {@link org.daybook.ledger.sql.SqlLedger}, what differs in the dialects. */
@NullMarked
package org.daybook.ledger.sql;

import org.jspecify.annotations.NullMarked;
