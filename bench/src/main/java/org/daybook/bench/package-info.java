/** The reader's speed, beside the least that any reader must do and beside a peer. */
@NullMarked
package org.daybook.bench;

import org.jspecify.annotations.NullMarked;
