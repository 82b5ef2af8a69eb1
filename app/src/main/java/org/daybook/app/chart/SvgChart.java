package org.daybook.app.chart;

import java.util.Locale;
import java.util.Map;

/**
 * Draws a plot as one SVG without scripts, links or anything from elsewhere. Claimants have colour and shape, a hedge makes
 * a shape hollow, an interval is a bar with caps, an open end fades; a figure without a day stands in a lane of its own.
 */
public final class SvgChart {

  static final int WIDTH = 960;
  private static final int LEGEND_ROW = 20;

  /** The palette of claimants, light and dark: apart from each other also for eyes that confuse colours, none a flag's. */
  private static final String[] LIGHT = {
    "#3789E8", "#9F861A", "#722A04", "#2D644D", "#C462A4", "#592179", "#1B1E23", "#8A8F98"
  };

  private static final String[] DARK = {
    "#9AB4ED", "#E9CB5C", "#CA5A32", "#49D28D", "#A6678A", "#855DC4", "#ECEDEF", "#6F7782"
  };

  private SvgChart() {}

  /** The plot as an SVG document; the same plot gives the same characters. */
  public static String of(Plot plot) {
    Map<String, Integer> claimants = plot.claimants();
    StringBuilder body = new StringBuilder();
    text(body, "title", 16, 28, plot.title());
    int y = 44;
    for (Map.Entry<String, Integer> claimant : claimants.entrySet()) {
      int place = claimant.getValue();
      if (place < Shapes.OWN) {
        body.append(Shapes.svg(place, 24, y + 6)).append('\n');
        text(body, "", 38, y + 10, Xml.cut(claimant.getKey(), 120));
        y += LEGEND_ROW;
      }
    }
    if (claimants.size() > Shapes.OWN) {
      body.append(Shapes.svg(Shapes.OWN, 24, y + 6)).append('\n');
      text(body, "", 38, y + 10, (claimants.size() - Shapes.OWN) + " more, named beside each mark");
      y += LEGEND_ROW;
    }
    if (plot.panels().isEmpty()) {
      text(body, "", 16, y + 20, Plot.EMPTY);
      y += 40;
    }
    Calendar days = Calendar.of(plot);
    for (Panel panel : plot.panels()) {
      SvgPanel drawn = new SvgPanel(panel, claimants, days, y + 20);
      body.append(drawn.draw());
      y = drawn.bottom();
    }
    return head(plot.title(), y + 16) + body + "</svg>\n";
  }

  private static String head(String title, int height) {
    StringBuilder style = new StringBuilder();
    style.append(
        "text{font:12px system-ui,sans-serif;fill:#1B1E23;font-variant-numeric:tabular-nums}");
    style.append(".title{font-size:16px}.head{font-size:13px;font-weight:600}");
    style.append(".muted{fill:#565C66}.end{text-anchor:end}.mid{text-anchor:middle}");
    style.append(".paper{fill:#FBFAF7}.rule{stroke:#8A8F98;stroke-width:.5;fill:none}");
    style.append(".faint{stroke:#8A8F98;stroke-width:.5;opacity:.5}");
    palette(style, LIGHT);
    style.append(".hollow{fill:#FBFAF7;stroke-width:1.5}.dash{stroke-dasharray:3 2}");
    style.append(".dot{stroke-dasharray:1 2}.line{fill:none;stroke-width:1.5}");
    style.append(".casing{stroke:#FBFAF7;stroke-width:5}.struck{stroke:#1B1E23;stroke-width:2}");
    style.append("@media (prefers-color-scheme:dark){text{fill:#ECEDEF}.muted{fill:#A9B0BA}");
    style.append(".paper{fill:#14171B}");
    palette(style, DARK);
    style.append(".hollow{fill:#14171B}.line{fill:none}");
    style.append(".casing{stroke:#14171B}.struck{stroke:#ECEDEF}}");
    return String.format(
        Locale.ROOT,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\">"
            + "\n<title>%s</title>\n<style>%s</style>\n<rect class=\"paper\" width=\"%d\" height=\"%d\"/>\n",
        WIDTH,
        height,
        WIDTH,
        height,
        Xml.escaped(title),
        style,
        WIDTH,
        height);
  }

  private static void palette(StringBuilder style, String[] colours) {
    for (int i = 0; i < colours.length; i++) {
      style.append(
          String.format(Locale.ROOT, ".c%d{fill:%s;stroke:%s}", i, colours[i], colours[i]));
    }
  }

  /** A line of text. */
  static void text(StringBuilder to, String kind, double x, double y, String words) {
    to.append(
        String.format(
            Locale.ROOT,
            "<text%s x=\"%.1f\" y=\"%.1f\">%s</text>\n",
            kind.isEmpty() ? "" : " class=\"" + kind + "\"",
            x,
            y,
            Xml.escaped(words)));
  }
}
