package org.daybook.mention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.daybook.claim.Bounds;
import org.daybook.lexicon.Hit;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense;
import org.daybook.lexicon.Sense.BodyName;
import org.daybook.lexicon.Sense.BoundWord;
import org.daybook.lexicon.Sense.OutletName;
import org.daybook.lexicon.Sense.PlaceName;
import org.daybook.lexicon.Sense.SideName;
import org.daybook.lexicon.Sense.UnitWord;
import org.daybook.lexicon.WordList;
import org.daybook.mention.QuantityMention.Form;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figures of a sentence, with their bounds, ranges and units: {@code between 400,000 and 500,000},
 * {@code well over $2 billion}, {@code 443,660 (+780)}. It does not ask what they count.
 */
public final class QuantityReader {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final Marks marks;
  private final Tokens t;
  private final NumeralReader numerals;

  /** The token behind the sentence that is being read: no figure reaches over it. */
  private int end;

  /** A reader of one text's figures. */
  public QuantityReader(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
    this.numerals = new NumeralReader(marks);
  }

  /** The figures in tokens {@code [from, to)}, in order; those of dates and names too. */
  public List<QuantityMention> read(int from, int to) {
    List<QuantityMention> found = new ArrayList<>();
    end = to;
    int i = from;
    while (i < to) {
      QuantityMention figure = at(i, from, to);
      if (figure == null) {
        i++;
      } else {
        if (!isName(figure, from)) {
          found.add(figure);
        }
        i = figure.to();
      }
    }
    return found;
  }

  private @Nullable QuantityMention at(int i, int from, int end) {
    if (t.id(i) < 0 && !t.isNumber(i)) {
      return null;
    }
    Hit<UnitWord> money = marks.hitAt(i, UnitWord.class);
    boolean hasMoney = money != null && money.sense().before() && money.to() < end;
    int number = hasMoney && money != null ? money.to() : i;
    Numeral first = numerals.at(number, end);
    if (first == null || hasMoney && first.form() == Form.ARTICLE) {
      return null;
    }
    if (first.form() == Form.ARTICLE) {
      return new QuantityMention(
          i, i + 1, i, new Bounds.Exactly(BigDecimal.ONE), false, "count", Form.ARTICLE);
    }
    String unit = hasMoney && money != null ? money.sense().unit() : "count";
    Range range = range(i, first, from, end);
    int to = range.to;
    if (unit.equals("count") || !hasMoney) {
      Hit<UnitWord> after = unitAfter(to);
      if (after != null) {
        unit = after.sense().unit();
        to = after.to();
      } else if (first.form() == Form.FRACTION) {
        unit = "percent";
      }
    }
    return bounded(i, to, range, unit, first.form(), from);
  }

  private @Nullable Hit<UnitWord> unitAfter(int to) {
    int i = t.is(to, "-") && t.isGlued(to) && t.isGlued(to + 1) ? to + 1 : to;
    Hit<UnitWord> hit = marks.hitAt(i, UnitWord.class);
    boolean weight = i > to && t.is(i, "pound");
    return hit != null && hit.to() <= end && !hit.sense().before() && !weight ? hit : null;
  }

  /** A number, or two with what joins them. */
  private record Range(int from, int to, BigDecimal low, @Nullable BigDecimal high, boolean open) {}

  private Range range(int i, Numeral first, int from, int end) {
    Range alone = new Range(i, first.to(), first.value(), null, false);
    if (first.form() != Form.DIGITS && first.form() != Form.WORDS) {
      return alone;
    }
    int join = first.to();
    Hit<UnitWord> unit = unitAfter(join);
    if (unit != null) {
      join = unit.to();
    }
    boolean between = opener(i, from, "between");
    boolean dash = t.is(join, "-", "—") && !t.is(join + 1, "-");
    boolean joined = dash || t.is(join, "to", "or") || t.is(join, "and") && between;
    if (!joined
        || t.is(join, "to") && isChange(i, from)
        || dash && !t.isGlued(join) && t.isGlued(join + 1)) {
      return alone;
    }
    int second = join + 1;
    boolean open =
        t.is(second, "over", "above") || t.is(second, "more") && t.is(second + 1, "than");
    if (t.is(second, "some", "about") || open) {
      second += t.is(second, "more") ? 2 : 1;
    }
    Hit<UnitWord> money = marks.hitAt(second, UnitWord.class);
    if (money != null && money.sense().before()) {
      second = money.to();
    }
    Numeral last = second < end ? numerals.at(second, end) : null;
    if (last == null || last.form() != Form.DIGITS && last.form() != Form.WORDS) {
      return alone;
    }
    if (unit != null && unit.sense().unit().equals("percent") && unitAfter(last.to()) == null) {
      return alone;
    }
    BigDecimal low = shared(first, last);
    if (low.compareTo(last.value()) >= 0 || t.is(join, "or") && !isNeighbour(low, last.value())) {
      return alone;
    }
    int start = between || opener(i, from, "from") ? i - 1 : i;
    return new Range(start, last.to(), low, open ? null : last.value(), open);
  }

