/** What a sentence mentions: quantities and times, each with the tokens that it stands on. */
@NullMarked
package org.daybook.mention;

import org.jspecify.annotations.NullMarked;
