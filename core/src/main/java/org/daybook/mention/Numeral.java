package org.daybook.mention;

import java.math.BigDecimal;
import org.daybook.mention.QuantityMention.Form;

/**
 * A bare number in a text, up to before token {@code to}: {@code 1.2 million}, {@code twenty-five thousand}.
 *
 * @param value its value; for a vague one the least that it can mean
 * @param scaled whether a word or ending gave its magnitude ({@code 50} is not, {@code 1.2 million} is)
 * @param scale the magnitude that a number before it may share: 1000 in {@code 60,000} and {@code 60 thousand}
 */
record Numeral(int to, BigDecimal value, Form form, boolean scaled, BigDecimal scale) {}
