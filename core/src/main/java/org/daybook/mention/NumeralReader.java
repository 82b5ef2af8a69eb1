package org.daybook.mention;

import java.math.BigDecimal;
import org.daybook.lexicon.Marks;
import org.daybook.lexicon.Sense.NumberWord;
import org.daybook.lexicon.Sense.NumberWord.Kind;
import org.daybook.lexicon.Sense.ThingWord;
import org.daybook.lexicon.Sense.UnitWord;
import org.daybook.mention.QuantityMention.Form;
import org.daybook.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads a bare number, in digits or words: {@code 35 000}, {@code 12.8bn}, {@code half a million}, {@code dozens}. */
final class NumeralReader {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** More digits than any count of people or money has; longer ones are no figures. */
  private static final int MOST_DIGITS = 18;

  private final Marks marks;
  private final Tokens t;

  NumeralReader(Marks marks) {
    this.marks = marks;
    this.t = marks.tokens();
  }

  /** The number that starts at token i; null if none does. */
  @Nullable Numeral at(int i, int end) {
    if (i >= end) {
      return null;
    }
    return t.isNumber(i) ? digits(i, end) : t.isWord(i) ? words(i, end) : null;
  }

  private @Nullable Numeral digits(int i, int end) {
    BigDecimal value = value(i);
    int to = i + 1;
    if (value == null) {
      return null;
    }
    if (isSpacedGroup(i, end)) {
      value = new BigDecimal(t.raw(i) + t.raw(i + 1));
      to = i + 2;
    } else if (isBrokenDecimal(i, end)) {
      value = new BigDecimal(t.raw(i) + '.' + t.raw(i + 2));
      to = i + 3;
    }
    if (t.isGlued(to) && t.isWord(to)) {
      NumberWord suffix = marks.at(to, NumberWord.class);
      if (suffix == null
          || suffix.kind() != Kind.SUFFIX && suffix.kind() != Kind.MAGNITUDE
          || isMetres(i, to)) {
        return marks.is(to, UnitWord.class) ? plain(to, value) : null;
      }
      return new Numeral(to + 1, value.multiply(suffix.value()), Form.DIGITS, true, suffix.value());
    }
    int word = t.is(to, "-") && t.isGlued(to) ? to + 1 : to;
    NumberWord magnitude = word < end ? marks.at(word, NumberWord.class) : null;
    if (magnitude != null
        && (magnitude.kind() == Kind.MAGNITUDE
            || magnitude.kind() == Kind.HUNDRED
            || magnitude.kind() == Kind.DOZEN)) {
      return new Numeral(
          word + 1, value.multiply(magnitude.value()), Form.DIGITS, true, magnitude.value());
    }
    return plain(to, value);
  }

  private static Numeral plain(int to, BigDecimal value) {
    boolean thousands = value.compareTo(THOUSAND) >= 0 && value.remainder(THOUSAND).signum() == 0;
    return new Numeral(to, value, Form.DIGITS, false, thousands ? THOUSAND : BigDecimal.ONE);
  }

  /** {@code 500m} is metres unless money or a decimal says million. */
  private boolean isMetres(int i, int suffix) {
    return t.is(suffix, "m")
        && t.word(i).indexOf('.') < 0
        && marks.hitBefore(i, UnitWord.class) == null
        && !marks.is(suffix + 1, ThingWord.class);
  }

  /** {@code 35 000}: up to three digits, one blank, three digits. */
  private boolean isSpacedGroup(int i, int end) {
    return i + 1 < end
        && t.isNumber(i + 1)
        && t.raw(i).length() <= 3
        && isAllDigits(t.raw(i))
        && t.raw(i + 1).length() == 3
        && isAllDigits(t.raw(i + 1))
        && t.start(i + 1) - t.end(i) == 1
        && t.breaksBefore(i + 1) == 0
        && !(t.isGlued(i + 2) && t.isWord(i + 2));
  }

  /** {@code 1. 4 million}: a blank has got into the number. */
  private boolean isBrokenDecimal(int i, int end) {
    NumberWord scale = i + 3 < end && t.is(i + 1, ".") ? marks.at(i + 3, NumberWord.class) : null;
    return scale != null
        && scale.kind() == Kind.MAGNITUDE
        && t.isGlued(i + 1)
        && t.isNumber(i + 2)
        && t.raw(i).length() <= 3
        && t.raw(i + 2).length() <= 2
        && isAllDigits(t.raw(i))
        && isAllDigits(t.raw(i + 2));
  }