  /** {@code one or two}, {@code 10 or 12}: near each other, else they are two figures. */
  private static boolean isNeighbour(BigDecimal low, BigDecimal high) {
    return high.compareTo(low.multiply(BigDecimal.valueOf(2))) <= 0;
  }

  private boolean opener(int i, int from, String word) {
    return i > from && t.is(i - 1, word);
  }

  /** {@code rose from 12 to 15} is two figures, and no range; nor is {@code from 600,000 in May to 700,000}. */
  private boolean isChange(int i, int from) {
    if (!opener(i, from, "from")) {
      return false;
    }
    for (int k = i - 2; k >= Math.max(from, i - 5); k--) {
      if (marks.in(k, WordList.CHANGES)) {
        return true;
      }
    }
    return false;
  }

  /** {@code 50-60,000}, {@code 1.2 to 1.35 billion}: the first takes the second's magnitude where that keeps the order. */
  private static BigDecimal shared(Numeral first, Numeral last) {
    if (first.scaled() || last.scale().compareTo(BigDecimal.ONE) == 0) {
      return first.value();
    }
    BigDecimal raised = first.value().multiply(last.scaled() ? last.scale() : THOUSAND);
    boolean fits = first.value().compareTo(THOUSAND) < 0 && raised.compareTo(last.value()) < 0;
    return fits ? raised : first.value();
  }

  private QuantityMention bounded(int i, int to, Range range, String unit, Form form, int from) {
    BoundWord.Kind kind = BoundWord.Kind.EXACTLY;
    boolean approx = form == Form.VAGUE;
    int start = range.from;
    if (start > from && t.is(start - 1, "+") && t.is(start - 2, "(")) {
      return new QuantityMention(
          start - 1, to, i, new Bounds.Exactly(range.low), false, unit, Form.ADDITION);
    }
    for (Hit<BoundWord> hit = before(start, from); hit != null; hit = before(start, from)) {
      BoundWord bound = hit.sense();
      boolean begins =
          t.isWord(start)
              && t.isCapital(start)
              && !t.isCapital(hit.from())
              && !marks.is(start, UnitWord.class);
      if (bound.kind() == BoundWord.Kind.EXACTLY || begins || isNoBound(hit, range.low)) {
        break;
      }
      approx |= bound.kind() == BoundWord.Kind.ABOUT || bound.kind() == BoundWord.Kind.NEARLY;
      kind = kind == BoundWord.Kind.EXACTLY || kind == BoundWord.Kind.ABOUT ? bound.kind() : kind;
      start = hit.from();
    }
    Hit<BoundWord> after = marks.hitAt(to, BoundWord.class);
    if (after != null
        && after.to() <= end
        && after.sense().place() == BoundWord.Place.AFTER
        && kind == BoundWord.Kind.EXACTLY) {
      boolean plus = t.is(to, "+", "plus");
      if (!plus || t.isGlued(to) && (t.is(to, "+") || !t.isNumber(to + 1))) {
        kind = after.sense().kind();
        approx |= kind == BoundWord.Kind.ABOUT;
        to = after.to();
      }
    }
    if (form == Form.VAGUE && kind != BoundWord.Kind.AT_MOST) {
      kind = BoundWord.Kind.AT_LEAST;
    }
    return new QuantityMention(start, to, i, bounds(kind, range), approx, unit, form);
  }

  private @Nullable Hit<BoundWord> before(int start, int from) {
    Hit<BoundWord> hit = marks.hitBefore(start, BoundWord.class);
    if (hit == null || hit.from() < from) {
      return null;
    }
    BoundWord.Place place = hit.sense().place();
    return place == BoundWord.Place.BEFORE || place == BoundWord.Place.VERB ? hit : null;
  }

