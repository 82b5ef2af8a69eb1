package org.daybook.app.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.daybook.claim.Wording;
import org.daybook.compare.Amount;
import org.daybook.compare.Exact;
import org.jspecify.annotations.Nullable;

/** One panel of the SVG: its axes, lines, marks and their labels. */
final class SvgPanel {

  private static final int LEFT = 150;
  private static final int RIGHT = 640;
  private static final int NO_DAY = 118;
  private static final int LABELS = 690;
  private static final int LABEL_ROW = 15;
  private static final int LABEL_LENGTH = 42;

  /** So many marks have a label beside them; all have one to hover over. */
  private static final int MOST_LABELS = 60;

  /** An open end fades over so many pixels, in four steps; its length means nothing. */
  private static final int FADE = 36;

  private static final int HEADROOM = 44;

  /** A fraction is drawn to so many digits. */
  private static final int DIGITS = 12;

  private final Panel panel;
  private final Map<String, Integer> claimants;
  private final @Nullable Calendar days;
  private final int top;
  private final int foot;
  private final Ramp ramp;
  private final StringBuilder to = new StringBuilder();

  /** A label that waits for its row. */
  private record Label(double x, double y, String words) {}

  SvgPanel(Panel panel, Map<String, Integer> claimants, @Nullable Calendar days, int top) {
    this.panel = panel;
    this.claimants = claimants;
    this.days = days;
    this.top = top;
    int labels = Math.min(MOST_LABELS, panel.marks().size()) + panel.lines().size() + 1;
    this.foot = top + 16 + HEADROOM + Math.max(130, LABEL_ROW * labels);
    List<@Nullable BigDecimal> numbers = new ArrayList<>();
    for (Mark mark : panel.marks()) {
      numbers.add(mark.low());
      numbers.add(mark.high());
    }
    for (Line line : panel.lines()) {
      for (Amount amount : line.points().values()) {
        numbers.add(number(amount.low()));
        numbers.add(number(amount.high()));
      }
    }
    this.ramp = Ramp.of(numbers);
  }

  /** Where the next panel may begin. */
  int bottom() {
    return foot + 30;
  }

  String draw() {
    SvgChart.text(to, "head", 16, top, panel.title() + (ramp.isLog() ? ", log scale" : ""));
    axes();
    List<Label> labels = new ArrayList<>();
    for (Line line : panel.lines()) {
      line(line, labels);
    }
    Map<String, Integer> sameDay = new HashMap<>();
    for (Mark mark : panel.marks()) {
      int before = sameDay.merge(mark.first() + "–" + mark.last(), 1, Integer::sum) - 1;
      // 0, 18, -18, then again: marks of one day stand side by side.
      mark(mark, 18 * (before % 3 == 2 ? -1 : before % 3), labels);
    }
    write(labels);
    return to.toString();
  }

  private void axes() {
    for (BigDecimal tick : ramp.ticks()) {
      double y = y(tick);
      rule("faint", LEFT - 50, y, RIGHT + 20, y);
      SvgChart.text(to, "muted end", LEFT - 56, y + 4, Xml.cut(Wording.grouped(tick), 14));
    }
    if (panel.marks().stream().anyMatch(mark -> mark.last() == null)) {
      SvgChart.text(to, "muted mid", NO_DAY, foot + 16, "no day");
    }
    rule("rule", LEFT, foot, RIGHT + 20, foot);
    if (days != null) {
      for (LocalDate tick : days.ticks(5)) {
        SvgChart.text(to, "muted mid", x(tick), foot + 16, tick.toString());
      }
    }
  }

  private void line(Line line, List<Label> labels) {
    StringBuilder path = new StringBuilder();
    double x = LEFT;
    double y = foot;
    for (Map.Entry<LocalDate, Amount> point : line.points().entrySet()) {
      BigDecimal low = number(point.getValue().low());
      BigDecimal high = number(point.getValue().high());
      BigDecimal end = high == null ? low : high;
      if (end != null) {
        x = x(point.getKey());
        y = y(end);
        path.append(String.format(Locale.ROOT, "%s%.1f %.1f", path.isEmpty() ? "M" : "L", x, y));
      }
    }
    int kind = Shapes.kind(place(line.claimant()));
    String name = line.claimant() + ": series";
    to.append(
        String.format(
            Locale.ROOT,
            "<path class=\"c%d line\" d=\"%s\"><title>%s</title></path>\n",
            kind,
            path.isEmpty() ? "M0 0" : path,
            Xml.escaped(name)));
    labels.add(new Label(x, y, name));
  }

