package org.daybook.ledger.json;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Writes one JSON object, field by field, on one line: {@code {"doc": "harbour", "start": 227}}. */
public final class Json {

  private final StringBuilder line;

  /** Begins an object at the end of a line; its {@link #end} ends it. */
  public Json(StringBuilder line) {
    this.line = line.append('{');
  }

  /** A text; null is {@code null}. */
  public Json text(String name, @Nullable String value) {
    return value == null ? bare(name, "null") : quoted(name, value);
  }

  /** What needs no quotes: a number as digits, {@code true}; null is {@code null}. */
  public Json bare(String name, @Nullable String value) {
    name(name);
    line.append(value == null ? "null" : value);
    return this;
  }

  /** A list of texts. */
  public Json texts(String name, List<String> values) {
    name(name);
    line.append('[');
    for (int i = 0; i < values.size(); i++) {
      line.append(i == 0 ? "" : ", ");
      quote(values.get(i));
    }
    line.append(']');
    return this;
  }

  /** Begins an object within this one; its {@link #end} must come before the next field here. */
  public Json object(String name) {
    name(name);
    return new Json(line);
  }

  /** A list of objects, each written by the writer. */
  public <T> Json objects(String name, List<T> values, BiConsumer<Json, T> writer) {
    name(name);
    line.append('[');
    for (int i = 0; i < values.size(); i++) {
      line.append(i == 0 ? "" : ", ");
      Json object = new Json(line);
      writer.accept(object, values.get(i));
      object.end();
    }
    line.append(']');
    return this;
  }

  /** Ends the object. */
  public void end() {
    line.append('}');
  }

  private Json quoted(String name, String value) {
    name(name);
    quote(value);
    return this;
  }

  private void name(String name) {
    if (line.charAt(line.length() - 1) != '{') {
      line.append(", ");
    }
    line.append('"').append(name).append("\": ");
  }

  private void quote(String text) {
    quote(line, text);
  }

  /** A text in quotes, what JSON or JavaScript would take for its own written by number. */
  static void quote(StringBuilder line, String text) {
    line.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> line.append('\\').append(c);
        case '\n' -> line.append("\\n");
        case '\r' -> line.append("\\r");
        case '\t' -> line.append("\\t");
        default -> {
          if (isPlain(text, i, c)) {
            line.append(c);
          } else {
            escape(line, c);
          }
        }
      }
    }
    line.append('"');
  }

  /** Control characters, the line ends that JavaScript sees and half a surrogate pair are written by number. */
  private static boolean isPlain(String text, int i, char c) {
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
    return c >= ' ' && (c < 0x7f || c > 0x9f) && c != '\u2028' && c != '\u2029';
  }

  private static void escape(StringBuilder line, char c) {
    line.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      line.append("0123456789abcdef".charAt(c >> shift & 15));
    }
  }
}
