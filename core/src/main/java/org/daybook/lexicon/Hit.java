package org.daybook.lexicon;

/** A phrase of the lexicon met in a text: tokens {@code [from, to)} and one meaning of them. */
public record Hit<S extends Sense>(int from, int to, S sense) {}
