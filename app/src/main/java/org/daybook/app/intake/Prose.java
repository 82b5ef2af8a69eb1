package org.daybook.app.intake;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays the parts of an article out as the reader expects them: headline, then blocks, an empty line between. */
final class Prose {

  private Prose() {}

  /** Adds a block, its white space tidied; an empty one is none. */
  static void add(List<String> blocks, String block) {
    String tidy = tidy(block);
    if (!tidy.isEmpty()) {
      blocks.add(tidy);
    }
  }

  /** Runs of blanks become one, lines keep apart, what cannot be seen goes. */
  static String tidy(String text) {
    StringBuilder tidy = new StringBuilder(text.length());
    boolean blank = false;
    boolean line = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        line = true;
      } else if (Character.isWhitespace(c) || c == '\u00a0') {
        blank = true;
      } else if (c != '\u00ad' && c != '\u200b' && c != '\ufeff' && (c >= ' ' || c == '\t')) {
        if (tidy.length() > 0 && (line || blank)) {
          tidy.append(line ? '\n' : ' ');
        }
        tidy.append(c);
        blank = false;
        line = false;
      }
    }
    return tidy.toString();
  }

  /** The whole text; the headline is put first unless the first block says the same. */
  static String join(@Nullable String headline, List<String> blocks) {
    String body = blocks.stream().collect(Collectors.joining("\n\n"));
    String title = headline == null ? "" : tidy(headline).replace('\n', ' ');
    boolean told = title.isEmpty() || !blocks.isEmpty() && same(title, blocks.get(0));
    String text = told ? body : title + "\n\n" + body;
    return text.stripTrailing() + "\n";
  }

  private static boolean same(String title, String block) {
    return letters(title).equals(letters(block));
  }

  /** What is left without case, blanks and signs, so that two settings of one headline are the same. */
  static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
