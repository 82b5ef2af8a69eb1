package org.daybook.app.export;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A column of a Parquet file: gathers a row group's values, plainly encoded, with levels for nulls and lists. */
final class Column {

  /** What a column holds: Parquet's physical type and its meaning. */
  enum Kind {
    TEXT(6),
    /** A number without loss: 38 digits, 9 of them behind the point. */
    DECIMAL(7),
    DAY(1),
    LONG(2),
    BOOLEAN(0),
    /** A list of texts, which may be empty and is never null. */
    TEXTS(6);

    final int physical;

    Kind(int physical) {
      this.physical = physical;
    }
  }

  static final int DIGITS = 38;
  static final int SCALE = 9;
  static final int WIDTH = 16;

  final String name;
  final Kind kind;
  private final ByteArrayOutputStream values = new ByteArrayOutputStream();
  private final Levels defined = new Levels();
  private final Levels repeated = new Levels();
  private int bits;
  private int bitCount;
  private int size;

  Column(String name, Kind kind) {
    this.name = name;
    this.kind = kind;
  }

  /** Adds a row's value, of the Java type that fits the kind; null is a null. */
  void add(@Nullable Object value) {
    if (value instanceof List<?> list) {
      for (int i = 0; i < Math.max(1, list.size()); i++) {
        repeated.add(i == 0 ? 0 : 1);
        defined.add(list.isEmpty() ? 0 : 1);
        size++;
        if (!list.isEmpty()) {
          text(String.valueOf(list.get(i)));
        }
      }
      return;
    }
    size++;
    defined.add(value == null ? 0 : 1);
    if (value instanceof String text) {
      text(text);
    } else if (value instanceof BigDecimal number) {
      decimal(number);
    } else if (value instanceof LocalDate day) {
      little(day.toEpochDay(), 4);
    } else if (value instanceof Long number) {
      little(number, 8);
    } else if (value instanceof Boolean flag) {
      bits |= flag ? 1 << bitCount : 0;
      bitCount++;
      if (bitCount == 8) {
        flushBits();
      }
    } else if (value != null) {
      throw new IllegalArgumentException(name + ": no place for a " + value.getClass());
    }
  }

  private void text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    little(bytes.length, 4);
    values.writeBytes(bytes);
  }

  /** Big-endian two's complement; throws {@link ArithmeticException} where digits would be lost. */
  private void decimal(BigDecimal number) {
    BigInteger unscaled = number.setScale(SCALE, RoundingMode.UNNECESSARY).unscaledValue();
    byte[] bytes = unscaled.toByteArray();
    if (bytes.length > WIDTH) {
      throw new ArithmeticException(name + ": more than 38 digits: " + number);
    }
    for (int i = bytes.length; i < WIDTH; i++) {
      values.write(unscaled.signum() < 0 ? 0xff : 0);
    }
    values.writeBytes(bytes);
  }

  private void little(long value, int width) {
    for (int i = 0; i < width; i++) {
      values.write((int) (value >> 8 * i));
    }
  }

  private void flushBits() {
    values.write(bits);
    bits = 0;
    bitCount = 0;
  }

  int size() {
    return size;
  }

  /** The page's body, and an empty column again. */
  byte[] page() {
    if (bitCount > 0) {
      flushBits();
    }
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    if (kind == Kind.TEXTS) {
      page.writeBytes(repeated.take());
    }
    page.writeBytes(defined.take());
    page.writeBytes(values.toByteArray());
    values.reset();
    size = 0;
    return page.toByteArray();
  }

  /** Levels of one bit, as runs: a length, twice, then the level. */
  private static final class Levels {
    private final ByteArrayOutputStream runs = new ByteArrayOutputStream();
    private int level;
    private int length;

    void add(int next) {
      if (next != level) {
        close();
        level = next;
      }
      length++;
    }

    private void close() {
      if (length == 0) {
        return;
      }
      int rest = length << 1;
      while ((rest & ~0x7f) != 0) {
        runs.write(rest & 0x7f | 0x80);
        rest >>>= 7;
      }
      runs.write(rest);
      runs.write(level);
      length = 0;
    }

    byte[] take() {
      close();
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      for (int i = 0; i < 4; i++) {
        all.write(runs.size() >> 8 * i);
      }
      all.writeBytes(runs.toByteArray());
      runs.reset();
      return all.toByteArray();
    }
  }
}
