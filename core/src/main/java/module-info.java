/** Reads an article's reported figures as claims; the way in is {@link org.daybook.read.Reader}. */
module org.daybook.core {
  requires static org.jspecify;

  exports org.daybook.claim;
  exports org.daybook.compare;
  exports org.daybook.read;
  exports org.daybook.text;
}
