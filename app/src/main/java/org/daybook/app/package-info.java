/** The command line: takes articles in, has them read, and prints their claims. The way in is {@link Daybook}. */
@NullMarked
package org.daybook.app;

import org.jspecify.annotations.NullMarked;
