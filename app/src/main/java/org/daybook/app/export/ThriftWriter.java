package org.daybook.app.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes structures in Thrift's compact protocol, as far as Parquet's metadata needs it. */
final class ThriftWriter {

  static final int I32 = 5;
  static final int I64 = 6;
  static final int BINARY = 8;
  static final int STRUCT = 12;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Deque<Integer> outer = new ArrayDeque<>();
  private int last;

  ThriftWriter i32(int field, int value) {
    head(field, I32);
    return zigzag(value);
  }

  ThriftWriter i64(int field, long value) {
    head(field, I64);
    return zigzag(value);
  }

  ThriftWriter text(int field, String value) {
    head(field, BINARY);
    return text(value);
  }

  /** A list's head; its elements follow by {@link #element}, {@link #text(String)}, {@link #begin()}. */
  ThriftWriter list(int field, int type, int size) {
    head(field, 9);
    if (size < 15) {
      out.write(size << 4 | type);
    } else {
      out.write(0xf0 | type);
      varint(size);
    }
    return this;
  }

  ThriftWriter element(int value) {
    return zigzag(value);
  }

  ThriftWriter text(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    varint(bytes.length);
    out.writeBytes(bytes);
    return this;
  }

  ThriftWriter struct(int field) {
    head(field, STRUCT);
    return begin();
  }

  ThriftWriter begin() {
    outer.push(last);
    last = 0;
    return this;
  }

  ThriftWriter end() {
    out.write(0);
    last = outer.pop();
    return this;
  }

  byte[] bytes() {
    return out.toByteArray();
  }

  private void head(int field, int type) {
    int step = field - last;
    if (step > 0 && step < 16) {
      out.write(step << 4 | type);
    } else {
      out.write(type);
      zigzag(field);
    }
    last = field;
  }

  private ThriftWriter zigzag(long value) {
    varint(value << 1 ^ value >> 63);
    return this;
  }

  private void varint(long value) {
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      out.write((int) (rest & 0x7f | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }
}
