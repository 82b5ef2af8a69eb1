/** What a claim is: one figure, as one source gave it, about one thing. Values only, no reading. */
@NullMarked
package org.daybook.claim;

import org.jspecify.annotations.NullMarked;
