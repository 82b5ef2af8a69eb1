package org.daybook.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.lexicon.Conflicts.Conflict;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Lexicon;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.PlaceName;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.lexicon.Sense.WarName;
import org.daybook.mention.DatelineReader;
import org.daybook.mention.QuantityMention;
import org.daybook.mention.QuantityReader;
import org.daybook.mention.TimeMention;
import org.daybook.mention.TimeReader;
import org.daybook.mention.ToldYear;
import org.daybook.text.Article;
import org.daybook.text.Sentences;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * An article taken apart: its words, its date, the war it is about, and its sentences with their figures and times.
 *
 * @param date the article's day; null where neither the caller nor the text tells
 * @param conflict the war it is about, which tells who fights whom; null if none of the lexicon's
 * @param dated the same where the text leaves no doubt when it began, so that it may give a total its first day; else null
 */
record Story(
    Article article,
    Lexicon lexicon,
    Marks marks,
    @Nullable LocalDate date,
    @Nullable Conflict conflict,
    @Nullable Conflict dated,
    List<Line> lines) {

  /** The lines at the top of a page among which a title may be given twice. */
  private static final int HEAD = 5;

  /** How many words the time behind {@code Updated at} may have. */
  private static final int STAMP = 9;

  /** In tokens: so far down a page may print its own day. */
  private static final int PAGE_HEAD = 100;

  /** Takes an article apart. */
  static Story of(Article article, Lexicon lexicon) {
    Tokens tokens = lexicon.tokens(article.text());
    Marks marks = lexicon.marks(tokens);
    LocalDate date = article.date() != null ? article.date() : DatelineReader.dateOf(marks);
    Conflict conflict = conflict(marks, lexicon, date, false);
    Conflict dated = date != null ? conflict : conflict(marks, lexicon, null, true);
    return new Story(article, lexicon, marks, date, conflict, dated, lines(marks, date, dated));
  }

  private static List<Line> lines(
      Marks marks, @Nullable LocalDate date, @Nullable Conflict conflict) {
    Tokens t = marks.tokens();
    List<Line> lines = new ArrayList<>();
    int paragraph = 0;
    boolean doubled = isDoubleSpaced(t);
    ToldYear told = date != null ? ToldYear.NONE : ToldYear.of(marks, conflict);
    for (Sentences.Sentence s : Sentences.of(t)) {
      if (s.from() > 0 && t.breaksBefore(s.from()) >= (doubled ? 2 : 1)) {
        paragraph++;
      }
      boolean headline = isHeadline(t, s);
      ToldYear year = told.isKnown() || date != null ? told : before(lines);
      List<TimeMention> times =
          new ArrayList<>(TimeReader.read(marks, s.from(), s.to(), date, conflict, year));

      List<QuantityMention> figures = new ArrayList<>();
      int text = furniture(t, s);
      if (text < s.to() && !(headline && isGivenAgain(t, s, lines))) {
        for (QuantityMention figure : new QuantityReader(marks).read(s.from(), s.to())) {
          if (figure.from() >= text && !isTime(t, figure, times)) {
            figures.add(figure);
          }
        }
      }
      times.removeIf(
          time -> t.is(time.from() - 1, "date") && time.from() < 4 || isPrinted(t, time, date));
      if (times.size() > 1 && isDateline(t, s, times.get(0))) {
        times.remove(0);
      }
      lines.add(new Line(lines.size(), s.from(), s.to(), paragraph, headline, figures, times));
    }
    return lines;
  }

  /** {@code July 2024 was the worst month. On 8 July …}: the year of a month named a sentence or two before. */
  private static ToldYear before(List<Line> lines) {
    for (int k = lines.size() - 1; k >= Math.max(0, lines.size() - 2); k--) {
      for (TimeMention time : lines.get(k).times()) {
        boolean month =
            time.grain() == TimeMention.Grain.MONTH || time.grain() == TimeMention.Grain.DAY;
        if (month && time.meaning() instanceof TimeMention.During during && during.to() != null) {
          return new ToldYear(during.to().getYear(), during.to().getMonthValue());
        }
      }
    }
    return ToldYear.NONE;
  }

  /** {@code 3 May 2025 – At least nine people were killed on Friday}: the day before the dash is the report's. */
  private static boolean isDateline(Tokens t, Sentences.Sentence s, TimeMention time) {
    boolean opens = time.from() - s.from() <= 4 && time.to() - s.from() < 12;
    return opens && t.is(time.to(), "-", "–", "—", "(");
  }

  /** {@code Wednesday 21 August 2013 Rebels: 1,300 killed}: the article's own day with its year, printed over it. */
  private static boolean isPrinted(Tokens t, TimeMention time, @Nullable LocalDate date) {
    boolean year = t.isNumber(time.to() - 1) && t.end(time.to() - 1) - t.start(time.to() - 1) >= 4;
    boolean led = t.is(time.from(), "on", "in", "during", "of", "since", "by", "from", "between");
    return date != null
        && time.from() < PAGE_HEAD
        && year
        && !led
        && time.meaning() instanceof TimeMention.During during
        && date.equals(during.from())
        && date.equals(during.to());
  }

  /** Whether the text parts its paragraphs by blank lines, so that single line ends mean less. */
  private static boolean isDoubleSpaced(Tokens t) {
    int one = 0;
    int two = 0;
    for (int i = 1; i < t.size(); i++) {
      one += t.breaksBefore(i) == 1 ? 1 : 0;
      two += t.breaksBefore(i) == 2 ? 1 : 0;
    }
    return two > one;
  }

  /** A line of its own without a full stop, at the head of the text or over a passage. */
  private static boolean isHeadline(Tokens t, Sentences.Sentence s) {
    boolean ownLine = t.breaksBefore(s.from()) > 0 && t.breaksBefore(s.to()) > 0;
    return ownLine
        && !t.is(s.to() - 1, ".", ";", ",", "”", "\"", ":")
        && s.to() - s.from() <= 40
        && !t.isMark(s.from());
  }

  /**
   * The token behind what the page adds to the article: {@code 15 hours ago}, {@code Updated at …}, {@code 2 min read}. On
   * pages that lost their layout the text goes on in the same line.
   */
  private static int furniture(Tokens t, Sentences.Sentence s) {
    int text = s.from();
    for (int i = s.from(); i < s.to(); i++) {
      if (t.is(i, "created", "updated", "published") && t.is(i + 1, "at", ":")) {
        text = i + STAMP;
      } else if (t.is(i, "min") && t.is(i + 1, "read") && t.isNumber(i - 1)) {
        text = i + 2;
      } else if (i == s.from()
          && t.is(i, "read")
          && t.is(i + 1, "more", "also", "entire")
          && s.to() - s.from() < 12) {
        return s.to();
      }
    }
    return text;
  }

  /** Whether a headline stands above already: pages give the title of the window, then that of the article. */
  private static boolean isGivenAgain(Tokens t, Sentences.Sentence s, List<Line> lines) {
    for (Line line : lines.size() > HEAD ? List.<Line>of() : lines) {
      if (line.to() - line.from() == s.to() - s.from()
          && isSame(t, line.from(), s.from(), s.to() - s.from())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSame(Tokens t, int one, int other, int length) {
    for (int i = 0; i < length; i++) {
      if (!t.word(one + i).equals(t.word(other + i)) && !t.isMark(one + i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTime(Tokens t, QuantityMention figure, List<TimeMention> times) {
    for (TimeMention time : times) {
      boolean another =
          figure.number() == time.to() + 1
              && figure.bounds().high() != null
              && figure.bounds().high().intValue() < 32
              && t.is(time.to(), "and", "to", "-")
              && figure.form() == QuantityMention.Form.DIGITS
              && figure.isCount()
              && !t.isWord(figure.to());
      if (time.from() <= figure.number() && figure.number() < time.to() || another) {
        return true;
      }
    }
    return false;
  }

  /** The war whose parties and places the text names most, if it can be of the article's time. */
  private static @Nullable Conflict conflict(
      Marks marks, Lexicon lexicon, @Nullable LocalDate date, boolean plain) {
    Map<String, Integer> sides = new HashMap<>();
    Tokens t = marks.tokens();
    for (int i = 0; i < t.size(); i++) {
      SideName side = marks.at(i, SideName.class);
      PlaceName place = marks.at(i, PlaceName.class);
      if (side != null) {
        sides.merge(side.side(), 2, Integer::sum);
      } else if (place != null) {
        sides.merge(place.country(), 1, Integer::sum);
      }
    }
    Conflict best = null;
    int most = 3;
    for (Conflict c : lexicon.conflicts().all()) {
      LocalDate over = c.last();
      if (date != null
          && (c.first().isAfter(date) || over != null && over.plusYears(1).isBefore(date))) {
        continue;
      }
      int one = count(sides, c.one());
      int other = count(sides, c.other());
      int there = count(sides, c.countries());
      int war =
          c.starts().contains("war")
                  || c.starts().contains("invasion")
                  || c.starts().contains("coup")
              ? 1
              : 0;
      int score =
          war
              + Math.min(one, other) * 3
              + one
              + other
              + there * 2
              + (c.last() == null || date != null && !c.last().isBefore(date) ? 2 : 0);
      boolean ahead =
          one + other > 0 && score > most
              || score == most && best != null && c.first().isAfter(best.first());
      if (ahead && (!plain || there > 0 && isPlain(c, marks))) {
        most = score;
        best = c;
      }
    }
    return best;
  }

  /**
   * Whether an article without a date can mean this war: it writes the year in which it began, speaks of an
   * invasion, where that is its name, or calls its start by a figure, {@code October 7}. Of {@code the war} in Gaza there have been several.
   */
  private static boolean isPlain(Conflict war, Marks marks) {
    Tokens t = marks.tokens();
    String first = String.valueOf(war.first().getYear());
    boolean year = false;
    boolean named = false;
    boolean own = false;
    List<Tokens> numbered = numbered(war);
    for (int i = 0; i < t.size(); i++) {
      Hit<WarName> name = marks.hitAt(i, WarName.class);
      year |= t.is(i, first);
      named |= name != null && name.sense().war().equals(war);
      own |= t.is(i, "invasion") && war.isInvasion();
      for (Tokens start : numbered) {
        own |= isAt(t, i, start);
      }
    }
    // A war that is over must be named: its year may stand for something else.
    return war.last() != null ? year && named : year || own;
  }

  /** What the war's start is called by figures: {@code October 7}, {@code Operation 1027}. */
  private static List<Tokens> numbered(Conflict war) {
    return war.starts().stream()
        .filter(start -> start.chars().anyMatch(Character::isDigit))
        .map(Tokens::of)
        .toList();
  }

  private static boolean isAt(Tokens t, int i, Tokens phrase) {
    for (int k = 0; k < phrase.size(); k++) {
      if (!t.is(i + k, phrase.word(k))) {
        return false;
      }
    }
    return true;
  }

  private static int count(Map<String, Integer> sides, List<String> names) {
    int n = 0;
    for (String name : names) {
      n += sides.getOrDefault(name, 0);
    }
    return n;
  }
}