  private void mark(Mark mark, int aside, List<Label> labels) {
    LocalDate first = mark.first();
    LocalDate last = mark.last();
    double from = first == null ? NO_DAY : x(first);
    double until = last == null ? NO_DAY : x(last);
    double x = (from + until) / 2 + (first == null ? aside / 2.0 : aside);
    BigDecimal low = mark.low();
    BigDecimal high = mark.high();
    BigDecimal end = high == null ? low : high;
    if (end == null) {
      return;
    }
    int claimant = place(mark.claimant());
    String colour = "c" + Shapes.kind(claimant);
    to.append("<g class=\"mark\"><title>")
        .append(Xml.escaped(mark.label() + " (" + mark.when() + "; " + places(mark) + ")"))
        .append("</title>\n");
    if (Math.abs(until - from) >= 1) {
      rule(colour, from, y(end), until, y(end));
    }
    if (low != null && high != null && low.compareTo(high) < 0) {
      rect(colour, x - 2, y(high), 4, y(low) - y(high), 1);
      rule(colour, x - 6, y(high), x + 6, y(high));
      rule(colour, x - 6, y(low), x + 6, y(low));
      if (mark.hedge() != null) {
        to.append(Shapes.svg(claimant, mark, x, y(high))).append('\n');
      }
    } else {
      if (low == null || high == null) {
        open(colour, x, y(end), high == null, mark.strict());
      }
      to.append(Shapes.svg(claimant, mark, x, y(end))).append('\n');
    }
    if (mark.denied()) {
      rule("casing", x - 9, y(end) + 9, x + 9, y(end) - 9);
      rule("struck", x - 9, y(end) + 9, x + 9, y(end) - 9);
    }
    to.append("</g>\n");
    labels.add(new Label(x, y(end), mark.label()));
  }

  /** Where all was read, the first few by name. */
  private static String places(Mark mark) {
    List<String> places = mark.places();
    int shown = Math.min(5, places.size());
    String more = places.size() > shown ? " and " + (places.size() - shown) + " more" : "";
    return String.join(", ", places.subList(0, shown)) + more;
  }

  private void open(String colour, double x, double y, boolean up, boolean strict) {
    double sign = up ? -1 : 1;
    for (int i = 0; i < 4; i++) {
      double step = FADE / 4.0;
      double begin = y + sign * step * i;
      rect(colour, x - 2, Math.min(begin, begin + sign * step), 4, step, 0.8 - 0.2 * i);
    }
    double tip = y + sign * FADE;
    to.append(
        String.format(
            Locale.ROOT,
            "<path class=\"%s line\" d=\"M%.1f %.1fL%.1f %.1fL%.1f %.1f\"/>\n",
            colour,
            x - 4,
            tip - sign * 4,
            x,
            tip,
            x + 4,
            tip - sign * 4));
    if (!strict) {
      rule(colour, x - 8, y, x + 8, y);
    }
  }

  /** Labels in the order of their marks' heights, none upon another. */
  private void write(List<Label> labels) {
    List<Label> order = new ArrayList<>(labels.subList(0, Math.min(labels.size(), MOST_LABELS)));
    order.sort(Comparator.comparingDouble(Label::y));
    double lowest = foot - LABEL_ROW * (double) order.size();
    double row = top + 8;
    for (Label label : order) {
      row = Math.max(row + LABEL_ROW, Math.min(label.y + 4, lowest + LABEL_ROW));
      lowest += LABEL_ROW;
      rule("faint", label.x + 8, label.y, LABELS - 4, row - 4);
      SvgChart.text(to, "", LABELS, row, Xml.cut(label.words, LABEL_LENGTH));
    }
    if (labels.size() > order.size()) {
      String more = "and " + (labels.size() - order.size()) + " more: see the table";
      SvgChart.text(to, "muted", LABELS, row + LABEL_ROW, more);
    }
  }

  private int place(String claimant) {
    return Objects.requireNonNull(claimants.get(claimant));
  }

  private double x(LocalDate day) {
    return days == null ? NO_DAY : LEFT + 20 + days.at(day) * (RIGHT - LEFT - 20);
  }

  private double y(BigDecimal number) {
    int room = panel.marks().stream().anyMatch(mark -> mark.low() == null) ? HEADROOM : 8;
    return foot - room - ramp.at(number) * (foot - room - top - HEADROOM - 8);
  }

  private static @Nullable BigDecimal number(@Nullable Exact exact) {
    return exact == null ? null : exact.rounded(DIGITS);
  }

  private void rule(String kind, double x, double y, double toX, double toY) {
    to.append(
        String.format(
            Locale.ROOT,
            "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>\n",
            kind,
            x,
            y,
            toX,
            toY));
  }

  private void rect(String kind, double x, double y, double width, double height, double opacity) {
    to.append(
        String.format(
            Locale.ROOT,
            "<rect class=\"%s\" stroke-width=\"0\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" opacity=\"%.1f\"/>\n",
            kind,
            x,
            y,
            width,
            height,
            opacity));
  }
}
