package org.daybook.app.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON as maps, lists and strings; numbers and truth values are strings too, since only words are looked for in it. */
final class JsonTree {

  /** Nesting of real pages is below 20. */
  private static final int DEPTH = 100;

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEPTH)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          // Line breaks within strings are forbidden and common.
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private JsonTree() {}

  /** The value that a text begins with; null for {@code null} and for a text without any. Throws where it is malformed. */
  static @Nullable Object of(String text) throws IOException {
    try (JsonParser json = FACTORY.createParser(text)) {
      return json.nextToken() == null ? null : value(json);
    }
  }

  private static @Nullable Object value(JsonParser json) throws IOException {
    JsonToken token = json.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, Object> object = new LinkedHashMap<>();
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String name = json.currentName();
        json.nextToken();
        Object value = value(json);
        if (value != null) {
          object.put(name, value);
        }
      }
      return object;
    }
    if (token == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        Object value = value(json);
        if (value != null) {
          list.add(value);
        }
      }
      return list;
    }
    return token == JsonToken.VALUE_NULL ? null : json.getText();
  }

  /** The text below names that are parted by points; of a list the first that has it; null if there is none. */
  static @Nullable String text(@Nullable Object tree, String path) {
    if (tree instanceof List<?> list) {
      for (Object each : list) {
        String text = text(each, path);
        if (text != null) {
          return text;
        }
      }
      return null;
    }
    if (path.isEmpty()) {
      return tree instanceof String text && !text.isBlank() ? text : null;
    }
    if (!(tree instanceof Map<?, ?> object)) {
      return null;
    }
    Object direct = object.get(path);
    if (direct != null) {
      return text(direct, "");
    }
    int point = path.indexOf('.');
    return point < 0 ? null : text(object.get(path.substring(0, point)), path.substring(point + 1));
  }
}
