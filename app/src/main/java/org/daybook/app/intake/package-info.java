/**
 * Brings articles in, whatever they come as: plain text, Markdown, pages, feeds, mails, PDF, JSON Lines, web archives. The
 * way in is {@link org.daybook.app.intake.Intake}; each format has a reader of its own, whose library is loaded when its
 * format comes.
 *
 * <p>What is read is never trusted: sizes, nesting and time are bounded ({@link org.daybook.app.intake.Limits}).
 */
@NullMarked
package org.daybook.app.intake;

import org.jspecify.annotations.NullMarked;
