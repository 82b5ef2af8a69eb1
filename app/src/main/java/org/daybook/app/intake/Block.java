package org.daybook.app.intake;

/**
 * A block of a page's text: a paragraph, a heading, an item of a list.
 *
 * @param text its text, tidied
 * @param linked how many of its characters are links
 * @param heading whether it is a heading
 */
record Block(String text, int linked, boolean heading) {

  /** Whether it is little but links to elsewhere. */
  boolean isLinks() {
    return linked * 4 > text.length() * 3;
  }

  /** Whether it is a sentence at least, or so long as one. */
  boolean isSentence() {
    return !heading && (text.length() >= 80 || text.length() >= 25 && endsSentence());
  }

  private boolean endsSentence() {
    char last = text.charAt(text.length() - 1);
    return ".!?…:;\"”’'»)".indexOf(last) >= 0;
  }
}