  private static boolean isAllDigits(String s) {
    return s.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** The value of digits with separators: {@code 443,660}, {@code 1.2}, {@code 1.234.567}, {@code 10,5} is 10.5. */
  private @Nullable BigDecimal value(int i) {
    String raw = t.raw(i);
    if (raw.length() > MOST_DIGITS + 6) {
      return null;
    }
    StringBuilder digits = new StringBuilder(raw.length());
    int lastMark = -1;
    int marksSeen = 0;
    for (int k = 0; k < raw.length(); k++) {
      char c = raw.charAt(k);
      if (c >= '0' && c <= '9') {
        digits.append(c);
      } else {
        lastMark = k;
        marksSeen++;
      }
    }
    if (digits.length() > MOST_DIGITS) {
      return null;
    }
    BigDecimal whole = new BigDecimal(digits.toString());
    int decimals = raw.length() - 1 - lastMark;
    boolean grouped =
        lastMark < 0
            || decimals == 3
                && (marksSeen > 1
                    || raw.charAt(lastMark) != '.'
                    || raw.charAt(0) != '0' && lastMark <= 3 && !isScaled(i));
    return grouped ? whole : whole.movePointLeft(decimals);
  }

  private boolean isScaled(int i) {
    NumberWord word = marks.at(i + 1, NumberWord.class);
    return word != null && word.kind() != Kind.ARTICLE
        || marks.is(i + 1, UnitWord.class)
        || marks.hitBefore(i, UnitWord.class) != null;
  }

  private @Nullable Numeral words(int i, int end) {
    NumberWord first = marks.at(i, NumberWord.class);
    if (first == null) {
      return null;
    }
    return switch (first.kind()) {
      case SEVERAL -> severalHundred(i, end);
      case VAGUE -> vague(i, first.value(), end);
      case MAGNITUDE -> t.word(i).endsWith("s") ? vague(i, first.value().multiply(TWO), end) : null;
      case FRACTION -> t.is(i, "half") ? fraction(i, first, BigDecimal.ONE, end) : null;
      case ARTICLE -> article(i, end);
      case UNIT, TEN -> cardinal(i, end);
      case DOZEN -> new Numeral(i + 1, first.value(), Form.WORDS, true, first.value());
      case HUNDRED, SUFFIX -> null;
    };
  }

  /** {@code tens of thousands}, {@code hundreds of thousands}, {@code dozens}. */
  private Numeral vague(int i, BigDecimal least, int end) {
    NumberWord of = t.is(i + 1, "of") && i + 2 < end ? marks.at(i + 2, NumberWord.class) : null;
    if (of != null && of.kind() == Kind.MAGNITUDE && t.word(i + 2).endsWith("s")) {
      return new Numeral(i + 3, least.multiply(of.value()), Form.VAGUE, true, of.value());
    }
    return new Numeral(i + 1, least, Form.VAGUE, true, BigDecimal.ONE);
  }

  /** {@code several hundred}, {@code a few dozen}: two of them at the least. */
  private @Nullable Numeral severalHundred(int i, int end) {
    int j = t.is(i + 1, "of") ? i + 2 : i + 1;
    NumberWord word = j < end ? marks.at(j, NumberWord.class) : null;
    if (word == null
        || word.kind() != Kind.HUNDRED
            && word.kind() != Kind.MAGNITUDE
            && word.kind() != Kind.DOZEN) {
      return null;
    }
    return new Numeral(j + 1, word.value().multiply(TWO), Form.VAGUE, true, word.value());
  }

  private @Nullable Numeral article(int i, int end) {
    NumberWord next = i + 1 < end ? marks.at(i + 1, NumberWord.class) : null;
    if (next == null) {
      return new Numeral(i + 1, BigDecimal.ONE, Form.ARTICLE, false, BigDecimal.ONE);
    }
    return switch (next.kind()) {
      case HUNDRED, MAGNITUDE ->
          t.word(i + 1).endsWith("s") ? null : rest(i + 2, next.value(), end);
      case DOZEN -> dozen(i, next, end);
      case FRACTION ->
          marks.is(i + 2, ThingWord.class) || t.is(i + 2, ",") && !t.is(i + 1, "half")
              ? null
              : fraction(i + 1, next, BigDecimal.ONE, end);
      case SEVERAL -> severalHundred(i + 1, end);
      default -> new Numeral(i + 1, BigDecimal.ONE, Form.ARTICLE, false, BigDecimal.ONE);
    };
  }

  private Numeral dozen(int i, NumberWord word, int end) {
    NumberWord of = t.is(i + 2, "of") && i + 3 < end ? marks.at(i + 3, NumberWord.class) : null;
    NumberWord more = t.is(i + 1, "couple") ? marks.at(i + 2, NumberWord.class) : null;
    if (more != null && more.kind() != Kind.ARTICLE) {
      return new Numeral(
          i + 3, word.value().multiply(more.value()), Form.WORDS, true, more.value());
    }
    if (of != null
        && (of.kind() == Kind.DOZEN || of.kind() == Kind.MAGNITUDE || of.kind() == Kind.HUNDRED)) {
      return new Numeral(i + 4, word.value().multiply(of.value()), Form.WORDS, true, of.value());
    }
    return new Numeral(i + 2, word.value(), Form.WORDS, true, word.value());
  }

  /** {@code half a million}, {@code a quarter of a million}; else a share: {@code two thirds of the dead}. */
  private Numeral fraction(int i, NumberWord part, BigDecimal times, int end) {
    int j = t.is(i + 1, "of") ? i + 2 : i + 1;
    if (t.is(j, "-") && t.isGlued(j)) {
      j++;
    }
    int k = t.is(j, "a", "one") ? j + 1 : j;
    NumberWord whole = k < end ? marks.at(k, NumberWord.class) : null;
    boolean counts = whole != null && (k > j || !t.is(i + 1, "of")) && !t.word(k).endsWith("s");
    if (counts
        && whole != null
        && (whole.kind() == Kind.MAGNITUDE
            || whole.kind() == Kind.DOZEN
            || whole.kind() == Kind.HUNDRED)) {
      return new Numeral(
          k + 1,
          part.value().multiply(times).multiply(whole.value()),
          Form.WORDS,
          true,
          whole.value());
    }
    BigDecimal percent = part.value().multiply(times).multiply(HUNDRED);
    return new Numeral(i + 1, percent, Form.FRACTION, true, BigDecimal.ONE);
  }

  /** {@code twenty-five thousand three hundred and two}, {@code two and a half million}, {@code two dozen}. */
  private @Nullable Numeral cardinal(int i, int end) {
    BigDecimal value = BigDecimal.ZERO;
    int j = i;
    NumberWord word = marks.at(j, NumberWord.class);
    if (word != null && word.kind() == Kind.TEN) {
      value = word.value();
      j++;
      int unit = t.is(j, "-") && t.isGlued(j) ? j + 1 : j;
      NumberWord more = unit < end ? marks.at(unit, NumberWord.class) : null;
      if (more != null && more.kind() == Kind.UNIT && more.value().compareTo(BigDecimal.TEN) < 0) {
        value = value.add(more.value());
        j = unit + 1;
      }
    } else if (word != null) {
      value = word.value();
      j++;
    }
    int part = t.is(j, "-") && t.isGlued(j) ? j + 1 : j;
    NumberWord next = part < end ? marks.at(part, NumberWord.class) : null;
    if (next != null && next.kind() == Kind.FRACTION && part > i) {
      return isShare(part) || value.equals(BigDecimal.ONE) && !t.is(part, "half")
          ? fraction(part, next, value, end)
          : new Numeral(j, value, Form.WORDS, false, BigDecimal.ONE);
    }
    if (next != null && next.kind() == Kind.DOZEN) {
      return new Numeral(part + 1, value.multiply(next.value()), Form.WORDS, true, next.value());
    }
    if (t.is(j, "and") && t.is(j + 1, "a") && t.is(j + 2, "half")) {
      NumberWord scale = marks.at(j + 3, NumberWord.class);
      if (scale != null && scale.kind() == Kind.MAGNITUDE) {
        return new Numeral(
            j + 4,
            value.add(new BigDecimal("0.5")).multiply(scale.value()),
            Form.WORDS,
            true,
            scale.value());
      }
    }
    return rest(j, value, end);
  }

  private boolean isShare(int i) {
    return t.word(i).endsWith("s");
  }

  /** What may follow the first part: hundreds, magnitudes, and further parts behind them. */
  private Numeral rest(int i, BigDecimal first, int end) {
    BigDecimal done = BigDecimal.ZERO;
    BigDecimal open = first;
    BigDecimal scale = BigDecimal.ONE;
    int j = i;
    while (j < end) {
      int k = t.is(j, "and") || t.is(j, "-") && t.isGlued(j) ? j + 1 : j;
      NumberWord word = k < end ? marks.at(k, NumberWord.class) : null;
      if (word == null || t.word(k).endsWith("s") && word.kind() == Kind.MAGNITUDE) {
        break;
      }
      if (word.kind() == Kind.HUNDRED && k == j) {
        open = open.multiply(HUNDRED);
        scale = HUNDRED;
      } else if (word.kind() == Kind.MAGNITUDE && k == j) {
        done = done.add(open).multiply(done.signum() == 0 ? word.value() : BigDecimal.ONE);
        open = BigDecimal.ZERO;
        scale = word.value();
      } else if (scale.compareTo(BigDecimal.ONE) > 0
          && (word.kind() == Kind.UNIT || word.kind() == Kind.TEN)
          && word.value().compareTo(scale) < 0
          && (k == j || scale.equals(HUNDRED) || t.is(j, "-"))) {
        open = open.add(word.value());
        scale = word.kind() == Kind.TEN ? BigDecimal.TEN : BigDecimal.ONE;
      } else {
        break;
      }
      j = k + 1;
    }
    boolean scaled = j > i;
    return new Numeral(j, done.add(open), Form.WORDS, scaled, scale);
  }
}
