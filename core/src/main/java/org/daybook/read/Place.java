package org.daybook.read;

import org.jspecify.annotations.Nullable;

/** A place named in a sentence, tokens {@code [from, to)}: its name as printed, and its country, null if not known. */
record Place(int from, int to, String text, @Nullable String country) {}
