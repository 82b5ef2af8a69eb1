package org.daybook.app;

import org.jspecify.annotations.Nullable;

/** Who is at the desk: the name that reviews carry. */
final class Who {

  private Who() {}

  /** The reviewer's name: {@code --reviewer}, else the user's login; throws {@link Trouble} where there is neither. */
  static String reviews(Desk desk, Settings settings) {
    @Nullable String name = settings.text(Setting.REVIEWER);
    if (name == null || name.isBlank()) {
      name = desk.env("USER").isBlank() ? desk.env("LOGNAME") : desk.env("USER");
    }
    if (name.isBlank()) {
      throw Trouble.usage("a review needs your name: --reviewer NAME, or DAYBOOK_REVIEWER");
    }
    return name.strip();
  }
}
