package org.daybook.app.chart;

import java.util.Locale;

/** A claimant's shape; beyond seven claimants all have the last, in grey. */
final class Shapes {

  /** How many claimants have a shape and colour of their own. */
  static final int OWN = 7;

  private static final String SOLID = "●■◆▲▼⬢✚•";
  private static final String HOLLOW = "○□◇△▽⬡✛◦";

  /** Outlines within 6 pixels of their middle, in the order of the glyphs. */
  private static final String[] PATHS = {
    "M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0z",
    "M-5 -5h10v10h-10z",
    "M0 -6.5L6.5 0L0 6.5L-6.5 0z",
    "M0 -6L6 5H-6z",
    "M0 6L6 -5H-6z",
    "M-6 0L-3 -5.2H3L6 0L3 5.2H-3z",
    "M-2 -6h4v4h4v4h-4v4h-4v-4h-4v-4h4z",
    "M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0z"
  };

  private Shapes() {}

  /** The shape for a terminal. */
  static String glyph(int claimant, boolean hedged) {
    int i = kind(claimant);
    return (hedged ? HOLLOW : SOLID).substring(i, i + 1);
  }

  /** Which of the eight kinds a claimant has. */
  static int kind(int claimant) {
    return Math.min(claimant, OWN);
  }

  /** The shape at a point, solid unless hedged; the outline of what is rather unlikely is dotted. */
  static String svg(int claimant, Mark mark, double x, double y) {
    String hedge =
        mark.hedge() == null ? "" : mark.hedge().from() >= 55 ? " hollow dash" : " hollow dot";
    return String.format(
        Locale.ROOT,
        "<path class=\"c%d%s\" transform=\"translate(%.1f %.1f)\" d=\"%s\"/>",
        kind(claimant),
        hedge,
        x,
        y,
        PATHS[kind(claimant)]);
  }

  /** The same without a hedge, for a legend. */
  static String svg(int claimant, double x, double y) {
    return String.format(
        Locale.ROOT,
        "<path class=\"c%d\" transform=\"translate(%.1f %.1f)\" d=\"%s\"/>",
        kind(claimant),
        x,
        y,
        PATHS[kind(claimant)]);
  }
}
