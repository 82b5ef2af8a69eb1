/** The words that analysts own: the lexicon's files, looked up in a text. */
@NullMarked
package org.daybook.lexicon;

import org.jspecify.annotations.NullMarked;
