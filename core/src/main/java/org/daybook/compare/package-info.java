/**
 * Lays claims side by side and says what follows; the way in is {@link org.daybook.compare.Comparison}. It sees claims and
 * the evidence they carry, never a text, and never says who is right.
 */
@NullMarked
package org.daybook.compare;

import org.jspecify.annotations.NullMarked;
