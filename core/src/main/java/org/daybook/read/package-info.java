/** The reader: an article in, its claims out. The way in is {@link org.daybook.read.Reader}. */
@NullMarked
package org.daybook.read;

import org.jspecify.annotations.NullMarked;