  /** {@code over} and {@code pass} have other trades: {@code crossed two rivers}, {@code all over 12 districts}. */
  private boolean isNoBound(Hit<BoundWord> hit, BigDecimal value) {
    BoundWord bound = hit.sense();
    // "Researchers estimated 61,000 deaths": the verb, unlike "the estimated 61,000 deaths".
    if (t.is(hit.from(), "estimated") && t.isWord(hit.from() - 1)) {
      return t.breaksBefore(hit.from()) == 0 && !marks.in(hit.from() - 1, WordList.OPENERS);
    }
    if (bound.place() == BoundWord.Place.VERB) {
      return value.compareTo(BigDecimal.TEN) < 0 || t.is(hit.from() - 1, "the", "a");
    }
    return t.is(hit.from(), "over", "above", "about", "near")
        && t.is(
            hit.from() - 1,
            "all",
            "spread",
            "scattered",
            "took",
            "hung",
            "talked",
            "news",
            "control",
            "power",
            "handed");
  }

  private static Bounds bounds(BoundWord.Kind kind, Range range) {
    if (range.open) {
      return new Bounds.AtLeast(range.low);
    }
    if (range.high != null) {
      return new Bounds.Between(range.low, range.high);
    }
    return switch (kind) {
      case EXACTLY, ABOUT -> new Bounds.Exactly(range.low);
      case AT_LEAST -> new Bounds.AtLeast(range.low);
      case MORE_THAN -> new Bounds.MoreThan(range.low);
      case AT_MOST -> new Bounds.AtMost(range.low);
      case FEWER_THAN, NEARLY -> new Bounds.FewerThan(range.low);
    };
  }

  /** Digits that belong to a name or a measure: {@code MiG-29}, {@code 16:01}, {@code 155mm}, {@code 24-hour}. */
  private boolean isName(QuantityMention figure, int from) {
    int i = figure.number();
    boolean model =
        figure.form() == Form.DIGITS
            && t.isGlued(i)
            && t.is(i - 1, "-", "/", ":", "#", "@", "_", ".")
            && t.isGlued(i - 1)
            && i - 2 >= from
            && !isNumberBefore(i - 2);
    if (isNamed(figure, SideName.class)
        || isNamed(figure, BodyName.class)
        || isNamed(figure, OutletName.class)
        || isNamed(figure, PlaceName.class)) {
      return true;
    }
    boolean ratio =
        t.isGlued(figure.to())
            && t.is(figure.to(), "-")
            && t.is(figure.to() + 1, "to", "for", "on")
            && t.is(figure.to() + 2, "-");
    boolean clock =
        t.isGlued(figure.to())
                && t.is(figure.to(), ":")
                && t.isNumber(figure.to() + 1)
                && t.isGlued(figure.to() + 1)
            || t.isGlued(i) && t.is(i - 1, ":") && t.isNumber(i - 2);
    boolean day =
        isJoined(figure.to()) && t.is(figure.to(), "/")
            || isJoined(i - 1) && t.is(i - 1, "/") && t.isNumber(i - 2);
    return model && !marks.is(i - 2, UnitWord.class) || clock || ratio || day || isDate(i);
  }

  /** {@code 23-04-2016}: three numbers joined by dashes or strokes are a date, also where no article's day is known. */
  private boolean isDate(int i) {
    for (int first = i - 4; first <= i; first += 2) {
      if (t.isNumber(first) && isJoined(first + 1) && isJoined(first + 3)) {
        return true;
      }
    }
    return false;
  }

  private boolean isJoined(int dash) {
    return t.is(dash, "-", "/") && t.isGlued(dash) && t.isGlued(dash + 1) && t.isNumber(dash + 1);
  }

  /** {@code Three Brotherhood Alliance}, {@code Channel 12}: the number is part of a known name. */
  private boolean isNamed(QuantityMention figure, Class<? extends Sense> kind) {
    Hit<?> name = marks.hitOver(figure.number(), kind);
    return name != null && (name.from() < figure.from() || name.to() > figure.to());
  }

  private boolean isNumberBefore(int i) {
    return t.isNumber(i);
  }
}
