package org.daybook.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.text.Tokens;

/** Knows which sentences stand in a quotation, also one that a sentence before opened. */
final class QuotationReader {

  private QuotationReader() {}

  /** Of each sentence whether it begins within a quotation; none runs over a paragraph's end. */
  static Map<Line, Boolean> read(Tokens t, List<Line> lines) {
    Map<Line, Boolean> quoted = new HashMap<>();
    boolean open = false;
    int paragraph = -1;
    for (Line line : lines) {
      if (line.paragraph() != paragraph) {
        paragraph = line.paragraph();
        open = false;
      }
      boolean closes = open && t.raw(line.from()).equals("\"");
      boolean opens = t.is(line.from(), "\"", "“") || t.raw(line.from()).equals("‘");
      quoted.put(line, !closes && (open || opens));
      for (int i = line.from(); i < line.to(); i++) {
        String raw = t.raw(i);
        if (raw.equals("“")) {
          open = true;
        } else if (raw.equals("”")) {
          open = false;
        } else if (raw.equals("\"")) {
          open = !open;
        }
      }
    }
    return quoted;
  }
}
