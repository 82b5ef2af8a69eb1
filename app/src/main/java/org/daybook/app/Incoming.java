package org.daybook.app;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.daybook.app.intake.Arrival;
import org.daybook.app.intake.Columns;
import org.daybook.app.intake.Format;
import org.daybook.app.intake.Intake;
import org.daybook.app.intake.Limits;
import org.daybook.app.intake.Problem;
import org.daybook.app.intake.Sink;
import org.daybook.app.intake.Terms;
import org.daybook.text.Article;
import org.jspecify.annotations.Nullable;

/**
 * Takes in what a command's words name, as the user's settings want it: what the user says of an article's date and outlet
 * outweighs what the article says of itself. Tells on standard error of what could not be read.
 */
final class Incoming implements Sink {

  /** Takes the articles, one by one. */
  interface Taker {
    /** Takes one; what it throws ends the intake. */
    void take(Arrival arrival) throws IOException;
  }

  private final Desk desk;
  private final Intake intake;
  private final ArticlesTable table;
  private final @Nullable LocalDate date;
  private final @Nullable String publisher;
  private final Taker taker;
  private final Set<String> docs = new HashSet<>();
  private int unreadable;

  /** Checks the settings before any work; throws {@link Trouble} where one is wrong. */
  Incoming(Desk desk, Settings settings, Taker taker) {
    this.desk = desk;
    this.taker = taker;
    this.date = settings.date();
    this.publisher = settings.text(Setting.PUBLISHER);
    this.intake = new Intake(terms(settings), desk.here(), desk.in());
    String file = settings.text(Setting.ARTICLES);
    this.table =
        file == null ? ArticlesTable.EMPTY : ArticlesTable.read(desk.here().resolve(file), file);
  }

  private static Terms terms(Settings settings) {
    return new Terms(
        format(settings),
        charset(settings),
        columns(settings),
        settings.isOn(Setting.ALLOW_PRIVATE),
        Limits.USUAL);
  }

  private static Columns columns(Settings settings) {
    String mapping = settings.text(Setting.FIELDS);
    try {
      return mapping == null ? Columns.USUAL : Columns.of(mapping);
    } catch (IllegalArgumentException e) {
      throw settings.wrong(
          Setting.FIELDS,
          "PART=NAME parted by commas, where PART is text, headline, date, publisher, url or id");
    }
  }

  private static @Nullable Format format(Settings settings) {
    String word = settings.text(Setting.AS);
    Format format = word == null ? null : Format.of(word);
    if (word != null && format == null) {
      throw settings.wrong(Setting.AS, "one of " + Format.words());
    }
    return format;
  }

  private static @Nullable Charset charset(Settings settings) {
    String name = settings.text(Setting.CHARSET);
    try {
      return name == null ? null : Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw settings.wrong(Setting.CHARSET, "an encoding such as UTF-8 or windows-1251");
    }
  }

  /** Takes in what the words name. Throws only what the taker throws. */
  void take(List<String> words) throws IOException {
    if (words.contains("")) {
      throw Trouble.usage("an empty path: name a file or a folder, or - for standard input");
    }
    intake.read(words, this);
  }

  /** How many could not be read, so far. */
  int unreadable() {
    return unreadable;
  }

  @Override
  public void arrival(Arrival arrival) throws IOException {
    Article article = arrival.article();
    String address = arrival.origin().address();
    if (article.text().isBlank()) {
      desk.say(address + ": an empty article, nothing to find");
    }
    if (!docs.add(article.doc())) {
      desk.say(address + ": another article is called " + article.doc() + " too");
    }
    taker.take(new Arrival(told(article), arrival.origin()));
  }

  private Article told(Article article) {
    ArticlesTable.Row row = table.of(article.doc());
    if (row != null) {
      return new Article(article.doc(), article.text(), row.date(), row.publisher());
    }
    return new Article(
        article.doc(),
        article.text(),
        date == null ? article.date() : date,
        publisher == null ? article.publisher() : publisher);
  }

  @Override
  public void problem(Problem problem) {
    unreadable++;
    desk.say(problem.toString());
  }

  @Override
  public void note(Problem note) {
    desk.say(note.toString());
  }
}
