package org.daybook.app.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.daybook.claim.Wording;
import org.jspecify.annotations.Nullable;

/** Draws a plot in characters: a row a figure, all of a panel along one axis, in the order of their days. */
public final class TerminalChart {

  private static final int NAME = 26;
  private static final int WHEN = 12;
  private static final int FIGURE = 24;

  private TerminalChart() {}

  /** The plot in so many columns; {@code harmless} takes out of a text what could steer a terminal. */
  public static String of(Plot plot, int columns, UnaryOperator<String> harmless) {
    if (plot.panels().isEmpty()) {
      return Plot.EMPTY + "\n";
    }
    StringBuilder to = new StringBuilder();
    Map<String, Integer> claimants = plot.claimants();
    int width = Math.max(16, columns - NAME - WHEN - FIGURE - 6);
    for (Panel panel : plot.panels()) {
      List<@Nullable BigDecimal> numbers = new ArrayList<>();
      for (Mark mark : panel.marks()) {
        numbers.add(mark.low());
        numbers.add(mark.high());
      }
      Ramp ramp = Ramp.of(numbers);
      to.append(to.isEmpty() ? "" : "\n")
          .append(harmless.apply(panel.title()))
          .append(ramp.isLog() ? ", log scale" : "")
          .append('\n');
      for (Mark mark : panel.marks()) {
        int claimant = Objects.requireNonNull(claimants.get(mark.claimant()));
        String glyph = Shapes.glyph(claimant, mark.hedge() != null);
        String day = mark.last() == null ? "no day" : mark.last().toString();
        String line =
            pad(day, WHEN)
                + glyph
                + " "
                + pad(harmless.apply(mark.claimant()), NAME)
                + bar(mark, glyph, ramp, width)
                + "  "
                + harmless.apply(words(mark));
        to.append(line.stripTrailing()).append('\n');
      }
      for (Line series : panel.lines()) {
        to.append(pad("", WHEN))
            .append(harmless.apply(series.claimant()))
            .append(": a series, see the table\n");
      }
      List<BigDecimal> ticks = ramp.ticks();
      String least = Wording.grouped(ticks.get(0));
      String most = Wording.grouped(ticks.get(ticks.size() - 1));
      to.append(" ".repeat(WHEN + 2 + NAME)).append(least).append(" … ").append(most).append('\n');
    }
    return to.toString();
  }

  private static String words(Mark mark) {
    return mark.figure()
        + (mark.denied() ? ", denied" : "")
        + (mark.hedge() == null ? "" : ", " + mark.hedge().label().toLowerCase(Locale.ROOT))
        + (mark.places().size() > 1 ? " ×" + mark.places().size() : "");
  }

  private static String bar(Mark mark, String glyph, Ramp ramp, int width) {
    String[] bar = new String[width];
    Arrays.fill(bar, "·");
    BigDecimal low = mark.low();
    BigDecimal high = mark.high();
    if (low != null && high != null) {
      Arrays.fill(bar, at(low, ramp, width), at(high, ramp, width) + 1, "━");
      bar[at(low, ramp, width)] = low.compareTo(high) == 0 ? glyph : "├";
      bar[at(high, ramp, width)] = low.compareTo(high) == 0 ? glyph : "┤";
    } else if (low != null) {
      int i = at(low, ramp, width);
      bar[i] = glyph;
      bar[i + 1] = "▶";
    } else if (high != null) {
      int i = at(high, ramp, width);
      bar[i] = glyph;
      bar[i - 1] = "◀";
    }
    return String.join("", bar);
  }

  /** A column with one more on either side. */
  private static int at(BigDecimal number, Ramp ramp, int width) {
    return 1 + (int) Math.round(ramp.at(number) * (width - 3));
  }

  private static String pad(String text, int columns) {
    String cut = Xml.cut(text, columns - 1);
    return cut + " ".repeat(Math.max(0, columns - cut.codePointCount(0, cut.length())));
  }
}
