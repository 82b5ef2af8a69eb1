package org.daybook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Widths of what a terminal shows. */
class GlyphsTest {

  @Test
  void wideCharactersTakeTwoColumnsAndMarksNone() {
    assertEquals(4, Glyphs.width("Kyiv"));
    assertEquals(4, Glyphs.width("漢字"));
    assertEquals(2, Glyphs.width("\ud83d\ude00"));
    assertEquals(1, Glyphs.width("e\u0301"));
    assertEquals(5, Glyphs.width("12\u00a0ha"));
  }

  @Test
  void aCutTextFits() {
    assertEquals("Kyiv", Glyphs.cut("Kyiv", 4));
    assertEquals("Zap…", Glyphs.cut("Zaporizhzhia", 4));
    assertEquals("漢…", Glyphs.cut("漢字漢", 4));
  }

  @Test
  void linesBreakAtSpacesButNotAtNoBreakSpaces() {
    assertEquals(
        List.of("24\u00a0Feb\u00a02022 to", "12\u00a0Jun\u00a02025"),
        Glyphs.wrap("24\u00a0Feb\u00a02022 to 12\u00a0Jun\u00a02025", 14));
    assertEquals(List.of("a", "Zapori…", "b"), Glyphs.wrap("a Zaporizhzhia b", 7));
    assertEquals(List.of(""), Glyphs.wrap("", 7));
  }
}
