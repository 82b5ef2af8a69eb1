/** The large peers of the race, on the class path only when it is run with them; never shipped. */
@NullMarked
package org.daybook.bench.peers;

import org.jspecify.annotations.NullMarked;
