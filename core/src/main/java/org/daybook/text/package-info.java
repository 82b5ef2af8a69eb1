/** An article's text and the stretches of it. Every other package stands on this one. */
@NullMarked
package org.daybook.text;

import org.jspecify.annotations.NullMarked;
