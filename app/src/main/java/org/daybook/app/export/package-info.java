/** Writes claims for other programs: Parquet, JSON-LD, HXL. CSV and JSON Lines are what {@code read} prints too. */
@NullMarked
package org.daybook.app.export;

import org.jspecify.annotations.NullMarked;
