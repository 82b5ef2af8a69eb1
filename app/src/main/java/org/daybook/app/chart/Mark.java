package org.daybook.app.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.daybook.claim.Hedge;
import org.daybook.claim.Period;
import org.jspecify.annotations.Nullable;

/**
 * One figure to be drawn; a statement that several articles pass on alike is one mark.
 *
 * @param claimant whose it is, as shown and told apart by: {@code UK Ministry of Defence}
 * @param figure the figure in words: {@code up to 250,000}
 * @param low its lower end; null where it is open
 * @param high its upper end; null where it is open
 * @param strict whether the end that is there is itself left out
 * @param hedge how surely; null where the claimant does not say
 * @param denied whether the claimant denies it
 * @param time the time that it is for
 * @param when the same in words: {@code 3 May 2025}
 * @param places where it was read, as {@code harbour:227}
 */
public record Mark(
    String claimant,
    String figure,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    boolean strict,
    @Nullable Hedge hedge,
    boolean denied,
    Period time,
    String when,
    List<String> places) {

  /** Copies the places. */
  public Mark {
    places = List.copyOf(places);
  }

  /** {@code likely 55–75%}; empty without a hedge. */
  public String surely() {
    return hedge == null
        ? ""
        : hedge.label().replace('-', ' ') + " " + hedge.from() + "–" + hedge.to() + "%";
  }

  /** All of it in a line, the name last, since it may be cut: {@code up to 250,000, likely 55–75%, UK Ministry of Defence}. */
  public String label() {
    return figure
        + (hedge == null ? "" : ", " + surely())
        + (places.size() > 1 ? ", ×" + places.size() : "")
        + (denied ? ", denied by " : ", ")
        + claimant;
  }

  /** The first day that is drawn; null where it has none. A total or a level stands on the day that it holds for. */
  @Nullable LocalDate first() {
    LocalDate from = isSpan() ? time.from() : null;
    return from == null ? time.to() : from;
  }

  /** The last day that is drawn; null where it has none. */
  @Nullable LocalDate last() {
    return time.to() == null && isSpan() ? time.from() : time.to();
  }

  private boolean isSpan() {
    return time.kind() == Period.Kind.DURING || time.kind() == Period.Kind.RATE;
  }
}
