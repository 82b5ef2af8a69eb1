package org.daybook.read;

import org.daybook.lexicon.Sense.Speech;

/**
 * A place where the text says who speaks: {@code the ministry said}, {@code according to Kyiv}.
 *
 * @param from the first token of speaker and verb together
 * @param verb the word of reporting
 * @param to the token behind both
 * @param speaker who speaks, by the name that stands there
 * @param kind what the word does
 * @param after whether the speaker stands behind the verb
 */
record Cue(int from, int verb, int to, Name speaker, Speech.Kind kind, boolean after) {}
